package build

import (
	"io/fs"
	"iter"
	"slices"

	"duibiao/internal/address"
	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// published reads the list of what has been published of a report, if there is one.
func (b *builder) published(f *content.Folder, reader *content.Reader) (*published.List, diag.List, error) {
	if f.Published.Name == "" {
		return nil, nil, nil
	}
	text, err := fs.ReadFile(b.root, f.Published.Name)
	if err != nil {
		return nil, nil, err
	}
	list, diags := reader.Published(f.Published.Name, text)
	return list, diags, nil
}

// correct records which published figures of a report have been corrected, and in which
// outputs that shows: in those that read something else than they would if the figure
// were as it was.
func (b *builder) correct(s *scan, r *report.Report, articles []*report.Article, list *published.List) error {
	for group := range b.corrections(r, list) {
		for i := range group {
			s.record.Corrected = append(s.record.Corrected, correctedBy(&group[i], b.cfg.DefaultLanguage))
			s.record.Corrected[len(s.record.Corrected)-1].Joined = i < len(group)-1
		}
		before := report.NewFolder(b.cfg, report.Before(b.cfg, articles, group), list, s.following).Report
		s.record.Corrected[len(s.record.Corrected)-1].Paths = b.differing(s.shown(), b.wouldShow(before, s.folder))
	}
	return nil
}

func correctedBy(c *report.Change, lang int) cache.Corrected {
	v := cache.Corrected{ID: c.Was.ID, Period: c.Was.Period.String(), Was: c.Was.Text}
	if !c.Was.Withdrawn.IsZero() {
		v.Was = ""
	}
	switch {
	case c.Now != nil:
		v.Now = c.Now.Texts[lang]
	case c.Words != nil:
		v.Now = c.Words[lang]
	}
	return v
}

// mostApart is how often at most a report is made anew to tell where its corrections show. As many
// are looked at one by one; more than that in as many groups, or time would be quadratic in them.
const mostApart = 64

// corrections returns what has been corrected of a report since it was published, in figures and in
// words, in groups of which it is told together where they show. A change that is no correction is
// a mistake, which is reported.
func (b *builder) corrections(r *report.Report, list *published.List) iter.Seq[[]report.Change] {
	changes := slices.Concat(r.Changes(list), r.Rewordings(b.cfg, list))
	changes = slices.DeleteFunc(changes, func(c report.Change) bool { return !c.Corrected })
	return slices.Chunk(changes, max(1, (len(changes)+mostApart-1)/mostApart))
}

// corrected returns what has been corrected in a report, with the pages of other reports
// that refer to it or have taken it over, and the feeds that hold one of these.
func (b *builder) corrected(s *scan, feeds func() []feeds) []cache.Corrected {
	list := slices.Clone(s.record.Corrected)
	var joined []string
	for i := range list {
		c := &list[i]
		c.Paths = slices.Concat(joined, c.Paths)
		if touched := b.touched[s.folder.Slug]; touched != nil {
			c.Paths = append(c.Paths, touched[i]...)
		}
		for _, other := range b.scans {
			for _, ref := range other.record.References {
				if path, ok := report.PagePath(b.cfg, ref.Pos.File); ok && ref.Report == s.folder.Slug && ref.ID == c.ID {
					c.Paths = append(c.Paths, path)
				}
			}
		}
		if joined = nil; c.Joined {
			joined, c.Paths = c.Paths, nil
			continue
		}
		touched := c.Paths
		for _, f := range feeds() {
			if f.has(touched) {
				c.Paths = append(c.Paths, f.paths...)
			}
		}
		slices.Sort(c.Paths)
		c.Paths = slices.Compact(c.Paths)
	}
	return list
}

// shown is what is made of a report: its outputs, and what the home pages say of it.
type shown struct {
	planned   []cache.Planned
	summaries []scope.Keyed[scope.Summary] // by language
}

// shown returns what is made of the scan's report, apart from what later ones tell of its targets.
func (s *scan) shown() shown { return shown{s.record.Planned, s.record.Summaries} }

// wouldShow returns what would be made of a report; nothing of none.
func (b *builder) wouldShow(r *report.Report, f *content.Folder) shown {
	if r == nil {
		return shown{}
	}
	folder := scope.Make(b.cfg, r, b.beside(f))
	list, _ := planned(b.env.FolderOutputs(folder))
	return shown{list, folder.Summaries()}
}

// differing returns the paths of what is made otherwise than it would be before a correction, or would
// not be there: outputs of the report, and home pages.
func (b *builder) differing(now, before shown) []string {
	reads := make(map[string]uint64, len(before.planned))
	for _, p := range before.planned {
		reads[p.Path] = p.Reads
	}
	var paths []string
	for _, p := range now.planned {
		if was, ok := reads[p.Path]; !ok || was != p.Reads {
			paths = append(paths, p.Path)
		}
	}
	for lang := range now.summaries {
		if lang >= len(before.summaries) || now.summaries[lang].Key != before.summaries[lang].Key {
			paths = append(paths, address.Home(b.cfg.Languages[lang].Code))
		}
	}
	slices.Sort(paths)
	return paths
}

// feeds are those of a language.
type feeds struct {
	pages []string // of the articles in them
	paths []string
}

// feeds returns the feeds of each language.
func (b *builder) feeds() []feeds {
	site := b.site()
	now, _ := planned(b.env.SiteOutputs(site))
	list := make([]feeds, len(site.Indexes))
	for lang := range site.Indexes {
		newest := site.Indexes[lang].Newest
		for i := range newest {
			list[lang].pages = append(list[lang].pages, address.Article(b.cfg.Languages[lang].Code, newest[i].Report, newest[i].Sector))
		}
		site.Indexes[lang].Newest = nil
		without, _ := planned(b.env.SiteOutputs(site))
		list[lang].paths = b.differing(shown{planned: now}, shown{planned: without})
		site.Indexes[lang].Newest = newest
	}
	return list
}

// has reports whether an article is in the feeds whose page is among paths.
func (f *feeds) has(paths []string) bool {
	return slices.ContainsFunc(f.pages, func(page string) bool { return slices.Contains(paths, page) })
}
