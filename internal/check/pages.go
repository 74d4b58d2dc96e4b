package check

import (
	"strings"

	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// pageDigest is how many digits there are of what a section says in figures.
const pageDigest = 8

// Figures returns what the texts of the work say in figures, in each language. It needs its
// outlines.
func (w *Work) Figures() published.Page {
	p := published.Page{Name: w.Articles[0].Slug, Figures: published.Digests{}}
	for a := range w.readable() {
		digests, _ := w.figures(a)
		p.Figures[w.config.Languages[a.Lang].Code] = strings.Join(digests, " ")
	}
	return p
}

// figures returns the digests of what the parts of an article say in figures, and those parts.
func (w *Work) figures(a *report.Article) (digests []string, parts []*claim.Part) {
	all := w.parts(a)
	for i := range all {
		if said := all[i].Said(); said != "" {
			digests, parts = append(digests, published.Digest(said)[:pageDigest]), append(parts, &all[i])
		}
	}
	return digests, parts
}

// Changed tells where the texts of the work say other figures than when they were released. It
// is for people to know and no mistake: a text may change.
func (w *Work) Changed(was *published.Page) diag.List {
	if was == nil || w.Outlines == nil {
		return nil
	}
	var diags diag.List
	for a := range w.readable() {
		before, released := was.Figures[w.config.Languages[a.Lang].Code]
		if !released {
			continue
		}
		now, parts := w.figures(a)
		if strings.Join(now, " ") == before {
			continue
		}
		diags.Add(diag.Diagnostic{
			Severity: diag.Warning, Rule: ruleRecord, Message: sayPageChanged.With(was.Date.Format(dateOnly)),
			Pos: firstChange(a, strings.Fields(before), now, parts),
		}.WithNote(was.Pos, sayPublished))
	}
	return diags
}

// firstChange returns where the first part stands that is not as it was.
func firstChange(a *report.Article, before, now []string, parts []*claim.Part) diag.Position {
	i := 0
	for i < len(now) && i < len(before) && now[i] == before[i] {
		i++
	}
	if i == len(now) {
		i-- // what is gone came behind it
	}
	if i < 0 {
		return diag.Position{File: a.File, Line: 1, Column: 1}
	}
	return parts[i].Pos
}
