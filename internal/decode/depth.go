package decode

import "strings"

// maxDepth is how deep keys and values may lie in one another. Nobody needs as much, and
// the time that the parsers of TOML take grows with the square of the depth.
const maxDepth = 32

// tooDeep returns where a TOML text goes deeper than that, or -1. It sees brackets and
// dots that are not in strings or comments, and judges nothing else.
func tooDeep(text string) int {
	var s depth
	for at := 0; at < len(text); at++ {
		switch c := text[at]; c {
		case '"', '\'':
			at += quoted(text[at:]) - 1
		case '#':
			at += restOfLine(text[at:]) - 1
		case '[', '{':
			s.open()
		case ']', '}':
			s.close()
		case '.':
			s.dots++
		case ',', '\n':
			s.dots = 0
		}
		if s.total+s.dots > maxDepth {
			return at
		}
	}
	return -1
}

// depth counts the brackets that are open, and the dots of the keys before them.
type depth struct {
	levels      []int // what each open bracket counts
	total, dots int
}

func (s *depth) open() {
	s.levels = append(s.levels, 1+s.dots)
	s.total, s.dots = s.total+1+s.dots, 0
}

func (s *depth) close() {
	s.dots = 0
	if last := len(s.levels) - 1; last >= 0 {
		s.total -= s.levels[last]
		s.levels = s.levels[:last]
	}
}

// restOfLine returns the length of s up to the end of its line.
func restOfLine(s string) int {
	if i := strings.IndexByte(s, '\n'); i >= 0 {
		return i
	}
	return len(s)
}

// quoted returns the length of the string, with its quotes, that begins s. One that is
// not closed ends with its line, or with the text.
func quoted(s string) int {
	if len(s) > 2 && s[1] == s[0] && s[2] == s[0] {
		return 3 + closing(s[3:], s[:3])
	}
	return 1 + closing(s[1:], s[:1])
}

// closing returns the length of s up to and with a closing mark, or up to the end of the
// line if the mark is one quote. A backslash hides one of double quotes.
func closing(s, mark string) int {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\' && mark[0] == '"':
			i++
		case s[i] == mark[0] && strings.HasPrefix(s[i:], mark):
			return i + len(mark)
		case s[i] == '\n' && len(mark) == 1:
			return i
		}
	}
	return len(s)
}
