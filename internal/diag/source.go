package diag

import (
	"bytes"
	"unicode/utf8"
)

// Source is a file's name and text. It turns byte offsets into positions.
type Source struct {
	Name string // slash-separated, relative to the source folder
	Text []byte
}

// Pos returns the position of the byte at offset. An offset outside the text
// counts as its nearest end.
func (s *Source) Pos(offset int) Position {
	offset = min(max(offset, 0), len(s.Text))
	before := s.Text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	return Position{
		File:   s.Name,
		Line:   1 + bytes.Count(before, []byte{'\n'}),
		Column: 1 + utf8.RuneCount(before[start:]),
	}
}
