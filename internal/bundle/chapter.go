package bundle

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// chapter is the main part of a page, as it is read without a script and without a server.
type chapter struct {
	path   string
	lang   string // the tag of its language
	title  string
	class  string // of the page's body
	main   *html.Node
	styles []string // the style sheets of the page
	dates  []string // that it names for machines
}

// chapter reads a page.
func (b *book) chapter(name string) (*chapter, error) {
	text, err := b.read(name)
	if err != nil {
		return nil, err
	}
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	c := &chapter{path: name}
	var body *html.Node
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Html:
			c.lang = attribute(n, "lang")
		case atom.Body:
			body, c.class = n, attribute(n, "class")
		case atom.Main:
			c.main = n
		case atom.Link:
			if to, ok := b.link(name, attribute(n, "href")); ok && attribute(n, "rel") == "stylesheet" && b.has(to.path) {
				c.styles = append(c.styles, to.path)
			}
		case atom.Time:
			if d := attribute(n, "datetime"); isDate(d) {
				c.dates = append(c.dates, d)
			}
		}
	}
	if c.main == nil {
		c.main = body // of a template without one
	}
	c.main.Parent.RemoveChild(c.main)
	strip(c.main)
	c.title = heading(c.main)
	if c.title == "" {
		c.title = title(doc)
	}
	return c, nil
}

// isDate reports whether a text is a day.
func isDate(text string) bool {
	return len(text) == len("2006-01-02") && text[4] == '-' && text[7] == '-' &&
		strings.Trim(text, "0123456789-") == ""
}

// heading is the text of the first heading.
func heading(n *html.Node) string {
	for d := range n.Descendants() {
		if d.DataAtom == atom.H1 {
			return words(d)
		}
	}
	return ""
}

// title is that of a document.
func title(doc *html.Node) string {
	for d := range doc.Descendants() {
		if d.DataAtom == atom.Title {
			return words(d)
		}
	}
	return ""
}

// words is the text of an element, its stretches of space as one.
func words(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// strip removes what a book has no use for.
func strip(n *html.Node) {
	for _, d := range slices.Collect(n.Descendants()) {
		if d.Parent == nil || !within(d, n) {
			continue // it was in something that is removed
		}
		switch {
		case d.Type == html.CommentNode:
			d.Parent.RemoveChild(d)
		case d.Type == html.ElementNode && isForScreens(d):
			remove(tool(d, n), n)
		case d.Type == html.ElementNode:
			plain(d)
		}
	}
}

// within reports whether a node is still below another.
func within(n, top *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == top {
			return true
		}
	}
	return false
}

// isForScreens reports whether an element is of no use without a script or a server.
func isForScreens(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Script, atom.Noscript, atom.Style, atom.Link, atom.Template, atom.Form, atom.Fieldset, atom.Textarea,
		atom.Input, atom.Button, atom.Select, atom.Iframe, atom.Object, atom.Embed, atom.Source, atom.Video, atom.Audio:
		return true
	}
	classes := strings.Fields(attribute(n, "class"))
	return slices.Contains(classes, "snippet") || slices.Contains(classes, "pager")
}

// tool is what an element that takes code or shows another page stands in, as all of that is
// about it.
func tool(n, top *html.Node) *html.Node {
	if n.DataAtom != atom.Textarea && n.DataAtom != atom.Iframe {
		return n
	}
	for p := n.Parent; p != nil && p != top; p = p.Parent {
		if p.DataAtom == atom.Section || p.DataAtom == atom.Details {
			return p
		}
	}
	return n
}

// plain removes the attributes of an element that need a script or a server.
func plain(n *html.Node) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
		return a.Namespace == "" && (strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "data-"))
	})
	dropAttributes(n, "srcset", "sizes", "loading", "decoding", "fetchpriority", "integrity", "crossorigin", "style", "target", "download", "ping")
}

// remove removes an element, and what has nothing left in it then.
func remove(n, top *html.Node) {
	for n != top && n.Parent != nil {
		parent := n.Parent
		parent.RemoveChild(n)
		if parent == top || !isEmptied(parent) {
			return
		}
		n = parent
	}
}

// isEmptied reports whether an element says nothing any more: it is empty, or a section that
// has a heading alone.
func isEmptied(n *html.Node) bool {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode && strings.TrimSpace(c.Data) == "":
		case c.Type == html.ElementNode && isHeading(c) && (n.DataAtom == atom.Section || n.DataAtom == atom.Nav):
		default:
			return false
		}
	}
	return n.DataAtom != atom.Td && n.DataAtom != atom.Th
}

// isHeading reports whether an element is a heading.
func isHeading(n *html.Node) bool {
	switch n.DataAtom {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// unlink makes text of a link that leads nowhere. An entry of a list that is nothing but such a
// link is removed.
func unlink(n, top *html.Node) {
	if p := n.Parent; p.DataAtom == atom.Li && words(p) == words(n) {
		remove(p, top)
		return
	}
	n.Data, n.DataAtom = "span", atom.Span
	dropAttributes(n, "href", "hreflang", "rel", "type", "aria-current")
}

// relink changes the links of a chapter. The function says for a file of the site, and an id in
// it, what the link is to be, or that there is nothing there.
func (b *book) relink(c *chapter, to func(link) (string, bool)) {
	for _, n := range slices.Collect(c.main.Descendants()) {
		if n.DataAtom != atom.A && n.DataAtom != atom.Area || !within(n, c.main) {
			continue
		}
		href := attribute(n, "href")
		l, inside := b.link(c.path, href)
		if !inside {
			if !isWhole(href) && hasAttribute(n, "href") {
				unlink(n, c.main)
			}
			continue
		}
		way, ok := to(l)
		if !ok {
			way = b.whole(l)
		}
		if way == "" {
			unlink(n, c.main)
			continue
		}
		setAttribute(n, "href", way)
		if ok {
			dropAttributes(n, "hreflang", "rel", "type")
		}
	}
}

func hasAttribute(n *html.Node, name string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == name && a.Namespace == "" })
}

// pictures changes where pictures are. One of which the function says that it can't be had is
// replaced by its words.
func (b *book) pictures(c *chapter, to func(path string) (string, bool)) {
	for _, n := range slices.Collect(c.main.Descendants()) {
		if n.DataAtom != atom.Img {
			continue
		}
		src := attribute(n, "src")
		if strings.HasPrefix(src, "data:image/") {
			continue
		}
		l, ok := b.link(c.path, src)
		way := ""
		if ok && b.has(l.path) {
			way, ok = to(l.path)
		}
		if ok && way != "" {
			setAttribute(n, "src", way)
			continue
		}
		n.Parent.InsertBefore(&html.Node{Type: html.TextNode, Data: attribute(n, "alt")}, n)
		n.Parent.RemoveChild(n)
	}
}

// isPicture reports whether every reading system shows files of a name.
func isPicture(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".png", ".jpg", ".jpeg", ".gif", ".svg":
		return true
	}
	return false
}
