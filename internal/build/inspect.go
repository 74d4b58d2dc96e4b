package build

import (
	"duibiao/internal/check"
	"duibiao/internal/content"
	"duibiao/internal/diag"
)

// judged is the site as a whole, as rules see it.
func (b *builder) judged() *check.Site {
	return &check.Site{Config: b.cfg, Outputs: b.env.Settings.Outputs}
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
