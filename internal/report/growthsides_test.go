package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/published"
	"duibiao/internal/report"
)

// TestGrowth holds that the growth of a metric has figures of all periods and verdicts, as a
// rate of the metric's direction.
func TestGrowth(t *testing.T) {
	for _, tt := range []struct{ name, metric, want string }{
		{
			"beside the level", `actual = "1256万人"
target = "1200万人以上"
growth = { actual = "6.1%", target = "5.5%左右" }
status = "preliminary"
`, `2024 6.1% of -, preliminary
2025 - of 5.5%左右: pending
`,
		}, {
			"of further periods", `actual = "1256万人"
growth = { actual = "6.1%", target = "5.5%左右" }
[[metrics.series]]
period = 2024
growth = { target = "6.5%左右" }
[[metrics.series]]
period = 2023
actual = "1244万人"
growth = { actual = "7.2%", target = "7%" }
[[metrics.series]]
period = 2025
actual = "620万人"
growth = { actual = "5.4%" }
as_of = 2025-06-30
status = "preliminary"
`, `2023 7.2% of 7%: met
2024 6.1% of 6.5%左右: not-met
2025 5.4% of 5.5%左右 by 06-30, preliminary: so-far
`,
		}, {
			"alone, and a fall that was asked for", `direction = "down"
growth = { actual = "-3%" }
[[metrics.series]]
period = 2024
growth = { target = "-2.5%左右" }
[[metrics.series]]
period = 2023
growth = { actual = "-2%", target = "-2.5%左右" }
`, `2023 −2% of −2.5%左右: not-met
2024 −3% of −2.5%左右: met
`,
		}, {
			"to be kept", `direction = "steady"
growth = { actual = "1%" }
[[metrics.series]]
period = 2024
growth = { target = "2%左右" }
`, "2024 1% of 2%左右: off\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			site, said := jobs(t, years, tt.metric, "")
			if said != nil {
				t.Fatal(strings.Join(said, "\n"))
			}
			m := site.Reports[0].Metrics()[0]
			if diff := cmp.Diff(tt.want, told(m.Growth)); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
			if g := m.Growth; g.Kind != report.Rate || g.Direction != m.Direction || g.Comparison != nil {
				t.Errorf("the growth is a %s, %s; %v", g.Kind, g.Direction, g.Comparison)
			}
		})
	}
}

// TestGrowthIsWrittenInEachLanguage holds that figures have texts and labels, and that a target
// in words has its own.
func TestGrowthIsWrittenInEachLanguage(t *testing.T) {
	site, said := jobs(t, years, `actual = "1256万人"
growth = { actual = "-6.1%", target = { words = "与经济增长同步" } }
[[metrics.series]]
period = 2023
growth = { target = { words = "保持稳定" } }
note = "注"
[[metrics.series]]
period = 2023
actual = "5人"
[[metrics.series]]
period = 2022
growth = { target = { words = "回升" } }
source = "年鉴"
`, `growth = { target = { words = "in step with the economy" } }
[[metrics.series]]
period = 2023
growth = { target = { words = "to stay stable" } }
note = "A note"
[[metrics.series]]
period = 2022
growth = { target = { words = "to recover" } }
source = "Yearbook"
`)
	if said != nil {
		t.Fatal(strings.Join(said, "\n"))
	}
	m := site.Reports[0].Metrics()[0]
	g := m.Growth
	if want := []string{"−6.1%", "−6.1%"}; !cmp.Equal(g.Actual.Texts, want) || g.Words[1].Label != "New urban jobs" {
		t.Errorf("the growth of %q is written %q, want %q", g.Words[1].Label, g.Actual.Texts, want)
	}
	if want := []string{"与经济增长同步", "in step with the economy"}; !cmp.Equal(g.Goal, want) {
		t.Errorf("the target is %q, want %q", g.Goal, want)
	}
	if want := []string{"回升", "to recover"}; !cmp.Equal(g.Series[0].Goal, want) || !cmp.Equal(g.Series[0].Sources, []string{"年鉴", "Yearbook"}) {
		t.Errorf("the target of 2022 is %q, from %q, want %q", g.Series[0].Goal, g.Series[0].Sources, want)
	}
	if want := []string{"保持稳定", "to stay stable"}; !cmp.Equal(g.Series[1].Goal, want) {
		t.Errorf("the target of 2023 is %q, want %q", g.Series[1].Goal, want)
	}
	if notes := m.Series[0].Notes; !cmp.Equal(notes, []string{"注", "A note"}) {
		t.Errorf("the notes on 2023 are %q", notes)
	}
}

