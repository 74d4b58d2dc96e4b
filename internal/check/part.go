package check

import (
	"slices"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// part is what is compared between languages as a whole: a section, or a key of the
// front matter.
type part struct {
	name     string
	pos      diag.Position
	section  *markdown.Section // nil in front matter
	isAside  bool              // it says nothing of how a metric stands: labels, groups, what has been corrected
	passages []passage
}

// isOpen reports whether a reference of the part says nothing, because it is mistaken
// or the report is.
func (p *part) isOpen() bool {
	return slices.ContainsFunc(p.passages, func(p passage) bool { return p.isOpen })
}

// references returns those to other reports.
func (p *part) references() []markdown.Reference {
	var list []markdown.Reference
	for i := range p.passages {
		list = append(list, p.passages[i].cross...)
	}
	return list
}

// figures are those of a part, each with its passage.
type figures struct {
	all      []prose.Figure // their places are those in all passages, one behind the other
	passages []passage
	starts   []int // of the passages
}

func newFigures(p part) figures {
	f := figures{passages: p.passages}
	start := 0
	for i := range p.passages {
		f.starts = append(f.starts, start)
		for _, found := range p.passages[i].figures {
			f.all = append(f.all, found.moved(start).Figure)
		}
		start += len(p.passages[i].text) + 1
	}
	return f
}

// find returns the passage of a figure, and the figure with its place there.
func (f figures) find(figure prose.Figure) (*passage, prose.Figure) {
	i := len(f.starts) - 1
	for f.starts[i] > figure.Start {
		i--
	}
	figure.Start, figure.End = figure.Start-f.starts[i], figure.End-f.starts[i]
	return &f.passages[i], figure
}

func (f figures) pos(figure prose.Figure) diag.Position {
	p, figure := f.find(figure)
	return p.pos(figure.Start)
}

func (f figures) spelling(figure prose.Figure) string {
	p, figure := f.find(figure)
	return p.spelling(figure)
}

// parts returns the sections of an article, which come first, and the words of its
// front matter. They are read once.
func (in *Input) parts(a *report.Article) []part {
	if in.read == nil {
		in.read = map[string][]part{}
	}
	if in.read[a.File] == nil {
		in.read[a.File] = in.readParts(a)
	}
	return in.read[a.File]
}

func (in *Input) readParts(a *report.Article) []part {
	var list []part
	r := passageReader{lang: in.language(a.Lang), report: a.Report, quotes: in.quotes(a)}
	for i := range in.Outlines[a.File].Sections {
		s := &in.Outlines[a.File].Sections[i]
		p := part{name: sectionName(s), pos: s.Pos(), section: s}
		for j := range s.Blocks {
			p.passages = append(p.passages, r.read(&s.Blocks[j]))
		}
		giveHeads(p.passages)
		list = append(list, p)
	}
	list = append(list, frontParts(a, r.lang)...)
	for _, p := range list {
		for i := range p.passages {
			p.passages[i].find()
		}
	}
	return list
}

// language returns how a language of the site writes figures.
func (in *Input) language(lang int) prose.Language {
	return prose.LanguageOf(in.Config.Languages[lang].Tag)
}

// frontParts returns the words of an article's front matter, each a part. Those of
// metrics are called by the metric's id, so that they can be found in a translation,
// whose metrics may stand in another order.
func frontParts(a *report.Article, lang prose.Language) []part {
	switch w := (frontWords{lang: lang, table: a.Keys.Table("")}); {
	case a.Index != nil:
		w.add("the title", "title", a.Index.Title)
		w.add("the summary", "summary", a.Index.Summary)
		w.add("the source", "source", a.Index.Source)
		return w.parts
	case a.Sector != nil:
		w.add("the title", "title", a.Sector.Title)
		w.add("the summary", "summary", a.Sector.Summary)
		metrics := a.Keys.Table("metrics").Elements()
		for i, m := range a.Sector.Metrics {
			w.table = w.element(metrics, i)
			w.add("the note of "+m.ID, "note", m.Note)
			w.aside("the label of "+m.ID, "label", m.Label)
			w.aside("the group of "+m.ID, "group", m.Group)
		}
		w.corrections(a.Keys.Table("corrections").Elements(), a.Sector.Corrections)
		return w.parts
	}
	return nil
}

// frontWords collects the words of front matter.
type frontWords struct {
	lang  prose.Language
	table decode.Table // in which they stand
	parts []part
}

// element returns the table of an element, or that above if it has none.
func (w *frontWords) element(tables []decode.Table, i int) decode.Table {
	if i < len(tables) {
		return tables[i]
	}
	return w.table
}

func (w *frontWords) add(name, key, words string) {
	table := w.table
	typed := func(offset int) diag.Position { return table.Inside(key, offset) }
	w.parts = append(w.parts, part{
		name: name, pos: table.Value(key),
		passages: []passage{{text: words, lang: w.lang, typed: typed}},
	})
}

func (w *frontWords) aside(name, key, words string) {
	w.add(name, key, words)
	w.parts[len(w.parts)-1].isAside = true
}

// corrections adds the reasons of corrections. Where a metric has several, all state
// their dates, also those of a translation.
func (w *frontWords) corrections(tables []decode.Table, list []report.CorrectionMatter) {
	of := map[string]int{}
	for _, c := range list {
		of[c.ID]++
	}
	for i, c := range list {
		name := "the reason for the correction of " + c.ID
		if of[c.ID] > 1 {
			name += " on " + c.Date.Format(time.DateOnly)
		}
		w.table = w.element(tables, i)
		w.aside(name, "reason", c.Reason)
	}
}

// quotes returns what the references of an article say in its language, by name.
// Those to other reports are not among them.
func (in *Input) quotes(a *report.Article) map[string]string {
	text := in.text(a)
	if text == nil {
		return nil
	}
	said := map[string]string{}
	for i, q := range text.Quotes {
		if q != nil {
			said[text.Document.References[i].Name()] = q.Texts[a.Lang]
		}
	}
	return said
}

// text returns an article's text in the report, nil if it is not there.
func (in *Input) text(a *report.Article) *report.Text {
	if in.texts == nil && in.Report != nil {
		in.texts = map[string]*report.Text{}
		for t := range in.Report.AllTexts() {
			in.texts[t.File] = t
		}
	}
	return in.texts[a.File]
}
