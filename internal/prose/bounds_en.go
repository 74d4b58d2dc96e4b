package prose

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishPrefix returns the bound words that end before, with the space behind them.
func englishPrefix(before string) boundWord {
	text := strings.TrimSuffix(before, " ")
	if w := endsOne(text, en().Additions...); w != "" {
		if left := strings.TrimSuffix(text[:len(text)-len(w)], " "); boundEnds(left) {
			text = left
		}
	}
	for _, b := range lexicon.English().InProse.Before.All() {
		if endsWord(text, b.Word) && !(b.Word == en().UpTo && moves(text)) {
			return boundWord{before[len(text)-len(b.Word):], quantity.BoundNamed(b.Name)}
		}
	}
	return boundWord{}
}

// boundEnds reports whether bound words end a text.
func boundEnds(text string) bool {
	return slices.ContainsFunc(lexicon.English().InProse.Before.All(), func(b lexicon.Bound) bool { return endsWord(text, b.Word) })
}

// moves reports whether "up to" says how far something went: "went up to 10%".
func moves(before string) bool {
	text := strings.TrimRight(before[:len(before)-len(en().UpTo)], " ")
	return endsOne(text, en().Moves...) != ""
}

// englishSuffix returns the bound words that begin after, with the space before them.
func englishSuffix(after string) boundWord {
	if strings.HasPrefix(after, "+") {
		return boundWord{"+", quantity.Above}
	}
	text, ok := strings.CutPrefix(after, " ")
	for _, b := range lexicon.English().InProse.Behind.Of(text) {
		if ok && startsWord(text, b.Word) {
			return boundWord{after[:1+len(b.Word)], quantity.BoundNamed(b.Name)}
		}
	}
	return boundWord{}
}
