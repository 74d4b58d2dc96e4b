package markdown

import (
	"bytes"
	"path"
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

// inlineNote looks for a footnote within the text, ^[so].
func inlineNote(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("^["))
	if at < 0 || isEscaped(text, at) || bytes.IndexByte(text[at:], ']') < 0 {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayForeign.With("^[…]"), adviceInlineNote
}

// pageLink looks for a link as wikis have them, [[page]]. Numbers are marks of sources.
func pageLink(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("[["))
	if at < 0 || isEscaped(text, at) {
		return -1, diag.Words{}, diag.Words{}
	}
	name, _, closed := bytes.Cut(text[at+len("[["):], []byte("]]"))
	if !closed || len(name) == 0 || isNumber(string(name)) {
		return -1, diag.Words{}, diag.Words{}
	}
	return at, sayForeign.With("[[…]]"), adviceForeignLink
}

// braces looks for what other programs take for the size of a picture or the class of a link, behind one.
func (r *reader) braces(list []span) {
	for _, s := range list {
		text := r.body[s.start:s.end]
		if s.start == 0 || r.body[s.start-1] != ')' || !bytes.HasPrefix(text, []byte("{")) || bytes.HasPrefix(text, []byte("{{")) {
			continue
		}
		if end := bytes.IndexByte(text, '}'); end > 0 && bytes.ContainsAny(text[:end], "=.#") {
			r.warn(s.start, sayForeign.With(string(text[:end+1])), adviceForeign)
			return
		}
	}
}

// foreignLink looks for a link with brackets of full width or with a space between them,
// one with an address that can't be read, and one to a definition that is not there.
func foreignLink(text []byte) (int, diag.Words, diag.Words) {
	for _, join := range [...]string{"]（", "] (", "】(", "】（"} {
		at := bytes.Index(text, []byte(join))
		if at >= 0 && isOpened(text, at) && beginsAddress(text[at+len(join):]) {
			return at, sayForeignLink, adviceForeignLink
		}
	}
	if at := bytes.Index(text, []byte("](")); at >= 0 && (isOpened(text, at) || isBehindLink(text, at)) {
		return at, sayBadAddress, adviceBadAddress
	}
	return undefinedName(text)
}

// isOpened reports whether the bracket at an offset closes one that no backslash stands
// before, nor one before itself.
func isOpened(text []byte, at int) bool {
	if isEscaped(text, at) {
		return false
	}
	open := bytes.LastIndexAny(text[:at], "[【")
	return open >= 0 && !isEscaped(text, open)
}

// isBehindLink reports whether the bracket at an offset closes one that stands before a link, in which there can be no other.
func isBehindLink(text []byte, at int) bool {
	return !isEscaped(text, at) && bytes.LastIndexAny(text[:at], "[【") < 0
}

// undefinedName looks for a link to a definition that is not there: [text][name]. Numbers
// are marks of sources, [1][2].
func undefinedName(text []byte) (int, diag.Words, diag.Words) {
	at := bytes.Index(text, []byte("]["))
	if at < 0 || !isOpened(text, at) {
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
	name, _, _ := bytes.Cut(address, []byte("#"))
	return bytes.Contains(address, []byte("://")) || isEnding(strings.TrimPrefix(path.Ext(string(name)), "."))
}

// isEnding reports whether a text is how the name of a file ends: letters, as in md and png.
func isEnding(text string) bool {
	return len(text) > 1 && len(text) < 6 && !strings.ContainsFunc(text, func(r rune) bool { return !isWord(r) || isDigit(r) && r > '4' })
}

// picture looks for a link to a picture behind an exclamation mark of full width.
func (r *reader) picture(n *ast.Link) {
	at := n.Pos()
	if at < 0 || !bytes.HasSuffix(r.body[:at], []byte("！")) {
		return
	}
	switch strings.ToLower(path.Ext(string(n.Destination))) {
	case ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif":
		r.warn(at-len("！"), sayWideMark, adviceWideMark)
	}
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
