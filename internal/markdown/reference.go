package markdown

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// Reference is a place in a text where a figure of the data is to stand:
// {{airport-passengers}}, {{airport-passengers.target@2024}}, {{other-report/parks.gap}}.
// What it is written as is not this package's business: the HTML has nothing there.
type Reference struct {
	Report string        // empty for the text's own
	ID     string        // of the metric
	Field  string        // what of the metric, in one part or two: gap, growth.target; empty for its actual
	Period period.Period // of which it is; none for the report's own
	Pos    diag.Position // where its name begins, behind the braces
	At     int           // the offset in Document.HTML where it is to be drawn
	Linked bool          // whether it stands in the text of a link
}

// IsInWords reports whether the reference writes words, beside which a number may stand: the name of a metric, a
// period, or a verdict.
func (r *Reference) IsInWords() bool {
	return r.Field == "label" || r.Field == "period" || r.Field == "verdict" || strings.HasSuffix(r.Field, ".verdict")
}

// RuleReference is the rule under which mistakes in references are reported.
const RuleReference = "reference"

// Name returns the reference as it is written, without braces.
func (r *Reference) Name() string { return ReferenceName(r.Report, r.ID, r.Field, r.Period) }

// ReferenceName returns the name of what a reference refers to; the report, the field and
// the period may be empty.
func ReferenceName(report, id, field string, in period.Period) string {
	if report != "" {
		id = report + "/" + id
	}
	if field != "" {
		id += "." + field
	}
	if !in.IsZero() {
		id += "@" + in.String()
	}
	return id
}

// IDPos returns where the metric's id stands.
func (r *Reference) IDPos() diag.Position {
	pos := r.Pos
	if r.Report != "" {
		pos.Column += utf8.RuneCountInString(r.Report) + 1
	}
	return pos
}

// FieldPos returns where the field stands.
func (r *Reference) FieldPos() diag.Position {
	pos := r.IDPos()
	pos.Column += utf8.RuneCountInString(r.ID) + 1
	return pos
}

// PeriodPos returns where the period stands.
func (r *Reference) PeriodPos() diag.Position {
	pos := r.FieldPos()
	if r.Field != "" {
		pos.Column += utf8.RuneCountInString(r.Field) + 1
	}
	return pos
}

// kindReference tells goldmark the nodes of references from others.
var kindReference = ast.NewNodeKind("FigureReference")

// referenceNode is a reference, or an attempt at one, in the syntax tree. It has no
// children.
type referenceNode struct {
	ast.BaseInline
	name    text.Segment // between the braces, without the spaces around it
	problem diag.Words   // why it cannot be read; none if it can
	hint    diag.Words

	reference Reference     // filled in when the tree is walked over
	braces    diag.Position // where it begins, if a figure may stand there; likewise
}

// Kind implements ast.Node.
func (*referenceNode) Kind() ast.NodeKind { return kindReference }

// Dump implements ast.Node.
func (n *referenceNode) Dump(source []byte, level int) {
	ast.DumpHelper(n, source, level, map[string]string{"Name": string(n.name.Value(source))}, nil)
}

// referenceParser reads references in running text. Code is not running text.
type referenceParser struct{}

// Trigger returns the character that begins a reference.
func (referenceParser) Trigger() []byte { return []byte{'{'} }

// Parse reads one reference. Two braces always begin one: what cannot be read as one
// is a mistake, not text. A backslash in front of them makes them text before they
// come here.
func (referenceParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("{{")) {
		return nil
	}
	length := nameLength(line[2:])
	if length < 0 {
		block.Advance(2)
		return &referenceNode{problem: sayNoEnd, hint: adviceReference}
	}
	block.Advance(length + 4)
	inner := line[2 : 2+length]
	name := bytes.TrimSpace(inner)
	start := segment.Start + 2 + bytes.Index(inner, name)
	n := &referenceNode{name: text.NewSegment(start, start+len(name))}
	switch _, problem, ok := parseReference(string(name)); {
	case !ok:
		n.problem, n.hint = sayNoReference.With(string(inner)), adviceReference
	case !problem.IsZero():
		n.problem, n.hint = problem, advicePeriod
	}
	return n
}

// nameLength returns how long what stands in front of the closing braces is, or -1 if
// there are none in front of the next opening ones: nobody looks further, or else many of
// them would take the square of the time.
func nameLength(text []byte) int {
	for i := 0; i+1 < len(text); i++ {
		switch string(text[i : i+2]) {
		case "}}":
			return i
		case "{{":
			return -1
		}
	}
	return -1
}

