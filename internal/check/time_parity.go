package check

import (
	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/prose"
)

var timeParity = Rule{
	ID: "time-parity",
	Doc: diag.Words{En: `A year, plan, quarter, month, time of day or ordinal that is another in the other language.

2024年 is 2024 and not 2014, 十四五 the 14th Five-Year Plan, 一季度 the first quarter,
第18次 the 18th. They are compared within a section, each with its like: where each
language has one that the other has not, both are told. What only one of them has, as
“2025” for 今年, is let pass.`, Zh: `年份、规划、季度、月份、时刻或序数，两种语言不同。

“2024年”是 2024，不是 2014；“十四五”是 the 14th Five-Year Plan，“一季度”是
the first quarter，“第18次”是 the 18th。同一节里同类相比：两种语言各有一个对方没有的，
一起报告。只有一方有的不报，如把“今年”译成 2025。`},
	Severity: diag.Warning,
	Prose:    true,
	Work:     findOtherMoments,
}

func findOtherMoments(w *Work) diag.List {
	var diags diag.List
	for t := range w.translations() {
		for _, c := range w.comparisons(t) {
			from := momentsOf(c.from)
			if len(from.all) == 0 {
				continue // labels, mostly
			}
			to := momentsOf(c.to)
			was, is := prose.OtherMoments(from.all, to.all)
			for i := range was {
				diags.Add(diag.Diagnostic{
					Pos: to.pos(is[i]), Message: sayOtherMoment.With(is[i].Text, was[i].Text), Hint: adviceCompare,
				}.WithNote(from.pos(was[i]), sayOriginal))
			}
		}
	}
	return diags
}

// moments are those of a part. Their places are those in all passages, one behind the other.
type moments struct {
	all  []prose.Moment
	part *claim.Part
}

func momentsOf(p *claim.Part) moments {
	m, start := moments{part: p}, 0
	for i := range p.Passages {
		passage := &p.Passages[i]
		for _, found := range prose.Moments(passage.Text, passage.Lang) {
			found.Start, found.End = found.Start+start, found.End+start
			m.all = append(m.all, found)
		}
		start += len(passage.Text) + 1
	}
	return m
}

// pos returns where one of the moments stands in the source.
func (m moments) pos(of prose.Moment) diag.Position {
	start := of.Start
	for i := range m.part.Passages {
		p := &m.part.Passages[i]
		if start <= len(p.Text) {
			return p.Pos(start)
		}
		start -= len(p.Text) + 1
	}
	return m.part.Pos
}
