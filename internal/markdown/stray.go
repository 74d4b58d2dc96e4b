package markdown

import (
	"bytes"
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"

	"duibiao/internal/diag"
)

// RuleMarkup is the rule under which marks of Markdown are reported that do something else
// than whoever wrote them must have meant: they stay on the page, or make something of the
// text that it is not.
const RuleMarkup = "markup"

// warn adds a finding by that rule.
func (r *reader) warn(offset int, message, hint diag.Words) {
	d := r.found(RuleMarkup, offset, message, hint)
	d.Severity = diag.Warning
	r.document.Mistakes.Add(d)
}

// stray looks at the text of a block, as it is written, for marks that a page would show.
// It tells of each kind once.
func (r *reader) stray(n ast.Node) {
	runs, brackets := r.mayStray(n)
	if !runs && !brackets {
		return
	}
	s := stretches{body: r.body}
	s.collect(n)
	if runs {
		r.strayRuns(n, s.list)
	}
	if !brackets {
		return
	}
	for _, p := range [...]func([]byte) (int, diag.Words, diag.Words){undefinedNote, foreignLink, wideBraces} {
		r.first(s.list, p)
	}
}

// first reports the first place in stretches of text in which something is found.
func (r *reader) first(list []span, find func([]byte) (int, diag.Words, diag.Words)) {
	for _, s := range list {
		if at, message, hint := find(r.body[s.start:s.end]); at >= 0 {
			r.warn(s.start+at, message, hint)
			return
		}
	}
}

// mayStray reports whether a block has runs and brackets that may be stray marks. Most have none.
func (r *reader) mayStray(n ast.Node) (runs, brackets bool) {
	lines := n.Lines()
	if lines.Len() == 0 {
		return false, false
	}
	text := r.body[lines.At(0).Start:lines.At(lines.Len()-1).Stop]
	return bytes.Contains(text, []byte("**")) || bytes.Contains(text, []byte("__")), r.wide || bytes.IndexByte(text, ']') >= 0
}

// hasWide reports whether a text has marks of full width that may be stray.
func hasWide(text []byte) bool {
	return bytes.Contains(text, []byte("｛｛")) || bytes.Contains(text, []byte("】"))
}

// stretches are the parts of a block's source that a page shows as they are.
type stretches struct {
	body []byte
	list []span
}

// collect adds the texts in a node. Texts that follow each other in the source are one.
func (s *stretches) collect(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			last := len(s.list) - 1
			if last >= 0 && s.list[last].end == n.Segment.Start {
				s.list[last].end = n.Segment.Stop
			} else {
				s.list = append(s.list, span{n.Segment.Start, n.Segment.Stop})
			}
		case *ast.Emphasis, *extension.Strikethrough, *ast.Link:
			s.collect(n)
		}
	}
}

// strayRuns reports pairs of asterisks or underscores that make nothing strong, such as those of
// `**粗 **字`.
func (r *reader) strayRuns(block ast.Node, list []span) {
	_, isCell := block.(*extension.TableCell)
	var opener *strayRun
	for _, s := range list {
		for at := s.start; at < s.end; {
			run, next := r.nextRun(at, s.end)
			at = next
			switch {
			case run == nil:
			case opener != nil:
				r.warn(opener.at, sayNotStrong.With(opener.marks), adviceStrong.With(opener.marks[:1]))
				return
			case !run.closes:
				opener = run
			}
		}
	}
	if opener != nil && opener.opens && !isCell {
		r.warn(opener.at, sayNotClosed.With(opener.marks), adviceStrong.With(opener.marks[:1]))
	}
}

// strayRun is a run of two marks or more that stayed text, but looks as if it was not to.
type strayRun struct {
	at     int
	marks  string
	opens  bool // a space before it and none behind
	closes bool // the other way round, as where stars stand behind a figure: 0.05**
}

// nextRun looks for a run between two offsets, and returns from where to look for the next.
func (r *reader) nextRun(at, end int) (run *strayRun, next int) {
	found := bytes.IndexAny(r.body[at:end], "*_")
	if found < 0 {
		return nil, end
	}
	at += found
	next = at + 1
	for next < end && r.body[next] == r.body[at] {
		next++
	}
	if next-at < 2 || isEscaped(r.body, at) {
		return nil, next
	}
	before, _ := utf8.DecodeLastRune(r.body[:at])
	after, _ := utf8.DecodeRune(r.body[next:])
	spaceBefore, spaceAfter := at == 0 || unicode.IsSpace(before), next == len(r.body) || unicode.IsSpace(after)
	if spaceBefore && spaceAfter || isWord(before) && isWord(after) || len(bytes.Trim(r.body[at:end], "*_")) == 0 && spaceBefore {
		return nil, next
	}
	return &strayRun{
		at: at, marks: string(r.body[at:min(next, at+2)]),
		opens: spaceBefore && !spaceAfter, closes: !spaceBefore && spaceAfter,
	}, next
}

