package scope

import (
	"cmp"
	"slices"
	"strings"
)

// Summaries returns a report as lists show it, by language. What later reports tell of its targets is
// in it, if the report has been told that.
func (f *Folder) Summaries() []Keyed[Summary] {
	list := make([]Keyed[Summary], len(f.Report.Editions))
	var c chart
	for i := range f.Report.Editions {
		e := &f.Report.Editions[i]
		if i == 0 {
			c = newChart(&e.Sheet.Value, e.Sheet.Value.Head.Value.ActualPeriod, e.Counts.Tally.Targets > 0)
		}
		s := Summary{Lang: e.Lang, Head: e.Sheet.Value.Head.Value, Summary: e.Summary, Counts: e.Counts}
		for _, sector := range e.Sheet.Value.Sectors {
			pending, waiting := sector.Value.ToldLater()
			s.Counts.Standing.Pending -= pending
			s.Counts.Standing.Waiting -= waiting
			s.Sectors = append(s.Sectors, SectorSummary{sector.Value.Lang, sector.Value.Slug, sector.Value.Title, sector.Value.Mark})
		}
		s.Chart = c.of(&e.Sheet.Value)
		list[i] = Keyed[Summary]{Digest(&s), s}
	}
	return list
}

// Refs returns the newest articles of the report that have a date, by language.
func (f *Folder) Refs() [][]Ref {
	list := make([][]Ref, len(f.Report.Editions))
	for i := range f.Articles {
		a := &f.Articles[i].Value
		if s := &a.Sector.Value; s.Date != "" {
			list[s.Lang] = append(list[s.Lang], Ref{f.Report.Slug, s.Slug, s.Date, a.Updated, f.Articles[i].Key})
		}
	}
	for lang := range list {
		list[lang] = Newest(list[lang])
	}
	return list
}

// Newest orders articles by date, the newest first, then by path, and returns the first
// [MaxNewest] of them.
func Newest(list []Ref) []Ref {
	slices.SortFunc(list, func(a, b Ref) int { return a.compare(&b) })
	return slices.Clone(list[:min(len(list), MaxNewest)])
}

// Before reports whether an article comes before another in the order of [Newest].
func (r *Ref) Before(s *Ref) bool { return r.compare(s) < 0 }

func (r *Ref) compare(s *Ref) int {
	return cmp.Or(strings.Compare(s.Date, r.Date), compareNames(r.Report, s.Report, '/'), compareNames(r.Sector, s.Sector, '.'))
}

// compareNames compares two names as they are compared in paths, in which a byte follows
// each: a-b/ comes before a/.
func compareNames(a, b string, follows byte) int {
	shared := min(len(a), len(b))
	c := strings.Compare(a[:shared], b[:shared])
	switch {
	case c != 0 || len(a) == len(b):
		return c
	case len(a) == shared:
		return cmp.Compare(follows, b[shared])
	}
	return cmp.Compare(a[shared], follows)
}
