package content

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
)

// listed returns what is said of a report's files by their names.
func listed(t *testing.T, configuration string, names ...string) []string {
	t.Helper()
	cfg, diags := config.Parse([]byte(configuration))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	fsys := fstest.MapFS{"content/r/index.zh.md": {}}
	for _, name := range names {
		fsys["content/r/"+name] = &fstest.MapFile{}
	}
	_, diags, err := List(fsys, cfg)
	if err != nil {
		t.Fatal(err)
	}
	diags.Sort()
	var list []string
	for _, d := range diags {
		list = append(list, d.Pos.File+" ["+d.Rule+"]")
	}
	return list
}

const plainConfig = `title = { zh = "站", en = "Site" }` + "\n"

// TestActiveFiles holds that files that can run scripts are refused, by whatever letters,
// until a site says that it trusts them.
func TestActiveFiles(t *testing.T) {
	names := []string{"a.html", "b.SVG", "c.js", "d.xhtml", "e.Htm", "f.xml", "h.mjs", "i.svg.", "j.php", "k.png", "l.pdf", "m.js.txt"}
	want := []string{
		"content/r/a.html [active-file]", "content/r/b.SVG [active-file]", "content/r/c.js [active-file]", "content/r/d.xhtml [active-file]",
		"content/r/e.Htm [active-file]", "content/r/f.xml [active-file]", "content/r/h.mjs [active-file]", "content/r/i.svg. [bad-slug]", "content/r/i.svg. [active-file]",
		"content/r/j.php [active-file]",
	}
	if diff := cmp.Diff(want, listed(t, plainConfig, names...)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	names = slices.DeleteFunc(names, func(name string) bool { return strings.HasSuffix(name, ".") })
	if got := listed(t, plainConfig+"[assets]\nactive = true\n", names...); len(got) > 0 {
		t.Errorf("with active = true: %q", got)
	}
}

// TestNamesThatDifferInCase, or in nothing that can be seen, are refused: they are one file on many systems.
func TestNamesThatDifferInCase(t *testing.T) {
	got := listed(t, plainConfig, "map.png", "Map.png", "other.png", "d/map.png", "D/map.PNG", "\u00e9.png", "e\u0301.png")
	if diff := cmp.Diff([]string{"content/r/d/map.png [bad-slug]", "content/r/map.png [bad-slug]", "content/r/\u00e9.png [bad-slug]"}, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestControlCharactersInNames holds that no name can break a list of names, or say something
// to a terminal.
func TestControlCharactersInNames(t *testing.T) {
	got := listed(t, plainConfig, "a\nCNAME", "b\x1b.png", "c\u202e.png", "d\u200b.zh.md", "e.zh\x7f.md", "f\xff.png", "g\xff/a.zh.md")
	want := []string{
		"content/r/a\nCNAME [bad-slug]", "content/r/b\x1b.png [bad-slug]", "content/r/c\u202e.png [bad-slug]",
		"content/r/d\u200b.zh.md [bad-slug]", "content/r/e.zh\x7f.md [content-layout]",
		"content/r/f\xff.png [bad-slug]", "content/r/g\xff [bad-slug]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestNamesOfDevices holds that no file is published that Windows cannot have.
func TestNamesOfDevices(t *testing.T) {
	got := listed(t, plainConfig, "con.zh.md", "aux.png", "nul/map.png", "a..png", "COM1.zh.md", "console.zh.md", "com10.png", "图/aux.png")
	want := []string{
		"content/r/COM1.zh.md [bad-slug]", "content/r/aux.png [bad-slug]", "content/r/con.zh.md [bad-slug]", "content/r/nul/map.png [bad-slug]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	cfg, _ := config.Parse([]byte(plainConfig))
	_, diags, err := List(fstest.MapFS{"content/prn/index.zh.md": {}, "content/r/index.zh.md": {}}, cfg)
	if err != nil || len(diags) != 1 || diags[0].Pos.File != "content/prn" || diags[0].Rule != ruleSlug {
		t.Error(diags, err)
	}
}

// TestFolderLikeArticle holds that a folder with the name of an article is told, and not passed over.
func TestFolderLikeArticle(t *testing.T) {
	if got := listed(t, plainConfig, "b.zh.md/a.png", "pictures/a.png"); !slices.Equal(got, []string{"content/r/b.zh.md [content-layout]"}) {
		t.Errorf("said %q", got)
	}
}