// parseReference reads a reference's name: [report/]id[.field[.of that]][@period]. What is wrong with
// the period, of a name that is else none to be found fault with, is said in words. Whether
// there is something of that name is another question.
func parseReference(name string) (ref Reference, problem diag.Words, ok bool) {
	name, in, hasPeriod := strings.Cut(name, "@")
	report, rest, isCross := strings.Cut(name, "/")
	if !isCross {
		report, rest = "", name
	}
	id, field, hasField := strings.Cut(rest, ".")
	first, second, hasSecond := strings.Cut(field, ".")
	good := id != "" && isCross == (report != "") && hasField == (first != "") && hasSecond == (second != "") &&
		!strings.ContainsFunc(report+id+first+second, isSeparator)
	ref = Reference{Report: report, ID: id, Field: field}
	if hasPeriod {
		ref.Period, problem = period.Parse(in)
	}
	return ref, problem, good
}

// isSeparator reports whether r cannot be part of a name.
func isSeparator(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("{}/.", r) }

// reference looks at a reference that stands in the tree.
func (r *reader) reference(n *referenceNode) {
	if !n.problem.IsZero() {
		r.mistake(r.pos(n), n.problem, n.hint)
		return
	}
	n.reference, _, _ = parseReference(string(n.name.Value(r.body)))
	n.reference.Pos = r.src.Pos(r.start + n.name.Start)
	for p := n.Parent(); p != nil; p = p.Parent() {
		switch p.(type) {
		case *ast.Heading:
			r.mistake(r.pos(n), sayInHeading, adviceText)
			return
		case *ast.Image:
			r.mistake(r.pos(n), sayInImage, adviceBeside)
			return
		case *ast.Link:
			n.reference.Linked = true
		}
	}
	n.braces = r.pos(n)
}

// noReference reports braces in an address or a title, which cannot hold a reference.
func (r *reader) noReference(n ast.Node, parts ...[]byte) {
	for _, part := range parts {
		if bytes.Contains(part, []byte("{{")) {
			r.mistake(r.pos(n), sayInLink, adviceMove)
		}
	}
}

func (r *reader) mistake(pos diag.Position, message, hint diag.Words) {
	r.document.Mistakes.Add(diag.Diagnostic{Pos: pos, Rule: RuleReference, Message: message, Hint: hint})
}

// page is the HTML of a text while it is written, and what is to be put into it later.
type page struct {
	strings.Builder
	options    *Options
	linked     bool // whether the link that is being written leads somewhere
	references []Reference
	braces     []diag.Position // where each of them begins in the source; nowhere if that is a mistake
	blocks     []Extent
	holes      []Hole
}

// render writes the blocks of a document, and notes those in which references stand. The
// document itself is nothing on a page.
func (p *page) render(r renderer.Renderer, body []byte, root ast.Node) error {
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		from, references := p.Len(), len(p.references)
		if err := r.Render(p, body, n); err != nil {
			return err
		}
		if len(p.references) > references {
			p.blocks = append(p.blocks, Extent{from, p.Len()})
		}
	}
	return nil
}

// text writes HTML.
func (p *page) text(s string) { _, _ = p.WriteString(s) }

// address writes an address as the value of an attribute.
func (p *page) address(t Target) {
	if t.Hole {
		p.holes = append(p.holes, Hole{At: p.Len(), File: t.File})
	}
	p.text(EscapeAddress(t.Address))
}

// EscapeAddress returns an address as it stands in the HTML of a text.
func EscapeAddress(address string) string {
	return string(util.EscapeHTML(util.URLEscape([]byte(address), false)))
}

// Available implements util.BufWriter.
func (p *page) Available() int { return p.Cap() - p.Len() }

// Buffered implements util.BufWriter.
func (*page) Buffered() int { return 0 }

// Flush implements util.BufWriter.
func (*page) Flush() error { return nil }

// referenceRenderer notes where references are.
type referenceRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (referenceRenderer) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(kindReference, renderReference)
}

func renderReference(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	reference, ok := n.(*referenceNode)
	p, isPage := w.(*page)
	if !entering || !ok || !isPage || !reference.problem.IsZero() {
		return ast.WalkContinue, nil
	}
	reference.reference.At = p.Len()
	p.references = append(p.references, reference.reference)
	p.braces = append(p.braces, reference.braces)
	return ast.WalkContinue, nil
}
