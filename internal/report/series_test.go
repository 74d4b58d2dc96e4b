package report_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
)

// jobs makes a site of which a metric states what is given, and no more in English than its
// label.
func jobs(t *testing.T, periods, metric, english string) (*report.Site, []string) {
	t.Helper()
	site, diags := load(t, `
-- content/r/index.zh.md --
+++
title = "报告"
`+periods+`
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "城镇新增就业"
`+metric+`
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "New urban jobs"
unit = { one = "job", other = "jobs" }
`+english+`
+++
`)
	var said []string
	for _, d := range diags {
		said = append(said, strings.TrimPrefix(d.Pos.String(), "content/r/")+" "+d.Message.En)
	}
	return site, said
}

// told writes a series, a line a point.
func told(m *report.Metric) string {
	figure := func(f *report.Figure) string {
		if f == nil {
			return "-"
		}
		return f.Texts[0]
	}
	var b strings.Builder
	for _, p := range m.Series {
		fmt.Fprintf(&b, "%s %s of %s", p.Period, figure(p.Actual), figure(p.Target))
		if !p.AsOf.IsZero() {
			fmt.Fprintf(&b, " by %s", p.AsOf.Format("01-02"))
		}
		if p.Status != report.NoStatus {
			fmt.Fprintf(&b, ", %s", p.Status)
		}
		if p.Superseded {
			b.WriteString(", superseded")
		}
		if p.Verdict != nil {
			fmt.Fprintf(&b, ": %s", p.Verdict.Outcome)
		}
		b.WriteString("\n")
	}
	return b.String()
}

const years = "actual_period = 2024\ntarget_period = 2025"

