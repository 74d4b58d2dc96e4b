package check

import (
	"time"

	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

var figureDrift = Rule{
	ID: "figure-drift",
	Doc: diag.Words{En: `A figure in the prose that differs from the data.

A sentence, or a row of a table, that names a metric by its label and has a figure of
the metric's sort which is none of the metric's values contradicts the bar below it:

	郑州机场旅客吞吐量达到2580万人次。     (the metric says 2850万人次)

The label may be said in another order, or half in the heading above. Where something
that is not of the label stands between, the figure has to look like a slip of the
right one: a digit, two neighbours exchanged, a lost 万. It is looked for in every
language, in titles and summaries too. A sentence that says 2023 is held against the
figures of 2023 in the metric's series, one that says 上半年, 1—5月 or “the first
quarter” against those of that part of the year, and 截至6月30日, “by 30 June”, against
an as_of of that day too; never against the figure of the whole year. A change beside
the label, “grew by 6.1%”, is held against the metric's growth, if it states one.

What is true is let pass, 超2800万 and 约2900万 too, and so are figures of years and of
parts of years that the data do not have, parts of a figure (其中), means, and those
that tell by how much something else has changed.

Let the text take its figure from the data, {{airport-passengers}}, and it cannot
differ.`, Zh: `正文里的数字与数据不符。

句子或表格的一行提到了指标的名称，又有一个同类的数字，却不是这个指标的任何一个值，
就与下面的条形矛盾：

	郑州机场旅客吞吐量达到2580万人次。     （指标写的是2850万人次）

名称的词序可以不同，也可以有一半写在上面的标题里。中间隔着与名称无关的文字时，
数字要像是写错的：错了一位、相邻两位颠倒、漏了“万”。各种语言的正文、标题和摘要
都检查。句子说的是2023年，就与指标序列里2023年的数字对照；说的是上半年、一季度、
1—5月，就与那一段时间的数字对照，“截至6月30日”还与 as_of 为当日的数字对照，
都不与全年的数字对照。指标写了增速的，“增长6.1%”这样的变化与增速对照。

说得不错的不报，如超2800万、约2900万；数据没有的年份和时段、其中的一部分、平均数，
以及其他表示增减多少的数字也不报。

让正文引用数据，写 {{airport-passengers}}，就不会不符。`},
	Prose: true,
	Work:  findDrift,
}

func findDrift(w *Work) diag.List {
	var diags diag.List
	for _, c := range w.claims() {
		if c.IsTrue {
			continue
		}
		side := c.Contradicts()
		diags.Add(diag.Diagnostic{
			Pos: c.Pos(), Message: driftMessage(c, side),
			Hint: adviceDrift.With(reference(c.Metric(), side)),
		}.WithNote(w.side(c.Metric(), side), sayTheMetric))
	}
	return diags
}

// driftMessage says what the figure should be. Of a period that is not the report's own it
// says which, and of a result so far, until when.
func driftMessage(c *claim.Claim, side *claim.Side) diag.Words {
	word, text := wordOfKey(side.Key), side.Figure.Texts[c.Lang()]
	switch {
	case c.IsOtherWay(side):
		return sayDriftWay.With(c.Spelling(), word, c.Metric().ID, text)
	case side.Point == nil:
		return sayDrift.With(c.Spelling(), word, c.Metric().ID, text)
	case side.Key == "actual" && !side.Point.AsOf.IsZero():
		return sayDriftSoFar.With(c.Spelling(), word, c.Metric().ID, text, side.Point.AsOf.Format(time.DateOnly))
	}
	return sayDriftIn.With(c.Spelling(), word, c.Metric().ID, text, side.Point.Period)
}

// wordOfKey returns what a figure of a metric is called.
func wordOfKey(key string) diag.Words {
	if key == "actual" {
		return sayActual
	}
	return sayTarget
}

// reference is how a text refers to a metric's figure.
func reference(m *report.Metric, side *claim.Side) string {
	var field string
	var in period.Period
	if side.Key != "actual" {
		field = side.Key
	}
	if side.Point != nil {
		in = side.Point.Period
	}
	return "{{" + markdown.ReferenceName("", m.ID, field, in) + "}}"
}
