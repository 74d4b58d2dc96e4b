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
}

// Pos returns the position of the byte at offset. An offset outside the text
// counts as its nearest end.
func (s *Source) Pos(offset int) Position {
	if s.lines == nil {
		s.lines = lineStarts(s.Text)
	}
	offset = min(max(offset, 0), len(s.Text))
	line := sort.SearchInts(s.lines, offset+1)
	return Position{
		File:   s.Name,
		Line:   line,
		Column: 1 + utf8.RuneCount(s.Text[s.lines[line-1]:offset]),
	}
}

func lineStarts(text []byte) []int {
	starts := make([]int, 1, 1+bytes.Count(text, []byte{'\n'}))
	for i, b := range text {
		if b == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}
