package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// numeral is a number as it stands in the text, without scale word and unit.
type numeral struct {
	start, end int
	digits     string // its digits and point, half-width; "" if it is in words
	value      quantity.Decimal
	grouped    bool // 28,500, 28 500
	words      bool
	inexact    bool // it is no number: 007, 1.2.3, 三四, 十几; its end is that of all of it
}

// whole reports whether the numeral is written with so many digits and nothing else.
func (n numeral) whole(digits int) bool {
	return len(n.digits) == digits && !n.grouped && !strings.Contains(n.digits, ".")
}

// isYear reports whether the numeral looks like a year of our time.
func (n numeral) isYear() bool {
	return n.whole(4) && n.digits >= "1800" && n.digits <= "2199"
}

// readDigits reads the number in digits at i. It reports false if it is a code: it has
// a 0 in front, two points, or more digits than a number has; its end is then that of
// the code.
func readDigits(text string, i int) (numeral, bool) {
	n := numeral{start: i}
	r := digitReader{text: text, start: i, pos: i}
	r.run()
	n.end, n.digits, n.grouped = r.pos, r.out.String(), r.grouped
	var err error
	if n.value, err = quantity.ParseDecimal(n.digits); err != nil || r.points > 1 {
		return n, false
	}
	return n, true
}

// digitReader copies a number in digits, half-width and without its commas or spaces.
type digitReader struct {
	text       string
	start, pos int
	out        strings.Builder
	sinceComma int // digits since the start or the last comma
	points     int
	grouped    bool
	wide       bool
}

func (r *digitReader) run() {
	for {
		c, size := utf8.DecodeRuneInString(r.text[r.pos:])
		half := halfWidth(c)
		switch {
		case isDigit(half):
			r.wide = half != c
			r.sinceComma++
		case half == '.' && r.digitFollows(size):
			r.points++
		case half == ',' && r.groupFollows(size, half != c):
			r.grouped, r.sinceComma = true, 0
			r.pos += size
			continue
		case isSpace(c) && r.groupFollows(size, r.wide) && r.mayHaveSpaces(c):
			r.grouped, r.sinceComma = true, 0
			r.pos += size
			continue
		default:
			return
		}
		r.out.WriteRune(half)
		r.pos += size
	}
}

// isSpace reports whether r is a space that groups of digits may have between them.
func isSpace(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u2009' || r == '\u202f' }

// mayHaveSpaces reports whether a space groups digits here. A common one may also stand between two numbers, the first of
// which is a day or a label: May 12 300 people, Line 5 120 stations.
func (r *digitReader) mayHaveSpaces(space rune) bool {
	if space != ' ' || r.grouped {
		return true
	}
	before := strings.TrimRight(r.text[:r.start], " ")
	if word := wordBefore(before); word != "" {
		return !isMonth(word) && !en().LabelNouns.Has(strings.ToLower(word)) && !en().LabelNames.Has(word)
	}
	end := lastByte(before)
	return end != '.' && !isDigit(rune(end))
}

func (r *digitReader) digitFollows(size int) bool {
	return isDigit(halfWidth(first(r.text[r.pos+size:])))
}

// groupFollows reports whether the comma stands before a group of three digits. A
// full-width comma does only if the digits are full-width too.
func (r *digitReader) groupFollows(size int, wide bool) bool {
	if r.points > 0 || wide != r.wide || r.sinceComma > 3 || r.grouped && r.sinceComma != 3 {
		return false
	}
	rest := r.text[r.pos+size:]
	for range 3 {
		if !isDigit(halfWidth(first(rest))) {
			return false
		}
		rest = cutFirst(rest)
	}
	return !isDigit(halfWidth(first(rest)))
}

// startsDigit reports whether a digit begins s.
func startsDigit(s string) bool { return s != "" && isDigit(halfWidth(first(s))) }
