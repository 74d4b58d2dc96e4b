package build

import (
	"io/fs"
	"slices"

	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// A template may lead to a page or a report by its name, {{href "about"}}. Pages are made before all
// others are known, so what there is in which language is told by the names of the files, and by which of
// them are drafts; when all is known that is held against what is published.

// bindTemplates finds out what the site's own templates ask for, and puts into the settings, on which
// all pages depend, what there is of it.
func (b *builder) bindTemplates() {
	if _, tested := siteTemplates(b.root).(kind.Tested); tested {
		return
	}
	files, err := fs.Sub(b.root, templatesDir)
	if err != nil {
		return
	}
	names, err := b.env.FindAsks(own{files})
	if err != nil {
		return // it is told when the templates are read
	}
	for _, name := range names {
		b.env.Settings.Targets = append(b.env.Settings.Targets, b.bindTarget(name))
	}
}

// bindTarget tells in which languages there is what has a name.
func (b *builder) bindTarget(name string) scope.Target {
	t := scope.Target{Name: name}
	t.Report = name != kind.HomeName && slices.ContainsFunc(b.folders, func(f *content.Folder) bool { return f.Slug == name })
	files := b.filesOf(name)
	switch {
	case name == kind.HomeName || b.env.OwnPage(name):
		t.In = b.languages(func(int) bool { return true })
	case files != nil && !b.areDrafts(files):
		t.In = b.languages(func(lang int) bool { return files[lang] != "" })
	}
	return t
}

// filesOf returns the file of a page outside of reports, or of the index of a report, in every language; an empty name
// where there is none. It is nil if there is nothing of that name, or not in the default language.
func (b *builder) filesOf(name string) []string {
	files := make([]string, len(b.cfg.Languages))
	for _, f := range b.folders {
		slug := report.IndexSlug
		if f.IsPages() {
			slug = name
		} else if f.Slug != name {
			continue
		}
		for lang := range files {
			file := report.FileName(f.Slug, slug, b.cfg.Languages[lang])
			if slices.ContainsFunc(f.Articles, func(e content.Entry) bool { return e.Name == file }) {
				files[lang] = file
			}
		}
	}
	if files[b.cfg.DefaultLanguage] == "" {
		return nil
	}
	return files
}

// areDrafts reports whether one of these files is a draft, and its translations with it. What cannot be read is
// told when it is to be.
func (b *builder) areDrafts(files []string) bool {
	reader := content.NewReader(b.cfg)
	return slices.ContainsFunc(files, func(file string) bool {
		if file == "" {
			return false
		}
		text, err := fs.ReadFile(b.root, file)
		return err == nil && reader.IsDraft(file, text)
	})
}

// isAsked reports whether a template leads to what a source file is of: whether it is a draft matters to all pages.
func (b *builder) isAsked(file string) bool {
	return slices.ContainsFunc(b.env.Settings.Targets, func(t scope.Target) bool { return slices.Contains(b.filesOf(t.Name), file) })
}

// deadAsks reports where templates lead to what there is not, or not in every language, unless they
// take care of that themselves.
func (b *builder) deadAsks() diag.List {
	var diags diag.List
	for _, a := range b.env.Hrefs() {
		i := slices.IndexFunc(b.env.Settings.Targets, func(t scope.Target) bool { return t.Name == a.Name })
		message, hint := b.dead(&a, &b.env.Settings.Targets[i])
		if !message.IsZero() {
			diags.Add(diag.Diagnostic{Pos: a.Pos, Rule: "template", Message: message, Hint: hint})
		}
	}
	return diags
}

// dead says what is wrong with where a template leads; nothing, if all is well or a mistake hides that.
func (b *builder) dead(a *kind.Asked, t *scope.Target) (message, hint diag.Words) {
	langs, unsure := b.publishedAs(a.Name)
	switch {
	case unsure || a.Name == kind.HomeName:
	case langs == nil && b.filesOf(a.Name) == nil && b.env.LeavesOut(a.Name):
		return sayAskOff.With(a.Name), adviceOff.With(a.Name)
	case langs == nil && b.filesOf(a.Name) == nil:
		return sayAskNothing.With(a.Name), diag.DidYouMean(a.Name, append(b.menuNames(), kind.HomeName))
	case langs == nil && !a.Guarded:
		return sayAskDraft.With(a.Name), adviceAskDraft.With(a.Name)
	default:
		for lang, l := range b.cfg.Languages {
			code, in, published := l.Code, slices.Contains(t.In, lang), slices.Contains(langs, lang)
			switch {
			case in && !published:
				return sayAskWithheld.With(a.Name, code), adviceAskWithheld.With(code)
			case !in && !a.Guarded:
				return sayAskAbsent.With(a.Name, code), adviceAskAbsent.With(a.Name)
			}
		}
	}
	return diag.Words{}, diag.Words{}
}
