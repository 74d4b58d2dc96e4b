package bundle

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// markup is a document that is being written, as XML or as HTML.
type markup struct {
	bytes.Buffer
	xml bool
}

func newXHTML() *markup { return &markup{xml: true} }

// text writes what is XML already.
func (x *markup) text(s string) { x.WriteString(s) }

// escape writes text. Characters that XML cannot have are left out.
func (x *markup) escape(s string) {
	for _, r := range s {
		switch {
		case r == '&':
			x.text("&amp;")
		case r == '<':
			x.text("&lt;")
		case r == '>':
			x.text("&gt;")
		case r == '"':
			x.text("&quot;")
		case r < ' ' && r != '\t' && r != '\n' && r != '\r', r == utf8.RuneError, r == 0xfffe, r == 0xffff:
		default:
			x.WriteRune(r)
		}
	}
}

func (x *markup) attribute(name, value string) {
	x.text(" " + name + `="`)
	x.escape(value)
	x.text(`"`)
}

// element writes an element of text on a line; its attributes stand with its name.
func (x *markup) element(tag, content string) {
	name, _, _ := strings.Cut(tag, " ")
	x.text("<" + tag + ">")
	x.escape(content)
	x.text("</" + name + ">\n")
}

// style names a style sheet.
func (x *markup) style(href string) {
	x.text(`<link rel="stylesheet" type="text/css"`)
	x.attribute("href", link{}.relative(href))
	x.text("/>")
}

// xmlns is a namespace of what stands in a page of HTML.
func xmlns(namespace string) string {
	switch namespace {
	case "svg":
		return "http://www.w3.org/2000/svg"
	case "math":
		return "http://www.w3.org/1998/Math/MathML"
	}
	return "http://www.w3.org/1999/xhtml"
}

// node writes an element with all that is in it.
func (x *markup) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		x.escape(n.Data)
		return
	case html.ElementNode:
	default:
		return
	}
	x.text("<" + n.Data)
	if x.xml && n.Parent != nil && n.Namespace != n.Parent.Namespace {
		x.attribute("xmlns", xmlns(n.Namespace))
	}
	x.attributes(n)
	if n.FirstChild == nil && (n.Namespace != "" || isVoid(n.DataAtom)) {
		if x.xml || n.Namespace != "" {
			x.text("/")
		}
		x.text(">")
		return
	}
	x.text(">")
	for c := range n.ChildNodes() {
		x.node(c)
	}
	x.text("</" + n.Data + ">")
}

// attributes writes those of an element. In drawings links are of XLink, which older reading
// systems want.
func (x *markup) attributes(n *html.Node) {
	linked := false
	for _, a := range n.Attr {
		name := a.Key
		if a.Namespace != "" {
			name = a.Namespace + ":" + a.Key
		}
		if x.xml && n.Namespace == "svg" && name == "href" {
			name = "xlink:href"
		}
		if !isName(name) {
			continue
		}
		if x.xml && strings.HasPrefix(name, "xlink:") && !linked {
			x.attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
			linked = true
		}
		x.attribute(name, a.Val)
		if x.xml && name == "lang" && n.Namespace == "" {
			x.attribute("xml:lang", a.Val)
		}
	}
}

// isName reports whether XML can have an attribute of a name, which pages may have of others.
func isName(name string) bool {
	for i, r := range name {
		isLetter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_'
		if !isLetter && (i == 0 || r != '-' && r != '.' && r != ':' && (r < '0' || r > '9')) {
			return false
		}
	}
	return name != "" && name != "xmlns" && !strings.HasPrefix(name, "xmlns:") && name != "xml:lang"
}

// isVoid reports whether an element never has content.
func isVoid(a atom.Atom) bool {
	switch a {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link, atom.Meta,
		atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}
