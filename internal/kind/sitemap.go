package kind

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// sitemapSize is how many pages one sitemap lists. The protocol allows 50,000 and
// 50 MB (https://www.sitemaps.org/protocol.html).
const sitemapSize = 40_000

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
			return sitemapOutputs(env, parts(t, sitemapSize))
		},
	}
}

// sitemapPart is what one sitemap is given.
type sitemapPart struct {
	Branches []scope.Keyed[scope.Branch]
}

// parts splits a tree between branches, so that each part has no more than size pages,
// unless a branch alone has more.
func parts(t *scope.Tree, size int) []*sitemapPart {
	list, n := []*sitemapPart{{}}, 0
	for i := range t.Branches {
		pages := len(t.Branches[i].Value.Entries)
		if n += pages; n > size && n > pages {
			list, n = append(list, &sitemapPart{}), pages
		}
		last := list[len(list)-1]
		last.Branches = append(last.Branches, t.Branches[i])
	}
	return list
}

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

// writeSitemap writes the pages of one sitemap. Every language of a page names all of
// them and itself.
func writeSitemap(env *Env, w io.Writer, part *sitemapPart) error {
	var b strings.Builder
	b.WriteString(xml.Header + "<urlset " + sitemapXMLNS + " " + xhtmlXMLNS + ">\n")
	for i := range part.Branches {
		for _, e := range part.Branches[i].Value.Entries {
			b.WriteString("<url><loc>" + escape(env.Settings.URL(e.Path)) + "</loc>")
			if e.Date != "" {
				b.WriteString("<lastmod>" + e.Date + "</lastmod>")
			}
			for _, l := range env.Settings.Languages {
				alternateOf(&b, l.Tag, env.Settings.URL(address.In(l.Code, e.Path)))
			}
			alternateOf(&b, "x-default", env.Settings.URL(address.In(env.Settings.Code(env.Settings.Default), e.Path)))
			b.WriteString("</url>\n")
		}
	}
	b.WriteString("</urlset>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func alternateOf(b *strings.Builder, tag, href string) {
	fmt.Fprintf(b, `<xhtml:link rel="alternate" hreflang="%s" href="%s"/>`, escape(tag), escape(href))
}

func writeSitemapIndex(env *Env, w io.Writer, names *sitemapNames) error {
	var b strings.Builder
	b.WriteString(xml.Header + "<sitemapindex " + sitemapXMLNS + ">\n")
	for _, path := range names.Paths {
		b.WriteString("<sitemap><loc>" + escape(env.Settings.URL(path)) + "</loc></sitemap>\n")
	}
	b.WriteString("</sitemapindex>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// escape writes text for XML.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder does not fail
	return b.String()
}
