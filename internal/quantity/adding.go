package quantity

import (
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// intervals and intensives are the built-in units that the table says so of.
var (
	intervals  = unitsThat(func(u lexicon.Unit) bool { return u.Interval })
	intensives = unitsThat(func(u lexicon.Unit) bool { return u.Intensive || u.Interval })
)

func unitsThat(is func(lexicon.Unit) bool) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		set := map[string]bool{}
		for _, u := range lexicon.Units() {
			if is(u) {
				set[u.Symbol] = true
			}
		}
		return set
	})
}

// IsInterval reports whether the zero of a unit, by its symbol, is not nothing, as that of ℃ is not: no figure in it is so
// many per cent of another, and none is converted by a factor.
func IsInterval(unit string) bool { return intervals()[unit] }

// AddsUp reports whether figures in a unit, by its symbol, that parts of a period have add up to that of the whole. Those of
// temperatures and speeds do not, nor do shares and what is told in each of something: 微克/立方米, 元/人. It may be that what is
// told of one part alone: an average price of half a year says nothing of how far a year has come.
func AddsUp(unit string) bool {
	return !intensives()[unit] && !strings.ContainsAny(unit, "/%‰")
}
