package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// tableTransformer reads tables that are neither too wide, for each cell is read with the
// heads of all those before it, nor too large.
type tableTransformer struct {
	parser.ParagraphTransformer
}

// Transform implements parser.ParagraphTransformer.
func (t tableTransformer) Transform(n *ast.Paragraph, reader text.Reader, pc parser.Context) {
	if lines := n.Lines().Sliced(0, n.Lines().Len()); limitsOf(pc).countColumns(n, lines, reader.Source()) {
		t.ParagraphTransformer.Transform(n, reader, pc)
	}
}

// countColumns reports whether a table that may be among the lines of a paragraph may be
// read, and counts its cells before there are any.
func (l *limits) countColumns(n *ast.Paragraph, lines []text.Segment, source []byte) bool {
	for i, line := range lines {
		text := line.Value(source)
		if bytes.IndexByte(text, '|') < 0 {
			continue
		}
		switch columns := delimiters(text); {
		case columns > mostCells:
			l.tell(tooManyColumns, n, line.Start)
			return false
		case columns > 0 && i > 0:
			return l.countCells(n, line.Start, columns*(len(lines)-i))
		}
	}
	return true
}

// countCells reports whether an article may have so many more cells.
func (l *limits) countCells(block ast.Node, at, cells int) bool {
	if l.cells+cells > mostAllCells {
		l.tell(tooManyCells, block, at)
		return false
	}
	l.cells += cells
	return true
}

// toldOfCells reports whether a table was too large to be read.
func (l *limits) toldOfCells() bool { return l.told[tooManyCells] != nil }
