package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// urlParser makes links of the addresses that stand in a text as they are:
// `见https://example.org/a。`. They begin anywhere but within a word, and end before the
// first character that is not ASCII: no mark and no word of Chinese is part of one.
type urlParser struct{}

// Trigger returns the character behind the scheme.
func (urlParser) Trigger() []byte { return []byte{':'} }

// Parse reads an address whose scheme has been read as text already, which it takes
// back.
func (urlParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	before, ok := parent.LastChild().(*ast.Text)
	if !ok || pc.IsInLinkLabel() {
		return nil
	}
	line, segment := block.PeekLine()
	scheme := schemeBefore(before.Segment.Value(block.Source()))
	length := urlLength(line)
	if scheme == 0 || length == 0 || before.Segment.Stop != segment.Start || segment.Padding > 0 {
		return nil
	}
	start := segment.Start - scheme
	before.Segment = before.Segment.WithStop(start)
	if before.Segment.IsEmpty() {
		parent.RemoveChild(parent, before)
	}
	block.Advance(length)
	link := ast.NewAutoLink(ast.AutoLinkURL, ast.NewTextSegment(text.NewSegment(start, segment.Start+length)))
	link.SetPos(start)
	return link
}

// schemeBefore returns how long the scheme is that a text ends in, or 0.
func schemeBefore(text []byte) int {
	for _, scheme := range []string{"https", "http"} {
		at := len(text) - len(scheme)
		if at >= 0 && bytes.EqualFold(text[at:], []byte(scheme)) && (at == 0 || !util.IsAlphaNumeric(text[at-1])) {
			return len(scheme)
		}
	}
	return 0
}

// urlLength returns how much of a line that begins with a colon belongs to an address,
// or 0 if nothing does. The marks that end a sentence do not, nor does a bracket that
// was opened in front of the address.
func urlLength(line []byte) int {
	rest, ok := bytes.CutPrefix(line, []byte("://"))
	if !ok {
		return 0
	}
	end, open := 0, 0
	for ; end < len(rest) && isURLByte(rest[end]); end++ {
		switch rest[end] {
		case '(':
			open++
		case ')':
			open--
		}
		if open < 0 {
			break
		}
	}
	address := bytes.TrimRight(rest[:end], "?!.,:;*_~'")
	if !isHost(address) {
		return 0
	}
	return len("://") + len(address)
}

func isURLByte(b byte) bool {
	return b > ' ' && b < 0x7F && !bytes.ContainsRune([]byte("<>\"\\^`{|}"), rune(b))
}

// isHost reports whether an address begins with the name of a host: parts with dots
// between them.
func isHost(address []byte) bool {
	host := address
	if i := bytes.IndexAny(host, ":/?#"); i >= 0 {
		host = host[:i]
	}
	parts := bytes.Split(host, []byte("."))
	for _, part := range parts {
		if len(part) == 0 || bytes.ContainsFunc(part, func(r rune) bool { return r != '-' && !util.IsAlphaNumeric(byte(r)) }) {
			return false
		}
	}
	return len(parts) > 1
}
