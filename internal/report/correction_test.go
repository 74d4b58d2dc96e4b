package report_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// loadFolder makes the report r of a txtar literal, with what it lists as published.
func loadFolder(t *testing.T, files string) (*config.Config, []*report.Article, *published.List, report.Folder) {
	t.Helper()
	fsys := sitetest.FS(defaults, files)
	cfg, articles, _, diags := sitetest.Load(t, fsys)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	list := sitetest.Published(t, fsys, cfg, "r")
	return cfg, articles, list, report.NewFolder(cfg, articles, list, nil)
}

const portsList = `
-- content/r/published.toml --
[[figures]]
id = "passengers"
actual = "2850万人次"
target = "3100万人次"
date = 2025-02-10
[[figures]]
id = "trains"
actual = "3601班"
date = 2025-02-10
`

const ports = portsList + `
-- content/r/ports.zh.md --
+++
title = "口岸"
[[metrics]]
id = "passengers"
label = "旅客"
actual = "2950万人次"
target = "3200万人次"
[[corrections]]
id = "passengers"
date = 2025-04-01
was = "２８５０万人次"
reason = "录入有误。"
[[corrections]]
id = "passengers"
figure = "target"
date = 2025-03-01
was = "3100万人次"
reason = "目标调整。"
[[corrections]]
id = "passengers"
date = 2025-03-01
was = "9500吨"
reason = "单位有误。"
[[corrections]]
id = "trains"
label = "班列"
date = 2025-03-01
was = "3601班"
reason = "不属于本市。"
+++
-- content/r/ports.en.md --
+++
title = "Ports"
[[metrics]]
id = "passengers"
label = "Passengers"
unit = { one = "passenger", other = "passengers" }
[[corrections]]
id = "trains"
label = "Trains"
unit = { one = "train", other = "trains" }
reason = "Not the city’s."
[[corrections]]
id = "passengers"
figure = "target"
reason = "The target changed."
[[corrections]]
id = "passengers"
date = 2025-03-01
figure = "actual"
reason = "Another unit."
[[corrections]]
id = "passengers"
date = 2025-04-01
was = "28.5 million"
reason = "A slip."
+++
`

// said writes corrections in a line each.
func said(m *report.Metric, lang int) []string {
	var list []string
	for _, c := range m.Corrections {
		list = append(list, c.Date.Format(time.DateOnly)+" "+c.Part.String()+" "+c.Was.Texts[lang]+" "+c.Reasons[lang])
	}
	return list
}