// What is stated of a metric becomes one series, with a verdict wherever there is a target.
func TestSeries(t *testing.T) {
	for _, tt := range []struct{ name, periods, metric, want string }{
		{
			"own sides, and years before", years, `
actual = "1256万人"
target = "1200万人以上"
[[metrics.series]]
period = 2023
actual = "1244万人"
target = "1200万人左右"
[[metrics.series]]
period = 2024
target = "1200万人以上"
[[metrics.series]]
period = 2022
target = "1300万人"
`, `2022 - of 1300万人: no-result
2023 1244万人 of 1200万人左右: met
2024 1256万人 of 1200万人以上: met
2025 - of 1200万人以上: pending
`,
		}, {
			"the newest of what is known so far has the verdict", years, `
target = "1200万人以上"
[[metrics.series]]
period = 2025
actual = "620万人"
as_of = 2025-06-30
[[metrics.series]]
period = 2025
actual = "310万人"
as_of = 2025-03-31
`, `2025 310万人 of - by 03-31, superseded
2025 620万人 of 1200万人以上 by 06-30: so-far
`,
		}, {
			"a full result ends them", years, `
target = "1200万人以上"
[[metrics.series]]
period = 2025
actual = "1267万人"
status = "preliminary"
[[metrics.series]]
period = 2025
actual = "620万人"
as_of = 2025-06-30
`, `2025 620万人 of - by 06-30, superseded
2025 1267万人 of 1200万人以上, preliminary: met
`,
		}, {
			"a target may stand with any of them", years, `
actual = "1256万人"
[[metrics.series]]
period = 2023
actual = "500万人"
target = "1200万人以上"
as_of = 2023-06-30
[[metrics.series]]
period = 2023
actual = "1100万人"
`, `2023 500万人 of - by 06-30, superseded
2023 1100万人 of 1200万人以上: not-met
2024 1256万人 of -
`,
		}, {
			"a half opens its year", years, `
target = "1200万人以上"
[[metrics.series]]
period = "2025Q1"
actual = "300万人"
[[metrics.series]]
period = "2025Q1-Q2"
actual = "620万人"
[[metrics.series]]
period = "2025Q3"
actual = "330万人"
`, `2025Q1 300万人 of -
2025H1 620万人 of -
2025Q3 330万人 of -
2025 - of 1200万人以上: so-far
`,
		}, {
			"four quarters are a year, of which the first is not what is known", years, `
target = "1200万人以上"
[[metrics.series]]
period = "2025Q1"
actual = "400万人"
[[metrics.series]]
period = "2025Q2"
actual = "400万人"
[[metrics.series]]
period = "2025Q3"
actual = "400万人"
[[metrics.series]]
period = "2025Q4"
actual = "400万人"
`, `2025Q1 400万人 of -
2025Q2 400万人 of -
2025Q3 400万人 of -
2025 - of 1200万人以上: no-result
2025Q4 400万人 of -
`,
		}, {
			"nor are the first years of a plan that is over", "actual_period = 2025\ntarget_period = 2026", `
actual = "2万人"
[[metrics.series]]
period = "2021-2025"
target = "10万人"
[[metrics.series]]
period = 2021
actual = "2万人"
[[metrics.series]]
period = 2022
actual = "2万人"
`, `2021 2万人 of -
2022 2万人 of -
2021-2025 - of 10万人: no-result
2025 2万人 of -
`,
		}, {
			"a half is newer than what was known before", years, `
target = "1200万人以上"
[[metrics.series]]
period = 2025
actual = "100万人"
as_of = 2025-02-28
[[metrics.series]]
period = "2025Q1-Q3"
actual = "1210万人"
`, `2025Q1-Q3 1210万人 of -
2025 100万人 of 1200万人以上 by 02-28: met
`,
		}, {
			"what stands at the end of a plan is its result", "actual_period = 2025\ntarget_period = 2026", `
kind = "stock"
actual = "510万人"
[[metrics.series]]
period = "2021-2025"
target = "500万人以上"
`, `2021-2025 - of 500万人以上: met
2025 510万人 of -
`,
		}, {
			"what is counted over a year is not that of a plan", "actual_period = 2025\ntarget_period = 2026", `
actual = "510万人"
[[metrics.series]]
period = "2021-2025"
target = "500万人以上"
`, `2021-2025 - of 500万人以上: no-result
2025 510万人 of -
`,
		}, {
			"both periods are one", "actual_period = 2025\ntarget_period = 2025", `
actual = "16.8万人"
target = "15万人以上"
`, "2025 16.8万人 of 15万人以上: met\n",
		}, {
			"only a series", years, `
[[metrics.series]]
period = 2021
actual = "3万人"
target = "5.5万人左右"
`, "2021 3万人 of 5.5万人左右: not-met\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			site, said := jobs(t, tt.periods, tt.metric, "")
			if said != nil {
				t.Fatal(strings.Join(said, "\n"))
			}
			m := site.Reports[0].Metrics()[0]
			if diff := cmp.Diff(tt.want, told(m)); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
			for _, p := range m.Series {
				for _, f := range []*report.Figure{p.Actual, p.Target} {
					if f != nil && f.Texts[1] == "" {
						t.Errorf("%s has no words in English", f.Texts[0])
					}
				}
			}
		})
	}
}

// The two sides of a period may stand apart, and each may have words.
func TestSidesThatStandApart(t *testing.T) {
	site, said := jobs(t, years, `
actual = "1256万人"
[[metrics.series]]
period = 2023
actual = "1244万人"
note = "全年数。"
[[metrics.series]]
period = 2023
target = "1200万人左右"
`, "[[metrics.series]]\nperiod = 2023\nnote = \"The whole year.\"\n")
	if said != nil {
		t.Fatal(said)
	}
	m := site.Reports[0].Metrics()[0]
	if want := "2023 1244万人 of 1200万人左右: met\n2024 1256万人 of -\n"; told(m) != want || m.Series[0].Notes[1] != "The whole year." {
		t.Errorf("%s with %q, want %s", told(m), m.Series[0].Notes, want)
	}
}

