package build

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLinkedKeys: a file in which a private key stands is published by no link, of its own report or
// of another, until there is none in it.
func TestLinkedKeys(t *testing.T) {
	source := t.TempDir()
	index := "+++\ntitle = \"报告\"\nsummary = \"概要\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n\n"
	write(t, source, map[string]string{
		"config.toml":           "title = { zh = \"站\" }\nlanguages = { zh = { name = \"中文\" } }\n[check]\nmeta-length = \"off\"\n",
		"content/r/index.zh.md": index + "见[说明](deploy.txt)。\n",
		"content/s/index.zh.md": index + "见[说明](../r/deploy.txt)。\n",
	})
	const said = ": a private key stands in content/r/deploy.txt: the link would publish it (leave the link out, and have the key replaced if it has ever been published) [link-dead]"
	refused := "content/r/index.zh.md:9:2" + said + "\ncontent/s/index.zh.md:9:2" + said
	for _, tt := range []struct{ text, want string }{
		{"说明", ""},
		{"-----BEGIN PRIVATE KEY-----\n" + strings.Repeat("MIIEvQ+/", 8) + "\n", refused},
		{"-----BEGIN PRIVATE KEY-----\n" + strings.Repeat("MIIEvQ+/", 8) + "\n", refused}, // as the cache knows it
		{"说明书", ""},
	} {
		if err := os.WriteFile(filepath.Join(source, "content", "r", "deploy.txt"), []byte(tt.text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if got := strings.TrimSpace(text(diags)); err != nil || got != tt.want {
			t.Errorf("%q: %v, %s\nwant %s", tt.text, err, got, tt.want)
		}
	}
}
