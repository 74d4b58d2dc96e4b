package sheet

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// writeFile writes a file whole: under another name first.
func writeFile(name string, text []byte) error {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real
	}
	root, err := os.OpenRoot(filepath.Dir(name))
	if err != nil {
		return err
	}
	defer root.Close()
	w := &writer{root: root}
	if err := w.put(filepath.Base(name), text); err != nil {
		return errors.Join(err, w.undo())
	}
	return w.commit()
}

// writeArticles writes changed articles, each whole, and none if one cannot be
// written.
func writeArticles(root *os.Root, files []File) error {
	w := &writer{root: root}
	for _, f := range files {
		if err := w.put(f.Name, f.New); err != nil {
			return errors.Join(err, w.undo())
		}
	}
	return w.commit()
}

// writer writes files under other names and then gives them their own.
type writer struct {
	root  *os.Root
	files []written
}

type written struct{ temporary, name string }

// put writes a file under another name beside its own. Where the name is a link, the
// file that it leads to is meant.
func (w *writer) put(name string, text []byte) error {
	name, mode, err := w.target(name)
	if err != nil {
		return err
	}
	temporary := path.Join(path.Dir(name), "."+path.Base(name)+".duibiao-new")
	f, err := w.root.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	w.files = append(w.files, written{temporary, name})
	_, err = f.Write(text)
	return errors.Join(err, f.Sync(), f.Close())
}

// maxLinks is how many links are followed.
const maxLinks = 16

// target follows links and returns the mode of the file at their end.
func (w *writer) target(name string) (string, fs.FileMode, error) {
	for range maxLinks {
		info, err := w.root.Lstat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return name, 0o666, nil
		case err != nil:
			return "", 0, err
		case info.Mode()&fs.ModeSymlink == 0:
			return name, info.Mode().Perm(), nil
		}
		link, err := w.root.Readlink(name)
		if err != nil {
			return "", 0, err
		}
		name = path.Join(path.Dir(name), filepath.ToSlash(link))
	}
	return "", 0, sayTooManyLinks.Fail(name)
}

// commit gives all files their names.
func (w *writer) commit() error {
	for i, f := range w.files {
		if err := w.root.Rename(f.temporary, f.name); err != nil {
			w.files = w.files[i:]
			return errors.Join(err, w.undo())
		}
	}
	return nil
}

// undo removes what has not been given its name.
func (w *writer) undo() error {
	var err error
	for _, f := range w.files {
		err = errors.Join(err, w.root.Remove(f.temporary))
	}
	return err
}
