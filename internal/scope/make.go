package scope

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/config"
	"duibiao/internal/report"
)

// Folder is the scopes of one report.
type Folder struct {
	Report   Report
	Articles []Keyed[Article] // by sector, then language

	cfg    *config.Config
	model  *report.Report
	pinned bool // whether it has its pins
}

// IsPages reports whether these are the pages outside of reports, each of which is an article.
func (f *Folder) IsPages() bool { return f.Report.Slug == "" }

// Pages returns the names of the pages outside of reports, by language.
func (f *Folder) Pages() [][]Name {
	list := make([][]Name, len(f.Report.Editions))
	for i := range f.Articles {
		s := &f.Articles[i].Value.Sector.Value
		list[s.Lang] = append(list[s.Lang], Name{s.Slug, s.Title})
	}
	return list
}

// Make returns the scopes of a report. Resources are the files beside its articles, which
// its texts may show.
func Make(cfg *config.Config, r *report.Report, resources []Resource) *Folder {
	return newFolder(cfg, r, resources, &hashstructure.HashOptions{Hasher: xxhash.New()})
}

// MakeUnkeyed returns the scopes of a report without keys, which take as long as all else:
// for outputs that are written and whose keys are known.
func MakeUnkeyed(cfg *config.Config, r *report.Report, resources []Resource) *Folder {
	return newFolder(cfg, r, resources, nil)
}

func newFolder(cfg *config.Config, r *report.Report, resources []Resource, options *hashstructure.HashOptions) *Folder {
	m := &maker{cfg: cfg, report: r, options: options, files: map[string]*Resource{}}
	for i := range resources {
		m.files[resources[i].File] = &resources[i]
	}
	f := &Folder{Report: Report{Slug: r.Slug}, cfg: cfg, model: r}
	sheets := make([]Sheet, len(cfg.Languages))
	for lang := range cfg.Languages {
		m.heads = append(m.heads, key(m, m.head(lang)))
		sheets[lang].Lang, sheets[lang].Head, sheets[lang].Dropped = lang, m.heads[lang], m.dropped(lang)
	}
	for i, s := range r.Sectors {
		sectors := make([]Keyed[Sector], len(cfg.Languages))
		for lang := range cfg.Languages {
			if s.In(lang) {
				sectors[lang] = key(m, m.sector(s, lang))
				f.Articles = append(f.Articles, key(m, m.article(sectors[lang], i, lang)))
			}
		}
		for lang := range cfg.Languages {
			sheets[lang].Sectors = append(sheets[lang].Sectors, sectors[m.from(s.In, lang)])
		}
	}
	f.Report.Editions = m.editions(sheets)
	return f
}

// editions returns the report in every language.
func (m *maker) editions(sheets []Sheet) []Edition {
	r, list := m.report, make([]Edition, len(sheets))
	for lang := range sheets {
		if text := r.Texts[lang]; r.In(lang) {
			list[lang] = Edition{
				Lang: lang, Sheet: key(m, sheets[lang]), Summary: text.Summary, Body: key(m, m.body(&text.Text, lang)), Counts: r.Counts,
				Absent: m.absences(r.Absent()),
			}
		}
	}
	for lang := range sheets {
		list[lang] = list[m.from(r.In, lang)]
	}
	return list
}

// from returns the language in which something stands in the lists of a language: the
// same if it is in that, else that of the original.
func (m *maker) from(in func(lang int) bool, lang int) int {
	if in(lang) {
		return lang
	}
	return m.cfg.DefaultLanguage
}

// absences returns languages that a page of the report is not in.
func (m *maker) absences(langs []int) []Absence {
	var list []Absence
	for _, lang := range langs {
		list = append(list, Absence{lang, m.report.In(lang)})
	}
	return list
}

// maker makes the scopes of one report.
type maker struct {
	cfg     *config.Config
	report  *report.Report
	heads   []Keyed[Head]              // by language
	options *hashstructure.HashOptions // nil for no keys
	files   map[string]*Resource
}

