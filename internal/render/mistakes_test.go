package render

import (
	"errors"
	"io"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/diag"
	"duibiao/static"
	"duibiao/templates"
)

// overlay lays files over the templates of the program.
type overlay map[string]string

func (o overlay) Open(name string) (fs.File, error) {
	if text, ok := o[name]; ok {
		return fstest.MapFS{name: {Data: []byte(text)}}.Open(name)
	}
	return templates.FS.Open(name)
}

// replace returns a template of the program with a change.
func replace(t *testing.T, name, old, new string) overlay {
	t.Helper()
	text, err := fs.ReadFile(templates.FS, name)
	if err != nil || !strings.Contains(string(text), old) {
		t.Fatalf("%s: no %q, or %v", name, old, err)
	}
	return overlay{name: strings.Replace(string(text), old, new, 1)}
}

func TestMistakes(t *testing.T) {
	french := testConfig + "\n[languages.zh]\nname=\"中文\"\n[languages.en]\nname=\"English\"\n[languages.fr]\nname=\"français\"\n"
	for _, tt := range []struct {
		name   string
		config string
		files  overlay
		want   string
	}{
		{
			name:  "misspelt field",
			files: replace(t, "partials/bar.html", "{{.PastFrom}}\" x2", "{{.PastForm}}\" x2"),
			want:  `templates/partials/bar.html:9:26: there is no field PastForm here (did you mean "PastFrom"?) [template]`,
		}, {
			name:  "field of a page",
			files: replace(t, "article.html", ".Pager.Next.Href}}<a", ".Pager.Next.Url}}<a"),
			want:  `templates/article.html:20:19: there is no field Url here (known here: Text, Href) [template]`,
		}, {
			name:  "field in the frame, of all pages",
			files: replace(t, "baseof.html", ".Layout.Skip", ".Layout.Slip"),
			want:  `templates/baseof.html:7:40: there is no field Slip here (did you mean "Skip"?) [template]`,
		}, {
			name:  "missing template",
			files: replace(t, "partials/group.html", "partials/metric.html", "partials/metrics.html"),
			want:  `templates/partials/group.html:5:14: there is no template "partials/metrics.html" (did you mean "partials/metric.html"?) [template]`,
		}, {
			name:  "syntax",
			files: overlay{"home.html": "{{define \"main\"}}\n<p>\n{{if .Title}}\n{{end}"},
			want:  `templates/home.html:4: bad character U+007D '}' [template]`,
		}, {
			name:  "escaping",
			files: overlay{"home.html": "{{define \"main\"}}\n<p>{{.Title}}</p>\n<p {{if .Title}}title=\"{{end}}>{{end}}"},
			want:  `templates/home.html:3:9: {{if}} branches end in different contexts: {stateAttr delimDoubleQuote urlPartNone jsCtxRegexp [] attrNone elementNone <nil>}, {stateTag delimNone urlPartNone jsCtxRegexp [] attrNone elementNone <nil>} [template]`,
		}, {
			name:  "missing words",
			files: replace(t, "strings/en.toml", "home = \"Home\"\n", ""),
			want:  `templates/strings/en.toml:8:2: the key page.home is missing (add home = "…" under [page]) [strings]`,
		}, {
			name:  "missing sentence",
			files: replace(t, "strings/en.toml", "above = \"", "abofe = \""),
			want:  `templates/strings/en.toml:X: unknown key "abofe" (did you mean "above"?) [unknown-key]`,
		}, {
			name:  "placeholder",
			files: replace(t, "strings/zh.toml", "还差{gap}", "还差{gao}"),
			want:  `templates/strings/zh.toml:X: sentence.share has no placeholder {gao} (did you mean "gap"?) [strings]`,
		}, {
			name:  "placeholder that has no value here",
			files: replace(t, "strings/en.toml", `equals the {actual_year} level`, `equals the {actual_year} level, {gap}`),
			want:  `templates/strings/en.toml:X: sentence.equal has no placeholder {gap} (known here: {actual_year}, {target_year}) [strings]`,
		}, {
			name:  "empty",
			files: replace(t, "strings/en.toml", `"Skip to content"`, `" "`),
			want:  `templates/strings/en.toml:10:8: page.skip is empty [strings]`,
		}, {
			name:  "months",
			files: replace(t, "strings/en.toml", `, "December"]`, `]`),
			want:  `templates/strings/en.toml:6:11: months must have the 12 months, not 11 [strings]`,
		}, {
			name: "language without words", config: french + "[publisher]\n",
			want: `templates/strings/fr.toml: there are no words for the language français (add this file to the site: copy strings/en.toml of the program's templates and translate it) [strings]`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			config := testConfig
			if tt.config != "" {
				config = strings.Replace(french, "title = {", "title = { fr = \"x\",", 1)
			}
			r, diags, err := New(parseConfig(t, config), tt.files, static.FS)
			if err != nil || r != nil || len(diags) == 0 {
				t.Fatal(r, diags, err)
			}
			if got := diags[0].String(); !matches(got, tt.want) || tt.name == "field in the frame, of all pages" && len(diags) > 1 {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// matches compares diagnostics; X stands for any line and column.
func matches(got, want string) bool {
	before, after, ok := strings.Cut(want, ":X:")
	return got == want || ok && strings.HasPrefix(got, before+":") && strings.HasSuffix(got, after)
}

func TestMistakesInStaticFiles(t *testing.T) {
	files := fstest.MapFS{"broken.js": {Data: []byte("let a = 1;\nlet = = 2;\n")}}
	for _, name := range []string{metricStyle, siteStyle, embedStyle, frameScript} {
		text, err := fs.ReadFile(static.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	_, diags, err := New(parseConfig(t, testConfig), templates.FS, files)
	if err != nil || len(diags) != 1 {
		t.Fatal(diags, err)
	}
	if got := diags[0].Pos; got != (diag.Position{File: "static/broken.js", Line: 2, Column: 7}) {
		t.Errorf("at %s: %s", got, diags[0].Message.En)
	}
}

// TestExecutionError sees that a mistake that shows only with data is reported where
// it stands in the file, not in what the minifier made of it.
func TestExecutionError(t *testing.T) {
	files := overlay{"home.html": "{{define \"main\"}}\n\n\n   <h1>   {{.Title}}</h1>\n\n<p>{{index .Reports 7}}</p>{{end}}"}
	cfg := parseConfig(t, testConfig)
	r, diags, err := New(cfg, files, static.FS)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	err = r.Home(io.Discard, newSite(t, cfg), 0)
	if err == nil || !strings.Contains(err.Error(), "templates/home.html:6:5") {
		t.Errorf("got %v", err)
	}
}

// failing is a writer of a full disk.
type failing struct{}

var errFull = errors.New("no space left")

func (failing) Write([]byte) (int, error) { return 0, errFull }

func TestWriteError(t *testing.T) {
	cfg := parseConfig(t, testConfig)
	if err := newRenderer(t, cfg).Chooser(failing{}, newSite(t, cfg)); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

// TestOverlay sees that a site's own template, style sheet and file are used.
func TestOverlay(t *testing.T) {
	own := fstest.MapFS{"custom.css": {Data: []byte("p { color: red; }")}, "logo/a.png": {Data: []byte("png")}, ".DS_Store": {}}
	for _, name := range []string{metricStyle, siteStyle, embedStyle, frameScript} {
		text, _ := fs.ReadFile(static.FS, name)
		own[name] = &fstest.MapFile{Data: text}
	}
	cfg := parseConfig(t, testConfig)
	r, diags, err := New(cfg, overlay{"partials/footer.html": `{{$t := .SiteTitle}}<footer>{{with printf "%s!" $t}}{{.}}{{end}}</footer>`}, own)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	var b strings.Builder
	if err := r.Home(&b, newSite(t, cfg), 0); err != nil {
		t.Fatal(err)
	}
	order := strings.Index(b.String(), "/site.") < strings.Index(b.String(), "/custom.")
	if !strings.Contains(b.String(), "<footer>政策对标!</footer>") || !order {
		t.Error(b.String())
	}
	var paths []string
	for _, f := range r.Assets() {
		paths = append(paths, f.Path)
	}
	if got := strings.Join(paths, " "); !strings.Contains(got, "assets/custom.") || !strings.Contains(got, "assets/logo/a.png") || strings.Contains(got, "DS_Store") {
		t.Error(got)
	}
}
