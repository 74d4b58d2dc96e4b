package build

import (
	"errors"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"time"

	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// Session is a series of builds of one source folder into one output folder, by a
// process that alone writes there. It keeps in memory what builds otherwise look up:
// told which articles have changed, it looks at those and at nothing else. It is for
// use by one goroutine.
type Session struct {
	options Options
	root    *os.Root
	cache   *cache.Cache
	last    *builder        // the last build without mistakes; nil if none can be built upon
	pending map[string]bool // sources that have changed since
	unknown bool            // and others, of which nothing is known
}

// NewSession begins a session. It waits for another build of the same sources.
func NewSession(o Options) (*Session, error) {
	if err := o.complete(); err != nil {
		return nil, err
	}
	return o.begin()
}

// begin opens the source folder and its cache.
func (o Options) begin() (*Session, error) {
	root, err := os.OpenRoot(o.Source)
	if err != nil {
		return nil, err
	}
	c, err := cache.Open(o.Source, o.Tool, o.Waiting)
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return &Session{options: o, root: root, cache: c, pending: map[string]bool{}}, nil
}

// Close ends the session and saves what the next can use.
func (s *Session) Close() error {
	var err error
	if s.last != nil {
		err = s.last.remember()
	}
	return errors.Join(err, s.cache.Close(), s.root.Close())
}

// Build builds the site. The names are of the sources that have changed since the
// last build, slash-separated, from the source folder; without names anything may
// have. With an error among the diagnostics nothing has been written.
func (s *Session) Build(changed ...string) (*Result, diag.List, error) {
	for _, name := range changed {
		s.pending[name] = true
	}
	s.unknown = s.unknown || len(changed) == 0
	if !s.unknown && s.last != nil && !s.options.Release {
		if b, folders, ok := s.quick(); ok {
			result, diags, done, err := b.rebuild(folders)
			if done || err != nil {
				return s.conclude(b, result, diags, err)
			}
		}
	}
	b := s.newBuilder()
	if s.last != nil {
		s.cache.State = s.last.state()
	}
	result, diags, err := b.run()
	return s.conclude(b, result, diags, err)
}

func (s *Session) newBuilder() *builder {
	return &builder{Options: s.options, root: s.root.FS(), disk: s.root, cache: s.cache, now: time.Now()}
}

// conclude makes a build the one that the next builds upon, if it has no mistakes.
// After a failure of the machine nothing is known of what was written.
func (s *Session) conclude(b *builder, result *Result, diags diag.List, err error) (*Result, diag.List, error) {
	diags.Sort()
	switch {
	case err != nil:
		s.last = nil // so that all is looked at
	case !b.stops(diags):
		s.last, s.unknown = b, false
		clear(s.pending)
	}
	return result, diags, err
}

// quick returns a build that begins where the last one ended, and the numbers of the
// folders in which something has changed. It is not for changes but those of
// articles that were there before.
func (s *Session) quick() (*builder, []int, bool) {
	b := s.newBuilder()
	last := s.last
	b.cfg, b.configs, b.base, b.render, b.folder = last.cfg, last.configs, last.base, last.render, last.folder
	b.sources, b.plan = last.sources.next(b), last.plan
	b.folders, b.surveys = slices.Clone(last.folders), slices.Clone(last.surveys)
	var folders []int
	for name := range s.pending {
		i, entry := b.find(name)
		if entry < 0 {
			return nil, nil, false
		}
		info, err := fs.Stat(b.root, name)
		if err != nil {
			return nil, nil, false
		}
		f := *b.folders[i]
		f.Articles = slices.Clone(f.Articles)
		f.Articles[entry].Info = info
		b.folders[i] = &f
		if !slices.Contains(folders, i) {
			folders = append(folders, i)
		}
	}
	return b, folders, true
}

// find returns where an article is listed: the number of its folder, and its own in
// that; or -1.
func (b *builder) find(name string) (folder, entry int) {
	slug, _, _, _ := report.SplitFile(name)
	for i, f := range b.folders {
		if f.Slug == slug {
			return i, slices.IndexFunc(f.Articles, func(e content.Entry) bool { return e.Name == name })
		}
	}
	return -1, -1
}

// rebuild builds anew what the folders with the given numbers make. It reports false
// if that changes which files there are, so that a whole build is needed.
func (b *builder) rebuild(folders []int) (*Result, diag.List, bool, error) {
	lists := false
	reader := content.NewReader(b.cfg)
	for _, i := range folders {
		old := b.surveys[i].record
		s, err := b.surveyFolder(b.folders[i], old, reader)
		if err != nil {
			return nil, nil, false, err
		}
		b.surveys[i] = s
		lists = lists || !reflect.DeepEqual(old.Light, s.record.Light)
		if !s.diags.HasErrors() && !samePaths(old.Planned, s.record.Planned) {
			return nil, nil, false, nil
		}
	}
	if err := b.cache.Flush(); err != nil {
		return nil, nil, false, err
	}
	before := slices.Clone(b.surveys)
	d, err := b.refer(reader)
	if err != nil {
		return nil, nil, false, err
	}
	for i, s := range b.surveys {
		if s.quoted != before[i].quoted && !slices.Contains(folders, i) {
			folders = append(folders, i)
		}
	}
	diags := append(b.collect(), d...)
	if b.stops(diags) {
		return nil, diags, true, nil
	}
	if !b.replan(folders, lists) {
		return nil, nil, false, nil
	}
	if d, err := b.renderer(); err != nil || d.HasErrors() {
		return nil, nil, false, err
	}
	if err := b.publish(); err != nil {
		return nil, diags, false, err
	}
	b.sources.merge()
	b.settle()
	b.plan.changed, b.sources.changed = true, true
	return &b.result, diags, true, nil
}

// samePaths reports whether two reports have the same files.
func samePaths(a, b []cache.Planned) bool {
	return slices.EqualFunc(a, b, func(x, y cache.Planned) bool { return x.Path == y.Path })
}

// replan marks the files of the last plan that are to be rendered now. It reports
// false if a file is not in it.
func (b *builder) replan(folders []int, lists bool) bool {
	p := b.plan
	var todo []cache.Planned
	for _, i := range folders {
		s := b.surveys[i]
		for _, f := range s.record.Planned {
			todo = append(todo, cache.Planned{Path: f.Path, Reads: s.reads(f.Reads)})
		}
	}
	if lists {
		p.lists = b.lists(b.site())
		for _, o := range p.lists {
			reads, err := digestOf(o.reads())
			if err != nil {
				return false
			}
			todo = append(todo, cache.Planned{Path: o.path, Reads: reads})
		}
	}
	if slices.ContainsFunc(todo, func(f cache.Planned) bool { return p.file(f.Path) == nil }) {
		return false
	}
	for _, f := range todo {
		p.mark(p.file(f.Path), f.Reads)
	}
	return true
}

// mark marks a file if it is to be made of something else now.
func (p *plan) mark(f *planned, reads uint64) {
	if digest := p.digest(f.Path, reads); f.Digest != digest {
		f.Digest, f.reason = digest, reasonChanged
	}
}

// settle makes what was published now what the next build begins with.
func (b *builder) settle() {
	for _, f := range b.plan.files {
		f.reason, f.isNew, f.ofOurs = "", false, true
	}
	for _, s := range b.surveys {
		s.report = nil
	}
	b.plan.stale = nil
}
