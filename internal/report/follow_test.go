package report_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
)

// following makes two reports, of which new follows old, each with metrics as given.
func following(t *testing.T, old, metrics string) (*report.Site, []string) {
	t.Helper()
	index := func(slug, keys string) string {
		return "-- content/" + slug + "/index.zh.md --\n+++\ntitle = \"报告" + slug + "\"\n" + keys + "+++\n" +
			"-- content/" + slug + "/index.en.md --\n+++\ntitle = \"Report " + slug + "\"\n+++\n"
	}
	article := func(slug, metrics string) string {
		english := ""
		for line := range strings.Lines(metrics) {
			switch {
			case strings.HasPrefix(line, "reason"):
				english += "[[corrections]]\nid = \"jobs\"\nreason = \"A mistake.\"\n"
			case strings.HasPrefix(line, "id"):
				english += "[[metrics]]\n" + line + "label = \"Jobs\"\nunit = { one = \"job\", other = \"jobs\" }\n"
			case strings.HasPrefix(line, "note"):
				english += "[[metrics.series]]\nperiod = 2025\nnote = \"In words, " + slug + ".\"\n"
			}
		}
		return "-- content/" + slug + "/a.zh.md --\n+++\ntitle = \"文\"\n" + metrics + "+++\n-- content/" + slug + "/a.en.md --\n+++\ntitle = \"Text\"\n" + english + "+++\n"
	}
	site, diags := load(t, index("old", "actual_period = 2024\ntarget_period = 2025\n")+article("old", old)+
		index("new", "actual_period = 2025\ntarget_period = 2026\nfollows = \"old\"\n")+article("new", metrics))
	var said []string
	for _, d := range diags {
		text := strings.TrimPrefix(d.Pos.String(), "content/") + " " + d.Message.En
		for _, n := range d.Notes {
			text += " | " + strings.TrimPrefix(n.Pos.String(), "content/") + " " + n.Message.En
		}
		if said = append(said, text); d.Hint.IsZero() {
			t.Errorf("no hint: %s", text)
		}
	}
	return site, said
}

// newest returns the report that follows.
func newest(site *report.Site) *report.Report {
	for _, r := range site.Reports {
		if r.Slug == "new" {
			return r
		}
	}
	return nil
}

// origins writes which figures of a series are taken over, and from where.
func origins(m *report.Metric) string {
	var b strings.Builder
	for _, p := range m.Series {
		for i, o := range []*report.Origin{p.Origins.Actual, p.Origins.Target} {
			if o != nil {
				fmt.Fprintf(&b, "%s %s from %s/%s/%s\n", p.Period, [...]string{"actual", "target"}[i], o.Report, o.Sector, o.ID)
			}
		}
	}
	return b.String()
}

const oldJobs = `[[metrics]]
id = "jobs"
label = "就业"
actual = "1256万人"
target = "1200万人以上"
[[metrics.series]]
period = 2023
actual = "1244万人"
target = "1200万人左右"
`

