//go:build unix

package serve

import (
	"path/filepath"
	"syscall"
	"testing"

	"duibiao/internal/diag"
)

// TestExcerptOfAPipe holds that a finding about a pipe does not stop the server: to read it
// would hang.
func TestExcerptOfAPipe(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o644); err != nil {
		t.Skip(err)
	}
	s := openSources(dir)
	defer s.close()
	if e := s.excerpt(diag.Position{File: "pipe", Line: 1, Column: 1}, terminalCells); len(e) != 0 {
		t.Errorf("a pipe shows %v", e)
	}
}
