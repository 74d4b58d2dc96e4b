package search

import (
	"slices"
	"strings"

	"duibiao/internal/lexicon"
)

// Unit is a folded spelling of a unit, and the unit's own name.
type Unit struct{ Word, Symbol string }

// Units returns the spellings of all units, in order. Of two units that share one it is that of
// the first; a unit without a size of its own that is told as another is that one.
func Units() []Unit {
	var list []Unit
	seen := map[string]bool{}
	for _, u := range lexicon.Units() {
		for _, word := range u.Spellings() {
			if word = Fold(word); !seen[word] {
				seen[word] = true
				list = append(list, Unit{word, u.Symbol})
			}
		}
	}
	slices.SortFunc(list, func(a, b Unit) int { return strings.Compare(a.Word, b.Word) })
	return list
}

// Comparison is a folded word for a bound, as a sign: >, >=, < or <=.
type Comparison struct{ Word, Sign string }

// signs are the bounds that compare, by their names.
var signs = map[string]string{
	"at-least": ">=", "above": ">", "at-most": "<=", "below": "<", "not-lower": ">=", "higher": ">", "not-higher": "<=",
}

// Before returns the words that stand before a number, Behind those behind it and its unit.
func Before() []Comparison {
	return comparisons(lexicon.Chinese().Before, lexicon.English().Before)
}

// Behind returns the words that stand behind a number and its unit.
func Behind() []Comparison {
	return comparisons(lexicon.Chinese().Behind, lexicon.English().Behind)
}

func comparisons(tables ...lexicon.Bounds) []Comparison {
	var list []Comparison
	for _, t := range tables {
		for _, b := range t.All() {
			if sign := signs[b.Name]; sign != "" {
				list = append(list, Comparison{Fold(b.Word), sign})
			}
		}
	}
	slices.SortFunc(list, func(a, b Comparison) int { return strings.Compare(a.Word, b.Word) })
	return slices.CompactFunc(list, func(a, b Comparison) bool { return a.Word == b.Word })
}
