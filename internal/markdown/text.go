package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// textParser reads text in which nothing is markup, a stretch at a time. Goldmark does that
// too, but asks of each byte what it could begin, which takes several times as long; and most
// of an article is text.
type textParser struct {
	special [256]bool // what begins something else
}

// newTextParser returns a parser of the text between what others read.
func newTextParser(others []util.PrioritizedValue) *textParser {
	p := &textParser{}
	for _, o := range others {
		for _, c := range o.Value.(parser.InlineParser).Trigger() {
			p.special[c] = true
		}
	}
	return p
}

// Trigger returns the character that stands for all that is no punctuation, where a line
// begins or something else has ended, and the backslash, of which goldmark would remember that
// something stands behind it.
func (*textParser) Trigger() []byte { return []byte{' ', '\\'} }

// Parse reads up to what could be markup, or with the end of the line to the next one.
func (p *textParser) Parse(parent ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	if segment.Padding > 0 {
		return nil
	}
	if length := p.length(line); length == 0 {
		return nil
	} else if length < len(line) {
		block.Advance(length)
		return textFrom(parent, segment.Start, segment.Start+length)
	}
	block.AdvanceLine()
	end := lineEndOf(line)
	n := textFrom(parent, segment.Start, segment.Start+end.text)
	n.SetSoftLineBreak(end.soft)
	n.SetHardLineBreak(end.hard)
	return n
}

// length returns how much of a line is text. What stands behind a backslash is.
func (p *textParser) length(line []byte) int {
	for i := 0; i < len(line); i++ {
		if p.special[line[i]] {
			return i
		}
		if line[i] == '\\' {
			i++
		}
	}
	return len(line)
}

// textFrom returns the text between two offsets, of which the last text of parent becomes a
// part if it ends where this begins.
func textFrom(parent ast.Node, start, stop int) *ast.Text {
	if last, ok := parent.LastChild().(*ast.Text); ok && last.Segment.Stop == start && !last.SoftLineBreak() && !last.HardLineBreak() {
		last.Segment = last.Segment.WithStop(stop)
		return last
	}
	return ast.NewTextSegment(text.NewSegment(start, stop))
}

// lineEnd is how a line ends.
type lineEnd struct {
	text       int // where its text ends
	soft, hard bool
}

// lineEndOf tells a line break that is meant, behind a backslash or two spaces, from one that
// is not.
func lineEndOf(line []byte) lineEnd {
	whole, broken := bytes.CutSuffix(line, []byte("\n"))
	whole = bytes.TrimSuffix(whole, []byte("\r"))
	if broken && bytes.HasSuffix(whole, []byte(`\`)) && !bytes.HasSuffix(whole, []byte(`\\`)) {
		return lineEnd{text: len(whole) - 1, hard: true}
	}
	hard := broken && bytes.HasSuffix(whole, []byte("  "))
	return lineEnd{text: len(whole) - util.TrimRightSpaceLength(whole), soft: broken && !hard, hard: hard}
}
