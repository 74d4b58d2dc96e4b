package build

import (
	"io/fs"

	"duibiao/internal/check"
	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// parts is what a report is made of, as it has been read.
type parts struct {
	articles  []*report.Article
	published *published.List // nil if nothing has been
	resources []string
	outlines  map[string]*markdown.Outline // nil if no rule is to read prose
}

// parts reads what is in a report's folder. A text is nil if it has not been needed so
// far.
func (b *builder) parts(f *content.Folder, texts [][]byte, reader *content.Reader) (*parts, diag.List, error) {
	m := &parts{articles: make([]*report.Article, len(f.Articles))}
	var diags diag.List
	for i, e := range f.Articles {
		a, d, err := b.source(e.Name, texts[i], reader)
		if err != nil {
			return nil, nil, err
		}
		m.articles[i], diags = a, append(diags, d...)
	}
	for _, e := range f.Resources {
		m.resources = append(m.resources, e.Name)
	}
	list, d, err := b.published(f, reader)
	if err != nil {
		return nil, nil, err
	}
	m.published, diags = list, append(diags, d...)
	if b.cfg.Check.Prose {
		m.outlines, err = b.outlines(m.articles, texts, reader)
	}
	return m, diags, err
}

// judge models a report and holds it against the rules.
func (m *parts) judge(cfg *config.Config) (report.Folder, check.Files, diag.List) {
	folder := report.NewFolder(cfg, m.articles, m.published)
	in := &check.Input{
		Config: cfg, Articles: m.articles, Report: folder.Report,
		Files:        check.NewFiles(m.articles, folder.Drafts, m.resources),
		Untranslated: folder.Untranslated, Published: m.published, Outlines: m.outlines,
	}
	return folder, in.Files, append(folder.Diags, check.Run(in)...)
}

// outlines returns the texts of the articles as rules read them. One that came from
// the cache is read now, and only now: nothing is kept of outlines.
func (b *builder) outlines(articles []*report.Article, texts [][]byte, reader *content.Reader) (map[string]*markdown.Outline, error) {
	outlines := make(map[string]*markdown.Outline, len(articles))
	for i, a := range articles {
		if texts[i] == nil {
			var err error
			if texts[i], err = fs.ReadFile(b.root, a.File); err != nil {
				return nil, err
			}
		}
		if o := reader.Outline(a.File, texts[i]); o != nil {
			outlines[a.File] = o
		}
	}
	return outlines, nil
}