func TestCorrectionsAreInOrderAndInEveryLanguage(t *testing.T) {
	_, _, _, f := loadFolder(t, ports)
	if diags := append(f.Diags, f.Untranslated...); len(diags) > 0 {
		t.Fatal(diags)
	}
	m := f.Report.Sectors[0].Metrics[0]
	if diff := cmp.Diff([]string{
		"2025-03-01 target 3100万人次 目标调整。", "2025-03-01 actual 9500吨 单位有误。", "2025-04-01 actual 2850万人次 录入有误。",
	}, said(m, 0)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{
		"2025-03-01 target 31 million passengers The target changed.", "2025-03-01 actual 9,500 tonnes Another unit.",
		"2025-04-01 actual 28.5 million passengers A slip.",
	}, said(m, 1)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	gone := f.Report.Sectors[0].Withdrawn[0]
	if diff := cmp.Diff([]string{"2025-03-01 actual 3,601 trains Not the city’s."}, said(gone, 1)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if gone.Words[0].Label != "班列" || gone.Words[1].Label != "Trains" || f.Report.Counts.Metrics != 1 {
		t.Errorf("%v, %d metrics", gone.Words, f.Report.Counts.Metrics)
	}
}

func TestChanges(t *testing.T) {
	cfg, articles, list, f := loadFolder(t, ports)
	var got []string
	for _, c := range f.Report.Changes(list) {
		now := "nothing"
		if c.Now != nil {
			now = c.Now.Texts[0]
		}
		got = append(got, c.Was.ID+" "+c.Was.Text+" "+now)
		if !c.Corrected {
			t.Errorf("%s is not corrected", c.Was.ID)
		}
		before := report.NewFolder(cfg, report.Before(cfg, articles, []report.Change{c}), list, nil).Report
		for _, rest := range before.Changes(list) {
			if rest.Was == c.Was && c.Now != nil {
				t.Errorf("%s is not as it was before it changed", c.Was.ID)
			}
		}
		for _, s := range before.Sectors {
			for _, m := range append(s.Metrics, s.Withdrawn...) {
				if m.ID == c.Was.ID && len(m.Corrections) > 0 {
					t.Errorf("%s has corrections before it changed", m.ID)
				}
			}
		}
	}
	want := []string{"passengers 2850万人次 2950万人次", "passengers 3100万人次 3200万人次", "trains 3601班 nothing"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestPublish(t *testing.T) {
	cfg, articles, list, f := loadFolder(t, ports)
	date := time.Date(2025, 4, 2, 23, 0, 0, 0, time.UTC)
	released := f.Report.Publish(cfg, list, nil, date)
	figures := *released
	figures.States = nil // see TestStatesArePublished
	_, text, _ := strings.Cut(string(figures.Text()), "\n\n")
	if diff := cmp.Diff(`version = 3
seal = "504326a27ef58f71"
actual_period = 2024
target_period = 2025

[[figures]]
id = "passengers"
actual = "2850万人次"
target = "3100万人次"
date = 2025-02-10

[[figures]]
id = "passengers"
actual = "2950万人次"
target = "3200万人次"
date = 2025-04-02

[[figures]]
id = "trains"
actual = "3601班"
date = 2025-02-10
withdrawn = 2025-04-02

[[metrics]]
id = "passengers"
kind = "flow"
direction = "up"
label = { en = "ae3bff5011b39678", zh = "4215afd9df74ebf9" }
unit = { en = "00b9298483d1505f" }
date = 2025-04-02

[[corrections]]
id = "passengers"
figure = "target"
date = 2025-03-01
was = "3100万人次"
reason = { en = "a9a0ba4f2570375a", zh = "b449d4ac718d8e32" }
released = 2025-04-02

[[corrections]]
id = "passengers"
figure = "actual"
date = 2025-03-01
was = "9500吨"
reason = { en = "ed4e5b9c36334373", zh = "1d87e9ffafa47ceb" }
released = 2025-04-02

[[corrections]]
id = "passengers"
figure = "actual"
date = 2025-04-01
was = "2850万人次"
reason = { en = "f906b56ae004c4e7", zh = "892f8f18cd945e6b" }
released = 2025-04-02

[[corrections]]
id = "trains"
figure = "actual"
date = 2025-03-01
was = "3601班"
reason = { en = "9b4661322a167bbd", zh = "a438dac437735d55" }
released = 2025-04-02
`, text); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	again := report.NewFolder(cfg, articles, released, nil)
	if broken, restated := again.Report.Broken(cfg, released), again.Report.Restated(cfg, released); len(broken)+len(restated) > 0 {
		t.Errorf("after the release: %v, %v", broken, restated)
	}
	if len(again.Diags) > 0 || len(again.Report.Changes(released)) > 0 {
		t.Errorf("after the release: %v, %v", again.Diags, again.Report.Changes(released))
	}
	if !again.Report.Publish(cfg, released, nil, date.AddDate(0, 0, 1)).Equal(released) {
		t.Error("a second release lists something else")
	}
}

// TestDefaultOfFigure: a correction without figure is about the actual if there is one
// or was one.
func TestDefaultOfFigure(t *testing.T) {
	for _, tt := range []struct{ name, published, figures, want string }{
		{"both", "", "actual = \"1个\"\ntarget = \"2个\"", "actual"},
		{"a target alone", "", "target = \"2个\"", "target"},
		{"a target that had an actual", "actual = \"9个\"", "target = \"2个\"", "actual"},
		{"an actual alone", "target = \"9个\"", "actual = \"1个\"", "actual"},
	} {
		list := ""
		if tt.published != "" {
			list = "-- content/r/published.toml --\n[[figures]]\nid = \"m\"\n" + tt.published + "\ndate = 2025-02-10\n"
		}
		_, _, _, f := loadFolder(t, list+`
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
`+tt.figures+`
[[corrections]]
id = "m"
date = 2025-03-01
was = "9个"
reason = "错。"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Metric"
unit = ""
[[corrections]]
id = "m"
reason = "Wrong."
+++
`)
		if got := f.Report.Sectors[0].Metrics[0].Corrections[0].Part.String(); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// TestMistakesInCorrections holds what is said of each; zh and en are the corrections of
// the two files.
func TestMistakesInCorrections(t *testing.T) {
	const good = "[[corrections]]\nid = \"m\"\ndate = 2025-03-01\nwas = \"9艘\"\nreason = \"错。\"\n"
	const goodEn = "[[corrections]]\nid = \"m\"\nreason = \"Wrong.\"\n"
	without := func(line string) string { return strings.Replace(good, line+"\n", "", 1) }
	with := func(line, other string) string { return strings.Replace(good, line, other, 1) }
	for _, tt := range []struct{ name, zh, en, want string }{
		{"none", good, goodEn, ""},
		{"no id", without(`id = "m"`), "", "a.zh.md:8:3: the correction has no id [correction]"},
		{"unknown id", with(`"m"`, `"mm"`), "", `a.zh.md:9:6: the article has no metric "mm", and no figure of one has been published (did you mean "m"?) [correction]`},
		{"in another article", with(`"m"`, `"other"`), "", "a.zh.md:9:6: the metric other is in another article (a correction stands in the article of its metric) [correction]\n\tcontent/r/b.zh.md:4:6: there"},
		{"withdrawn without a label", with(`"m"`, `"gone"`), strings.Replace(goodEn, `"m"`, `"gone"`, 1),
			`a.zh.md:8:3: the metric gone is gone, and its correction has no label to name it by (write label = "…", what the metric was called) [correction]`},
		{"a label too many", good + "label = \"指标\"\n", goodEn, "a.zh.md:13:1: the metric m has its own label (leave label out) [correction]"},
		{"unknown figure", good + "figure = \"targte\"\n", goodEn, `a.zh.md:13:10: a metric has no figure "targte" (did you mean "target"?) [correction]`},
		{"no date", without("date = 2025-03-01"), goodEn, "a.zh.md:8:3: the correction of m has no date (write the day of the correction, such as date = 2025-03-01) [correction]"},
		{"no reason", without(`reason = "错。"`), goodEn, "a.zh.md:8:3: the correction of m has no reason (say why, in a sentence for readers) [correction]"},
		{"a blank reason", with(`"错。"`, `" "`), goodEn, "a.zh.md:12:1: the correction of m has no reason"},
		{"no was", without(`was = "9艘"`), goodEn, `a.zh.md:8:3: the correction of m does not say what was published (write was = "…") [correction]`},
		{"no figure", with(`9艘`, `3、4艘`), goodEn, `a.zh.md:11:8: the was of m, "3、4艘": an approximate enumeration (write one number, or a range such as 3至4) [figure-syntax]`},
		{"no change", with(`9艘`, `1艘`), goodEn, "a.zh.md:11:7: the correction of m changes nothing: the actual was 1艘 and is 1艘 (was is what was published before) [correction]"},
		{"no change twice", good + with("03-01", "03-02"), goodEn + "date = 2025-03-01\n" + goodEn + "date = 2025-03-02\n",
			"a.zh.md:11:7: the correction of m changes nothing: the actual was 9艘 and is 9艘"},
		{"not translated", good, "", "a.en.md:1:1: the correction of \"m\" is not translated (add a [[corrections]] table with its id and reason) [translation-missing]\n\tcontent/r/a.zh.md:9:6: the original"},
		{"reason not translated", good, "[[corrections]]\nid = \"m\"\nreason = \" \"\n", "a.en.md:9:1: the reason of the correction of m is not translated [translation-missing]"},
		{"no id in the translation", good, goodEn + "[[corrections]]\nreason = \"x\"\n", "a.en.md:10:3: the correction has no id [correction]"},
		{"unknown in the original", good, goodEn + strings.Replace(goodEn, `"m"`, `"mm"`, 1), `a.en.md:11:6: the original has no correction of "mm" (did you mean "m"?) [correction]`},
		{"another date", good, goodEn + "date = 2025-03-02\n" + goodEn, `a.en.md:8:6: the original has no correction of "m" of this date, figure and period (leave date, figure and period out where the metric has one correction) [correction]`},
		{"which one", good + with("9艘", "8艘"), goodEn + goodEn, `a.en.md:8:6: the original has several corrections of "m" (give it the date of the one that it translates, and figure or period if two have the same) [correction]`},
		{"twice", good, goodEn + goodEn, "a.en.md:11:6: the correction of m is translated twice [correction]\n\tcontent/r/a.en.md:8:6: first here"},
		{"differs", good, goodEn + "was = \"8 ships\"\n", `a.en.md:10:7: the was "8 ships" of m differs from the original's 9艘 (leave it out: a translation inherits the figure) [figure-differs]`},
		{"a unit without a word", with("9艘", "9筐"), goodEn, `a.en.md:7:3: the unit 筐 of m has no word in English (write unit = "…" here, or [units."筐"] in config.toml) [figure-unit]`},
		{"a label in the translation", good, goodEn + "label = \"x\"\n", "a.en.md:10:1: the metric m has its own label (leave label out) [correction]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, _, _, f := loadFolder(t, "-- content/r/published.toml --\n[[figures]]\nid = \"gone\"\nactual = \"9艘\"\ndate = 2025-02-10\n"+
				"-- content/r/b.zh.md --\n+++\ntitle = \"乙\"\n[[metrics]]\nid = \"other\"\nlabel = \"别的\"\nactual = \"1个\"\n+++\n"+
				"-- content/r/b.en.md --\n+++\ntitle = \"B\"\n[[metrics]]\nid = \"other\"\nlabel = \"Other\"\n+++\n"+
				"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"指标\"\nactual = \"1艘\"\n\n"+tt.zh+"+++\n"+
				"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Metric\"\nunit = \"ships\"\n"+tt.en+"+++\n")
			diags := append(diag.List{}, append(f.Diags, f.Untranslated...)...)
			if tt.want == "" && len(diags) > 0 || tt.want != "" && !contains(diags, tt.want) {
				t.Errorf("got %v\nwant %s", diags, tt.want)
			}
		})
	}
}

func contains(diags diag.List, want string) bool {
	for _, d := range diags {
		if strings.Contains(d.String(), want) {
			return true
		}
	}
	return false
}
