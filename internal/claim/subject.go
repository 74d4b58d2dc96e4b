package claim

import (
	"math/big"
	"regexp"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// subject is a metric, prepared for the texts of one language.
type subject struct {
	metric  *report.Metric
	grownBy *report.Metric // of a growth: the metric that grows
	lang    int
	label   *label

	number   int  // its place among those that are not alike
	isShared bool // there are other metrics just like it

	// What is known of it is found when it is asked for: most metrics are never spoken of.
	once, onceOwn sync.Once
	known         known
	own           circumstances
}

// known is what a metric says of itself in figures.
type known struct {
	values  []prose.Figure // all figures that are true of it in its report; the first is its actual or its target
	sides   []*Side        // what it states; its own come first
	numbers []string       // the digits of these
	also    []prose.Figure // of a growth: percentages that are true of the metric itself
}

// newSubject prepares a metric that states a figure.
func newSubject(m *report.Metric, lang int, l *label, number int) *subject {
	return &subject{metric: m, lang: lang, label: l, number: number}
}

// figures returns what is known of the metric.
func (m *subject) figures() *known {
	m.once.Do(func() {
		unit, k := m.metric.Words[m.lang].Unit, &m.known
		k.values, k.sides = values(m.metric, unit), sides(m.metric, unit)
		for _, side := range k.sides {
			k.numbers = append(k.numbers, significant(unit.Convert(side.Figure.Quantity).Value))
		}
		if m.grownBy != nil {
			k.also = slices.DeleteFunc(values(m.grownBy, m.grownBy.Words[m.lang].Unit), func(f prose.Figure) bool { return f.Class != prose.Percent })
		}
	})
	return &m.known
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
	share := func(r *big.Rat, of quantity.Bound) {
		if r == nil {
			return
		}
		for _, percent := range percents(r, of) {
			list = append(list, prose.Of(quantity.Quantity{Value: percent, Unit: "%"}))
		}
	}
	difference := func(gap quantity.Decimal) {
		unit := m.Unit()
		if unit == "%" {
			unit = report.PercentagePoint
		}
		add(gap.Abs(), unit)
	}
	if c := m.Comparison; c != nil && c.Gap != nil {
		difference(*c.Gap)
		share(c.LevelShare, c.ShareBound())
		share(c.RequiredChange, c.GapBound)
	}
	for _, p := range m.Series {
		if v := p.Verdict; v != nil && v.Gap != nil {
			difference(*v.Gap)
			share(v.Change, v.GapBound)
		}
	}
	return list
}

// percents returns a share in per cent, as it is rounded, and as it is with its bound.
func percents(r *big.Rat, of quantity.Bound) []quantity.Decimal {
	r = new(big.Rat).Mul(r, big.NewRat(100, 1))
	list := []quantity.Decimal{quantity.RoundHalfUp(r, 1).Abs()}
	if told := quantity.Round(r, 1, of).Abs(); !told.Equal(list[0]) {
		list = append(list, told)
	}
	return list
}

// fits reports whether a figure is of the metric's sort, so that it could be its value.
func (m *subject) fits(s *surroundings, f prose.Figure) bool {
	v := m.figures().values[0]
	switch {
	case f.Class == prose.Number:
		return !slices.Contains([]prose.Class{prose.Percent, prose.Point, prose.Multiple, prose.Rank}, v.Class) &&
			(!s.isCell || isNear(f, v))
	case f.Class != v.Class:
		return false
	case v.Class == prose.Count:
		return m.counts(s)
	}
	return f.Unit == v.Unit || v.Class != prose.Money && v.Class != prose.Measure
}

// hasNumber reports whether a figure has the metric's number with a wrong unit.
func (m *subject) hasNumber(s *surroundings, f prose.Figure) bool {
	if !slices.Contains(m.figures().numbers, s.number) {
		return false
	}
	return slices.ContainsFunc(m.figures().sides, func(v *Side) bool { return isOtherUnit(f, v.value) })
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
func (m *subject) counts(s *surroundings) bool {
	if m.label.stems != nil {
		return s.counted.text == "" || m.label.knows(s.counted)
	}
	return s.unit == "" || s.unit == lexicon.Chinese().Article.Big || s.unit == m.metric.Words[m.lang].Unit.Other
}

// countedUnit returns what a Chinese figure counts.
func countedUnit(figure string) string {
	counted := figure[1+strings.LastIndexAny(figure, "0123456789"):]
	return boundBehind().ReplaceAllString(strings.TrimLeft(counted, lexicon.Chinese().Article.More), "")
}

// boundBehind finds a bound behind a unit.
var boundBehind = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(lexicon.Chinese().Article.BoundBehind) })
