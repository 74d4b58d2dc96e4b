package kind

import (
	"testing"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestKeysFollowContent edits a site in one place after the other: an output that is
// written differently has another key, and not all outputs have.
func TestKeysFollowContent(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := newEnv(t, cfg)
	before := map[string]uint64{}
	texts := map[string]string{}
	for _, o := range allOutputs(e, sitetest.City(t, cfg)) {
		before[o.Path], texts[o.Path] = o.Key(), text(t, o)
	}
	for name, edit := range map[string]func(*report.Report){
		"title of the report":       func(r *report.Report) { r.Texts[0].Title += "！" },
		"summary of the report":     func(r *report.Report) { r.Texts[1].Summary += "!" },
		"source":                    func(r *report.Report) { r.Texts[1].Source += "!" },
		"address of the source":     func(r *report.Report) { r.SourceURL += "#1" },
		"date":                      func(r *report.Report) { r.Date = r.Date.AddDate(0, 0, 1) },
		"text of the report":        func(r *report.Report) { r.Texts[0].Document.HTML = "<p>新</p>" },
		"title of an article":       func(r *report.Report) { r.Sectors[1].Texts[1].Title += "!" },
		"summary of an article":     func(r *report.Report) { r.Sectors[1].Texts[0].Summary += "！" },
		"date of an article":        func(r *report.Report) { r.Sectors[0].Date = r.Sectors[0].Date.AddDate(0, 0, 1) },
		"text of an article":        func(r *report.Report) { r.Sectors[1].Texts[0].Document.HTML = "<p>新</p>" },
		"heading":                   func(r *report.Report) { r.Sectors[0].Texts[0].Document.Headings[1].Text += "！" },
		"label":                     func(r *report.Report) { r.Sectors[0].Metrics[0].Words[1].Label += "!" },
		"group":                     func(r *report.Report) { r.Sectors[0].Metrics[0].Words[1].Group += "!" },
		"note":                      func(r *report.Report) { r.Sectors[0].Metrics[0].Words[0].Note += "！" },
		"direction":                 func(r *report.Report) { r.Sectors[0].Metrics[0].Direction = report.Steady },
		"kind":                      func(r *report.Report) { r.Sectors[0].Metrics[0].Kind = report.Stock },
		"words of a figure":         func(r *report.Report) { r.Sectors[0].Metrics[0].Actual.Texts[1] += "!" },
		"value of a figure":         func(r *report.Report) { r.Sectors[0].Metrics[0].Actual.Value = quantity.NewDecimal(1, 0) },
		"bound of a figure":         func(r *report.Report) { r.Sectors[0].Metrics[0].Target.Bound = quantity.AtLeast },
		"verdict":                   func(r *report.Report) { r.Sectors[0].Metrics[0].Comparison.State = report.Reached },
		"reason of a correction":    func(r *report.Report) { r.Sectors[0].Metrics[8].Corrections[0].Reasons[1] += "!" },
		"corrected figure":          func(r *report.Report) { r.Sectors[0].Metrics[8].Corrections[1].Was.Texts[0] += "！" },
		"label of one that is gone": func(r *report.Report) { r.Sectors[0].Withdrawn[0].Words[0].Label += "！" },
		"order of the articles":     func(r *report.Report) { r.Sectors[0], r.Sectors[1] = r.Sectors[1], r.Sectors[0] },
		"order of the metrics": func(r *report.Report) {
			m := r.Sectors[0].Metrics
			m[0], m[1] = m[1], m[0]
		},
	} {
		s := sitetest.City(t, cfg)
		edit(s.Reports[0])
		kept, changed := 0, 0
		for _, o := range allOutputs(e, s) {
			same := o.Key() == before[o.Path]
			if got := text(t, o); got != texts[o.Path] {
				changed++
				if same {
					t.Errorf("%s: %s is another and has the same key", name, o.Path)
				}
			}
			if same {
				kept++
			}
		}
		if kept == 0 || changed == 0 {
			t.Errorf("%s: %d outputs keep their key, %d are changed", name, kept, changed)
		}
	}
}
