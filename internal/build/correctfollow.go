package build

import (
	"duibiao/internal/content"
	"duibiao/internal/report"
)

// A correction shows in reports that have taken the figure over, too: in those of their outputs
// that read something else than they would if the report that they follow had not corrected
// it. That is asked only while there are corrections since the last release.

// touchFollowers returns, for each report with corrected figures that others follow or that
// follows another, the outputs of those that each correction touches.
func (b *builder) touchFollowers(reader *content.Reader) (map[string][][]string, error) {
	touched := map[string][][]string{}
	for _, s := range b.scans {
		if len(s.record.Corrected) == 0 {
			continue
		}
		chain, err := b.followersOf(s, reader)
		if err != nil {
			return nil, err
		}
		if len(chain) == 0 && s.record.Follows.Of == "" {
			continue
		}
		if touched[s.folder.Slug], err = b.touchedBy(s, chain, reader); err != nil {
			return nil, err
		}
		b.cache.Flush() // what was read of them will not be read again
	}
	return touched, nil
}

// follower is a report that follows another, as it is read for being made once more.
type follower struct {
	*scan
	articles []*report.Article
}

// followersOf returns the reports that follow one, each the one before it.
func (b *builder) followersOf(s *scan, reader *content.Reader) ([]follower, error) {
	var chain []follower
	for of := s.folder.Slug; len(chain) < len(b.scans); {
		next := b.followerOf(of)
		if next == nil || !next.record.IsPublished() {
			return chain, nil
		}
		_, articles, err := b.load(next, reader)
		if err != nil {
			return nil, err
		}
		chain = append(chain, follower{next, articles})
		of = next.folder.Slug
	}
	return nil, nil // they follow each other in a circle, which has been reported
}

// followerOf returns the report that follows another, or nil if none does.
func (b *builder) followerOf(slug string) *scan {
	for _, s := range b.scans {
		if s.record.Follows.Of == slug {
			return s
		}
	}
	return nil
}

// touchedBy returns the outputs of followers, and of earlier reports, that each correction of a
// report touches, or each group of them with its last.
func (b *builder) touchedBy(s *scan, chain []follower, reader *content.Reader) ([][]string, error) {
	folder, articles, err := b.load(s, reader)
	if err != nil || folder.Report == nil {
		return nil, err
	}
	list, _, err := b.published(s.folder, reader)
	if err != nil {
		return nil, err
	}
	var touched [][]string
	for group := range b.corrections(folder.Report, list) {
		before := report.Before(b.cfg, articles, group)
		var paths []string
		if r := report.NewFolder(b.cfg, before, list, s.following).Report; r != nil {
			if paths, err = b.differingAfter(r.Stated(b.cfg.DefaultLanguage, before, s.following), chain, reader); err != nil {
				return nil, err
			}
			earlier, err := b.touchEarlier(s, r, reader)
			if err != nil {
				return nil, err
			}
			paths = append(paths, earlier...)
		}
		touched = append(append(touched, make([][]string, len(group)-1)...), paths)
	}
	return touched, nil
}

// differingAfter returns the outputs of followers that would read something else if the first
// of them were given another statement.
func (b *builder) differingAfter(given *report.Stated, chain []follower, reader *content.Reader) ([]string, error) {
	var paths []string
	for _, f := range chain {
		list, _, err := b.published(f.folder, reader)
		if err != nil {
			return nil, err
		}
		r := report.NewFolder(b.cfg, f.articles, list, given).Report
		paths = append(paths, b.differing(f.shown(), b.wouldShow(r, f.folder))...)
		if r == nil {
			break
		}
		given = r.Stated(b.cfg.DefaultLanguage, f.articles, given)
	}
	return paths, nil
}