// What an entry says of the report's own periods is what the metric would have said itself.
func TestEntriesOfOwnPeriodsAreOwnSides(t *testing.T) {
	site, said := jobs(t, "actual_period = 2024\ntarget_period = 2025", `
growth = { target = "5%" }
[[metrics.series]]
period = 2024
actual = "1100万人"
growth = { actual = "4%" }
[[metrics.series]]
period = 2024
actual = "500万人"
as_of = 2024-06-30
[[metrics.series]]
period = 2025
target = "1200万人"
`, "")
	if len(said) > 0 {
		t.Fatal(said)
	}
	m := site.Reports[0].Sectors[0].Metrics[0]
	for _, f := range []struct {
		figure *report.Figure
		want   string
	}{{m.Actual, "1100万人"}, {m.Target, "1200万人"}, {m.Growth.Actual, "4%"}, {m.Growth.Target, "5%"}} {
		if f.figure == nil || f.figure.Texts[0] != f.want {
			t.Errorf("got %v, want %s", f.figure, f.want)
		}
	}
	if m.Comparison == nil {
		t.Error("the two are not compared")
	}
}

// A result and a target of one period are no comparison of a level with a later target.
func TestNoComparisonWithinAPeriod(t *testing.T) {
	for periods, want := range map[string]bool{
		years: true,
		"actual_period = 2025\ntarget_period = 2025":          false,
		"actual_period = \"2025H1\"\ntarget_period = 2025":    false,
		"actual_period = \"2024H1\"\ntarget_period = 2025":    false, // not equally long
		"actual_period = 2024\ntarget_period = \"2021-2025\"": false,
	} {
		site, said := jobs(t, periods, "actual = \"16.8万人\"\ntarget = \"15万人以上\"", "")
		if said != nil {
			t.Fatal(said)
		}
		if got := site.Reports[0].Metrics()[0].Comparison != nil; got != want {
			t.Errorf("%s: compared: %t", periods, got)
		}
	}
}

