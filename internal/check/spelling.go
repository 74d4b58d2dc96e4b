package check

import (
	"strings"
	"unicode"

	"duibiao/internal/prose"
)

// spelling returns a figure as a reader sees it. In English that is with what it
// counts: 28.5 million passengers.
func (p *passage) spelling(f prose.Figure) string {
	if q, ok := p.quote(f.Start, f.End); ok {
		return p.text[q.start:q.end]
	}
	if p.lang != prose.English || f.Class != prose.Count || f.Also != nil {
		return f.Text
	}
	rest := p.text[f.End:]
	for n, w := range wordsOf(rest) {
		between := strings.TrimLeftFunc(rest[:w.start], func(r rune) bool { return strings.ContainsRune(" -–’", r) || unicode.IsLetter(r) })
		switch {
		case between != "" || n > 5 || isSmallWord(w.text) && (n == 0 || w.text != "and"):
			return f.Text
		case isPlural(w.text):
			return f.Text + rest[:w.end]
		}
	}
	return f.Text
}

func isPlural(w string) bool {
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "people" || w == "children"
}

// spelling returns the figure of a mention as a reader sees it.
func (m *mention) spelling() string {
	return m.passage.spelling(m.figure.moved(m.shift).Figure)
}
