package check

import (
	"slices"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/front"
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
	switch w := (frontWords{article: a, lang: lang}); {
	case a.Index != nil:
		w.add("the title", "title", a.Index.Title)
		w.add("the summary", "summary", a.Index.Summary)
		w.add("the source", "source", a.Index.Source)
		return w.parts
	case a.Sector != nil:
		w.add("the title", "title", a.Sector.Title)
		w.add("the summary", "summary", a.Sector.Summary)
		for i, m := range a.Sector.Metrics {
			path := decode.Path("metrics", i) + "."
			w.add("the note of "+m.ID, path+"note", m.Note)
			w.aside("the label of "+m.ID, path+"label", m.Label)
			w.aside("the group of "+m.ID, path+"group", m.Group)
		}
		w.corrections(a.Sector.Corrections)
		return w.parts
	}
	return nil
}

// frontWords collects the words of front matter.
type frontWords struct {
	article *report.Article
	lang    prose.Language
	parts   []part
}

func (w *frontWords) add(name, path, words string) {
	a := w.article
	typed := func(offset int) diag.Position { return a.Keys.Inside(path, offset) }
	w.parts = append(w.parts, part{
		name: name, pos: a.Keys.Value(path),
		passages: []passage{{text: words, lang: w.lang, typed: typed}},
	})
}

func (w *frontWords) aside(name, path, words string) {
	w.add(name, path, words)
	w.parts[len(w.parts)-1].isAside = true
}

// corrections adds the reasons of corrections. Where a metric has several, all state
// their dates, also those of a translation.
func (w *frontWords) corrections(list []front.Correction) {
	of := map[string]int{}
	for _, c := range list {
		of[c.ID]++
	}
	for i, c := range list {
		name := "the reason for the correction of " + c.ID
		if of[c.ID] > 1 {
			name += " on " + c.Date.Format(time.DateOnly)
		}
		w.aside(name, decode.Path("corrections", i)+".reason", c.Reason)
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
	if in.Report == nil {
		return nil
	}
	for i := range in.Report.Texts {
		if t := &in.Report.Texts[i].Text; t.File == a.File {
			return t
		}
	}
	for _, s := range in.Report.Sectors {
		for i := range s.Texts {
			if s.Texts[i].File == a.File {
				return &s.Texts[i]
			}
		}
	}
	return nil
}
