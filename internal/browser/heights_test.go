package browser

import (
	"context"
	"fmt"
	"html"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// declaredHeights returns the height that the code to paste declares for each embed, by its
// path.
func declaredHeights(t *testing.T, s *site) map[string]int {
	t.Helper()
	code := regexp.MustCompile(`<iframe src="([^"]*)"[^>]* height="(\d+)"`)
	heights := map[string]int{}
	for _, p := range s.pages {
		text, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(p.Path)))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range code.FindAllStringSubmatch(html.UnescapeString(string(text)), -1) {
			for _, e := range s.embeds() {
				if strings.HasSuffix(m[1], "/"+e.Path) {
					heights[e.Path], _ = strconv.Atoi(m[2])
				}
			}
		}
	}
	return heights
}

// TestDeclaredHeightsFit: where no script tells a frame its height, the one that the code to
// paste declares has room for all that the embed says, on the narrowest pages too.
func TestDeclaredHeightsFit(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	heights := declaredHeights(t, site)
	paths := slices.Sorted(maps.Keys(heights))
	if len(paths) < 100 {
		t.Fatalf("only %d heights are declared", len(paths))
	}
	browser.each(t, len(paths), func(tab context.Context, i int) error {
		if err := open(tab, site.base+paths[i]); err != nil {
			return err
		}
		for _, width := range []int{230, 320, 480} {
			if err := look(tab, view{width: width, height: 800}); err != nil {
				return err
			}
			height, err := evaluate[int](tab, "Math.ceil(document.getElementById('_frame').getBoundingClientRect().height)")
			if err != nil {
				return err
			}
			if height > heights[paths[i]] {
				return fmt.Errorf("%s, %d pixels wide, is %d high, and %d are declared", paths[i], width, height, heights[paths[i]])
			}
		}
		return nil
	})
}
