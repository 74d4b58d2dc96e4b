package output

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"sync"
)

// building is there while a build writes.
const building = temporary + "building"

// mark is what is known of the mark that says that a build writes. No temporary file is
// made before it is there.
type mark struct {
	mu     sync.Mutex
	dead   bool            // a build that died has left it
	claims bool            // and says in it what it was writing
	made   bool            // the folder was not there before
	set    bool            // it is there, and nothing of a dead build is
	begun  bool            // it stays until Finish
	absent map[string]bool // of folders for which something is staged, whether they were not there
	staged map[string]bool // the folders for which something is staged whose stage is there
}

// readMark finds out whether a build has died here, and what it was writing.
func (f *Folder) readMark() (manifest, error) {
	if _, err := f.fsys.Lstat(building); err != nil {
		return nil, nil
	}
	f.mark.dead = true
	text, err := f.fsys.ReadFile(building)
	if err != nil {
		return nil, err
	}
	claims, err := parseClaims(text, f.name)
	f.mark.claims = len(claims) > 0
	return claims, err
}

// parseClaims checks what the mark of a build that died says that it was writing, which is
// nothing if it died before it began.
func parseClaims(text []byte, folder string) (manifest, error) {
	if len(text) == 0 {
		return nil, nil
	}
	lines, ok := bytes.CutPrefix(text, []byte(claimsHeader))
	if !ok {
		return nil, sayDamagedLine.Fail(folder, building, 1)
	}
	_, err := manifest(lines).check(building, folder)
	return lines, err
}

// setMark makes the folder, says in it that a build writes, and sweeps away what a dead
// build left.
func (f *Folder) setMark() error {
	m := &f.mark
	if m.set {
		return nil
	}
	if _, err := f.fsys.Lstat("."); errors.Is(err, fs.ErrNotExist) {
		m.made = true
	}
	if err := f.fsys.MkdirAll("."); err != nil {
		return err
	}
	if m.dead {
		if err := f.sweep(); err != nil {
			return err
		}
	} else if err := f.create(building); err != nil {
		return err
	}
	m.set, m.dead = true, false
	return nil
}

// create makes an empty file.
func (f *Folder) create(name string) error {
	file, err := f.fsys.Create(name)
	if err != nil {
		return err
	}
	return file.Close()
}

// sweep removes the temporary files of a build that has died here, but not its mark. They
// lie where it staged them, and beside files that it has claimed.
func (f *Folder) sweep() error {
	if err := f.emptyStage(); err != nil {
		return err
	}
	for _, dir := range folders(f.lines.appendPaths(nil)) {
		if err := f.removeTemporary(dir); err != nil {
			return err
		}
	}
	return nil
}

// begin sets the mark, which stays.
func (f *Folder) begin() error {
	f.mark.mu.Lock()
	defer f.mark.mu.Unlock()
	if err := f.setMark(); err != nil {
		return err
	}
	f.mark.begun = true
	return nil
}

// writeClaims puts what is to change into the mark, if anything is.
func (f *Folder) writeClaims() error {
	if len(f.changed) == 0 {
		return nil
	}
	_, err := f.replace(building, func(tmp string) (fs.FileInfo, error) {
		return f.fill(tmp, building, func(w io.Writer) error { return writeClaims(w, f.changed) })
	})
	return err
}

// writeClaims writes the paths of lines that are to change.
func writeClaims(to io.Writer, changed []entry) error {
	w := bufio.NewWriterSize(to, 1<<16)
	_, _ = w.WriteString(claimsHeader) // Flush tells
	for i := range changed {
		_, _ = w.WriteString(changed[i].path)
		_ = w.WriteByte('\n')
	}
	return w.Flush()
}
