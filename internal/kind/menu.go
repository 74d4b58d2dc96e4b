package kind

import (
	"duibiao/internal/address"
	"duibiao/internal/scope"
)

// menu returns the entries of the menu at the head of the page, or at its foot, that are in its
// language.
func (p *place) menu(footer bool) []menuLink {
	var list []menuLink
	for i := range p.Settings.Menu {
		e := &p.Settings.Menu[i]
		if e.Footer != footer || e.Texts[p.lang] == "" {
			continue
		}
		if e.Name == "" {
			list = append(list, menuLink{link: link{e.Texts[p.lang], e.URL}})
			continue
		}
		to := p.menuPath(e)
		list = append(list, menuLink{link{e.Texts[p.lang], p.to(to)}, to == p.path})
	}
	return list
}

// menuPath returns the page that an entry leads to.
func (p *place) menuPath(e *scope.MenuEntry) string {
	if e.Report {
		return address.Report(p.code(), e.Name)
	}
	return address.Page(p.code(), e.Name)
}

// OwnPage reports whether the site itself makes a page of a name in every language, to which a
// menu may lead.
func (e *Env) OwnPage(name string) bool {
	switch name {
	case address.AboutName:
		return e.on(aboutName)
	case searchName:
		return e.Searches()
	case siteMapName:
		return e.on(siteMapName)
	}
	return false
}
