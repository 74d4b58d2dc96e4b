package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"duibiao/internal/diag"
)

// Goldmark looks back at all marks of a paragraph for the partner of one, reads what is
// behind each ]( to its end, and looks through all footnotes for each reference to one: for
// texts that nobody writes it takes the square of their length, or worse. What is beyond
// these limits is text, and a mistake. No real text comes near them.
const (
	mostRuns  = 1000 // marks of emphasis and of strikethrough in a block
	mostNotes = 2000 // footnotes of an article
	mostDepth = 100  // lists, items and quotes around a block; brackets around a bracket
	mostBytes = 4096 // bytes of an address
	mostNames = 100  // names of links in a block that go over several lines
	mostLines = 2000 // lines of a paragraph that begins with definitions of addresses
	mostCells = 256  // columns of a table
	mostOpen  = 100  // opening braces in a line of a heading

	// Cells of the tables of an article. A row has as many as its table has columns, however
	// short its line is, and each is a node: 60,000 bytes could ask for a gigabyte.
	mostAllCells = 200_000

	// Bytes of addresses and their titles that links of an article take from definitions: one that
	// is written once and used by each of n links makes a page of the square of n.
	mostShared = 1 << 20
)

// RuleExcess is the rule under which more markup is reported than an article can have.
const RuleExcess = "excess"

// limits is what has been counted of a text, and what was too much.
type limits struct {
	block    ast.Node // of which runs and names are
	runs     int
	names    int
	brackets int // that are open
	cells    int // of the tables so far
	shared   int // bytes from definitions so far
	notes    []note
	told     [10]ast.Node // of each kind, the block that it was last told of
	excess   []excess
}

// excess is a place in the body from which on there is too much.
type excess struct {
	at            int
	message, hint diag.Words
}

var limitsKey = parser.NewContextKey()

func limitsOf(pc parser.Context) *limits {
	return pc.ComputeIfAbsent(limitsKey, func() any { return &limits{} }).(*limits)
}

// The kinds of what can be too much.
const (
	tooManyRuns = iota
	tooManyNotes
	tooDeep
	tooLong
	tooManyLines
	tooManyBrackets
	tooManyBraces
	tooManyColumns
	tooManyCells
	tooMuchShared
)

// tell notes an excess, once for a block.
func (l *limits) tell(kind int, block ast.Node, at int) {
	if l.told[kind] == block {
		return
	}
	l.told[kind] = block
	e := excess{at: at}
	switch kind {
	case tooManyRuns:
		e.message, e.hint = sayManyRuns.With(mostRuns), adviceRuns
	case tooManyNotes:
		e.message, e.hint = sayManyNotes.With(mostNotes), adviceNotes
	case tooDeep:
		e.message, e.hint = sayTooDeep, adviceDepth
	case tooLong:
		e.message, e.hint = sayLongAddress.With(mostBytes), adviceAddress
	case tooManyBrackets:
		e.message, e.hint = sayManyBrackets, adviceBrackets
	case tooManyColumns:
		e.message, e.hint = sayManyColumns.With(mostCells), adviceColumns
	case tooManyCells:
		e.message, e.hint = sayManyCells.With(mostAllCells), adviceManyCells
	case tooMuchShared:
		e.message, e.hint = sayMuchShared.With(mostShared), adviceShared
	case tooManyBraces:
		e.message, e.hint = sayManyBraces.With(mostOpen), adviceBraces
	case tooManyLines:
		e.message, e.hint = sayManyLines.With(mostLines), adviceLines
	}
	l.excess = append(l.excess, e)
}

// countName reports whether one more name of several lines is read in a block.
func (l *limits) countName(block ast.Node) bool {
	l.enter(block)
	l.names++
	return l.names <= mostNames
}

// enter begins to count anew in another block.
func (l *limits) enter(block ast.Node) {
	if l.block != block {
		l.block, l.runs, l.names, l.brackets = block, 0, 0, 0
	}
}

// countBracket reports whether the bracket that a line begins with, or the image that does,
// may belong to a link.
func (l *limits) countBracket(block ast.Node, line []byte, at int) bool {
	l.enter(block)
	switch {
	case line[0] == ']':
		l.brackets = max(l.brackets-1, 0)
	case line[0] == '[' || bytes.HasPrefix(line, []byte("![")):
		if l.brackets == mostDepth {
			l.tell(tooManyBrackets, block, at)
			return false
		}
		l.brackets++
	}
	return true
}

// countRun reports whether a block may have one run of so many characters more. Each two of
// them are a mark: each pair of runs is taken for as many elements within one another.
func (l *limits) countRun(block ast.Node, at, length int) bool {
	l.enter(block)
	if l.runs += (length + 1) / 2; l.runs <= mostRuns {
		return true
	}
	l.tell(tooManyRuns, block, at)
	return false
}

// shallow reads blocks within others as far as they are not too deep.
type shallow struct {
	parser.BlockParser
}

