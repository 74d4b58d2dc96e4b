package output

import (
	"errors"
	"strings"
	"syscall"
	"testing"
)

// TestRealDiskFull fills a small disk. The site that was there stays whole, and when
// there is room again the next build goes through.
func TestRealDiskFull(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=256k"); err != nil {
		t.Skipf("no small disk can be made here: %v", err)
	}
	defer syscall.Unmount(dir, syscall.MNT_DETACH)
	small := map[string]string{"a.html": "old A", "x/b.html": "old B"}
	mustPublish(t, dir, small)

	large := map[string]string{"a.html": "new A", "x/b.html": strings.Repeat("B", 1<<20)}
	if err := publish(Disk(dir), large); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("error %v, want that the disk is full", err)
	}
	for name, text := range tree(t, dir) {
		if name != building && text != small[name] && text != large[name] {
			t.Errorf("%s holds %d bytes, neither the old nor the new ones", name, len(text))
		}
	}
	mustPublish(t, dir, map[string]string{"a.html": "new A", "x/b.html": "new B"})
}
