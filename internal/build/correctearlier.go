package build

import (
	"slices"

	"duibiao/internal/content"
	"duibiao/internal/report"
)

// A correction of a result shows in earlier reports, too, whose targets it decides: in those of
// their outputs that would tell another outcome without it.

// touchEarlier returns the outputs of earlier reports that would read something else if a report
// were as it was before a correction.
func (b *builder) touchEarlier(s *scan, before *report.Report, reader *content.Reader) ([]string, error) {
	was := before.Told(b.cfg.DefaultLanguage)
	var paths []string
	for _, p := range b.scans {
		told, differs := toldBefore(p.told, s.folder.Slug, was)
		if !differs || !p.record.IsPublished() {
			continue
		}
		more, err := b.differingTold(p, told, reader)
		if err != nil {
			return nil, err
		}
		paths = append(paths, more...)
	}
	return paths, nil
}

// toldBefore returns what was told of the targets of a report when another one told what it did
// before a correction, and whether that is something else.
func toldBefore(now []report.Told, by string, was []report.Told) (list []report.Told, differs bool) {
	for _, t := range now {
		if t.By.Report != by {
			list = append(list, t)
			continue
		}
		i := slices.IndexFunc(was, func(o report.Told) bool {
			return o.IsAbout(&t)
		})
		if i < 0 {
			differs = true
			continue
		}
		differs = differs || !was[i].Same(&t)
		list = append(list, was[i])
	}
	return list, differs
}

// differingTold returns the outputs of a report that read something else than they would if
// other things had been told of its targets.
func (b *builder) differingTold(p *scan, told []report.Told, reader *content.Reader) ([]string, error) {
	plan := func(told []report.Told) (shown, error) {
		folder, _, err := b.load(p, reader)
		if err != nil || folder.Report == nil {
			return shown{}, err
		}
		folder.Report.Tell(b.cfg, told)
		return b.wouldShow(folder.Report, p.folder), nil
	}
	now, err := plan(p.told)
	if err != nil {
		return nil, err
	}
	before, err := plan(told)
	return b.differing(now, before), err
}
