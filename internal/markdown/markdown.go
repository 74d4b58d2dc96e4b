// Package markdown turns an article's text into HTML and tells what is in it:
// headings, links and images, each with its position.
//
// It is goldmark (CommonMark) with tables, strikethrough and footnotes, and with
// what Chinese text needs:
//
//   - emphasis next to Chinese text and punctuation (emphasis.go);
//   - a line break between Chinese characters is no space;
//   - heading ids keep Chinese characters and do not depend on anything but the
//     headings before them; `## Title {#id}` sets one by hand.
//
// {{airport-passengers}} refers to a figure of the data (reference.go): the result has
// nothing there, and [Document.References] says what is to be drawn where. Braces
// behind a backslash, \{{, and in code are braces.
//
// Raw HTML is left out of the result, and [Document.RawHTML] says where it stood.
package markdown

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
)

// Document is a text that has been read.
type Document struct {
	HTML     string
	Headings []Heading
	Links    []Link          // links and images, in order
	RawHTML  []diag.Position // where HTML stood that was left out

	References []Reference // to figures, in the order of the HTML
	Mistakes   diag.List   // references that cannot be read, or stand where none can
}

// Heading is a heading of a document.
type Heading struct {
	Level int    // 1 to 6
	ID    string // the anchor
	Text  string // without markup
	Named string // the anchor that {#…} asks for; it is not the ID if that is taken
	Pos   diag.Position
}

// Link is a link or an image.
type Link struct {
	Destination string // as written
	Image       bool
	Alt         string // an image's text
	Pos         diag.Position
}

// Options says how a document is read.
type Options struct {
	// Resolve gives the address that stands in the page for a destination in the
	// source.
	Resolve func(destination string) string
	// Reserved are ids that the page uses itself, so that no heading takes them.
	Reserved []string
}

// Parser reads documents. It is safe for concurrent use.
type Parser struct {
	markdown goldmark.Markdown
}

// New returns a parser.
func New() *Parser {
	// Alignment as an attribute: a strict policy blocks inline styles.
	table := extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute))
	return &Parser{goldmark.New(
		goldmark.WithExtensions(table, extension.Strikethrough, extension.Footnote),
		goldmark.WithParserOptions(
			parser.WithHeadingAttribute(),
			parser.WithInlineParsers(
				util.Prioritized(emphasisParser{}, beforeEmphasis),
				util.Prioritized(referenceParser{}, beforeEmphasis),
			),
		),
		goldmark.WithRendererOptions(
			html.WithWriter(textWriter{html.DefaultWriter}),
			renderer.WithNodeRenderers(util.Prioritized(referenceRenderer{}, 0), util.Prioritized(cellRenderer{}, 0)),
		),
	)}
}

// Parse reads src from the byte at start to its end.
func (p *Parser) Parse(src *diag.Source, start int, o Options) (*Document, error) {
	body := src.Text[start:]
	root := p.markdown.Parser().Parse(text.NewReader(body))
	r := &reader{src: src, start: start, body: body, options: o, document: &Document{}, ids: newIDs(o.Reserved)}
	if err := ast.Walk(root, r.visit); err != nil {
		return nil, err
	}
	var w page
	w.Grow(len(body) * 5 / 4)
	if err := p.markdown.Renderer().Render(&w, body, root); err != nil {
		return nil, fmt.Errorf("%s: %w", src.Name, err)
	}
	r.document.HTML, r.document.References = w.String(), w.references
	return r.document, nil
}

// reader walks over a syntax tree, collects what is in it and puts in the ids and
// the addresses.
type reader struct {
	src      *diag.Source
	start    int
	body     []byte
	options  Options
	document *Document
	ids      *ids
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
		r.heading(n)
	case *ast.Link:
		r.noReference(n, n.Destination, n.Title)
		n.Destination = r.link(n, n.Destination, false)
	case *ast.Image:
		r.noReference(n, n.Destination, n.Title)
		n.Destination = r.link(n, n.Destination, true)
	case *referenceNode:
		r.reference(n)
	case *ast.RawHTML, *ast.HTMLBlock:
		r.document.RawHTML = append(r.document.RawHTML, r.pos(n))
	}
	return ast.WalkContinue, nil
}

// heading gives n its id and drops other attributes, which could carry styles or
// scripts into the page.
func (r *reader) heading(n *ast.Heading) {
	h := Heading{Level: n.Level, Text: plain(n, r.body), Pos: r.pos(n)}
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

func (r *reader) link(n ast.Node, destination []byte, image bool) []byte {
	l := Link{Destination: string(destination), Image: image, Pos: r.pos(n)}
	if image {
		l.Alt = plain(n, r.body)
	}
	r.document.Links = append(r.document.Links, l)
	if r.options.Resolve == nil {
		return destination
	}
	return []byte(r.options.Resolve(l.Destination))
}

// joins reports whether the line break behind n stands between two Chinese
// characters and so is no space. Goldmark's own option for this loses the break in
// front of a link or emphasis, also in English.
func (r *reader) joins(n *ast.Text) bool {
	last, _ := utf8.DecodeLastRuneInString(r.text(n.PreviousSibling()) + r.text(n))
	first, _ := utf8.DecodeRuneInString(r.text(n.NextSibling()))
	switch {
	case isReference(n.NextSibling()):
		return isCJK(last)
	case isReference(n.PreviousSibling()) && n.Segment.IsEmpty():
		return isCJK(first)
	}
	return isCJK(last) && isCJK(first)
}

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

// plain returns the text of a node without its markup.
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
		default:
			b.WriteString(plain(c, source))
		}
	}
	return b.String()
}
