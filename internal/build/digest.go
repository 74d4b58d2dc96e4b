package build

import (
	"time"

	"github.com/cespare/xxhash/v2"
	"github.com/gohugoio/hashstructure"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// An output's digest covers all that it reads. What it reads is written out here in
// small structs of exported strings and numbers, for hashstructure has traps: it
// passes over unexported fields (a Decimal has no others) and takes a nil pointer
// for its zero value ("not published" for 0). So figures are texts here, with a
// field that says whether there is one. The structs hold sequences only, no sets,
// and are hashed with xxhash; the default hasher makes sets of many elements
// collide.

// baseReads is what every output reads besides.
type baseReads struct {
	Titles    []string
	BaseURL   string
	Languages []languageReads
	Default   int
	Publisher config.Publisher
	Embeds    bool
}

type languageReads struct {
	Code, Name, Tag string
	Style           quantity.Style
}

func newBaseReads(cfg *config.Config) baseReads {
	b := baseReads{
		Titles: cfg.Titles, BaseURL: cfg.BaseURL,
		Default: cfg.DefaultLanguage, Publisher: cfg.Publisher, Embeds: cfg.Embeds,
	}
	for _, l := range cfg.Languages {
		b.Languages = append(b.Languages, languageReads{l.Code, l.Name, l.Tag, l.Style})
	}
	return b
}

// digestOf returns the digest of what an output reads.
func digestOf(reads any) (uint64, error) {
	return hashstructure.Hash(reads, &hashstructure.HashOptions{Hasher: xxhash.New()})
}

// textReads is a page's words in one language.
type textReads struct {
	Title, Summary, HTML string
}

func newTextReads(t report.Text) textReads {
	return textReads{t.Title, t.Summary, string(t.Document.HTML)}
}

// headReads is what every page of a report shows of it.
type headReads struct {
	Slug                       string
	ActualPeriod, TargetPeriod int
	Date, Title, Source, URL   string
}

func newHeadReads(r *report.Report, lang int) headReads {
	return headReads{
		r.Slug, r.ActualPeriod, r.TargetPeriod, day(r.Date),
		r.Texts[lang].Title, r.Texts[lang].Source, r.SourceURL,
	}
}

func day(t time.Time) string { return t.Format(time.DateOnly) }

// figureReads is a figure.
type figureReads struct {
	Published                bool
	Period                   int
	Value, High, Bound, Text string
}

func newFigureReads(f *report.Figure, lang int) figureReads {
	if f == nil {
		return figureReads{}
	}
	return figureReads{true, f.Period, f.Value.String(), f.High.String(), f.Bound.String(), f.Texts[lang]}
}

// metricReads is a metric in one language. Its comparison follows from it.
type metricReads struct {
	ID, Kind, Direction    string
	Label, Group, Note     string
	Unit, UnitOne, UnitAll string
	Also                   bool
	Actual, Target         figureReads
}

func newMetricReads(m *report.Metric, lang int) metricReads {
	w := m.Words[lang]
	return metricReads{
		m.ID, m.Kind.String(), m.Direction.String(),
		w.Label, w.Group, w.Note,
		m.Unit(), w.Unit.One, w.Unit.Other,
		w.Unit.Also != nil,
		newFigureReads(m.Actual, lang), newFigureReads(m.Target, lang),
	}
}

func metricsReads(list []*report.Metric, lang int) []metricReads {
	reads := make([]metricReads, len(list))
	for i, m := range list {
		reads[i] = newMetricReads(m, lang)
	}
	return reads
}

// sectorReads is an article without its neighbours.
func sectorReads(s *report.Sector, lang int) any {
	return struct {
		Report  headReads
		Slug    string
		Date    string
		Text    textReads
		Metrics []metricReads
	}{newHeadReads(s.Report, lang), s.Slug, day(s.Date), newTextReads(s.Texts[lang]), metricsReads(s.Metrics, lang)}
}

// articleReads is an article with the titles of the others, which it lists.
func articleReads(s *report.Sector, lang int) any {
	return struct {
		Sector any
		Titles []titleReads
	}{sectorReads(s, lang), titlesReads(s.Report, lang)}
}

// titleReads is how a page names another.
type titleReads struct {
	Slug, Title string
}

func titlesReads(r *report.Report, lang int) []titleReads {
	var titles []titleReads
	for _, s := range r.Sectors {
		titles = append(titles, titleReads{s.Slug, s.Texts[lang].Title})
	}
	return titles
}

// metricEmbedReads is a bar alone, with the article that it credits.
func metricEmbedReads(m *report.Metric, lang int) any {
	return struct {
		Report headReads
		Sector titleReads
		Metric metricReads
	}{newHeadReads(m.Sector.Report, lang), titleReads{m.Sector.Slug, m.Sector.Texts[lang].Title}, newMetricReads(m, lang)}
}

// overviewReads is a report with all its metrics.
func overviewReads(r *report.Report, lang int) any {
	type sector struct {
		Slug, Title, Summary string
		Metrics              []metricReads
	}
	reads := struct {
		Report  headReads
		Text    textReads
		Sectors []sector
	}{Report: newHeadReads(r, lang), Text: newTextReads(r.Texts[lang].Text)}
	for _, s := range r.Sectors {
		reads.Sectors = append(reads.Sectors, sector{s.Slug, s.Texts[lang].Title, s.Texts[lang].Summary, metricsReads(s.Metrics, lang)})
	}
	return reads
}

// dataReads is a report's metrics in every language.
func dataReads(r *report.Report, languages int) any {
	type language struct {
		Report  headReads
		Sectors []titleReads
		Metrics [][]metricReads
	}
	var reads []language
	for lang := range languages {
		l := language{Report: newHeadReads(r, lang), Sectors: titlesReads(r, lang)}
		for _, s := range r.Sectors {
			l.Metrics = append(l.Metrics, metricsReads(s.Metrics, lang))
		}
		reads = append(reads, l)
	}
	return reads
}

// homeReads is the list of reports, with how many metrics each has and how many of
// them are compared.
func homeReads(s *report.Site, lang int) any {
	type sector struct {
		Slug, Title, Summary string
	}
	type entry struct {
		Head              headReads
		Summary           string
		Sectors           []sector
		Metrics, Compared int
	}
	var reads []entry
	for _, r := range s.Reports {
		e := entry{Head: newHeadReads(r, lang), Summary: r.Texts[lang].Summary}
		for _, sec := range r.Sectors {
			e.Sectors = append(e.Sectors, sector{sec.Slug, sec.Texts[lang].Title, sec.Texts[lang].Summary})
		}
		for _, m := range r.Metrics() {
			e.Metrics++
			if m.Comparison != nil {
				e.Compared++
			}
		}
		reads = append(reads, e)
	}
	return reads
}

// sitemapReads is every page's address and date.
func sitemapReads(s *report.Site) any {
	type entry struct {
		Report, Sector, Date string
	}
	var reads []entry
	for _, r := range s.Reports {
		reads = append(reads, entry{r.Slug, "", day(r.Date)})
		for _, sec := range r.Sectors {
			reads = append(reads, entry{r.Slug, sec.Slug, day(sec.Date)})
		}
	}
	return reads
}
