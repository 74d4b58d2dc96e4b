package build

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

func TestMistakenReferences(t *testing.T) {
	const draft = `
-- content/city/plan.zh.md --
+++
title = "计划"
draft = true
[[metrics]]
id = "later"
label = "以后"
target = "1个"
+++
-- content/city/plan.en.md --
+++
title = "Plan"
[[metrics]]
id = "later"
label = "Later"
+++
-- content/asleep/index.zh.md --
+++
title = "草稿"
draft = true
actual_period = 2024
target_period = 2025
+++
`
	for _, tt := range []struct{ reference, column, want string }{
		{"{{passenger}}", "3", `the report city has no metric "passenger" (did you mean "passengers"?)`},
		{"{{city/passenger}}", "8", `the report city has no metric "passenger" (did you mean "passengers"?)`},
		{"{{ 旅客 }}", "4", `the report city has no metric "旅客"`},
		{"{{passengers.targte}}", "14", `a metric has no "targte" (did you mean "target"?)`},
		{"{{passengers.actual}}", "14", `a metric has no "actual" (known: change, gap, growth, label, period, round, share, target, verdict; {{passengers}} alone is the actual)`},
		{"{{growth}}", "3", `growth has no actual: it is not published (write {{growth.target}} for its target)`},
		{"{{trains.target}}", "3", `trains has no target: it is not published (write {{trains}} for its actual)`},
		{"{{growth.gap}}", "3", `growth has nothing to compare: its actual is not published`},
		{"{{trains.share}}", "3", `trains has nothing to compare: its target is not published`},
		{"{{coverage.change}}", "3", `coverage is a rate, of which no percentage is told (write {{coverage.gap}})`},
		{"{{rank.share}}", "3", `rank is a rank, of which no percentage is told (write {{rank.gap}})`},
		{"{{containers.gap}}", "3", `containers has no gap: its actual is a limit or a range`},
		{"{{later.target}}", "3", `the metric "later" is in a draft, content/city/plan.zh.md: it is not published`},
		{"{{othre/parks}}", "3", `there is no report "othre" (did you mean "other"?)`},
		{"{{other/park}}", "9", `the report other has no metric "park" (did you mean "parks"?)`},
		{"{{other/parks.goal}}", "15", `a metric has no "goal" (known: change, gap, growth, label, period, round, share, target, verdict; {{parks}} alone is the actual)`},
		{"{{asleep/x}}", "3", `the report "asleep" is a draft: it is not published`},
		{"{{passengers@2023年}}", "1", `"2023年" is no form of period (a period is written {{id@2025}}, {{id@2025H1}}, {{id@2025Q3}}, {{id@2025Q1-Q3}}, {{id@2025-06}}, {{id@2025-01/2025-05}} or {{id@2021-2025}})`},
		{"{{passengers@}}", "1", `"" is no form of period (a period is written {{id@2025}}, {{id@2025H1}}, {{id@2025Q3}}, {{id@2025Q1-Q3}}, {{id@2025-06}}, {{id@2025-01/2025-05}} or {{id@2021-2025}})`},
		{"{{@2023}}", "1", `{{@2023}} is no reference (write {{id}}, {{id.target}}, {{id@2023}} or {{report/id}}; write \{{ if the braces are meant)`},
		{"{{passengers@2020}}", "14", `passengers states nothing of 2020 (there are: 2024, 2025)`},
		{"{{passengers.target@2020}}", "21", `passengers states nothing of 2020 (there are: 2024, 2025)`},
		{"{{passengers@2025}}", "14", `passengers has no actual of 2025 (there are: 2024, 2025)`},
		{"{{passengers.target@2024}}", "21", `passengers has no target for 2024 (there are: 2024, 2025)`},
		{"{{passengers.gap@2024}}", "14", `"gap" is not told of a period (write {{passengers@2024}}, {{passengers.target@2024}} or {{passengers.verdict@2024}})`},
		{"{{passengers.gaap@2024}}", "14", `a metric has no "gaap" (did you mean "gap"?)`},
		{"{{passengers.verdict}}", "14", `passengers has no verdict on its target for 2025 that a word could tell: pending, since the result is not yet known`},
		{"{{trains.verdict}}", "3", `trains has no target: it is not published (there are: 2024)`},
		{"{{other/parks@2020}}", "15", `parks states nothing of 2020 (there are: 2023, 2024)`},
		{"{{promised.verdict@2022}}", "12", `promised has no verdict on its target for 2022 that a word could tell: no result, since the source gives none (there are verdicts on the targets for 2023, 2024H1)`},
		{"{{promised.verdict@2024}}", "12", `promised has no verdict on its target for 2024 that a word could tell: open, since the bounds of the result and the target overlap (there are verdicts on the targets for 2023, 2024H1)`},
		{"{{promised.verdict@2026}}", "12", `promised has no verdict on its target for 2026 that a word could tell: so far, since only a part of the period is known (there are verdicts on the targets for 2023, 2024H1)`},
		{"{{}}", "1", `{{}} is no reference (write {{id}}, {{id.target}}, {{id@2023}} or {{report/id}}; write \{{ if the braces are meant)`},
		{"{{trains", "1", `a reference begins here and does not end on the line (write {{id}}, {{id.target}}, {{id@2023}} or {{report/id}}; write \{{ if the braces are meant)`},
	} {
		t.Run(tt.reference, func(t *testing.T) {
			source := t.TempDir()
			write(t, source, site(map[string]string{"content/city/rail.en.md": tt.reference}, city, other, draft))
			_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
			if err != nil {
				t.Fatal(err)
			}
			want := fmt.Sprintf("content/city/rail.en.md:9:%s: %s [reference]\n", tt.column, tt.want)
			if got := text(diags); got != want {
				t.Errorf("got  %swant %s", got, want)
			}
		})
	}
}

