package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// headingParser reads headings with what stands in braces behind them. Goldmark reads from
// each brace on to where it finds that it leads nowhere, so a heading with very many is read
// without, and so is one without any, in which goldmark would look for them.
type headingParser struct {
	parser.BlockParser
	plain parser.BlockParser // which reads no attributes
}

func newHeadingParser(of func(...parser.HeadingOption) parser.BlockParser) headingParser {
	return headingParser{of(parser.WithHeadingAttribute()), of()}
}

// Open implements parser.BlockParser.
func (h headingParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	braces := bytes.Count(line, []byte("{"))
	if 0 < braces && braces <= mostOpen {
		return h.BlockParser.Open(parent, reader, pc)
	}
	n, state := h.plain.Open(parent, reader, pc)
	if n != nil && braces > 0 {
		limitsOf(pc).tell(tooManyBraces, n, segment.Start)
	}
	return n, state
}

// Close implements parser.BlockParser. What a line of hyphens makes a heading stands above it.
func (h headingParser) Close(n ast.Node, reader text.Reader, pc parser.Context) {
	above, ok := n.PreviousSibling().(*ast.Paragraph)
	if !ok || above.Lines().Len() == 0 {
		h.BlockParser.Close(n, reader, pc)
		return
	}
	last := above.Lines().At(above.Lines().Len() - 1)
	if h.braced(last.Value(reader.Source())) {
		limitsOf(pc).tell(tooManyBraces, n, last.Start)
		h.plain.Close(n, reader, pc)
		return
	}
	h.BlockParser.Close(n, reader, pc)
}

func (headingParser) braced(line []byte) bool { return bytes.Count(line, []byte("{")) > mostOpen }
