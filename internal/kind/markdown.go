package kind

import (
	"cmp"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

const markdownName = "markdown"

// markdownTwins makes each page of a report, an article and a metric as Markdown too, beside the page: its text with the
// figures that it refers to, a table of its metrics, where they come from, and the address of the page.
func markdownTwins() Kind {
	return Kind{
		Name: markdownName, Optional: true, Off: true,
		Doc: diag.Words{
			Zh: "报告、文章、指标和报告以外各页的 Markdown 文本，在页面旁边：引用换成数字，附表格、来源和网址。",
			En: "The pages of reports, articles and metrics, and those outside of reports, as Markdown, beside the pages: with figures in place of references, tables, sources and addresses.",
		},
		Links: func(env *Env, at Spot) []Link {
			if at.Report == "" && at.Page == "" {
				return nil
			}
			return []Link{{
				Path: twinOf(pageOf(env, at)), Rel: "alternate", Type: "text/markdown", Label: env.books[at.Lang].Page.DataMarkdown,
			}}
		},
		Figure: func(env *Env, f *scope.Figure) []Output {
			if !env.hasFigures {
				return nil
			}
			return []Output{made(env, twinOf(address.Figure(env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID)), f, writeFigureTwin)}
		},
		Article: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			return []Output{of(env, twinOf(address.Article(env.Settings.Code(s.Lang), s.Head.Value.Slug, s.Slug)), a, writeArticleTwin)}
		},
		Page: func(env *Env, a *scope.Keyed[scope.Article]) []Output {
			s := &a.Value.Sector.Value
			if env.isAbout(s.Slug) {
				return nil // of which it is a part
			}
			return []Output{of(env, twinOf(address.Page(env.Settings.Code(s.Lang), s.Slug)), a, writePageTwin)}
		},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for lang := range r.Editions {
				if e := &r.Editions[lang]; e.Lang == lang {
					list = append(list, made(env, twinOf(address.Report(env.Settings.Code(lang), r.Slug)), e, writeReportTwin))
				}
			}
			return list
		},
	}
}

// twinOf returns the path of a page as Markdown.
func twinOf(page string) string { return strings.TrimSuffix(page, ".html") + ".md" }

// pageOf returns the page at a spot of a report.
func pageOf(env *Env, at Spot) string {
	code := env.Settings.Code(at.Lang)
	switch {
	case at.Page != "":
		return address.Page(code, at.Page)
	case at.Metric != "":
		return address.Figure(code, at.Report, at.Metric)
	case at.Sector != "":
		return address.Article(code, at.Report, at.Sector)
	}
	return address.Report(code, at.Report)
}

// twin is a page as Markdown, being written.
type twin struct {
	*place
	b strings.Builder
}

func (e *Env) twin(lang int, page string) *twin { return &twin{place: e.at(lang, page)} }

// paragraph writes a text that has no marks, behind an empty line.
func (t *twin) paragraph(mark, text string) {
	if text = strings.Join(strings.Fields(text), " "); text != "" {
		t.separate()
		t.b.WriteString(mark + mdBegun(mdEscaped(text)) + "\n")
	}
}

func (t *twin) separate() {
	if t.b.Len() > 0 {
		t.b.WriteString("\n")
	}
}

// markup writes HTML of the page.
func (t *twin) markup(text string) {
	if md := asMarkdown(text); md != "" {
		t.separate()
		t.b.WriteString(md)
	}
}

// facts writes a line for each: what it is, and where it leads.
func (t *twin) facts(list ...fact) {
	if len(list) > 0 {
		t.separate()
	}
	for _, f := range list {
		text := mdEscaped(f.Text)
		if f.Href != "" {
			text = "[" + text + "](" + mdAddress(f.Href) + ")"
		}
		line := t.words().Markdown.Fact.Fill(words.Slot{Name: "term", Text: mdEscaped(f.Term)}, words.Slot{Name: "text", Text: text})
		t.b.WriteString("- " + mdBegun(line) + "\n")
	}
}

