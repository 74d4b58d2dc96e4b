package output

import (
	"fmt"
	"os"
	"runtime/debug"
	"testing"
)

// TestNothingStaysOpen: a folder that was published, or given up, holds no folder of the machine open: the next
// build of the process, and its hundreds of folders, would come on top.
func TestNothingStaysOpen(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // which would close them some time
	open := func() int {
		t.Helper()
		list, err := os.ReadDir("/proc/self/fd")
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	site := map[string]string{}
	for i := range 3 * maxRoots {
		site[fmt.Sprintf("f%d/g/a.html", i)] = "a"
	}
	dir := t.TempDir()
	mustPublish(t, dir, map[string]string{"a.html": "a"})
	before := open()
	mustPublish(t, dir, site)
	if now := open(); now > before {
		t.Errorf("%d files are open after a build, %d before it", now, before)
	}
	f, err := Open(Disk(dir), "public")
	if err == nil {
		_, _, err = f.Stage("b/c/d.html", []byte("d"))
	}
	if err == nil {
		err = f.Discard()
	}
	if now := open(); err != nil || now > before {
		t.Errorf("%d files are open after a build that was given up, %d before it: %v", now, before, err)
	}
}
