package build

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/cespare/xxhash/v2"

	"duibiao/internal/cache"
)

// TestLargeFiles holds that films and the like, which are read in pieces, are published as they are,
// again when they change.
func TestLargeFiles(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, site(map[string]string{"content/city/rail.zh.md": "![图](map.png)\n", "content/city/rail.en.md": "![A map](map.png)\n"}, city))
	const size = 2 * largeSource
	film := bytes.Repeat([]byte("film"), size/4)
	image := append(pngHead(640, 480), film...)
	put := func(name string, data []byte) {
		t.Helper()
		name = filepath.Join(source, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, begins := range []string{"", "another "} {
		film = append([]byte(begins), film...)
		put("static/film.mp4", film)
		put("content/city/map.png", image)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
		for path, want := range map[string][]byte{"assets/film.mp4": film, "assets/city/map.png": image} {
			got, err := os.ReadFile(filepath.Join(out, path))
			if err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s is another: %d bytes, want %d (%v)", path, len(got), len(want), err)
			}
		}
	}
	if page := read(t, out, "en/city/rail.html"); !strings.Contains(page, `width="640" height="480"`) {
		t.Error("the image has no size")
	}
}

// TestLargeFileThatShrinks holds that a file which is shorter than it was said to be is read to its end.
func TestLargeFileThatShrinks(t *testing.T) {
	for _, text := range []string{"", "short"} {
		s := &sources{old: map[string]cache.Source{}, now: map[string]cache.Source{}}
		digest, err := s.digestLarge(fstest.MapFS{"film.mp4": {Data: []byte(text)}}, "film.mp4", cache.Stamp{})
		if err != nil || digest != xxhash.Sum64String(text) {
			t.Errorf("%q: %x, %v", text, digest, err)
		}
	}
}

// pngHead returns the beginning of an image.
func pngHead(width, height uint32) []byte {
	chunk := binary.BigEndian.AppendUint32([]byte("IHDR"), width)
	chunk = append(binary.BigEndian.AppendUint32(chunk, height), 8, 2, 0, 0, 0)
	head := append([]byte("\x89PNG\r\n\x1a\n"), 0, 0, 0, 13)
	return binary.BigEndian.AppendUint32(append(head, chunk...), crc32.ChecksumIEEE(chunk))
}
