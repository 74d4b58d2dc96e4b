package prose

import (
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishPrefix returns the bound words that end before, with the space behind them.
func englishPrefix(before string) boundWord {
	text := strings.TrimSuffix(before, " ")
	for _, b := range lexicon.English().InProse.Before.All() {
		if endsWord(text, b.Word) && !(b.Word == "up to" && moves(text)) {
			return boundWord{before[len(text)-len(b.Word):], quantity.BoundNamed(b.Name)}
		}
	}
	return boundWord{}
}

// moves reports whether "up to" says how far something went: "went up to 10%".
func moves(before string) bool {
	text := strings.TrimRight(before[:len(before)-len("up to")], " ")
	return endsOne(text, "went", "go", "goes", "gone", "going", "rose", "climbed", "moved", "came", "brought", "added", "adds", "add", "made") != ""
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
