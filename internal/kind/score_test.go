package kind

import (
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// scoreOf makes a report of metrics with results of a period and targets of another, and returns
// what its overview counts in English, what its answer says, and what the home page counts.
func scoreOf(t *testing.T, results, targets, metrics string) (tiles, answer, home string) {
	t.Helper()
	var english string
	for _, m := range regexp.MustCompile(`(?m)^id = "(.*)"$`).FindAllStringSubmatch(metrics, -1) {
		english += "[[metrics]]\nid = \"" + m[1] + "\"\nlabel = \"" + m[1] + "\"\n"
		if _, own, _ := strings.Cut(metrics, m[0]); strings.Contains(strings.Split(own, "[[metrics]]")[0], "words") {
			english += "target = { words = \"more\" }\n"
		}
	}
	s := sitetest.Site(t, sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = `+results+`
target_period = `+targets+`
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/s.zh.md --
+++
title = "甲"
`+metrics+`
+++
-- content/r/s.en.md --
+++
title = "A"
`+english+`
+++
`))
	f := scope.Make(s.Config, s.Reports[0], nil)
	e := &f.Report.Editions[1]
	p := newEnv(t, s.Config).at(1, "en/r/index.html")
	h := &e.Sheet.Value.Head.Value
	var list []string
	for _, item := range p.survey(h, e.Sheet.Value.Sectors).score(&e.Counts) {
		list = append(list, item.Number+" "+item.Name)
	}
	tiles = strings.Join(list, "; ")
	for _, part := range p.words().Answer(&e.Counts, p.spans(h.ActualPeriod, h.TargetPeriod)) {
		answer += part.Text
	}
	list = nil
	for _, c := range p.homeCounts(&f.Summaries()[1].Value, newKey()) {
		list = append(list, c.Number+" "+c.Text)
	}
	return tiles, answer, strings.Join(list, "; ")
}

// TestEachFigureIsCountedOnce holds that the counts of a page add up: what is under way is not counted a
// second time as not yet known, and where targets are due, each later target counts as it lies beside its
// result, and as not yet known.
func TestEachFigureIsCountedOnce(t *testing.T) {
	metric := func(id, keys string) string {
		return "[[metrics]]\nid = \"" + id + "\"\nlabel = \"" + id + "\"\n" + keys
	}
	both := "actual = \"100万人\"\ntarget = \"120万人\"\n"
	soFar := both + "[[metrics.series]]\nperiod = 2025\nactual = \"60万人\"\nas_of = 2025-06-30\n"
	due := "[[metrics.series]]\nperiod = 2024\ntarget = \"90万人\"\n"
	for _, tt := range []struct {
		name, results, targets, metrics string
		tiles, answer, home             string
	}{
		{
			"all are under way", "2024", "2025", metric("a", soFar) + metric("b", soFar),
			"2 So far",
			"All 2 figures have both a 2024 result and a 2025 target. 2 targets are under way: part of 2025 is known.",
			"2 So far",
		},
		{
			"one is not", "2024", "2025", metric("a", soFar) + metric("b", soFar) + metric("c", both),
			"2 So far; 1 Target higher",
			"All 3 figures have both a 2024 result and a 2025 target. 1 target lies above the 2024 result. 2 targets are under way: part of 2025 is known.",
			"1 Target higher; 2 So far",
		},
		{
			"a half year", `"2025H1"`, "2025", metric("a", "actual = \"60万人\"\ntarget = \"120万人\"\n") + metric("b", "actual = \"60万人\"\n"),
			"1 So far; 1 Result only",
			"1 target is under way: part of 2025 is known. 1 figure has only a result.",
			"1 So far; 1 Result only",
		},
		{
			"others are due", "2024", "2025", metric("a", soFar+due) + metric("b", both) + metric("c", both+due) + metric("d", "actual = \"1万人\"\ntarget = { words = \"更多\" }\n"),
			"2 Met; 0 Not met; 1 So far; 2 Target higher; 1 Target in words; 3 Not yet known",
			"Of the 2 targets for 2024, 2 were met and 0 were not met. 4 targets are set for 2025. 1 target is under way: part of 2025 is known.",
			"2 Met; 0 Not met; 1 So far; 3 Not yet known (2025)",
		},
		{
			"targets of the period of the results", "2024", "2024", metric("a", "actual = \"1万人\"\ntarget = { words = \"更多\" }\n") + metric("b", both),
			"1 Not met; 1 Target in words",
			"Of the 2 targets for 2024, 0 were met, 1 was not met and 1 was set in words.",
			"0 Met; 1 Not met; 1 In words",
		},
	} {
		tiles, answer, home := scoreOf(t, tt.results, tt.targets, tt.metrics)
		if tiles != tt.tiles || answer != tt.answer || home != tt.home {
			t.Errorf("%s:\n%s\n%s\n%s\nwant\n%s\n%s\n%s", tt.name, tiles, answer, home, tt.tiles, tt.answer, tt.home)
		}
	}
}
