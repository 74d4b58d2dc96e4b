package kind

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

func TestMistakes(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files fs.FS
		want  string
	}{
		{
			name:  "misspelt field",
			files: sitetest.Replace(t, templates.FS, "partials/solid.html", "{{.Width}}", "{{.Widht}}"),
			want:  `templates/partials/solid.html:2:42: there is no field Widht here (did you mean "Width"?) [template]`,
		}, {
			name:  "field of a page",
			files: sitetest.Replace(t, templates.FS, "article.html", ".Pager.Next.Href}}<a", ".Pager.Next.Url}}<a"),
			want:  `templates/article.html:61:19: there is no field Url here (known here: Text, Href) [template]`,
		}, {
			name:  "field in the frame, of all pages",
			files: sitetest.Replace(t, templates.FS, "baseof.html", ".Layout.Skip", ".Layout.Slip"),
			want:  `templates/baseof.html:7:40: there is no field Slip here (did you mean "Skip"?) [template]`,
		}, {
			name:  "missing template",
			files: sitetest.Replace(t, templates.FS, "partials/card.html", "template \"partials/cardbody.html\" .Body", "template \"partials/cardbodies.html\" .Body"),
			want:  `templates/partials/card.html:7:14: there is no template "partials/cardbodies.html" (did you mean "partials/cardbody.html"?) [template]`,
		}, {
			name:  "syntax",
			files: over("home.html", "{{define \"main\"}}\n<p>\n{{if .Title}}\n{{end}"),
			want:  `templates/home.html:4: bad character U+007D '}' [template]`,
		}, {
			name:  "escaping",
			files: over("home.html", "{{define \"main\"}}\n<p>{{.Title}}</p>\n<p {{if .Title}}title=\"{{end}}>{{end}}"),
			want:  `templates/home.html:3:9: {{if}} branches end in different contexts: {stateAttr delimDoubleQuote urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}, {stateTag delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>} [template]`,
		}, {
			name:  "words",
			files: sitetest.Replace(t, templates.FS, "strings/en.toml", "home = \"Home\"\n", ""),
			want:  `templates/strings/en.toml:9:2: the key page.home is missing (add home = "…" under [page]) [strings]`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := sitetest.Config(t, sitetest.CityConfig)
			diags, err := NewEnv(cfg).Load(cfg, tt.files, static.FS)
			if err != nil || !diags.HasErrors() {
				t.Fatal(diags, err)
			}
			if got := diags[0].String(); got != tt.want || len(diags) > 1 {
				t.Errorf("got  %s\nwant %s\nall  %v", got, tt.want, diags)
			}
		})
	}
}

// over lays one file over the program's templates.
func over(name, text string) fs.FS {
	return sitetest.Overlay{Under: templates.FS, Files: map[string]string{name: text}}
}

func TestMistakesInStaticFiles(t *testing.T) {
	files := fstest.MapFS{"broken.js": {Data: []byte("let a = 1;\nlet = = 2;\n")}}
	for _, name := range []string{tokenStyle, plotStyle, cardStyle, embedStyle, frameScript} {
		text, err := fs.ReadFile(static.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	cfg := sitetest.Config(t, sitetest.CityConfig)
	diags, err := NewEnv(cfg).Load(cfg, templates.FS, files)
	if err != nil || len(diags) != 1 {
		t.Fatal(diags, err)
	}
	if got := diags[0].Pos; got != (diag.Position{File: "static/broken.js", Line: 2, Column: 7}) {
		t.Errorf("at %s: %s", got, diags[0].Message)
	}
}

// TestOverlay sees that a site's own template, style sheet and file are used.
func TestOverlay(t *testing.T) {
	own := fstest.MapFS{"custom.css": {Data: []byte("p { color: red; }")}, "logo/a.png": {Data: []byte("png")}, ".DS_Store": {}}
	for _, name := range []string{tokenStyle, plotStyle, cardStyle, embedStyle, frameScript} {
		text, _ := fs.ReadFile(static.FS, name)
		own[name] = &fstest.MapFile{Data: text}
	}
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	footer := over("partials/footer.html", `{{$t := .SiteTitle}}<footer>{{with printf "%s!" $t}}{{.}}{{end}}</footer>`)
	if diags, err := e.Load(cfg, footer, own); err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	outputs := allOutputs(e, sitetest.City(t, cfg))
	home := text(t, find(t, outputs, "zh/index.html"))
	order := strings.Index(home, "/site.") < strings.Index(home, "/custom.")
	if !strings.Contains(home, "<footer>政策对标!</footer>") || !order {
		t.Error(home)
	}
	var paths []string
	for _, o := range outputs {
		paths = append(paths, o.Path)
	}
	if got := strings.Join(paths, " "); !strings.Contains(got, "assets/custom.") || !strings.Contains(got, "assets/logo/a.png") || strings.Contains(got, "DS_Store") {
		t.Error(got)
	}
}

// TestUnusedTemplates sees that a site's own file that no page uses is told of, and that
// one of the program's may be left out by a file of the site's.
func TestUnusedTemplates(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	own := fstest.MapFS{}
	err := fs.WalkDir(templates.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			var text []byte
			text, err = fs.ReadFile(templates.FS, name)
			own[name] = &fstest.MapFile{Data: text}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"article.html": `{{define "main"}}{{.Title}}{{template "mine.html" .}}{{end}}`, "mine.html": `{{.Label}}`, "chooser.html": "old",
	} {
		own[name] = &fstest.MapFile{Data: []byte(text)}
	}
	diags, err := NewEnv(cfg).Load(cfg, own, static.FS)
	if err != nil || len(diags) != 1 || diags[0].String() != "templates/chooser.html: warning: no page uses the template chooser.html (duibiao schema template lists those that there are) [template]" {
		t.Error(diags, err)
	}
}
