package check_test

import (
	"testing"

	"duibiao/internal/check"
	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// all returns everything that is found in a site, also in one with mistakes.
func all(t *testing.T, files string) (mistakes, found diag.List) {
	t.Helper()
	fsys := sitetest.FS(common, files)
	cfg, articles, resources, mistakes := sitetest.Load(t, fsys)
	folder := report.NewFolder(cfg, articles, nil, nil)
	found = run(&check.Input{
		Config: cfg, Articles: articles, Report: folder.Report,
		Files:        check.NewFiles(articles, folder.Drafts, folder.Instead, resources),
		Untranslated: folder.Untranslated,
	}, nil)
	return append(mistakes, folder.Diags...), found
}

// with returns what one rule finds.
func with(rule string, diags diag.List) diag.List {
	var list diag.List
	for _, d := range diags {
		if d.Rule == rule {
			list.Add(d)
		}
	}
	return list
}

func TestNoPeriodHasNoMixedPeriods(t *testing.T) {
	for _, tt := range []struct {
		line        string
		errors, bar int
	}{
		{"actual_period = 2021", 0, 1},
		{"", 1, 0},
		{"actual_period = 202", 1, 0},
		{"actual_period = 20244", 1, 0},
		{"actual_perod = 2024", 2, 0},
		{`actual_period = "2024"`, 0, 0},
		{`actual_period = "2021"`, 0, 1},
		{`actual_period = "2021H1"`, 0, 0},
		{`actual_period = "2024年"`, 1, 0},
	} {
		mistakes, found := all(t, `
-- content/r/index.zh.md --
+++
title = "报告"
`+tt.line+`
target_period = 2025
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "trees"
label = "植树"
actual = "5吨"
target = "6吨"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "trees"
label = "Trees"
+++
`)
		if n, _ := mistakes.Count(); n != tt.errors {
			t.Errorf("%q: %d mistakes, want %d:\n%v", tt.line, n, tt.errors, mistakes)
		}
		if bars := with("honest-bar", found); len(bars) != tt.bar {
			t.Errorf("%q: %d of honest-bar, want %d:\n%v", tt.line, len(bars), tt.bar, bars)
		}
	}
}

// TestTableForTables holds that [metrics] for [[metrics]] is what is found, and not that the metrics of the
// translation have no original.
func TestTableForTables(t *testing.T) {
	mistakes, _ := all(t, `
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/a.zh.md --
+++
title = "甲"
[metrics]
id = "trees"
label = "植树"
actual = "5吨"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "trees"
label = "Trees"
+++
`)
	if len(mistakes) != 1 || mistakes[0].Pos.File != "content/r/a.zh.md" {
		t.Error(mistakes)
	}
}

func TestBrokenArticlesHaveAnchorsThatAreNotKnown(t *testing.T) {
	for _, tt := range []struct {
		label string
		dead  int
	}{{`"产值"`, 1}, {`"产值`, 0}} {
		_, found := all(t, `
-- content/r/a.zh.md --
+++
title = "甲"
+++
[产值](b.zh.md#gdp) [没有](b.zh.md#none)
-- content/r/b.zh.md --
+++
title = "乙"
[[metrics]]
label = `+tt.label+`
id = "gdp"
actual = "5吨"
+++
`)
		if dead := with("anchor-dead", found); len(dead) != tt.dead {
			t.Errorf("label = %s: %d of anchor-dead, want %d:\n%v", tt.label, len(dead), tt.dead, dead)
		}
	}
}