// end writes where the figures come from, and the address of the page.
func (t *twin) end(w io.Writer, h *scope.Head, date string) error {
	say := &t.words().Page
	t.b.WriteString("\n---\n")
	var list []fact
	if date != "" {
		list = append(list, fact{Term: say.Published, Text: t.words().Date8601(date)})
	}
	if source := cmp.Or(h.Source, h.SourceURL); source != "" {
		list = append(list, fact{Term: say.Source, Text: source, Href: h.SourceURL})
	}
	page := cmp.Or(t.url(t.path), t.to(t.path))
	t.facts(append(list, fact{Term: t.words().Markdown.Permalink, Text: page, Href: page})...)
	_, err := io.WriteString(w, legible(t.b.String()))
	return err
}

// metrics writes a table of a sector's metrics: results, targets, and what they come to.
func (t *twin) metrics(s *scope.Sector) {
	if len(s.Metrics) == 0 {
		return
	}
	h, say := &s.Head.Value, t.words()
	spans := t.spans(h.ActualPeriod, h.TargetPeriod)
	head := []string{say.Page.Metrics, spans.ActualLabel, spans.TargetLabel, say.Markdown.Said}
	t.separate()
	t.b.WriteString(mdRow(head) + "\n|" + strings.Repeat(" --- |", len(head)) + "\n")
	for i := range s.Metrics {
		t.row(s, &s.Metrics[i])
	}
}

func (t *twin) row(s *scope.Sector, m *scope.Keyed[scope.Metric]) {
	address := mdAddress(t.figure(s.Lang, s.Head.Value.Slug, s.Slug, m.Value.ID))
	for _, r := range t.rows(m) {
		label := "[" + mdEscaped(r.label) + "](" + address + ")"
		t.b.WriteString(mdRow([]string{label, mdEscaped(t.result(r.figures)), mdEscaped(r.figures.Target.Said()), mdEscaped(strings.Join(r.said, " "))}) + "\n")
	}
}

// said returns the sentences about a metric.
func (t *twin) said(v *metricView) []string {
	var list []string
	if v.Verdict.Spoken != "" {
		list = append(list, v.Verdict.Spoken+t.words().Figure.Stop)
	}
	if v.Spoken != "" {
		list = append(list, v.Spoken)
	}
	for _, o := range v.Outcome {
		list = append(list, o.Spoken)
	}
	return list
}

func writeReportTwin(env *Env, w io.Writer, e *scope.Edition) error {
	h, sectors := &e.Sheet.Value.Head.Value, e.Sheet.Value.Sectors
	t := env.twin(e.Lang, address.Report(env.Settings.Code(e.Lang), h.Slug))
	t.paragraph("# ", h.Title)
	t.paragraph("> ", e.Summary)
	t.paragraph("", joined(t.words().Answer(&e.Counts, t.spans(h.ActualPeriod, h.TargetPeriod))))
	t.markup(string(t.body(&e.Body.Value)))
	for i := range sectors {
		s := &sectors[i].Value
		t.separate()
		t.b.WriteString("## [" + mdEscaped(s.Title) + "](" + mdAddress(t.in(s.Lang).article(h.Slug, s.Slug)) + ")\n")
		t.metrics(s)
	}
	return t.end(w, h, h.Date)
}

func writeArticleTwin(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	h := &s.Head.Value
	t := env.twin(s.Lang, address.Article(env.Settings.Code(s.Lang), h.Slug, s.Slug))
	t.paragraph("# ", s.Title)
	t.paragraph("> ", s.Summary)
	t.facts(fact{Term: t.words().Page.Report, Text: h.Title, Href: t.overview(h.Slug)})
	t.markup(string(t.body(&a.Body.Value)))
	if len(s.Metrics) > 0 {
		t.paragraph("## ", t.words().Page.Metrics)
	}
	t.metrics(s)
	var remarks []fact
	for _, list := range [][]scope.Keyed[scope.Metric]{s.Metrics, s.Withdrawn} {
		for i := range list {
			remarks = append(remarks, t.remarks(&list[i].Value)...)
		}
	}
	t.facts(remarks...)
	return t.end(w, h, s.Date)
}

