package serve

import (
	"slices"
	"sync"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/address"
	"duibiao/internal/build"
)

// site is where files come from: [build.Site] makes them.
type site interface {
	Key(path string) (key uint64, ok bool)
	File(path string) (data []byte, ok bool, err error)
}

// files gives the files of the newest good site, each made when it is asked for. It
// keeps those that were asked for last, as long as their keys are the same. It is safe
// for concurrent use.
type files struct {
	mu   sync.Mutex
	site site    // nil before the first good build
	made []*file // the newest first
}

// file is a file as it was made. It does not change.
type file struct {
	name   string
	key    uint64
	data   []byte
	digest uint64   // of data
	loads  []string // the addresses of what it loads
}

// maxMade is how many files are kept: those of the pages that a few browsers show, with
// their styles, scripts and images.
const maxMade = 64

// show makes s the newest good site.
func (f *files) show(s *build.Site) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.site = s
}

// get returns a file, or nil if the site has none of that name. There is no service worker here: a browser would go
// on to show what it keeps of one site where another is served the next day.
func (f *files) get(name string) (*file, error) {
	f.mu.Lock()
	site := f.site
	f.mu.Unlock()
	if site == nil || name == address.Worker {
		return nil, nil
	}
	key, ok := site.Key(name)
	if !ok {
		return nil, nil
	}
	if made := f.find(name, key); made != nil {
		return made, nil
	}
	data, ok, err := site.File(name)
	if err != nil || !ok {
		return nil, err
	}
	made := &file{name, key, data, xxhash.Sum64(data), loads(name, data)}
	f.keep(made)
	return made, nil
}

// find returns a file that has been made with a key.
func (f *files) find(name string, key uint64) *file {
	f.mu.Lock()
	defer f.mu.Unlock()
	i := slices.IndexFunc(f.made, func(m *file) bool { return m.name == name && m.key == key })
	if i < 0 {
		return nil
	}
	made := f.made[i]
	f.made = slices.Insert(slices.Delete(f.made, i, i+1), 0, made)
	return made
}

// keep keeps a file that has been made.
func (f *files) keep(made *file) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.made = slices.DeleteFunc(f.made, func(m *file) bool { return m.name == made.name })
	f.made = slices.Insert(f.made, 0, made)
	f.made = f.made[:min(len(f.made), maxMade)]
}
