package main

import (
	"crypto/sha256"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// sums writes a corpus and returns the sum of each file.
func sums(t *testing.T, to layout, reports int) map[string][sha256.Size]byte {
	t.Helper()
	dir := t.TempDir()
	if err := writeCorpus(dir, to, reports); err != nil {
		t.Fatal(err)
	}
	files := map[string][sha256.Size]byte{}
	fsys := os.DirFS(dir)
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := fs.ReadFile(fsys, name)
		files[name] = sha256.Sum256(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestCorpusIsDeterministic(t *testing.T) {
	for _, to := range []layout{ours, hugos} {
		small, again, larger := sums(t, to, 1), sums(t, to, 1), sums(t, to, 3)
		if !maps.Equal(small, again) {
			t.Errorf("%s: two corpora of a size differ", to)
		}
		for name, sum := range small {
			if larger[name] != sum {
				t.Errorf("%s: %s differs in a larger corpus", to, name)
			}
		}
	}
}

func TestReportsAreDistinct(t *testing.T) {
	seen := map[string]int{}
	for n := range reportsOf["L"] {
		slug := reportAt(n).slug
		if before, ok := seen[slug]; ok {
			t.Fatalf("reports %d and %d are both %s", before, n, slug)
		}
		seen[slug] = n
	}
}

func TestArticlesHaveTheirSize(t *testing.T) {
	const reports = 20
	for l := range languages {
		total := 0
		for n := range reports {
			for s := range sectors {
				total += len(articleText(reportAt(n), s, lang(l), ours, 0))
			}
		}
		if mean := total / (reports * len(sectors)); mean < 4000 || mean > 6000 {
			t.Errorf("%s: %d bytes an article", languages[l], mean)
		}
	}
}

func TestDuibiaoBuildsTheCorpus(t *testing.T) {
	dir := t.TempDir()
	binary, source := filepath.Join(dir, "duibiao"), filepath.Join(dir, "site")
	if out, err := exec.Command("go", "build", "-o", binary, "duibiao/cmd/duibiao").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if err := writeCorpus(source, ours, reportsOf["S"]); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(binary, "build", "--source", source, "--quiet").CombinedOutput()
	if err != nil || len(out) > 0 {
		t.Fatalf("%v\n%s", err, out)
	}
	r := reportAt(0)
	for _, l := range languages {
		for _, s := range sectors {
			page, err := os.ReadFile(filepath.Join(source, "public", l, r.slug, s.id+".html"))
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range s.metrics {
				if !strings.Contains(string(page), `id="`+m.id+`"`) {
					t.Errorf("%s/%s has no metric %s", l, s.id, m.id)
				}
			}
		}
	}
}

func TestMedian(t *testing.T) {
	for _, tt := range []struct {
		values []float64
		want   float64
	}{{[]float64{7}, 7}, {[]float64{9, 1, 2}, 2}, {[]float64{4, 1, 2, 9}, 3}} {
		if got := median(tt.values); got != tt.want {
			t.Errorf("median(%v) = %v, want %v", tt.values, got, tt.want)
		}
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := thousands(n); got != want {
			t.Errorf("thousands(%d) = %s, want %s", n, got, want)
		}
	}
}
