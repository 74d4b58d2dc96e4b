package build

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/kind"
)

// Site is a site as a build left it, with nothing written: a file is made when it is asked
// for. It goes on to show what the build found when the sources have changed since. It is
// safe for concurrent use.
type Site struct {
	builder *builder
	reports map[string]*scan // by slug

	mu     sync.Mutex
	fixed  map[string]*kind.Output // of the site, whatever its reports are, by path
	lists  map[string]*kind.Output // of the site as a whole, these among them; nil before one is asked for
	recent []*folderOutputs        // of the reports that were asked for last, the newest first
}

// folderOutputs are the outputs of a report that has been taken up.
type folderOutputs struct {
	slug   string
	byPath map[string]*kind.Output
}

// maxRecent is how many reports a site keeps taken up. A reader goes from page to page of
// one or two.
const maxRecent = 3

// show ends a build that writes nothing.
func (b *builder) show(diags diag.List) (*Result, diag.List, error) {
	d, err := b.loadEnv()
	if diags = append(diags, d...); err != nil || b.stops(diags) {
		return nil, diags, err
	}
	b.articles, b.newest = nil, nil // they are taken up when they are asked for
	b.shown = b.newSite()
	b.result.Read = int(b.articlesRead.Load())
	for _, s := range b.scans {
		b.result.Kept += len(s.record.Planned)
	}
	return &b.result, diags, nil
}

func (b *builder) newSite() *Site {
	s := &Site{builder: b, reports: make(map[string]*scan, len(b.scans)), fixed: byPath(b.env.Fixed())}
	for _, scan := range b.scans {
		s.reports[scan.folder.Slug] = scan
	}
	return s
}

// Paths returns the paths of all files, in order.
func (s *Site) Paths() []string {
	var paths []string
	for _, scan := range s.reports {
		for _, p := range scan.record.Planned {
			paths = append(paths, p.Path)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.list("") // which makes the list
	for path := range s.lists {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	return paths
}

// Key returns the key of a file: as long as it is the same, so is the file. It reports
// false if the site has no such file.
func (s *Site) Key(name string) (uint64, bool) {
	if scan := s.owner(name); scan != nil {
		i := slices.IndexFunc(scan.record.Planned, func(p cache.Planned) bool { return p.Path == name })
		return base(s.builder.base).digest(name, scan.reads(scan.record.Planned[i].Reads)), true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if o := s.list(name); o != nil {
		return base(s.builder.base).digest(name, o.Key()), true
	}
	return 0, false
}

// File makes a file. It reports false if the site has no such file; an error is a failure
// of the machine, or a template that fails.
func (s *Site) File(name string) (data []byte, ok bool, err error) {
	o, err := s.output(name)
	if o == nil || err != nil {
		return nil, false, err
	}
	var b bytes.Buffer
	err = o.Write(&b)
	return b.Bytes(), err == nil, err
}

func (s *Site) output(name string) (*kind.Output, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	scan := s.owner(name)
	if scan == nil {
		return s.list(name), nil
	}
	f, err := s.take(scan)
	if err != nil {
		return nil, err
	}
	return f.byPath[name], nil
}

// owner returns the report that a file is made of, or nil if it is of the site as a whole
// or does not exist. A path names its report, as a folder or as a file.
func (s *Site) owner(name string) *scan {
	for part := range strings.SplitSeq(name, "/") {
		slug, _, _ := strings.Cut(part, ".") // which has no point itself
		scan := s.reports[slug]
		if scan.plans(name) {
			return scan
		}
	}
	if own := s.reports[""]; own.plans(name) { // a page outside of reports
		return own
	}
	return nil
}

// plans reports whether a file is made of the scan's folder, if there is one.
func (s *scan) plans(name string) bool {
	return s != nil && slices.ContainsFunc(s.record.Planned, func(p cache.Planned) bool { return p.Path == name })
}

// list returns an output of the site as a whole. Each page loads fixed ones, such as its styles, and
// few readers ask for others: those list all reports, and so are not made for each edit.
func (s *Site) list(name string) *kind.Output {
	if o := s.fixed[name]; o != nil {
		return o
	}
	if s.lists == nil {
		leaves, lists := s.builder.siteOutputs()
		s.lists = byPath(append(leaves, lists...))
	}
	return s.lists[name]
}

func byPath(list []kind.Output) map[string]*kind.Output {
	m := make(map[string]*kind.Output, len(list))
	for i := range list {
		m[list[i].Path] = &list[i]
	}
	return m
}

// take returns the outputs of a report.
func (s *Site) take(scan *scan) (*folderOutputs, error) {
	slug := scan.folder.Slug
	i := slices.IndexFunc(s.recent, func(f *folderOutputs) bool { return f.slug == slug })
	if i >= 0 {
		f := s.recent[i]
		s.recent = slices.Insert(slices.Delete(s.recent, i, i+1), 0, f)
		return f, nil
	}
	folder, err := s.builder.take(scan, content.NewReader(s.builder.cfg))
	if err != nil {
		return nil, err
	}
	f := &folderOutputs{slug, byPath(s.builder.env.FolderOutputs(folder))}
	s.recent = slices.Insert(s.recent, 0, f)
	if len(s.recent) > maxRecent {
		s.recent = s.recent[:maxRecent]
	}
	return f, nil
}

// Changes returns how many files are not as they were in another site, and how many of
// that are gone. Lists of reports are not counted.
func (s *Site) Changes(before *Site) (changed, gone int) {
	for slug, scan := range s.reports {
		was := before.reports[slug]
		if was == scan {
			continue
		}
		keys := map[string]uint64{}
		if was != nil {
			for _, p := range was.record.Planned {
				keys[p.Path] = base(before.builder.base).digest(p.Path, was.reads(p.Reads))
			}
		}
		for _, p := range scan.record.Planned {
			if key, ok := keys[p.Path]; !ok || key != base(s.builder.base).digest(p.Path, scan.reads(p.Reads)) {
				changed++
			}
			delete(keys, p.Path)
		}
		gone += len(keys)
	}
	for slug, was := range before.reports {
		if s.reports[slug] == nil {
			gone += len(was.record.Planned)
		}
	}
	return changed, gone
}

// base is what the keys of all files have in common.
type base cache.Base

// digest returns the digest of all that a file is made of, given that of what its writer
// is given.
func (b base) digest(path string, reads uint64) uint64 {
	var room [256]byte
	text := room[:0]
	for _, n := range []uint64{b.Config, b.Templates, reads} {
		text = binary.LittleEndian.AppendUint64(text, n)
	}
	return xxhash.Sum64(append(text, path...))
}