// The words of a point are translated by its period.
func TestPointsAreTranslated(t *testing.T) {
	metric := `
actual = "1256万人"
[[metrics.series]]
period = 2023
actual = "1244万人"
note = "全年数。"
source = "统计公报"
`
	site, said := jobs(t, years, metric, "[[metrics.series]]\nperiod = \"2023\"\nnote = \"The whole year.\"\nsource = \"Bulletin\"\nactual = \"1244万人\"\n")
	if said != nil {
		t.Fatal(said)
	}
	p := site.Reports[0].Metrics()[0].Series[0]
	if diff := cmp.Diff([]string{"全年数。", "The whole year.", "统计公报", "Bulletin"}, append(p.Notes, p.Sources...)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	for english, want := range map[string]string{
		"": `a.en.md:3:3 of jobs, the words on 2023 are not translated`,
		"[[metrics.series]]\nperiod = 2022\nnote = \"x\"\n":                                      `a.en.md:8:10 the original states nothing of jobs in 2022, or several things`,
		"[[metrics.series]]\nperiod = 2023\nnote = \"x\"\n":                                      `a.en.md:7:11 the source of jobs is not translated`,
		"[[metrics.series]]\nperiod = 2023\nnote = \"x\"\nsource = \"y\"\nactual = \"1245万人\"\n": `a.en.md:11:10 the actual "1245万人" of jobs differs from the original's 1244万人`,
	} {
		_, said := jobs(t, years, metric, english)
		if !strings.Contains(strings.Join(said, "\n"), want) {
			t.Errorf("%q says %q, want %s", english, said, want)
		}
	}
}

func TestMistakesInSeries(t *testing.T) {
	for _, tt := range []struct{ metric, want string }{
		{"[[metrics.series]]\nperiod = \"2025年\"\nactual = \"1万人\"\n", `a.zh.md:8:10 period: "2025年" is no form of period`},
		{"[[metrics.series]]\nperiod = \"2025Q3-Q1\"\nactual = \"1万人\"\n", `a.zh.md:8:10 period: "2025Q3-Q1" does not end after it begins`},
		{"[[metrics.series]]\nactual = \"1万人\"\n", `a.zh.md:7:11 an entry of the series of jobs has no period`},
		{"[[metrics.series]]\nperiod = 2023\nnote = \"x\"\n", `a.zh.md:8:10 the series of jobs states nothing of 2023`},
		{"[[metrics.series]]\nperiod = 2023\nactual = \"1万人\"\nas_of = 2024-01-01\n", `a.zh.md:10:9 of jobs, 2024-01-01 does not lie in 2023`},
		{"[[metrics.series]]\nperiod = 2023\nactual = \"1万人\"\nas_of = 2024-01-01\n[[metrics.series]]\nperiod = 2023\nactual = \"2万人\"\n", `a.zh.md:10:9 of jobs, 2024-01-01 does not lie in 2023`}, // and no more
		{"[[metrics.series]]\nperiod = 2023\ntarget = \"1万人\"\nas_of = 2023-01-01\n", `a.zh.md:10:9 of jobs, as_of stands without an actual`},
		{"[[metrics.series]]\nperiod = 2023\ntarget = \"1万人\"\nstatus = \"final\"\n", `a.zh.md:10:10 of jobs, status stands without a figure`},
		{"[[metrics.series]]\nperiod = 2023\nactual = \"1万人\"\nstatus = \"finel\"\n", `a.zh.md:10:10 unknown status "finel"`},
		{"[[metrics.series]]\nperiod = 2023\nactual = \"1万吨\"\n", `a.zh.md:9:10 the actual is in 吨, but jobs is in 人`},
		{"[[metrics.series]]\nperiod = 2023\nactual = \"很多\"\n", `a.zh.md:9:11 the actual of jobs, "很多": no number`},
		{"[[metrics.series]]\nperiod = 2024\nactual = \"1万人\"\n", `a.zh.md:9:10 the actual of jobs in 2024 is stated twice`},
		{
			"[[metrics.series]]\nperiod = 2023\ntarget = \"1万人\"\n[[metrics.series]]\nperiod = \"2023-01/2023-12\"\ntarget = \"2万人\"\n",
			`a.zh.md:12:10 the target of jobs in 2023 is stated twice`,
		},
		{"[[metrics.series]]\nperiod = 2023\nactuel = \"1万人\"\n", `a.zh.md:9:1 unknown key "actuel"`},
	} {
		_, said := jobs(t, years, "actual = \"1256万人\"\n"+tt.metric, "")
		if !strings.Contains(strings.Join(said, "\n"), tt.want) {
			t.Errorf("%s\nsays %q, want %s", tt.metric, said, tt.want)
		}
	}
}

// Whatever a reference asks of a metric, it is answered or a mistake: a build can't go on
// with neither.
func TestReferencesAreAnswered(t *testing.T) {
	const words, before = "target = { words = \"稳中有升\" }\n", "[[metrics.series]]\nperiod = 2021\n"
	english := strings.NewReplacer("稳中有升", "rising", "actual = \"5人\"\n", "", "actual = \"4人\"\n", "")
	for metric, fields := range map[string]string{
		before + "actual = \"4人\"\n": " .target .gap .share .period @2021 .target@2021 .verdict@2021",
		"actual = \"5人\"\n" + words:  ".target .gap .change @2025 .target@2025 .verdict",
		words:                        " .target .period @2025 .target@2025 .verdict",
		"actual = \"5人\"\n" + before + "actual = \"4人\"\n" + words: "@2021 .target@2021 .verdict@2021 @2022 .verdict",
		before + words:                   "@2021 .target@2021 .verdict@2021",
		"growth = { actual = \"6%\" }\n": " .target .verdict .gap .period .growth .growth.target .growth.verdict .growth@2021 .growth.gap",
		"actual = \"5人\"\n" + before + "growth = { target = \"6%\" }\n": ".growth .growth.target@2021 .growth.verdict@2021 .growth.verdict @2021 .target@2021",
		"growth = { " + strings.TrimSpace(words) + " }\n":               ".growth .growth.target .growth.verdict .growth.target@2021",
	} {
		for field := range strings.SplitSeq(fields, " ") {
			site, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n"+metric+"+++\n{{jobs"+field+"}}\n"+
				"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"jobs\"\nlabel = \"Jobs\"\nunit = \"jobs\"\n"+english.Replace(metric)+"+++\n")
			quoted := site.Reports[0].Sectors[0].Texts[0].Quotes[0] != nil
			if quoted == diags.HasErrors() {
				t.Errorf("%s{{jobs%s}}: quoted: %t, mistakes: %v", metric, field, quoted, diags)
			}
		}
	}
}
