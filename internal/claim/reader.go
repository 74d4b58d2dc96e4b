package claim

import (
	"iter"

	"duibiao/internal/config"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// Reader reads the articles of one report. It is for one goroutine.
type Reader struct {
	config   *config.Config
	report   *report.Report
	outlines map[string]*markdown.Outline
	parts    map[string][]Part // by file
}

// NewReader returns a reader for the articles of which the outlines are given, by file.
// Where the report is nil, what references say is not known and nothing is claimed.
func NewReader(cfg *config.Config, r *report.Report, outlines map[string]*markdown.Outline) *Reader {
	return &Reader{config: cfg, report: r, outlines: outlines, parts: map[string][]Part{}}
}

// Parts returns the sections of an article, which come first, and the texts of its
// front matter. They are read once.
func (r *Reader) Parts(a *report.Article) []Part {
	if r.parts[a.File] == nil {
		r.parts[a.File] = r.readParts(a)
	}
	return r.parts[a.File]
}

func (r *Reader) readParts(a *report.Article) []Part {
	var list []Part
	blocks := blockReader{lang: r.language(a.Lang), report: a.Report, quotes: r.quotes(a)}
	for i := range r.outlines[a.File].Sections {
		s := &r.outlines[a.File].Sections[i]
		p := Part{Pos: s.Pos(), Section: s}
		for j := range s.Blocks {
			p.Passages = append(p.Passages, blocks.read(&s.Blocks[j]))
		}
		giveHeads(p.Passages)
		list = append(list, p)
	}
	list = append(list, frontParts(a, blocks.lang)...)
	for _, p := range list {
		for i := range p.Passages {
			p.Passages[i].find()
		}
	}
	return list
}

// language returns how a language of the site writes figures.
func (r *Reader) language(lang int) prose.Language {
	return prose.LanguageOf(r.config.Languages[lang].Tag)
}

// quotes returns what the references of an article say in its language, by name.
// Those to other reports are not among them.
func (r *Reader) quotes(a *report.Article) map[string]string {
	text := r.text(a)
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
func (r *Reader) text(a *report.Article) *report.Text {
	if r.report == nil {
		return nil
	}
	for i := range r.report.Texts {
		if t := &r.report.Texts[i].Text; t.File == a.File {
			return t
		}
	}
	for _, s := range r.report.Sectors {
		for i := range s.Texts {
			if s.Texts[i].File == a.File {
				return &s.Texts[i]
			}
		}
	}
	return nil
}

// subjects returns the metrics of the report for the articles in a language.
func (r *Reader) subjects(lang int) []subject {
	var list []subject
	language := r.language(lang)
	place := wordsIn(r.report.Texts[lang].Title, language)
	for _, s := range r.report.Sectors {
		near := append(wordsIn(s.Texts[lang].Title, language), place...)
		for _, m := range s.Metrics {
			if v := values(m); len(v) > 0 {
				sub := subject{metric: m, lang: lang, label: newLabel(m.Words[lang], language, place, near), values: v, stated: map[string]prose.Figure{}}
				sub.state()
				list = append(list, sub)
			}
		}
	}
	return list
}

// statements returns those of an article that hold a figure that somebody typed.
func (r *Reader) statements(a *report.Article) []statement {
	var s statementReader
	for _, p := range r.Parts(a) {
		if !p.isAside {
			s.part(p)
		}
	}
	return s.list
}

// Claims returns what the articles that can be read say of the metrics of the report,
// in the order of their texts.
func (r *Reader) Claims(articles iter.Seq[*report.Article]) []*Claim {
	list := []*Claim{}
	if r.report == nil {
		return list
	}
	subjects := map[int][]subject{} // by language
	for a := range articles {
		if r.outlines[a.File] == nil {
			continue
		}
		if subjects[a.Lang] == nil {
			subjects[a.Lang] = r.subjects(a.Lang)
		}
		statements := r.statements(a)
		for i := range statements {
			list = append(list, statements[i].claims(subjects[a.Lang])...)
		}
	}
	return list
}
