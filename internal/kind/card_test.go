package kind

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// scoped returns a metric of the city as pages are given it.
func scoped(t *testing.T, cfg *config.Config, m sitetest.Metric) *scope.Metric {
	t.Helper()
	s := sitetest.City(t, cfg)
	sec := s.Reports[0].Sectors[0]
	sec.Metrics = []*report.Metric{m.In(t, cfg, sec)}
	return &scope.Make(cfg, s.Reports[0], nil).Articles[0].Value.Sector.Value.Metrics[0].Value
}

// TestPair says which metrics have two bars on their cards: those of which a length says no more
// than the figures do.
func TestPair(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(0, "zh/r/a.html")
	for _, tt := range []struct {
		name           string
		actual, target string
		kind           report.Kind
		dir            report.Direction
		want           bool
	}{
		{name: "short", actual: "2850万人次", target: "3100万人次", want: true},
		{name: "past", actual: "13.93万人", target: "12.8万人", want: true},
		{name: "rate", actual: "52%", target: "57%", kind: report.Rate, want: true},
		{name: "a range", actual: "4%", target: "5%至8%", kind: report.Rate, want: true},
		{name: "a limit beyond its target", actual: "突破6万标箱", target: "5万标箱", want: true},
		{name: "rank", actual: "第8", target: "前5", kind: report.Rank},
		{name: "nothing to compare", actual: "突破6万标箱", target: "7万标箱"},
		{name: "zero", actual: "0个", target: "5个"},
		{name: "to zero", actual: "5个", target: "0个", dir: report.Down},
		{name: "negative", actual: "-2%", target: "3%", kind: report.Rate},
		{name: "no target", actual: "5个"},
		{name: "no actual", target: "5个"},
	} {
		var b cardBody
		p.cardBody(&b, scoped(t, cfg, sitetest.Metric{ID: "m", Actual: tt.actual, Target: tt.target, Kind: tt.kind, Direction: tt.dir}))
		if got := len(b.Pair) > 0; got != tt.want {
			t.Errorf("%s: two bars are %v, want %v", tt.name, got, tt.want)
		}
	}
}

// TestStateOfACard holds what a badge says of a target beside the result of the period before: no
// more than the figures do.
func TestStateOfACard(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/a.html")
	for _, tt := range []struct {
		actual, target string
		kind           report.Kind
		want           string
	}{
		{actual: "100吨", target: "120吨以上", want: "Target at least 20% above the 2024 result"},
		{actual: "100吨", target: "120吨至130吨", want: "Target above the 2024 result"}, // by 20% to 30%
		{actual: "100吨左右", target: "120吨以上", want: "Target above the 2024 result"},
		{actual: "100吨左右", target: "80吨以内", want: "Target below the 2024 result"},
		{actual: "100吨左右", target: "120吨", want: "Target about 20% above the 2024 result"},
		{actual: "5.6%", target: "4.5%至5%", kind: report.Rate, want: "Target below the 2024 result"},
		{actual: "100吨", target: "超100吨", want: "Target above the 2024 result"},
		{actual: "100吨", target: "低于100吨", want: "Target below the 2024 result"},
		{actual: "100吨", target: "100吨以上", want: "Target equal to the 2024 result"},
		{actual: "90%以上", target: "90%以上", kind: report.Rate, want: "Cannot be compared exactly"},
		{actual: "4.5%至5%", target: "4.5%至5.5%", kind: report.Rate, want: "Cannot be compared exactly"},
	} {
		m := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: tt.actual, Target: tt.target, Kind: tt.kind})
		if _, state := p.cardState(m); state.Text != tt.want {
			t.Errorf("%s, %s: %q, want %q", tt.actual, tt.target, state.Text, tt.want)
		}
	}
}

// TestStateOfGrowth holds that nobody is told that a growth cannot be compared with the next one's
// target, nor that a metric has no target whose growth has one.
func TestStateOfGrowth(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/a.html")
	growth := *scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "6.1%", Target: "5.5%", Kind: report.Rate})
	growth.IsGrowth, growth.Comparison, growth.Series = true, scope.Comparison{}, nil
	level := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "100个"})
	for name, m := range map[string]*scope.Metric{
		"alone":                             {ID: "m", Growth: []scope.Metric{growth}},
		"beside a level of an earlier year": {ID: "m", Series: []scope.Point{{Period: period.Year(2022), Actual: level.Actual}}, Growth: []scope.Metric{growth}},
		"beside a level":                    {ID: "m", Actual: level.Actual, Growth: []scope.Metric{growth}},
	} {
		var v cardView
		p.card(&v, m, "")
		said := fmt.Sprint(v.Body.Sentences, v.Growth)
		if v.State.Text != "2025: not yet known" || v.Class != "pending" || strings.Contains(said, "compared") || strings.Contains(said, "gives no") {
			t.Errorf("%s: %q, %s, %s", name, v.State.Text, v.Class, said)
		}
	}
}

