package bundle

import "golang.org/x/net/html/atom"

// ids knows which elements of pages can be led to, once they are chapters of a bundle.
type ids struct {
	*book
	pages map[string]string          // what the pages of the bundle are called there
	known map[string]map[string]bool // the ids of pages, by their paths
}

func (b *book) newIDs(pages map[string]string) *ids {
	return &ids{b, pages, map[string]map[string]bool{}}
}

// of returns the ids of a chapter's elements, as the chapter is when what leads nowhere has been
// removed. That of the chapter itself is not among them.
func (i *ids) of(page string) (map[string]bool, error) {
	if known := i.known[page]; known != nil {
		return known, nil
	}
	c, err := i.chapter(page)
	if err != nil {
		return nil, err
	}
	i.relink(c, func(l link) (string, bool) { return l.path, i.pages[l.path] != "" })
	list := map[string]bool{}
	for n := range c.main.Descendants() {
		if id := attribute(n, "id"); id != "" {
			list[id] = true
		}
	}
	i.known[page] = list
	return list, nil
}

// load learns the ids of all pages that a chapter leads to with one.
func (i *ids) load(c *chapter) error {
	for n := range c.main.Descendants() {
		if n.DataAtom != atom.A {
			continue
		}
		l, ok := i.link(c.path, attribute(n, "href"))
		if !ok || l.fragment == "" || i.pages[l.path] == "" {
			continue
		}
		if _, err := i.of(l.path); err != nil {
			return err
		}
	}
	return nil
}

// there returns the link, without an id that is not there. It reports false if the bundle has no
// such page.
func (i *ids) there(l link) (link, bool) {
	if l.fragment != "" && !i.known[l.path][l.fragment] {
		l.fragment = ""
	}
	return l, i.pages[l.path] != ""
}
