package bundle

import (
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"
)

// link is where something on a page leads.
type link struct {
	path     string // of a file of the site
	fragment string
}

// read takes a link of a page apart. It reports false of one that leads out of the site, or
// to what has not been published.
func (b *book) link(from, href string) (link, bool) {
	u, err := url.Parse(strings.TrimSpace(href))
	if err != nil || u.Scheme != "" || u.Host != "" || strings.HasPrefix(u.Path, "/") || strings.HasPrefix(href, "//") {
		return link{}, false
	}
	to := link{path: from, fragment: u.Fragment}
	if u.Path != "" {
		to.path = b.instead(path.Join(path.Dir(from), u.Path))
	}
	return to, true
}

// whole returns the whole address of a link, or nothing if the site has none.
func (b *book) whole(to link) string {
	if b.base == "" {
		return ""
	}
	return b.base + to.relative(to.path)
}

// relative returns the link with another way to its file.
func (l link) relative(way string) string {
	u := url.URL{Path: way, Fragment: l.fragment}
	if strings.Contains(strings.SplitN(way, "/", 2)[0], ":") {
		u.Path = "./" + way
	}
	return u.String()
}

// isWhole reports whether a link leads out of the site, by a whole address.
func isWhole(href string) bool {
	u, err := url.Parse(strings.TrimSpace(href))
	return err == nil && (u.Scheme == "http" || u.Scheme == "https" || u.Scheme == "mailto" || u.Scheme == "tel")
}

// attribute returns an attribute of an element.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

// setAttribute sets an attribute of an element.
func setAttribute(n *html.Node, name, value string) {
	for i := range n.Attr {
		if n.Attr[i].Key == name && n.Attr[i].Namespace == "" {
			n.Attr[i].Val = value
			return
		}
	}
	n.Attr = append(n.Attr, html.Attribute{Key: name, Val: value})
}

// dropAttributes removes attributes from an element.
func dropAttributes(n *html.Node, names ...string) { n.Attr = without(n.Attr, names...) }

// without returns attributes that are not among the named.
func without(list []html.Attribute, names ...string) []html.Attribute {
	kept := list[:0]
	for _, a := range list {
		named := false
		for _, name := range names {
			named = named || a.Namespace == "" && a.Key == name
		}
		if !named {
			kept = append(kept, a)
		}
	}
	return kept
}
