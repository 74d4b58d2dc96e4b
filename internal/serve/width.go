package serve

import "unicode"

// cells returns how many cells of a terminal a character takes: two for Chinese,
// Japanese and Korean, full-width forms and emoji, none for accents and joiners.
func cells(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1100 && r <= 0x115F, // Hangul that begins a syllable
		r >= 0x2E80 && r <= 0x303E,                             // radicals, CJK punctuation
		r >= 0x3041 && r <= 0x33FF,                             // kana, squared forms
		r >= 0x3400 && r <= 0x4DBF, r >= 0x4E00 && r <= 0xA4CF, // Han, Yi
		r >= 0xA960 && r <= 0xA97F, r >= 0xAC00 && r <= 0xD7A3, // Hangul
		r >= 0xF900 && r <= 0xFAFF,                             // Han once more
		r >= 0xFE30 && r <= 0xFE6F,                             // vertical and small forms
		r >= 0xFF01 && r <= 0xFF60, r >= 0xFFE0 && r <= 0xFFE6, // full-width forms
		r >= 0x1F300 && r <= 0x1F64F, r >= 0x1F900 && r <= 0x1F9FF, // emoji
		r >= 0x20000 && r <= 0x3FFFD: // rare Han
		return 2
	}
	return 1
}

func cellsOf(text string) int {
	n := 0
	for _, r := range text {
		n += cells(r)
	}
	return n
}

// head returns the beginning of a text, of at most width cells with the sign that
// something was cut off.
func head(text string, width int) string {
	if cellsOf(text) <= width {
		return text
	}
	used := 1
	for i, r := range text {
		if used += cells(r); used > width {
			return text[:i] + "…"
		}
	}
	return text
}

// tail returns the end of a text, likewise.
func tail(text string, width int) string {
	runes := []rune(text)
	if cellsOf(text) <= width {
		return text
	}
	used := 1
	for i := len(runes) - 1; i >= 0; i-- {
		if used += cells(runes[i]); used > width {
			return "…" + string(runes[i+1:])
		}
	}
	return text
}
