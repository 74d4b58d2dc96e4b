package kind

import (
	"cmp"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// searchText is what the search shows of an article, being written.
type searchText struct {
	jsonText
	*place
}

// newSearchText begins the text of an article, or of a report if no sector is named.
func newSearchText(env *Env, lang int, head *scope.Head, sector, title, mark, summary string) *searchText {
	t := &searchText{place: env.at(lang, address.Search(env.Settings.Code(lang)))}
	t.b = append(t.b, searchCall+`"text",{`...)
	t.text("id", cmp.Or(head.Slug, address.PagesIndex)+"/"+sector)
	t.text("title", title)
	t.text("within", cmp.Or(head.Title, t.siteTitle()))
	t.text("mark", mark)
	t.text("summary", summary)
	return t
}

// end writes the passages, and all of it.
func (t *searchText) end(w io.Writer, body *scope.Body) error {
	t.key("passages")
	t.b = append(t.b, '[')
	for _, p := range body.Passages("") {
		t.texts(p.Anchor, p.Text)
	}
	t.b = append(t.b, "]}"+searchEnd...)
	_, err := w.Write(t.b)
	return err
}

// searchedReport is what the search shows of a report itself, without its figures.
type searchedReport struct {
	Lang    int
	Head    scope.Keyed[scope.Head]
	Summary string
	Body    scope.Keyed[scope.Body]
}

// writeSearchReport writes what the search shows of a report itself.
func writeSearchReport(env *Env, w io.Writer, r *searchedReport) error {
	h := &r.Head.Value
	t := newSearchText(env, r.Lang, h, "", h.Title, "", r.Summary)
	return t.end(w, &r.Body.Value)
}

// writeSearchArticle writes what the search shows of an article: its figures, and its text.
func writeSearchArticle(env *Env, w io.Writer, a *scope.Article) error {
	s := &a.Sector.Value
	t := newSearchText(env, s.Lang, &s.Head.Value, s.Slug, s.Title, s.Mark, s.Summary)
	t.key("figures")
	t.b = append(t.b, '[')
	for i := range s.Metrics {
		t.figure(&s.Metrics[i].Value)
	}
	t.b = append(t.b, ']')
	return t.end(w, &a.Body.Value)
}

// figure writes a metric: its names, then its values.
func (t *searchText) figure(m *scope.Metric) {
	t.open('[')
	for _, text := range []string{m.ID, m.Label, m.Group, m.Note} {
		t.separate()
		t.b = appendString(t.b, text)
	}
	t.open('[')
	t.values(m)
	for i := range m.Growth {
		t.values(&m.Growth[i])
	}
	t.close(']')
	t.close(']')
}

// values writes what is stated of a metric: the newest first, as the search lists them.
func (t *searchText) values(m *scope.Metric) {
	points := m.Points()
	if len(m.Outcome) > 0 {
		points = m.Periods()
	}
	for i := range points {
		at := &points[i]
		if at.Superseded {
			continue
		}
		result, aim := t.labels(m, at.Period, at.Period)
		isResult := at.Actual.Period == m.Actual.Period && m.Actual.Known
		isAim := at.Period == m.Target.Period && m.Target.IsSaid()
		judged := at.Verdict.Known && at.Verdict.Outcome != report.Pending
		if at.Actual.Known {
			t.value(m, result, &at.Actual, nil, isResult || isAim || m.Answer == i+1)
		}
		if at.Target.IsSaid() {
			v := &at.Verdict
			if !judged {
				v = nil
			}
			t.value(m, aim, &at.Target, v, isAim || judged && (isResult || m.Answer == i+1))
		}
	}
}

// value writes a figure: what it is called, how it is written, its exact numbers, its unit,
// whether the search shows it of each metric that it finds, and the verdict on a target.
func (t *searchText) value(m *scope.Metric, label string, f *scope.Stated, v *scope.Verdict, shown bool) {
	unit := f.Unit
	if m.Written != "" {
		unit = m.Written
	}
	texts := []string{label, f.Said(), strings.Join(m.Numbers(f), " "), unit, ""}
	if shown {
		texts[4] = "1"
	}
	if v != nil {
		texts = append(texts, string(rune('a'+verdictMarkOf(v))), t.words().Outcome(v.Outcome))
	}
	t.texts(texts...)
}
