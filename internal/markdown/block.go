package markdown

import (
	"bytes"
	"sort"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
)

// Kind says what a block's text is. It goes by what lies nearest around the block: a
// paragraph of a list is the text of an item.
type Kind uint8

// The kinds of blocks.
const (
	ParagraphText Kind = iota
	HeadingText
	ItemText
	CellText
	QuoteText
	FootnoteText
	AltText // what an image shows, its caption, and the title of a link; they follow the block in which it stands
)

// Object stands in a block's text for what a page shows there that is not prose:
// code, an image, a bare address, a figure of the data, words that are struck out.
const Object = '\uFFFC'

// Block is a piece of running text. Emphasis and the like have left their words;
// what no page shows has left nothing.
type Block struct {
	Kind  Kind
	Depth int    // how many lists and quotes it lies in
	Cell  Cell   // of an item or a cell
	Text  string // a line break that is meant is a line feed, any other a space or nothing
	Links []Link // links and images, in order

	References []Reference // in order; At is where in Text the object of each stands

	src      *diag.Source
	segments []segment
}

// Cell is the place of a block in a list or table of its section.
type Cell struct {
	Of     int // which of Section.Lists or Section.Tables
	Row    int // of a list the item; of a table 0 is the head
	Column int // of a table
}

// segment says where a part of a block's text stands in the source: from the byte at
// text on, up to the next segment.
type segment struct {
	text, source int
}

// Pos returns where in the source the byte at offset of the text stands.
func (b *Block) Pos(offset int) diag.Position { return b.src.Pos(b.source(offset)) }

// source returns the byte of the source that is that of the text.
func (b *Block) source(offset int) int {
	i := sort.Search(len(b.segments), func(i int) bool { return b.segments[i].text > offset })
	s := b.segments[max(i-1, 0)]
	return s.source + offset - s.text
}

// read returns a block with the text of n, and those of the images in it.
func (o *outliner) read(n ast.Node, in place) []Block {
	w := &writer{
		outliner: o,
		block:    Block{Kind: in.kind, Depth: in.depth, Cell: in.Cell, src: o.src},
	}
	w.mark(o.offset(n))
	w.inline(n)
	w.block.Text = w.text.String()
	return append([]Block{w.block}, w.images...)
}

// writer writes the text of a block.
type writer struct {
	*outliner
	block  Block
	text   bytes.Buffer
	images []Block
}

// mark says that what is written next stands at the byte at offset of the body.
func (w *writer) mark(offset int) {
	next := segment{w.text.Len(), w.start + offset}
	if i := len(w.block.segments) - 1; i >= 0 && w.block.segments[i].text == next.text {
		w.block.segments = w.block.segments[:i]
	}
	w.block.segments = append(w.block.segments, next)
}

// inline writes what stands in a node.
func (w *writer) inline(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			w.words(n)
		case *ast.CodeSpan:
			w.object(n)
		case *referenceNode:
			w.reference(n)
		case *ast.AutoLink:
			w.object(n)
			w.link(n, autoURL(n, w.body))
		case *ast.Image:
			w.object(n)
			w.link(n, string(unescaped(n.Destination)))
			w.images = append(w.images, w.read(n, place{kind: AltText, depth: w.block.Depth})...)
			w.title(n, n.Title)
		case *ast.Link:
			w.link(n, string(unescaped(n.Destination)))
			w.inline(n)
			w.title(n, n.Title)
		case *ast.RawHTML:
			w.lineBreak(n)
		case *extension.Strikethrough:
			w.struck(n)
		default:
			w.inline(n)
		}
	}
}

// struck writes an object for what is struck out, which the text no longer says. Its links and
// images are there.
func (w *writer) struck(n ast.Node) {
	text, segments, references := w.text.Len(), len(w.block.segments), len(w.block.References)
	w.inline(n)
	w.text.Truncate(text)
	w.block.segments, w.block.References = w.block.segments[:segments], w.block.References[:references]
	w.object(n)
}

