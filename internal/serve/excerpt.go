package serve

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/diag"
	"duibiao/internal/regular"
	"duibiao/internal/width"
)

// How many cells of a line are shown.
const (
	terminalCells = 72
	browserCells  = 240
)

// around is how many lines are shown before and after the one that matters.
const around = 2

// excerpt is the lines around a place.
type excerpt []line

// line is a line of a source, in parts: the middle one is what matters.
type line struct {
	Number int    `json:"number"`
	Marked bool   `json:"marked"` // the line that matters
	Before string `json:"before"`
	Mark   string `json:"mark"` // may be empty: the end of the line
	After  string `json:"after"`
}

// sources reads the files that diagnostics are about, each once.
type sources struct {
	root  *os.Root // nil if it could not be opened
	lines map[string][]string
}

func openSources(dir string) *sources {
	root, _ := os.OpenRoot(dir) // an excerpt is no necessity
	return &sources{root, map[string][]string{}}
}

func (s *sources) close() {
	if s.root != nil {
		_ = s.root.Close() // it was only read from
	}
}

// read returns the lines of a file, or none if there is no such file in the source
// folder.
func (s *sources) read(name string) []string {
	lines, known := s.lines[name]
	if !known && s.root != nil {
		if text, err := regular.ReadFile(s.root, name); err == nil {
			lines = strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
		}
		s.lines[name] = lines
	}
	return lines
}

// excerpt returns the lines around a place, cut to a width. A place that is a whole
// file has none.
func (s *sources) excerpt(pos diag.Position, width int) excerpt {
	lines := s.read(pos.File)
	if pos.Line < 1 || pos.Line > len(lines) {
		return excerpt{}
	}
	e := excerpt{}
	for n := max(1, pos.Line-around); n <= min(len(lines), pos.Line+around); n++ {
		l := line{Number: n, Before: untabbed(harmless(lines[n-1]))}
		if n == pos.Line {
			l = mark(n, lines[n-1], pos.Column)
		}
		e = append(e, l.cut(width))
	}
	if last := e[len(e)-1]; !last.Marked && last.Before == "" {
		e = e[:len(e)-1] // what follows the file's last newline is no line
	}
	return e
}

// mark divides a line at a column, which counts code points from 1; 0 is the whole
// line.
func mark(number int, text string, column int) line {
	runes := []rune(harmless(text))
	from, to := 0, len(runes)
	if column > 0 {
		from = min(column-1, len(runes))
		to = from + extent(runes[from:])
	}
	return line{
		Number: number, Marked: true,
		Before: untabbed(string(runes[:from])), Mark: untabbed(string(runes[from:to])), After: untabbed(string(runes[to:])),
	}
}

// extent returns how many runes belong to the thing that begins a text: a quoted
// string, a word of ASCII letters, or a single character.
func extent(text []rune) int {
	if len(text) == 0 {
		return 0
	}
	if q := text[0]; q == '"' || q == '\'' {
		if end := slices.Index(text[1:], q); end >= 0 {
			return end + 2
		}
		return 1
	}
	n := 0
	for n < len(text) && isWord(text[n]) {
		n++
	}
	if n == 0 {
		n = 1
	}
	for n < len(text) && width.Rune(text[n]) == 0 {
		n++ // an accent belongs to what it stands on
	}
	return n
}

func isWord(r rune) bool {
	return r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' || r == '-')
}

// harmless replaces, one for one, what can't be seen: it would move a terminal's cursor, or
// turn the order of characters around.
func harmless(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\t' && diag.IsHidden(r) {
			return unicode.ReplacementChar
		}
		return r
	}, text)
}

// untabbed gives tabs a width that does not depend on where they are.
func untabbed(text string) string { return strings.ReplaceAll(text, "\t", "    ") }

// cut shortens a line to about so many columns, half of them before what matters.
func (l line) cut(columns int) line {
	if !l.Marked {
		l.Before = width.Head(l.Before, columns)
		return l
	}
	total := width.Of(l.Before) + width.Of(l.Mark) + width.Of(l.After)
	if total <= columns {
		return l
	}
	l.Mark = width.Head(l.Mark, columns/2)
	after := min(width.Of(l.After), columns/4)
	l.Before = width.Tail(l.Before, columns-width.Of(l.Mark)-after)
	l.After = width.Head(l.After, columns-width.Of(l.Mark)-width.Of(l.Before))
	return l
}

// text returns the excerpt as a terminal shows it, with carets under what matters.
func (e excerpt) text() string {
	if len(e) == 0 {
		return ""
	}
	var b strings.Builder
	digits := len(fmt.Sprint(e[len(e)-1].Number))
	for _, l := range e {
		sign := " "
		if l.Marked {
			sign = ">"
		}
		fmt.Fprintln(&b, strings.TrimRight(fmt.Sprintf("  %s %*d | %s%s%s", sign, digits, l.Number, l.Before, l.Mark, l.After), " "))
		if l.Marked {
			fmt.Fprintf(&b, "    %*s | %s%s\n", digits, "",
				strings.Repeat(" ", width.Of(l.Before)), strings.Repeat("^", max(1, width.Of(l.Mark))))
		}
	}
	return b.String()
}

func trimNewline(s string) string { return strings.TrimRight(s, "\n") }
