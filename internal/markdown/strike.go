package markdown

import (
	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// strikeParser reads ~~struck out~~. Goldmark's own takes a single tilde for the same,
// which stands for "to" in `3万~5万人`; and beside Chinese marks two tildes pair as
// asterisks do.
type strikeParser struct{}

// Trigger returns the character that begins a run.
func (strikeParser) Trigger() []byte { return []byte{'~'} }

// Parse reads one run of two tildes. Any other run is text.
func (strikeParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	run := scanRun(block, strike{})
	if run.OriginalLength != 2 || block.PrecendingCharacter() == '~' {
		return nil
	}
	return pushRun(run, parent, block, pc)
}

// strike pairs the runs of tildes.
type strike struct{}

// IsDelimiter reports whether b begins a run.
func (strike) IsDelimiter(b byte) bool { return b == '~' }

// CanOpenCloser reports whether two runs belong together.
func (strike) CanOpenCloser(opener, closer *parser.Delimiter) bool {
	return opener.Char == closer.Char
}

// OnMatch returns the node for a pair of runs.
func (strike) OnMatch(int) ast.Node { return extension.NewStrikethrough() }
