package lexicon

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Places are powers of ten in words that are a number alone: 千亿.
type Places struct {
	Above  []string // words that make "more than" of one
	places []place  // the longest first
}

type place struct {
	word  string
	power int
}

// Beginning returns the place that begins a text, and its power of ten; "" if none does.
func (p Places) Beginning(text string) (word string, power int) {
	for _, at := range p.places {
		if strings.HasPrefix(text, at.word) {
			return at.word, at.power
		}
	}
	return "", 0
}

type placeTable struct {
	Above  []string       `toml:"above"`
	Powers map[string]int `toml:"powers"`
}

func (t placeTable) compile() Places {
	p := Places{Above: t.Above}
	for _, word := range slices.Sorted(maps.Keys(t.Powers)) {
		p.places = append(p.places, place{word, t.Powers[word]})
	}
	slices.SortStableFunc(p.places, func(a, b place) int { return cmp.Compare(len(b.word), len(a.word)) })
	return p
}
