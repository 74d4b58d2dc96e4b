package build

import (
	"io/fs"
	"path"

	"duibiao/internal/atomicfile"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/edit"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// release records what every report has published, if the options ask for it. A
// record that says so already is not touched. Then config.toml names the reports that must have
// one from now on.
func (b *builder) release() error {
	if !b.Release {
		return nil
	}
	reader := content.NewReader(b.cfg)
	set := atomicfile.Set{Root: b.disk}
	var first []string // the reports of which this is the first release
	for _, s := range b.scans {
		if !s.record.IsPublished() {
			continue // it is left out
		}
		recorded, err := b.releaseReport(s, reader, &set)
		if err != nil {
			return err
		}
		if recorded && !b.cfg.HasReleased(s.folder.Slug) {
			first = append(first, s.folder.Slug)
		}
	}
	if err := b.markReleased(first, &set); err != nil {
		return err
	}
	return set.Commit()
}

// showRecord builds again after a release that added to the record, if the site shows that: what was
// built before had the record as it was.
func (s *Session) showRecord(result *Result) error {
	if result == nil || len(result.Released) == 0 || s.last == nil || !s.last.env.ShowsRecord() {
		return nil
	}
	s.options.Release = false // which has been done
	again, _, err := s.Build()
	if err != nil || again == nil {
		return err // of sources that are mistaken by now the next build tells
	}
	result.Rendered += again.Rendered
	result.Written += again.Written
	result.Deleted += again.Deleted
	return nil
}

// releaseReport adds the record of a report to the files that are to be written, if it is
// another one now. It reports whether there is one.
func (b *builder) releaseReport(s *scan, reader *content.Reader, set *atomicfile.Set) (bool, error) {
	list, _, err := b.published(s.folder, reader)
	if err != nil {
		return false, err
	}
	folder, articles, err := b.load(s, reader)
	if err != nil {
		return false, err
	}
	r := folder.Report
	if r == nil {
		return false, changedMeanwhile(s.folder)
	}
	pages, err := b.pages(folder, articles, reader)
	if err != nil {
		return false, err
	}
	now := r.Publish(b.cfg, list, pages, b.Date)
	if len(now.Figures) == 0 || list != nil && !list.Old && now.Equal(list) {
		return len(now.Figures) > 0, nil
	}
	name := path.Join(report.ContentDir, s.folder.Slug, published.Name)
	b.result.Released = append(b.result.Released, name)
	return true, set.Add(name, now.Text())
}

// pages returns what the texts of a report say in figures; nil if prose is not read.
func (b *builder) pages(f report.Folder, articles []*report.Article, reader *content.Reader) ([]published.Page, error) {
	if !b.cfg.Check.Prose {
		return nil, nil
	}
	m := &parts{articles: articles}
	pages := []published.Page{}
	for _, w := range m.input(b.cfg, f).Works() {
		var err error
		if w.Outlines, err = b.outlines(w, m, reader); err != nil {
			return nil, err
		}
		if p := w.Figures(); len(p.Figures) > 0 {
			pages = append(pages, p)
		}
	}
	return pages, nil
}

// markReleased adds reports to those that config.toml says have been released.
func (b *builder) markReleased(slugs []string, set *atomicfile.Set) error {
	if len(slugs) == 0 {
		return nil
	}
	text, err := fs.ReadFile(b.root, config.File)
	if err != nil {
		return err
	}
	for _, slug := range slugs {
		if text, err = edit.Append(text, "released", edit.Quote(slug)); err != nil {
			return err
		}
	}
	b.result.Released = append(b.result.Released, config.File)
	return set.Add(config.File, text)
}
