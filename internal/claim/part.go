package claim

import (
	"slices"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// Part is what is compared between languages as a whole: a section, or a text of the
// front matter.
type Part struct {
	Section  *markdown.Section // nil in front matter
	Key      Key               // where it stands there
	Pos      diag.Position
	Passages []Passage

	isAside bool // labels, groups and reasons of corrections, which do not say what a metric is now
}

// Key is where a text stands in front matter. It is the same in every language, also
// where a translation has its metrics in another order.
type Key struct {
	Name   string        // as it is written: title, summary, source, note, label, group or reason
	ID     string        // of the metric, or of the one that is corrected
	Period period.Period // of a point of the metric's series
	Date   string        // of a correction, where the metric has several, or the day that a result so far runs to
	Figure string        // of a correction, where the metric has several of one day
}

// Reference is one to another report.
type Reference struct {
	markdown.Reference
	Passage int // the number of the passage that it stands in
}

// References returns those to other reports.
func (p *Part) References() []Reference {
	var list []Reference
	for i := range p.Passages {
		for _, r := range p.Passages[i].cross {
			list = append(list, Reference{r, i})
		}
	}
	return list
}

// sources returns the names of the references of the part to its own report.
func (p *Part) sources() map[string]bool {
	names := map[string]bool{}
	for i := range p.Passages {
		for _, q := range p.Passages[i].quotes {
			names[q.source()] = true
		}
	}
	return names
}

// WithoutQuoted returns the figures of another part that no reference wrote which this part has, too.
func (p *Part) WithoutQuoted(figures []prose.Figure) []prose.Figure {
	isQuoted := func(f prose.Figure) bool { return f.Source != "" }
	if !slices.ContainsFunc(figures, isQuoted) {
		return figures
	}
	names := p.sources()
	return slices.DeleteFunc(slices.Clone(figures), func(f prose.Figure) bool { return names[f.Source] })
}

// Figures are those of a part, each with its passage.
type Figures struct {
	All      []prose.Figure // their places are those in all passages, one behind the other
	passages []Passage
	starts   []int // of the passages
}

// Figures returns the figures of all passages of the part.
func (p *Part) Figures() Figures {
	f := Figures{passages: p.Passages}
	start := 0
	for i := range p.Passages {
		f.starts = append(f.starts, start)
		for _, found := range p.Passages[i].Figures {
			f.All = append(f.All, found.moved(start).Figure)
		}
		start += len(p.Passages[i].Text) + 1
	}
	return f
}

// find returns the passage of a figure, and the figure with its place there.
func (f Figures) find(figure prose.Figure) (*Passage, prose.Figure) {
	i := f.passage(figure)
	figure.Start, figure.End = figure.Start-f.starts[i], figure.End-f.starts[i]
	return &f.passages[i], figure
}

// passage returns the number of the passage of a figure.
func (f Figures) passage(figure prose.Figure) int {
	i, _ := slices.BinarySearch(f.starts, figure.Start+1)
	return i - 1
}

// Pos returns where one of the figures stands in the source.
func (f Figures) Pos(figure prose.Figure) diag.Position {
	p, figure := f.find(figure)
	return p.Pos(figure.Start)
}

// Spelling returns one of the figures as a reader sees it.
func (f Figures) Spelling(figure prose.Figure) string {
	p, figure := f.find(figure)
	return p.spelling(figure)
}

// IsIn reports whether one of the figures is written with a unit.
func (f Figures) IsIn(figure prose.Figure, unit string) bool {
	p, figure := f.find(figure)
	return strings.HasSuffix(figure.Text, unit) || strings.HasPrefix(p.Text[figure.End:], unit)
}

// frontParts returns the texts of an article's front matter, each a part.
func frontParts(a *report.Article, lang prose.Language) []Part {
	switch w := (frontWords{lang: lang, table: a.Keys.Table(""), parts: make([]Part, 0, frontPartsOf(a))}); {
	case a.Index != nil:
		w.add(Key{Name: "title"}, a.Index.Title)
		w.add(Key{Name: "summary"}, a.Index.Summary)
		w.add(Key{Name: "source"}, a.Index.Source)
		return w.parts
	case a.Sector != nil:
		w.add(Key{Name: "title"}, a.Sector.Title)
		w.add(Key{Name: "summary"}, a.Sector.Summary)
		metrics := a.Keys.Table("metrics").Elements()
		for i, m := range a.Sector.Metrics {
			w.table = w.element(metrics, i)
			w.add(Key{Name: "note", ID: m.ID}, m.Note)
			w.aside(Key{Name: "label", ID: m.ID}, m.Label)
			w.aside(Key{Name: "group", ID: m.ID}, m.Group)
			w.stated(Key{Name: "source", ID: m.ID}, m.Source)
			w.goals(Key{ID: m.ID}, m.Target, m.Growth)
			w.series(w.table.Table("series").Elements(), m)
		}
		w.corrections(a.Keys.Table("corrections").Elements(), a.Sector.Corrections)
		return w.parts
	}
	return nil
}

// frontPartsOf returns how many texts the front matter of an article has at most, but for those of series.
func frontPartsOf(a *report.Article) int {
	switch {
	case a.Index != nil:
		return 3
	case a.Sector != nil:
		return 2 + 4*len(a.Sector.Metrics) + len(a.Sector.Corrections)
	}
	return 0
}

// frontWords collects the words of front matter.
type frontWords struct {
	lang  prose.Language
	table decode.Table // in which they stand
	parts []Part
}

// element returns the table of an element, or that above if it has none.
func (w *frontWords) element(tables []decode.Table, i int) decode.Table {
	if i < len(tables) {
		return tables[i]
	}
	return w.table
}

func (w *frontWords) add(key Key, words string) {
	table := w.table
	typed := func(offset int) diag.Position { return table.Inside(key.Name, offset) }
	w.parts = append(w.parts, Part{
		Key: key, Pos: table.Value(key.Name),
		Passages: []Passage{{Text: words, Lang: w.lang, typed: typed}},
	})
}

func (w *frontWords) aside(key Key, words string) {
	w.add(key, words)
	w.parts[len(w.parts)-1].isAside = true
}

// stated is aside for words that may be left out; of a translation that lacks them another
// rule speaks.
func (w *frontWords) stated(key Key, words string) {
	if words != "" {
		w.aside(key, words)
	}
}

// series adds the words of further periods, with the day of a result so far.
func (w *frontWords) series(tables []decode.Table, m front.Metric) {
	for i := range m.Series {
		p := &m.Series[i]
		w.table = w.element(tables, i)
		key := Key{ID: m.ID, Period: w.period(p.Period)}
		if !p.AsOf.IsZero() {
			key.Date = p.AsOf.Format(time.DateOnly)
		}
		if key.Period.IsZero() {
			continue
		}
		key.Name = "note"
		w.stated(key, p.Note)
		key.Name = "source"
		w.stated(key, p.Source)
		w.goals(key, p.Target, p.Growth)
	}
}

// goals adds the words of targets that are in words, of which a translation has its own.
func (w *frontWords) goals(key Key, target any, growth *front.Growth) {
	key.Name = "target"
	w.goal(key, w.table.Table("target"), target)
	if growth != nil {
		key.Name = "growth.target"
		w.goal(key, w.table.Table("growth").Table("target"), growth.Target)
	}
}

// goalKey is the key of the words.
const goalKey figureKey = "words"

func (w *frontWords) goal(key Key, table decode.Table, target any) {
	of, _ := target.(map[string]any)
	words, _ := of[goalKey].(string)
	if words == "" {
		return
	}
	w.parts = append(w.parts, Part{
		Key: key, Pos: table.Value(goalKey), isAside: true,
		Passages: []Passage{{Text: words, Lang: w.lang, typed: func(offset int) diag.Position { return table.Inside(goalKey, offset) }}},
	})
}

// period returns a period that front matter states; none if it cannot be read, which is
// reported where the model is made. Of a number an article of the cache has only how it is
// written.
func (w *frontWords) period(v any) period.Period {
	text, isText := v.(string)
	if !isText {
		text = w.table.Literal("period")
	}
	in, _ := period.Parse(text)
	return in
}

// corrections adds the reasons of corrections. Where a metric has several, all state
// their dates, also those of a translation; where these are the same, what they correct.
func (w *frontWords) corrections(tables []decode.Table, list []front.Correction) {
	keys, of := make([]Key, len(list)), map[Key]int{}
	for i, c := range list {
		keys[i] = Key{Name: "reason", ID: c.ID}
		of[keys[i]]++
	}
	for i, c := range list {
		if of[keys[i]] > 1 {
			keys[i].Date = c.Date.Format(time.DateOnly)
			of[keys[i]]++
		}
	}
	for i, c := range list {
		w.table = w.element(tables, i)
		if keys[i].Date != "" && of[keys[i]] > 1 {
			keys[i].Figure, keys[i].Period = c.Figure, w.period(c.Period)
		}
		w.aside(keys[i], c.Reason)
	}
}
