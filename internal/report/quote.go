package report

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
)

// Quote is what stands in a text in place of a reference: what the data say of a
// metric.
type Quote struct {
	Report, Sector, ID string        // where the metric is
	Field              string        // what of it; empty for its actual
	Period             period.Period // of which it is; none for the report's own
	Value              string        // for machines; empty for a label
	Texts              []string      // by language; empty in one that has no word for it

	// Absent are the languages that the article with the metric is not in: there the
	// original's is meant.
	Absent []int
}

// IsAbsent reports whether the article with the metric is not in a language.
func (q *Quote) IsAbsent(lang int) bool { return slices.Contains(q.Absent, lang) }

// Says reports whether it can be said in a language. Of an article that is not in it that
// is what needs no word of it, or has one.
func (q *Quote) Says(lang int) bool { return q.Texts[lang] != "" || !q.IsAbsent(lang) }

// Name returns the name that references in other reports have for it.
func (q *Quote) Name() string { return markdown.ReferenceName(q.Report, q.ID, q.Field, q.Period) }

// quotes gives the references within a report what they say.
func (b *builder) quotes(r *Report, articles []*Article) {
	var finder *Finder
	for t := range r.AllTexts() {
		if t.Document == nil || len(t.Document.References) == 0 {
			continue
		}
		if finder == nil {
			finder = newFinder(b.cfg, r, b.drafts, articles)
		}
		t.Quotes = make([]*Quote, len(t.Document.References))
		for i := range t.Document.References {
			ref := &t.Document.References[i]
			if r.isCross(ref) {
				continue
			}
			quote, problem := finder.Find(ref)
			if problem != nil {
				b.diags.Add(*problem)
			}
			t.Quotes[i] = quote
		}
	}
}

// isCross reports whether a reference in the report is to another one.
func (r *Report) isCross(ref *markdown.Reference) bool {
	return ref.Report != "" && ref.Report != r.Slug
}

// CrossReferences returns the references to other reports, in the order of the pages.
func (r *Report) CrossReferences() []*markdown.Reference {
	var list []*markdown.Reference
	for t := range r.AllTexts() {
		for i := range t.Quotes {
			if ref := &t.Document.References[i]; r.isCross(ref) {
				list = append(list, ref)
			}
		}
	}
	return list
}

// Bind gives the references to other reports what they say. It reports whether every
// reference of the report now says something.
func (r *Report) Bind(quote func(*markdown.Reference) *Quote) bool {
	complete := true
	for t := range r.AllTexts() {
		for i := range t.Quotes {
			if ref := &t.Document.References[i]; r.isCross(ref) {
				t.Quotes[i] = quote(ref)
			}
			complete = complete && t.Quotes[i] != nil
		}
	}
	return complete
}

// Finder finds what references to one report name.
type Finder struct {
	cfg      *config.Config
	report   *Report
	drafts   map[string]bool
	articles []*Article // that the report was made of

	metrics   map[string]*Metric  // by id
	originals map[string]*Article // that state figures, by slug
	stated    map[string][]entry  // their metrics, by slug, of those that were asked for
	holders   map[string]int      // the first article that has a metric of an id, by its number; made when it is first asked for
	ids       []string            // of the report's metrics, for hints; made with holders
}

// NewFinder returns a finder for the report of a folder, which must have one.
func NewFinder(cfg *config.Config, folder Folder, articles []*Article) *Finder {
	return newFinder(cfg, folder.Report, folder.Drafts, articles)
}

func newFinder(cfg *config.Config, r *Report, drafts map[string]bool, articles []*Article) *Finder {
	f := &Finder{cfg, r, drafts, articles, map[string]*Metric{}, map[string]*Article{}, map[string][]entry{}, nil, nil}
	for _, m := range r.Metrics() {
		f.metrics[m.ID] = m
	}
	for _, a := range articles {
		if a.Lang == cfg.DefaultLanguage && a.Sector != nil {
			f.originals[a.Slug] = a
		}
	}
	return f
}

// Find returns what a reference says. If there is no such thing, it returns a
// diagnostic instead, or nothing if that follows from a mistake that has been
// reported.
func (f *Finder) Find(ref *markdown.Reference) (*Quote, *diag.Diagnostic) {
	quote, problem := f.find(ref)
	if quote != nil && !quote.Says(LanguageOf(f.cfg, ref.Pos.File)) {
		return nil, f.unspoken(ref)
	}
	return quote, problem
}

