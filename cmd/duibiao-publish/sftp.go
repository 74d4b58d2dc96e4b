package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"

	"github.com/pkg/sftp"

	"duibiao/internal/publish"
)

// remote is a folder of a server that is reached by SFTP. A connection that is lost is made anew.
type remote struct {
	dial func(context.Context) (*connection, error)
	dir  string

	mu      sync.Mutex
	current *connection
	made    map[string]bool // folders that are there
}

// openSFTP connects to a server.
func openSFTP(ctx context.Context, to *address) (store, error) {
	d, err := newDialer(to)
	if err != nil {
		return nil, err
	}
	r := &remote{dial: d.dial, dir: path.Clean("/" + to.Path), made: map[string]bool{}}
	_, err = r.connect(ctx)
	return r, err
}

func (r *remote) connect(ctx context.Context) (*connection, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.current == nil {
		c, err := r.dial(ctx)
		if err != nil {
			return nil, err
		}
		r.current = c
	}
	return r.current, nil
}

// do does something over the connection. After an error that is no answer of the server the connection is
// not used again.
func (r *remote) do(ctx context.Context, do func(*sftp.Client) error) error {
	c, err := r.connect(ctx)
	if err != nil {
		return err
	}
	err = do(c.Client)
	if err == nil || errors.Is(err, fs.ErrNotExist) || errors.Is(err, publish.ErrChanged) {
		return err
	}
	if errors.Is(err, fs.ErrPermission) {
		return &publish.Refusal{Err: err}
	}
	if _, answered := errors.AsType[*sftp.StatusError](err); !answered {
		r.mu.Lock()
		if r.current == c {
			r.current = nil
			_ = c.Close() // it is lost
		}
		r.mu.Unlock()
	}
	return err
}

// Close ends the connection.
func (r *remote) Close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.current == nil {
		return nil
	}
	return r.current.Close()
}

func (r *remote) file(name string) string { return path.Join(r.dir, name) }

func (r *remote) Read(ctx context.Context, name string) (data []byte, version string, err error) {
	err = r.do(ctx, func(c *sftp.Client) error {
		f, err := c.Open(r.file(name))
		if err != nil {
			return err
		}
		data, err = io.ReadAll(f)
		return errors.Join(err, f.Close())
	})
	return data, digest(data), err
}

// Write writes a file beside, which takes the name when it is whole. What is left of one that was not
// finished is written over by the next.
func (r *remote) Write(ctx context.Context, o *publish.Object) error {
	return r.do(ctx, func(c *sftp.Client) error {
		tmp, err := r.writeBeside(c, o, tmpEnd)
		if err != nil {
			return err
		}
		return c.PosixRename(tmp, r.file(o.Name))
	})
}

// tmpEnd is what files end in that are not finished.
const tmpEnd = ".duibiao-tmp"

// beside is where an object is written before it takes its name.
func (r *remote) beside(name, end string) string {
	dir, base := path.Split(r.file(name))
	return dir + "." + strings.TrimPrefix(base, ".") + end
}

// writeBeside writes the bytes of an object into a file beside it.
func (r *remote) writeBeside(c *sftp.Client, o *publish.Object, end string) (tmp string, err error) {
	tmp = r.beside(o.Name, end)
	if err := r.mkdir(c, tmp[:strings.LastIndexByte(tmp, '/')+1]); err != nil {
		return "", err
	}
	f, err := c.Create(tmp)
	if err != nil {
		return "", &fs.PathError{Op: "create", Path: tmp, Err: err}
	}
	_, err = f.ReadFrom(bytes.NewReader(o.Data))
	return tmp, errors.Join(err, f.Close())
}

func (r *remote) mkdir(c *sftp.Client, dir string) error {
	r.mu.Lock()
	there := r.made[dir]
	r.mu.Unlock()
	if there {
		return nil
	}
	if err := c.MkdirAll(dir); err != nil {
		return &fs.PathError{Op: "mkdir", Path: dir, Err: err}
	}
	r.mu.Lock()
	r.made[dir] = true
	r.mu.Unlock()
	return nil
}

// Swap holds that there is nothing by a rename that replaces nothing, as SFTP has it; else it looks before it
// writes.
func (r *remote) Swap(ctx context.Context, o *publish.Object, version string) (string, error) {
	if version != "" {
		if _, is, err := r.Read(ctx, o.Name); err != nil || is != version {
			return "", changed(err)
		}
		return digest(o.Data), r.Write(ctx, o)
	}
	return digest(o.Data), r.do(ctx, func(c *sftp.Client) error {
		tmp, err := r.writeBeside(c, o, ".duibiao-"+digest(o.Data)[:8])
		if err != nil {
			return err
		}
		err = c.Rename(tmp, r.file(o.Name))
		if err == nil {
			return nil
		}
		_ = c.Remove(tmp) // the first error tells more
		if _, e := c.Lstat(r.file(o.Name)); e == nil {
			return publish.ErrChanged
		}
		return err
	})
}

// Remove removes a file, and folders that become empty.
func (r *remote) Remove(ctx context.Context, name string) error {
	err := r.do(ctx, func(c *sftp.Client) error {
		if err := c.Remove(r.file(name)); err != nil {
			_ = c.Remove(r.beside(name, tmpEnd)) // of a publisher that was killed before the file had its name
			return err
		}
		for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
			if c.RemoveDirectory(r.file(dir)) != nil {
				break // other files are in it
			}
			r.mu.Lock()
			delete(r.made, r.file(dir)+"/")
			r.mu.Unlock()
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func (r *remote) Exists(ctx context.Context, name string) (bool, error) {
	err := r.do(ctx, func(c *sftp.Client) error {
		_, err := c.Lstat(r.file(name))
		return err
	})
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// IsTaken looks at a folder of the server.
func (r *remote) IsTaken(ctx context.Context, folder string) (is bool, err error) {
	err = r.do(ctx, func(c *sftp.Client) (err error) {
		is, err = isTaken(c.Lstat(r.file(folder)))
		return err
	})
	return is, err
}

func (r *remote) List(ctx context.Context, yield func(string) bool) error {
	err := r.do(ctx, func(c *sftp.Client) error {
		for w := c.Walk(r.dir); w.Step(); {
			if err := w.Err(); err != nil {
				return err
			}
			if !w.Stat().IsDir() && !yield(strings.TrimPrefix(w.Path(), r.file("")+"/")) {
				break
			}
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil // the folder is made when something is written
	}
	return err
}
