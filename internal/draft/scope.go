package draft

import (
	"strings"
)

// Reports hold what they tell of their own place against all of the country or the province: 全市增长5.8%，全国增长5.0%. Such a
// figure is of another place, which its label says.

// noScope is the scope of what names none.
const noScope = -1

// leastOfCountry is how often a text names the country that is about it.
const leastOfCountry = 3

// ownScope returns the scope of a report by what it calls its place: the narrowest of those that it names about as often as
// any; noScope if that cannot be told.
func ownScope(blocks []Block) int {
	scopes := words().Scopes
	counts, most := make([]int, len(scopes)), 0
	for i, s := range scopes {
		for _, b := range blocks {
			for _, w := range s.Words {
				counts[i] += strings.Count(b.Text, w)
				for _, cell := range b.Cells {
					counts[i] += strings.Count(cell, w)
				}
			}
		}
		if !s.IsNever {
			most = max(most, counts[i])
		}
	}
	own := noScope
	for i, s := range scopes {
		if n := counts[i]; n > 0 && !s.IsNever && n*4 >= most && (!s.IsWhole || n >= leastOfCountry) {
			own = i
		}
	}
	return own
}

// scopeOf returns the scope that a clause names before its noun, and the word for it.
func scopeOf(clause string) (int, string) {
	base := bare(clause)
	before := clause
	if base != "" {
		before = clause[:strings.Index(clause, base)]
	}
	for i, s := range words().Scopes {
		if w := firstOf(before, s.Words); w != "" {
			return i, w
		}
		if w := prefixOf(base, s.Words); w != "" {
			return i, w
		}
	}
	return noScope, ""
}

// ofPlace marks a figure that is of another place than the report.
func (l *labeller) ofPlace() {
	clause, _ := l.clause()
	at, word := scopeOf(clause)
	if at == noScope {
		if noun, _, _ := cutChange(clause); bare(noun) != "" {
			return
		}
		at, word = l.scope, l.scopeWord
	}
	isOther := at != noScope && at != l.draft.own
	if isOther && l.draft.own == noScope {
		s := &words().Scopes[at]
		isOther = s.IsNever || s.IsWhole && prefixOf(bare(clause), words().Averages) != "" || s.IsWhole && len(l.before) > 0 && l.scope != at || l.isOfOther && l.scope == at
	}
	l.scope, l.scopeWord, l.isOfOther = at, word, isOther
	if !isOther {
		return
	}
	l.made.of = nil
	if !strings.Contains(l.made.label, word) {
		l.made.label = word + l.made.label
	}
	l.made.doubt(sayOtherPlace.With(word))
}

// isOfOthers reports whether a figure is the level of another place, which the text holds its own against: 与全国2.68%的平均水平.
func isOfOthers(clause, behind string) bool {
	rest, ok := strings.CutPrefix(behind, "的")
	if !ok || prefixOf(rest, words().Averages) == "" {
		return false
	}
	for _, s := range words().Scopes {
		if suffixOf(clause, s.Words) != "" {
			return true
		}
	}
	return false
}
