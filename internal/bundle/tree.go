package bundle

import (
	"errors"
	"io/fs"
	"path/filepath"

	"duibiao/internal/diag"
	"duibiao/internal/output"
)

// tree is what has been published.
type tree struct {
	name    string // of the folder
	folder  *output.Folder
	list    []output.Entry // in the order of their paths
	files   map[string]*output.Entry
	changed diag.List // files that are not as they were published
}

// openTree opens a folder in which a build has ended.
func openTree(dir string) (*tree, error) {
	list, err := output.Published(output.Disk(dir), dir)
	if err != nil {
		return nil, err
	}
	folder, err := output.Open(output.Disk(dir), dir)
	if err != nil {
		return nil, err
	}
	t := &tree{name: dir, folder: folder, list: list, files: make(map[string]*output.Entry, len(list))}
	for i := range list {
		t.files[list[i].Path] = &list[i]
	}
	return t, nil
}

// read returns the bytes of a file. If they are not those that were published that is noted,
// and what there is is returned.
func (t *tree) read(path string) ([]byte, error) {
	data, err := t.folder.Read(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		t.note(path, sayGone)
		return nil, nil
	case err != nil:
		return nil, err
	case !t.files[path].Holds(data):
		t.note(path, sayChanged)
	}
	return data, nil
}

func (t *tree) note(path string, message diag.Words) {
	pos := diag.Position{File: filepath.ToSlash(filepath.Join(t.name, path))}
	for _, d := range t.changed {
		if d.Pos == pos {
			return
		}
	}
	t.changed.Add(diag.Diagnostic{Pos: pos, Rule: "published", Message: message, Hint: adviceChanged})
}
