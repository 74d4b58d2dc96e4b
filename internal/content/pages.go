package content

import (
	"path"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// outside takes a file that stands directly in the content folder: a page outside of reports, in
// a language, or what such a page shows.
func (l *lister) outside(e Entry) {
	if l.pages == nil {
		l.pages = &Folder{}
	}
	switch ext := path.Ext(e.Name); {
	case ext == ".md":
		l.page(e)
	case strings.EqualFold(ext, ".md") || strings.EqualFold(ext, ".markdown"):
		l.error(e.Name, ruleLayout, sayExtension)
	default:
		l.resource(e, l.pages)
	}
}

// page takes content/<slug>.<lang>.md.
func (l *lister) page(e Entry) {
	slug, code, ok := l.named(e)
	switch {
	case !ok:
	case address.IsTaken(slug):
		l.diags.Add(diag.Diagnostic{Pos: top(e.Name), Rule: ruleSlug, Message: sayTaken.With(address.Page(code, slug)), Hint: adviceTaken})
	default:
		l.pages.Articles = append(l.pages.Articles, e)
	}
}

func (l *lister) unknownLanguage(file, code string) {
	l.diags.Add(diag.Diagnostic{
		Pos: top(file), Rule: ruleLayout,
		Message: sayNoLanguage.With(code),
		Hint:    adviceLanguages.With(diag.Listed(l.cfg.Codes())),
	})
}

// misplaced reports pages that have the name of a report, since whoever speaks of the one could
// mean the other, and files where there is no page that could show them.
func (l *lister) misplaced() {
	if l.pages == nil {
		return
	}
	if rest := l.pages.Resources; len(l.pages.Articles) == 0 && len(rest) > 0 {
		l.error(rest[0].Name, ruleLayout, sayOutside)
	}
	slugs := map[string]bool{}
	for _, f := range l.folders {
		slugs[f.Slug] = true
	}
	for _, e := range l.pages.Articles {
		if _, slug, _, _ := report.SplitFile(e.Name); slugs[slug] {
			l.diags.Add(diag.Diagnostic{Pos: top(e.Name), Rule: ruleSlug, Message: sayLikeReport.With(slug), Hint: adviceTaken})
		}
	}
}
