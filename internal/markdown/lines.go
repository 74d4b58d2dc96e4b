package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// lines looks at how the lines of a paragraph begin, for what was to be a heading, a list
// or a paragraph of its own: text that was typed on a Chinese keyboard, or comes from a word
// processor or a web page. It tells of one line.
func (r *reader) lines(n ast.Node) {
	var above rune          // the bullet of the line above
	var ended, counted bool // whether that ended a sentence, and began with a number
	count := n.Lines().Len()
	for i, segment := range n.Lines().Sliced(0, count) {
		line := segment.Value(r.body)
		first, size := utf8.DecodeRune(line)
		switch {
		case first == '#' && isHeading(line), first == '＃', i == 0 && isWideSpace(first) && bytes.HasPrefix(bytes.TrimLeftFunc(line, isWideSpace), []byte("#")):
			r.warn(segment.Start, sayNoHeading, adviceHeading)
			return
		case i > 0 && first == '\u3000':
			r.warn(segment.Start, sayIndented, adviceParagraph)
			return
		case i > 0 && first == above:
			r.warn(segment.Start, sayBullets.With(string(first)), adviceBullets)
			return
		case i > 0 && isNumbered(line) && (ended || counted):
			r.warn(segment.Start, sayNumbered, adviceNumbered)
			return
		case i == 0 && foreign(line) != "":
			r.warn(segment.Start, sayForeign.With(foreign(line)), adviceForeign)
			return
		case i > 0 && bytes.HasPrefix(line, []byte(": ")): // a term, and what it means
			r.warn(segment.Start, sayForeign.With(":"), adviceForeign)
			return
		case i == 0 && isTask(n, line):
			r.warn(segment.Start, sayTask, adviceTask)
			return
		}
		if i+1 == count {
			return
		}
		above, counted = bullet(first, line[size:]), isNumbered(line)
		last, _ := utf8.DecodeLastRune(bytes.TrimSpace(line))
		ended = isEnd(last)
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
		return signs <= 6 && len(text) > 0 && (isWideSpace(first) || !unicode.IsSpace(first))
	}
	return isWideSpace(first) || unicode.Is(unicode.Han, first) && bytes.IndexByte(text, '#') < 0
}

// isNumbered reports whether a line begins with a number as those of items and chapters are
// written in Chinese: 一、（一）1、1）1.全年 ① 第一条. With a space behind the point it is a list.
func isNumbered(line []byte) bool {
	first, size := utf8.DecodeRune(line)
	if first >= '①' && first <= '⑳' {
		return true
	}
	if first == '（' || first == '(' {
		rest := bytes.TrimLeftFunc(line[size:], isNumeral)
		return len(rest) < len(line)-size && (bytes.HasPrefix(rest, []byte("）")) || first == '(' && bytes.HasPrefix(rest, []byte(")")))
	}
	line, chapter := bytes.CutPrefix(line, []byte("第"))
	rest := bytes.TrimLeftFunc(line, isNumeral)
	mark, size := utf8.DecodeRune(rest)
	if len(rest) == len(line) || len(line)-len(rest) > len("二十一") {
		return false
	}
	next, _ := utf8.DecodeRune(rest[size:])
	switch mark {
	case '条', '章', '节':
		return chapter
	case '、', '．', '）':
		return !chapter
	case '.':
		return !chapter && (unicode.IsLetter(next) || isWideSpace(next))
	}
	return false
}

// isNumeral reports whether r is a digit, also one of Chinese.
func isNumeral(r rune) bool {
	return isDigit(r) || strings.ContainsRune("一二三四五六七八九十", r)
}

// isEnd reports whether r ends a sentence, or what comes before a list.
func isEnd(r rune) bool { return strings.ContainsRune("。；：！？;:!?", r) }

// isWideSpace reports whether r is a space of full width or one that does not break, which
// Markdown does not take for one.
func isWideSpace(r rune) bool { return r == '\u3000' || r == '\u00a0' }

