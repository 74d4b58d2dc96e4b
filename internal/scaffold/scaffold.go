// Package scaffold writes what a site, a report or an article begins with: files that build at
// once, whose comments say what belongs where.
//
// [Site], [Report] and [Article] start from names and periods alone. [Follow] rolls a report
// over: the next one has its sectors and metrics, the words of every language, and beside each
// metric, as a comment, the target that waits for its result. No figure is made up or carried
// over as one. Everything is returned as a list of files: who writes them sees to it that none
// is there already.
package scaffold

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/front"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// File is a file to write.
type File struct {
	Name string // slash-separated, in the source folder
	Text []byte
}

// Names are what something is called, by the code of the language.
type Names map[string]string

// Plan is what a report is to be. The zero Place is a report that names none.
type Plan struct {
	Slug           string
	Place          Names
	Actual, Target period.Period
	Sectors        []Sector
	Source         string // what the figures are taken from; empty if that is not known
}

// Sector is an article that is to be written. One without metrics gets a comment that shows what
// one is.
type Sector struct {
	Slug    string
	Title   Names
	Metrics []Metric
}

// Metric is a metric whose keys are known, each with its value in TOML.
type Metric struct {
	ID     string
	Keys   []edit.Pair            // of the article that states the figures
	Series [][]edit.Pair          // of the entries of its series there
	Words  map[string][]edit.Pair // of translations, by language
}

// Writer writes files for a site, with comments in the language of who will go on with them.
type Writer struct {
	Config *config.Config
	Lang   diag.Language
}

// Site returns the files of a site with a report.
func (w *Writer) Site(p *Plan) []File {
	files := []File{
		{config.File, w.config(p.Place)},
		{".gitignore", []byte("/public/\n/.duibiao/\n")},
	}
	return append(files, w.Report(p)...)
}

// Report returns the files of a report and its articles.
func (w *Writer) Report(p *Plan) []File {
	var files []File
	for i, l := range w.Config.Languages {
		files = append(files, File{FileName(p.Slug, report.IndexSlug, l.Code), w.index(p, i)})
	}
	for n := range p.Sectors {
		files = append(files, w.Article(p, n)...)
	}
	return files
}

// Article returns the files of an article of the plan, by its place there.
func (w *Writer) Article(p *Plan, n int) []File {
	var files []File
	for i, l := range w.Config.Languages {
		files = append(files, File{FileName(p.Slug, p.Sectors[n].Slug, l.Code), w.article(p, n, i)})
	}
	return files
}

// text is a file's text while it is being written.
type text struct {
	strings.Builder
	lang diag.Language // of comments
}

// key writes a key with a text.
func (t *text) key(name, value string) { fmt.Fprintf(t, "%s = %s\n", name, edit.Quote(value)) }

// note writes a comment, a line for each of its own.
func (t *text) note(words diag.Words) {
	for line := range strings.Lines(words.In(t.lang)) {
		t.WriteString(strings.TrimRight("# "+line, " \n") + "\n")
	}
}

// front writes what stands between the lines that delimit front matter, and a comment as the text.
func (t *text) front(write func(), body diag.Words) []byte {
	const mark = "+++\n"
	t.WriteString(mark)
	write()
	t.WriteString(mark)
	if !body.IsZero() {
		fmt.Fprintf(t, "\n<!-- %s -->\n", body.In(t.lang))
	}
	return []byte(t.String())
}

func (w *Writer) config(place Names) []byte {
	t := &text{lang: w.Lang}
	t.note(noteConfig)
	var titles []string
	for i, l := range w.Config.Languages {
		titles = append(titles, l.Code+" = "+edit.Quote(w.said(i, place, saySiteOf, saySite)))
	}
	fmt.Fprintf(t, "title = { %s }\n", strings.Join(titles, ", "))
	t.note(noteAddress)
	fmt.Fprintf(t, "default_language = %q\n", w.Config.Default().Code)
	for i, l := range w.Config.Languages {
		fmt.Fprintf(t, "\n[languages.%s]\n", l.Code)
		t.key("name", l.Name)
		t.key("tag", l.Tag)
		fmt.Fprintf(t, "weight = %d\n", i+1)
	}
	if len(w.Config.Languages) > 1 {
		t.WriteByte('\n')
		t.note(noteLenient)
		t.WriteString("[check]\ntranslation-missing = \"warning\"\n")
	}
	t.WriteByte('\n')
	t.note(noteUnits)
	return []byte(t.String())
}

func (w *Writer) index(p *Plan, lang int) []byte {
	t := &text{lang: w.Lang}
	return t.front(func() {
		actual, target := w.period(lang, p.Actual), w.period(lang, p.Target)
		t.key("title", w.said(lang, p.Place, sayReportOf, sayReport, actual, target))
		t.key("summary", w.said(lang, p.Place, saySummaryOf, saySummary, actual, target))
		if lang == w.Config.DefaultLanguage {
			t.periods(p.Actual, p.Target)
		}
		switch {
		case p.Source != "":
			t.key("source", p.Source)
		case lang == w.Config.DefaultLanguage:
			t.note(noteSource)
		}
	}, noteIndexText)
}

