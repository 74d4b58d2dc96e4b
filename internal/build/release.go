package build

import (
	"path"

	"duibiao/internal/atomicfile"
	"duibiao/internal/content"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// release lists the figures of every report as published, if the options ask for it. A
// list that says so already is not touched.
func (b *builder) release() error {
	if !b.Release {
		return nil
	}
	reader := content.NewReader(b.cfg)
	for _, s := range b.scans {
		if !s.record.IsPublished() {
			continue // it is left out
		}
		if err := b.releaseReport(s, reader); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) releaseReport(s *scan, reader *content.Reader) error {
	list, _, err := b.published(s.folder, reader)
	if err != nil {
		return err
	}
	folder, _, err := b.load(s, reader)
	if err != nil {
		return err
	}
	r := folder.Report
	if r == nil {
		return changedMeanwhile(s.folder)
	}
	now := r.Publish(b.cfg, list, b.Date)
	if now.Equal(list) || list == nil && len(now.Figures) == 0 {
		return nil
	}
	name := path.Join(report.ContentDir, s.folder.Slug, published.Name)
	if err := atomicfile.Write(b.disk, name, now.Text()); err != nil {
		return err
	}
	b.result.Released = append(b.result.Released, name)
	return nil
}
