package markdown

import (
	"bytes"
	"slices"
	"strings"

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
	if !beginsWithHost(rest) { // before all of it is read: "https://https://…" has no end
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
	return len("://") + len(bytes.TrimRight(rest[:end], sentenceMarks))
}

// sentenceMarks end a sentence, and so no address.
const sentenceMarks = "?!.,:;*_~'"

func isURLByte(b byte) bool {
	return b > ' ' && b < 0x7F && !bytes.ContainsRune([]byte("<>\"\\^`{|}"), rune(b))
}

// beginsWithHost reports whether an address begins with the name of a host, parts with dots
// between them, and ends there or goes on with a port, a path or what follows that.
func beginsWithHost(address []byte) bool {
	n := lengthOf(address, func(b byte) bool { return b == '-' || b == '.' || util.IsAlphaNumeric(b) })
	host, rest := address[:n], address[n:]
	end := lengthOf(rest, func(b byte) bool { return strings.IndexByte(sentenceMarks, b) >= 0 })
	switch ended := end == len(rest) || rest[end] == ')' || !isURLByte(rest[end]); {
	case ended:
		host = bytes.TrimRight(host, ".")
	case strings.IndexByte(":/?#", rest[0]) < 0:
		return false
	}
	parts := bytes.Split(host, []byte("."))
	return len(parts) > 1 && !slices.ContainsFunc(parts, func(part []byte) bool { return len(part) == 0 })
}

// lengthOf returns how many bytes of a text, from its first on, are of a kind.
func lengthOf(text []byte, is func(byte) bool) int {
	n := 0
	for n < len(text) && is(text[n]) {
		n++
	}
	return n
}