// bullet returns the bullet that a line begins with, or an impossible character.
func bullet(first rune, rest []byte) rune {
	const none = -1
	switch first {
	case '-', '*', '+':
		next, _ := utf8.DecodeRune(rest)
		if isWideSpace(next) || first != '*' && unicode.IsLetter(next) {
			return first
		}
	case '•', '●', '■', '◆', '▪', '○', '◇', '□', '★', '▲', '➢', '✓', '✔', '√', '–', '—', '－':
		return first
	case '·':
		if next, _ := utf8.DecodeRune(rest); !isDigit(next) { // ·5 is a decimal
			return first
		}
	}
	return none
}

// foreign returns what a line begins with in whose place other programs put something, a table of
// contents, a box, a formula, a table that is drawn; or "".
func foreign(line []byte) string {
	text := string(bytes.TrimSpace(line))
	if strings.EqualFold(text, "[toc]") || text == "[[toc]]" || text == "$$" || text == "+++" {
		return text
	}
	for _, begin := range [...]string{":::", "!!! ", "{%", "+--", "+=="} {
		if strings.HasPrefix(text, begin) {
			return strings.TrimSpace(begin)
		}
	}
	if box, _, ok := strings.Cut(text, "]"); ok && strings.HasPrefix(box, "[!") && len(box) > len("[!") && !strings.ContainsFunc(box[len("[!"):], func(r rune) bool { return !isWord(r) }) {
		return box + "]"
	}
	return ""
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
	enclosed := bytes.HasSuffix(bytes.TrimSuffix(r.body[:n.Pos()], []byte("\n")), []byte("---")) // as front matter is elsewhere
	if lines.Len() > 1 || isStop(end) || enclosed {
		r.warn(n.Pos(), sayUnderlined, adviceUnderlined)
	}
}

// closing looks for number signs that were to close a heading and stand too close.
func (r *reader) closing(n *ast.Heading) {
	last := n.Lines().Len() - 1
	if last < 0 {
		return
	}
	line := n.Lines().At(last)
	text := line.Value(r.body)
	words := bytes.TrimRight(text, "#")
	before, _ := utf8.DecodeLastRune(words)
	if signs := len(text) - len(words); len(words) > 0 && (signs > 1 || signs == 1 && isCJK(before)) && !bytes.HasSuffix(words, []byte(`\\`)) {
		r.warn(line.Start+len(words), sayClosing, adviceClosing)
	}
}

// sign looks for a minus or plus sign in front of a figure that has become the bullet of a
// list with one item.
func (r *reader) sign(n *ast.List) {
	item := n.FirstChild()
	if n.IsOrdered() || n.Marker == '*' || item == nil || item != n.LastChild() || item.Pos() < 0 {
		return
	}
	const short = 12 // characters that a figure has at most
	text := bytes.TrimSpace(lineAt(r.body, min(item.Pos()+1, len(r.body))))
	if first, _ := utf8.DecodeRune(text); isDigit(first) && utf8.RuneCount(text) <= short {
		r.warn(item.Pos(), saySign.With(string(rune(n.Marker))), adviceSign.With(string(rune(n.Marker))))
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

// fence looks for a fence without a counterpart, behind which all of the article is code.
func (r *reader) fence(n *ast.FencedCodeBlock) {
	if n.Pos() < 0 {
		return
	}
	end := n.Pos() + len(lineAt(r.body, n.Pos()))
	if lines := n.Lines(); lines.Len() > 0 {
		end = lines.At(lines.Len()-1).Stop - 1
	}
	opener := r.body[n.Pos()]
	if end < len(r.body) {
		closer := bytes.Trim(lineAt(r.body, min(end+1, len(r.body))), "> \t\r")
		if len(closer) >= len("```") && len(bytes.Trim(closer, string(rune(opener)))) == 0 {
			return
		}
	}
	r.warn(n.Pos(), sayOpenFence, adviceOpenFence)
}