// TestMistakesBehindReferences: what a mistake elsewhere makes of a reference is not
// reported a second time, and what it does not touch is.
func TestMistakesBehindReferences(t *testing.T) {
	for name, tt := range map[string]struct{ file, from, to string }{
		"an unreadable figure":  {"content/city/rail.zh.md", "3601班", "3、4班"},
		"a second use of an id": {"content/city/rail.zh.md", `id = "trains"`, `id = "cargo"`},
		"a broken article":      {"content/city/rail.zh.md", `id = "trains"`, `id = trains`},
		"different units":       {"content/city/rail.zh.md", `actual = "3601班"`, "actual = \"3601班\"\ntarget = \"1吨\""},
	} {
		t.Run(name, func(t *testing.T) {
			files := site(map[string]string{
				"content/city/air.en.md": "{{trains}}", "content/other/a.en.md": "{{city/trains}} {{trains}}",
			}, city, other)
			files[tt.file] = strings.Replace(files[tt.file], tt.from, tt.to, 1)
			source := t.TempDir()
			write(t, source, files)
			_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
			if err != nil {
				t.Fatal(err)
			}
			var list []string
			for _, d := range diags {
				if d.Rule == "reference" {
					list = append(list, d.Pos.String())
				}
			}
			if got := strings.Join(list, " "); got != "content/other/a.en.md:9:19" {
				t.Errorf("mistakes in references at %s:\n%s", got, text(diags))
			}
		})
	}
}

// TestMistakesBehindPeriods: a point that could not be read is not reported a second time
// where a text refers to it, and those beside it can be referred to.
func TestMistakesBehindPeriods(t *testing.T) {
	const series = `target = "1班"
[[metrics.series]]
period = 2023
actual = "3班"
[[metrics.series]]
period = 2024
actual = "4班"
target = "2班"
`
	for name, tt := range map[string]struct{ from, to string }{
		"an unreadable figure": {`"2班"`, `"3、4班"`},
		"another unit":         {`"2班"`, `"2吨"`},
		"an unreadable period": {"period = 2024", `period = "24"`},
	} {
		t.Run(name, func(t *testing.T) {
			files := site(map[string]string{"content/city/air.en.md": "{{trains@2023}} {{trains.target@2024}} {{trains.verdict@2024}}"}, city)
			files["content/city/rail.zh.md"] = strings.Replace(files["content/city/rail.zh.md"], `actual = "3601班"`, strings.Replace(series, tt.from, tt.to, 1), 1)
			source := t.TempDir()
			write(t, source, files)
			_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range diags {
				if d.Rule == "reference" {
					t.Errorf("reported twice: %s", text(diags))
				}
			}
			if len(diags) == 0 {
				t.Error("nothing is reported")
			}
		})
	}
}
