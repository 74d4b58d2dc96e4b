package build

import (
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// TestExplain sees that of each output the sources are named that it is made of: of a
// report's outputs those of the report and of the reports that it refers to, of the site's
// lists all that have changed.
func TestExplain(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{"content/other/a.en.md": "{{city/trains}}"}, city, other)
	replace := func(name, was, is string) {
		t.Helper()
		if !strings.Contains(files[name], was) {
			t.Fatalf("%s has no %s", name, was)
		}
		files[name] = strings.Replace(files[name], was, is, 1)
	}
	replace("config.toml", "[check]", "base_url = \"https://example.org/\"\n[check]")
	replace("content/city/rail.zh.md", "[[metrics]]", "date = 2025-02-10\n[[metrics]]")
	replace("content/other/a.zh.md", "[[metrics]]", "date = 2025-02-10\n[[metrics]]")
	const changed = "rendered: what it shows has changed"
	for _, step := range []struct {
		name string
		edit func()
		want map[string]string // by path
	}{
		{"the first build", func() {}, map[string]string{"en/city/rail.html": "rendered: it is new", "sitemap.xml": "rendered: it is new"}},
		{
			"two reports",
			func() {
				replace("content/city/rail.zh.md", "3601", "3602")
				replace("content/other/a.zh.md", "1个", "2个")
			},
			map[string]string{
				"en/city/rail.html": changed + ": content/city/rail.zh.md", "data/city.json": changed + ": content/city/rail.zh.md",
				"en/other/a.html":  changed + ": content/other/a.zh.md, content/city/rail.zh.md",
				"en/feed.json":     changed + ": content/city/rail.zh.md, content/other/a.zh.md",
				"en/city/air.html": "kept: nothing that it shows has changed",
				"en/index.html":    changed + ": content/city/rail.zh.md, content/other/a.zh.md", // it draws each report
			},
		},
		{
			"an article goes", func() { delete(files, "content/other/a.zh.md"); delete(files, "content/other/a.en.md") },
			map[string]string{"en/other/a.html": "removed: nothing has this path any more", "sitemap.xml": changed},
		},
		{
			"the configuration", func() { replace("config.toml", "Site", "The site") },
			map[string]string{"en/city/air.html": changed + ": config.toml or an option", "sitemap.xml": changed + ": config.toml or an option"},
		},
		{
			"a style", func() { files["static/own.css"] = "p { margin: 0 }" },
			map[string]string{"en/city/air.html": changed + ": templates, words or static files"},
		},
	} {
		step.edit()
		reasons := explained(t, source, out, files)
		for path, want := range step.want {
			if got := reasons[path]; got != want {
				t.Errorf("%s: %s is %q, want %q", step.name, path, got, want)
			}
		}
	}
}

// explained builds a site and returns what became of each output.
func explained(t *testing.T, source, out string, files map[string]string) map[string]string {
	t.Helper()
	write(t, source, files)
	reasons := map[string]string{}
	_, diags, err := Run(Options{
		Source: source, Out: out, Tool: "test",
		Explain: func(path string, reason diag.Words) { reasons[path] = reason.En },
	})
	if err != nil || diags.HasErrors() {
		t.Fatal(err, text(diags))
	}
	return reasons
}
