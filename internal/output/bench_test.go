package output

import (
	"bytes"
	"fmt"
	"path/filepath"
	"testing"
)

// BenchmarkUnchanged is what a build does with the manifest of a large site when
// nothing has changed.
func BenchmarkUnchanged(b *testing.B) {
	dir := b.TempDir()
	paths := largeSite(b, dir)
	b.ReportAllocs()
	for b.Loop() {
		f, err := Open(Disk(dir), "public")
		if err != nil {
			b.Fatal(err)
		}
		if stale := f.Stale(paths); len(stale) > 0 {
			b.Fatal(stale[0])
		}
	}
}

// BenchmarkOneEdit is what a build does with it when one page has changed.
func BenchmarkOneEdit(b *testing.B) {
	dir := b.TempDir()
	paths := largeSite(b, dir)
	for b.Loop() {
		f, err := Open(Disk(dir), "public")
		if err != nil {
			b.Fatal(err)
		}
		f.Stale(paths)
		if err := f.Begin(paths, paths[1000:1001]); err != nil {
			b.Fatal(err)
		}
		if _, err := f.Write(paths[1000], mediaType(""), []byte("page")); err != nil {
			b.Fatal(err)
		}
		if err := f.Finish(mediaType); err != nil {
			b.Fatal(err)
		}
	}
}

// largeSite writes the manifest of a large site and returns its paths.
func largeSite(b *testing.B, dir string) []string {
	var text bytes.Buffer
	text.WriteString(manifestHeader)
	var paths []string
	for i := range 300_000 {
		p := fmt.Sprintf("en/embed/report-%04d/sector-%02d/metric-%02d.html", i/300, i/15%20, i%15)
		paths = append(paths, p)
		e := entry{path: p}
		e.know("text/html; charset=utf-8", contentsOf([]byte(p)))
		text.Write(e.appendTo(nil))
	}
	write(b, filepath.Join(dir, ManifestName), text.String())
	return paths
}
