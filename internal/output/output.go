// Package output owns the folder that is published.
//
// A [Folder] writes files whole: into a temporary file of the same folder, which
// then takes the name. What the tool wrote stands in the manifest, and the tool
// removes or replaces nothing else: a folder with other files and no manifest is
// refused, and so is a plan that would overwrite a file that is not the tool's.
//
// A build need not keep in memory what it may not publish yet: [Folder.Stage] puts it into
// the folder under no name of the site, and [Folder.Publish] gives it its name, or
// [Folder.PublishFolders] all that is in a new folder. All of that lies in one folder,
// .duibiao-tmp-staged, so that a build that comes to nothing, or dies, has made no other.
//
// A build that dies leaves every file whole, and a mark, which says that there may be temporary
// files to sweep away. The paths that it meant to write are in that already ([Folder.Begin]),
// so the next build knows that what it finds is the tool's own. The manifest, which is large, is
// written once.
//
// # The manifest
//
// The file .duibiao-manifest is text in UTF-8. Its first line names the format; then
// comes a line for each file, in the order of the bytes of the paths, with four fields
// that tabs part:
//
//	duibiao manifest 3
//	data/r.csv	9f86d081…0f00a08	512	text/csv; charset=utf-8
//	index.html	60303ae2…752c3ac	7041	text/html; charset=utf-8
//
// They are the path below the folder, parted by slashes; the SHA-256 of the bytes in
// 64 hexadecimal digits; their number; and the media type. No field is quoted: none
// can hold a control character. So cut, sort, join and awk read it, and
//
//	tail -n +2 .duibiao-manifest | awk -F'\t' '{ print $2 "  " $1 }' | sha256sum --check
//
// holds the folder against it. A line with a path alone is a claim: nothing is known of the
// file but that it is the tool's. After a build that ends there are none. The file itself is
// not in it. While a build writes, and after one that died, the mark .duibiao-tmp-building
// has the claims, under a first line of its own, and what the manifest says of these files
// does not hold.
//
// Format 2, which had paths alone, is adopted: its lines are claims.
package output

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"sort"
	"strings"
	"sync/atomic"
)

// temporary begins the names of files that are being written.
const temporary = ".duibiao-tmp-"

// Folder is an output folder. Between Begin and Finish, different files may be written
// at the same time.
type Folder struct {
	fsys      FS
	name      string       // for messages
	lines     manifest     // what stands in the folder: what the tool wrote or is about to
	read      bool         // whether lines are that; they are not kept from Finish to Begin
	complete  bool         // whether no line is a claim
	changed   []entry      // from Begin to Finish: the lines that are not to stay, in order
	folders   []string     // likewise: those that stand where a new file is to be
	obstacles []string     // likewise: files of ours in them, or where a new folder is to be
	next      atomic.Int64 // numbers temporary files
	mark      mark
	moved     []string // staged folders that have taken their names
}

