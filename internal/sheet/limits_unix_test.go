//go:build unix

package sheet

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"

	"duibiao/internal/sitetest"
)

// TestImportGrowsWithTheTable holds the work of an import against that for an eighth of the
// rows: at most 2.2 times as much for each doubling. Work is the processor's time, and the
// best of several attempts counts, so that a busy machine does not matter; what is quadratic
// takes 64 times as long.
func TestImportGrowsWithTheTable(t *testing.T) {
	for _, tt := range []struct {
		name      string
		published int // of the rows, those that the site has already, in per cent
		row       string
	}{
		{"new metrics", 0, "city,green,%s,新,New,5吨,,"},
		{"changed figures", 100, "city,green,%s,公园,Parks,6吨,,%s"},
		{"new metrics with mistakes", 0, "city,green,%s,新,New,很多,,"},
		{"changed figures with mistakes", 100, "city,green,%s,公园,Parks,很多,,%s"},
		{"rows without a sector", 0, "city,gren,%s,新,New,5吨,,"},
		{"derived cells with mistakes", 0, "city,green,%s,新,New,5吨,kg,"},
	} {
		importing := func(n int) func() {
			s := loaded(t, sitetest.FS(withMetrics(n*tt.published/100)))
			sec := newTable(s).byName["city/green"]
			var b strings.Builder
			b.WriteString("report,sector,id,label_zh,label_en,actual,figure_unit,revision\ncity,green,parks,公园,Parks,35个,,\n")
			for i := range n {
				id := fmt.Sprintf("m%d", i)
				if r := sec.byID[id]; r != nil {
					fmt.Fprintf(&b, tt.row+"\n", id, r.cells[len(r.cells)-1])
				} else {
					fmt.Fprintf(&b, tt.row+"\n", id)
				}
			}
			text := []byte(b.String())
			return func() { taken(t, s, "t.csv", text) }
		}
		const n = 500
		once, eightfold := importing(n), importing(8*n)
		var ratio float64
		for range 5 {
			ratio = quickest(eightfold).Seconds() / quickest(once).Seconds()
			if ratio <= 2.2*2.2*2.2 {
				break
			}
		}
		if ratio > 2.2*2.2*2.2 {
			t.Errorf("%s: %d rows take %.1f times as long as %d", tt.name, 8*n, ratio, n)
		}
	}
}

// quickest returns how long a processor works on something, without collecting garbage.
func quickest(f func()) time.Duration {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	best := time.Duration(math.MaxInt64)
	for range 3 {
		runtime.GC()
		start := worked()
		f()
		best = min(best, worked()-start)
	}
	return best
}

// worked returns how long processors have worked on this process.
func worked() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u) // nothing is worked, and the test fails
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// withMetrics returns the site with more metrics in a sector.
func withMetrics(n int) string {
	var zh, en strings.Builder
	for i := range n {
		fmt.Fprintf(&zh, "[[metrics]]\nid = \"m%d\"\nlabel = \"公园\"\nactual = \"5吨\"\n", i)
		fmt.Fprintf(&en, "[[metrics]]\nid = \"m%d\"\nlabel = \"Parks\"\n", i)
	}
	return strings.NewReplacer("group = \"绿化\"\n", "group = \"绿化\"\n"+zh.String(), "group = \"Green\"\n", "group = \"Green\"\n"+en.String()).Replace(site2)
}

// A pipe that nobody writes to never ends.
func TestPipesAreNoTables(t *testing.T) {
	file := filepath.Join(t.TempDir(), "t.csv")
	if err := syscall.Mkfifo(file, 0o600); err != nil {
		t.Skip(err)
	}
	if _, _, err := Import("../..", file, true); err == nil || err.Error() != file+" is no file" {
		t.Error(err)
	}
}

func TestHugeFilesAreRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "t.csv")
	if err := errors.Join(os.WriteFile(file, nil, 0o600), os.Truncate(file, maxTable+1)); err != nil {
		t.Skip(err)
	}
	if _, _, err := Import("../..", file, true); err == nil || err.Error() != file+" is larger than 256 MiB" {
		t.Error(err)
	}
}
