package markdown

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
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
	if !runs && !brackets && !r.rare.formulas && !r.rare.tildes {
		return
	}
	s := stretches{r.body, r.room[:0]}
	s.collect(n)
	r.room = s.list
	if runs {
		r.strayRuns(n, s.list)
	}
	if r.rare.formulas {
		r.first(s.list, formula)
	}
	if r.rare.tildes {
		r.first(s.list, oneTilde)
	}
	r.braces(s.list)
	if !r.rare.brackets && !s.has(']') { // those of a link are none of its text
		return
	}
	for _, p := range [...]func([]byte) (int, diag.Words, diag.Words){undefinedNote, inlineNote, pageLink, foreignLink, wideBraces, officeTag} {
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
	return r.rare.runs || bytes.Contains(text, []byte("**")), r.rare.brackets || bytes.IndexByte(text, ']') >= 0
}

// rareMarks says which marks a text has that most have none of, so that they are not looked
// for in each block.
type rareMarks struct{ runs, brackets, formulas, tildes bool }

func rareMarksOf(text []byte) rareMarks {
	at, _, _ := formula(text)
	tilde, _, _ := oneTilde(text)
	return rareMarks{
		tildes:   tilde >= 0,
		formulas: at >= 0,
		runs:     bytes.Contains(text, []byte("__")) || bytes.Contains(text, []byte("~~")) || bytes.Contains(text, []byte("==")),
		brackets: bytes.Contains(text, []byte("｛｛")) || bytes.Contains(text, []byte("】")) || bytes.Contains(text, []byte(":p>")),
	}
}

// stretches are the parts of a block's source that a page shows as they are.
type stretches struct {
	body []byte
	list []span
}

// has reports whether a letter of ASCII stands in a stretch.
func (s *stretches) has(letter byte) bool {
	return slices.ContainsFunc(s.list, func(p span) bool { return bytes.IndexByte(s.body[p.start:p.end], letter) >= 0 })
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

// strayRuns reports pairs of asterisks, underscores, tildes or equals signs that make nothing strong and
// strike nothing out, such as those of `**粗 **字`.
func (r *reader) strayRuns(block ast.Node, list []span) {
	_, isCell := block.(*extension.TableCell)
	var opener *strayRun
	for _, s := range list {
		for at := s.start; at < s.end; {
			run, next := r.nextRun(at, s.end)
			at = next
			switch {
			case run == nil:
			case opener == nil:
				opener = run.opener()
			case run.marks == opener.marks && (!run.apart || run.marks == "~~" || bytes.ContainsFunc(r.body[opener.at:run.at], isCJK)):
				r.warn(opener.at, sayNotStrong.With(opener.marks), opener.advice())
				return
			case run.marks == opener.marks:
				opener = run // as in 2 ** 3 ** 4
			}
		}
	}
	if opener != nil && opener.before && !opener.after && !isCell && opener.marks != "==" {
		r.warn(opener.at, sayNotClosed.With(opener.marks), opener.advice())
	}
}

// strayRun is a run of two marks or more that stayed text, but looks as if it was not to.
type strayRun struct {
	at            int
	marks         string
	before, after bool // whether there is a space, or nothing
	apart         bool // both
}

// opener returns the run, unless it can't have been meant to open something, as where stars
// stand behind a figure: 0.05**.
func (s *strayRun) opener() *strayRun {
	if !s.before && s.after {
		return nil
	}
	return s
}

// advice says what to write instead.
func (s *strayRun) advice() diag.Words {
	meant := s.marks
	if meant == "__" || meant == "==" {
		meant = "**"
	}
	return adviceStrong.With(meant, s.marks[:1])
}

// nextRun looks for a run between two offsets, and returns from where to look for the next.
func (r *reader) nextRun(at, end int) (run *strayRun, next int) {
	found := bytes.IndexAny(r.body[at:end], "*_~=")
	if found < 0 {
		return nil, end
	}
	at += found
	next = at + 1
	for next < end && r.body[next] == r.body[at] {
		next++
	}
	before, _ := utf8.DecodeLastRune(r.body[:at])
	after, _ := utf8.DecodeRune(r.body[next:])
	if next-at < 2 || isEscaped(r.body, at) || isWord(before) && isWord(after) && r.body[at] != '~' {
		return nil, next
	}
	run = &strayRun{
		at: at, marks: string(r.body[at : at+2]),
		before: at == 0 || unicode.IsSpace(before), after: next == len(r.body) || unicode.IsSpace(after),
	}
	run.apart = run.before && run.after
	if run.apart && run.marks == "==" { // a == b
		return nil, next
	}
	return run, next
}

// isEscaped reports whether the mark at an offset stands behind a backslash.
func isEscaped(body []byte, at int) bool {
	return (at-len(bytes.TrimRight(body[:at], `\`)))%2 == 1
}

// wideBraces looks for a reference in braces of full width.
func wideBraces(text []byte) (int, diag.Words, diag.Words) {
	return bytes.Index(text, []byte("｛｛")), sayWideBraces, adviceWideBraces
}

// officeTag looks for the tags that word processors leave, <o:p>, which are no HTML.
func officeTag(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("o:p>"))
	if at < 1 || text[at-1] != '<' && text[at-1] != '/' {
		return -1, diag.Words{}, diag.Words{}
	}
	return at - 1, sayOfficeTag, adviceOfficeTag
}

// emphasis looks for what can't have been meant as emphasis: stars behind figures that
// pair, `1.2*、3.4*`, and the signs of a product, `(a)*3*(b)`.
func (r *reader) emphasis(n *ast.Emphasis) {
	at, text := n.Pos(), plain(n, r.body)
	if at < 0 || text == "" {
		return
	}
	if i := strings.Index(text, "****"); i > 0 && n.Level == 2 && !strings.HasSuffix(text, "****") { // two that touch
		r.warn(at, sayNotStrong.With("****"), adviceTouching)
		return
	}
	first, _ := utf8.DecodeRuneInString(text)
	before, _ := utf8.DecodeLastRune(r.body[:at])
	behind := at + 2*n.Level + len(text)
	after, _ := utf8.DecodeRune(r.body[min(behind, len(r.body)):])
	product := n.Level == 1 && (isNumber(text) && isOperand(before) && isOperand(after) || r.inFormula(at))
	stars := isWord(before) && strings.ContainsAny(text, "，。；、") // A*表示甲，B**表示乙
	if product || stars || isCloser(first) && !unicode.IsSpace(before) {
		r.warn(at, sayNoEmphasis.With(text), adviceNoEmphasis)
	}
}

// inFormula reports whether an asterisk stands between words behind an equals sign, as in
// 面积=长*宽*高.
func (r *reader) inFormula(at int) bool {
	const near = 200 // bytes
	line := r.body[max(at-near, 0):at]
	line = line[bytes.LastIndexByte(line, '\n')+1:]
	before, _ := utf8.DecodeLastRune(line)
	return unicode.IsLetter(before) && bytes.ContainsAny(line, "=＝")
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
