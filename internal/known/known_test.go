package known

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recorder is a test that only notes what it is told.
type recorder struct {
	testing.TB
	errors []string
	atEnd  []func()
}

func (r *recorder) Helper()          {}
func (r *recorder) Cleanup(f func()) { r.atEnd = append(r.atEnd, f) }
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func TestHold(t *testing.T) {
	file := filepath.Join(t.TempDir(), "list")
	if err := os.WriteFile(file, []byte("# A reason.\nfails\n\npasses\ngone\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	r := &recorder{TB: t}
	list := Load(r, file)
	list.Hold(r, "fails", "as ever")
	list.Hold(r, "passes", "")
	list.Hold(r, "good", "")
	list.Hold(r, "new", "a problem")
	for _, f := range r.atEnd {
		f()
	}
	want := []string{"passes passes now: take it out of " + file, "new\n\ta problem", file + ": no case that fails is called gone"}
	if diff := cmp.Diff(want, r.errors); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
