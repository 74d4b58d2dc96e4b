package sheet

import (
	"io/fs"
	"maps"

	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/words"
)

// site is a source folder that has been read.
type site struct {
	cfg      *config.Config
	texts    map[string][]byte // of articles, by file
	articles []*report.Article
	byFile   map[string]*report.Article
	model    *report.Site
}

// load reads a source folder. The site is nil if the configuration cannot be read.
func load(fsys fs.FS) (*site, diag.List, error) {
	cfg, diags, err := config.Load(fsys)
	if err != nil || cfg == nil {
		return nil, diags, err
	}
	if err := writeAsSite(fsys, cfg); err != nil {
		return nil, diags, err
	}
	folders, d, err := content.List(fsys, cfg)
	if diags = append(diags, d...); err != nil {
		return nil, diags, err
	}
	s := &site{cfg: cfg, texts: map[string][]byte{}, byFile: map[string]*report.Article{}}
	reader := content.NewReader(cfg)
	for _, f := range folders {
		for _, e := range f.Articles {
			text, err := fs.ReadFile(fsys, e.Name)
			if err != nil {
				return nil, diags, err
			}
			d, err := s.read(reader, e.Name, text)
			if diags = append(diags, d...); err != nil {
				return nil, diags, err
			}
		}
	}
	model, d := report.New(cfg, s.articles)
	s.model = model
	return s, append(diags, d...), nil
}

// writeAsSite gives the languages the ways to write figures, periods and units that the site's
// strings say, as a build does: a third language has them from nowhere else.
func writeAsSite(fsys fs.FS, cfg *config.Config) error {
	templates, err := fs.Sub(fsys, "templates")
	if err != nil {
		return err
	}
	return words.Write(cfg, templates)
}

// read adds an article.
func (s *site) read(reader *content.Reader, name string, text []byte) (diag.List, error) {
	a, diags, err := reader.Read(name, text)
	s.texts[name], s.byFile[name] = text, a
	s.articles = append(s.articles, a)
	return diags, err
}

// with returns the site as it is with other texts of some articles.
func (s *site) with(texts map[string][]byte) (*site, diag.List, error) {
	next := &site{cfg: s.cfg, texts: maps.Clone(s.texts), byFile: map[string]*report.Article{}}
	reader := content.NewReader(s.cfg)
	var diags diag.List
	for _, a := range s.articles {
		if text, ok := texts[a.File]; ok {
			d, err := next.read(reader, a.File, text)
			if diags = append(diags, d...); err != nil {
				return nil, diags, err
			}
			continue
		}
		next.articles, next.byFile[a.File] = append(next.articles, a), a
	}
	model, d := report.New(s.cfg, next.articles)
	next.model = model
	return next, append(diags, d...), nil
}
