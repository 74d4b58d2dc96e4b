package kind

import (
	"iter"
	"slices"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// editions gives the languages that a page is in, by their tags, with its path in each,
// and the default language's for readers of any other, which every page has. It is all
// that heads and sitemap say of that.
func (e *Env) editions(path string, absent []int) iter.Seq2[string, string] {
	return func(yield func(tag, path string) bool) {
		for lang, l := range e.Settings.Languages {
			if !slices.Contains(absent, lang) && !yield(l.Tag, address.In(l.Code, path)) {
				return
			}
		}
		yield("x-default", address.In(e.Settings.Code(e.Settings.Default), path))
	}
}

// other returns where a reader of this page finds it in a language, and what that is
// called. In one that the page is not in there is its report, or at least the home page:
// that is said, in that language.
func (p *place) other(lang int, s *subject) (name, path string) {
	l, say := &p.Settings.Languages[lang], &p.books[lang].Page
	i := slices.IndexFunc(s.absent, func(a scope.Absence) bool { return a.Lang == lang })
	called := words.Slot{Name: "language", Text: l.Name}
	switch {
	case i < 0:
		return l.Name, address.In(l.Code, p.path)
	case s.absent[i].Overview:
		return say.ToOverview.Fill(called), address.Report(l.Code, s.spot.Report)
	}
	return say.ToHome.Fill(called), address.Home(l.Code)
}

// in returns the place as one in a language, which may be another than that of the page.
func (p *place) in(lang int) *place {
	if lang == p.lang {
		return p
	}
	return p.at(lang, p.path)
}

// foreign is how something is marked on a page that is in another language.
type foreign struct {
	Lang  string `zh:"语言的 BCP 47 标签；与页面的语言相同则为空" en:"The BCP 47 tag of its language; empty if it is that of the page"`
	Page  string `zh:"页面语言的 BCP 47 标签，即下面这项说明的语言" en:"The BCP 47 tag of the language of the page, and of what follows"`
	Badge string `zh:"说明只有这种语言的版本，如“仅有英文版”" en:"That it is in that language alone, such as Chinese only"`
}

// foreign returns how what is in a language is marked on this page: not at all if that is
// the language of the page.
func (p *place) foreign(lang int) foreign {
	if lang == p.lang {
		return foreign{}
	}
	l := &p.Settings.Languages[lang]
	return foreign{l.Tag, p.language().Tag, p.words().Only(l.Code, l.Name)}
}
