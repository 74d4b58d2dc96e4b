package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// lines looks at how the lines of a paragraph begin, for what was to be a heading, a list
// or a paragraph of its own: text that was typed on a Chinese keyboard, or comes from a word
// processor or a web page. It tells of one line.
func (r *reader) lines(n ast.Node) {
	var above rune // the bullet of the line above
	for i, segment := range n.Lines().Sliced(0, n.Lines().Len()) {
		line := segment.Value(r.body)
		first, size := utf8.DecodeRune(line)
		switch {
		case first == '#' && isHeading(line), first == '＃':
			r.warn(segment.Start, sayNoHeading, adviceHeading)
			return
		case i > 0 && first == '\u3000':
			r.warn(segment.Start, sayIndented, adviceParagraph)
			return
		case i > 0 && first == above:
			r.warn(segment.Start, sayBullets.With(string(first)), adviceBullets)
			return
		case i == 0 && isTask(n, line):
			r.warn(segment.Start, sayTask, adviceTask)
			return
		}
		above = bullet(first, line[size:])
	}
}

// isHeading tells a line that begins with number signs and was to be a heading: two or
// more without the space behind them, or one in front of a Chinese character that no other
// follows, as it does behind #话题#.
func isHeading(line []byte) bool {
	text := bytes.TrimLeft(line, "#")
	signs := len(line) - len(text)
	first, _ := utf8.DecodeRune(text)
	if signs > 1 {
		return signs <= 6 && len(text) > 0 && !unicode.IsSpace(first)
	}
	return unicode.Is(unicode.Han, first) && bytes.IndexByte(text, '#') < 0
}

// bullet returns the bullet that a line begins with, or an impossible character.
func bullet(first rune, rest []byte) rune {
	const none = -1
	switch first {
	case '•', '●', '■', '◆', '▪', '○', '◇', '□', '★', '▲', '➢', '✓', '✔', '√', '–', '—', '－':
		return first
	case '·':
		if next, _ := utf8.DecodeRune(rest); !isDigit(next) { // ·5 is a decimal
			return first
		}
	}
	return none
}

// isTask reports whether a line is that of an item of a list of tasks, [ ] or [x].
func isTask(n ast.Node, line []byte) bool {
	if _, inItem := n.Parent().(*ast.ListItem); !inItem || n.PreviousSibling() != nil || len(line) < len("[ ] ") {
		return false
	}
	box := string(line[:3])
	return (box == "[ ]" || box == "[x]" || box == "[X]") && line[3] == ' '
}

// underlined looks for a paragraph that a rule below it has made a heading.
func (r *reader) underlined(n *ast.Heading) {
	lines := n.Lines()
	if lines.Len() == 0 || n.Pos() < 0 || r.body[n.Pos()] == '#' {
		return
	}
	last := lines.At(lines.Len() - 1)
	end, _ := utf8.DecodeLastRune(bytes.TrimSpace(last.Value(r.body)))
	if lines.Len() > 1 || isStop(end) {
		r.warn(n.Pos(), sayUnderlined, adviceUnderlined)
	}
}

// isStop reports whether r ends a sentence.
func isStop(r rune) bool {
	switch r {
	case '。', '；', '，', '.', ';', ',':
		return true
	}
	return false
}

// indented looks for running text that is code, since it is indented.
func (r *reader) indented(n *ast.CodeBlock) {
	for _, segment := range n.Lines().Sliced(0, n.Lines().Len()) {
		if line := segment.Value(r.body); bytes.ContainsFunc(line, isCJK) {
			r.warn(segment.Start, sayIndentedCode, adviceIndentedCode)
			return
		}
	}
}
