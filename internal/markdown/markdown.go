// Package markdown turns an article's text into HTML and tells what is in it:
// headings, links and images, each with its position.
//
// It is goldmark (CommonMark) with tables, strikethrough and footnotes, and with
// what Chinese text needs:
//
//   - emphasis and ~~strikethrough~~ next to Chinese text and punctuation
//     (emphasis.go, strike.go), while `3万~5万` is a range and `3*5*7` a product;
//   - a line break between Chinese characters is no space;
//   - heading ids keep Chinese characters and do not depend on anything but the
//     headings before them; `## Title {#id}` sets one by hand.
//
// {{airport-passengers}} refers to a figure of the data (reference.go): the result has
// nothing there, and [Document.References] says what is to be drawn where. Braces
// behind a backslash, \{{, and in code are braces.
//
// Of HTML there are <br>, and comments, which are not published. All other is left out of
// the result, and [Document.RawHTML] says where it stood.
package markdown

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"

	"duibiao/internal/diag"
)

// Document is a text that has been read.
type Document struct {
	HTML     string
	Headings []Heading
	Links    []Link    // links and images, in order
	RawHTML  []RawHTML // HTML that was left out
	Holes    []Hole    // what only files tell, in the order of the HTML

	References []Reference // to figures, in the order of the HTML
	Blocks     []Extent    // the outermost ones in which references stand, likewise
	Mistakes   diag.List   // what would not be shown as it is written, mistaken references among them
}

// Extent is where a paragraph, a list, a table or another block of a text stands: from its first byte in
// Document.HTML to the one behind its end.
type Extent struct {
	From, To int
}

// Heading is a heading of a document.
type Heading struct {
	Level int    // 1 to 6
	ID    string // the anchor
	Text  string // without markup
	Named string // the anchor that {#…} asks for; it is not the ID if that is taken
	Pos   diag.Position
}

// Options says how a document is read.
type Options struct {
	// Resolve says where a destination in the source leads.
	Resolve func(destination string) Target
	// Reserved are ids that the page uses itself, so that no heading takes them.
	Reserved []string
}

// Parser reads documents. It is safe for concurrent use.
type Parser struct {
	markdown goldmark.Markdown
}

// New returns a parser.
func New() *Parser {
	return &Parser{goldmark.New(
		goldmark.WithParser(newParser(inlineParsers())),
		goldmark.WithRenderer(renderer.NewRenderer(renderer.WithNodeRenderers(nodeRenderers()...))),
	)}
}

// Parse reads src from the byte at start to its end.
func (p *Parser) Parse(src *diag.Source, start int, o Options) (*Document, error) {
	body := src.Text[start:]
	pc := parser.NewContext()
	root := p.markdown.Parser().Parse(text.NewReader(body), parser.WithContext(pc))
	r := &reader{src: src, start: start, body: body, options: o, document: &Document{}, ids: newIDs(o.Reserved), rare: rareMarksOf(body)}
	r.overdone(limitsOf(pc))
	r.crowded = limitsOf(pc).toldOfCells()
	r.unreferred(limitsOf(pc).notes)
	if err := ast.Walk(root, r.visit); err != nil {
		return nil, err
	}
	r.unused()
	w := page{options: &o}
	w.Grow(len(body) * 5 / 4)
	if err := w.render(p.markdown.Renderer(), body, root); err != nil {
		return nil, fmt.Errorf("%s: %w", src.Name, err)
	}
	r.beside(&w)
	d := r.document
	d.HTML, d.References, d.Holes, d.Blocks = w.String(), w.references, w.holes, w.blocks
	return d, nil
}

// reader walks over a syntax tree, collects what is in it and puts in the ids and
// looks at the links.
type reader struct {
	src      *diag.Source
	start    int
	body     []byte
	options  Options
	document *Document
	ids      *ids
	named    definitions
	rare     rareMarks
	room     []span // for the stretches of one block
	crowded  bool   // whether a table was too large to be read
}

