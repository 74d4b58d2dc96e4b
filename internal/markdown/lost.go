package markdown

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"

	"duibiao/internal/diag"
)

// RuleLost is the rule under which text is reported that somebody wrote and no page shows.
const RuleLost = "text-lost"

// unreferred reports footnotes to which nothing refers, among them those whose name an
// earlier one has.
func (r *reader) unreferred(notes []note) {
	first := make(map[string]int, len(notes))
	for _, n := range notes {
		name := string(n.Ref)
		at, twice := first[name]
		switch {
		case twice:
			d := r.found(RuleLost, n.at, sayNoteTwice.With(name), adviceNoteTwice)
			r.document.Mistakes.Add(d.WithNote(r.src.Pos(r.start+at), sayFirst))
			continue
		case n.Index < 0:
			r.document.Mistakes.Add(r.found(RuleLost, n.at, sayUnreferred.With(name), adviceUnreferred.With(name)))
		}
		first[name] = n.at
	}
}

// found returns a finding at an offset of the body.
func (r *reader) found(rule string, offset int, message, hint diag.Words) diag.Diagnostic {
	return diag.Diagnostic{Pos: r.src.Pos(r.start + offset), Rule: rule, Message: message, Hint: hint}
}

// definitions are the definitions of addresses, [name]: address, and what refers to them.
type definitions struct {
	list []*ast.LinkReferenceDefinition // the first of each name
	of   map[string]*ast.LinkReferenceDefinition
	used map[string]bool
}

// use notes that a link refers to a definition; nil for one that refers to none.
func (d *definitions) use(link *ast.ReferenceLink) {
	if link == nil {
		return
	}
	if d.used == nil {
		d.used = map[string]bool{}
	}
	d.used[util.ToLinkReference(link.Value)] = true
}

// definition looks at a definition: of two with one name only the first counts.
func (r *reader) definition(n *ast.LinkReferenceDefinition) {
	name := util.ToLinkReference(n.Label)
	first := r.named.of[name]
	switch {
	case isRemark(n):
	case first != nil && !bytes.Equal(first.Destination, n.Destination):
		d := r.found(RuleLost, n.Pos(), sayDefinedTwice.With(string(n.Label)), adviceDefinedTwice)
		r.document.Mistakes.Add(d.WithNote(r.pos(first), sayFirst))
	case first == nil:
		if r.named.of == nil {
			r.named.of = map[string]*ast.LinkReferenceDefinition{}
		}
		r.named.of[name] = n
		r.named.list = append(r.named.list, n)
	}
}

// isRemark reports whether a definition is a way to write a remark, [//]: # (so), which
// many use where there are no comments.
func isRemark(n *ast.LinkReferenceDefinition) bool {
	return len(n.Destination) == 0 || string(n.Destination) == "#"
}

// unused warns of definitions to which no link refers.
func (r *reader) unused() {
	for _, n := range r.named.list {
		if !r.named.used[util.ToLinkReference(n.Label)] {
			d := r.found(RuleLost, n.Pos(), sayUnused.With(string(n.Label)), adviceUnused.With(string(n.Label)))
			d.Severity = diag.Warning
			r.document.Mistakes.Add(d)
		}
	}
}

// attributes looks for what stands in braces behind a heading and is no anchor.
func (r *reader) attributes(n *ast.Heading) {
	last := n.Lines().Len() - 1
	if last < 0 {
		return
	}
	stop := n.Lines().At(last).Stop
	cut := lineAt(r.body, stop)
	at := bytes.IndexByte(cut, '{')
	if at < 0 {
		line := n.Lines().At(last)
		r.strayAnchor(line.Start, line.Value(r.body))
		return
	}
	if list := n.Attributes(); len(list) == 1 && bytes.Equal(list[0].Name, []byte("id")) {
		if _, isText := list[0].Value.([]byte); isText {
			return
		}
	}
	r.document.Mistakes.Add(r.found(RuleLost, stop+at, sayAttributes.With(string(bytes.TrimSpace(cut[at:]))), adviceAttributes))
}

// strayAnchor looks for what was to be an anchor behind a heading and stays in its text: {#x y}.
func (r *reader) strayAnchor(start int, text []byte) {
	text = bytes.TrimRight(text, " \t\r\n")
	at := bytes.LastIndex(text, []byte("{#"))
	if at >= 0 && bytes.HasSuffix(text, []byte("}")) && !isEscaped(text, at) {
		r.warn(start+at, sayForeign.With(string(text[at:])), adviceAnchor)
	}
}

// noText looks for a link in which there is nothing to see.
func (r *reader) noText(n *ast.Link) {
	if isBlank(n, r.body) {
		r.document.Mistakes.Add(r.found(RuleLost, r.offset(n), sayNoText, adviceNoText))
	}
}

// isBlank reports whether nothing that is in a node can be seen.
func isBlank(parent ast.Node, body []byte) bool {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			if len(bytes.TrimSpace(unescaped(n.Value(body)))) > 0 {
				return false
			}
		case *ast.Emphasis, *extension.Strikethrough, *ast.CodeSpan:
			if !isBlank(n, body) {
				return false
			}
		case *ast.RawHTML:
		default:
			return false
		}
	}
	return true
}
