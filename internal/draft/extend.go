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
	case f.Unit == "" && endsInNumber(f.Text) && rest != "":
		if size = letterRun(rest); rest[0] == ' ' && s.units.Denomination(rest[1:max(size, 1)]) != quantity.WithUnit {
			size = 0
		}
	case isPower(f.Text, rest):
		_, size = utf8.DecodeRuneInString(rest)
	}
	switch {
	case size > 0:
	case strings.HasPrefix(rest, "/"):
		size = 1 + unitRun(rest[1:], maxDivisor)
	case f.Unit == "" && endsInNumber(f.Text):
		size = unitRun(rest, maxUnit)
		if behind := rest[size:]; behind != "" && !isMark(behind) && prefixOf(behind, words().Bounds) == "" {
			size = 0
		}
	}
	if size == 0 || size < 2 && !goesOnInLetters(rest) {
		return
	}
	if w := prefixOf(rest[size:], words().Bounds); w != "" {
		size += len(w)
	}
	if _, err := s.units.Parse(f.Text + rest[:size]); err == nil {
		f.End, f.Text = f.End+size, f.Text+rest[:size]
	}
}

// withSign adds to a figure the sign of a bound before it that texts write in full width: ＞5%.
func (s *sentence) withSign(f *prose.Figure) {
	before := s.passage.piece.text[max(s.at, s.joint):f.Start]
	sign := suffixOf(before, words().Signs)
	if sign == "" || f.Bound != quantity.Exactly {
		return
	}
	if _, err := s.units.Parse(sign + f.Text); err == nil {
		f.Start, f.Text = f.Start-len(sign), sign+f.Text
	}
}

// letterRun returns the length of a unit in letters that begins a text, behind a space perhaps: 1万P, 31 μg/m³.
func letterRun(text string) int {
	n, count := len(text)-len(strings.TrimPrefix(text, " ")), 0
	for i, r := range text[n:] {
		if !isUnitLetter(r) && !(count > 0 && strings.ContainsRune("/²³", r)) {
			if unicode.IsDigit(r) || count == 0 {
				return 0
			}
			return n + i
		}
		if count++; count > maxLetters {
			return 0
		}
	}
	if count == 0 {
		return 0
	}
	return len(text)
}

// isUnitLetter reports whether a character is a letter that no Chinese word is written with.
func isUnitLetter(r rune) bool {
	return unicode.IsLetter(r) && !unicode.Is(unicode.Han, r) || r == '°' || r == '℃'
}

// maxLetters is how many letters such a unit may have.
const maxLetters = 8

// goesOnInLetters reports whether letters of a unit or a name stand behind a figure.
func goesOnInLetters(behind string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimPrefix(behind, " "))
	return isUnitLetter(r)
}

// isPower reports whether a square or a cube stands behind a figure with a unit in letters: 12.5km².
func isPower(figure, behind string) bool {
	r, _ := utf8.DecodeRuneInString(behind)
	return strings.ContainsRune("²³", r) && figure != "" && isLetter(figure[len(figure)-1])
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

// isAmountInLetters reports whether what is taken for a code may be an amount in a unit that is not known: 5600P, not 5G.
func isAmountInLetters(text string) bool {
	digits := len(text) - len(strings.TrimLeft(text, "0123456789."))
	return digits > 0 && digits < len(text) && isLetter(text[digits]) && (digits > 1 || len(text)-digits > 1)
}

// lettersEnd returns where the letters and digits end that begin a text.
func lettersEnd(text string) int {
	rest := strings.TrimPrefix(text, " ")
	return len(text) - len(strings.TrimLeftFunc(rest, func(r rune) bool {
		return isUnitLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("/²³", r)
	}))
}
