package prose

import (
	"strings"

	"duibiao/internal/quantity"
)

// Beside is a word that sets a bound and stands right beside something.
type Beside struct {
	Word  string // without space around it
	Bound quantity.Bound
}

// BoundsBeside returns the words that set a bound right before and right behind a figure that was
// scanned without the words around it. Those that may set none are left out: 高达, "over" and "within" of a time. What
// translations leave to each other, 不足 of a distance, is no word that may stand beside what says how far it is sure.
func BoundsBeside(before, after string, f Figure, lang Language) []Beside {
	g := lang.grammar()
	if g == nil {
		return nil
	}
	before, _ = plainlySpaced(tail(before, maxClause), g)
	after, _ = plainlySpaced(head(after, maxClause), g)
	var list []Beside
	for _, w := range [...]boundWord{g.boundBefore(before, f.Class), g.boundBehind(after)} {
		if word := strings.TrimSpace(w.word); word != "" {
			if typed := (Figure{Class: f.Class, Bound: w.bound, Text: word, Value: f.Value}); typed.setsBound() {
				list = append(list, Beside{word, w.bound})
			}
		}
	}
	return list
}

// setsBound reports whether the words of a figure that is nothing but them set a bound, whatever they stand beside.
func (f Figure) setsBound() bool {
	if boundSort(f.Bound) == quantity.AtMost && (f.Class.isTime() || f.Class == Length) {
		return startsOne(f.Text, en().WithinTime...) == "" && hasSuffix(f.Text, zh().WithinTime...) == ""
	}
	return f.looseBound() != quantity.Exactly
}
