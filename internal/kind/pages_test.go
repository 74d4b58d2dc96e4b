package kind

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

var update = flag.Bool("update", false, "write the golden files")

// TestGolden compares whole pages. go test -run Golden -update writes them.
func TestGolden(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	pages := allPages(e, s)
	for _, path := range []string{
		"index.html", "404.html", "zh/index.html", "en/about.html", "en/city-2025/index.html",
		"zh/city-2025/opening.html", "en/city-2025/opening.html", "zh/city-2025/green.html",
		"en/city-2025/embed/opening.html", "en/city-2025/embed/sectors/opening.html", "en/city-2025/embed/report/score.html", "zh/city-2025/embed/report/gap.html", "zh/city-2025/embed/growth.html",
		"zh/city-2025/embed/parcels.html", "zh/search.html", "en/city-2025/figures/passengers.html", "zh/city-2025/figures/rank.html",
	} {
		t.Run(path, func(t *testing.T) {
			// One element a line, so that a difference can be read.
			got := strings.ReplaceAll(text(t, find(t, pages, path)), "><", ">\n<")
			compareGolden(t, strings.ReplaceAll(path, "/", "_"), got)
		})
	}
}

func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestConcurrent writes all outputs several times at once.
func TestConcurrent(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	want := make([]string, len(outputs))
	for i, o := range outputs {
		want[i] = text(t, o)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i, o := range outputs {
				var b bytes.Buffer
				if err := o.Write(&b); err != nil || b.String() != want[i] {
					t.Errorf("%s differs, or %v", o.Path, err)
				}
			}
		})
	}
	wg.Wait()
}

// TestKeeping sees that what is kept of a metric is the same on every page, also where the
// room was used for another report before.
func TestKeeping(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	for round := range 3 {
		keeping := e.Keeping()
		kept := allOutputs(keeping, s)
		for i, o := range allOutputs(e, s) {
			if diff := cmp.Diff(text(t, o), text(t, kept[i])); diff != "" {
				t.Errorf("round %d, %s: mismatch (-made +kept):\n%s", round, o.Path, diff)
			}
		}
		keeping.Done()
	}
}

// TestMinified holds the text of each page against what the templates give as they
// are written: minifying takes white space, nothing else.
func TestMinified(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e, s := newCheckedEnv(t, cfg), sitetest.City(t, cfg)
	written := allPages(asWritten(e), s)
	for i, p := range allPages(e, s) {
		if diff := cmp.Diff(pieces(text(t, written[i])), pieces(text(t, p))); diff != "" {
			t.Errorf("%s: mismatch (-written +minified):\n%s", p.Path, diff)
		}
	}
}

// pieces splits a page at white space and tags.
func pieces(page string) []string {
	page = strings.NewReplacer("<", " <", ">", "> ").Replace(page)
	return strings.Fields(page)
}

func TestEmbedIsLight(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	n := 0
	for _, p := range allPages(e, s) {
		if isEmbed(p.Path) && !strings.Contains(p.Path, "/sectors/") && !strings.Contains(p.Path, "/report/") {
			n++
			if size := len(text(t, p)); size > 3500 {
				t.Errorf("%s is %d bytes", p.Path, size)
			}
		}
	}
	if n < 20 {
		t.Errorf("%d embeds of a metric only", n)
	}
}
