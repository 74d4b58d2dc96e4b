package bundle

import (
	"cmp"
	"crypto/sha1" // a UUID of the fifth version is made with it
	"fmt"
	"strconv"
	"strings"

	"duibiao/internal/address"
)

// contents writes the table of contents.
func (e *epub) contents() []byte {
	x := newXHTML()
	x.text(`<?xml version="1.0" encoding="UTF-8"?>` + "\n<!DOCTYPE html>\n")
	x.text(`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"` + languageOf(e.lang.Tag) + `><head><title>`)
	x.escape(e.bookTitle())
	x.text(`</title></head><body><nav epub:type="toc" id="toc"><h1>`)
	x.escape(e.bookTitle())
	x.text("</h1>")
	level := -1
	for _, i := range e.items {
		if !i.chapter {
			continue
		}
		depth := min(i.level, level+1)
		if depth > level {
			x.text("<ol>")
		} else {
			x.text("</li>" + strings.Repeat("</ol></li>", level-depth))
		}
		level = depth
		x.text("<li><a")
		x.attribute("href", address.Relative(epubNav, i.name))
		x.text(">")
		x.escape(i.title)
		x.text("</a>")
	}
	x.text("</li>" + strings.Repeat("</ol></li>", level) + "</ol></nav></body></html>\n")
	return x.Bytes()
}

// bookTitle is that of the report, or of the site.
func (e *epub) bookTitle() string {
	if e.report != "" {
		for _, i := range e.items {
			if i.chapter {
				return cmp.Or(i.title, e.report)
			}
		}
	}
	return e.title(e.lang)
}

// noDate is that of a book whose pages name none: the format wants one.
const noDate = "1980-01-01"

// description writes the package document.
func (e *epub) description() []byte {
	x := newXHTML()
	date := cmp.Or(e.date, noDate)
	x.text(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" +
		`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" prefix="schema: http://schema.org/"`)
	x.attribute("xml:lang", e.lang.Tag)
	x.text("><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
	x.element(`dc:identifier id="id"`, e.identifier())
	x.element("dc:title", e.bookTitle())
	x.element("dc:language", e.lang.Tag)
	if e.date != "" {
		x.element("dc:date", e.date)
	}
	i, _ := e.cfg.Language(e.lang.Code)
	if names := e.cfg.Publisher.Names; i < len(names) && names[i] != "" {
		x.element("dc:publisher", names[i])
	}
	if e.base != "" {
		x.element("dc:source", e.base+e.front(e.lang.Code))
	}
	x.element(`meta property="dcterms:modified"`, date+"T00:00:00Z")
	for _, m := range [][2]string{
		{"accessMode", "textual"}, {"accessMode", "visual"}, {"accessModeSufficient", "textual"},
		{"accessibilityFeature", "structuralNavigation"}, {"accessibilityFeature", "tableOfContents"}, {"accessibilityHazard", "none"},
	} {
		x.element(`meta property="schema:`+m[0]+`"`, m[1])
	}
	x.text("</metadata>\n<manifest>\n")
	for n, i := range e.items {
		x.text(`<item id="i` + strconv.Itoa(n) + `"`)
		x.attribute("href", link{}.relative(i.name))
		x.attribute("media-type", i.media)
		if len(i.properties) > 0 {
			x.attribute("properties", strings.Join(i.properties, " "))
		}
		x.text("/>\n")
	}
	x.text("</manifest>\n<spine>\n")
	for n, i := range e.items {
		if i.chapter {
			x.text(`<itemref idref="i` + strconv.Itoa(n) + `"`)
			if i.aside {
				x.text(` linear="no"`)
			}
			x.text("/>\n")
		}
	}
	x.text("</spine></package>\n")
	return x.Bytes()
}

// identifier is the same for every issue of a book: a UUID made of a name (RFC 9562, 5.5), which
// is the address of its first page, or without one what the site is called.
func (e *epub) identifier() string {
	name := e.base + e.front(e.lang.Code)
	if e.base == "" {
		name = e.cfg.Titles[e.cfg.DefaultLanguage] + "/" + name
	}
	space := []byte("\x6b\xa7\xb8\x11\x9d\xad\x11\xd1\x80\xb4\x00\xc0\x4f\xd4\x30\xc8") // of addresses
	sum := sha1.Sum(append(space, name...))
	sum[6], sum[8] = sum[6]&0x0f|0x50, sum[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[0:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