// TestGrowthIsCounted holds that the targets of a period are those of growth too.
func TestGrowthIsCounted(t *testing.T) {
	site, said := jobs(t, years, `actual = "1256万人"
growth = { actual = "6.1%" }
[[metrics.series]]
period = 2024
target = "1200万人"
growth = { target = "6.5%左右" }
`, "")
	if said != nil {
		t.Fatal(strings.Join(said, "\n"))
	}
	if got, want := site.Reports[0].Counts.Tally, (report.Tally{Targets: 2, Met: 1, NotMet: 1}); got != want {
		t.Errorf("counted %+v, want %+v", got, want)
	}
}

// TestMistakesInGrowth holds that each is said where it stands.
func TestMistakesInGrowth(t *testing.T) {
	for _, tt := range []struct{ metric, english, want string }{
		{`growth = { actual = "5万人" }`, "", "a.zh.md:6:21 the actual of jobs.growth is no percentage"},
		{`growth = { target = "5.5" }`, "", "a.zh.md:6:21 the target of jobs.growth is no percentage"},
		{`growth = { actual = 5.5 }`, "", "a.zh.md:6:21 the actual of jobs.growth is no percentage"},
		{`growth = { actual = "5‰" }`, "", "a.zh.md:6:21 the actual of jobs.growth is no percentage"},
		{`growth = { actual = "2个百分点" }`, "", "a.zh.md:6:21 the actual of jobs.growth is no percentage"},
		{`growth = { target = "前10" }`, "", "a.zh.md:6:21 the target of jobs.growth is no percentage"},
		{`growth = { actual = "许多" }`, "", `a.zh.md:6:22 the actual of jobs.growth, "许多": an approximate number: 许多`},
		{`growth = {}`, "", "a.zh.md:6:10 jobs.growth states neither an actual nor a target"},
		{`growth = "6%"`, "", "a.zh.md:6:1 growth must be a table, not a string"},
		{"growth = { target = \"6%\" }\n[[metrics.series]]\nperiod = 2025\ngrowth = { target = \"6%\" }", "", "a.zh.md:9:21 the target of jobs.growth in 2025 is stated twice"},
		{"growth = { target = \"6%\" }\nstatus = \"final\"", "", "a.zh.md:7:10 of jobs, status stands without a figure"},
		{"[[metrics.series]]\nperiod = 2023\ngrowth = { target = \"6%\" }\nas_of = 2023-06-30", "", "a.zh.md:9:9 of jobs, as_of stands without an actual"},
		{`growth = { target = { words = "" } }`, "", "a.zh.md:6:21 the target of jobs.growth has no words"},
		{`growth = { target = { words = "文" } }`, "", "a.en.md:3:3 the target of jobs.growth is not translated"},
		{"[[metrics.series]]\nperiod = 2023\ngrowth = { target = { words = \"文\" } }", "", "a.en.md:3:3 of jobs, the words on 2023 are not translated"},
		{`growth = { actual = "6%" }`, `growth = { actual = "7%" }`, `a.en.md:7:21 the actual "7%" of jobs.growth differs from the original's 6%`},
		{`actual = "5人"`, `growth = { actual = "7%" }`, `a.en.md:7:21 the actual "7%" of jobs.growth differs from the original, which states none`},
		{"actual = \"5人\"\n[[metrics.series]]\nperiod = 2023\nactual = \"4人\"", "[[metrics.series]]\nperiod = 2023\ngrowth = { target = \"7%\" }", `a.en.md:9:21 the target "7%" of jobs.growth differs from the original, which states none`},
	} {
		if _, said := jobs(t, years, tt.metric, tt.english); !cmp.Equal(said, []string{tt.want}) {
			t.Errorf("%s / %s: %q, want %q", tt.metric, tt.english, said, tt.want)
		}
	}
}

