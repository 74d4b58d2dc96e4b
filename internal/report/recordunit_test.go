package report_test

import (
	"testing"
	"time"

	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// TestUnitsAreRecorded holds that what a translation calls the unit of a figure that went out, and by
// which factor it converts, stays or is corrected: it is a part of the figure there.
func TestUnitsAreRecorded(t *testing.T) {
	cfg, _, _, f := loadFolder(t, ports)
	date := time.Date(2025, 4, 2, 0, 0, 0, 0, time.UTC)
	list := f.Report.Publish(cfg, nil, nil, date)
	m := f.Report.Metrics()[0]
	restated := func() (parts []published.Part) {
		for _, r := range f.Report.Restated(cfg, list) {
			parts = append(parts, r.Part)
		}
		return parts
	}
	if got := restated(); len(got) > 0 {
		t.Errorf("unchanged: %v", got)
	}
	was, factor := m.UnitSaid(1), quantity.NewDecimal(5, -4)
	for name, change := range map[string]func(*quantity.Name){
		"another word": func(n *quantity.Name) { n.Other = "cars" }, "a factor": func(n *quantity.Name) { n.Factor = &factor },
	} {
		before := m.Words[1].Unit
		change(&m.Words[1].Unit)
		if got := restated(); len(got) != 1 || got[0] != published.Unit {
			t.Errorf("%s: %v", name, got)
		}
		corrections := m.Corrections
		m.Corrections = append(corrections[:len(corrections):len(corrections)], &report.Correction{
			Side: published.Side{Part: published.Unit}, Date: date, Said: []string{"", was},
		})
		if got := restated(); len(got) > 0 {
			t.Errorf("%s, corrected: %v", name, got)
		}
		m.Corrections, m.Words[1].Unit = corrections, before
	}
}
