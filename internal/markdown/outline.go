package markdown

import (
	"bytes"
	"sort"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"duibiao/internal/diag"
)

// Outline is a text as rules read it: section by section, in plain words that know
// where they stand in the source.
type Outline struct {
	Sections []Section // the first is what stands before the first heading; it may be empty
}

// Section is a heading and what follows it up to the next heading, of whatever
// level. A heading inside a quote or a list begins no section.
type Section struct {
	Level      int    // of the heading, 1 to 6; 0 for what stands before the first
	Heading    string // its text
	ID         string // its anchor, as long as no metric of the article has the same
	Start, End int    // bytes of the file, with the heading's line
	Source     []byte // they themselves
	Blocks     []Block
	Lists      []List  // in order; the lists inside a list follow it
	Tables     []Table // in order

	pos diag.Position
}

// Pos returns where the section begins.
func (s *Section) Pos() diag.Position { return s.pos }

// List is the shape of a list.
type List struct {
	Ordered bool
	Depth   int // how many lists and quotes it lies in
	Items   int
	Pos     diag.Position
}

// Table is the shape of a table.
type Table struct {
	Rows, Columns int // rows without the head
	Pos           diag.Position
}

// Outline reads src from the byte at start to its end, as [Parser.Parse] does.
func (p *Parser) Outline(src *diag.Source, start int) *Outline {
	body := src.Text[start:]
	root := p.markdown.Parser().Parse(text.NewReader(body))
	o := &outliner{
		reader:  reader{src: src, start: start, body: body, document: &Document{}, ids: newIDs(nil)},
		outline: &Outline{},
	}
	o.begin(0, Section{})
	o.blocks(root, place{})
	o.end(len(src.Text))
	o.footnotes(root)
	return o.outline
}

// outliner walks over a syntax tree and writes down what is in it.
type outliner struct {
	reader
	outline *Outline
}

// place is where a block stands.
type place struct {
	kind  Kind
	depth int // lists and quotes around it
	Cell
}

// section returns the section that is being written.
func (o *outliner) section() *Section {
	return &o.outline.Sections[len(o.outline.Sections)-1]
}

// begin begins a section in the line of the byte at offset of the body.
func (o *outliner) begin(offset int, s Section) {
	s.Start = o.start + 1 + bytes.LastIndexByte(o.body[:offset], '\n')
	s.pos = o.src.Pos(o.start + offset)
	if len(o.outline.Sections) > 0 {
		o.end(s.Start)
	}
	o.outline.Sections = append(o.outline.Sections, s)
}

// end ends the section that is being written.
func (o *outliner) end(at int) {
	s := o.section()
	s.End, s.Source = at, o.src.Text[s.Start:at]
}

// blocks goes through the blocks in a node.
func (o *outliner) blocks(parent ast.Node, in place) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			o.heading(n)
			if parent.Kind() == ast.KindDocument {
				h := o.document.Headings[len(o.document.Headings)-1]
				o.begin(o.offset(n), Section{Level: h.Level, ID: h.ID})
			}
			o.block(n, place{kind: HeadingText, depth: in.depth})
		case *ast.Paragraph, *ast.TextBlock:
			o.block(n, in)
		case *ast.Blockquote:
			o.blocks(n, place{kind: QuoteText, depth: in.depth + 1})
		case *ast.List:
			o.list(n, in)
		case *extension.Table:
			o.table(n, in)
		}
	}
}

func (o *outliner) list(n *ast.List, in place) {
	lists := &o.section().Lists
	*lists = append(*lists, List{n.IsOrdered(), in.depth, n.ChildCount(), o.pos(n)})
	item := place{ItemText, in.depth + 1, Cell{Of: len(*lists) - 1}}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		o.blocks(c, item)
		item.Row++
	}
}

func (o *outliner) table(n *extension.Table, in place) {
	tables := &o.section().Tables
	*tables = append(*tables, Table{n.ChildCount() - 1, len(n.Alignments), o.pos(n)})
	cell := place{CellText, in.depth, Cell{Of: len(*tables) - 1}}
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cell.Column = 0
		for c := row.FirstChild(); c != nil; c = c.NextSibling() {
			o.block(c, cell)
			cell.Column++
		}
		cell.Row++
	}
}

// block writes down a block of running text.
func (o *outliner) block(n ast.Node, in place) {
	s := o.section()
	blocks := o.read(n, in)
	if in.kind == HeadingText && len(s.Blocks) == 0 {
		s.Heading = blocks[0].Text
	}
	s.Blocks = append(s.Blocks, blocks...)
}

// footnotes writes down the footnotes, each in the section where it is written: in
// the tree they stand at the end.
func (o *outliner) footnotes(root ast.Node) {
	list, ok := root.LastChild().(*extension.FootnoteList)
	if !ok {
		return
	}
	all := o.outline
	for n := list.FirstChild(); n != nil; n = n.NextSibling() {
		begin := o.start + o.offset(n)
		at := sort.Search(len(all.Sections)-1, func(i int) bool { return all.Sections[i+1].Start > begin })
		o.outline = &Outline{all.Sections[:at+1]}
		o.blocks(n, place{kind: FootnoteText})
	}
	o.outline = all
}
