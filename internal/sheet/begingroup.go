package sheet

import (
	"slices"
	"strings"
)

// group is what a row with a name alone, or a cell of its own, says of the rows below. Those of the next
// part of the table, which stand as far out or are numbered on from it, are not below it: 三、零售额 is
// none of 二、投资.
type group struct {
	name   string
	isCell bool // it stands in a column of its own, and is for all rows down to the next one
	number ordinal
	indent int
	isIn   bool // whether a row has stood further in, so that one that does not is not below
	isOwn  bool // whether its rows are numbered in the same way, and anew
}

// group returns what a row with a name alone begins.
func (s *started) group(l line, name string) group {
	number, indent := s.place(l)
	return group{name: name, number: number, indent: indent}
}

// isPast reports whether a row with figures does not belong to the group any more.
func (g *group) isPast(s *started, l line) bool {
	if g.name == "" || g.isCell {
		return false
	}
	number, indent := s.place(l)
	if number.isLike(g.number) {
		if number.n > g.number.n && !g.isOwn {
			return true
		}
		g.isOwn = true
	}
	if indent > g.indent {
		g.isIn = true
	}
	return g.isIn && indent <= g.indent
}

// place returns how the name of a row is numbered, before it or in a cell to its left, and how far in it stands.
func (s *started) place(l line) (ordinal, int) {
	i := slices.IndexFunc(s.use, func(u use) bool { return u.meaning == labels })
	if i < 0 {
		return ordinal{}, 0
	}
	name := l.cell(s.use[i].column)
	number := ordinalOf(name.text)
	if number.n == 0 && len(l.cells) > 0 && l.cells[0].column < name.column {
		number = ordinalOf(l.cells[0].text + "、")
	}
	return number, name.indent
}

// ordinal is a number before a name; that of none is 0.
type ordinal struct {
	n                int
	inWords, bracket bool // 二, （2）
}

// isLike reports whether two numbers are written in the same way.
func (o ordinal) isLike(p ordinal) bool {
	return o.n > 0 && p.n > 0 && o.inWords == p.inWords && o.bracket == p.bracket
}

// ordinalOf reads the number before a name: 二、, （二）, 2. or 2）.
func ordinalOf(text string) ordinal {
	m := numbering.FindString(text)
	bare := strings.TrimLeft(m, "（(")
	end := strings.IndexFunc(bare, func(c rune) bool { return ordinalDigit(c) < 0 })
	if end <= 0 {
		return ordinal{}
	}
	return ordinal{n: ordinalValue(bare[:end]), inWords: bare[0] > '9', bracket: bare != m}
}

// isSerial reports whether a cell where groups are named has a number alone: below a row that names
// one, such a column counts the rows.
func isSerial(text string) bool {
	return numbering.FindString(text+"、") == text+"、" || numbering.FindString(text) == text
}

// ordinalValue reads a whole number below a hundred, 十 as ten.
func ordinalValue(text string) int {
	n := 0
	for i, c := range text {
		switch d := ordinalDigit(c); {
		case d < 10:
			n = 10*n + d
		case i == 0:
			n = 1
			if len(text) == len("十") {
				n = 10
			}
		case strings.HasSuffix(text, "十"):
			n *= 10
		}
	}
	return n
}

// ordinalDigit returns the value of a digit of either kind, 10 of 十, and -1 of all else.
func ordinalDigit(c rune) int {
	if '0' <= c && c <= '9' {
		return int(c - '0')
	}
	return slices.Index(ordinalWords, c)
}
