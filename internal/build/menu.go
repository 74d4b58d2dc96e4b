package build

import (
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
)

// bindMenu says of the entries of the menu which of them are named after reports.
func (b *builder) bindMenu() {
	slugs := map[string]bool{}
	for _, f := range b.folders {
		slugs[f.Slug] = true
	}
	menu := slices.Clone(b.env.Settings.Menu)
	for i := range menu {
		menu[i].Report = menu[i].Name != "" && slugs[menu[i].Name]
	}
	b.env.Settings.Menu = menu
}

// deadMenu reports entries of the menu that lead nowhere, or are not called anything in a language
// in which there is what they lead to. A page that is not in a language can't be in its menu.
func (b *builder) deadMenu() diag.List {
	var diags diag.List
	for i := range b.cfg.Menu {
		e := &b.cfg.Menu[i]
		if e.Name == "" {
			continue
		}
		langs, unsure := b.publishedAs(e.Name)
		if langs == nil && !unsure {
			d := diag.Diagnostic{Pos: e.Pos, Rule: "config", Message: sayMenuDead.With(e.Name), Hint: diag.DidYouMean(e.Name, b.menuNames())}
			if b.env.LeavesOut(e.Name) {
				d.Message, d.Hint = sayMenuOff.With(e.Name), adviceOff.With(e.Name)
			}
			diags.Add(d)
			continue
		}
		diags = append(diags, b.menuLabels(e, langs)...)
	}
	return diags
}

// menuLabels holds the labels of an entry against the languages in which there is what it leads to;
// none stand for what nothing is known of, which has mistakes of its own.
func (b *builder) menuLabels(e *config.MenuEntry, langs []int) diag.List {
	var diags diag.List
	for lang, text := range e.Texts {
		code, labelled := b.cfg.Languages[lang].Code, strings.TrimSpace(text) != ""
		switch there := slices.Contains(langs, lang); {
		case langs == nil:
		case there && !labelled:
			diags.Add(diag.Diagnostic{Pos: e.Label, Rule: "config", Message: config.MenuUnlabelled(code)})
		case !there && labelled:
			diags.Add(diag.Diagnostic{Pos: e.Label, Rule: "config", Message: sayMenuAbsent.With(e.Name, code), Hint: adviceMenuAbsent.With(code)})
		}
	}
	return diags
}

// publishedAs returns the languages in which there is a page or a report of a name, or says that it is unsure, since
// mistakes in it hide that.
func (b *builder) publishedAs(name string) (langs []int, unsure bool) {
	if b.env.OwnPage(name) {
		return b.languages(func(int) bool { return true }), false
	}
	for _, s := range b.scans {
		switch {
		case s.diags.HasErrors() && (s.folder.IsPages() || s.folder.Slug == name):
			return nil, true
		case s.folder.IsPages():
			site := scope.Site{Pages: s.record.Pages}
			if langs := b.languages(func(lang int) bool { return site.HasPage(lang, name) }); langs != nil {
				return langs, false
			}
		case s.folder.Slug == name && s.record.IsPublished():
			return b.languages(func(lang int) bool { return s.record.Summaries[lang].Value.Lang == lang }), false
		}
	}
	return nil, false
}

func (b *builder) languages(in func(lang int) bool) []int {
	var list []int
	for lang := range b.cfg.Languages {
		if in(lang) {
			list = append(list, lang)
		}
	}
	return list
}

// menuNames are what entries of the menu can name.
func (b *builder) menuNames() []string {
	names := b.names()
	if own := b.outside(); own != nil {
		for _, pages := range own.record.Pages {
			for _, n := range pages {
				names = append(names, n.Slug)
			}
		}
	}
	return names
}