// A report takes over by id what the one that it follows states, and results are held against
// targets of both.
func TestTakingOver(t *testing.T) {
	for _, tt := range []struct{ name, old, metrics, want, from string }{
		{
			"by id", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
actual = "1267万人"
target = "1200万人以上"
`, `2023 1244万人 of 1200万人左右: met
2024 1256万人 of -
2025 1267万人 of 1200万人以上: met
2026 - of 1200万人以上: pending
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2024 actual from old/a/jobs
2025 target from old/a/jobs
`,
		}, {
			"same_as beats an equal id", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
actual = "5万人"
[[metrics]]
id = "new-jobs"
label = "就业"
same_as = "jobs"
`, `2025 5万人 of -
`, "",
		}, {
			"nothing of its own", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
`, `2023 1244万人 of 1200万人左右: met
2024 1256万人 of -
2025 - of 1200万人以上: no-result
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2024 actual from old/a/jobs
2025 target from old/a/jobs
`,
		}, {
			"by the direction of the report that stated the target", strings.Replace(oldJobs, "actual =", "direction = \"down\"\nactual =", 1), `[[metrics]]
id = "jobs"
label = "就业"
actual = "1200万人"
[[metrics.series]]
period = 2024
target = "1300万人"
`, `2023 1244万人 of 1200万人左右: not-met
2024 1256万人 of 1300万人: not-met
2025 1200万人 of 1200万人以上: met
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2024 actual from old/a/jobs
2025 target from old/a/jobs
`,
		}, {
			"a full result ends what was known so far", "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n[[metrics.series]]\nperiod = 2025\nactual = \"620万人\"\nas_of = 2025-06-30\n", `[[metrics]]
id = "jobs"
label = "就业"
actual = "1267万人"
`, `2025 620万人 of - by 06-30, superseded
2025 1267万人 of -
`, `2025 actual from old/a/jobs
`,
		}, {
			"the same figures again", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
actual = "1267万人"
[[metrics.series]]
period = 2025
target = "1200万人以上"
[[metrics.series]]
period = 2024
actual = "0.1256亿人"
`, `2023 1244万人 of 1200万人左右: met
2024 0.1256亿人 of -
2025 1267万人 of 1200万人以上: met
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2025 target from old/a/jobs
`,
		}, {
			"a result that was revised", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
actual = "1267万人"
[[metrics.series]]
period = 2023
actual = "1190万人"
status = "revised"
[[metrics.series]]
period = 2024
actual = "1255万人"
status = "final"
`, `2023 1244万人 of -, superseded
2023 1190万人 of 1200万人左右, revised: not-met
2024 1256万人 of -, superseded
2024 1255万人 of -, final
2025 1267万人 of 1200万人以上: met
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2024 actual from old/a/jobs
2025 target from old/a/jobs
`,
		}, {
			"a target that was stated anew", oldJobs, `[[metrics]]
id = "jobs"
label = "就业"
actual = "1200万人"
[[metrics.series]]
period = 2025
target = "1300万人"
status = "revised"
`, `2023 1244万人 of 1200万人左右: met
2024 1256万人 of -
2025 - of 1300万人, revised
2025 1200万人 of 1200万人以上: met
`, `2023 actual from old/a/jobs
2023 target from old/a/jobs
2024 actual from old/a/jobs
2025 target from old/a/jobs
`,
		},
	} {
		site, diags := following(t, tt.old, tt.metrics)
		if len(diags) > 0 {
			t.Errorf("%s: %q", tt.name, diags)
		}
		m := newest(site).Metrics()[0]
		if diff := cmp.Diff(tt.want, told(m)); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.from, origins(m)); diff != "" {
			t.Errorf("%s: origins: mismatch (-want +got):\n%s", tt.name, diff)
		}
	}
}

// What is taken over has its notes in every language, and its words are those of the metric
// as it is now.
func TestTakenWords(t *testing.T) {
	site, diags := following(t, "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n[[metrics.series]]\nperiod = 2025\ntarget = \"1200万人\"\nnote = \"旧。\"\n",
		"[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n[[metrics.series]]\nperiod = 2025\nactual = \"1267万人\"\nnote = \"新。\"\n")
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	p := newest(site).Metrics()[0].Series[0]
	if diff := cmp.Diff([]string{"旧。 新。", "In words, old. In words, new."}, p.Notes); diff != "" {
		t.Errorf("notes: mismatch (-want +got):\n%s", diff)
	}
	if got := p.Target.Texts[1]; got != "12 million jobs" {
		t.Errorf("the target is %s", got)
	}
}

// TestMistakenTakingOver holds what is said of metrics that take over what does not fit.
func TestMistakenTakingOver(t *testing.T) {
	jobs := "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n"
	for _, tt := range []struct{ name, metrics, want string }{
		{"nothing", "[[metrics]]\nid = \"a-b\"\nlabel = \"就业\"\nactual = \"5万人\"\nsame_as = \"jobz\"\n", `new/a.zh.md:7:11 the report old has no metric "jobz"`},
		{"twice", "[[metrics]]\nid = \"x\"\nlabel = \"就业\"\nactual = \"5万人\"\nsame_as = \"jobs\"\n[[metrics]]\nid = \"y\"\nlabel = \"就业\"\nactual = \"5万人\"\nsame_as = \"jobs\"\n", `new/a.zh.md:12:11 two metrics continue "jobs" of the report old | new/a.zh.md:7:11 first here`},
		{"another unit", jobs + "actual = \"5万辆\"\n", `new/a.zh.md:4:6 the metric jobs is in 辆, but in the report old it was in 人 | old/a.zh.md:10:10 there`},
		{"another unit in the series", jobs + "[[metrics.series]]\nperiod = 2022\nactual = \"5万辆\"\n", `new/a.zh.md:8:10 the actual is in 辆, but jobs is in 人`},
		{"another result", jobs + "[[metrics.series]]\nperiod = 2024\nactual = \"1257万人\"\n", `new/a.zh.md:8:10 the actual of jobs in 2024 is not what the report old states, 1256万人 | old/a.zh.md:6:10 there`},
		{"a preliminary one", jobs + "[[metrics.series]]\nperiod = 2023\nactual = \"1257万人\"\nstatus = \"preliminary\"\n", `new/a.zh.md:8:10 the actual of jobs in 2023 is not what the report old states, 1244万人 | old/a.zh.md:10:10 there`},
		{"another target", jobs + "[[metrics.series]]\nperiod = 2025\ntarget = \"1300万人\"\n", `new/a.zh.md:8:10 the target of jobs in 2025 is not what the report old states, 1200万人以上 | old/a.zh.md:7:10 there`},
		{"a target in words", jobs + "[[metrics.series]]\nperiod = 2025\ntarget = { words = \"同步\" }\n", "new/a.zh.md:8:10 the target of jobs in 2025 is not what the report old states, 1200万人以上 | old/a.zh.md:7:10 there\nnew/a.en.md:3:3 of jobs, the words on 2025 are not translated | new/a.zh.md:7:10 the original"},
		{"another growth", jobs + "growth = { actual = \"6%\" }\n[[metrics.series]]\nperiod = 2025\ngrowth = { target = \"7%\" }\n", `new/a.zh.md:9:21 the target of jobs.growth in 2025 is not what the report old states, 5.5%左右 | old/a.zh.md:8:38 there`},
		{"a growth of another metric", "[[metrics]]\nid = \"a-b\"\nlabel = \"就业\"\nactual = \"5万人\"\nsame_as = \"jobs.growth\"\n", `new/a.zh.md:7:11 the report old has no metric "jobs.growth"`},
		{"a final target", jobs + "[[metrics.series]]\nperiod = 2025\ntarget = \"1300万人\"\nstatus = \"final\"\n", `new/a.zh.md:8:10 the target of jobs in 2025 is not what the report old states, 1200万人以上 | old/a.zh.md:7:10 there`},
		{"a status of a target that is new", jobs + "target = \"1300万人\"\nstatus = \"revised\"\n", `new/a.zh.md:7:10 of jobs, status stands without a figure`},
	} {
		old := oldJobs
		if strings.Contains(tt.metrics, "growth") {
			old = strings.Replace(oldJobs, "[[metrics.series]]", "growth = { actual = \"6.1%\", target = \"5.5%左右\" }\n[[metrics.series]]", 1)
		}
		_, diags := following(t, old, tt.metrics)
		if got := strings.Join(diags, "\n"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, diags, tt.want)
		}
	}
}

// A place taken over needs no other beside it to be one: 前5 has no unit and 第8位 has.
func TestTakenRank(t *testing.T) {
	for _, old := range []string{"actual = \"第8位\"\ntarget = \"前5\"\n", "actual = \"前10\"\ntarget = \"第5位\"\n", "target = \"前5\"\n"} {
		site, diags := following(t, "[[metrics]]\nid = \"jobs\"\nlabel = \"排名\"\n"+old, "[[metrics]]\nid = \"jobs\"\nlabel = \"排名\"\n")
		if len(diags) > 0 {
			t.Errorf("%s: %v", old, diags)
			continue
		}
		if m := newest(site).Metrics()[0]; m.Kind != report.Rank || m.Direction != report.Down {
			t.Errorf("%s: %s, %s", old, m.Kind, m.Direction)
		}
	}
}

// A report that follows none has no metric that is another's.
func TestSameAsAlone(t *testing.T) {
	_, diags := jobs(t, years, "actual = \"5万人\"\nsame_as = \"other\"", "")
	if len(diags) != 1 || diags[0] != "a.zh.md:7:11 the metric jobs has same_as, but the report follows none" {
		t.Error(diags)
	}
}

// A target that is due is not lost with its metric.
func TestDroppedPromises(t *testing.T) {
	site, diags := following(t, oldJobs+`[[metrics]]
id = "kept"
label = "保留"
target = "5万人"
[[metrics]]
id = "words"
label = "文字"
actual = "5万人"
[[metrics.series]]
period = "2026"
target = "6万人"
`, "[[metrics]]\nid = \"kept\"\nlabel = \"保留\"\nactual = \"6万人\"\n")
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	r := newest(site)
	var got []string
	for _, d := range r.Dropped {
		got = append(got, fmt.Sprint(d.Origin.Report, "/", d.Origin.ID, " ", d.Labels, " ", d.Period, " ", d.Target.Texts))
	}
	if diff := cmp.Diff([]string{"old/jobs [就业 Jobs] 2025 [1200万人以上 at least 12 million jobs]"}, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	if want := (report.Tally{Targets: 2, Met: 1, NoResult: 1}); r.Counts.Tally != want {
		t.Errorf("%+v, want %+v", r.Counts.Tally, want)
	}
}

// The growth of a metric is taken over with it, and its target is not lost either.
func TestTakenGrowth(t *testing.T) {
	old := "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\ngrowth = { actual = \"6.1%\", target = \"5.5%左右\" }\n"
	for _, tt := range []struct{ metrics, want, told string }{
		{
			"[[metrics]]\nid = \"posts\"\nlabel = \"就业\"\nsame_as = \"jobs\"\ngrowth = { actual = \"5.6%\" }\n",
			"2024 6.1% of -\n2025 5.6% of 5.5%左右: met\n", "jobs.growth 2025 5.6% by posts.growth",
		},
		{
			"[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n",
			"2024 6.1% of -\n2025 - of 5.5%左右: no-result\n", "jobs.growth 2025  by jobs.growth",
		},
		{
			"[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\ngrowth = { actual = \"5.6%\" }\nstatus = \"final\"\n[[metrics.series]]\nperiod = 2025\ngrowth = { target = \"6%\" }\nstatus = \"revised\"\n",
			"2024 6.1% of -\n2025 - of 6%, revised\n2025 5.6% of 5.5%左右, final: met\n", "jobs.growth 2025 5.6% by jobs.growth; jobs.growth 2025 6% by jobs.growth, growth-target",
		},
	} {
		site, diags := following(t, old, tt.metrics)
		if len(diags) > 0 {
			t.Error(diags)
		}
		r := newest(site)
		if diff := cmp.Diff(tt.want, told(r.Metrics()[0].Growth)); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
		var told []string
		for _, x := range r.Told(0) {
			told = append(told, strings.TrimSuffix(fmt.Sprintf("%s %s %s by %s, %s", x.Of.ID, x.Period, x.Actual, x.By.ID, x.Revises), ", "))
		}
		if diff := cmp.Diff(strings.Split(tt.told, "; "), told); diff != "" {
			t.Errorf("told: mismatch (-want +got):\n%s", diff)
		}
	}
}

// What became of a target flows back to the report that stated it, which judges the result by
// its own target; nothing else of it changes.
func TestOutcomesAreTold(t *testing.T) {
	index := "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\n"
	withdrawn := func(keys, was string) string {
		return "[[corrections]]\n id = \"jobs\"\ndate = 2026-03-01\nreason = \"误。\"\nwas = \"" + was + "\"\n" + keys
	}
	for _, tt := range []struct{ name, old, metrics, want string }{
		{"met", "actual = \"1256万人\"\ntarget = \"1200万人以上\"\n", "actual = \"1267万人\"\n", "2025 1267万人 of 1200万人以上: met"},
		{"open", "target = \"1200万人以上\"\n", "actual = \"1200万人左右\"\n", "2025 1200万人左右 of 1200万人以上: open"},
		{"so far", "target = \"1200万人以上\"\n", "[[metrics.series]]\nperiod = 2025\nas_of = 2025-06-30\nactual = \"620万人\"\n", "2025 620万人 of 1200万人以上 by 06-30: so-far"},
		{"of the first half", "target = \"1200万人以上\"\n", "[[metrics.series]]\nperiod = \"2025H1\"\nactual = \"620万人\"\n", "2025 - of 1200万人以上: so-far 620万人"},
		{"no result", "target = \"1200万人以上\"\n", "", "2025 - of 1200万人以上: no-result"},
		{"by the first target", "target = \"1200万人以上\"\n", "actual = \"1250万人\"\n[[metrics.series]]\nperiod = 2025\ntarget = \"1300万人\"\nstatus = \"revised\"\n", "2025 1250万人 of 1200万人以上: met"},
		{"withdrawn", "target = \"1200万人以上\"\n", withdrawn("", "1267万人"), "2025 - of 1200万人以上: result-withdrawn | 1267万人"},
		{"so far, with a later result withdrawn", "target = \"1200万人以上\"\n", "[[metrics.series]]\nperiod = \"2025H1\"\nactual = \"620万人\"\n" + withdrawn("", "1267万人"), "2025 - of 1200万人以上: so-far 620万人 | 1267万人"},
		{"corrected of an earlier part", "target = \"1200万人以上\"\n", "actual = \"1267万人\"\n[[metrics.series]]\nperiod = \"2025H1\"\nactual = \"620万人\"\n" + withdrawn("period = \"2025H1\"\n", "610万人"), "2025 1267万人 of 1200万人以上: met"},
		{"nothing of what it knows itself", "actual = \"1256万人\"\n[[metrics.series]]\nperiod = 2024\ntarget = \"1200万人以上\"\n", "actual = \"1267万人\"\n", ""},
	} {
		site, diags := following(t, index+tt.old, index+tt.metrics)
		if len(diags) > 0 {
			t.Errorf("%s: %q", tt.name, diags)
		}
		var old *report.Report
		for _, r := range site.Reports {
			if r.Slug == "old" {
				old = r
			}
		}
		before, counts := told(old.Metrics()[0]), old.Counts
		old.Tell(site.Config, newest(site).Told(0))
		m, got := old.Metrics()[0], ""
		if m.Later != nil {
			got = strings.TrimSuffix(told(&report.Metric{Series: []*report.Point{m.Later.Point}}), "\n")
			if of := m.Later.Verdict.Of; of != nil {
				got += " " + of.Texts[0]
			}
			for _, c := range m.Later.Corrections {
				got += " | " + c.Was.Texts[0]
			}
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		if told(m) != before || old.Counts != counts {
			t.Errorf("%s: the report itself has changed", tt.name)
		}
	}
}

// TestTakenCorrections: of a metric's corrections a report takes over those of figures that it
// has taken over, not those of what it states itself or does not have.
func TestTakenCorrections(t *testing.T) {
	amend := func(keys, was string) string {
		return "[[corrections]]\n id = \"jobs\"\ndate = 2025-03-01\nreason = \"误。\"\nwas = \"" + was + "\"\n" + keys
	}
	old := oldJobs + "[[metrics.series]]\nperiod = 2022\nactual = \"1206万人\"\ngrowth = { actual = \"2%\" }\n"
	for _, tt := range []struct{ name, amended, stated, want string }{
		{"its own result", amend("", "1255万人"), "", "2024 actual: 1255万人, 12.55 million jobs, jobs of old/jobs"},
		{"its own target", amend("figure = \"target\"\n", "1100万人以上"), "", "2025 target: 1100万人以上, at least 11 million jobs, jobs of old/jobs"},
		{"of a series", amend("period = 2023\n", "1243万人"), "", "2023 actual: 1243万人, 12.43 million jobs, jobs of old/jobs"},
		{"of growth", amend("period = 2022\nfigure = \"growth-actual\"\n", "3%"), "", "2022 growth-actual: 3%, 3%, % of old/jobs"},
		{"under another id", amend("", "1255万人"), "same_as", "2024 actual: 1255万人, 12.55 million jobs, jobs of old/jobs"},
		{"withdrawn", amend("figure = \"target\"\n", "1100万人以上"), "", "2025 target: 1100万人以上, at least 11 million jobs, jobs of old/jobs"},
		{"withdrawn, and stated by itself", amend("figure = \"target\"\n", "1100万人以上"), "[[metrics.series]]\nperiod = 2025\ntarget = \"1101万人\"\n", ""},
		{"stated again", amend("period = 2023\n", "1243万人"), "[[metrics.series]]\nperiod = 2023\nactual = \"1244万人\"\n", ""},
		{"revised", amend("period = 2023\n", "1243万人"), "[[metrics.series]]\nperiod = 2023\nactual = \"1245万人\"\nstatus = \"revised\"\n", "2023 actual: 1243万人, 12.43 million jobs, jobs of old/jobs"},
	} {
		metric := "[[metrics]]\nid = \"jobs\"\nlabel = \"就业\"\nactual = \"1267万人\"\n" + tt.stated
		if tt.stated == "same_as" {
			metric = "[[metrics]]\nid = \"work\"\nsame_as = \"jobs\"\nlabel = \"就业\"\nactual = \"1267万人\"\n"
		}
		stated := old
		if strings.HasPrefix(tt.name, "withdrawn") {
			stated = strings.Replace(old, "target = \"1200万人以上\"\n", "", 1)
		}
		site, diags := following(t, stated+tt.amended, metric)
		if len(diags) > 0 {
			t.Fatal(tt.name, diags)
		}
		var got []string
		for _, c := range newest(site).Metrics()[0].Taken {
			got = append(got, fmt.Sprintf("%s %s: %s, %s of %s/%s", c.Period, c.Part, strings.Join(c.Was.Texts, ", "), c.Units[1], c.Origin.Report, c.Origin.ID))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, "\n")); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
	}
}
