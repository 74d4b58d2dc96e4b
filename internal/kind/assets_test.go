package kind

import (
	"bytes"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// staticWith lays files over the program's static files.
func staticWith(t *testing.T, own map[string]string) fs.FS {
	t.Helper()
	fsys := fstest.MapFS{}
	names, err := fs.Glob(static.FS, "*.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(static.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		fsys[name] = &fstest.MapFile{Data: data}
	}
	for name, text := range own {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// TestStaticMistakes holds what of static/ is refused, and where.
func TestStaticMistakes(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"control characters", map[string]string{"a\nCNAME": "", "b\x1b/c.txt": "", "d\u202e.txt": "", "e\\f": ""}, []string{
			"static/a<U+000A>CNAME: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]",
			"static/b<U+001B>/c.txt: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]",
			"static/d<U+202E>.txt: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]",
			`static/e\f: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]`,
		}},
		{"bytes that are no text", map[string]string{"a\xff.css": "", "b\xfe/c.txt": ""}, []string{
			"static/a<FF>.css: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]",
			"static/b<FE>: the file's name becomes an address: write it without control characters, invisible ones and backslashes [static]",
		}},
		{"names that Windows cannot have", map[string]string{"aux.css.txt": "", "a:b.txt": "", "nul/x.txt": ""}, []string{
			"static/a:b.txt: Windows can have no file of this name: a device is called that, it ends in a dot or a space, or has one of < > : \" | ? * [static]",
			"static/aux.css.txt: Windows can have no file of this name: a device is called that, it ends in a dot or a space, or has one of < > : \" | ? * [static]",
			"static/nul/x.txt: Windows can have no file of this name: a device is called that, it ends in a dot or a space, or has one of < > : \" | ? * [static]",
		}},
		{"keys and passwords", map[string]string{"id_rsa": "", "x/site.PEM": "", ".env": "", "prod.env": "", "id_rsa.pub": ""}, []string{
			"static/id_rsa: the file may hold keys or passwords, or be a copy of a database, and would be published (move it out of static/; if it is meant for readers, give it another name) [static]",
			"static/prod.env: the file may hold keys or passwords, or be a copy of a database, and would be published (move it out of static/; if it is meant for readers, give it another name) [static]",
			"static/x/site.PEM: the file may hold keys or passwords, or be a copy of a database, and would be published (move it out of static/; if it is meant for readers, give it another name) [static]",
		}},
		{"keys under any name", map[string]string{
			"deploy.txt": "-----BEGIN PRIVATE KEY-----\n" + strings.Repeat("MIIEvQ+/", 8) + "\n-----END PRIVATE KEY-----\n",
			"open.txt":   "-----BEGIN PUBLIC KEY-----\n" + strings.Repeat("MIIEvQ+/", 8) + "\n-----END PUBLIC KEY-----\n",
		}, []string{
			"static/deploy.txt: a private key stands in the file, and would be published (move it out of static/, and have the key replaced if it has ever been published) [static]",
		}},
		{"names in Chinese and with spaces", map[string]string{"城墙 1.jpg": ""}, nil},
		{"names that differ in case", map[string]string{"A.txt": "", "a.txt": "", "d/x": "", "D/X": ""}, []string{
			"static/a.txt: on many systems this is the same file as static/A.txt, whose name differs in capital letters alone [static]",
			"static/d/x: on many systems this is the same file as static/D/X, whose name differs in capital letters alone [static]",
		}},
		{"names that look the same", map[string]string{"\u00e9.txt": "", "e\u0301.txt": ""}, []string{
			"static/\u00e9.txt: on many systems this is the same file as static/e\u0301.txt, whose name looks the same: an accent in it is a character of its own [static]",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := sitetest.Config(t, sitetest.CityConfig)
			diags, err := NewEnv(cfg).Load(cfg, Tested{templates.FS}, staticWith(t, tt.files))
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, d := range diags {
				got = append(got, d.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// TestThemeLiesOverTokens sees that a site's theme.css comes after our custom properties,
// on pages and in embeds, whose sheets are one file each.
func TestThemeLiesOverTokens(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	own := map[string]string{"theme.css": ":root { --up: #004080 }", "more.css": "p { margin: 0 }"}
	if diags, err := e.Load(cfg, Tested{templates.FS}, staticWith(t, own)); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	outputs := allOutputs(e, sitetest.City(t, cfg))
	for path, want := range map[string]string{
		"zh/city-2025/index.html":            "tokens site more theme",
		"zh/city-2025/embed/passengers.html": "tokens theme embed",
	} {
		var got []string
		for _, m := range regexp.MustCompile(`assets/(\w+)\.\w{10}\.css`).FindAllStringSubmatch(text(t, find(t, outputs, path)), -1) {
			got = append(got, m[1])
		}
		if diff := cmp.Diff(strings.Fields(want), got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", path, diff)
		}
	}
}

// TestLargeAssetsAreNotHeld holds that a large static file is not kept in memory, and takes no more
// than its size when it is written.
func TestLargeAssetsAreNotHeld(t *testing.T) {
	film := strings.Repeat("film", largeAsset)
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	if diags, err := e.Load(cfg, Tested{templates.FS}, staticWith(t, map[string]string{"film.mp4": film})); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	for i := range e.assets.files {
		if f := &e.assets.files[i]; len(f.data) >= largeAsset {
			t.Errorf("%s is held in memory", f.path)
		}
	}
	var b bytes.Buffer
	o := find(t, e.Leaves(&scope.Site{}), "assets/film.mp4")
	if err := o.Write(&b); err != nil || b.String() != film {
		t.Fatalf("%d bytes, want %d (%v)", b.Len(), len(film), err)
	}
	if most := len(film) + len(film)/4; b.Cap() > most {
		t.Errorf("%d bytes are taken for %d", b.Cap(), len(film))
	}
}
