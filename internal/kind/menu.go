package kind

import (
	"duibiao/internal/address"
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
		to := p.named(e.Name, e.Report)
		list = append(list, menuLink{link{e.Texts[p.lang], p.to(to)}, to == p.path})
	}
	return list
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
