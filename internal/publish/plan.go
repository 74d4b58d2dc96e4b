package publish

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
)

// plan is what is to be done, in this order.
type plan struct {
	added    []File   // to which no page leads yet
	replaced []File   // to which pages may lead, and the first pages
	removed  []string // to which no page leads any more, in the order of their names
	unknown  []string // of these: nothing is known of objects with these names
	kept     int      // files that are there as they are to be
	left     int      // files that are there and are no more the site's
}

// newPlan compares what is to be there with what is. Without remove, files that are no more the
// site's stay, but for twins of what the site has otherwise now.
func newPlan(files []File, is state, remove bool) *plan {
	p := &plan{}
	wanted := make(map[string]File, len(files))
	for _, f := range files {
		wanted[f.Path] = f
		k, ours := is[f.Path]
		switch {
		case ours && k.sure && k.File == f && k.settled:
			p.kept++
		case k.settled, isFirst(f.Path):
			if !ours {
				p.unknown = append(p.unknown, f.Path)
			}
			p.replaced = append(p.replaced, f)
		default:
			if !ours {
				p.unknown = append(p.unknown, f.Path)
			}
			if k.sure && k.File == f {
				p.kept++ // uploaded by a publisher that died
			} else {
				p.added = append(p.added, f)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(is)) {
		if _, stays := wanted[name]; stays {
			continue
		}
		// What was claimed and is not the site's may be there in part: nobody leads to it.
		if remove || !is[name].settled || isStale(is[name], wanted) {
			p.removed = append(p.removed, name)
		} else {
			p.left++
		}
	}
	slices.SortFunc(p.added, byRank)
	slices.SortFunc(p.replaced, byRank)
	return p
}

// nothing reports whether there is nothing to do.
func (p *plan) nothing() bool { return len(p.added)+len(p.replaced)+len(p.removed) == 0 }

// byRank orders files as a build writes them: what pages load, then pages from the innermost to the
// first of all.
func byRank(a, b File) int {
	return cmp.Or(cmp.Compare(rank(a.Path), rank(b.Path)), strings.Compare(a.Path, b.Path))
}

func rank(name string) int {
	if !isPage(name) {
		return -1 << 16
	}
	return -strings.Count(name, "/")
}

// isFirst reports whether readers know a page that nothing leads to: one at the root. It is written
// when all that it leads to is there.
func isFirst(name string) bool { return isPage(name) && !strings.Contains(name, "/") }

func isPage(name string) bool { return path.Ext(name) == ".html" }
