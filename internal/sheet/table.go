package sheet

import (
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// table is the metrics of a site, in no file's format.
type table struct {
	columns []column
	sectors []*sector
	byName  map[string]*sector  // by report and slug: city/air
	slugs   map[string][]string // of sectors, by report
	byID    map[string]*sector  // by report and metric
}

// sector is the rows of one article and its translations.
type sector struct {
	report, slug string
	articles     []*report.Article // by language
	rows         []*row
	points       []*row          // of the series of its metrics
	byID         map[string]*row // by name
}

// all returns the rows of the sector, those of metrics first.
func (s *sector) all() []*row { return slices.Concat(s.rows, s.points) }

// name is what messages call a sector.
func (s *sector) name() string { return s.report + "/" + s.slug }

// row is a metric, or an entry of its series.
type row struct {
	metric  *report.Metric
	period  period.Period // of an entry; else zero
	day     string        // that its result so far runs to; else empty
	name    string        // the metric's id, or that of an entry: see [pointName]
	entries []entry       // in the front matter, by language
	cells   []string      // by column
}

// revision returns the digest of what is stated of the row, which its last column has.
func (r *row) revision() string { return r.cells[len(r.cells)-1] }

// isPoint reports whether the row is an entry of a series.
func (r *row) isPoint() bool { return !r.period.IsZero() }

// entry is where a metric, or an entry of its series, stands in the front matter of a language. To look up its keys from
// the top would take as long as there are metrics.
type entry struct {
	n    int // of the metric, from 0; -1 for none
	at   int // of the entry of its series; -1 for none
	keys decode.Table
}

// path returns where the row stands in the front matter of a language: metrics.2, or
// metrics.2.series.0.
func (r *row) path(lang int) string {
	e := r.entries[lang]
	if r.isPoint() {
		return decode.Path("metrics", e.n, "series", e.at)
	}
	return decode.Path("metrics", e.n)
}

// isMissing reports whether the row has no place there.
func (r *row) isMissing(lang int) bool {
	e := r.entries[lang]
	return e.n < 0 || r.isPoint() && e.at < 0
}

// newTable returns the table of a site.
func newTable(s *site) *table {
	t := &table{columns: columns(s.cfg), byName: map[string]*sector{}, slugs: map[string][]string{}, byID: map[string]*sector{}}
	for _, r := range s.model.Reports {
		for _, sec := range r.Sectors {
			out := t.sector(s, sec)
			t.sectors, t.byName[out.name()] = append(t.sectors, out), out
			t.slugs[out.report] = append(t.slugs[out.report], out.slug)
		}
	}
	return t
}

func (t *table) sector(s *site, sec *report.Sector) *sector {
	out := &sector{report: sec.Report.Slug, slug: sec.Slug, byID: map[string]*row{}}
	places := make([]map[string]entry, len(sec.Texts))
	for i, lang := range s.cfg.Languages {
		a := s.byFile[report.FileName(out.report, out.slug, lang)] // also of a translation that is not finished
		if a != nil && a.Sector == nil {
			a = nil
		}
		out.articles, places[i] = append(out.articles, a), map[string]entry{}
		if a == nil {
			continue // a translation that is not there, or a site with mistakes
		}
		keys := a.Keys.Table("metrics").Elements()
		for n, m := range a.Sector.Metrics {
			e := entry{n: n}
			if n < len(keys) { // a site with mistakes may have less
				e.keys = keys[n]
			}
			places[i][m.ID] = e
		}
	}
	for _, m := range sec.Metrics {
		r := &row{metric: m, name: m.ID}
		for i := range sec.Texts {
			e, ok := places[i][m.ID]
			if !ok {
				e.n = -1
			}
			r.entries = append(r.entries, e)
		}
		r.fill(t.columns, out.articles)
		out.rows = append(out.rows, r)
		out.byID[m.ID] = r
		t.byID[out.report+"/"+m.ID] = out
	}
	for _, r := range out.rows {
		out.points = append(out.points, t.points(out, r, s.cfg.DefaultLanguage)...)
	}
	return out
}

// fill writes the cells of a row.
func (r *row) fill(columns []column, articles []*report.Article) {
	d := digestOf(r.metric.Sector.Report.Slug, r.metric.Sector.Slug, r.name)
	for _, c := range columns {
		cell := ""
		switch {
		case !c.applies(r.isPoint()):
		case c.role == stated:
			cell = normal(r.stated(c, articles[c.lang]))
			d.add(cell)
		case c.role == revision:
			cell = d.letters()
		default:
			cell = r.derived(c.name)
		}
		r.cells = append(r.cells, cell)
	}
}

// normal returns a text with line ends as both formats have them.
func normal(text string) string { return strings.ReplaceAll(text, "\r\n", "\n") }

// digest is that of the stated cells of a row, as an import reads them, and of whose they
// are: an id that has come to another row is found.
type digest struct{ text strings.Builder }

func digestOf(report, sector, id string) *digest {
	var d digest
	d.add(report)
	d.add(sector)
	d.add(id)
	return &d
}

func (d *digest) add(cell string) { d.text.WriteString(trimmed(cell) + "\x00") }

// letters writes the digest in letters: programs take some digits for numbers and
// dates.
func (d *digest) letters() string {
	sum := xxhash.Sum64String(d.text.String())
	b := make([]byte, 12)
	for i := range b {
		b[i] = 'a' + byte(sum>>(4*i)&15)
	}
	return string(b)
}

// stated returns what an article says of the metric.
func (r *row) stated(c column, a *report.Article) string {
	here := r.entries[c.lang]
	if r.isMissing(c.lang) {
		return ""
	}
	m := &a.Sector.Metrics[here.n]
	if r.isPoint() {
		return here.statedOf(c.key, &m.Series[here.at])
	}
	switch c.key {
	case "label":
		return m.Label
	case "group":
		return m.Group
	case "note":
		return m.Note
	case "kind":
		return m.Kind
	case "direction":
		return m.Direction
	case "unit":
		return unitText(m.Unit, c.code)
	case "actual":
		return figureText(m.Actual, here.keys.Literal("actual"))
	case "target":
		return figureText(m.Target, here.keys.Literal("target"))
	}
	return ""
}

// figureText returns a figure as it is written: a string, or a number with its digits.
func figureText(v any, literal string) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case map[string]any: // a target in words
		words, _ := v["words"].(string)
		return words
	}
	return literal
}