// TestReferencesToGrowth holds what they say, and what is said of those to nothing.
func TestReferencesToGrowth(t *testing.T) {
	const metric = `
target = { words = "文" }
growth = { actual = "6.1%", target = "5.5%左右" }
[[metrics.series]]
period = 2024
growth = { target = "6.5%左右" }
[[metrics.series]]
period = 2023
growth = { actual = "7%", target = { words = "文" } }
`
	for ref, want := range map[string]string{
		"jobs.growth":              "6.1% 6.1% 6.1",
		"jobs.growth.target":       "5.5%左右 about 5.5% 5.5",
		"jobs.growth@2023":         "7% 7% 7",
		"jobs.growth.target@2024":  "6.5%左右 about 6.5% 6.5",
		"jobs.growth.verdict":      "未达到 not met not-met",
		"jobs.growth.verdict@2024": "未达到 not met not-met",
		"jobs.growth.verdict@2025": "1:8 jobs.growth has no verdict on its target for 2025 that a word could tell: pending, since the result is not yet known",
		"jobs.growth@2022":         "1:15 jobs.growth states nothing of 2022",
		"jobs.growth@2025":         "1:15 jobs.growth has no actual of 2025",
		"jobs.growth.target@2023":  "1:8 the target of jobs.growth for 2023 is in words: there is no figure to refer to",
		"jobs.growth.gap":          `1:8 "gap" is not told of a growth`,
		"jobs.growth.gap@2024":     `1:8 "gap" is not told of a period`,
		"jobs.target":              "1:8 the target of jobs for 2025 is in words: there is no figure to refer to",
		"jobs.verdict":             "1:8 the target of jobs for 2025 is in words: there is no figure to refer to",
		"jobs.target.gap":          `1:8 a metric has no "target.gap"`,
	} {
		if got := quoted(t, metric, ref); got != want {
			t.Errorf("{{%s}}: %s, want %s", ref, got, want)
		}
	}
	if got, want := quoted(t, `actual = "5人"`, "jobs.growth"), "1:8 jobs has no growth"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestCorrectionsOfGrowth holds that the record lists growth, and that what changes needs a
// correction of its own.
func TestCorrectionsOfGrowth(t *testing.T) {
	const list = `
-- content/r/published.toml --
[[figures]]
id = "jobs"
growth-actual = "6%"
growth-target = "5.5%左右"
date = 2025-02-10
`
	const article = `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
growth = { actual = "6.1%", target = "5.5%左右" }
[[corrections]]
id = "jobs"
date = 2025-03-01
was = "6%"
reason = "录入有误。"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "Jobs"
[[corrections]]
id = "jobs"
reason = "It was copied wrongly."
+++
`
	cfg, _, published0, folder := loadFolder(t, list+article)
	if len(folder.Diags) > 0 {
		t.Fatal(folder.Diags)
	}
	c := folder.Report.Metrics()[0].Corrections[0]
	if c.Part != published.GrowthActual || c.Was.Texts[1] != "6%" {
		t.Errorf("the correction is of %s, which was %q", c.Part, c.Was.Texts)
	}
	changes := folder.Report.Changes(published0)
	if len(changes) != 1 || changes[0].Was.Part != published.GrowthActual || !changes[0].Corrected {
		t.Errorf("changes: %+v", changes)
	}
	var listed []string
	for _, f := range folder.Report.Publish(cfg, published0, nil, c.Date).Figures {
		listed = append(listed, f.Part.String()+" "+f.Text+" "+f.Date.Format("01-02"))
	}
	if want := []string{"growth-actual 6% 02-10", "growth-target 5.5%左右 02-10", "growth-actual 6.1% 03-01"}; !cmp.Equal(listed, want) {
		t.Errorf("listed: %q, want %q", listed, want)
	}
}

// quoted returns what a reference in the text of a metric's article says in each language and
// for machines, or what is wrong with it.
func quoted(t *testing.T, metric, ref string) string {
	t.Helper()
	site, diags := load(t, `
-- content/r/index.zh.md --
+++
title = "报告"
`+years+`
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "就业"
`+metric+`
+++
{{`+ref+`}}
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "Jobs"
target = { words = "W" }
growth = { target = { words = "W" } }
[[metrics.series]]
period = 2023
growth = { target = { words = "W" } }
+++
`)
	for _, d := range diags {
		if d.Rule == "reference" {
			pos := d.Pos
			pos.Line = 1 // of the text
			return strings.TrimPrefix(pos.String(), "content/r/a.zh.md:") + " " + d.Message.En
		}
	}
	for _, text := range site.Reports[0].Sectors[0].Texts {
		for _, q := range text.Quotes {
			if q != nil {
				return strings.Join(append(q.Texts, q.Value), " ")
			}
		}
	}
	return "nothing"
}