// Open implements parser.BlockParser.
func (s shallow) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if len(pc.OpenedBlocks()) < mostDepth {
		return s.BlockParser.Open(parent, reader, pc)
	}
	if _, segment := reader.PeekLine(); pc.BlockOffset() >= 0 {
		limitsOf(pc).tell(tooDeep, parent, segment.Start+pc.BlockOffset())
	}
	return nil, parser.NoChildren
}

// note is a footnote and where in the body it begins.
type note struct {
	*extension.Footnote
	at int
}

// noteParser reads footnotes as long as there are not too many, and remembers them: those
// to which nothing refers are taken out of the tree.
type noteParser struct {
	parser.BlockParser
}

// Open implements parser.BlockParser.
func (p noteParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	l := limitsOf(pc)
	_, segment := reader.PeekLine()
	if len(l.notes) >= mostNotes {
		if _, position := reader.Position(); bytes.HasPrefix(position.Value(reader.Source()), []byte("[^")) {
			l.tell(tooManyNotes, parent, segment.Start)
		}
		return nil, parser.NoChildren
	}
	n, state := p.BlockParser.Open(parent, reader, pc)
	if footnote, ok := n.(*extension.Footnote); ok {
		l.notes = append(l.notes, note{footnote, segment.Start + pc.BlockOffset()})
	}
	return n, state
}

// linkParser reads links and images. An address that is too long is none.
type linkParser struct {
	parser.InlineParser
}

// Parse implements parser.InlineParser.
func (p linkParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if !limitsOf(pc).countBracket(parent, line, segment.Start) {
		block.Advance(1)
		return ast.NewTextSegment(segment.WithStop(segment.Start + 1))
	}
	if address, ok := bytes.CutPrefix(line, []byte("](")); ok && len(address) > mostBytes && !bytes.ContainsAny(address[:mostBytes], " \n)") {
		limitsOf(pc).tell(tooLong, parent, segment.Start)
	}
	if line[0] == ']' {
		pc = &sharing{pc, parent, segment.Start}
	}
	return brief(p).Parse(parent, block, pc)
}

// sharing finds the definition that a link refers to, as long as links have not taken too much
// from definitions.
type sharing struct {
	parser.Context
	block ast.Node
	at    int
}

// Reference implements parser.Context.
func (s *sharing) Reference(label string) (parser.Reference, bool) {
	ref, ok := s.Context.Reference(label)
	l := limitsOf(s.Context)
	if !ok || l.shared > mostShared {
		return nil, false
	}
	if l.shared += len(ref.Destination()) + len(ref.Title()); l.shared > mostShared {
		l.tell(tooMuchShared, s.block, s.at)
		return nil, false
	}
	return ref, true
}

// CloseBlock implements parser.CloseBlocker.
func (p linkParser) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	if c, ok := p.InlineParser.(parser.CloseBlocker); ok {
		c.CloseBlock(parent, block, pc)
	}
}

// brief parses with a reader that looks at no more than it must.
type brief struct {
	parser.InlineParser
}

// Parse implements parser.InlineParser.
func (p brief) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	return p.InlineParser.Parse(parent, briefReader{block, parent, limitsOf(pc)}, pc)
}

// briefReader is a text of which no more of a line is looked at than an address may be
// long. Goldmark's own goes through all lines of a block for each piece that it is asked for.
type briefReader struct {
	text.Reader
	block  ast.Node
	limits *limits
}

// PeekLine implements text.Reader.
func (b briefReader) PeekLine() ([]byte, text.Segment) {
	line, segment := b.Reader.PeekLine()
	return line[:min(len(line), mostBytes)], segment
}

// Value implements text.Reader. Names of several lines are read in a block as long as they
// are not too many.
func (b briefReader) Value(s text.Segment) []byte {
	piece := b.Source()[s.Start:s.Stop]
	if s.Padding == 0 && bytes.IndexByte(piece, '\n') < 0 {
		return piece
	}
	if b.limits.countName(b.block) {
		return b.Reader.Value(s)
	}
	return nil
}

// overdone reports what was too much.
func (r *reader) overdone(l *limits) {
	for _, e := range l.excess {
		r.document.Mistakes.Add(diag.Diagnostic{
			Pos: r.src.Pos(r.start + e.at), Rule: RuleExcess, Message: e.message, Hint: e.hint,
		})
	}
}

// definitionTransformer reads the definitions of addresses, [name]: address, that a
// paragraph begins with. Goldmark moves all lines behind a definition for each of them.
type definitionTransformer struct {
	parser.ParagraphTransformer
}

// Transform implements parser.ParagraphTransformer.
func (d definitionTransformer) Transform(n *ast.Paragraph, reader text.Reader, pc parser.Context) {
	if n.Lines().Len() <= mostLines {
		d.ParagraphTransformer.Transform(n, reader, pc)
		return
	}
	if first := n.Lines().At(0); bytes.HasPrefix(first.Value(reader.Source()), []byte("[")) {
		limitsOf(pc).tell(tooManyLines, n, first.Start)
	}
}
