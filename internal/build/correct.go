package build

import (
	"io/fs"
	"slices"

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
	for _, c := range r.Changes(list) {
		if !c.Corrected {
			continue // there are mistakes, and this is one
		}
		corrected := cache.Corrected{ID: c.Was.ID, Period: c.Was.Period.String(), Was: c.Was.Text}
		if c.Now != nil {
			corrected.Now = c.Now.Texts[b.cfg.DefaultLanguage]
		}
		var before []cache.Planned
		if r := report.NewFolder(b.cfg, c.Before(b.cfg, articles), list, s.following).Report; r != nil {
			before, _ = planned(b.env.FolderOutputs(scope.Make(b.cfg, r, b.beside(s.folder))))
		}
		corrected.Paths = differing(s.record.Planned, before)
		s.record.Corrected = append(s.record.Corrected, corrected)
	}
	return nil
}

// corrected returns what has been corrected in a report, with the pages of other reports
// that refer to it or have taken it over.
func (b *builder) corrected(s *scan) []cache.Corrected {
	list := slices.Clone(s.record.Corrected)
	for i := range list {
		c := &list[i]
		c.Paths = slices.Clone(c.Paths)
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
		slices.Sort(c.Paths)
		c.Paths = slices.Compact(c.Paths)
	}
	return list
}

// differing returns the paths of the outputs that are not the same, or not there, in
// another plan.
func differing(planned, other []cache.Planned) []string {
	reads := make(map[string]uint64, len(other))
	for _, p := range other {
		reads[p.Path] = p.Reads
	}
	var paths []string
	for _, p := range planned {
		if was, ok := reads[p.Path]; !ok || was != p.Reads {
			paths = append(paths, p.Path)
		}
	}
	slices.Sort(paths)
	return paths
}
