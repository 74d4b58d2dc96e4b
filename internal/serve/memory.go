package serve

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/output"
)

// memory is an output folder that is not on disk. A build writes into it through
// [output.FS] while readers see, with get, what the last commit showed. It is safe
// for concurrent use.
type memory struct {
	mu      sync.RWMutex
	files   map[string]*file           // as the build sees them
	dirs    map[string]map[string]bool // names in each folder
	touched map[string]bool            // paths that may differ between files and shown
	shown   map[string]*file           // as readers see them
	last    time.Time                  // the youngest file's time
}

// file is a file. It does not change once it has been committed.
type file struct {
	data     []byte
	modified time.Time
	digest   uint64 // of data; known from the commit on
}

func newMemory() *memory {
	return &memory{
		files:   map[string]*file{},
		dirs:    map[string]map[string]bool{".": {}},
		touched: map[string]bool{},
		shown:   map[string]*file{},
	}
}

// own begins the names of files that are the tool's and not the site's.
const own = ".duibiao-"

// commit shows readers the files as they are now.
func (m *memory) commit() {
	m.mu.Lock()
	defer m.mu.Unlock()
	for name := range m.touched {
		f := m.files[name]
		switch {
		case f == nil:
			delete(m.shown, name)
		case f != m.shown[name] && !strings.HasPrefix(path.Base(name), own):
			f.digest = xxhash.Sum64(f.data)
			m.shown[name] = f
		}
	}
	clear(m.touched)
}

// get returns a file as readers see it, or nil.
func (m *memory) get(name string) *file {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.shown[name]
}

// Lstat implements [output.FS].
func (m *memory) Lstat(name string) (fs.FileInfo, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.info(name)
}

func (m *memory) info(name string) (fs.FileInfo, error) {
	if f := m.files[name]; f != nil {
		return info{path.Base(name), int64(len(f.data)), 0o644, f.modified}, nil
	}
	if m.dirs[name] != nil {
		return info{path.Base(name), 0, fs.ModeDir | 0o755, time.Time{}}, nil
	}
	return nil, missing("lstat", name)
}

// ReadFile implements [output.FS].
func (m *memory) ReadFile(name string) ([]byte, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	f := m.files[name]
	if f == nil {
		return nil, missing("open", name)
	}
	return slices.Clone(f.data), nil
}

// ReadDir implements [output.FS].
func (m *memory) ReadDir(name string) ([]fs.DirEntry, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	names := m.dirs[name]
	if names == nil {
		return nil, missing("open", name)
	}
	var list []fs.DirEntry
	for _, n := range slices.Sorted(maps.Keys(names)) {
		i, err := m.info(path.Join(name, n))
		if err != nil {
			return nil, err
		}
		list = append(list, fs.FileInfoToDirEntry(i))
	}
	return list, nil
}

// Create implements [output.FS].
func (m *memory) Create(name string) (output.File, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.files[name] != nil || m.dirs[name] != nil {
		return nil, &fs.PathError{Op: "create", Path: name, Err: fs.ErrExist}
	}
	f := &file{modified: m.tick()}
	m.put(name, f)
	return &writer{m, name, f}, nil
}

// Rename implements [output.FS].
func (m *memory) Rename(from, to string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	f := m.files[from]
	if f == nil {
		return missing("rename", from)
	}
	if m.dirs[to] != nil {
		return &fs.PathError{Op: "rename", Path: to, Err: fs.ErrExist}
	}
	m.drop(from)
	m.put(to, f)
	return nil
}

// Remove implements [output.FS].
func (m *memory) Remove(name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.files[name] != nil {
		m.drop(name)
		return nil
	}
	if m.dirs[name] != nil {
		return &fs.PathError{Op: "remove", Path: name, Err: fs.ErrExist} // it is not empty
	}
	return missing("remove", name)
}

// MkdirAll implements [output.FS]. Folders are there as long as files are in them.
func (m *memory) MkdirAll(string) error { return nil }

// put gives a file its name.
func (m *memory) put(name string, f *file) {
	m.files[name], m.touched[name] = f, true
	for name != "." {
		dir := path.Dir(name)
		names := m.dirs[dir]
		if names == nil {
			names = map[string]bool{}
			m.dirs[dir] = names
		}
		if names[path.Base(name)] {
			return
		}
		names[path.Base(name)] = true
		name = dir
	}
}

// drop takes a file away, and the folders that become empty.
func (m *memory) drop(name string) {
	delete(m.files, name)
	m.touched[name] = true
	for name != "." {
		dir := path.Dir(name)
		delete(m.dirs[dir], path.Base(name))
		if dir == "." || len(m.dirs[dir]) > 0 {
			return
		}
		delete(m.dirs, dir)
		name = dir
	}
}

// tick returns the time, later at every call.
func (m *memory) tick() time.Time {
	now := time.Now().Round(0)
	if !now.After(m.last) {
		now = m.last.Add(1)
	}
	m.last = now
	return now
}

func missing(op, name string) error {
	return &fs.PathError{Op: op, Path: name, Err: fs.ErrNotExist}
}

// writer is a file that is being written.
type writer struct {
	memory *memory
	name   string
	file   *file
}

func (w *writer) Write(b []byte) (int, error) {
	w.memory.mu.Lock()
	defer w.memory.mu.Unlock()
	w.file.data = append(w.file.data, b...)
	w.file.modified = w.memory.tick()
	return len(b), nil
}

func (w *writer) Stat() (fs.FileInfo, error) {
	w.memory.mu.RLock()
	defer w.memory.mu.RUnlock()
	return info{path.Base(w.name), int64(len(w.file.data)), 0o644, w.file.modified}, nil
}

func (w *writer) Close() error { return nil }

// info is how a file or folder looks from outside.
type info struct {
	name     string
	size     int64
	mode     fs.FileMode
	modified time.Time
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return i.modified }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) Sys() any           { return nil }
