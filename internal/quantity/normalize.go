package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Normalize makes the full-width forms that belong to a number half-width:
// digits, the point and the comma between digits, the signs before one, the per
// cent sign, the slash and Latin letters after a number. It trims white space and makes
// a space of each run of it. Han and all else stay: `９９９９．５万` becomes
// `9999.5万`. GB/T 15835-2011, 5.1.7.1, wants half-width digits.
func Normalize(s string) string {
	if isNormal(s) {
		return s
	}
	f := folder{src: s}
	f.run()
	return f.out.String()
}

// isNormal reports quickly, for most figures, that there is nothing to do.
func isNormal(s string) bool {
	before := ' '
	for _, r := range s {
		if isFoldable(r) || r != ' ' && unicode.IsSpace(r) || r == ' ' && before == ' ' {
			return false
		}
		before = r
	}
	return s == "" || before != ' '
}

// sourceSpan returns where the bytes [at, at+n) of Normalize(s) come from in s.
func sourceSpan(s string, at, n int) (offset, length int) {
	f := folder{src: s, trace: true}
	f.run()
	if at >= len(f.from) {
		return len(s), 0
	}
	offset = f.from[at]
	if n == 0 {
		return offset, 0
	}
	last := f.from[min(at+n, len(f.from))-1]
	_, size := utf8.DecodeRuneInString(s[last:])
	return offset, last + size - offset
}

// folder writes the normal form of src.
type folder struct {
	src    string
	out    strings.Builder
	prev   rune // the last rune written that is not a space
	number bool // a numeral has been written
	trace  bool
	from   []int // with trace: the offset in src of each byte written
}

func (f *folder) run() {
	space := -1
	for i, r := range f.src {
		if unicode.IsSpace(r) {
			space = i
			continue
		}
		if space >= 0 && f.out.Len() > 0 {
			f.write(" ", space)
		}
		space = -1
		f.rune(i, r)
	}
}

func (f *folder) rune(i int, r rune) {
	_, size := utf8.DecodeRuneInString(f.src[i:])
	text := f.src[i : i+size]
	if isFoldable(r) && f.belongs(halfWidth(r), f.src[i+size:]) {
		r = halfWidth(r)
		text = string(r)
	}
	f.write(text, i)
	f.prev = r
	f.number = f.number || isDigit(r) || isNumeral(r)
}

func (f *folder) write(text string, from int) {
	f.out.WriteString(text)
	if !f.trace {
		return
	}
	for range len(text) {
		f.from = append(f.from, from)
	}
}

// belongs reports whether a full-width character, half-width half, is part of a
// number or comes after one.
func (f *folder) belongs(half rune, rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	nextIsDigit := isDigit(halfWidth(next))
	switch half {
	case '.', ',':
		return isDigit(f.prev) && nextIsDigit
	case '+', '-':
		return nextIsDigit
	case '<', '>':
		return nextIsDigit || halfWidth(next) == '='
	case '=':
		return f.prev == '<' || f.prev == '>'
	}
	return isDigit(half) || f.number
}

// isFoldable reports whether r is the full-width form of a character that a
// number or a unit may hold.
func isFoldable(r rune) bool {
	half := halfWidth(r)
	return half != r && (isDigit(half) || isLatin(half) || strings.ContainsRune(".,+-%/<>=", half))
}

// halfWidth returns the ASCII character of a full-width one, else r.
func halfWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	return r
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLatin(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' }
