package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"gocloud.dev/blob/fileblob"

	"duibiao/internal/publish"
)

// Modes before the mask of the system.
const (
	fileMode   = 0o666
	folderMode = 0o777
)

// folder is a folder of this machine, into which files are written beside first. The library would do so
// under another name each time: what a publisher that is killed leaves there would stay, where readers can
// ask for it.
type folder string

// folderAt returns the folder at an address; none if it is of another store, or has parameters, which
// are the library's.
func folderAt(to *address) folder {
	if to.Scheme != fileblob.Scheme || to.RawQuery != "" {
		return ""
	}
	return folder(folderOf(to))
}

func (d folder) file(name string) string { return filepath.Join(string(d), filepath.FromSlash(name)) }

// beside is where an object is written before it takes its name: a short name, and the same each time,
// so that the next publisher writes over what is left there.
func (d folder) beside(name string) string {
	return filepath.Join(filepath.Dir(d.file(name)), "."+digest([]byte(name))[:16]+tmpEnd)
}

// write writes an object whole, or not at all.
func (d folder) write(ctx context.Context, o *publish.Object) error {
	return d.put(ctx, o, d.beside(o.Name), os.Rename)
}

// create writes an object if there is none of its name. Two may do so at once.
func (d folder) create(ctx context.Context, o *publish.Object) error {
	tmp := d.beside(o.Name + " " + digest(o.Data))
	err := d.put(ctx, o, tmp, func(tmp, name string) error {
		err := os.Link(tmp, name)
		if err == nil || errors.Is(err, fs.ErrExist) {
			return errors.Join(err, os.Remove(tmp))
		}
		if _, e := os.Lstat(name); e == nil {
			return fs.ErrExist
		}
		return os.Rename(tmp, name) // the system has no such links
	})
	if errors.Is(err, fs.ErrExist) {
		return publish.ErrChanged
	}
	return err
}

// put writes an object beside and has it take its name.
func (d folder) put(ctx context.Context, o *publish.Object, tmp string, take func(tmp, name string) error) error {
	name := d.file(o.Name)
	if err := os.MkdirAll(filepath.Dir(name), folderMode); err != nil {
		return err
	}
	err := writeAnew(tmp, o.Data)
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = take(tmp, name)
	}
	if err != nil {
		_ = os.Remove(tmp) // the first error tells more
	}
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		failed.Path = name // that of the other tells nobody anything
	}
	return err
}

// writeAnew writes a file, in place of one that somebody left, also if that is a link.
func writeAnew(name string, data []byte) error {
	if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, fileMode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// forget removes what a publisher that was killed has left beside an object.
func (d folder) forget(name string) { _ = os.Remove(d.beside(name)) }
