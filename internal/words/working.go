package words

import (
	"math/big"
	"time"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// Step is a line of a working: what is worked out, and how, with its numbers.
type Step struct{ Term, Text string }

// Working says with exact numbers how the comparison of a metric comes about, and then the
// verdict of a point of its series, if there is one. Rounded is only what says so.
func (p *Book) Working(m *scope.Metric, at *scope.Point, y *Periods) []Step {
	w := newWorker(p, m)
	w.exact(&m.Actual, &m.Target)
	w.comparison(y)
	if at != nil && at.Verdict.Known && at.Target.Known {
		w.verdict(at)
	}
	return w.steps
}

// worker writes the numbers of a metric.
type worker struct {
	book   *Book
	metric *scope.Metric
	style  quantity.Style
	factor quantity.Decimal // by which figures are multiplied to be written; zero for none
	unit   quantity.Word
	steps  []Step
}

func newWorker(p *Book, m *scope.Metric) *worker {
	w := &worker{book: p, metric: m, style: p.numbers.Unscaled(), unit: m.Word(m.Written)}
	if m.Factor != "" {
		w.factor, _ = quantity.ParseDecimal(m.Factor) // which was written so
	}
	for _, f := range []*scope.Stated{&m.Actual, &m.Target} {
		if w.unit.Other == "" {
			w.unit = m.Word(f.Unit)
		}
	}
	return w
}

func (w *worker) add(term, text string) { w.steps = append(w.steps, Step{term, text}) }

// number reads a number of the metric as this language writes it. What is no number is zero.
func (w *worker) number(text string) quantity.Decimal {
	d, _ := quantity.ParseDecimal(text) // a figure that is a ratio, or none, is not asked for
	if !w.factor.IsZero() {
		d = d.Mul(w.factor).Trim()
	}
	return d
}

// exact tells the figures digit by digit, where that is not how they stand above.
func (w *worker) exact(actual, target *scope.Stated) {
	text, differs := "", false
	for _, f := range []*scope.Stated{actual, target} {
		if !f.Known {
			continue
		}
		own := w.figure(f)
		differs = differs || own != f.Text
		if text != "" {
			text += " → "
		}
		text += own
	}
	if differs {
		w.add(w.book.Figure.Exact, text)
	}
}

// figure writes a figure digit by digit. Ranks, ratios and what is 1 of its unit are written
// so already.
func (w *worker) figure(f *scope.Stated) string {
	if w.metric.Rank || f.Per != "" || f.Value == "1" || f.Value == "-1" {
		return f.Text
	}
	q := quantity.Quantity{Value: w.number(f.Value), Bound: f.Bound, Unit: w.unit.Other}
	if f.Bound == quantity.Range {
		q.High = w.number(f.High)
	}
	return w.style.Write(q, quantity.Name{Word: w.unit})
}

// comparison works out how the target lies beside the result of another period.
func (w *worker) comparison(y *Periods) {
	c, say := &w.metric.Comparison, &w.book.Figure
	if !c.Known || !c.Gap.Known || w.metric.Actual.Per != "" {
		return
	}
	value, gap := w.number(w.metric.Actual.Value), w.number(c.Gap.Value)
	aim := value.Add(gap).Trim()
	w.add(say.Difference.Fill(y.Slots(nil)...), w.less(aim, value, gap, &c.Gap))
	if c.Change.Known {
		w.add(say.Change, w.over(gap, value, c.Change.Text, c.Gap.Bound))
	}
	if c.Share.Known {
		w.add(say.Share, w.over(value, aim, c.Share.Text, c.ShareBound()))
	}
}

// verdict works out how a result lies beside the target of its own period, and says the rule.
func (w *worker) verdict(at *scope.Point) {
	v, say := &at.Verdict, &w.book.Figure
	result := &at.Actual
	if v.Of.Known {
		result = &v.Of
	}
	if result.Known && result.Per == "" {
		w.result(at, result)
	}
	if v.Outcome == report.SoFar {
		w.soFar(at, result)
		return
	}
	if rule := w.book.Rule(w.metric, at); rule != "" && v.Outcome != report.Pending {
		w.add(say.RuleTerm, rule)
	}
}

func (w *worker) result(at *scope.Point, result *scope.Stated) {
	v, say := &at.Verdict, &w.book.Figure
	if !v.Gap.Known {
		return
	}
	value, gap := w.number(result.Value), w.number(v.Gap.Value)
	mark := value.Sub(gap).Trim()
	w.add(say.ResultLessTarget.Fill(Slot{Name: "period", Text: w.book.periods.NameBefore(at.Period)}), w.less(value, mark, gap, &v.Gap))
	if v.Change.Known {
		w.add(say.ResultChange, w.over(gap, mark, v.Change.Text, v.Gap.Bound))
	}
}

// soFar works out how far a part of a period has come, beside how much of its time is gone.
func (w *worker) soFar(at *scope.Point, result *scope.Stated) {
	v, say := &at.Verdict, &w.book.Figure
	day, err := time.Parse(time.DateOnly, v.Until)
	if !v.Share.Known || !v.Time.Known || err != nil {
		return
	}
	goal := at.Target.Value
	if at.Target.Bound == quantity.Range && (v.Gap.Sign > 0 || at.Direction == report.Down) {
		goal = at.Target.High
	}
	value, mark := w.number(result.Value), w.number(goal)
	gone := quantity.NewDecimal(int64(at.Period.DaysUntil(day)), 0)
	days := quantity.NewDecimal(int64(at.Period.Days()), 0)
	w.add(say.Share, w.over(value, mark, v.Share.Text, result.Bound))
	w.add(say.Time, w.over(gone, days, v.Time.Text, quantity.Exactly))
	if v.Pace.Known {
		points := say.PercentagePoints.Fill(Slot{Name: "value", Text: percentagePoints(v.Pace.Text)})
		r := new(big.Rat).Sub(value.Over(mark), gone.Over(days))
		w.add(say.Pace, w.style.Number(value)+" ÷ "+w.style.Number(mark)+" − "+w.style.Number(gone)+" ÷ "+w.style.Number(days)+w.equals(r, points, quantity.Exactly))
	}
}

// less writes a subtraction: 3100万 − 2850万 = 250万人次.
func (w *worker) less(a, b, gap quantity.Decimal, told *scope.Gap) string {
	difference := w.style.Amount(gap, quantity.Name{Word: w.unit})
	if isOne := gap.Abs().Equal(quantity.NewDecimal(1, 0)); isOne || w.metric.Kind == report.Rate || w.metric.Rank {
		difference = told.Text // 1 person, or in percentage points, or places
		if told.Sign < 0 {
			difference = w.style.Minus + difference
		}
	}
	return w.style.Number(a) + " − " + w.style.Number(b) + " = " + difference
}

// over writes a division whose result is told in per cent.
func (w *worker) over(a, b quantity.Decimal, told string, of quantity.Bound) string {
	if b.IsZero() {
		return told
	}
	return w.style.Number(a) + " ÷ " + w.style.Number(b) + w.equals(a.Over(b), told, of)
}

// equals tells whether a ratio is what is told of it, in tenths of a per cent, or is rounded,
// and which way by its bound.
func (w *worker) equals(r *big.Rat, told string, of quantity.Bound) string {
	const places = 1000
	if d := r.Denom(); d.IsInt64() && d.Int64() <= places && places%d.Int64() == 0 {
		return " = " + told
	}
	say := w.book.Figure.Rounded
	switch of {
	case quantity.AtLeast, quantity.Above:
		say = w.book.Figure.RoundedDown
	case quantity.AtMost, quantity.Below, quantity.Nearly:
		say = w.book.Figure.RoundedUp
	}
	return " ≈ " + say.Fill(Slot{Name: "value", Text: told})
}
