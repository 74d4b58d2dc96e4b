package publish

import (
	"context"
	"maps"
	"path"
	"slices"
)

// Folders is a [Store] of folders. In place of one may be a link to another: what is written there is
// somebody else's.
type Folders interface {
	// IsTaken reports whether something else than a folder, a link or a file, is where a folder of the
	// store is to be.
	IsTaken(ctx context.Context, folder string) (bool, error)
}

// holdLinks refuses to write or remove anything along a link, as a build does, or where a file is in the way.
func (p *publisher) holdLinks(ctx context.Context) error {
	store, ok := p.Store.(Folders)
	if !ok {
		return nil
	}
	folders := p.plan.folders()
	taken := make([]bool, len(folders))
	err := p.each(ctx, len(folders), func(ctx context.Context, i int) error {
		return p.store.again(ctx, func() (err error) {
			taken[i], err = store.IsTaken(ctx, folders[i])
			return err
		})
	})
	if err != nil {
		return err
	}
	if i := slices.Index(taken, true); i >= 0 {
		return sayLinkedFolder.Fail(folders[i])
	}
	return nil
}

// folders returns the folders in which something is to change, and those above them, by name.
func (p *plan) folders() []string {
	all := map[string]bool{}
	add := func(name string) {
		for dir := path.Dir(name); dir != "." && !all[dir]; dir = path.Dir(dir) {
			all[dir] = true
		}
	}
	for _, list := range [][]File{p.added, p.replaced} {
		for _, f := range list {
			add(f.Path)
		}
	}
	for _, name := range p.removed {
		add(name)
	}
	return slices.Sorted(maps.Keys(all))
}
