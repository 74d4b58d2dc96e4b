package claim

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// subject is a metric, prepared for the texts of one language.
type subject struct {
	metric  *report.Metric
	lang    int
	label   *label
	values  []prose.Figure          // all figures that are true of it; the first is its actual or its target
	stated  map[string]prose.Figure // its actual and its target, by key, as far as it has them
	numbers []string                // the digits of these

	number   int  // its place among those that are not alike
	isShared bool // there are other metrics just like it

	once sync.Once // makes own, when it is asked for: most metrics are never spoken of
	own  circumstances
}

// newSubject prepares a metric that states a figure.
func newSubject(m *report.Metric, lang int, l *label, number int) *subject {
	s := &subject{metric: m, lang: lang, label: l, values: values(m, m.Words[lang].Unit), stated: map[string]prose.Figure{}, number: number}
	s.state()
	return s
}

// keys are those under which a metric states its figures.
var keys = [...]string{"actual", "target"}

// state notes the metric's figures.
func (m *subject) state() {
	for _, key := range keys {
		if f := valueOf(m.metric, key); f != nil {
			q := m.metric.Words[m.lang].Unit.Convert(f.Quantity)
			m.stated[key] = prose.Of(q)
			m.numbers = append(m.numbers, significant(q.Value))
		}
	}
}

// values returns all figures that are true of a metric: its own, the ends of their ranges,
// and the differences between actual and target, in the unit that a language writes.
func values(m *report.Metric, name quantity.Name) []prose.Figure {
	var list []prose.Figure
	add := func(value quantity.Decimal, unit string) {
		list = append(list, prose.Of(name.Convert(quantity.Quantity{Value: value, Unit: unit})))
	}
	for _, f := range []*report.Figure{m.Actual, m.Target} {
		if f == nil {
			continue
		}
		list = append(list, prose.Of(name.Convert(f.Quantity)))
		if f.Bound == quantity.Range {
			add(f.Value, f.Unit)
			add(f.High, f.Unit)
		}
	}
	if c := m.Comparison; c != nil && c.Gap != nil {
		unit := m.Unit()
		if unit == "%" {
			unit = report.PercentagePoint
		}
		add(c.Gap.Abs(), unit)
		for _, r := range []*big.Rat{c.LevelShare, c.RequiredChange} {
			if r != nil {
				percent := quantity.RoundHalfUp(new(big.Rat).Mul(r, big.NewRat(100, 1)), 1)
				list = append(list, prose.Of(quantity.Quantity{Value: percent.Abs(), Unit: "%"}))
			}
		}
	}
	return list
}

// valueOf returns a metric's actual or target, nil if it has none.
func valueOf(m *report.Metric, key string) *report.Figure {
	if key == "actual" {
		return m.Actual
	}
	return m.Target
}

// fits reports whether a figure is of the metric's sort, so that it could be its value.
func (m *subject) fits(s *surroundings, f prose.Figure) bool {
	v := m.values[0]
	switch {
	case f.Class == prose.Number:
		return !slices.Contains([]prose.Class{prose.Percent, prose.Point, prose.Multiple, prose.Rank}, v.Class) &&
			(!s.isCell || isNear(f, v))
	case f.Class != v.Class:
		return false
	case v.Class == prose.Count:
		return m.counts(s, f)
	}
	return f.Unit == v.Unit || v.Class != prose.Money && v.Class != prose.Measure
}

// hasNumber reports whether a figure has the metric's number with a wrong unit.
func (m *subject) hasNumber(s *surroundings, f prose.Figure) bool {
	if !slices.Contains(m.numbers, s.number) {
		return false
	}
	for _, v := range m.stated {
		if isOtherUnit(f, v) {
			return true
		}
	}
	return false
}

// isNear reports whether two figures have the same number of digits before the point. In a
// table that tells numbers of the metric's scale from others.
func isNear(f, v prose.Figure) bool {
	digits := func(d quantity.Decimal) int {
		whole, _, _ := strings.Cut(d.Abs().String(), ".")
		return len(whole)
	}
	return digits(f.Base) == digits(v.Base)
}

// counts reports whether a figure counts what the metric counts: 12条 are not 人次, and "12
// routes" are not passengers.
func (m *subject) counts(s *surroundings, f prose.Figure) bool {
	if m.label.stems != nil {
		return s.counted.text == "" || m.label.knows(s.counted)
	}
	counted := f.Text[1+strings.LastIndexAny(f.Text, "0123456789"):]
	counted = strings.TrimLeft(counted, "多余万亿")
	counted = boundBehind.ReplaceAllString(counted, "")
	return counted == "" || counted == "大" || counted == m.metric.Words[m.lang].Unit.Other
}

var boundBehind = regexp.MustCompile(`(?:及?以[上下]|[以之]内|左右|上下)$`)
