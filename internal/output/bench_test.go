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
	var text bytes.Buffer
	text.WriteString(manifestHeader)
	var paths []string
	for i := range 300_000 {
		p := fmt.Sprintf("en/embed/report-%04d/sector-%02d/metric-%02d.html", i/300, i/15%20, i%15)
		paths = append(paths, p)
		e := entry{path: p}
		e.know("text/html; charset=utf-8", []byte(p))
		text.Write(e.appendTo(nil))
	}
	write(b, filepath.Join(dir, ManifestName), text.String())
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
