package claim

import (
	"sync"

	"duibiao/internal/config"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// Metrics are those of a report, of which its texts may speak. They are prepared for a
// language when the first text in it is held against them. They are safe for concurrent
// use.
type Metrics struct {
	byLanguage []func() *subjects
}

// NewMetrics returns the metrics of a report, none if that is nil.
func NewMetrics(cfg *config.Config, r *report.Report) *Metrics {
	m := &Metrics{}
	if r == nil {
		return m
	}
	for lang := range cfg.Languages {
		m.byLanguage = append(m.byLanguage, sync.OnceValue(func() *subjects { return subjectsOf(r, lang, language(cfg, lang)) }))
	}
	return m
}

// language returns how a language of the site writes figures.
func language(cfg *config.Config, lang int) prose.Language {
	return prose.LanguageOf(cfg.Languages[lang].Tag)
}

// Reader reads articles, each once. It is for one goroutine.
type Reader struct {
	config   *config.Config
	texts    []*report.Text
	outlines map[string]*markdown.Outline
	parts    map[string][]Part // by file
}

// NewReader returns a reader for the articles of which the outlines are given, by file.
// What their references say is in the texts that the model has of them; it is not known of
// an article of which there is none.
func NewReader(cfg *config.Config, texts []*report.Text, outlines map[string]*markdown.Outline) *Reader {
	return &Reader{config: cfg, texts: texts, outlines: outlines, parts: map[string][]Part{}}
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
	sections := r.outlines[a.File].Sections
	list := make([]Part, 0, len(sections)+frontPartsOf(a))
	blocks := blockReader{lang: language(r.config, a.Lang), report: a.Report, quotes: r.quotes(a)}
	for i := range sections {
		s := &sections[i]
		p := Part{Pos: s.Pos(), Section: s, Passages: make([]Passage, 0, len(s.Blocks))}
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

// quotes returns what the references of an article say in its language, by name.
// Those to other reports are not among them.
func (r *Reader) quotes(a *report.Article) map[string]string {
	said := map[string]string{}
	for _, text := range r.texts {
		if text.File != a.File {
			continue
		}
		for i, q := range text.Quotes {
			if q != nil {
				said[text.Document.References[i].Name()] = q.Texts[a.Lang]
			}
		}
	}
	return said
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

// Claims returns what an article says of metrics, in the order of its text.
func (r *Reader) Claims(a *report.Article, metrics *Metrics) []*Claim {
	statements := r.statements(a)
	if metrics.byLanguage == nil || len(statements) == 0 {
		return nil
	}
	var list []*Claim
	found := newSearch(metrics.byLanguage[a.Lang]())
	for i := range statements {
		list = append(list, statements[i].claims(found)...)
	}
	return list
}
