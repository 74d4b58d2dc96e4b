package kind

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
func (e *Env) OwnPage(name string) bool { return isOwnPage(name) && e.on(name) }

// LeavesOut reports whether the site would make a page of a name, but for [outputs].
func (e *Env) LeavesOut(name string) bool { return isOwnPage(name) && !e.on(name) }

// isOwnPage reports whether a page of a name is an output of that name.
func isOwnPage(name string) bool {
	return name == aboutName || name == searchName || name == siteMapName
}
