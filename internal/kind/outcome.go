package kind

import (
	"html/template"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/report"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// outcomeView is what became of the target of a metric, as a later report tells.
type outcomeView struct {
	State  string        `zh:"结果的代号，用作 class" en:"The outcome, as a class"`
	Text   template.HTML `zh:"目标是否达到，写成句子" en:"Whether the target was met, as a sentence"`
	Spoken string        `zh:"同一个句子，不带标记" en:"The same sentence without markup"`
	Href   string        `zh:"后来的报告中这个指标的链接" en:"The link to the metric in the later report"`
	Report string        `zh:"后来的报告的标题" en:"The title of the later report"`
}

// others puts into v what comes from other reports: what became of the targets, and where
// figures are taken from. Its links are others on each page.
func (p *place) others(v *metricView, m *scope.Metric) {
	v.Outcome = p.outcome(m)
	v.Series = p.taken(v.Series, m)
	if len(m.Growth) == 0 {
		return
	}
	g := &m.Growth[0]
	if len(g.Outcome) > 0 || len(g.Taken) > 0 {
		v.Growth = slices.Clone(v.Growth) // that of a view that is kept is shared
		v.Growth[0].Outcome = p.outcome(g)
		v.Growth[0].Series = p.taken(v.Growth[0].Series, g)
	}
}

// outcome returns what a later report tells of the metric's target.
func (p *place) outcome(m *scope.Metric) []outcomeView {
	if len(m.Outcome) == 0 {
		return nil
	}
	o := &m.Outcome[0]
	at := p.marked(o.Point)
	var said words.Said
	p.words().Judge(&said, m, &at)
	v := outcomeView{State: o.Verdict.Outcome.String(), Spoken: said.Text(), Report: o.By.Title, Href: p.toTeller(&o.By)}
	v.Text = said.HTML(v.Spoken)
	return []outcomeView{v}
}

// marked returns what a later report tells with a mark of a result that is not the first.
func (p *place) marked(at scope.Point) scope.Point {
	result := at.Judged()
	result.Text = p.qualified(result.Text, p.words().Status(at.Status))
	return at
}

// qualified returns a figure with what is said of it in brackets, such as how final it is, where
// there is no place for a badge.
func (p *place) qualified(figure, badge string) string {
	if figure == "" || badge == "" {
		return figure
	}
	return p.words().Correction.RevisedResult.Fill(words.Slot{Name: "result", Text: figure}, words.Slot{Name: "status", Text: strings.ToLower(badge)})
}

// toTeller returns the link to who tells an outcome: a metric, or the list of those that a
// report has no longer.
func (p *place) toTeller(by *scope.Taken) string {
	if by.ID == "" {
		return p.to(address.Report(p.Settings.Code(p.langOf(&by.Origin)), by.Report)) + "#" + droppedID
	}
	return p.toOrigin(&by.Origin)
}

// later writes what a later report tells of the metric's target, given in every language.
func (d *dataWriter) later(m []*scope.Metric) {
	if len(m[0].Outcome) == 0 {
		return
	}
	o := &m[0].Outcome[0]
	d.key("outcome")
	d.open('{')
	d.text("report", o.By.Report)
	if o.By.ID != "" {
		d.text("id", o.By.ID)
	}
	d.stated("actual", func(lang int) *scope.Stated {
		return m[lang].Outcome[0].Judged()
	})
	d.textOrNull("as_of", o.AsOf)
	if o.Status != report.NoStatus {
		d.text("status", o.Status.String())
	}
	d.verdict(&o.Verdict)
	d.close('}')
}

// revisions writes what later reports state anew of the figures of a metric, given in every language.
func (d *dataWriter) revisions(m []*scope.Metric) {
	if m[0].Revisions == nil {
		return
	}
	d.key("revisions")
	d.open('[')
	for i := range m[0].Revisions {
		r := &m[0].Revisions[i]
		d.open('{')
		d.text("report", r.By.Report)
		d.text("id", r.By.ID)
		d.text("side", r.Part.String())
		d.stated("was", func(lang int) *scope.Stated { return &m[lang].Revisions[i].Was })
		d.stated("now", func(lang int) *scope.Stated { return &m[lang].Revisions[i].Now })
		d.close('}')
	}
	d.close(']')
}
