package report

import (
	"cmp"
	"slices"
	"strings"
)

// Pages outside of reports are modelled as a report that has no name, no periods and no metrics:
// what holds for articles and their translations, drafts, links and references, holds for them.

// IsPages reports whether this is the pages outside of reports.
func (r *Report) IsPages() bool { return r.Slug == "" }

// pages makes the pages outside of reports of their articles.
func (b *builder) pages(articles []*Article) *Report {
	r := &Report{Texts: make([]ReportText, len(b.cfg.Languages))}
	for _, group := range groupBy(articles, func(a *Article) string { return a.Slug }) {
		if s, ok := b.pair(group); ok {
			ids := &idSet{sectors: map[string]*Article{}}
			r.Sectors = append(r.Sectors, b.newSector(r, s, ids))
		}
	}
	b.leaveOut(r)
	slices.SortStableFunc(r.Sectors, func(x, y *Sector) int {
		return cmp.Or(ByWeight(x.Weight, y.Weight), strings.Compare(x.Slug, y.Slug))
	})
	b.quotes(r, articles)
	return r
}
