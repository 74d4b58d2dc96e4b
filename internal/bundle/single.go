package bundle

import (
	"bufio"
	_ "embed"
	"encoding/base64"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

//go:embed single.css
var singleCSS string

// singleHead is how the file begins, by which one is known that may be replaced.
const singleHead = "<!doctype html>\n<!-- duibiao bundle -->\n"

// policy lets the file load nothing that is not in it. Style sheets are left to [single.style]:
// checkers of HTML do not know that a policy can allow such as stand in an address.
const policy = "script-src 'none'; connect-src 'none'; img-src data:; font-src data:; media-src 'none'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'"

// single is a file of HTML that is being written, with all pages in it.
type single struct {
	*book
	*bufio.Writer
	editions [][]part // by language
	ids      *ids     // the names of pages are those of their chapters
}

// single writes all pages into one.
func (b *book) single(w io.Writer) (int, error) {
	s := &single{book: b, Writer: bufio.NewWriterSize(w, 1<<16)}
	names := map[string]string{}
	for _, l := range b.langs {
		parts, err := b.edition(l.Code)
		if err != nil {
			return 0, err
		}
		for _, p := range b.inFile(parts) {
			names[p.path] = "p" + strconv.Itoa(len(names)+1)
		}
		s.editions = append(s.editions, b.inFile(parts))
	}
	s.ids = b.newIDs(names)
	if err := s.document(); err != nil {
		return 0, err
	}
	return len(names), s.Flush()
}

// inFile returns parts as they follow in one file: what is beside the text behind its report.
func (b *book) inFile(parts []part) []part {
	var list, aside []part
	for _, p := range parts {
		switch kind := b.place(p.path).sort; {
		case p.aside:
			aside = append(aside, p)
			continue
		case kind != article:
			list, aside = append(list, aside...), nil
		}
		list = append(list, p)
	}
	return append(list, aside...)
}

func (s *single) text(parts ...string) {
	for _, p := range parts {
		_, _ = s.WriteString(p) // Flush tells
	}
}

// document writes the file.
func (s *single) document() error {
	first := s.langs[0]
	name := s.title(first)
	if s.report != "" {
		c, err := s.chapter(s.front(first.Code))
		if err != nil {
			return err
		}
		name = c.title + " | " + name
	}
	s.text(singleHead, `<html lang="`, html.EscapeString(first.Tag), `"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="`, policy, `">`,
		`<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">`,
		`<title>`, html.EscapeString(name), "</title>\n")
	if err := s.styles(); err != nil {
		return err
	}
	s.text("</head><body>")
	s.masthead()
	s.text(`<main id="_main">`)
	for i := range s.langs {
		if err := s.edition(i); err != nil {
			return err
		}
	}
	s.text("</main></body></html>\n")
	return nil
}

// styles writes the style sheets of all kinds of pages, with the pictures that they name in them.
func (s *single) styles() error {
	var done []string
	seen := map[sort]bool{}
	for _, p := range s.editions[0] {
		kind := s.place(p.path).sort
		if seen[kind] {
			continue
		}
		seen[kind] = true
		c, err := s.chapter(p.path)
		if err != nil {
			return err
		}
		for _, name := range c.styles {
			if slices.Contains(done, name) {
				continue
			}
			done = append(done, name)
			if err := s.style(name); err != nil {
				return err
			}
		}
	}
	s.sheet([]byte(singleCSS + switchCSS(s)))
	return nil
}

func (s *single) style(name string) error {
	data, err := s.read(name)
	if err != nil {
		return err
	}
	text := addresses(data, func(url string) string {
		l, ok := s.link(name, url)
		switch {
		case strings.HasPrefix(url, "data:") || strings.HasPrefix(url, "#"):
			return url
		case !ok || !s.has(l.path):
			return "data:," // nothing is asked for elsewhere
		}
		var carried string
		if carried, err = s.carried(l.path); err != nil {
			return url
		}
		return carried
	})
	s.sheet(lowered(text))
	return err
}

// sheet writes a style sheet. It stands in an address, since checkers of HTML read what stands in
// <style>, and know less of CSS than browsers.
func (s *single) sheet(text []byte) {
	s.text(`<link rel="stylesheet" href="data:text/css;charset=utf-8;base64,`, base64.StdEncoding.EncodeToString(text), "\">\n")
}

// carried returns a file as an address that has all of it (RFC 2397).
func (s *single) carried(name string) (string, error) {
	data, err := s.read(name)
	media, _, _ := strings.Cut(s.files[name].MediaType, ";")
	return "data:" + media + ";base64," + base64.StdEncoding.EncodeToString(data), err
}

// switchCSS shows one language at a time, where a browser can tell which one is looked at: the
// one that the address leads into, or the first.
func switchCSS(s *single) string {
	var b strings.Builder
	for i, l := range s.langs {
		id := "#" + editionID(l.Code)
		shown := ":is(" + id + ":target, " + id + " :target)"
		if i > 0 {
			b.WriteString("body:not(:has(" + shown + ")) " + id + " { display: none; }\n")
			b.WriteString("body:has(" + shown + ") #" + editionID(s.langs[0].Code) + " { display: none; }\n")
		}
	}
	return b.String()
}

func editionID(code string) string { return "edition-" + code }

// masthead writes what stands above all: what this is, and its languages.
func (s *single) masthead() {
	s.text(`<header class="masthead"><div class="wrap"><h1 class="site">`)
	for i, l := range s.langs {
		if i > 0 {
			s.text(" · ")
		}
		s.text(`<span lang="`, html.EscapeString(l.Tag), `">`, html.EscapeString(s.title(l)), "</span>")
	}
	s.text("</h1>")
	if len(s.langs) > 1 {
		var names []string
		for _, l := range s.langs {
			names = append(names, l.Name)
		}
		s.text(`<nav class="languages" aria-label="`, html.EscapeString(strings.Join(names, " / ")), `"><ul>`)
		for _, l := range s.langs {
			s.text(`<li>`)
			s.languageLink(editionID(l.Code), l.Tag, l.Name)
			s.text("</li>")
		}
		s.text("</ul></nav>")
	}
	s.text("</div></header>\n")
}

func (s *single) languageLink(to, tag, name string) {
	tag = html.EscapeString(tag)
	s.text(`<a href="#`, to, `" lang="`, tag, `" hreflang="`, tag, `">`, html.EscapeString(name), "</a>")
}

// edition writes all pages of a language.
func (s *single) edition(i int) error {
	l := s.langs[i]
	title := html.EscapeString(s.title(l))
	s.text(`<div class="edition" id="`, editionID(l.Code), `" lang="`, html.EscapeString(l.Tag), `">`,
		`<nav class="contents wrap" aria-label="`, title, `">`)
	if err := s.contents(s.editions[i]); err != nil {
		return err
	}
	s.text("</nav>\n")
	for _, p := range s.editions[i] {
		if err := s.part(p.path, i); err != nil {
			return err
		}
	}
	s.text("</div>\n")
	return nil
}

// contents writes the table of contents, without what is beside the text.
func (s *single) contents(parts []part) error {
	level := -1
	for _, p := range parts {
		if p.aside {
			continue
		}
		c, err := s.chapter(p.path)
		if err != nil {
			return err
		}
		depth := min(p.level, level+1)
		if depth > level {
			s.text("<ol>")
		} else {
			s.text("</li>" + strings.Repeat("</ol></li>", level-depth))
		}
		level = depth
		s.text(`<li><a href="#`, s.ids.pages[p.path], `">`, html.EscapeString(c.title), "</a>")
	}
	s.text("</li>" + strings.Repeat("</ol></li>", level) + "</ol>")
	return nil
}

// part writes a page.
func (s *single) part(name string, lang int) error {
	c, err := s.chapter(name)
	if err == nil {
		err = s.ids.load(c)
	}
	if err != nil {
		return err
	}
	own := s.ids.pages[name]
	s.relink(c, func(l link) (string, bool) {
		l, ok := s.ids.there(l)
		return "#" + s.anchor(l), ok
	})
	s.pictures(c, func(file string) (string, bool) {
		carried, e := s.carried(file)
		if e != nil {
			err = e
		}
		return carried, e == nil
	})
	rename(c.main, own+"-")
	s.text(`<article class="`, html.EscapeString(strings.TrimSpace("chapter wrap "+c.class)), `" id="`, own, `">`)
	s.others(name, lang)
	m := &markup{}
	for n := range c.main.ChildNodes() {
		m.node(n)
	}
	s.text(m.String(), "</article>\n")
	return err
}

// anchor is the id of a page of the file, or of an element of one.
func (s *single) anchor(l link) string {
	id := s.ids.pages[l.path]
	if l.fragment != "" {
		id += "-" + l.fragment
	}
	return id
}

// others writes links to the page in the other languages.
func (s *single) others(name string, lang int) {
	begun := false
	for i, l := range s.langs {
		_, rest, _ := strings.Cut(name, "/")
		to := s.ids.pages[l.Code+"/"+rest]
		if i == lang || to == "" {
			continue
		}
		if !begun {
			s.text(`<p class="others">`)
			begun = true
		}
		s.languageLink(to, l.Tag, l.Name)
		s.text(" ")
	}
	if begun {
		s.text("</p>")
	}
}

// referring are the attributes that hold ids.
var referring = [...]string{"for", "headers", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details"}

// rename puts something before all ids of a page, so that they differ from those of all others,
// and makes of its landmarks, of which one file would have hundreds, what they are on paper.
func rename(main *html.Node, before string) {
	for n := range main.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		for i := range n.Attr {
			a := &n.Attr[i]
			switch {
			case a.Key == "id":
				a.Val = before + a.Val
			case a.Key == "href" && n.Namespace == "svg" && strings.HasPrefix(a.Val, "#"):
				a.Val = "#" + before + a.Val[1:]
			case slices.Contains(referring[:], a.Key):
				ids := strings.Fields(a.Val)
				for j := range ids {
					ids[j] = before + ids[j]
				}
				a.Val = strings.Join(ids, " ")
			case strings.Contains(a.Val, "url(#"):
				a.Val = strings.ReplaceAll(a.Val, "url(#", "url(#"+before)
			}
		}
		relevel(n)
	}
}

// relevel makes of an element of a page what it is within a larger one.
func relevel(n *html.Node) {
	switch n.DataAtom {
	case atom.Section, atom.Article:
		dropAttributes(n, "aria-labelledby", "aria-label")
		if !hasHeading(n) {
			n.Data, n.DataAtom = "div", atom.Div
		}
	case atom.Nav:
		n.Data, n.DataAtom = "div", atom.Div
		n.Attr = append(n.Attr, html.Attribute{Key: "role", Val: "group"})
	default:
		n.Data = lower(n.Data)
		n.DataAtom = atom.Lookup([]byte(n.Data))
	}
}

func hasHeading(n *html.Node) bool {
	for d := range n.Descendants() {
		if isHeading(d) {
			return true
		}
	}
	return false
}

// lower returns the name of an element for within the file, which has a heading of its own above
// those of pages.
func lower(name string) string {
	switch name {
	case "h1", "h2", "h3", "h4", "h5":
		return "h" + string(name[1]+1)
	}
	return name
}
