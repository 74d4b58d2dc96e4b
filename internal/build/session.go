package build

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"slices"
	"time"

	"duibiao/internal/cache"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/regular"
	"duibiao/internal/report"
	"duibiao/internal/spare"
)

// Session is a series of builds of one source folder. One that makes files on demand
// keeps in memory what builds otherwise look up: told which articles have changed, it
// looks at those and at nothing else. It is for use by one goroutine.
type Session struct {
	options Options
	root    *os.Root
	cache   *cache.Cache
	last    *builder        // the last build without mistakes; nil if none can be built upon
	pending map[string]bool // sources that have changed since
	unknown bool            // and others, of which nothing is known
}

// NewSession begins a session. One that writes a site waits for another build of the same
// sources, and others for it; one that makes files on demand is in nobody's way.
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
	s := &Session{options: o, root: root, pending: map[string]bool{}}
	if o.OnDemand {
		s.cache = cache.Beside(o.Source, o.Tool)
	} else {
		s.cache = cache.Open(o.Source, o.Tool, o.Waiting)
	}
	return s, nil
}

// Close ends the session and saves what the next can use.
func (s *Session) Close() error {
	switch {
	case s.last == nil:
	case s.options.OnDemand:
		s.last.rememberScan()
	default:
		s.last.remember()
	}
	return errors.Join(s.cache.Close(), s.root.Close())
}

// Build builds the site. The names are of the sources that have changed since the
// last build, slash-separated, from the source folder; without names anything may
// have. With an error among the diagnostics nothing has been written.
func (s *Session) Build(changed ...string) (*Result, diag.List, error) {
	for _, name := range changed {
		s.pending[name] = true
	}
	s.unknown = s.unknown || len(changed) == 0
	if s.options.OnDemand && !s.unknown && s.last != nil {
		if b, folders, ok := s.quick(); ok {
			result, diags, err := b.reshow(folders)
			return s.conclude(b, result, diags, err)
		}
	}
	b := s.newBuilder()
	if s.last != nil {
		s.cache.State = s.last.state()
	}
	result, diags, err := b.run()
	return s.conclude(b, result, diags, err)
}

// Site returns the site as the last build without mistakes left it, in a session with
// [Options.OnDemand], or nil if there has been none.
func (s *Session) Site() *Site {
	if s.last == nil {
		return nil
	}
	return s.last.shown
}

func (s *Session) newBuilder() *builder {
	return &builder{Options: s.options, root: regular.FS(s.root), disk: s.root, cache: s.cache, now: time.Now(), buffers: spare.New[*bytes.Buffer]()}
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
	b.cfg, b.configs, b.base = last.cfg, last.configs, last.base
	b.setEnv(last.env)
	b.loaded = last.loaded
	b.sources = last.sources.next(b)
	b.folders, b.scans = slices.Clone(last.folders), slices.Clone(last.scans)
	var folders []int
	for name := range s.pending {
		i, entry := b.find(name)
		if entry < 0 || last.isAsked(name) {
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

// reshow scans the folders with the given numbers anew and shows what they make.
func (b *builder) reshow(folders []int) (*Result, diag.List, error) {
	reader := content.NewReader(b.cfg)
	b.crew = newCrew(b.Jobs)
	for _, i := range folders {
		s, err := b.scanFolder(b.folders[i], b.scans[i].record, reader)
		if err != nil {
			return nil, nil, err
		}
		b.scans[i] = s
	}
	b.cache.Flush()
	d, err := b.connect(reader)
	if err != nil {
		return nil, nil, err
	}
	diags := append(b.collect(), d...)
	if b.stops(diags) {
		return nil, diags, nil
	}
	b.sources.merge()
	b.sources.changed = true
	return b.show(diags)
}
