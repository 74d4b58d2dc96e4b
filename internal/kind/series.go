package kind

import (
	"cmp"
	"html/template"
	"slices"

	"duibiao/internal/period"
	"duibiao/internal/plot"
	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// verdictView is what became of a target.
type verdictView struct {
	State  string        `zh:"结果的代号，用作 class：met、not-met、off、open、so-far、no-result、result-withdrawn；没有则为空" en:"The outcome, as a class: met, not-met, off, open, so-far, no-result or result-withdrawn; empty if there is none"`
	Text   template.HTML `zh:"目标是否达到，写成句子；没有则为空" en:"Whether the target was met, as a sentence; empty if there is none"`
	Spoken string        `zh:"同一个句子，不带标记" en:"The same sentence without markup"`
}

// sourceView is where the figures of a metric come from.
type sourceView struct {
	Text string `zh:"来源的名称，没有名称则是网址；与报告相同则为空" en:"The name of the source, or its address without one; empty if it is the report’s"`
	Href string `zh:"来源的网址；没有则为空" en:"Its address; empty if it has none"`
}

// seriesView is the table of a metric's periods.
type seriesView struct {
	Caption string      `zh:"表的标题；没有表则为空" en:"The caption of the table; empty if there is none"`
	Period  string      `zh:"“时期”一栏的名称" en:"The heading of the periods"`
	Target  string      `zh:"“目标”一栏的名称" en:"The heading of the targets"`
	Result  string      `zh:"“实绩”一栏的名称" en:"The heading of the results"`
	Verdict string      `zh:"“结果”一栏的名称" en:"The heading of the outcomes"`
	Rows    []seriesRow `zh:"各个时期，最近的在前" en:"The periods, the newest first"`
	Taken   string      `zh:"“部分数字取自”这句话；数字都是本报告的则为空" en:"That some figures are taken from other reports; empty if none is"`
	From    []link      `zh:"数字取自哪些报告，链接到那里的指标" en:"The reports from which figures are taken, with links to the metric there"`
}

// seriesRow is a period of a metric.
type seriesRow struct {
	Period     string `zh:"时期的名称" en:"The name of the period"`
	Target     string `zh:"目标；没有则是一个短横" en:"The target, or a dash"`
	Result     string `zh:"实绩；没有则是一个短横" en:"The result, or a dash"`
	AsOf       string `zh:"实绩截至哪一天；整个时期的则为空" en:"The day to which the result counts; empty if it is of the whole period"`
	Status     string `zh:"实绩确定到什么程度，或已有更新的；没有说明则为空" en:"How final the result is, or that a newer one is known; empty if nothing is said of it"`
	Restated   string `zh:"目标重新提出过的，是“修订”，或已有更新的；否则为空" en:"Revised, if the target was stated anew, or that a newer one is known; else empty"`
	State      string `zh:"结果的代号，用作 class，文字目标是 in-words；没有则为空" en:"The outcome, as a class, or in-words for a target that is; empty if there is none"`
	Corrected  string `zh:"更正的日期，写成短语；没有更正则为空" en:"When a figure of the period was corrected, in words; empty if none was"`
	Verdict    string `zh:"结果，一两个词；没有目标则为空" en:"The outcome in a word or two; empty without a target"`
	Superseded bool   `zh:"是否已有更新的数字" en:"Whether a newer figure is known"`
	Note       string `zh:"说明；没有则为空" en:"The note; empty if there is none"`
	Source     string `zh:"来源，与报告的来源不同时才有" en:"The source, if it is not the report’s"`
}

// verdict returns what became of the metric's newest target of which something is known.
func (p *place) verdict(m *scope.Metric) verdictView {
	at, ok := m.Answered()
	if !ok {
		return verdictView{}
	}
	var said words.Said
	p.words().Judge(&said, m, at)
	v := verdictView{State: at.Verdict.Outcome.String(), Spoken: said.Text()}
	v.Text = said.HTML(v.Spoken)
	return v
}

// drawable returns a figure as drawings are given it; one that is not known if it is none.
func drawable(f *scope.Stated) plot.Figure {
	if !f.Known || f.Per != "" {
		return plot.Figure{}
	}
	low, err := quantity.ParseDecimal(f.Value)
	if err != nil {
		return plot.Figure{} // no figure is written so
	}
	if f.Bound != quantity.Range {
		return plot.One(low, f.Bound)
	}
	high, err := quantity.ParseDecimal(f.High)
	if err != nil {
		return plot.Figure{}
	}
	return plot.Between(low, high)
}

// series returns the table of a metric's periods, or of its growth's, if it has more to say
// than the two figures of the report do. The corrections are those of the card.
func (p *place) series(m, card *scope.Metric) []seriesView {
	if !m.HasFurther() {
		return nil
	}
	say := &p.words().Series
	caption := say.Caption
	if m.IsGrowth {
		caption = p.words().Growth.Caption
	}
	v := seriesView{
		Caption: caption.Fill(words.Slot{Name: "label", Text: m.Label}),
		Period:  say.Period, Target: say.Target, Result: say.Result, Verdict: say.Verdict,
		Rows: make([]seriesRow, 0, len(m.Series)),
	}
	periods := m.Periods()
	for i := len(periods) - 1; i >= 0; i-- {
		r := p.seriesRow(&periods[i])
		r.Corrected = p.corrected(card, &periods[i], m != card)
		v.Rows = append(v.Rows, r)
	}
	return []seriesView{v}
}

// taken returns the table of a metric's periods with the reports that its figures are of which
// are not the report's own: those from which they are taken over, and the one that tells what
// became of the target.
func (p *place) taken(series []seriesView, m *scope.Metric) []seriesView {
	if len(m.Taken)+len(m.Outcome)+len(m.Further) == 0 || len(series) == 0 {
		return series
	}
	v := series[0] // which a view that is kept shares
	v.Taken, v.From = p.words().Series.Taken, nil
	for i := range m.Taken {
		v.From = append(v.From, link{m.Taken[i].Title, p.toOrigin(&m.Taken[i].Origin)})
	}
	for _, told := range [...][]scope.Outcome{m.Outcome, m.Further} {
		for i := range told {
			if l := (link{told[i].By.Title, p.toTeller(&told[i].By)}); !slices.Contains(v.From, l) {
				v.From = append(v.From, l)
			}
		}
	}
	return []seriesView{v}
}

// toOrigin returns the link to a metric of another report.
func (p *place) toOrigin(o *scope.Origin) string {
	return p.figure(p.langOf(o), o.Report, o.Sector, o.Card)
}

// langOf returns the language in which another report is led to.
func (p *place) langOf(o *scope.Origin) int {
	if o.Absent {
		return p.Settings.Default
	}
	return p.lang
}

func (p *place) seriesRow(s *scope.Point) seriesRow {
	say := p.words()
	text := func(f *scope.Stated) string {
		if !f.IsSaid() {
			return say.Series.None
		}
		return f.Said()
	}
	r := seriesRow{
		Period: say.Name(s.Period), Target: text(&s.Target), Result: text(&s.Actual),
		Superseded: s.Superseded, Note: s.Note, Source: s.Source,
	}
	said := say.Status(s.Status)
	if s.Superseded && s.AsOf == "" { // one to a day says itself that there is more to come
		said = cmp.Or(said, say.Verdict.Superseded)
	}
	if s.Actual.Known {
		r.Status = said
	} else {
		r.Restated = said
	}
	switch {
	case s.Verdict.Of.Known && s.Actual.Known: // a newer part of the period is known
		r.Result = say.Result(s)
	case s.AsOf != "":
		r.AsOf = say.Verdict.AsOf.Fill(words.Slot{Name: "day", Text: say.Date8601(s.AsOf)})
	}
	switch {
	case s.Verdict.Known:
		r.State, r.Verdict = s.Verdict.Outcome.String(), say.Outcome(s.Verdict.Outcome)
	case s.Target.Words != "":
		r.State, r.Verdict = "in-words", say.Verdict.Short.InWords
	}
	return r
}

// corrected tells when a figure of a period was last corrected.
func (p *place) corrected(card *scope.Metric, s *scope.Point, isGrowth bool) string {
	actual, target := published.Actual, published.Target
	if isGrowth {
		actual, target = published.GrowthActual, published.GrowthTarget
	}
	last := max(card.Corrected(s, actual), card.Corrected(s, target))
	if last == "" {
		return ""
	}
	return p.words().Correction.Mark.Fill(words.Slot{Name: "date", Text: p.words().Date8601(last)})
}

// statusOf returns how final the result of a period is.
func statusOf(m *scope.Metric, of period.Period) report.Status {
	for i := range m.Series {
		if s := &m.Series[i]; s.Period == of && s.AsOf == "" && s.Actual.Known && !s.Superseded {
			return s.Status
		}
	}
	return report.NoStatus
}
