package build

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestSearchOfSampleIsSmall holds all that a search of the sample may load, in both languages,
// below 100 kB as servers send it.
func TestSearchOfSampleIsSmall(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	if _, diags, err := Run(Options{Source: sitetest.CopySample(t, filepath.Join("..", "..")), Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	size, files := 0, 0
	err := fs.WalkDir(os.DirFS(out), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.Contains(name, "search") {
			return err
		}
		text, err := os.ReadFile(filepath.Join(out, name))
		size, files = size+gzipped(t, text), files+1
		return err
	})
	if err != nil || files < 15 {
		t.Fatal(err, files)
	}
	if size > 100_000 {
		t.Errorf("%d files have %d bytes, want at most 100,000", files, size)
	}
	t.Logf("%d files have %d bytes", files, size)
}

func gzipped(t *testing.T, text []byte) int {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}
