package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// load makes a site of a txtar literal. Without a config.toml in it the site is in
// Chinese and English, and without an index the report is that of 2024 and 2025.
func load(t *testing.T, files string) (*report.Site, diag.List) {
	t.Helper()
	cfg, articles, _, diags := sitetest.Load(t, sitetest.FS(defaults, files))
	site, d := report.New(cfg, articles)
	return site, append(diags, d...)
}

const defaults = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
date = 2025-02-10
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
`

func TestTranslationsInherit(t *testing.T) {
	site, diags := load(t, `
-- content/r/b.zh.md --
+++
title = "乙"
weight = 1
+++
-- content/r/b.en.md --
+++
title = "B"
+++
-- content/r/ports.zh.md --
+++
title = "口岸"
weight = 2
[[metrics]]
id = "passengers"
label = "旅客"
actual = "2850万人次"
target = 3100
unit = "万人次"
+++
-- content/r/ports.en.md --
+++
title = "Ports"
[[metrics]]
id = "passengers"
label = "Passengers"
unit = { one = "passenger", other = "passengers" }
+++
`)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	r := site.Reports[0]
	if got := r.Sectors[0].Slug + " " + r.Sectors[1].Slug; got != "b ports" {
		t.Errorf("sectors %s, want b ports: by weight", got)
	}
	m := r.Sectors[1].Metrics[0]
	if diff := cmp.Diff([]string{"2850万人次", "28.5 million passengers"}, m.Actual.Texts); diff != "" {
		t.Errorf("actual: mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"3100万人次", "31 million passengers"}, m.Target.Texts); diff != "" {
		t.Errorf("target: mismatch (-want +got):\n%s", diff)
	}
	if got := m.Comparison.Gap.String(); got != "2500000" {
		t.Errorf("gap = %s", got)
	}
	if got := r.Sectors[0].Date.Format("2006-01-02"); got != "2025-02-10" {
		t.Errorf("an article's date is %s, want its report's", got)
	}
}

func TestDefaultsOfKindAndDirection(t *testing.T) {
	for _, tt := range []struct {
		figure string
		kind   report.Kind
		dir    report.Direction
	}{
		{"60%", report.Rate, report.Up},
		{"4.5‰", report.Rate, report.Up},
		{"0.3个百分点", report.Rate, report.Up},
		{"前10", report.Rank, report.Down},
		{"第8", report.Rank, report.Down},
		{"20所", report.Flow, report.Up},
	} {
		site, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
actual = "`+tt.figure+`"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Metric"
+++
`)
		if len(diags) > 0 {
			t.Fatal(diags)
		}
		m := site.Reports[0].Sectors[0].Metrics[0]
		if m.Kind != tt.kind || m.Direction != tt.dir {
			t.Errorf("%s: %s, %s; want %s, %s", tt.figure, m.Kind, m.Direction, tt.kind, tt.dir)
		}
		if m.Comparison != nil || m.Target != nil {
			t.Errorf("%s: a target that nobody stated", tt.figure)
		}
	}
}

func TestWrittenZerosStay(t *testing.T) {
	site, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
actual = 21.70
unit = "%"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Metric"
+++
`)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	f := site.Reports[0].Sectors[0].Metrics[0].Actual
	if diff := cmp.Diff([]string{"21.70%", "21.70%"}, f.Texts); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestDraftsAreLeftOut(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		draft := map[string]string{"zh": "", "en": "", lang: "draft = true\n"}
		site, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
`+draft["zh"]+`+++
-- content/r/a.en.md --
+++
title = "A"
`+draft["en"]+`+++
`)
		if len(diags) > 0 || len(site.Reports[0].Sectors) != 0 {
			t.Errorf("draft in %s: %v, %d sectors", lang, diags, len(site.Reports[0].Sectors))
		}
	}
}

func TestReportsAreOrdered(t *testing.T) {
	index := func(slug, extra string) string {
		return "-- content/" + slug + "/index.zh.md --\n+++\ntitle = \"x\"\nactual_period = 2024\ntarget_period = 2025\n" + extra + "+++\n" +
			"-- content/" + slug + "/index.en.md --\n+++\ntitle = \"x\"\n+++\n"
	}
	site, diags := load(t, index("a", "date = 2024-01-01\n")+index("b", "date = 2025-01-01\n")+index("c", "weight = 1\n")+index("d", ""))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	var got []string
	for _, r := range site.Reports {
		got = append(got, r.Slug)
	}
	if want := "c r b a d"; strings.Join(got, " ") != want {
		t.Errorf("order %v, want %s: by weight, then the newest, then the name", got, want)
	}
}

func TestUnitsOfAThirdLanguage(t *testing.T) {
	site, diags := load(t, `
-- config.toml --
title = { zh = "站", en = "Site", fr = "Site" }
[languages.zh]
name = "中文"
tag = "zh-Hans"
weight = 1
[languages.en]
name = "English"
weight = 2
[languages.fr]
name = "Français"
weight = 3
[units."吨"]
fr = { one = "tonne", other = "tonnes" }
-- content/r/index.fr.md --
+++
title = "Rapport"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
actual = "100万吨以上"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Metric"
+++
-- content/r/a.fr.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Mesure"
+++
`)
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	f := site.Reports[0].Sectors[0].Metrics[0].Actual
	if f.Bound != quantity.AtLeast || f.Texts[1] != "at least 1 million tonnes" || !strings.Contains(f.Texts[2], "tonnes") {
		t.Errorf("%s %q", f.Bound, f.Texts)
	}
}
