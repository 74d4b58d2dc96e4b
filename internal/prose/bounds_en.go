package prose

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// englishPrefix returns the bound words that end before, with the space behind them, and with the "every" that may stand
// between: fewer than every 200,000 people.
func englishPrefix(before string) boundWord {
	text := strings.TrimSuffix(before, " ")
	if each := endsOne(text, en().OfEach...); each != "" {
		left := text[:len(text)-len(each)]
		w := boundWithin(strings.TrimSuffix(left, " "))
		if w.word != "" {
			w.word += before[len(left)-1:]
		}
		return w
	}
	return boundWithin(before)
}

// boundWithin returns the bound words that end before.
func boundWithin(before string) boundWord {
	text := strings.TrimSuffix(before, " ")
	if w := endsOne(text, en().Additions...); w != "" {
		if left := strings.TrimSuffix(text[:len(text)-len(w)], " "); boundEnds(left) {
			text = left
		}
	}
	for _, b := range en().Before.Ending(text) {
		if endsWord(text, b.Word) && !(b.Word == en().UpTo && moves(text)) && endsOne(text, en().Phrasal...) == "" {
			w := boundWord{word: before[len(text)-len(b.Word):], bound: quantity.BoundNamed(b.Name)}
			if isOfNobody(text[:len(text)-len(b.Word)]) {
				w.bound, w.isTurned = turnedRound(w.bound), true
			} else if isNever(text[:len(text)-len(b.Word)]) || strings.HasSuffix(b.Word, little().SpacedThan[:len(little().SpacedThan)-1]) && precedes(text[:len(text)-len(b.Word)], en().Nobody[len(en().Nobody)-1]) {
				w.bound = turnedRound(w.bound)
			}
			return w
		}
	}
	return boundWord{}
}

// markPrefix returns the bound words before a mark, with the article behind them: "above the 50-percent mark".
func markPrefix(before, after string) boundWord {
	left, ok := strings.CutSuffix(before, little().SpacedThe)
	if !ok || startsOne(strings.TrimLeft(after, " -"), en().Marks...) == "" {
		return boundWord{}
	}
	w := englishPrefix(left)
	if w.word != "" {
		w.word = before[len(left)-len(w.word):]
	}
	return w
}

// withoutBound returns a text without the bound words that end it, and without the space behind it.
func withoutBound(before string) string {
	text := strings.TrimRight(before, " ")
	return strings.TrimRight(text[:len(text)-len(englishPrefix(text).word)], " ")
}

// boundEnds reports whether bound words end a text.
func boundEnds(text string) bool {
	return slices.ContainsFunc(en().Before.Ending(text), func(b lexicon.Bound) bool { return endsWord(text, b.Word) })
}

// isOfNobody reports whether a clause is said of nobody: "no one lives more than 500 metres away"
// sets the bound that "everyone lives at most 500 metres away" does.
func isOfNobody(before string) bool {
	clause := strings.TrimLeft(behindMark(tail(before, maxDirection), englishMarks), " ")
	if startsOne(clause, en().Nobody...) == "" {
		clause = fromNobody(clause)
	}
	return startsOne(clause, en().Nobody...) != "" && startsOne(clause, en().NeverNobody...) == ""
}

// maxOfNobody is how many bytes may stand between "no" and the bound of what it is said of.
const maxOfNobody = 48

// fromNobody returns the end of a clause from the word on that says that something holds for nobody, if a verb before
// the bound makes that its subject: "in principle no class is to exceed"; "" if there is none.
func fromNobody(clause string) string {
	text := strings.TrimRight(clause, " ")
	if endsOne(text, en().Modals...) == "" {
		return ""
	}
	text = tail(text, maxOfNobody)
	at := -1
	lower := strings.ToLower(text)
	for _, w := range en().Nobody {
		at = max(at, lastIndexWord(lower, w))
	}
	if at < 0 {
		return ""
	}
	return text[at:]
}

// isNever reports whether what stands before a bound says that it is not so: "does not fall below", "must never rise above".
func isNever(before string) bool {
	text := strings.TrimRight(before, " ")
	if verb := wordBefore(text); en().BoundVerbs.Has(verb) {
		text = strings.TrimRight(text[:len(text)-len(verb)], " ")
	}
	return endsOne(text, en().Negations...) != ""
}

// turnedRound returns the bound that holds where another one never does.
func turnedRound(b quantity.Bound) quantity.Bound {
	switch b {
	case quantity.Above:
		return quantity.AtMost
	case quantity.Below:
		return quantity.AtLeast
	}
	return b
}

// moves reports whether "up to" says how far something went: "went up to 10%".
func moves(before string) bool {
	text := strings.TrimRight(before[:len(before)-len(en().UpTo)], " ")
	return endsOne(text, en().Moves...) != ""
}

// englishSuffix returns the bound words that begin after, with the space before them.
func englishSuffix(after string) boundWord {
	if strings.HasPrefix(after, "+") {
		return boundWord{word: "+", bound: quantity.Above}
	}
	text, ok := strings.CutPrefix(after, " ")
	for _, b := range lexicon.English().InProse.Behind.Of(text) {
		if ok && startsWord(text, b.Word) {
			return boundWord{word: after[:1+len(b.Word)], bound: quantity.BoundNamed(b.Name)}
		}
	}
	return boundWord{}
}
