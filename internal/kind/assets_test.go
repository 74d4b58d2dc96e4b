package kind

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

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
		{"names in Chinese and with spaces", map[string]string{"城墙 1.jpg": ""}, nil},
		{"names that differ in case", map[string]string{"A.txt": "", "a.txt": "", "d/x": "", "D/X": ""}, []string{
			"static/a.txt: on many systems this is the same file as static/A.txt, whose name differs in capital letters alone [static]",
			"static/d/x: on many systems this is the same file as static/D/X, whose name differs in capital letters alone [static]",
		}},
		{"a style that ends early", map[string]string{"embed.css": "p {}\n/* </StYlE><script>alert(1)</script> */"}, []string{
			"static/embed.css:2:4: </StYlE would end the style or the script of every embed; write a backslash behind the < [static]",
			"static/embed.css:2:28: </script would end the style or the script of every embed; write a backslash behind the < [static]",
		}},
		{"a script that ends early", map[string]string{"frame.js": "x = '</script ><!--'"}, []string{
			"static/frame.js:1:6: </script would end the style or the script of every embed; write a backslash behind the < [static]",
			"static/frame.js:1:16: <!-- would end the style or the script of every embed; write a backslash behind the < [static]",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := sitetest.Config(t, sitetest.CityConfig)
			diags, err := NewEnv(cfg).Load(cfg, templates.FS, staticWith(t, tt.files))
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

// TestEmbedsStayWhole holds that nothing in a site's own style ends that of an embed, also
// when an escape comes to stand for it.
func TestEmbedsStayWhole(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	own := map[string]string{"embed.css": `p::after { content: "<\/style><\2fstyle><\2f style>"; background: url("x<\/style>") }`}
	if diags, err := e.Load(cfg, templates.FS, staticWith(t, own)); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	embeds := map[string]string{}
	for _, o := range allOutputs(e, sitetest.City(t, cfg)) {
		if strings.Contains(o.Path, "/embed/") {
			embeds[o.Path] = text(t, o)
		}
	}
	for path, page := range embeds {
		if n := strings.Count(strings.ToLower(page), "</style"); n != 1 {
			t.Errorf("%s ends its style %d times", path, n)
		}
	}
	if len(embeds) == 0 {
		t.Error("there are no embeds")
	}
}
