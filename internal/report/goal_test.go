package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
)

// TestTargetsInWords holds a target in words to be stated in every language and compared
// with nothing, whichever period it is of.
func TestTargetsInWords(t *testing.T) {
	const periods = "actual_period = 2024\ntarget_period = 2025"
	site, said := jobs(t, periods, `actual = "1256万人"
target = { words = "与经济增长同步" }
[[metrics.series]]
period = 2024
target = { words = "保持稳定" }
note = "注"
`, `target = { words = "in step with the economy" }
[[metrics.series]]
period = 2024
target = { words = "to stay stable" }
note = "A note"
`)
	if len(said) > 0 {
		t.Fatal(said)
	}
	m := site.Reports[0].Metrics()[0]
	if want := []string{"与经济增长同步", "in step with the economy"}; !cmp.Equal(m.Goal, want) || m.Target != nil || m.Comparison != nil {
		t.Errorf("the target is %q, %v, %v; want %q", m.Goal, m.Target, m.Comparison, want)
	}
	due := m.Series[0]
	if want := []string{"保持稳定", "to stay stable"}; !cmp.Equal(due.Goal, want) || due.Actual == nil || due.Verdict != nil {
		t.Errorf("the target of 2024 is %q, want %q; %v", due.Goal, want, due.Verdict)
	}
	counts := report.Count(site.Reports[0].Metrics(), site.Reports[0].ActualPeriod, site.Reports[0].TargetPeriod)
	if want := (report.Tally{Targets: 1, InWords: 1}); counts.Tally != want {
		t.Errorf("counted %+v, want %+v", counts.Tally, want)
	}
}

// TestWordsInThePlaceOfATarget: who writes them as a figure is told how they are written.
func TestWordsInThePlaceOfATarget(t *testing.T) {
	for figure, want := range map[string]string{
		`target = "与经济增长同步"`: `target = { words = "…" }`,
		`actual = "与经济增长同步"`: "write the figure alone, such as 8个 or 8.5 million",
		`target = "8个甲2乙"`:   "",
		`target = "两位数增长"`:   "",
	} {
		_, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"乙\"\n"+figure+"\n+++\n甲\n")
		if len(diags) == 0 || !strings.Contains(diags[0].Hint.En, want) || want == "" && strings.Contains(diags[0].Hint.En, "words") {
			t.Errorf("%s: %v", figure, diags)
		}
	}
}

// TestMistakesInTargetsInWords holds that each is said where it stands.
func TestMistakesInTargetsInWords(t *testing.T) {
	const periods = "actual_period = 2024\ntarget_period = 2025"
	for _, tt := range []struct{ metric, english, want string }{
		{`target = { words = "" }`, "", "a.zh.md:6:10 the target of jobs has no words"},
		{`target = { words = 5 }`, "", "a.zh.md:6:10 the words of the target of jobs are no string"},
		{`target = { words = "文", by = "谁" }`, "", `a.zh.md:6:10 a target in words has words alone: that of jobs has "by" too`},
		{`target = { words = "文" }`, "", "a.en.md:3:3 the target of jobs is not translated"},
		{`target = { words = "文" }`, `target = { words = " " }`, "a.en.md:7:10 the target of jobs has no words"},
		{`target = { words = "文" }`, `target = "5 jobs"`, "a.en.md:7:10 the target of jobs is a figure, but in words in the original"},
		{`target = "5人"`, `target = { words = "five" }`, "a.en.md:7:10 the target of jobs is in words, and not in the original"},
		{"actual = { words = \"文\" }\ntarget = \"5人\"", "", `a.zh.md:6:10 the actual of jobs is no figure: {…}`},
		{`actual = ["文"]`, "", `a.zh.md:6:11 the actual of jobs is no figure: […]`},
		{"[[metrics.series]]\nperiod = 2023\ntarget = { words = \"文\" }", "", "a.en.md:3:3 of jobs, the words on 2023 are not translated"},
		{"target = { words = \"文\" }\n[[metrics.series]]\nperiod = 2025\ntarget = \"5人\"", `target = { words = "W" }`, "a.zh.md:9:10 the target of jobs in 2025 is stated twice"},
	} {
		if _, said := jobs(t, periods, tt.metric, tt.english); !cmp.Equal(said, []string{tt.want}) {
			t.Errorf("%s / %s: %q, want %q", tt.metric, tt.english, said, tt.want)
		}
	}
}

// TestWordsOfTheOwnTargetInTheSeries holds where the words of a target in [[metrics.series]] that is the
// metric's own may be translated: there, or in the table of the metric, but not in two ways.
func TestWordsOfTheOwnTargetInTheSeries(t *testing.T) {
	const periods = "actual_period = 2023\ntarget_period = 2024"
	const series = "[[metrics.series]]\nperiod = 2024\n"
	site := func(goal string) string { return "actual = \"6人\"\n" + series + goal + "\n" }
	growth := func(goal string) string { return "growth = { " + goal + " }\n" }
	const zh, en, other = `target = { words = "同步" }`, `target = { words = "In step" }`, `target = { words = "Faster" }`
	for _, tt := range []struct {
		name, original, english string
		want                    []string
	}{
		{"in the series", site(zh), series + en, nil},
		{"in the table of the metric", site(zh), en, nil},
		{"in both", site(zh), en + "\n" + series + en, nil},
		{"in both, two ways", site(zh), en + "\n" + series + other, []string{`a.en.md:10:10 the target of jobs is "Faster" here, and "In step" in the table of the metric`}},
		{"nowhere", site(zh), "", []string{"a.en.md:3:3 of jobs, the words on 2024 are not translated"}},
		{"a note beside it", site(zh + "\nnote = \"注\""), en, []string{"a.en.md:3:3 of jobs, the words on 2024 are not translated"}},
		{"a figure", site(zh), `target = "7%"`, []string{
			"a.en.md:7:10 the target of jobs is a figure, but in words in the original", "a.en.md:3:3 of jobs, the words on 2024 are not translated",
		}},
		{"growth in the series", site(growth(zh)), series + growth(en), nil},
		{"growth in the table of the metric", site(growth(zh)), growth(en), nil},
		{"growth beside a result", growth(`actual = "5%"`) + site(growth(zh)), series + growth(en), nil},
		{"growth in both, two ways", site(growth(zh)), growth(en) + series + growth(other), []string{`a.en.md:10:21 the target of jobs.growth is "Faster" here, and "In step" in the table of the metric`}},
	} {
		s, said := jobs(t, periods, tt.original, tt.english)
		if diff := cmp.Diff(tt.want, said); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
		if tt.want != nil {
			continue
		}
		m := s.Reports[0].Metrics()[0]
		if m.Growth != nil {
			m = m.Growth
		}
		if want := []string{"同步", "In step"}; !cmp.Equal(m.Goal, want) || !cmp.Equal(m.Series[len(m.Series)-1].Goal, want) {
			t.Errorf("%s: %q, %q", tt.name, m.Goal, m.Series[len(m.Series)-1].Goal)
		}
	}
}
