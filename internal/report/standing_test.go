package report

import (
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// TestSide holds on which side of a result a target lies, also where no amount is known.
func TestSide(t *testing.T) {
	figure := func(text string) *Figure {
		q, err := quantity.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return &Figure{Quantity: q}
	}
	for _, tt := range []struct {
		name, actual, target string
		kind                 Kind
		direction            Direction
		want                 Side
	}{
		{"a higher target", "80个", "90个", Flow, Up, AboveResult},
		{"a lower target", "80个", "70个", Flow, Up, BelowResult},
		{"a higher number, of which less is better", "80个", "90个", Flow, Down, AboveResult},
		{"a better rank", "第8", "前5", Rank, Down, AboveResult},
		{"the same", "80个", "80个以上", Flow, Up, SameAsResult},
		{"at the end of a range", "5%", "4.5%至5%", Rate, Up, AroundResult},
		{"within a range", "4.8%", "4.5%至5%", Rate, Up, AroundResult},
		{"a range above", "4%", "4.5%至5%", Rate, Up, AboveResult},
		{"a bound beyond the target", "超过90个", "80个", Flow, Up, BelowResult},
		{"a bound short of the target", "低于70个", "80个", Flow, Up, AboveResult},
		{"the same, of which less is better", "超过90个", "80个", Flow, Down, BelowResult},
		{"to be kept, on an unknown side", "超过90个", "80个", Flow, Steady, UnknownSide},
		{"about a number, at the limit", "约60个", "超过60个", Flow, Up, UnknownSide},
		{"to exceed the result", "100亿元", "超100亿元", Flow, Up, AboveResult},
		{"to stay below the result", "100亿元", "低于100亿元", Flow, Up, BelowResult},
		{"the same words, a floor", "90%以上", "90%以上", Rate, Up, UnknownSide},
		{"the same words, a limit that is excluded", "超100亿元", "超100亿元", Flow, Up, UnknownSide},
		{"the same words, nearly", "近100亿元", "近100亿元", Flow, Up, UnknownSide},
		{"the same words, a ceiling", "5%以内", "5%以内", Rate, Down, UnknownSide},
		{"the same words, a range", "4.5%至5%", "4.5%至5%", Rate, Steady, UnknownSide},
		{"the same words, a rank", "前10", "前10", Rank, Down, UnknownSide},
		{"a better limit of ranks", "前10", "前5", Rank, Down, UnknownSide},
		{"a worse limit of ranks", "前5", "前10", Rank, Down, BelowResult},
		{"a range beside one that reaches further", "4.5%至5%", "4.5%至5.5%", Rate, Up, UnknownSide},
		{"the same, of which less is better", "4.5%至5%", "4.5%至5.5%", Rate, Down, UnknownSide},
		{"a range beside one that lies above", "4.5%至5%", "5.5%至6%", Rate, Up, AboveResult},
		{"a ceiling beside what is to exceed it", "90个以内", "超过90个", Flow, Up, AboveResult},
		{"a floor above the floor of the target", "超过90个", "80个以上", Flow, Up, BelowResult},
		{"within nearly", "95万人", "近100万人", Flow, Up, UnknownSide},
		{"short of nearly", "89万人", "近100万人", Flow, Up, AboveResult},
		{"the number of nearly", "100万人", "近100万人", Flow, Up, BelowResult},
		{"a higher ratio", "1:3", "2:5", Rate, Up, AboveResult},
		{"the same ratio, written otherwise", "1:3", "2:6", Rate, Up, SameAsResult},
		{"a ratio that is to be exceeded", "3:1", "超过6:2", Rate, Up, AboveResult},
		{"nothing for certain", "超过60个", "62个", Flow, Up, UnknownSide},
	} {
		m := &Metric{Kind: tt.kind, Direction: tt.direction, Actual: figure(tt.actual), Target: figure(tt.target)}
		m.Comparison = Compare(m.Actual.Quantity, m.Target.Quantity, m.Kind, m.Direction)
		if got := m.Side(); got != tt.want {
			t.Errorf("%s: side %d, want %d", tt.name, got, tt.want)
		}
	}
}

// TestStanding holds that each metric is counted once, and each target that is set.
func TestStanding(t *testing.T) {
	one := &Figure{Quantity: quantity.Quantity{Value: quantity.NewDecimal(1, 0)}}
	both := func() *Metric {
		return &Metric{Actual: one, Target: one, Comparison: Compare(one.Quantity, one.Quantity, Flow, Up)}
	}
	half, problem := period.Parse("2025H1")
	if !problem.IsZero() {
		t.Fatal(problem)
	}
	soFar := &Metric{Actual: &Figure{Period: half, Quantity: one.Quantity}, Series: []*Point{{Period: period.Year(2025), Target: one, Verdict: &Verdict{Outcome: SoFar}}}}
	plan := &Metric{Actual: &Figure{Period: half, Quantity: one.Quantity}, Series: []*Point{{Period: period.Year(2026), Target: one}}}
	var s Standing
	for _, m := range []*Metric{
		both(), {Actual: one}, {Target: one}, {Target: one}, {Goal: []string{"more"}}, {Actual: one, Target: one},
		{Growth: both()}, {Actual: one, Growth: &Metric{Target: one}}, soFar, plan,
	} {
		s.count(m, period.Year(2024), period.Year(2025))
	}
	if want := (Standing{Same: 2, Unknown: 1, InWords: 1, ResultOnly: 3, TargetOnly: 2, Aims: 7, Pending: 7, Running: 1}); s != want {
		t.Errorf("%+v, want %+v", s, want)
	}
}

// TestStandingOfAnswers holds that what is known of a target is neither counted as not comparable
// nor as not yet known.
func TestStandingOfAnswers(t *testing.T) {
	year, half := period.Year(2025), period.Period{First: period.Year(2025).First, Months: 6}
	figure := func(of period.Period) *Figure {
		return &Figure{Quantity: quantity.Quantity{Value: quantity.NewDecimal(1, 0)}, Period: of}
	}
	of := func(actual *Figure, outcome Outcome) *Metric {
		target := figure(year)
		return &Metric{Actual: actual, Target: target, Series: []*Point{{Period: year, Target: target, Verdict: &Verdict{Outcome: outcome}}}}
	}
	var s Standing
	for _, m := range []*Metric{
		of(figure(year), NotMet), of(figure(half), SoFar), of(nil, Pending), {Actual: figure(year), Growth: of(nil, Met)},
		{Actual: figure(year), Growth: &Metric{IsGrowth: true, Actual: figure(year), Target: figure(period.Year(2026))}}, // has both
		{Growth: &Metric{IsGrowth: true, Actual: figure(year), Target: figure(period.Year(2026))}},
	} {
		s.count(m, period.Year(2024), year)
	}
	early := Tally{Targets: 2, Met: 1, NotMet: 1}
	if want := (Standing{TargetOnly: 1, Growths: 2, Waiting: 2, Aims: 6, Pending: 3, Running: 1, Early: early}); s != want || s.Both() != 2 {
		t.Errorf("%+v, want %+v", s, want)
	}
}
