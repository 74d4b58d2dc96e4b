package build

import (
	"errors"

	"duibiao/internal/check"
	"duibiao/internal/content"
	"duibiao/internal/diag"
)

// judged is the site as a whole, as rules see it.
func (b *builder) judged() *check.Site {
	return &check.Site{Config: b.cfg, Outputs: b.env.Settings.Outputs}
}

// Outward lists the addresses of other sites that published articles lead to. With mistakes among the diagnostics it is
// nil.
func Outward(o Options) ([]check.Outward, diag.List, error) {
	if err := o.completeSource(); err != nil {
		return nil, nil, err
	}
	s, err := o.begin()
	if err != nil {
		return nil, nil, err
	}
	b := s.newBuilder()
	diags, err := b.check()
	var list []check.Outward
	if err == nil && b.cfg != nil && !diags.HasErrors() {
		list, err = b.outward()
	}
	diags.Sort()
	return list, diags, errors.Join(err, s.Close())
}

func (b *builder) outward() ([]check.Outward, error) {
	list := []check.Outward{}
	reader := content.NewReader(b.cfg)
	for _, s := range b.scans {
		if !s.record.IsPublished() {
			continue
		}
		folder, articles, err := b.load(s, reader)
		if err != nil {
			return nil, err
		}
		if folder.Report != nil {
			list = append(list, check.OutwardLinks(folder.Report, articles)...)
		}
	}
	return list, nil
}

// inspect finds what an inspection of the published reports would find.
func (b *builder) inspect() (diag.List, error) {
	in := &check.Inspection{Site: *b.judged(), Day: b.Inspected}
	reader := content.NewReader(b.cfg)
	for _, s := range b.scans {
		if !s.record.IsPublished() {
			continue
		}
		folder, _, err := b.load(s, reader)
		if err != nil {
			return nil, err
		}
		if folder.Report != nil {
			in.Reports = append(in.Reports, folder.Report)
		}
	}
	return check.Inspect(in), nil
}
