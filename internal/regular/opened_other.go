//go:build !linux

package regular

import "os"

// opened is a folder that is open.
type opened struct{ *os.Root }

func openFolder(root *os.Root, name string) (*opened, error) {
	folder, err := root.OpenRoot(name)
	if err != nil {
		return nil, err
	}
	return &opened{folder}, nil
}

// readFile reads a regular file of the folder.
func (o *opened) readFile(name string) ([]byte, error) { return ReadFile(o.Root, name) }
