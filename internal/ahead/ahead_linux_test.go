//go:build !race

package ahead

import (
	"os"
	"regexp"
	"strconv"
	"testing"
)

// TestRoomComesInLargePages: what is taken after Room is in large pages nearly all, where the
// system gives them to who asks.
func TestRoomComesInLargePages(t *testing.T) {
	if !isGivenToWhoAsks() || !takesUntouched() {
		t.Skip("this system does not give large pages to who asks")
	}
	Room()
	taken := make([]byte, 64<<20)
	for i := 0; i < len(taken); i += 4 << 10 {
		taken[i] = 1
	}
	if large := inLargePages(t); large < len(taken)/2 {
		t.Errorf("%d MiB are in large pages, of %d", large>>20, len(taken)>>20)
	}
}

// inLargePages returns how many bytes of this process are in large pages.
func inLargePages(t *testing.T) int {
	text, err := os.ReadFile("/proc/self/smaps_rollup")
	if err != nil {
		t.Skip(err)
	}
	found := regexp.MustCompile(`AnonHugePages: +(\d+) kB`).FindSubmatch(text)
	if found == nil {
		t.Skip("this system does not tell")
	}
	kilobytes, err := strconv.Atoi(string(found[1]))
	if err != nil {
		t.Fatal(err)
	}
	return kilobytes << 10
}
