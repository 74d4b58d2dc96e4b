package output

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"strconv"
)

// replace makes a file, or makes it anew, of a temporary one.
func (f *Folder) replace(name string, make func(tmp string) (fs.FileInfo, error)) (fs.FileInfo, error) {
	dir := path.Dir(name)
	if err := f.fsys.MkdirAll(dir); err != nil {
		return nil, err
	}
	tmp := path.Join(dir, temporary+strconv.FormatInt(f.next.Add(1), 10))
	info, err := make(tmp)
	if err != nil {
		return nil, err
	}
	if err := f.rename(tmp, name); err != nil {
		_ = f.fsys.Remove(tmp) // the first error tells more
		return nil, err
	}
	return info, nil
}

// writers are file systems that can make a file of bytes, which is not there, with less work; or none.
type writers interface {
	writeNew(name string, data []byte) (fs.FileInfo, error)
}

// put is fill for bytes.
func (f *Folder) put(tmp, name string, data []byte) (fs.FileInfo, error) {
	w, ok := f.fsys.(writers)
	if !ok {
		return f.fill(tmp, name, func(w io.Writer) error {
			_, err := w.Write(data)
			return err
		})
	}
	info, err := w.writeNew(tmp, data)
	return info, about(f.name, name, err)
}

// fill makes a temporary file, which is not there, of the file that it is going to be. If that
// fails there is none, and the error names that file: nobody knows the other.
func (f *Folder) fill(tmp, name string, write func(io.Writer) error) (fs.FileInfo, error) {
	file, err := f.fsys.Create(tmp)
	if err != nil {
		return nil, about(f.name, name, err)
	}
	err = about(f.name, name, write(file))
	info, err2 := file.Stat()
	if err := errors.Join(err, err2, about(f.name, name, file.Close())); err != nil {
		_ = f.fsys.Remove(tmp) // the first error tells more
		return nil, err
	}
	return info, nil
}

// releasers are file systems that keep folders open, and close them until one is used again.
type releasers interface{ release() }

func (f *Folder) release() {
	if r, ok := f.fsys.(releasers); ok {
		r.release()
	}
}
