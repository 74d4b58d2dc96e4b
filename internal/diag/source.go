package diag

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// Source is a file's name and text. It turns byte offsets into positions. It is for
// use by one goroutine.
type Source struct {
	Name string // slash-separated, relative to the source folder
	Text []byte

	lines []int // where each line begins; made at the first question
	last  int   // the line that was asked for last
	runes []int // how many characters there are before each step of bytes; made for a long line
}

// step is how many bytes are counted at most to find a column.
const step = 1024

// Pos returns the position of the byte at offset. An offset outside the text
// counts as its nearest end.
func (s *Source) Pos(offset int) Position {
	if s.lines == nil {
		s.lines = lineStarts(s.Text)
	}
	offset = min(max(offset, 0), len(s.Text))
	line := s.line(offset)
	return Position{
		File:   s.Name,
		Line:   line,
		Column: 1 + s.characters(s.lines[line-1], offset),
	}
}

// characters returns how many characters there are between two bytes. Of a long line it is
// asked again and again, so it is not counted from its beginning each time.
func (s *Source) characters(from, to int) int {
	if to-from <= 2*step {
		return utf8.RuneCount(s.Text[from:to])
	}
	if s.runes == nil {
		s.runes = runesBefore(s.Text)
	}
	return s.before(to) - s.before(from)
}

// before returns how many characters begin before a byte.
func (s *Source) before(offset int) int {
	at := offset / step
	return s.runes[at] + runeStarts(s.Text[at*step:offset])
}

func runesBefore(text []byte) []int {
	counts := make([]int, 1, len(text)/step+1)
	for at := step; at <= len(text); at += step {
		counts = append(counts, counts[len(counts)-1]+runeStarts(text[at-step:at]))
	}
	return counts
}

// runeStarts counts the bytes that begin a character.
func runeStarts(text []byte) int {
	n := 0
	for _, b := range text {
		if utf8.RuneStart(b) {
			n++
		}
	}
	return n
}

// line returns the line of an offset. Most questions are for the line of the last
// one, or for that below it.
func (s *Source) line(offset int) int {
	for line := max(s.last, 1); line <= min(s.last+1, len(s.lines)); line++ {
		if s.lines[line-1] <= offset && (line == len(s.lines) || offset < s.lines[line]) {
			s.last = line
			return line
		}
	}
	s.last = sort.SearchInts(s.lines, offset+1)
	return s.last
}

func lineStarts(text []byte) []int {
	starts := make([]int, 1, 1+bytes.Count(text, []byte{'\n'}))
	for at := 0; ; {
		i := bytes.IndexByte(text[at:], '\n')
		if i < 0 {
			return starts
		}
		at += i + 1
		starts = append(starts, at)
	}
}
