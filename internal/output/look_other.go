//go:build !unix

package output

import "io/fs"

// looker implements the method of that name of lookers.
func (d *disk) looker() (lstat func(name string) (fs.FileInfo, error), done func()) {
	return d.Lstat, func() {}
}
