//go:build unix

package content_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/content"
)

// A link leads to a file of the source folder, but not to one that is passed over.
func TestLinksLeadToNothingPassedOver(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"config.toml", ".git/config", "content/r/index.zh.md", "content/r/plan.txt", "content/q/plan.txt", "content/q/index.zh.md", "content/r/.hidden.txt", "k.pem", "content/r/published.toml"} {
		put(name, "title = { zh = \"站\" }\n[languages.zh]\nname = \"中文\"\n")
	}
	for name, to := range map[string]string{
		"good.txt": "plan.txt", "twice.txt": "good.txt", "git.txt": "../../.git/config", "config.txt": "../../config.toml",
		"hidden.txt": ".hidden.txt", "key.txt": "../../k.pem", "other.txt": "../q/plan.txt", "article.pdf": "index.zh.md", "record.txt": "published.toml", "via.txt": "key.txt", "round.txt": "good.txt/../../../.git/config",
	} {
		if err := os.Symlink(to, filepath.Join(dir, "content/r", name)); err != nil {
			t.Fatal(err)
		}
	}
	cfg, diags := config.Parse([]byte("title = { zh = \"站\" }\nlanguages = { zh = { name = \"中文\" } }\n"))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	_, found, err := content.List(os.DirFS(dir), cfg)
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, d := range found {
		said = append(said, strings.TrimPrefix(d.Pos.File, "content/r/"))
	}
	if got, want := strings.Join(said, " "), "article.pdf config.txt git.txt hidden.txt key.txt other.txt record.txt round.txt via.txt"; got != want {
		t.Errorf("mistakes at %s, want %s", got, want)
	}
}
