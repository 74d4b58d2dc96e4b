package check

import (
	"fmt"
	"math/big"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

var figureDrift = Rule{
	ID: "figure-drift",
	Doc: `A figure in the prose that differs from the data.

A sentence that names a metric by its label, or by most of it, and has a figure in the
metric's unit, but none of the metric's values (the actual, the target, what is
between them), contradicts the bar below it:

	郑州机场旅客吞吐量达到2580万人次。     (the metric says 2850万人次)

It is looked for in every language, in titles and summaries too. Let the text take its
figure from the data, {{airport-passengers}}, and it cannot differ. Figures of other
years, and those that tell by how much something changed, are let pass.`,
	Prose: true,
	Run:   findDrift,
}

func findDrift(in *Input) diag.List {
	var diags diag.List
	for m := range in.mentions() {
		f, key := m.drifted()
		if f == nil {
			continue
		}
		diags.Add(diag.Diagnostic{
			Pos:     m.passage.pos(f.Start),
			Message: fmt.Sprintf("%s here, but the %s of %s is %s", f.Text, key, m.metric.ID, m.value(key).Texts[m.lang]),
			Hint:    "let the text take it from the data: " + reference(m.metric, key),
		}.WithNote(in.metric(m.metric, key), "the metric"))
	}
	return diags
}

// drifted returns the figure that contradicts the metric, if there is one, and which of
// the metric's it should be: the one of its year if it has one (2025年目标12.8万人), else
// the one that stands for the metric's where no figure of the sentence is right.
func (m *mention) drifted() (f *prose.Figure, key string) {
	for i := range m.sentence.figures {
		f := &m.sentence.figures[i]
		if m.passage.isQuoted(*f) || !m.isOf(*f) || m.sentence.isChange(*f) || m.shared(*f) {
			continue
		}
		year := m.sentence.year(*f)
		for _, key := range []string{"actual", "target"} {
			if v := m.value(key); v != nil && v.Period == year && !prose.Same(*f, prose.Of(v.Quantity)) {
				return f, key
			}
		}
	}
	if m.says() || m.figure == nil {
		return nil, ""
	}
	if m.metric.Actual == nil {
		return m.figure, "target"
	}
	return m.figure, "actual"
}

// value returns the metric's actual or target, nil if there is none.
func (m *mention) value(key string) *report.Figure {
	if key == "actual" {
		return m.metric.Actual
	}
	return m.metric.Target
}

// shared reports whether the sentence names another metric of the same sort, whose
// figure this may be.
func (m *mention) shared(f prose.Figure) bool {
	for _, other := range m.others {
		if other != m && other.isOf(f) {
			return true
		}
	}
	return false
}

// reference is how a text refers to a metric's figure.
func reference(m *report.Metric, key string) string {
	if key == "actual" {
		return "{{" + m.ID + "}}"
	}
	return "{{" + m.ID + "." + key + "}}"
}

// mention is a sentence that names a metric.
type mention struct {
	passage  *passage
	sentence *sentence
	metric   *report.Metric
	lang     int
	inBody   bool           // not in the front matter, which has no references
	values   []prose.Figure // what the metric says
	others   []*mention     // of the same sentence, with this one
	figure   *prose.Figure  // the typed figure that stands for the metric's; nil if none does
}

// says reports whether the sentence has one of the metric's values.
func (m *mention) says() bool {
	return slices.ContainsFunc(m.sentence.figures, func(f prose.Figure) bool { return sameAsAny(f, m.values) })
}

func sameAsAny(f prose.Figure, values []prose.Figure) bool {
	return slices.ContainsFunc(values, func(v prose.Figure) bool { return prose.Same(f, v) })
}

// values returns what a metric says: its figures, the ends of their ranges, and what
// lies between actual and target.
func values(m *report.Metric) []prose.Figure {
	var list []prose.Figure
	add := func(value quantity.Decimal, unit string, bound quantity.Bound) {
		list = append(list, prose.Of(quantity.Quantity{Value: value, Unit: unit, Bound: bound}))
	}
	for _, f := range []*report.Figure{m.Actual, m.Target} {
		if f == nil {
			continue
		}
		list = append(list, prose.Of(f.Quantity))
		if f.Bound == quantity.Range {
			add(f.Value, f.Unit, quantity.Exactly)
			add(f.High, f.Unit, quantity.Exactly)
		}
	}
	if c := m.Comparison; c != nil && c.Gap != nil {
		unit := m.Unit()
		if unit == "%" {
			unit = report.PercentagePoint
		}
		add(c.Gap.Abs(), unit, quantity.Exactly)
		for _, r := range []*big.Rat{c.LevelShare, c.RequiredChange} {
			if r != nil {
				percent := quantity.RoundHalfUp(new(big.Rat).Mul(r, big.NewRat(100, 1)), 1)
				add(percent.Abs(), "%", quantity.Exactly)
			}
		}
	}
	return list
}

// isOf reports whether a figure is of the metric's sort, so that it could be one of
// its values.
func (m *mention) isOf(f prose.Figure) bool {
	return slices.ContainsFunc(m.values[:1], func(v prose.Figure) bool {
		return v.Class == f.Class && v.Class != prose.Number &&
			(v.Unit == f.Unit || v.Class != prose.Money && v.Class != prose.Measure)
	})
}
