package check

import (
	"cmp"
	"math/big"
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

var honestBar = Rule{
	ID: "honest-bar",
	Doc: diag.Words{En: `A bar that would compare what does not belong together.

A share of a share: 60% is not “83% of 72%” of anything. A metric in %, ‰ or 个百分点
whose actual and target are compared is a rate (kind = "rate", or no kind).

Mixed periods: a flow of one year beside a target several years off may be that of
one year or of all until then. The metric's note is to say which, and name the year:

	note = "目标是2026年至2030年的累计数。"

Figures of different scale: a target that is a thousand times the actual, or less than
a thousandth of it, has most likely lost its 万 or 亿, or the actual has. The figures of
other periods in a series are held against the metric's own likewise.

Two results of one span: 2025H1 and 2025 as of 30 June are the same six months, so they
are one figure. A flow does not become less: what is counted until September is no less
than what was counted until June. A figure that revises another says so, status = "revised".
Quarters of a year that has a target are not added up: as_of = 2025-06-30 says what is
known so far.

Stock against flow: what a label or note says agrees with kind. 余额 and “loans outstanding”
stand at a moment (stock); 新增, 全年累计 and “annual total” count over a period (flow).
年末人口 is no flow either. A label that says 日均 has no note that says 全年累计, and no
translation that says “annual”; so it is with 每月, 累计 and 全年. A note does not say that
the actual is 累计 and the target 年度, and 上半年 or 12月 is not what a figure of a year
is called. Words in quotation marks, and after 不是 or “not”, do not count.

Which way is better: of 失业率, PM2.5浓度 or 事故 less is, by their names. Without
direction more is taken for better, and a rate below its target for one that missed it:
say direction = "down", or "up" if it is meant so.

The last two are read from words, so prose = false turns them off.`, Zh: `条形会把不能相比的东西放在一起。

百分比的百分比：60% 不是 72% 的“83%”。单位是 %、‰ 或个百分点、实绩与目标
又有对照的指标，应是比率（kind = "rate"，或不写 kind）。

时期不一：实绩是一年的流量，目标却在几年之后，可能指那一年，也可能指到那时的累计。
指标的说明里要写清楚，并写出年份：

	note = "目标是2026年至2030年的累计数。"

数量级不同：目标是实绩的一千倍以上，或不到千分之一，多半是漏写了“万”或“亿”。
序列里其他时期的数字，也这样与指标自己的数字相比。

同一段时间有两个实绩：2025H1 和 2025 年截至6月30日是同样的六个月，应是同一个数。
流量不会变小：截至9月的累计数，不会小于截至6月的。修订数要写 status = "revised"。
全年有目标、实绩却只分季度写出的，不会相加：请用 as_of = 2025-06-30 写出累计数。

存量与流量：名称和说明要与 kind 一致。余额、“loans outstanding”是某个时点上的数（stock）；
新增、全年累计、“annual total”是一段时期里的数（flow）。年末人口也不是 flow。
名称说日均，说明就不能说全年累计，译文也不能说“annual”；每月、累计、全年也一样。
说明里不能说实绩是累计数、目标是年度数；上半年、12月的数，也不能当作一年的数。
引号里的话，以及“不是”、not 后面的话不算。

好坏方向：失业率、PM2.5浓度、事故，从名称看是越少越好。没有写 direction 的，
按越多越好处理，低于目标的失业率就成了“未达到”：请写 direction = "down"，
确实越多越好的写 "up"。

最后两项要读文字，prose = false 则不检查。`},
	Severity: diag.Warning,
	Work:     findDishonestBars,
}

func findDishonestBars(w *Work) diag.List {
	if w.sector == nil {
		return nil
	}
	var diags diag.List
	for _, m := range w.sector.Metrics {
		diags = append(diags, w.shareOfShare(m)...)
		diags = append(diags, w.mixedPeriods(m)...)
		diags = append(diags, w.otherScale(m)...)
		diags = append(diags, w.otherScaleBefore(m)...)
		diags = append(diags, w.contradictions(m)...)
		if w.config.Check.Prose {
			diags = append(diags, w.stockAgainstFlow(m)...)
			diags = append(diags, w.unsaidDirection(m)...)
		}
	}
	return diags
}

func (w *Work) shareOfShare(m *report.Metric) diag.List {
	if m.Comparison == nil || m.Kind == report.Rate || !report.IsShare(m.Unit()) {
		return nil
	}
	return diag.List{{
		Pos:     w.metric(m, "kind"),
		Message: sayShareOfShare.With(m.ID, m.Kind),
		Hint:    adviceRate,
	}}
}

func (w *Work) mixedPeriods(m *report.Metric) diag.List {
	if m.Comparison == nil || m.Kind != report.Flow || m.Actual.Period.IsZero() || m.Target.Period.IsZero() {
		return nil // of a period that the report does not say, that has been reported
	}
	from, to := m.Actual.Period, m.Target.Period
	if from.Form() != period.OneYear || to.EndYear()-from.EndYear() <= 1 {
		return nil
	}
	if strings.Contains(m.Words[w.config.DefaultLanguage].Note, strconv.Itoa(to.EndYear())) {
		return nil
	}
	return diag.List{diag.Diagnostic{
		Pos:     w.metric(m, "target"),
		Message: sayMixedPeriods.With(m.ID, from.EndYear(), to.EndYear()),
		Hint:    advicePeriods.With(to.EndYear()),
	}.WithNote(w.metric(m, "actual"), sayTheActual)}
}

// scale is how many times one figure is the other when a 万 must have been lost.
const scale = 1000

// isOfScale reports whether the numbers of digits alone, which are there, say that a change is
// one of a figure to another of its scale: of nearly all metrics they do.
func isOfScale(change *big.Rat) bool {
	bits := change.Num().BitLen() - change.Denom().BitLen() + 1 // the change is less than two to the power of that
	return bits < 0 || change.Sign() > 0 && bits < 9
}

// hasOtherScale reports whether result and target are of different scales, also where their bounds say no exact change.
func hasOtherScale(m *report.Metric) bool {
	if m.Comparison != nil && m.Comparison.RequiredChange != nil {
		if isOfScale(m.Comparison.RequiredChange) {
			return false
		}
		ratio := new(big.Rat).Add(m.Comparison.RequiredChange, big.NewRat(1, 1))
		return ratio.Cmp(big.NewRat(scale, 1)) >= 0 || ratio.Cmp(big.NewRat(1, scale)) <= 0
	}
	isPlain := m.Actual != nil && m.Target != nil && m.Kind != report.Rate && m.Kind != report.Rank && m.Actual.Unit == m.Target.Unit
	return isPlain && (m.Actual.Bound != quantity.Exactly || m.Target.Bound != quantity.Exactly) && isOtherScale(m.Actual, m.Target)
}

func (w *Work) otherScale(m *report.Metric) diag.List {
	if !hasOtherScale(m) {
		return nil
	}
	lang := w.config.DefaultLanguage
	return diag.List{diag.Diagnostic{
		Pos:     w.metric(m, "target"),
		Message: sayOtherScale.With(m.ID, m.Actual.Texts[lang], m.Target.Texts[lang]),
		Hint:    adviceScale,
	}.WithNote(w.metric(m, "actual"), sayTheActual)}
}

// otherScaleBefore holds the figures of other periods against the metric's own, or the first
// that is stated.
func (w *Work) otherScaleBefore(m *report.Metric) diag.List {
	if m.Kind == report.Rate || m.Kind == report.Rank {
		return nil
	}
	var diags diag.List
	of := cmp.Or(m.Actual, m.Target)
	for _, p := range m.Series {
		for part, f := range []*report.Figure{p.Actual, p.Target} {
			of = cmp.Or(of, f)
			if f == nil || f == m.Actual || f == m.Target || f.Unit != of.Unit || !isOtherScale(f, of) {
				continue
			}
			side := published.Side{Part: published.Part(part), Period: p.Period, AsOf: dayOf(p.AsOf)}
			lang := w.config.DefaultLanguage
			diags.Add(diag.Diagnostic{
				Pos: w.inSeries(m, side), Hint: adviceScale,
				Message: sayScaleBefore.With(m.ID, side.Part.Words(), p.Period, f.Texts[lang], of.Texts[lang]),
			})
		}
	}
	return diags
}

// isOtherScale reports whether one of two figures is so many times the other that it must
// have lost a 万.
func isOtherScale(f, g *report.Figure) bool {
	if f.Value.Sign() <= 0 || g.Value.Sign() <= 0 {
		return false
	}
	ratio := f.Value.Over(g.Value)
	return ratio.Cmp(big.NewRat(scale, 1)) >= 0 || ratio.Cmp(big.NewRat(1, scale)) <= 0
}

// stockAgainstFlow holds the words of a metric against its kind, and against one
// another.
func (w *Work) stockAgainstFlow(m *report.Metric) diag.List {
	var diags diag.List
	var original said
	for _, lang := range originalFirst(w.config) {
		if m.Sector.Texts[lang].File == "" {
			continue
		}
		s := newSaid(m.Words[lang])
		key, message := s.against(m.Kind)
		if message.IsZero() && lang != w.config.DefaultLanguage {
			key, message = s.unlike(original, w.config.Default().Name)
		}
		if !message.IsZero() {
			diags.Add(diag.Diagnostic{
				Pos: w.metricIn(m, lang, key), Message: sayMetricSays.With(m.ID, message),
				Hint: adviceWords,
			})
		} else if unlike := w.unlikeSides(m, lang, s); len(unlike) > 0 {
			diags = append(diags, unlike...)
		} else {
			diags = append(diags, w.ofPart(m, lang, s)...)
		}
		if lang == w.config.DefaultLanguage {
			original = s
		}
	}
	return diags
}
