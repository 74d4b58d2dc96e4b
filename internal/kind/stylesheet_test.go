package kind

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
	"duibiao/templates"
)

// loadStatic loads a site with files of its own in static/.
func loadStatic(t *testing.T, own map[string]string) (*Env, diag.List) {
	t.Helper()
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	diags, err := e.Load(cfg, Tested{templates.FS}, staticWith(t, own))
	if err != nil {
		t.Fatal(err)
	}
	return e, diags
}

// TestStyleSheetsReferToPublishedNames follows every reference of the style sheets of a site:
// each leads to a file that is published.
func TestStyleSheetsReferToPublishedNames(t *testing.T) {
	e, diags := loadStatic(t, map[string]string{
		"theme.css": `@charset "utf-8";
@import url(x.css);
@import /* all of it */ "css/y.css" screen;
@IMPORT URL( 'x.css?v=1#a' );
a { background: url(a.png); mask: url("./css/城墙%201.svg#b") }
b { content: "x.css"; background: url(data:image/png;base64,AA==), url(//example.org/x.css), url(/x.css), url(#c), url(../city/x.css) }`,
		"x.css":          "c { color: red }",
		"css/y.css":      "@import url(../z.css); d { src: url(y.woff2) }",
		"z.css":          "e { color: blue }",
		"base.css":       "@import url(z.css); f { color: green }",
		"a.png":          "",
		"css/城墙 1.svg":   "",
		"css/y.woff2":    "",
		"css/unused.css": "",
	})
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	digest := regexp.MustCompile(`\.[0-9a-f]{10}\.css$`)
	sheets := map[string]string{}
	for _, f := range e.assets.files {
		if digest.MatchString(f.path) {
			sheets[digest.ReplaceAllString(f.path, ".css")] = string(f.data)
		}
	}
	for name, want := range map[string][]string{
		"assets/theme.css": {"assets/x.css", "assets/css/y.css", "assets/x.css?v=1#a"},
		"assets/css/y.css": {"assets/z.css"},
		"assets/site.css":  {"assets/z.css"},
	} {
		var got []string
		for _, m := range regexp.MustCompile(`@import (?:url\()?["']?([^"')]+)`).FindAllStringSubmatch(sheets[name], -1) {
			target, rest, _ := strings.Cut(path.Join(path.Dir(name), m[1]), "?")
			if !e.HasAsset(target) {
				t.Errorf("%s imports %s, which is not published", name, m[1])
			}
			if target = digest.ReplaceAllString(target, ".css"); rest != "" {
				target += "?" + rest
			}
			got = append(got, target)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("imports of %s: mismatch (-want +got):\n%s\n%s", name, diff, sheets[name])
		}
	}
	for _, same := range []string{"url(a.png)", "城墙%201.svg#b", `"x.css"`, "url(//example.org/x.css)", "url(/x.css)", "url(#c)", "url(../city/x.css)"} {
		if !strings.Contains(sheets["assets/theme.css"], same) {
			t.Errorf("%s is another: %s", same, sheets["assets/theme.css"])
		}
	}
}

// TestStyleSheetIsNamedByWhatItImports holds that a browser does not keep a style sheet whose
// import is another.
func TestStyleSheetIsNamedByWhatItImports(t *testing.T) {
	named := func(text string) string {
		e, _ := loadStatic(t, map[string]string{"theme.css": "@import url(x.css);", "x.css": text})
		for _, f := range e.assets.files {
			if strings.HasPrefix(f.path, "assets/theme.") {
				return f.path
			}
		}
		return ""
	}
	if red, blue := named("a { color: red }"), named("a { color: blue }"); red == blue {
		t.Errorf("both are %s", red)
	}
}

// TestStyleSheetMistakes holds which references are told, and where.
func TestStyleSheetMistakes(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"nowhere", map[string]string{"plot.css": "a { color: red }\n  b { background: url(nosuch.png) }"}, []string{
			`static/plot.css:2:19: warning: "nosuch.png" leads to no file of static/ (write it as it is called in static/, from the folder of this style sheet; capital letters count) [static]`,
		}},
		{"a part", map[string]string{"theme.css": `@import "base.css";`}, []string{
			`static/theme.css:1:9: warning: "base.css" is not published by that name: it is a part of a style sheet that pages or embeds have anyway (take the reference out) [static]`,
		}},
		{"a circle", map[string]string{"a.css": "@import url(b.css);", "b.css": "@import url(a.css);"}, []string{
			`static/b.css:1:9: "a.css" refers back to this style sheet, directly or through others: none of them can be named by its content (take one of these references out; every page has all style sheets of static/ as it is) [static]`,
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, diags := loadStatic(t, tt.files)
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