func (f *Finder) find(ref *markdown.Reference) (*Quote, *diag.Diagnostic) {
	m := f.metrics[ref.ID]
	if m == nil {
		return nil, f.unknownMetric(ref)
	}
	if name, of, _ := strings.Cut(ref.Field, "."); name == growthField {
		return f.findGrowth(m, ref, of)
	}
	if !ref.Period.IsZero() || ref.Field == verdictField || ref.Field == "target" && m.Goal != nil {
		return f.findPoint(m, ref)
	}
	all := fields()
	i := slices.IndexFunc(all, func(fd field) bool { return fd.name == ref.Field })
	if i < 0 {
		return nil, unknownField(ref, all)
	}
	if f.mistaken(m) {
		return nil, nil
	}
	if message, hint := all[i].missing(m); !message.IsZero() {
		return nil, &diag.Diagnostic{Pos: ref.IDPos(), Rule: markdown.RuleReference, Message: message, Hint: hint}
	}
	return f.quote(m, ref, all[i].value(m), func(lang int) string { return all[i].text(f.cfg, m, lang) }), nil
}

// quote returns what a reference to a metric says, or to its growth.
func (f *Finder) quote(m *Metric, ref *markdown.Reference, value string, text func(lang int) string) *Quote {
	q := &Quote{
		Report: f.report.Slug, Sector: m.Sector.Slug, ID: ref.ID, Field: ref.Field, Period: ref.Period,
		Value: value, Texts: make([]string, len(f.cfg.Languages)), Absent: m.Sector.Absent(),
	}
	for lang := range f.cfg.Languages {
		q.Texts[lang] = text(lang)
	}
	return q
}

// mistaken reports whether a figure of a metric is stated but could not be read, the
// two cannot be compared, or there is none. That has been reported.
func (f *Finder) mistaken(m *Metric) bool {
	if m.Actual != nil && m.Target != nil {
		return !haveOneMeasure(m.Actual, m.Target)
	}
	e, ok := f.entry(m)
	return ok && (m.Actual == nil && e.has("actual") || m.Target == nil && m.Goal == nil && e.has("target") ||
		!e.has("actual") && !e.has("target") && !e.has("series") && !e.has("growth") && len(m.Series) == 0)
}

// entry returns where a metric is stated.
func (f *Finder) entry(m *Metric) (entry, bool) {
	slug := m.Sector.Slug
	if f.stated[slug] == nil {
		f.stated[slug] = entries(f.originals[slug])
	}
	for _, e := range f.stated[slug] {
		if e.ID == m.ID {
			return e, true
		}
	}
	return entry{}, false
}

// unspoken says why the language of a reference has no word for what it refers to.
func (f *Finder) unspoken(ref *markdown.Reference) *diag.Diagnostic {
	m, lang := f.metrics[ref.ID], f.cfg.Languages[LanguageOf(f.cfg, ref.Pos.File)]
	file := FileName(f.report.Slug, m.Sector.Slug, lang)
	d := &diag.Diagnostic{Pos: ref.IDPos(), Rule: markdown.RuleReference}
	if ref.Field == labelField {
		d.Message, d.Hint = sayNoLabelIn.With(m.ID, lang.Name), adviceLabelIn.With(file)
		return d
	}
	d.Message = sayUnitWord.With(m.Unit(), m.ID, lang.Name)
	d.Hint = adviceUnitIn.With(strconv.Quote(m.Unit()), file)
	if words := wordsFile(m.Unit(), lang.Code); words != "" {
		d.Hint = adviceUnitInWords.With(words, file)
	}
	return d
}

// unknownMetric says that the report has no such metric, or that it is a draft's. A
// metric or an article with mistakes has been reported.
func (f *Finder) unknownMetric(ref *markdown.Reference) *diag.Diagnostic {
	d := &diag.Diagnostic{Pos: ref.IDPos(), Rule: markdown.RuleReference}
	f.findHolders()
	holder, held := f.holders[ref.ID]
	broken := slices.IndexFunc(f.articles, func(a *Article) bool { return a.Broken && a.Lang == f.cfg.DefaultLanguage })
	switch {
	case broken >= 0 && (!held || broken <= holder), held && !f.drafts[f.articles[holder].File]:
		return nil
	case held:
		d.Message = sayMetricInDraft.With(ref.ID, f.original(f.articles[holder]).File)
		return d
	}
	d.Message = sayNoMetricOfReport.With(f.report.Slug, ref.ID)
	d.Hint = diag.DidYouMean(ref.ID, f.ids)
	return d
}

// original returns the article that states the figures of one, which is itself where there is none.
func (f *Finder) original(a *Article) *Article {
	if o, ok := f.originals[a.Slug]; ok {
		return o
	}
	return a
}

// findHolders notes which articles have which metrics, once.
func (f *Finder) findHolders() {
	if f.holders != nil {
		return
	}
	f.holders = map[string]int{}
	for i, a := range slices.Backward(f.articles) { // so that the first stays
		if a.Sector != nil {
			for j := range a.Sector.Metrics {
				f.holders[a.Sector.Metrics[j].ID] = i
			}
		}
	}
	for _, m := range f.report.Metrics() {
		f.ids = append(f.ids, m.ID)
	}
}
