package build

import (
	"fmt"
	"iter"
	"slices"
	"strings"
)

// What has been published of the site that is changed at random, and its corrections.

// worldList is a list of published figures; nil if nothing is published.
type worldList struct {
	figures []worldFigure
	damaged bool
}

type worldFigure struct {
	id, part, text string
	period, asOf   string // of a figure of another period; else empty
	gone           string // the day on which it was withdrawn; else empty
}

type worldCorrection struct {
	worldFigure
	own    overrides
	number int // names its reason and its day
}

// figures gives the figures of a metric as they are written, if they are texts.
func (m *worldMetric) figures() iter.Seq2[string, string] {
	return func(yield func(part, text string) bool) {
		usual := map[string]string{"target": fmt.Sprintf("%d吨", m.target)}
		if m.actual > 0 {
			usual["actual"] = fmt.Sprintf("%d万吨", m.actual-1) // also 0, which is not the same as none
		}
		for _, part := range []string{"target", "actual"} {
			text, ok := usual[part]
			if m.own[zh].has(part) {
				text = strings.Trim(m.own[zh][part], `"`)
				ok = text != ""
			}
			if ok && !yield(part, text) {
				return
			}
		}
	}
}

// figure returns a figure of a metric as it is written; empty if there is none.
func (m *worldMetric) figure(part string) string {
	for p, text := range m.figures() {
		if p == part {
			return text
		}
	}
	return ""
}

// release lists all figures of the report's articles, but for drafts. One that is left out
// itself is not released.
func (r *worldReport) release() {
	if r.own[zh]["draft"] == "true" {
		return
	}
	r.list = worldList{}
	for _, a := range r.articles {
		for _, m := range a.metrics {
			for part, text := range m.figures() {
				if !a.isDraft() {
					r.list.figures = append(r.list.figures, worldFigure{id: m.id, part: part, text: text})
				}
			}
		}
	}
}

// isDraft reports whether the article is left out.
func (a *worldArticle) isDraft() bool {
	if a.own[zh].has("draft") {
		return a.own[zh]["draft"] == "true"
	}
	return a.draft
}

// metric returns a metric of the report that is published, or nil if there is none of
// the id.
func (r *worldReport) metric(id string) *worldMetric {
	for _, a := range r.articles {
		for i := range a.metrics {
			if a.metrics[i].id == id && !a.isDraft() {
				return &a.metrics[i]
			}
		}
	}
	return nil
}

// figureOf changes a figure that has been published, if there is one.
func (w *world) figureOf(r *worldReport) {
	if len(r.list.figures) == 0 {
		r.release()
	}
	for _, f := range r.list.figures {
		if m := r.metric(f.id); m != nil {
			m.target = w.rng.IntN(1000)
			return
		}
	}
}

// amend corrects what has changed, wherever something lacks a correction.
func (w *world) amend() {
	for _, r := range w.reports {
		r.list.damaged = false
		for _, f := range r.list.figures {
			w.correct(r, f)
		}
	}
}

// correct corrects a published figure, or takes it back if its metric is gone.
func (w *world) correct(r *worldReport, f worldFigure) {
	c := worldCorrection{worldFigure: f, number: w.number()}
	same := func(d worldCorrection) bool { return d.id == f.id && d.part == f.part && d.text == f.text }
	m := r.metric(f.id)
	if m == nil {
		i := slices.IndexFunc(r.articles, func(a *worldArticle) bool { return !a.isDraft() })
		if i >= 0 && !slices.ContainsFunc(r.articles, func(a *worldArticle) bool { return slices.ContainsFunc(a.withdrawn, same) }) {
			r.articles[i].withdrawn = append(r.articles[i].withdrawn, c)
		}
		return
	}
	m.corrections = slices.DeleteFunc(m.corrections, func(d worldCorrection) bool { return d.part == f.part && d.text == m.figure(f.part) })
	if m.figure(f.part) != f.text && !slices.ContainsFunc(m.corrections, same) {
		m.corrections = append(m.corrections, c)
	}
}

// reason gives the corrections of some metric other reasons.
func (w *world) reason() {
	for _, a := range w.withMetrics() {
		for i := range a.metrics[0].corrections {
			a.metrics[0].corrections[i].number = w.number()
		}
		for i := range a.withdrawn {
			a.withdrawn[i].number = w.number()
		}
	}
}

// forget makes as if nothing had ever been published.
func (w *world) forget() {
	for _, r := range w.reports {
		r.list = worldList{}
		for _, a := range r.articles {
			a.withdrawn = nil
			for i := range a.metrics {
				a.metrics[i].corrections = nil
			}
		}
	}
}

// file adds the list to the files of a site.
func (l *worldList) file(files map[string]string, name string) {
	if len(l.figures) == 0 {
		return
	}
	var b strings.Builder
	for _, f := range l.figures {
		table := "figures"
		if f.period != "" {
			table = "series"
		}
		fmt.Fprintf(&b, "[[%s]]\nid = %q\n%s%s = %q\ndate = 2025-02-10\n", table, f.id, f.when(), f.part, f.text)
		if f.gone != "" {
			b.WriteString("withdrawn = " + f.gone + "\n")
		}
	}
	if l.damaged {
		b.WriteString("[[figures\n")
	}
	files[name] = b.String()
}

// when returns the keys that say which period the figure is of.
func (f *worldFigure) when() string {
	keys := ""
	if f.period != "" {
		keys = "period = " + f.period + "\n"
	}
	if f.asOf != "" {
		keys += "as_of = " + f.asOf + "\n"
	}
	return keys
}

// table returns the correction in a language, with a label if its metric is gone.
func (c *worldCorrection) table(lang int, id, label string) string {
	table := fmt.Sprintf("id = %q\nfigure = %q\ndate = 2025-03-%02d\nreason = \"R%d\"\n", id, c.part, 1+c.number%28, c.number)
	if lang == zh {
		table += c.when()
	}
	if label != "" {
		table += fmt.Sprintf("label = %q\n", label)
	}
	if lang == zh {
		table += fmt.Sprintf("was = %q\n", c.text)
	}
	return "[[corrections]]\n" + c.own[lang].over(table)
}
