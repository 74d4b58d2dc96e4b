package check

import (
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Outward is an address of another site to which pages lead, and where it is written.
type Outward struct {
	URL string
	Pos diag.Position
}

// OutwardLinks lists the addresses of other sites in the published articles of a report: links in the text and sources in front
// matter. Whether they are dead only the network can tell, which no rule asks.
func OutwardLinks(r *report.Report, articles []*report.Article) []Outward {
	published := map[string]bool{}
	for _, t := range r.Texts {
		published[t.File] = true
	}
	for _, s := range r.Sectors {
		for _, t := range s.Texts {
			published[t.File] = true
		}
	}
	var list []Outward
	add := func(url string, pos diag.Position) {
		if lower := strings.ToLower(url); strings.HasPrefix(lower, "https://") || strings.HasPrefix(lower, "http://") {
			list = append(list, Outward{url, pos})
		}
	}
	for _, a := range articles {
		if a == nil || !published[a.File] {
			continue
		}
		if a.Index != nil {
			add(a.Index.SourceURL, a.Keys.Value("source_url"))
		}
		if a.Sector != nil {
			for i, m := range a.Sector.Metrics {
				add(m.SourceURL, a.Keys.Value(decode.Path("metrics", i, "source_url")))
			}
		}
		if a.Document != nil {
			for _, l := range a.Document.Links {
				add(l.Destination, l.Pos)
			}
		}
	}
	return list
}
