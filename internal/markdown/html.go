package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
)

// RawHTML is a place where HTML stood that was left out.
type RawHTML struct {
	Tag string // the name of the tag in small letters; [Unclosed], or empty for what is no tag
	Pos diag.Position
}

// Unclosed is the tag of a comment without an end.
const Unclosed = "!--"

// htmlBlockParser reads blocks of HTML, but for lines that begin with a line break or
// with a comment that ends in the line and has something behind it: these are text.
type htmlBlockParser struct {
	parser.BlockParser
}

// Open implements parser.BlockParser.
func (p htmlBlockParser) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	line = bytes.TrimSpace(line)
	if breakLength(line) > 0 || endsInside(line) {
		return nil, parser.NoChildren
	}
	return p.BlockParser.Open(parent, reader, pc)
}

// endsInside reports whether a line is a comment and something more.
func endsInside(line []byte) bool {
	rest, isComment := bytes.CutPrefix(line, []byte("<!--"))
	_, rest, ends := bytes.Cut(rest, []byte("-->"))
	return isComment && ends && len(rest) > 0
}

// breakLength returns how long the <br> is that text begins with, or 0.
func breakLength(text []byte) int {
	const name = "<br"
	if len(text) < len(name) || !bytes.EqualFold(text[:len(name)], []byte(name)) {
		return 0
	}
	rest := bytes.TrimLeft(text[len(name):], " ")
	rest = bytes.TrimPrefix(rest, []byte("/"))
	if len(rest) == 0 || rest[0] != '>' {
		return 0
	}
	return len(text) - len(rest) + 1
}

// htmlParser reads HTML in running text. A comment without an end is HTML too, though
// CommonMark takes it for text: nobody meant to publish what stands in it.
type htmlParser struct {
	parser.InlineParser
}

// Parse implements parser.InlineParser.
func (p htmlParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	number, position := block.Position()
	if n := p.InlineParser.Parse(parent, block, pc); n != nil {
		return n
	}
	block.SetPosition(number, position)
	line, segment := block.PeekLine()
	if !bytes.HasPrefix(line, []byte("<!--")) {
		return nil
	}
	n := ast.NewRawHTML()
	n.Segments.Append(segment.WithStop(segment.Start + len("<!--")))
	block.Advance(len("<!--"))
	return n
}

// html looks at HTML: a line break and comments are allowed.
func (r *reader) html(n ast.Node) {
	source := htmlSource(n, r.body)
	if isBreak(source) || isComment(source) {
		return
	}
	r.document.RawHTML = append(r.document.RawHTML, RawHTML{tagOf(source), r.pos(n)})
}

// htmlSource returns what a piece of HTML is written as.
func htmlSource(n ast.Node, body []byte) []byte {
	var b bytes.Buffer
	switch n := n.(type) {
	case *ast.RawHTML:
		b.Write(n.Segments.Value(body))
	case *ast.HTMLBlock:
		b.Write(n.Lines().Value(body))
		if n.HasClosure() {
			b.Write(n.ClosureLine.Value(body))
		}
	}
	return bytes.TrimSpace(b.Bytes())
}

func isBreak(source []byte) bool {
	n := breakLength(source)
	return n > 0 && n == len(source)
}

// isComment reports whether a piece of HTML is one comment and nothing else.
func isComment(source []byte) bool {
	return bytes.HasPrefix(source, []byte("<!--")) && bytes.HasSuffix(source, []byte("-->")) &&
		bytes.Count(source, []byte("-->")) == 1
}

// tagOf returns the name of the tag that a piece of HTML begins with, or that stands
// behind a comment.
func tagOf(source []byte) string {
	if bytes.HasPrefix(source, []byte("<!--")) {
		_, rest, ends := bytes.Cut(source, []byte("-->"))
		if !ends {
			return Unclosed
		}
		source = bytes.TrimSpace(rest)
	}
	name := strings.TrimLeft(string(source), "</")
	end := strings.IndexFunc(name, func(r rune) bool { return r > 'z' || !util.IsAlphaNumeric(byte(r)) })
	if end >= 0 {
		name = name[:end]
	}
	return strings.ToLower(name)
}

// htmlRenderer writes the line breaks, and nothing for comments and for what is left
// out.
type htmlRenderer struct{}

// RegisterFuncs implements renderer.NodeRenderer.
func (htmlRenderer) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindRawHTML, renderHTML)
	r.Register(ast.KindHTMLBlock, renderHTML)
}

func renderHTML(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkSkipChildren, nil
	}
	switch written := htmlSource(n, source); {
	case isBreak(written):
		_, _ = w.WriteString("<br>")
	case !isComment(written):
		_, _ = w.WriteString("<!-- raw HTML omitted -->")
	}
	return ast.WalkSkipChildren, nil
}
