package scaffold

import (
	"fmt"
	"strconv"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// Follow returns the files of a report that follows another one of the site, of which all
// articles are given: its sectors and metrics, with the words of every language, and the targets that now wait for their results
// as comments. A period that the plan leaves out is the one that comes next.
func (w *Writer) Follow(p *Plan, of *report.Report, articles []*report.Article) []File {
	own := *p
	if own.Actual.IsZero() {
		own.Actual = of.TargetPeriod
	}
	if own.Target.IsZero() {
		own.Target = Next(own.Actual)
	}
	r := roller{w, &own, of}
	var files []File
	for _, a := range articles {
		if a.Report != of.Slug || a.Broken {
			continue
		}
		name := FileName(p.Slug, a.Slug, w.Config.Languages[a.Lang].Code)
		switch {
		case a.Index != nil:
			files = append(files, File{name, r.index(a)})
		case a.Sector != nil:
			files = append(files, File{name, r.sector(a)})
		}
	}
	return files
}

// roller writes the articles of a report again for the one that follows it.
type roller struct {
	*Writer
	plan *Plan
	of   *report.Report
}

func (r *roller) index(a *report.Article) []byte {
	t := &text{lang: r.Lang}
	return t.front(func() {
		t.key("title", r.shifted(a.Index.Title))
		t.key("summary", r.in(a.Lang, saySummary.With(r.period(a.Lang, r.plan.Actual), r.period(a.Lang, r.plan.Target))))
		if a.Lang == r.Config.DefaultLanguage {
			t.periods(r.plan.Actual, r.plan.Target)
			t.key("follows", r.of.Slug)
			t.note(noteSource)
		}
	}, noteIndexText)
}

// shifted returns a title with the years of the new periods for those of the old ones.
func (r *roller) shifted(title string) string {
	year := func(p period.Period) string { return strconv.Itoa(p.EndYear()) }
	return strings.NewReplacer(
		year(r.of.ActualPeriod), year(r.plan.Actual),
		year(r.of.TargetPeriod), year(r.plan.Target),
	).Replace(title)
}

func (r *roller) sector(a *report.Article) []byte {
	t := &text{lang: r.Lang}
	original := a.Lang == r.Config.DefaultLanguage
	return t.front(func() {
		title := r.shifted(a.Sector.Title)
		t.key("title", title)
		t.key("summary", r.SectorSummary(a.Lang, title, r.plan))
		if original {
			t.copied(a.Keys.Table(""), "mark", "weight")
			t.WriteByte('\n')
			t.note(noteRolled.With(r.of.Slug, r.noted(r.plan.Actual), r.noted(r.plan.Target)))
		}
		list := a.Keys.Table("metrics").Elements()
		for i := range a.Sector.Metrics {
			r.metric(t, &a.Sector.Metrics[i], list[i], original)
		}
	}, bodyNote(original))
}

// metric writes a metric that has no figures yet.
func (r *roller) metric(t *text, m *front.Metric, keys decode.Table, original bool) {
	t.WriteString("\n[[metrics]]\n")
	t.copied(keys, "id", "label", "group")
	if !original {
		t.unit(keys, "")
		return
	}
	t.copied(keys, "kind", "direction")
	t.unit(keys, "# ")
	r.waits(t, keys)
	t.WriteString("# actual = \"\"\n# target = \"\"\n")
	if m.Growth != nil {
		t.WriteString("# growth = { actual = \"\", target = \"\" }\n")
	}
}

// waits writes what was promised for the period of which the result is to be written now.
func (r *roller) waits(t *text, keys decode.Table) {
	due := r.noted(r.plan.Actual)
	if r.plan.Actual != r.of.TargetPeriod {
		return
	}
	if target := promised(keys); target != "" {
		t.note(noteWaits.With(due, target))
	}
	if target := promised(keys.Table("growth")); target != "" {
		t.note(noteGrowthWaits.With(due, target))
	}
}

// promised returns a target as it is written, without quotes.
func promised(keys decode.Table) string {
	literal := keys.Literal("target")
	if !isSingle(literal) {
		literal = keys.Table("target").Literal("words")
	}
	return strings.Trim(literal, `"'`)
}

// copied writes keys as they stand in another file, those that there are and are single values.
func (t *text) copied(keys decode.Table, names ...string) {
	for _, name := range names {
		if literal := keys.Literal(name); isSingle(literal) {
			fmt.Fprintf(t, "%s = %s\n", name, literal)
		}
	}
}

// isSingle reports whether there is a value, and it is no table.
func isSingle(literal string) bool { return literal != "" && literal[0] != '{' }

// unit writes the unit of a metric, a word or its forms.
func (t *text) unit(keys decode.Table, before string) {
	if literal := keys.Literal("unit"); isSingle(literal) {
		fmt.Fprintf(t, "%sunit = %s\n", before, literal)
		return
	}
	var forms []string
	for _, form := range []string{"one", "other"} {
		if literal := keys.Table("unit").Literal(form); literal != "" {
			forms = append(forms, form+" = "+literal)
		}
	}
	if len(forms) > 0 {
		fmt.Fprintf(t, "%sunit = { %s }\n", before, strings.Join(forms, ", "))
	}
}
