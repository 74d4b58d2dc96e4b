package export

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/report"
)

// sitemapSize is how many pages one sitemap lists. The protocol allows 50,000 and
// 50 MB (https://www.sitemaps.org/protocol.html).
const sitemapSize = 40_000

// page is one page in all languages.
type page struct {
	path func(config.Language) string
	date time.Time
}

// pages lists the pages that search engines should know.
func pages(s *report.Site) []page {
	list := []page{{path: report.HomePath}}
	for _, r := range s.Reports {
		list = append(list, page{r.Path, r.Date})
		for _, sec := range r.Sectors {
			list = append(list, page{sec.Path, sec.Date})
		}
	}
	return list
}

// Sitemap is one file of the sitemap.
type Sitemap struct {
	Path  string
	Write func(io.Writer) error
}

// Sitemaps returns sitemap.xml, or if the site is too large for one, sitemap.xml as
// an index and the parts it names. A site without an address has none: a sitemap
// needs whole addresses.
func Sitemaps(s *report.Site) []Sitemap {
	if s.Config.BaseURL == "" {
		return nil
	}
	all := pages(s)
	perPart := sitemapSize / len(s.Config.Languages)
	if len(all) <= perPart {
		return []Sitemap{{"sitemap.xml", func(w io.Writer) error { return urlset(w, s.Config, all) }}}
	}
	var parts []Sitemap
	for i := 0; i < len(all); i += perPart {
		part := all[i:min(i+perPart, len(all))]
		parts = append(parts, Sitemap{
			fmt.Sprintf("sitemap-%d.xml", len(parts)+1),
			func(w io.Writer) error { return urlset(w, s.Config, part) },
		})
	}
	index := Sitemap{"sitemap.xml", func(w io.Writer) error { return sitemapIndex(w, s.Config, parts) }}
	return append(parts, index)
}

const (
	sitemapXMLNS = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`
	xhtmlXMLNS   = `xmlns:xhtml="http://www.w3.org/1999/xhtml"`
)

// urlset writes the pages of one sitemap. Every language of a page names all of
// them and itself.
func urlset(w io.Writer, cfg *config.Config, list []page) error {
	var b strings.Builder
	b.WriteString(xml.Header + "<urlset " + sitemapXMLNS + " " + xhtmlXMLNS + ">\n")
	for _, p := range list {
		var alternates strings.Builder
		for _, l := range cfg.Languages {
			alternate(&alternates, l.Tag, cfg.BaseURL+p.path(l))
		}
		alternate(&alternates, "x-default", cfg.BaseURL+p.path(cfg.Default()))
		for _, l := range cfg.Languages {
			b.WriteString("<url><loc>" + escape(cfg.BaseURL+p.path(l)) + "</loc>")
			if !p.date.IsZero() {
				b.WriteString("<lastmod>" + p.date.Format(time.DateOnly) + "</lastmod>")
			}
			b.WriteString(alternates.String() + "</url>\n")
		}
	}
	b.WriteString("</urlset>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func alternate(b *strings.Builder, tag, href string) {
	fmt.Fprintf(b, `<xhtml:link rel="alternate" hreflang="%s" href="%s"/>`, escape(tag), escape(href))
}

func sitemapIndex(w io.Writer, cfg *config.Config, parts []Sitemap) error {
	var b strings.Builder
	b.WriteString(xml.Header + "<sitemapindex " + sitemapXMLNS + ">\n")
	for _, p := range parts {
		b.WriteString("<sitemap><loc>" + escape(cfg.BaseURL+p.Path) + "</loc></sitemap>\n")
	}
	b.WriteString("</sitemapindex>\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder does not fail
	return b.String()
}

// Robots writes robots.txt.
func Robots(w io.Writer, cfg *config.Config) error {
	text := "User-agent: *\nAllow: /\n"
	if cfg.BaseURL != "" {
		text += "Sitemap: " + cfg.BaseURL + "sitemap.xml\n"
	}
	_, err := io.WriteString(w, text)
	return err
}
