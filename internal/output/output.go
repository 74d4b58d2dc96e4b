// Package output owns the folder that is published.
//
// A [Folder] writes files whole: into a temporary file of the same folder, which
// then takes the name. What the tool wrote stands in the manifest, and the tool
// removes or replaces nothing else: a folder with other files and no manifest is
// refused, and so is a plan that would overwrite a file that is not the tool's.
//
// A build that dies leaves every file whole. The paths it meant to write are in the
// manifest already ([Folder.Begin]), so the next build knows that what it finds is
// the tool's own, and a mark says that there may be temporary files to sweep away.
package output

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
)

// temporary begins the names of files that are being written.
const temporary = ".duibiao-tmp-"

// building is there while a build writes.
const building = temporary + "building"

// Folder is an output folder.
type Folder struct {
	fsys FS
	name string       // for messages
	ours []string     // the manifest: what the tool wrote or is about to, in order
	text []byte       // the manifest as it stands in the folder; nil if there is none
	same bool         // whether ours is what stands there
	next atomic.Int64 // numbers temporary files
}

// Open looks at an output folder, which need not exist, and changes nothing. The
// name is for messages.
func Open(fsys FS, name string) (*Folder, error) {
	f := &Folder{fsys: fsys, name: name}
	text, err := fsys.ReadFile(ManifestName)
	if err == nil {
		f.text, f.same = text, true
		return f, f.readManifest()
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	list, err := fsys.ReadDir(".")
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		if !strings.HasPrefix(e.Name(), temporary) {
			return nil, sayForeignFiles.Fail(name, e.Name())
		}
	}
	return f, nil
}

// Stale returns the files that the tool wrote and that are not among paths. Both
// are in order.
func (f *Folder) Stale(paths []string) []string { return missing(f.ours, paths) }

// missing returns the elements of a that are not in b. All three are in order.
func missing(a, b []string) []string {
	var list []string
	for _, p := range a {
		for len(b) > 0 && b[0] < p {
			b = b[1:]
		}
		if len(b) == 0 || b[0] != p {
			list = append(list, p)
		}
	}
	return list
}

// Begin refuses paths where something is that the tool did not write, and otherwise
// claims them in the manifest. It also sweeps away what a dead build left. The paths
// are in order.
func (f *Folder) Begin(paths []string) error {
	claims := missing(paths, f.ours)
	absent := map[string]bool{".": false}
	for _, p := range claims {
		if f.absent(path.Dir(p), absent) {
			continue
		}
		if _, err := f.fsys.Lstat(p); err == nil {
			return sayInTheWay.Fail(f.name, p)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if len(claims) > 0 {
		f.ours, f.same = append(f.ours, claims...), false
		slices.Sort(f.ours)
	}
	if err := f.fsys.MkdirAll("."); err != nil {
		return err
	}
	if err := f.sweep(); err != nil {
		return err
	}
	mark, err := f.fsys.Create(building)
	if err == nil {
		err = mark.Close()
	}
	return errors.Join(err, f.writeManifest())
}

// absent reports whether a folder is not there, so that nothing can be in the way in
// it. It keeps what it has found out in known.
func (f *Folder) absent(dir string, known map[string]bool) bool {
	absent, ok := known[dir]
	if !ok {
		absent = f.absent(path.Dir(dir), known)
		if !absent {
			_, err := f.fsys.Lstat(dir)
			absent = errors.Is(err, fs.ErrNotExist)
		}
		known[dir] = absent
	}
	return absent
}

// sweep removes temporary files, if a build has died here.
func (f *Folder) sweep() error {
	if _, err := f.fsys.Lstat(building); err != nil {
		return nil
	}
	for _, dir := range folders(f.ours) {
		list, err := f.fsys.ReadDir(dir)
		if err != nil {
			continue // not made yet
		}
		for _, e := range list {
			if strings.HasPrefix(e.Name(), temporary) {
				if err := f.fsys.Remove(path.Join(dir, e.Name())); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// Info returns how a file looks from outside. What is there but is no plain file
// counts as not existing: writing replaces or refuses it.
func (f *Folder) Info(path string) (fs.FileInfo, error) {
	info, err := f.fsys.Lstat(path)
	if err == nil && !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	return info, err
}

// Read returns a file's bytes.
func (f *Folder) Read(path string) ([]byte, error) { return f.fsys.ReadFile(path) }

// Write gives a file its bytes, at once or not at all, and returns how it looks now.
func (f *Folder) Write(name string, data []byte) (fs.FileInfo, error) {
	dir := path.Dir(name)
	if err := f.fsys.MkdirAll(dir); err != nil {
		return nil, err
	}
	tmp := path.Join(dir, temporary+strconv.FormatInt(f.next.Add(1), 10))
	info, err := f.fill(tmp, data)
	if err == nil {
		err = f.fsys.Rename(tmp, name)
	}
	if err != nil {
		_ = f.fsys.Remove(tmp) // the first error tells more
		return nil, err
	}
	return info, nil
}

// fill makes a file.
func (f *Folder) fill(name string, data []byte) (fs.FileInfo, error) {
	file, err := f.fsys.Create(name)
	if err != nil {
		return nil, err
	}
	_, err = file.Write(data)
	info, err2 := file.Stat()
	return info, errors.Join(err, err2, file.Close())
}

// Delete removes files that the tool wrote, and folders that become empty. The paths
// are in order.
func (f *Folder) Delete(paths []string) error {
	for _, p := range paths {
		if err := f.fsys.Remove(p); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		for dir := path.Dir(p); dir != "."; dir = path.Dir(dir) {
			if f.fsys.Remove(dir) != nil {
				break // other files are in it
			}
		}
	}
	if len(paths) > 0 {
		f.ours, f.same = missing(f.ours, paths), false
	}
	return nil
}

// Finish ends what Begin began. What the tool wrote is now exactly what is in the
// manifest.
func (f *Folder) Finish() error {
	if err := f.writeManifest(); err != nil {
		return err
	}
	return f.fsys.Remove(building)
}

// writeManifest writes the manifest, unless it stands there already.
func (f *Folder) writeManifest() error {
	if f.same {
		return nil
	}
	text := manifestText(f.ours)
	f.same = true
	if bytes.Equal(text, f.text) {
		return nil
	}
	if _, err := f.Write(ManifestName, text); err != nil {
		return err
	}
	f.text = text
	return nil
}