func (r *reader) visit(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	switch n := n.(type) {
	case *ast.Text:
		if n.SoftLineBreak() && r.joins(n) {
			n.SetSoftLineBreak(false)
		}
	case *ast.Heading:
		r.attributes(n)
		r.underlined(n)
		r.closing(n)
		r.stray(n)
		r.heading(n)
	case *ast.Link:
		r.noReference(n, n.Destination, n.Title)
		r.named.use(n.Reference)
		r.noText(n)
		r.picture(n)
		r.link(n, string(unescaped(n.Destination)))
	case *ast.Image:
		r.noReference(n, n.Destination, n.Title)
		r.named.use(n.Reference)
		r.link(n, string(unescaped(n.Destination)))
	case *ast.AutoLink:
		r.link(n, autoURL(n, r.body))
	case *referenceNode:
		r.reference(n)
	case *ast.LinkReferenceDefinition:
		r.definition(n)
	case *ast.Emphasis:
		r.emphasis(n)
	case *ast.List:
		r.numbers(n)
		r.sign(n)
	case *ast.FencedCodeBlock:
		r.fence(n)
	case *ast.CodeBlock:
		r.indented(n)
	case *ast.Paragraph, *ast.TextBlock:
		r.noTable(n)
		r.lines(n)
		r.stray(n)
	case *extast.TableCell:
		r.stray(n)
	case *extast.TableRow:
		r.row(n)
	case *ast.RawHTML, *ast.HTMLBlock:
		r.html(n)
	}
	return ast.WalkContinue, nil
}

// heading gives n its id and drops other attributes, which could carry styles or
// scripts into the page.
func (r *reader) heading(n *ast.Heading) {
	h := Heading{Level: n.Level, Text: strings.TrimSpace(plain(n, r.body)), Pos: r.pos(n)}
	if id, ok := n.AttributeString("id"); ok {
		if b, ok := id.([]byte); ok {
			h.Named = string(b)
			h.ID = r.ids.take(h.Named)
		}
	}
	if h.ID == "" {
		h.ID = r.ids.take(slug(h.Text))
	}
	n.RemoveAttributes()
	n.SetAttributeString("id", []byte(h.ID))
	r.document.Headings = append(r.document.Headings, h)
}

// joins reports whether the line break behind n stands between two Chinese or Japanese
// characters and so is no space. Goldmark's own option for this loses the break in
// front of a link or emphasis, also in English.
func (r *reader) joins(n *ast.Text) bool {
	last, _ := utf8.DecodeLastRuneInString(r.text(n.PreviousSibling()) + r.text(n))
	first, _ := utf8.DecodeRuneInString(r.text(n.NextSibling()))
	switch {
	case isReference(n.NextSibling()):
		return isSpaceless(last)
	case isReference(n.PreviousSibling()) && n.Segment.IsEmpty():
		return isSpaceless(first)
	}
	return isSpaceless(last) && isSpaceless(first)
}

// isSpaceless reports whether r is of a script that puts no spaces between words, or a
// mark of full width. Korean is written with spaces.
func isSpaceless(r rune) bool { return isCJK(r) && !unicode.Is(unicode.Hangul, r) }

// isReference reports whether n is a reference. Beside a Chinese character its figure
// is Chinese too.
func isReference(n ast.Node) bool {
	_, ok := n.(*referenceNode)
	return ok
}

// text returns the text of n without its markup; that of nil is empty.
func (r *reader) text(n ast.Node) string {
	switch n := n.(type) {
	case nil:
		return ""
	case *ast.Text:
		return string(n.Value(r.body))
	}
	return plain(n, r.body)
}

// pos returns where n begins. A node without a place of its own stands where its
// nearest ancestor does.
func (r *reader) pos(n ast.Node) diag.Position { return r.src.Pos(r.start + r.offset(n)) }

// offset is pos in bytes of the body.
func (r *reader) offset(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		if at := n.Pos(); at >= 0 {
			return at
		}
	}
	return 0
}

// plain returns the text of a node without its markup. What is struck out in it is left out:
// without the line, it would be read as if it held, and 3 and 4 of `~~3~~ 4` as one number.
func plain(n ast.Node, source []byte) string {
	var b bytes.Buffer
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			b.Write(c.Value(source))
			if c.SoftLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.RawHTML:
			if isBreak(htmlSource(c, source)) {
				b.WriteByte(' ')
			}
		case *extast.Strikethrough:
			b.WriteByte(' ')
		default:
			b.WriteString(plain(c, source))
		}
	}
	return b.String()
}
