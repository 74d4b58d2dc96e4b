package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// Units in reports go on where those of prose end: 168.9公里/万平方公里, 1585.55万客位.

// maxUnit is how many characters a unit that prose does not know may have, and what one is divided by.
const (
	maxUnit    = 2
	maxDivisor = 6
)

// extend adds to a figure the rest of its unit, if it is read with that.
func (s *sentence) extend(f *prose.Figure) {
	text := s.passage.piece.text
	rest := text[f.End : s.at+len(s.text)]
	if f.Bound == quantity.Range || f.Class == prose.Rank {
		return
	}
	size := 0
	switch {
	case strings.HasPrefix(rest, "/"):
		size = 1 + unitRun(rest[1:], maxDivisor)
	case f.Unit == "" && endsInNumber(f.Text):
		size = unitRun(rest, maxUnit)
		if behind := rest[size:]; behind != "" && !isMark(behind) && prefixOf(behind, words().Bounds) == "" {
			size = 0
		}
	}
	if size < 2 {
		return
	}
	if w := prefixOf(rest[size:], words().Bounds); w != "" {
		size += len(w)
	}
	if _, err := s.units.Parse(f.Text + rest[:size]); err == nil {
		f.End, f.Text = f.End+size, f.Text+rest[:size]
	}
}

// unitRun returns the length of the Chinese characters or digits that begin a text, up to a mark or a bound; 0 if there are more
// than a unit has.
func unitRun(text string, most int) int {
	n := 0
	for i, r := range text {
		if isBound := prefixOf(text[i:], words().Bounds) != ""; isBound || !unicode.Is(unicode.Han, r) && !unicode.IsDigit(r) {
			return i
		}
		if n++; n > most {
			return 0
		}
	}
	return len(text)
}

// endsInNumber reports whether a figure ends in digits or a scale.
func endsInNumber(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsDigit(r) || strings.ContainsRune("万亿", r)
}

// isMark reports whether a text begins with a mark.
func isMark(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsPunct(r)
}

// isPlace reports whether a figure is a place with a bound, and no adjective: 超千亿元, not 亿元以上项目.
func isPlace(f *prose.Figure, behind string) bool {
	return (behind == "" || isMark(behind)) && f.Bound != quantity.Exactly && f.Class != prose.Count && f.Class != prose.Number && f.Class < prose.Years
}