// writePageTwin writes a page outside of reports.
func writePageTwin(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	t := env.twin(s.Lang, address.Page(env.Settings.Code(s.Lang), s.Slug))
	t.paragraph("# ", s.Title)
	t.paragraph("> ", s.Summary)
	t.markup(string(t.body(&a.Body.Value)))
	return t.end(w, &s.Head.Value, s.Date)
}

// remarks returns what there is to say of a metric besides its figures: its note, and what was corrected.
func (t *twin) remarks(m *scope.Metric) []fact {
	var list []fact
	if m.Note != "" {
		list = append(list, fact{Term: m.Label, Text: m.Note})
	}
	for _, c := range t.corrections(m) {
		list = append(list, fact{Term: m.Label, Text: c.Spoken})
	}
	return list
}

func writeFigureTwin(env *Env, w io.Writer, f *scope.Figure) error {
	h, m := &f.Head.Value, &f.Metric.Value
	t := env.twin(f.Lang, address.Figure(env.Settings.Code(f.Lang), h.Slug, m.ID))
	var v metricView
	t.metric(&v, &f.Metric)
	t.paragraph("# ", m.Label)
	t.facts(
		fact{Term: t.words().Page.Report, Text: h.Title, Href: t.overview(h.Slug)},
		fact{Term: t.words().Markdown.Article, Text: f.Sector.Title, Href: t.article(h.Slug, f.Sector.Slug)},
	)
	var figures []fact
	for _, list := range [][]figureView{v.Figures, growthFigures(&v)} {
		for _, figure := range list {
			figures = append(figures, fact{Term: figure.Label, Text: t.qualified(figure.Text, figure.Badge)})
		}
	}
	t.facts(figures...)
	g, said := growthOf(m), t.said(&v)
	if g != nil {
		said = t.alsoSaid(said, g, &v.Growth[0])
	}
	for _, text := range append(said, v.Way) {
		t.paragraph("", text)
	}
	t.periods(m)
	if g != nil && g.HasFurther() {
		t.paragraph("## ", t.words().Figure.Growth)
		t.periods(g)
	}
	t.facts(t.remarks(m)...)
	own := *h
	if m.Source+m.SourceURL != "" {
		own.Source, own.SourceURL = m.Source, m.SourceURL
	}
	return t.end(w, &own, "")
}

func growthFigures(v *metricView) []figureView {
	if len(v.Growth) == 0 {
		return nil
	}
	return v.Growth[0].Figures
}

// periods writes a table of all that is stated of a metric, if that is more than its report's own figures, and what is
// noted of them.
func (t *twin) periods(m *scope.Metric) {
	if !m.HasFurther() {
		return
	}
	say := &t.words().Markdown
	t.separate()
	t.b.WriteString(mdRow([]string{say.Period, say.Result, say.Target}) + "\n| --- | --- | --- |\n")
	var notes []fact
	points := m.Points()
	for i := range points {
		p := &points[i]
		r := t.seriesRow(p)
		if p.AsOf != "" {
			r.Period = say.Until.Fill(words.Slot{Name: "period", Text: r.Period}, words.Slot{Name: "day", Text: t.words().Date8601(p.AsOf)})
		}
		result, target := t.qualified(p.Actual.Text, r.Status), t.qualified(p.Target.Said(), r.Restated)
		t.b.WriteString(mdRow([]string{mdEscaped(r.Period), mdEscaped(result), mdEscaped(target)}) + "\n")
		notes = append(notes, t.noted(&r)...)
	}
	t.facts(notes...)
}

// noted returns what is noted of a period.
func (t *twin) noted(r *seriesRow) []fact {
	var list []fact
	if r.Note != "" {
		list = append(list, fact{Term: r.Period, Text: r.Note})
	}
	if r.Source != "" {
		source := t.words().Markdown.Fact.Fill(words.Slot{Name: "term", Text: t.words().Page.Source}, words.Slot{Name: "text", Text: r.Source})
		list = append(list, fact{Term: r.Period, Text: source})
	}
	return list
}