// periods writes the keys of a report's periods.
func (t *text) periods(actual, target period.Period) {
	fmt.Fprintf(t, "actual_period = %s\ntarget_period = %s\n", actual.Literal(), target.Literal())
}

func (w *Writer) article(p *Plan, n, lang int) []byte {
	t, sector := &text{lang: w.Lang}, &p.Sectors[n]
	original := lang == w.Config.DefaultLanguage
	return t.front(func() {
		title := w.name(lang, sector.Title, "")
		if len(sector.Title) == 0 {
			title = sector.Slug
		}
		t.key("title", title)
		t.key("summary", w.SectorSummary(lang, title, p))
		if original {
			fmt.Fprintf(t, "weight = %d\n", n+1)
		}
		if len(sector.Metrics) > 0 {
			for i := range sector.Metrics {
				t.metric(&sector.Metrics[i], original, w.Config.Languages[lang].Code)
			}
			return
		}
		t.WriteByte('\n')
		if !original {
			t.note(noteTranslation)
			return
		}
		t.note(noteMetrics.With(w.noted(p.Actual), w.noted(p.Target)))
	}, bodyNote(original))
}

// metric writes a metric whose keys are known.
func (t *text) metric(m *Metric, original bool, code string) {
	keys := m.Words[code]
	if original {
		keys = m.Keys
	}
	fmt.Fprintf(t, "\n[[metrics]]\nid = %s\n", edit.Quote(m.ID))
	t.pairs(keys)
	if original {
		for _, entry := range m.Series {
			t.WriteString("\n[[metrics.series]]\n")
			t.pairs(entry)
		}
	}
}

func (t *text) pairs(list []edit.Pair) {
	for _, p := range list {
		fmt.Fprintf(t, "%s = %s\n", p.Key, p.Literal)
	}
}

// SectorSummary returns the summary of an article of which no more is known than its title.
func (w *Writer) SectorSummary(lang int, title string, p *Plan) string {
	if title == "" {
		return "" // for a translator
	}
	return w.in(lang, saySector.With(title, w.period(lang, p.Actual), w.period(lang, p.Target)))
}

// bodyNote returns the comment in the place of a text.
func bodyNote(original bool) diag.Words {
	if original {
		return noteText
	}
	return noteTranslatedText
}

// said returns a phrase about a place, or the one for none.
func (w *Writer) said(lang int, place Names, with, without diag.Phrase, args ...any) string {
	if name := w.name(lang, place, ""); name != "" {
		return w.in(lang, with.With(append([]any{name}, args...)...))
	}
	return w.in(lang, without.With(args...))
}

// name returns what something is called in a language: for one that has no name of its own the English
// one. A Chinese name stands in Chinese alone.
func (w *Writer) name(lang int, names Names, none string) string {
	return cmp.Or(names[w.Config.Languages[lang].Code], names["en"], none)
}

// in returns words for a language of the site: Chinese for Chinese, English for every other.
func (w *Writer) in(lang int, words diag.Words) string {
	if w.isChinese(lang) {
		return words.Zh
	}
	return words.En
}

func (w *Writer) isChinese(lang int) bool { return w.Config.Languages[lang].Code == "zh" }

// period returns what a period is called before a noun.
func (w *Writer) period(lang int, p period.Period) string {
	return periodName(p, w.isChinese(lang))
}

// noted returns what a period is called in comments.
func (w *Writer) noted(p period.Period) string { return periodName(p, w.Lang == diag.Chinese) }

func periodName(p period.Period, isChinese bool) string {
	style := period.English()
	if isChinese {
		style = period.Chinese()
	}
	return style.NameBefore(p)
}

// Next returns the period of the same length that comes next.
func Next(p period.Period) period.Period {
	return period.Period{First: p.First + p.Months, Months: p.Months}
}

// IsSlug reports whether a report or an article may be called so; its own file has one name of
// those, and Windows has others for its devices.
func IsSlug(slug string) bool {
	return front.IsSlug(slug) && slug != report.IndexSlug && !address.IsDevice(slug)
}

// Known returns a sector with the names that it has in many reports, or its slug where it is none
// of these.
func Known(slug string) Sector {
	i := slices.IndexFunc(sectors, func(s commonSector) bool { return s.slug == slug })
	if i < 0 {
		return Sector{Slug: slug}
	}
	return Sector{Slug: slug, Title: Names{"zh": sectors[i].Zh, "en": sectors[i].En}}
}

// Named returns the sector that many reports have under a Chinese name, or false if it is none of these.
func Named(zh string) (Sector, bool) {
	i := slices.IndexFunc(sectors, func(s commonSector) bool { return s.Zh == zh })
	if i < 0 {
		return Sector{}, false
	}
	return Known(sectors[i].slug), true
}

// Folder returns the folder of a report.
func Folder(slug string) string { return path.Join(report.ContentDir, slug) }

// FileName returns the file of an article, or of the report itself, in a language.
func FileName(folder, slug, code string) string {
	return path.Join(Folder(folder), slug+"."+code+".md")
}
