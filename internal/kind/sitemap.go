package kind

import (
	"encoding/xml"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// sitemapBounds are how many pages one sitemap may list, and how many bytes it may have.
type sitemapBounds struct {
	pages, bytes int
}

// protocolBounds are those of the protocol: https://www.sitemaps.org/protocol.html. Its 50 MB are these or more.
func protocolBounds() sitemapBounds { return sitemapBounds{pages: 50_000, bytes: 50_000_000} }

// sitemap makes sitemap.xml, or if the site is too large for one, sitemap.xml as an index
// and the parts it names. A site without an address has none: a sitemap needs whole
// addresses.
func sitemap() Kind {
	return Kind{
		Name: "sitemap",
		Doc:  diag.Words{Zh: "站点地图；站点有网址才生成。", En: "The sitemap, if the site has an address."},
		Tree: func(env *Env, t *scope.Tree) []Output {
			if env.Settings.BaseURL == "" {
				return nil
			}
			return sitemapOutputs(env, sitemapParts(env, t, protocolBounds()))
		},
	}
}

// sitemapPart is what one sitemap is given.
type sitemapPart struct {
	Branches []scope.Keyed[scope.Branch]
}

// sitemapParts splits a tree between branches, so that an edit of a report changes one part, and
// a branch only if no part has room for it.
func sitemapParts(env *Env, t *scope.Tree, most sitemapBounds) []*sitemapPart {
	p := partition{room: most, most: most, list: []*sitemapPart{{}}}
	for i := range t.Branches {
		b := &t.Branches[i]
		need := sitemapBounds{pages: len(b.Value.Entries)}
		for j := range b.Value.Entries {
			need.bytes += env.sitemapBytes(&b.Value.Entries[j])
		}
		if p.begin(need); p.has(need) {
			p.add(*b, need)
			continue
		}
		p.split(env, b.Value.Entries)
	}
	return p.list
}

// partition is parts being filled, and the room that the last one has.
type partition struct {
	room, most sitemapBounds
	list       []*sitemapPart
}

func (p *partition) has(need sitemapBounds) bool {
	return need.pages <= p.room.pages && need.bytes <= p.room.bytes
}

// begin begins another part if the last has something, and no room.
func (p *partition) begin(need sitemapBounds) {
	if len(p.list[len(p.list)-1].Branches) > 0 && !p.has(need) {
		p.list, p.room = append(p.list, &sitemapPart{}), p.most
	}
}

func (p *partition) add(b scope.Keyed[scope.Branch], need sitemapBounds) {
	last := p.list[len(p.list)-1]
	last.Branches = append(last.Branches, b)
	p.room.pages, p.room.bytes = p.room.pages-need.pages, p.room.bytes-need.bytes
}

// split adds the pages of a branch for which one part is too small. One page always has room.
func (p *partition) split(env *Env, entries []scope.Entry) {
	for len(entries) > 0 {
		need := sitemapBounds{1, env.sitemapBytes(&entries[0])}
		p.begin(need)
		n := 1
		for n < len(entries) {
			more := sitemapBounds{need.pages + 1, need.bytes + env.sitemapBytes(&entries[n])}
			if !p.has(more) {
				break
			}
			n, need = n+1, more
		}
		b := scope.Branch{Entries: entries[:n]}
		p.add(scope.Keyed[scope.Branch]{Key: scope.Digest(&b), Value: b}, need)
		entries = entries[n:]
	}
}

// sitemapBytes is how many bytes a page takes in a sitemap, or a few more: it is asked of every page of
// a site, whatever has changed. Paths have nothing that XML escapes.
func (e *Env) sitemapBytes(entry *scope.Entry) int {
	address := len(e.Settings.BaseURL) + strings.Count(e.Settings.BaseURL, "&")*len("amp;") + len(entry.Path)
	n := len("<url><loc></loc><lastmod>2025-01-01</lastmod></url>\n") + address
	for _, l := range e.Settings.Languages {
		n += alternateBytes + len(l.Tag) + len(l.Code) + address
	}
	return n + alternateBytes + len("x-default") + len(e.Settings.Code(e.Settings.Default)) + address
}

const alternateBytes = len(`<xhtml:link rel="alternate" hreflang="" href=""/>`)

// sitemapNames are the files that an index names.
type sitemapNames struct {
	Paths []string
}

func sitemapOutputs(env *Env, parts []*sitemapPart) []Output {
	if len(parts) == 1 {
		return []Output{made(env, address.Sitemap, parts[0], writeSitemap)}
	}
	var list []Output
	names := &sitemapNames{}
	for i, part := range parts {
		path := address.SitemapPart(i + 1)
		names.Paths = append(names.Paths, path)
		list = append(list, made(env, path, part, writeSitemap))
	}
	return append(list, made(env, address.Sitemap, names, writeSitemapIndex))
}

const (
	sitemapXMLNS = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`
	xhtmlXMLNS   = `xmlns:xhtml="http://www.w3.org/1999/xhtml"`
)

// writeSitemap writes the pages of one sitemap. Every language of a page names all that it
// is in, and itself.
func writeSitemap(env *Env, w io.Writer, part *sitemapPart) error {
	t := newSitemapText(env)
	t.add(xml.Header + "<urlset " + sitemapXMLNS + " " + xhtmlXMLNS + ">\n")
	makeRoom(w, part.bytes(env))
	for i := range part.Branches {
		for _, e := range part.Branches[i].Value.Entries {
			t.page(&e)
			if err := t.flush(w, sitemapChunk); err != nil {
				return err
			}
		}
	}
	t.add("</urlset>\n")
	return t.flush(w, 0)
}

// bytes is how many bytes a sitemap has, or some more.
func (p *sitemapPart) bytes(env *Env) int {
	n := 1 << 10
	for i := range p.Branches {
		for j := range p.Branches[i].Value.Entries {
			n += env.sitemapBytes(&p.Branches[i].Value.Entries[j])
		}
	}
	return n
}

// makeRoom tells what is written to, if it is a buffer, how many bytes are to come: it would else
// copy ten megabytes five times.
func makeRoom(w io.Writer, bytes int) {
	if b, ok := w.(interface{ Grow(n int) }); ok {
		b.Grow(bytes)
	}
}

// sitemapChunk is how many bytes are handed on at a time.
const sitemapChunk = 1 << 15

// sitemapText is a sitemap being written: of a large site some ten megabytes, most of
// which are addresses.
type sitemapText struct {
	env  *Env
	base []byte // the site's address
	b    []byte
}

func newSitemapText(env *Env) *sitemapText {
	return &sitemapText{env: env, base: appendXML(nil, env.Settings.BaseURL), b: make([]byte, 0, 2*sitemapChunk)}
}

func (t *sitemapText) add(text string) { t.b = append(t.b, text...) }

// flush hands on what is written, if it has so many bytes.
func (t *sitemapText) flush(w io.Writer, least int) error {
	if len(t.b) < least {
		return nil
	}
	_, err := w.Write(t.b)
	t.b = t.b[:0]
	return err
}

// url writes the address of a page.
func (t *sitemapText) url(path string) {
	t.b = appendXML(append(t.b, t.base...), path)
}

func (t *sitemapText) page(e *scope.Entry) {
	t.add("<url><loc>")
	t.url(e.Path)
	t.add("</loc>")
	if e.Date != "" {
		t.add("<lastmod>" + e.Date + "</lastmod>")
	}
	for tag, path := range t.env.editions(e.Path, e.Absent) {
		t.alternate(tag, path)
	}
	t.add("</url>\n")
}

// alternate names a page in a language.
func (t *sitemapText) alternate(tag, path string) {
	t.add(`<xhtml:link rel="alternate" hreflang="`)
	t.b = appendXML(t.b, tag)
	t.add(`" href="`)
	t.url(path)
	t.add(`"/>`)
}

func writeSitemapIndex(env *Env, w io.Writer, names *sitemapNames) error {
	t := newSitemapText(env)
	t.add(xml.Header + "<sitemapindex " + sitemapXMLNS + ">\n")
	for _, path := range names.Paths {
		t.add("<sitemap><loc>")
		t.url(path)
		t.add("</loc></sitemap>\n")
	}
	t.add("</sitemapindex>\n")
	return t.flush(w, 0)
}
