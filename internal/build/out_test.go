package build

import (
	"os"
	"path/filepath"
	"testing"
)

// TestOutInTheSources holds that an output folder in a folder of sources is refused by
// whatever way it is reached, and that one beside them is not.
func TestOutInTheSources(t *testing.T) {
	source, elsewhere := t.TempDir(), t.TempDir()
	for _, dir := range []string{"content/r", "static"} {
		if err := os.MkdirAll(filepath.Join(source, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{
		filepath.Join(source, "direct"):        "content",
		filepath.Join(elsewhere, "far"):        filepath.Join(source, "content", "r"),
		filepath.Join(elsewhere, "same"):       source,
		filepath.Join(source, ".duibiao"):      ".",
		filepath.Join(source, "templates"):     elsewhere,
		filepath.Join(source, "public-linked"): filepath.Join(source, "public"),
	} {
		if err := os.Symlink(to, name); err != nil {
			t.Skip(err)
		}
	}
	for out, want := range map[string]bool{
		source: true, source + "/content": true, source + "/content/r/new/deep": true, source + "/static/../static": true,
		source + "/Content": true, source + "/direct": true, source + "/direct/new": true,
		elsewhere + "/far": true, elsewhere + "/far/new": true, elsewhere + "/same": true, elsewhere + "/same/static": true,
		elsewhere + "/of-templates": true,

		source + "/public": false, source + "/contents": false, elsewhere + "/same/public": false, source + "/public-linked": false,
	} {
		o := Options{Source: source, Out: filepath.FromSlash(out)}
		if err := o.complete(); (err != nil) != want {
			t.Errorf("%s: %v", out, err)
		}
	}
}