// isEscaped reports whether the mark at an offset stands behind a backslash.
func isEscaped(body []byte, at int) bool {
	return (at-len(bytes.TrimRight(body[:at], `\`)))%2 == 1
}

// undefinedNote looks for a reference to a footnote that is not there: [^1].
func undefinedNote(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("[^"))
	if at < 0 || isEscaped(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	end := bytes.IndexByte(text[at:], ']')
	if end <= len("[^") {
		return -1, diag.Words{}, diag.Words{}
	}
	name := string(text[at+len("[^") : at+end])
	return at, sayNoNote.With(name), adviceNoNote.With(name)
}

// foreignLink looks for a link with brackets of full width or with a space between them,
// and for one to a definition that is not there.
func foreignLink(text []byte) (int, diag.Words, diag.Words) {
	for _, join := range [...]string{"]（", "] (", "】(", "】（"} {
		at := bytes.Index(text, []byte(join))
		if at >= 0 && !isEscaped(text, at) && beginsAddress(text[at+len(join):]) {
			return at, sayForeignLink, adviceForeignLink
		}
	}
	return undefinedName(text)
}

// undefinedName looks for a link to a definition that is not there: [text][name]. Numbers
// are marks of sources, [1][2].
func undefinedName(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("]["))
	if at < 0 || isEscaped(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	label, _, closed := bytes.Cut(text[at+len("]["):], []byte("]"))
	name := string(label)
	if !closed || name == "" || name[0] == '^' || isNumber(name) {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayNoDefinition.With(name), adviceNoDefinition.With(name)
}

// beginsAddress reports whether what stands behind a bracket is an address. One that is whole
// is a link by itself, and so no text any more.
func beginsAddress(text []byte) bool {
	if len(text) == 0 {
		return true
	}
	address, _, _ := bytes.Cut(text, []byte(")"))
	address, _, _ = bytes.Cut(address, []byte("）"))
	return bytes.HasSuffix(address, []byte(".md")) || bytes.Contains(address, []byte(".md#")) || bytes.Contains(address, []byte("://"))
}

// wideBraces looks for a reference in braces of full width.
func wideBraces(text []byte) (int, diag.Words, diag.Words) {
	return bytes.Index(text, []byte("｛｛")), sayWideBraces, adviceWideBraces
}

// emphasis looks for what can't have been meant as emphasis: stars behind figures that
// pair, `1.2*、3.4*`, and the signs of a product, `(a)*3*(b)`.
func (r *reader) emphasis(n *ast.Emphasis) {
	at, text := n.Pos(), plain(n, r.body)
	if at < 0 || text == "" {
		return
	}
	first, _ := utf8.DecodeRuneInString(text)
	before, _ := utf8.DecodeLastRune(r.body[:at])
	behind := at + 2*n.Level + len(text)
	after, _ := utf8.DecodeRune(r.body[min(behind, len(r.body)):])
	product := n.Level == 1 && isNumber(text) && isOperand(before) && isOperand(after)
	if product || isCloser(first) && !unicode.IsSpace(before) {
		r.warn(at, sayNoEmphasis.With(text), adviceNoEmphasis)
	}
}

// isNumber reports whether a text is digits, with a point, a comma or a percent sign at most.
func isNumber(text string) bool {
	return isDigit(rune(text[0])) && bytes.IndexFunc([]byte(text), func(r rune) bool {
		return !isDigit(r) && r != '.' && r != ',' && r != '%'
	}) < 0
}

// isOperand reports whether a factor may begin or end with r.
func isOperand(r rune) bool {
	return isWord(r) || r == '(' || r == ')' || r == '（' || r == '）' || r == '%'
}

// isCloser reports whether r is a mark that no sentence and no word begins with.
func isCloser(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '！', '？', '）', '》', '”', ',', ';', ')':
		return true
	}
	return false
}

// numbers looks for items of a list that have another number than a page shows, which
// counts on from the first. All the same number, 1. 1. 1., is a way to let it count.
func (r *reader) numbers(n *ast.List) {
	if !n.IsOrdered() {
		return
	}
	counts, wrong, shown := true, ast.Node(nil), n.Start
	for item, i := n.FirstChild(), 0; item != nil; item, i = item.NextSibling(), i+1 {
		written, ok := r.number(item)
		if !ok {
			return
		}
		counts = counts && written == n.Start
		if wrong == nil && written != n.Start+i {
			wrong, shown = item, n.Start+i
		}
	}
	if wrong != nil && !counts {
		written, _ := r.number(wrong)
		r.warn(wrong.Pos(), sayOtherNumber.With(written, shown), adviceOtherNumber.With(written))
	}
}

// number returns the number that an item is written with.
func (r *reader) number(item ast.Node) (int, bool) {
	if item.Pos() < 0 {
		return 0, false
	}
	text := r.body[item.Pos():]
	end := bytes.IndexFunc(text, func(c rune) bool { return !isDigit(c) })
	number, err := strconv.Atoi(string(text[:max(end, 0)]))
	return number, err == nil
}
