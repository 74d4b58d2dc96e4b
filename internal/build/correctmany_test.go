package build

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// corrected is a report of n metrics, all of which have been corrected.
func corrected(n int) map[string]string {
	files := map[string]string{
		"config.toml":           "title = { zh = \"站\" }\n[languages.zh]\nname = \"中文\"\ntag = \"zh-Hans\"\n[check]\nmeta-length = \"off\"\n",
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n",
	}
	var metrics, corrections, released strings.Builder
	for i := range n {
		fmt.Fprintf(&metrics, "[[metrics]]\nid = \"m%d\"\nlabel = \"指标%d\"\nactual = \"%d个\"\n", i, i, i+2)
		fmt.Fprintf(&corrections, "[[corrections]]\nid = \"m%d\"\ndate = 2025-03-01\nwas = \"%d个\"\nreason = \"录入有误。\"\n", i, i+1)
		fmt.Fprintf(&released, "[[figures]]\nid = \"m%d\"\nactual = \"%d个\"\ndate = 2025-02-01\n", i, i+1)
	}
	files["content/r/a.zh.md"] = "+++\ntitle = \"文\"\n" + metrics.String() + corrections.String() + "+++\n"
	files["content/r/published.toml"] = released.String()
	return files
}

// TestManyCorrections: where many figures have been corrected, it is told of several together where
// they show, since the report is made anew for each that is looked at.
func TestManyCorrections(t *testing.T) {
	for _, n := range []int{3, mostApart, 2*mostApart + 1} {
		source := t.TempDir()
		write(t, source, corrected(n))
		r, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		if len(r.Corrected) != n {
			t.Fatalf("%d corrected of %d", len(r.Corrected), n)
		}
		var waiting []string // pages of metrics whose paths are told with a later one
		told := 0
		for _, c := range r.Corrected {
			waiting = append(waiting, "zh/r/figures/"+c.ID+".html")
			if c.Joined != (len(c.Paths) == 0) || n <= mostApart && c.Joined {
				t.Fatalf("of %d: %s has %q", n, c.ID, c.Paths)
			}
			if c.Joined {
				continue
			}
			told++
			for _, page := range append(waiting, "zh/r/a.html", "data/r.csv") {
				if !slices.Contains(c.Paths, page) {
					t.Errorf("of %d: %s is not told with %s", n, page, c.ID)
				}
			}
			waiting = nil
		}
		if told > mostApart || waiting != nil {
			t.Errorf("of %d: told %d times, without %q", n, told, waiting)
		}
	}
}
