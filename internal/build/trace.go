package build

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"

	"duibiao/internal/check"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Trace says what the rules that read prose make of the numbers around a line of an article,
// which is named from the current folder or from the source folder. If there is no such line, or
// the article can't be read, the mistakes say so. Nothing is written.
func Trace(o Options, file string, line int) (*check.Trace, diag.List, error) {
	if err := o.completeSource(); err != nil {
		return nil, nil, err
	}
	s, err := o.begin()
	if err != nil {
		return nil, nil, err
	}
	b := s.newBuilder()
	diags, err := b.check()
	var found *check.Trace
	if err == nil && b.cfg != nil {
		found, diags, err = b.trace(diag.Position{File: inSource(s.root, o.Source, file), Line: line}, diags)
	}
	return found, diags, errors.Join(err, s.Close())
}

// trace is Trace for a place in a site that has been checked, with the mistakes of all.
func (b *builder) trace(at diag.Position, all diag.List) (*check.Trace, diag.List, error) {
	slug, _, _, _ := report.SplitFile(at.File)
	i := slices.IndexFunc(b.scans, func(s *scan) bool { return s.folder.Slug == slug })
	if i < 0 {
		return nil, diag.List{check.NoArticle(at.File)}, nil
	}
	reader := content.NewReader(b.cfg)
	folder, articles, err := b.load(b.scans[i], reader)
	if err != nil {
		return nil, nil, err
	}
	i = slices.IndexFunc(articles, func(a *report.Article) bool { return a.File == at.File })
	if i < 0 {
		return nil, diag.List{check.NoArticle(at.File)}, nil
	}
	if articles[i].Broken || articles[i].Document == nil {
		return nil, slices.DeleteFunc(all, func(d diag.Diagnostic) bool { return d.Pos.File != at.File }), nil
	}
	if lines, err := b.linesOf(at.File); err != nil || at.Line > lines {
		return nil, diag.List{check.NoLine(at, lines)}, err
	}
	m := &parts{articles: articles}
	for _, w := range m.input(b.cfg, folder).Works() {
		if !slices.Contains(w.Articles, articles[i]) {
			continue
		}
		if w.Outlines, err = b.readOutlines(w, m, reader); err != nil {
			return nil, nil, err
		}
		return w.Trace(articles[i], at.Line), nil, nil
	}
	return nil, diag.List{check.NoArticle(at.File)}, nil
}

// linesOf returns how many lines a file has.
func (b *builder) linesOf(file string) (int, error) {
	text, err := fs.ReadFile(b.root, file)
	return bytes.Count(bytes.TrimSuffix(text, []byte("\n")), []byte("\n")) + 1, err
}