// TestWithinAPeriod holds that a result of the target's own period, or of one that opens it, is not
// said to be no match for it: the card tells the verdict, once.
func TestWithinAPeriod(t *testing.T) {
	env := newEnv(t, sitetest.Config(t, sitetest.CityConfig))
	year, half := period.Year(2025), mustPeriod(t, "2025H1")
	figure := func(text string, of period.Period) scope.Stated {
		return scope.Stated{Known: true, Period: of, Text: text, Value: "100", Single: true}
	}
	for _, tt := range []struct {
		name    string
		of      period.Period
		verdict scope.Verdict
		state   string
	}{
		{"of the period", year, scope.Verdict{Known: true, Outcome: report.NotMet}, "2025: not met"},
		{"of its first half", half, scope.Verdict{Known: true, Outcome: report.Met, Of: figure("100人", half)}, "2025: met"},
		{"so far", half, scope.Verdict{Known: true, Outcome: report.SoFar, Until: "2025-06-30", Of: figure("100人", half)}, "2025 so far, to 30 June"},
	} {
		m := &scope.Metric{ID: "m", Actual: figure("100人", tt.of), Target: figure("120人", year), Answer: 1}
		at := scope.Point{Period: year, Target: m.Target, Verdict: tt.verdict}
		if tt.of == year {
			at.Actual = m.Actual
		}
		m.Series = []scope.Point{at}
		p := env.at(1, "en/r/a.html")
		var v cardView
		p.card(&v, m, "")
		said := ""
		for _, s := range v.Body.Sentences {
			said += string(s.Text)
		}
		if v.State.Text != tt.state || len(v.Outcome) > 0 || strings.Contains(said, "compared") {
			t.Errorf("%s: %q, %q, %+v", tt.name, v.State.Text, said, v.Outcome)
		}
	}
}

// TestDifferenceOfAChart holds that of a range both ends are told.
func TestDifferenceOfAChart(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/figures/m.html")
	for target, want := range map[string]string{
		"120个以上": "at least +20个 (+20%)", "120个至130个": "+20% to +30%", "70个至80个": "−30% to −20%", "90个至110个": "",
	} {
		m := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "100个", Target: target, Unit: "park"})
		if got := p.difference(m); got != want {
			t.Errorf("%s: %q, want %q", target, got, want)
		}
	}
	if got := p.difference(scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "100个左右", Target: "120个以上", Unit: "park"})); got != "" {
		t.Errorf("of an approximate result and a limit: %q", got)
	}
}

// TestEarlyResults holds that a result of a part of a period is not told as that of the period,
// where it settles the target all the same.
func TestEarlyResults(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	env := newEnv(t, cfg)
	stated := func(text string, of period.Period) scope.Stated {
		return scope.Stated{Known: true, Period: of, Text: text, Value: "1", Single: true}
	}
	year, half := period.Year(2025), mustPeriod(t, "2025H1")
	settled := scope.Verdict{Known: true, Outcome: report.Met}
	byDay := scope.Point{Period: year, AsOf: "2025-06-30", Actual: stated("620万人", year), Target: stated("600万人以上", year), Verdict: settled}
	ofHalf := scope.Point{Period: year, Target: byDay.Target, Verdict: settled}
	ofHalf.Verdict.Of = stated("620万人", half)
	whole := byDay
	whole.AsOf = ""
	for _, tt := range []struct {
		at     scope.Point
		zh, en string
	}{
		{whole, "2025年结果：620万人", "2025 result: 620万人"},
		{byDay, "2025年结果：620万人（截至6月30日）", "2025 result: 620万人 (by 30 June)"},
		{ofHalf, "2025年结果：620万人（2025年上半年）", "2025 result: 620万人 (first half of 2025)"},
	} {
		for lang, want := range []string{tt.zh, tt.en} {
			if got := env.at(lang, "r/a.html").cardOutcome(&scope.Metric{}, &tt.at).Text; got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

// TestOutcomeOfGrowth holds that the card of a metric, and its small one, tell what became of the
// target of its growth.
func TestOutcomeOfGrowth(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/a.html")
	m := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "100个"})
	g := scoped(t, cfg, sitetest.Metric{ID: "m", Actual: "5%", Target: "6%左右", Kind: report.Rate})
	later := scope.Point{Period: g.Target.Period, Target: g.Target, Verdict: scope.Verdict{Known: true, Outcome: report.NotMet}}
	later.Actual = scope.Stated{Known: true, Period: later.Period, Text: "5.5%"}
	g.IsGrowth = true
	g.Outcome = []scope.Outcome{{By: scope.Taken{Origin: scope.Origin{Report: "r2", Sector: "a", ID: "m"}, Title: "Two"}, Point: later}}
	m.Growth = []scope.Metric{*g}
	var card cardView
	p.card(&card, m, "")
	small := p.mini(&scope.Sector{}, m)
	for _, list := range [][]cardOutcome{card.Growth[0].Outcome, small.Growth[0].Outcome} {
		if len(list) != 1 || list[0].Verdict.Text != "Not met" || list[0].Text != "2025 growth: 5.5%" || list[0].Report != "Two" {
			t.Errorf("%+v", list)
		}
	}
}

func mustPeriod(t *testing.T, text string) period.Period {
	t.Helper()
	p, problem := period.Parse(text)
	if !problem.IsZero() {
		t.Fatal(problem)
	}
	return p
}
