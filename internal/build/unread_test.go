package build

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestUnreadArticle holds that an article that cannot be read is what is found, and not what hangs
// on it: links to the other articles of its report, what was published of it, what is online, and
// what the report that follows takes over. All of the sample has been released.
func TestUnreadArticle(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	out := filepath.Join(t.TempDir(), "public")
	o := Options{Source: source, Out: out, Tool: "test"}
	if _, diags, err := Run(o); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	var online []Online
	for _, name := range []string{"china-2025.json", "china-2026.json", sampleReport + ".json"} {
		online = append(online, Online{name, []byte(read(t, out, "data", name))})
	}
	files, err := filepath.Glob(filepath.Join(source, "content", "*", "*.md"))
	if err != nil || len(files) < 18 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		was := read(t, file)
		name, _ := filepath.Rel(source, file)
		for how, text := range map[string]string{"empty": "", "a slip": strings.Replace(was, "title = ", "title ＝ ", 1)} {
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			_, diags, err := Check(o, online...)
			if err != nil || len(diags) != 1 || diags[0].Pos.File != filepath.ToSlash(name) {
				t.Errorf("%s, %s: %v\n%v", name, how, err, diags)
			}
		}
		if err := os.WriteFile(file, []byte(was), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