// key returns a value with its digest.
func key[T any](m *maker, v T) Keyed[T] {
	k := Keyed[T]{Value: v}
	if m.options != nil {
		k.Key = digest(m.options, &k.Value)
	}
	return k
}

func (m *maker) head(lang int) Head {
	r := m.report
	return Head{
		r.Slug, r.ActualPeriod, r.TargetPeriod, day(r.Date),
		r.Texts[lang].Title, r.Texts[lang].Source, r.SourceURL, m.column(lang),
	}
}

// column returns what a government's site tells of the report as a column.
func (m *maker) column(lang int) Column {
	if !m.cfg.Profile.IsGovernment() {
		return Column{}
	}
	text := &m.report.Texts[lang]
	return Column{text.Summary, cmp.Or(m.report.ColumnType, m.cfg.Profile.ColumnType), text.Keywords}
}

// day writes a date, and nothing for none.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func (m *maker) sector(s *report.Sector, lang int) Sector {
	text := &s.Texts[lang]
	return Sector{
		Lang: lang, Head: m.heads[lang], Slug: s.Slug, Date: day(s.Date), Title: text.Title, Summary: text.Summary, Mark: s.Mark,
		Metrics: m.metrics(s.Metrics, lang), Withdrawn: m.metrics(s.Withdrawn, lang),
		Counts: report.Count(s.Metrics, m.report.ActualPeriod, m.report.TargetPeriod),
	}
}

func (m *maker) metrics(list []*report.Metric, lang int) []Keyed[Metric] {
	metrics := make([]Keyed[Metric], len(list))
	for i, metric := range list {
		m.metric(&metrics[i].Value, metric, lang)
		if m.options != nil {
			metrics[i].Key = digest(m.options, &metrics[i].Value)
		}
	}
	return metrics
}

// article returns the i-th article of the report.
func (m *maker) article(sector Keyed[Sector], i, lang int) Article {
	s := m.report.Sectors[i]
	return Article{
		Sector: sector, Body: key(m, m.body(&s.Texts[lang], lang)), Updated: updated(s), Absent: m.absences(s.Absent()),
		Previous: m.neighbour(i, -1, lang), Next: m.neighbour(i, 1, lang),
		Publication: Publication{s.Time, s.Texts[lang].Author, s.Texts[lang].Keywords},
	}
}

// neighbour returns the name of the next article from the i-th on, step by step, that is in
// a language; empty if none is.
func (m *maker) neighbour(i, step, lang int) Name {
	for i += step; i >= 0 && i < len(m.report.Sectors); i += step {
		if s := m.report.Sectors[i]; s.In(lang) {
			return Name{s.Slug, s.Texts[lang].Title}
		}
	}
	return Name{}
}

// updated returns the newest of an article's date and those of its corrections.
func updated(s *report.Sector) string {
	if s.Date.IsZero() {
		return ""
	}
	newest, taken := s.Date, ""
	for _, m := range slices.Concat(s.Metrics, s.Withdrawn) {
		for _, c := range m.Corrections {
			if c.Date.After(newest) {
				newest = c.Date
			}
		}
		for c := range ofOthers(m) {
			taken = max(taken, c.Date)
		}
	}
	return max(day(newest), taken)
}

// Figures returns every metric with the article that it is in, by sector, language, then
// metric, also those that are gone.
func (f *Folder) Figures() iter.Seq[*Figure] {
	return func(yield func(*Figure) bool) {
		for i := range f.Articles {
			s := &f.Articles[i].Value.Sector.Value
			for _, metrics := range [][]Keyed[Metric]{s.Metrics, s.Withdrawn} {
				for _, m := range metrics {
					if !yield(&Figure{Lang: s.Lang, Head: s.Head, Sector: Name{s.Slug, s.Title}, Metric: m, Around: Around{Mark: s.Mark}}) {
						return
					}
				}
			}
		}
	}
}

// FigureCount returns how many figures there are.
func (f *Folder) FigureCount() int {
	n := 0
	for i := range f.Articles {
		s := &f.Articles[i].Value.Sector.Value
		n += len(s.Metrics) + len(s.Withdrawn)
	}
	return n
}