// Open looks at an output folder, which need not exist, and changes nothing. The
// name is for messages.
func Open(fsys FS, name string) (*Folder, error) {
	f := &Folder{fsys: fsys, name: name}
	claims, err := f.readMark()
	if err != nil {
		return nil, err
	}
	err = f.readManifest()
	if err == nil || errors.Is(err, fs.ErrNotExist) && len(claims) > 0 {
		f.read = true
		if len(claims) > 0 {
			f.lines, f.complete = f.lines.claiming(claims), false
		}
		return f, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	f.read, f.complete = true, true
	list, err := fsys.ReadDir(".")
	if errors.Is(err, fs.ErrNotExist) {
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		if !strings.HasPrefix(e.Name(), temporary) && !keepsFolder(e.Name()) {
			return nil, sayForeignFiles.Fail(name, e.Name())
		}
	}
	return f, nil
}

// keepsFolder reports whether a file of that name is there to keep an empty folder in version
// control. It stays.
func keepsFolder(name string) bool {
	return name == ".gitkeep" || name == ".keep" || name == ".gitignore"
}

// readManifest reads the manifest, unless it has been read.
func (f *Folder) readManifest() error {
	if f.read {
		return nil
	}
	text, err := f.fsys.ReadFile(ManifestName)
	if err != nil {
		return err
	}
	f.lines, f.complete, err = parseManifest(text, f.name)
	f.read = err == nil
	return err
}

// Stale returns the files that the tool wrote and that are not among paths, as of when
// the folder was opened. Both are in order.
func (f *Folder) Stale(paths []string) []string {
	var list []string
	rest := f.lines
	for _, p := range paths {
		before, _, _, after := rest.split(p)
		list, rest = before.appendPaths(list), after
	}
	return rest.appendPaths(list)
}

// Complete reports whether the sum of every file is known, and nothing is to be swept away.
// It is not so after a build that died, and not in a folder of an older version.
func (f *Folder) Complete() bool { return f.complete && !f.mark.dead }

// Begin refuses paths where something is that the tool did not write, and otherwise
// claims those that are new, those to do and those that are not among paths: what was known
// of them does not hold any more. It also sweeps away what a dead build left. The paths are in
// order, and so are those to do, which are among them.
func (f *Folder) Begin(paths, todo []string) error {
	if err := f.readManifest(); err != nil {
		return err
	}
	if err := f.change(paths, todo); err != nil {
		return err
	}
	if err := f.begin(); err != nil {
		return err
	}
	f.complete = f.complete && len(f.changed) == 0
	if err := f.writeClaims(); err != nil {
		return err
	}
	return f.Delete(f.obstacles)
}

// change lists the lines that are to change: those of paths that are new or to do, of
// which nothing is known, or which are stale.
func (f *Folder) change(paths, todo []string) error {
	f.changed, f.folders = slices.Grow(f.changed[:0], len(todo)), nil
	absent := map[string]bool{".": false}
	rest := f.lines
	for _, p := range paths {
		before, facts, ours, after := rest.split(p)
		f.claim(before.appendPaths(nil)...)
		rest = after
		if !ours {
			if err := f.free(p, absent); err != nil {
				return err
			}
		}
		doing := len(todo) > 0 && todo[0] == p
		if doing {
			todo = todo[1:]
		}
		if doing || len(facts) == 0 {
			f.absent(folderOf(p), absent)
			f.claim(p)
		}
	}
	f.claim(rest.appendPaths(nil)...)
	return f.findObstacles(paths, absent)
}

func (f *Folder) claim(paths ...string) {
	for _, p := range paths {
		f.changed = append(f.changed, entry{path: p})
	}
}

// Info returns how a file looks from outside. What is there but is no plain file
// counts as not existing: writing replaces or refuses it.
func (f *Folder) Info(path string) (fs.FileInfo, error) { return plain(f.fsys.Lstat(path)) }

// plain passes on what is known of a file, if it is a plain one.
func plain(info fs.FileInfo, err error) (fs.FileInfo, error) {
	if err == nil && !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	return info, err
}

// lookers are file systems that can look at many files in a row with less work. What they
// return is for one goroutine, and says how a file looks until the next is asked for; done is
// to be called when all have been looked at.
type lookers interface {
	looker() (lstat func(name string) (fs.FileInfo, error), done func())
}

// Looker is [Looker] for the folder.
func (f *Folder) Looker() (infoOf func(path string) (fs.FileInfo, error), done func()) {
	return Looker(f.fsys)
}

// Looker returns an [Folder.Info] for many files in a row, which does not look for each where
// their folder is not there. It needs no open folder, and is for one goroutine, which calls
// done at the end; what is known of a file counts until the next is asked for.
func Looker(fsys FS) (infoOf func(path string) (fs.FileInfo, error), done func()) {
	lstat, done := fsys.Lstat, func() {}
	if l, ok := fsys.(lookers); ok {
		lstat, done = l.looker()
	}
	absent := map[string]bool{".": false}
	there := "" // the folder of the last file, which is there
	return func(name string) (fs.FileInfo, error) {
		own, _ := path.Split(name)
		if own == there && own != "" {
			return plain(lstat(name))
		}
		dir := folderOf(name)
		if absent[dir] || absent[folderOf(dir)] {
			absent[dir] = true
			return nil, fs.ErrNotExist
		}
		info, err := plain(lstat(name))
		if err != nil && isAbsent(fsys, dir, absent) { // of a file that is there the folder is
			return nil, fs.ErrNotExist
		}
		there = own
		return info, err
	}, done
}

// Read returns a file's bytes.
func (f *Folder) Read(path string) ([]byte, error) { return f.fsys.ReadFile(path) }

// Write gives a file its bytes, at once or not at all, and returns how it looks now.
// Begin has been told that it is to do, or that it is stale.
func (f *Folder) Write(name, mediaType string, data []byte) (fs.FileInfo, error) {
	e, err := f.entry(name)
	if err != nil {
		return nil, err
	}
	info, err := f.replace(name, func(tmp string) (fs.FileInfo, error) { return f.put(tmp, name, data) })
	if err != nil {
		return nil, err
	}
	e.know(mediaType, contentsOf(data))
	return info, nil
}

// Keep notes that a file that was to do has the bytes already.
func (f *Folder) Keep(name, mediaType string, data []byte) error {
	e, err := f.entry(name)
	if err == nil {
		e.know(mediaType, contentsOf(data))
	}
	return err
}

// entry returns the line of a file, which is to change. It looks at nothing but paths: the
// rest of the other lines may be changing meanwhile, so they are not even copied.
func (f *Folder) entry(path string) (*entry, error) {
	i, ok := sort.Find(len(f.changed), func(i int) int { return strings.Compare(path, f.changed[i].path) })
	if !ok {
		return nil, sayUnbegun.Fail(f.name, path)
	}
	return &f.changed[i], nil
}

// Delete removes files that are stale, and folders that become empty.
func (f *Folder) Delete(paths []string) error {
	for _, p := range paths {
		e, err := f.entry(p)
		if err != nil {
			return err
		}
		if e.state == removed {
			continue // a folder is in its place
		}
		if err := f.fsys.Remove(p); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		for dir := path.Dir(p); dir != "."; dir = path.Dir(dir) {
			if f.fsys.Remove(dir) != nil {
				break // other files are in it
			}
		}
		e.state = removed
	}
	return nil
}

// Finish ends what Begin began. Files that nothing is known of, since they were neither
// written nor kept nor removed, are read; the function tells their media types. What the
// tool wrote is now exactly what is in the manifest, which is complete.
func (f *Folder) Finish(mediaType func(path string) string) error {
	for i := range f.changed {
		e := &f.changed[i]
		if e.state != claimed {
			continue
		}
		data, err := f.fsys.ReadFile(e.path)
		if err != nil {
			return err
		}
		e.know(mediaType(e.path), contentsOf(data))
	}
	if err := f.writeManifest(); err != nil {
		return err
	}
	f.lines, f.changed, f.read, f.complete = nil, nil, false, true
	if err := f.emptyStage(); err != nil {
		return err
	}
	if err := f.fsys.Remove(building); err != nil {
		return err
	}
	f.mark, f.moved = mark{}, nil
	f.release()
	return nil
}

// writeManifest writes the manifest, if it changes.
func (f *Folder) writeManifest() error {
	if len(f.changed) == 0 {
		return nil
	}
	_, err := f.replace(ManifestName, func(tmp string) (fs.FileInfo, error) {
		return f.fill(tmp, ManifestName, func(w io.Writer) error { return f.lines.write(w, f.changed) })
	})
	return err
}
