package lexicon

import (
	"regexp"
	"sync"
)

// Pattern finds texts of a kind, such as times that are no figures. It is compiled when it is
// first asked.
type Pattern struct {
	Kind string
	text func() *regexp.Regexp
}

// The kinds of what is no figure.
const (
	KindTime     = "time"
	KindFraction = "fraction"
	KindMultiple = "multiple"
	KindWords    = "words" // a number in words
	KindRough    = "approximate"
)

// In returns where the text has what the pattern finds, -1 if it has not.
func (p Pattern) In(text string) (start, end int) {
	at := p.text().FindStringIndex(text)
	if at == nil {
		return -1, -1
	}
	return at[0], at[1]
}

// patternRow is a row of a table of patterns: a regular expression of Go.
type patternRow struct {
	Kind  string `toml:"kind"`
	Match string `toml:"match"`
}

func patternsOf(rows []patternRow) []Pattern {
	list := make([]Pattern, len(rows))
	for i, r := range rows {
		list[i] = Pattern{r.Kind, sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(r.Match) })}
	}
	return list
}
