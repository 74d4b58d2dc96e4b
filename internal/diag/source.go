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
	mark  mark  // what was asked for last
}

// mark is an offset at which a character begins, and the characters of its line before it.
type mark struct {
	line, offset, before int
}

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
		Column: 1 + s.before(line, offset),
	}
}

// before counts the characters of a line before an offset. It goes on from the last place
// in the same line, forward or back, so that many places in one long line cost no more
// than in many.
func (s *Source) before(line, offset int) int {
	start := s.lines[line-1]
	begins := offset == len(s.Text) || utf8.RuneStart(s.Text[offset])
	near := s.mark.line == line && max(s.mark.offset, offset)-min(s.mark.offset, offset) < offset-start
	var count int
	switch {
	case near && s.mark.offset <= offset:
		count = s.mark.before + utf8.RuneCount(s.Text[s.mark.offset:offset])
	case near && begins:
		count = s.mark.before - utf8.RuneCount(s.Text[offset:s.mark.offset])
	default:
		count = utf8.RuneCount(s.Text[start:offset])
	}
	if begins {
		s.mark = mark{line, offset, count}
	}
	return count
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
