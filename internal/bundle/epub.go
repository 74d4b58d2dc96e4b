package bundle

import (
	"archive/zip"
	_ "embed"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"duibiao/internal/address"
	"duibiao/internal/config"
)

// Names of files in an EPUB (https://www.w3.org/TR/epub-33/). What is of the site lies in a folder.
const (
	epubMedia     = "application/epub+zip"
	epubContainer = "META-INF/container.xml"
	epubPackage   = "EPUB/package.opf"
	epubNav       = "nav.xhtml"
	epubStyle     = "book.css"
	epubFolder    = "EPUB/"
)

//go:embed epub.css
var epubCSS string

const containerXML = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="` +
	epubPackage + `" media-type="application/oebps-package+xml"/></rootfiles></container>
`

// item is a file of an EPUB.
type item struct {
	name, media string
	properties  []string
	chapter     bool // whether it is to be read
	aside       bool // beside the text
	level       int
	title       string
}

// epub is an EPUB that is being written.
type epub struct {
	*book
	*archive
	lang  config.Language
	items []item
	files map[string]string // what files of the site are called
	queue []string          // of these, those that are still to be written
	ids   *ids
	date  string // the latest that the pages name
}

// epub writes the edition of a language.
func (b *book) epub(w io.Writer) (int, error) {
	parts, err := b.edition(b.langs[0].Code)
	if err != nil {
		return 0, err
	}
	e := &epub{book: b, archive: newArchive(w, ""), lang: b.langs[0], files: map[string]string{}}
	pages := map[string]string{}
	for _, p := range parts {
		pages[p.path] = strings.TrimSuffix(portable(p.path), ".html") + ".xhtml"
	}
	e.ids = b.newIDs(pages)
	if err := e.begin(); err != nil {
		return 0, err
	}
	for _, p := range parts {
		if err := e.part(p); err != nil {
			return 0, err
		}
	}
	return len(parts), e.end()
}

// begin writes what comes first: the media type, packed in no way and with nothing beside it
// (https://www.w3.org/TR/epub-33/#sec-zip-container-mime).
func (e *epub) begin() error {
	w, err := e.CreateHeader(&zip.FileHeader{Name: "mimetype", Method: zip.Store})
	if err == nil {
		_, err = io.WriteString(w, epubMedia)
	}
	if err == nil {
		err = e.add(epubContainer, []byte(containerXML))
	}
	return err
}

// put writes a file of the book and notes it.
func (e *epub) put(i item, data []byte) error {
	e.items = append(e.items, i)
	return e.add(epubFolder+i.name, data)
}

// part writes a chapter.
func (e *epub) part(p part) error {
	c, err := e.chapter(p.path)
	if err == nil {
		err = e.ids.load(c)
	}
	if err != nil {
		return err
	}
	name := e.ids.pages[p.path]
	e.relink(c, func(l link) (string, bool) {
		l, ok := e.ids.there(l)
		return l.relative(address.Relative(name, e.ids.pages[l.path])), ok
	})
	e.pictures(c, func(file string) (string, bool) {
		return link{}.relative(address.Relative(name, e.file(file))), isPicture(file)
	})
	e.date = max(e.date, slices.Max(append(c.dates, "")))
	i := item{name: name, media: "application/xhtml+xml", chapter: true, aside: p.aside, level: p.level, title: c.title}
	if hasDrawing(c.main) {
		i.properties = append(i.properties, "svg")
	}
	return e.put(i, e.page(c, name))
}

// hasDrawing reports whether a chapter has drawings in it.
func hasDrawing(n *html.Node) bool {
	for d := range n.Descendants() {
		if d.DataAtom == atom.Svg {
			return true
		}
	}
	return false
}

// file returns what a file of the site is called in the book, which gets it.
func (e *epub) file(name string) string {
	if e.files[name] == "" {
		e.files[name] = portable(name)
		e.queue = append(e.queue, name)
	}
	return e.files[name]
}

// page writes a chapter as XHTML.
func (e *epub) page(c *chapter, name string) []byte {
	x := newXHTML()
	x.text(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<!DOCTYPE html>\n")
	x.text(`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"` + languageOf(e.lang.Tag) + `><head><title>`)
	x.escape(c.title)
	x.text("</title>")
	x.style(address.Relative(name, epubStyle))
	x.text(`</head><body`)
	if c.class != "" {
		x.attribute("class", c.class)
	}
	x.text(">")
	x.node(c.main)
	x.text("</body></html>\n")
	return x.Bytes()
}

// languageOf is the attributes that say in which language something is.
func languageOf(tag string) string {
	tag = html.EscapeString(tag)
	return ` lang="` + tag + `" xml:lang="` + tag + `"`
}

// end writes the pictures of the pages, the contents, and the package document.
func (e *epub) end() error {
	for _, name := range e.queue {
		data, err := e.read(name)
		if err != nil {
			return err
		}
		media, _, _ := strings.Cut(e.tree.files[name].MediaType, ";")
		if err := e.put(item{name: e.files[name], media: media}, data); err != nil {
			return err
		}
	}
	if err := e.put(item{name: epubStyle, media: "text/css"}, []byte(epubCSS)); err != nil {
		return err
	}
	if err := e.put(item{name: epubNav, media: "application/xhtml+xml", properties: []string{"nav"}}, e.contents()); err != nil {
		return err
	}
	if err := e.add(epubPackage, e.description()); err != nil {
		return err
	}
	return e.Close()
}
