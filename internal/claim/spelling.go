package claim

import (
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
)

// spelling returns a figure as a reader sees it. In English that is with what it
// counts: 28.5 million passengers.
func (p *Passage) spelling(f prose.Figure) string {
	if q, ok := p.quote(f.Start, f.End); ok {
		return p.Text[q.start:q.end]
	}
	if p.Lang != prose.English || f.Class != prose.Count || f.Also != nil {
		return f.Text
	}
	rest := head(p.Text[f.End:], maxBeside)
	for n, w := range wordsOf(rest) {
		between := strings.TrimLeftFunc(rest[:w.start], func(r rune) bool { return strings.ContainsRune(" -–’", r) || unicode.IsLetter(r) })
		switch {
		case between != "" || n > 5 || isSmallWord(w.text) && (n == 0 || w.text != lexicon.EnglishClaims().And):
			return f.Text
		case isPlural(w.text):
			return f.Text + rest[:w.end]
		}
	}
	return f.Text
}

func isPlural(w string) bool {
	in := lexicon.EnglishClaims()
	return strings.HasSuffix(w, in.Plural) && !strings.HasSuffix(w, in.NoPlural) || slices.Contains(in.Plurals, w)
}

// Spelling returns the figure as a reader sees it.
func (c *Claim) Spelling() string {
	return c.statement.passage.spelling(c.figure.moved(c.statement.shift).Figure)
}
