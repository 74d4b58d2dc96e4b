// Package output owns the folder that is published.
//
// A [Folder] writes files whole: into a temporary file of the same folder, which
// then takes the name. A file whose bytes are already right is not touched. What
// the tool wrote stands in the manifest, and the tool removes or replaces nothing
// else: a folder with other files and no manifest is refused, and so is a plan that
// would overwrite a file that is not the tool's.
package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/cespare/xxhash/v2"
)

// temporary begins the names of files that are being written. One that is left
// over by a killed build is removed by the next.
const temporary = ".duibiao-tmp-"

// Folder is an output folder.
type Folder struct {
	dir string
	old manifest // what the last build wrote

	mu      sync.Mutex
	entries manifest // what this build has written or kept
	written int
}

// Open looks at an output folder, which need not exist, and changes nothing.
func Open(dir string) (*Folder, error) {
	f := &Folder{dir: dir, entries: manifest{}}
	old, err := readManifest(filepath.Join(dir, ManifestName))
	if err != nil {
		return nil, err
	}
	f.old = old
	if old != nil {
		return f, nil
	}
	list, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		if !strings.HasPrefix(e.Name(), temporary) {
			return nil, fmt.Errorf("%s holds files that duibiao did not write, such as %s: choose an empty folder with --out", dir, e.Name())
		}
	}
	return f, nil
}

// Begin refuses a plan that would overwrite a file that is not the tool's, and
// otherwise claims the planned paths in the manifest. They are claimed before the
// first of them is written, so that whatever a killed build leaves is known to be
// the tool's.
func (f *Folder) Begin(paths []string) error {
	claims := maps.Clone(f.old)
	if claims == nil {
		claims = manifest{}
	}
	for _, p := range paths {
		if _, ours := f.old[p]; ours {
			continue
		}
		if _, err := os.Lstat(f.name(p)); err == nil {
			return fmt.Errorf("%s is in the way and was not written by duibiao: move it elsewhere", f.name(p))
		}
		claims[p] = entry{}
	}
	if f.old != nil && len(claims) == len(f.old) {
		return nil
	}
	if err := os.MkdirAll(f.dir, 0o755); err != nil {
		return err
	}
	f.old = claims
	return replace(filepath.Join(f.dir, ManifestName), claims.text())
}

// Kept reports whether path stands in the folder as it was written last time, from
// something with the same digest. Such a file need not be rendered again.
func (f *Folder) Kept(path string, digest uint64) bool {
	e, ok := f.old[path]
	if !ok || e.digest != digest {
		return false
	}
	data, err := os.ReadFile(f.name(path))
	if err != nil || xxhash.Sum64(data) != e.content {
		return false
	}
	f.record(path, e, false)
	return true
}

// Write writes a file that was made of something with the given digest.
func (f *Folder) Write(path string, digest uint64, data []byte) error {
	e := entry{digest: digest, content: xxhash.Sum64(data)}
	name := f.name(path)
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, data) {
		f.record(path, e, false)
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	if err := replace(name, data); err != nil {
		return err
	}
	f.record(path, e, true)
	return nil
}

// replace gives name the content data, at once or not at all.
func replace(name string, data []byte) error {
	tmp, err := os.CreateTemp(filepath.Dir(name), temporary)
	if err != nil {
		return err
	}
	_, err = tmp.Write(data)
	err = errors.Join(err, tmp.Chmod(0o644), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(tmp.Name()))
	}
	return nil
}

func (f *Folder) record(path string, e entry, written bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.entries[path] = e
	if written {
		f.written++
	}
}

// Counts are what became of the files of a build.
type Counts struct {
	Written, Kept, Deleted int
}

// Finish removes what the last build wrote and this one did not, then writes the
// manifest: until a file is gone, the manifest knows it for the tool's.
func (f *Folder) Finish() (Counts, error) {
	c := Counts{Written: f.written, Kept: len(f.entries) - f.written}
	for _, p := range f.stale() {
		if err := os.Remove(f.name(p)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return c, err
		}
		c.Deleted++
		f.removeEmpty(path.Dir(p))
	}
	if err := f.sweep(); err != nil {
		return c, err
	}
	text := f.entries.text()
	name := filepath.Join(f.dir, ManifestName)
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, text) {
		return c, nil
	}
	return c, replace(name, text)
}

// stale returns the files of the last build that this one has not, in order.
func (f *Folder) stale() []string {
	var list []string
	for p := range f.old {
		if _, ok := f.entries[p]; !ok {
			list = append(list, p)
		}
	}
	slices.Sort(list)
	return list
}

// removeEmpty removes a folder that has become empty, and those above it.
func (f *Folder) removeEmpty(dir string) {
	for ; dir != "."; dir = path.Dir(dir) {
		if os.Remove(f.name(dir)) != nil {
			return // not empty: somebody else's files are in it
		}
	}
}

// sweep removes temporary files that a killed build left.
func (f *Folder) sweep() error {
	dirs := map[string]bool{".": true}
	for p := range f.entries {
		dirs[path.Dir(p)] = true
	}
	for dir := range dirs {
		left, err := filepath.Glob(filepath.Join(f.name(dir), temporary+"*"))
		if err != nil {
			return err
		}
		for _, name := range left {
			if err := os.Remove(name); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *Folder) name(path string) string { return filepath.Join(f.dir, filepath.FromSlash(path)) }
