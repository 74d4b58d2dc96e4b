package build

import (
	"maps"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/sync/errgroup"

	"duibiao/internal/cache"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
)

// planFiles lists what is to be published. If no source has changed since the folder
// was published, that is what was published.
func (b *builder) planFiles(old cache.Outputs) (diag.List, error) {
	if old.Folder != "" && old.Inputs == b.plan.inputs {
		b.plan.asBefore = true
		all := make([]plannedFile, len(old.Files))
		b.plan.files = make([]*plannedFile, len(old.Files))
		for i, f := range old.Files {
			all[i] = plannedFile{Output: cache.Output{Path: f.Path, Digest: f.Digest}}
			b.plan.files[i] = &all[i]
		}
		return nil, nil
	}
	b.plan.changed = true
	diags, err := b.loadEnv() // it knows the assets
	if err != nil || diags.HasErrors() {
		return diags, err
	}
	b.plan.files = merged(b.planParts())
	return diags, b.plan.unique()
}

// planParts plans the files of the site and of all reports, these in parts, as many as can be
// worked at: each in order.
func (b *builder) planParts() [][]*plannedFile {
	size := max(1, (len(b.scans)+b.Jobs-1)/b.Jobs)
	n := (len(b.scans) + size - 1) / size
	parts := make([][]*plannedFile, n+1)
	var g errgroup.Group
	g.Go(func() error {
		parts[n] = b.planSite()
		return nil
	})
	for i := range n {
		g.Go(func() error {
			parts[i] = b.plan.ofReports(b.scans[i*size : min(len(b.scans), (i+1)*size)])
			return nil
		})
	}
	_ = g.Wait() // none fails
	return parts
}

// ofReports plans the files of some reports, in order.
func (p *plan) ofReports(scans []*scan) []*plannedFile {
	n := 0
	for _, s := range scans {
		n += len(s.record.Planned)
	}
	all, list := make([]plannedFile, n), make([]*plannedFile, 0, n)
	for _, s := range scans {
		from := len(list)
		for _, f := range s.record.Planned {
			own := &all[len(list)]
			own.Output, own.owner = p.output(f.Path, s.reads(f.Reads)), s
			list = append(list, own)
		}
		slices.SortFunc(list[from:], (*plannedFile).compare) // a few at a time are in reach of the processor
	}
	list = byFolder(list)
	slices.SortFunc(list, (*plannedFile).compare) // mostly they are in order
	return list
}

// byFolder puts the files of reports, each report's in order, together by their first folder.
func byFolder(list []*plannedFile) []*plannedFile {
	folders := map[string][]*plannedFile{}
	for len(list) > 0 {
		folder := firstFolder(list[0].Path)
		n := 1
		for n < len(list) && strings.HasPrefix(list[n].Path, folder) {
			n++
		}
		folders[folder] = append(folders[folder], list[:n]...)
		list = list[n:]
	}
	var all []*plannedFile
	for _, folder := range slices.Sorted(maps.Keys(folders)) {
		all = append(all, folders[folder]...)
	}
	return all
}

// firstFolder returns the first folder of a path, with its slash.
func firstFolder(path string) string { return path[:strings.IndexByte(path, '/')+1] }

func (p *plan) output(path string, reads uint64) cache.Output {
	return cache.Output{Path: path, Digest: base(p.base).digest(path, reads)}
}

func (f *plannedFile) compare(g *plannedFile) int { return strings.Compare(f.Path, g.Path) }

// merged makes one list in order of several.
func merged(parts [][]*plannedFile) []*plannedFile {
	for len(parts) > 1 {
		parts = append(parts[2:], merge(parts[0], parts[1]))
	}
	return parts[0]
}

// merge takes as long a part of one list as stands before the other: they are of reports that follow
// one another, so there are few such parts.
func merge(a, b []*plannedFile) []*plannedFile {
	list := make([]*plannedFile, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		n := sort.Search(len(a), func(i int) bool { return a[i].compare(b[0]) > 0 }) // what is twice stays together
		list = append(list, a[:n]...)
		a, b = b, a[n:]
	}
	return append(append(list, a...), b...)
}

// planSite plans the files that belong to no report, in order, and begins to make the lists
// among them.
func (b *builder) planSite() []*plannedFile {
	b.plan.leaves, b.plan.lists = b.siteOutputs()
	files := make([]*plannedFile, 0, len(b.plan.leaves)+len(b.plan.lists))
	keys := make([]uint64, len(b.plan.lists))
	add := func(o *kind.Output, key uint64) {
		files = append(files, &plannedFile{Output: b.plan.output(o.Path, key)})
	}
	for i := range b.plan.leaves {
		add(&b.plan.leaves[i], b.plan.leaves[i].Key())
	}
	for i := range b.plan.lists {
		keys[i] = b.plan.lists[i].Key()
		add(&b.plan.lists[i], keys[i])
	}
	b.stageLists(keys)
	slices.SortFunc(files, (*plannedFile).compare)
	return files
}

// unique refuses two files in one place, and one in the place of another's folder; on a system that takes A for a, names that differ in
// case alone are one place. The files are in order.
func (p *plan) unique() error {
	large := map[string]string{} // the paths that have capital letters, by what they are without: they are few
	folder := ""
	for i, f := range p.files {
		if i > 0 && f.Path == p.files[i-1].Path {
			return saySamePath.Fail(f.Path, f.Path)
		}
		if own := f.Path[:strings.LastIndexByte(f.Path, '/')+1]; own != folder {
			if dir := p.inPlaceOf(own, folder); dir != "" {
				return sayFileAndFolder.Fail(dir, f.Path)
			}
			folder = own
		}
		if isLower(f.Path) {
			continue
		}
		lower := strings.ToLower(f.Path)
		if lower == f.Path {
			continue
		}
		if other, twice := large[lower]; twice {
			return saySamePath.Fail(other, f.Path)
		}
		if p.has(lower) {
			return saySamePath.Fail(min(lower, f.Path), max(lower, f.Path))
		}
		large[lower] = f.Path
	}
	return nil
}

// inPlaceOf returns the file that would be published where a folder is, or one above it; empty if
// none would. What lies above the folder before it as well has been looked for.
func (p *plan) inPlaceOf(folder, before string) string {
	for len(folder) > 0 && !strings.HasPrefix(before, folder) {
		dir := folder[:len(folder)-1]
		if p.has(dir) {
			return dir
		}
		folder = dir[:strings.LastIndexByte(dir, '/')+1]
	}
	return ""
}

// isLower reports whether a path has small letters of ASCII alone, as nearly all have.
func isLower(path string) bool {
	for i := range len(path) {
		if c := path[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// has reports whether a path is among those of the files, which are in order.
func (p *plan) has(path string) bool {
	_, found := slices.BinarySearchFunc(p.files, path, func(f *plannedFile, path string) int { return strings.Compare(f.Path, path) })
	return found
}

// index makes it known which files are to be done, and in which passes.
func (p *plan) index() {
	p.byPath, p.pending = make(map[string]*plannedFile, p.due()), map[pass]bool{}
	for _, f := range p.files {
		if f.reason != "" {
			p.byPath[f.Path] = f
			p.pending[pass{f.owner, f.isNew}] = true
		}
	}
}

// file returns a file that was to be done when the index was made, or nil if none has the
// path. Of a build after an edit these are few.
func (p *plan) file(path string) *plannedFile { return p.byPath[path] }