// derived returns what follows from what is stated, or names the row.
func (r *row) derived(name string) string {
	m := r.metric
	switch name {
	case reportColumn:
		return m.Sector.Report.Slug
	case sectorColumn:
		return m.Sector.Slug
	case idColumn:
		return m.ID
	case periodColumn, asOfColumn:
		return r.naming(name)
	case unitColumn:
		return m.Unit()
	case actualBound:
		return bound(m.Actual)
	case targetBound:
		return bound(m.Target)
	}
	return ""
}

func bound(f *report.Figure) string {
	if f == nil {
		return ""
	}
	return f.Bound.String()
}

// maxCell is how many UTF-16 units a cell of Excel holds.
const maxCell = 32767

// unwritable reports texts that no file would give back as they are.
func (t *table) unwritable(s *site) diag.List {
	var diags diag.List
	for _, sec := range t.sectors {
		for _, r := range sec.all() {
			for i, c := range t.columns {
				problem := unwritable(r.cells[i])
				if problem.IsZero() || c.role != stated {
					continue
				}
				diags.Add(diag.Diagnostic{
					Pos: r.entries[c.lang].keys.Value(c.key), Rule: ruleCell,
					Message: sayUnwritable.With(c.key, r.name, problem),
				})
			}
		}
	}
	return diags
}

func unwritable(text string) diag.Words {
	if isLong(escaped(text)) {
		return sayTooLong.With(maxCell)
	}
	for _, r := range text {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f || r == 0xfffe || r == 0xffff {
			return sayHasCharacter.With(r)
		}
	}
	return diag.Words{}
}

// isLong reports whether a text has more than a cell holds.
func isLong(text string) bool {
	return len(text) > maxCell && (len(text) > 3*maxCell || len(utf16.Encode([]rune(text))) > maxCell)
}
