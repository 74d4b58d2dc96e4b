package check

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// passage is a piece of prose as a reader sees it, with the figures of the data in
// their places.
type passage struct {
	text   string
	quotes []quoted
	typed  func(offset int) diag.Position // of a byte of the text as it was typed
}

// quoted is a part of a passage that comes from the data.
type quoted struct {
	start, end int
	typed      int // where in the typed text an object stands for it
}

// pos returns where the byte at offset of the passage stands in the source.
func (p *passage) pos(offset int) diag.Position {
	longer := 0 // than the typed text, up to here
	for _, q := range p.quotes {
		if offset < q.start {
			break
		}
		if offset < q.end {
			return p.typed(q.typed)
		}
		longer += q.end - q.start - utf8.RuneLen(markdown.Object)
	}
	return p.typed(offset - longer)
}

// isQuoted reports whether a figure, or a part of it, comes from the data.
func (p *passage) isQuoted(f prose.Figure) bool {
	for _, q := range p.quotes {
		if f.Start < q.end && q.start < f.End {
			return true
		}
	}
	return false
}

// part is what is compared between languages as a whole: a section, or a key of the
// front matter.
type part struct {
	name     string
	pos      diag.Position
	passages []passage
}

// parts returns the sections of an article, which come first, and the words of its
// front matter.
func (in *Input) parts(a *report.Article) []part {
	var list []part
	quotes := in.quotes(a)
	for i := range in.Outlines[a.File].Sections {
		s := &in.Outlines[a.File].Sections[i]
		p := part{name: sectionName(s), pos: s.Pos()}
		for j := range s.Blocks {
			p.passages = append(p.passages, newPassage(&s.Blocks[j], quotes))
		}
		list = append(list, p)
	}
	return append(list, in.frontParts(a)...)
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

// newPassage puts what is quoted into a block's text.
func newPassage(b *markdown.Block, quotes map[string]string) passage {
	p := passage{typed: b.Pos}
	var text strings.Builder
	at := 0
	for _, r := range b.References {
		said, ok := quotes[r.Name()]
		if !ok {
			continue
		}
		text.WriteString(b.Text[at:r.At])
		start := text.Len()
		text.WriteString(said)
		p.quotes = append(p.quotes, quoted{start, text.Len(), r.At})
		at = r.At + utf8.RuneLen(markdown.Object)
	}
	text.WriteString(b.Text[at:])
	p.text = text.String()
	return p
}

// frontParts returns the words of an article's front matter, each a part. Those of
// metrics are called by the metric's id, so that they can be found in a translation,
// whose metrics may stand in another order.
func (in *Input) frontParts(a *report.Article) []part {
	var list []part
	add := func(name, path, words string) {
		list = append(list, part{
			name: name, pos: a.Keys.Value(path),
			passages: []passage{{text: words, typed: func(offset int) diag.Position { return a.Keys.Inside(path, offset) }}},
		})
	}
	switch {
	case a.Index != nil:
		add("the title", "title", a.Index.Title)
		add("the summary", "summary", a.Index.Summary)
		add("the source", "source", a.Index.Source)
	case a.Sector != nil:
		add("the title", "title", a.Sector.Title)
		add("the summary", "summary", a.Sector.Summary)
		for i, m := range a.Sector.Metrics {
			path := decode.Path("metrics", i) + "."
			add(fmt.Sprintf("the label of %s", m.ID), path+"label", m.Label)
			add(fmt.Sprintf("the group of %s", m.ID), path+"group", m.Group)
			add(fmt.Sprintf("the note of %s", m.ID), path+"note", m.Note)
		}
	}
	return list
}

// language returns how an article writes figures.
func (in *Input) language(a *report.Article) prose.Language {
	return prose.LanguageOf(in.Config.Languages[a.Lang].Tag)
}

// figures are those of a part, each with its passage.
type figures struct {
	all      []prose.Figure // their places are those in all passages, one behind the other
	passages []passage
	starts   []int // of the passages
}

func newFigures(p part, lang prose.Language) figures {
	f := figures{passages: p.passages}
	start := 0
	for i := range p.passages {
		f.starts = append(f.starts, start)
		for _, found := range p.passages[i].figures(lang) {
			found.Start, found.End = found.Start+start, found.End+start
			f.all = append(f.all, found)
		}
		start += len(p.passages[i].text) + 1
	}
	return f
}

// figures returns the figures of a passage in order. What is quoted is a figure
// whatever stands around it: 240小时 also in the name of a policy.
func (p *passage) figures(lang prose.Language) []prose.Figure {
	list := p.typedFigures(lang)
	for _, q := range p.quotes {
		for _, f := range prose.Scan(p.text[q.start:q.end], lang) {
			f.Start, f.End = f.Start+q.start, f.End+q.start
			list = append(list, f)
		}
	}
	slices.SortStableFunc(list, func(a, b prose.Figure) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// typedFigures returns the figures of a passage that somebody typed.
func (p *passage) typedFigures(lang prose.Language) []prose.Figure {
	return slices.DeleteFunc(prose.Scan(p.text, lang), p.isQuoted)
}

// pos returns where a figure stands.
func (f figures) pos(figure prose.Figure) diag.Position {
	i := len(f.starts) - 1
	for f.starts[i] > figure.Start {
		i--
	}
	return f.passages[i].pos(figure.Start - f.starts[i])
}