func (w *writer) object(n ast.Node) {
	w.mark(w.offset(n))
	w.text.WriteRune(Object)
}

// reference writes down a reference. One that is mistaken is an object only.
func (w *writer) reference(n *referenceNode) {
	if n.problem.IsZero() {
		ref, _, _ := parseReference(string(n.name.Value(w.body)))
		ref.Pos, ref.At = w.src.Pos(w.start+n.name.Start), w.text.Len()
		w.block.References = append(w.block.References, ref)
	}
	w.mark(w.offset(n))
	w.text.WriteRune(Object)
}

func (w *writer) link(n ast.Node, destination string) {
	l := Link{Destination: destination, Pos: w.pos(n)}
	if n.Kind() == ast.KindImage {
		l.Image, l.Alt = true, plain(n, w.body)
	}
	w.block.Links = append(w.block.Links, l)
}

// nearTitle is how far from the beginning of a link its title is looked for. Many links may have that of one definition.
const nearTitle = 4096

// title writes down the title of a link or an image, which may be the words below it.
func (w *writer) title(n ast.Node, title []byte) {
	if len(title) == 0 {
		return
	}
	at := w.offset(n)
	near := w.body[at:min(at+nearTitle+len(title), len(w.body))]
	at += max(bytes.Index(near, title), 0) // of a title in a definition above it is not known
	c := &writer{outliner: w.outliner, block: Block{Kind: AltText, Depth: w.block.Depth, src: w.src}}
	c.mark(at)
	c.literal(at, title)
	c.block.Text = c.text.String()
	w.images = append(w.images, c.block)
}

// lineBreak writes what a <br> is. Of other HTML nothing is shown.
func (w *writer) lineBreak(n *ast.RawHTML) {
	if isBreak(htmlSource(n, w.body)) {
		w.mark(w.offset(n))
		w.text.WriteByte('\n')
	}
}

// words writes a text and the line break behind it.
func (w *writer) words(n *ast.Text) {
	w.mark(n.Segment.Start)
	w.literal(n.Segment.Start, n.Value(w.body))
	switch {
	case n.HardLineBreak():
		w.mark(n.Segment.Stop)
		w.text.WriteByte('\n')
	case n.SoftLineBreak() && !w.joins(n):
		w.mark(n.Segment.Stop)
		w.text.WriteByte(' ')
	}
}

// literal writes a text that stands at the byte at offset as a page shows it: \* is
// an asterisk and &percnt; a percent sign.
func (w *writer) literal(offset int, text []byte) {
	for len(text) > 0 {
		plain, size, shown := len(text), 0, ""
		if i := bytes.IndexAny(text, `\&`); i >= 0 {
			size, shown = unescape(text[i:])
			plain = i
		}
		w.text.Write(text[:plain])
		offset, text = offset+plain, text[plain:]
		w.mark(offset)
		w.text.WriteString(shown)
		offset, text = offset+size, text[size:]
		w.mark(offset)
	}
}

// maxEntity is how long the name of a character may be, with its marks: the longest has 33 bytes,
// and to look further would take a time that grows with the square of a text of ampersands.
const maxEntity = 64

// unescape reads the escape that text begins with: how long it is, and what it
// shows. A backslash or an ampersand that is no escape shows itself.
func unescape(text []byte) (size int, shown string) {
	if text[0] == '\\' && len(text) > 1 && util.IsPunct(text[1]) {
		return 2, string(text[1])
	}
	if end := bytes.IndexByte(text[:min(len(text), maxEntity)], ';'); text[0] == '&' && end > 0 && bytes.IndexByte(text[1:end], '&') < 0 {
		name := text[:end+1]
		if c := util.ResolveEntityNames(util.ResolveNumericReferences(name)); !bytes.Equal(c, name) {
			return len(name), string(c)
		}
	}
	return 1, string(text[0])
}
