package scope

import (
	"math/big"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// metric puts a metric in one language into v.
func (m *maker) metric(v *Metric, metric *report.Metric, lang int) {
	w := &metric.Words[lang]
	*v = Metric{
		Sector: metric.Sector.Slug, ID: metric.ID, Label: w.Label, Group: w.Group, Note: w.Note,
		Kind: metric.Kind, Direction: metric.Direction, Rank: metric.IsRank(), Percent: metric.Unit() == "%", Multiple: metric.IsMultiple(), HidesMissing: !m.report.ShowMissing, IsGrowth: metric.IsGrowth,
		Actual: stated(metric.Actual, m.report.ActualPeriod, w.Unit, lang),
		Target: stated(metric.Target, m.report.TargetPeriod, w.Unit, lang),
	}
	v.Target.Words = inWords(metric.Goal, lang)
	if w.Unit.Converts() {
		v.Factor, v.Written = w.Unit.Factor.String(), w.Unit.Other
	}
	if !m.cfg.Languages[lang].Style.Plural.IsOwn() && w.Unit.Other != "" {
		v.UnitForms = []quantity.Word{w.Unit.Word}
	}
	m.comparison(&v.Comparison, metric, lang)
	m.series(v, metric, lang)
	if o := metric.Later; o != nil {
		v.Outcome = []Outcome{m.outcome(o, metric, lang)}
	}
	for _, o := range metric.Further {
		v.Further = append(v.Further, m.outcome(o, metric, lang))
	}
	v.Revisions = revisions(metric, lang)
	if metric.Growth != nil {
		v.Growth = make([]Metric, 1)
		m.metric(&v.Growth[0], metric.Growth, lang)
		v.Growth[0].HidesMissing = v.Growth[0].HidesMissing || v.Main() == v // which says what there is to say
	}
	corrections(v, metric, lang)
}

func (m *maker) outcome(o *report.Later, metric *report.Metric, lang int) Outcome {
	return Outcome{By: Taken{origin(&o.By, lang), o.Titles[lang]}, Point: m.point(o.Point, metric, lang)}
}

// stated returns a figure in one language; one that is nil is in the period.
func stated(f *report.Figure, in period.Period, unit quantity.Name, lang int) Stated {
	if f == nil {
		return Stated{Period: in}
	}
	s := Stated{
		Known: true, Period: f.Period, Bound: f.Bound, Single: f.IsSingle(),
		Value: f.Value.String(), Unit: unit.Other, Text: f.Texts[lang],
	}
	if unit.Converts() {
		s.Unit = f.Quantity.Unit // that of the value, for which the language has no word
	}
	if f.IsRatio() {
		s.Per = f.Per.String()
	}
	if f.Bound == quantity.Range {
		s.High = f.High.String()
	}
	return s
}

// inWords returns a target in words, if it is one.
func inWords(goal []string, lang int) string {
	if goal == nil {
		return ""
	}
	return goal[lang]
}

// comparison puts a metric's comparison into v, if there is one.
func (m *maker) comparison(v *Comparison, metric *report.Metric, lang int) {
	c, style := metric.Comparison, &m.cfg.Languages[lang].Style
	if c == nil {
		return
	}
	v.Known, v.State, v.Side = true, c.State, metric.Side()
	if c.Gap != nil {
		v.Gap = m.gap(metric, *c.Gap, c.GapBound, lang)
	}
	v.Share = ratio(c.LevelShare, c.ShareBound(), style.Share)
	v.Change = told(change(style, c.RequiredChange, c.GapBound), c.RequiredChange)
}

// gap returns a difference of figures of a metric.
func (m *maker) gap(metric *report.Metric, d quantity.Decimal, bound quantity.Bound, lang int) Gap {
	return Gap{Known: true, Sign: d.Sign(), Bound: bound, Value: d.String(), Text: metric.GapText(m.cfg, d, lang)}
}

// ratio returns a ratio as it is written with the bound of its size, if there is one.
func ratio(r *big.Rat, of quantity.Bound, write func(*big.Rat, quantity.Bound) string) Ratio {
	if r == nil {
		return Ratio{}
	}
	return Ratio{Known: true, Value: dataRatio(r), Text: write(r, of)}
}

// change returns a change, of which also the size is told.
func change(style *quantity.Style, r *big.Rat, of quantity.Bound) Ratio {
	v := ratio(r, of, style.Change)
	v.Size = strings.TrimPrefix(strings.TrimPrefix(v.Text, style.Plus), style.Minus)
	return v
}

// told returns a change without its size if that is no longer told in per cent: +900 % says
// less than the two figures do.
func told(v Ratio, r *big.Rat) Ratio {
	if r == nil || r.Num().BitLen()-r.Denom().BitLen() < 3 {
		return v // it is below 2³, as most are, which need not be compared
	}
	if new(big.Rat).Abs(r).Cmp(big.NewRat(9, 1)) >= 0 {
		v.Size = ""
	}
	return v
}

// RatioPlaces are the decimal places of a ratio in data files, of one that is not whole.
const RatioPlaces = 6

// dataRatio writes a ratio as data files have it. Where rounding would make it 1 or 0 and
// it is not, it has more places.
func dataRatio(r *big.Rat) string {
	one := quantity.NewDecimal(1, 0)
	for places := RatioPlaces; ; places++ {
		d := quantity.RoundHalfUp(r, places)
		if r.IsInt() || !d.Equal(one) && !d.IsZero() {
			return d.Trim().String()
		}
	}
}
