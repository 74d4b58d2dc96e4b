package bundle

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"html"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/build"
	"duibiao/internal/sitetest"
)

// published builds the sample and returns what to pack of it.
func published(t *testing.T) Options {
	t.Helper()
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	o := Options{Source: source, From: filepath.Join(source, "public")}
	if _, diags, err := build.Run(build.Options{Source: source, Out: o.From, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return o
}

// bundleOf makes a bundle, and returns the bytes of its only file.
func bundleOf(t *testing.T, o Options) []byte {
	t.Helper()
	o.Out = filepath.Join(t.TempDir(), "bundle."+o.Format)
	made, diags, err := Make(o)
	if err != nil || len(diags) > 0 || len(made) != 1 || made[0].Pages == 0 {
		t.Fatal(made, diags, err)
	}
	data, err := os.ReadFile(o.Out)
	if err != nil || int64(len(data)) != made[0].Size {
		t.Fatal(len(data), made, err)
	}
	return data
}

// entries returns the files of an archive, and their names in its order.
func entries(t *testing.T, archive []byte) (files map[string]string, names []string) {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	files = map[string]string{}
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(in)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name], names = string(data), append(names, f.Name)
	}
	return files, names
}

var (
	linkTo = regexp.MustCompile(` (?:href|src)="([^"]*)"`)
	idOf   = regexp.MustCompile(` id="([^"]*)"`)
)

// TestSameBytes: the same tree is packed into the same bytes.
func TestSameBytes(t *testing.T) {
	o := published(t)
	for _, format := range Formats() {
		o.Format, o.Lang, o.Report = format, "en", "zhengzhou-2025"
		if !bytes.Equal(bundleOf(t, o), bundleOf(t, o)) {
			t.Errorf("%s: other bytes", format)
		}
	}
}

// TestZIP holds that an archive is one folder with names that every system has, a text that says how
// to begin, the published files as they are, and no link that leads nowhere, also where it has a
// part of the site.
func TestZIP(t *testing.T) {
	o := published(t)
	o.Format = ZIP
	for _, part := range []struct{ lang, report string }{{}, {"zh", ""}, {"en", "zhengzhou-2025"}} {
		o.Lang, o.Report = part.lang, part.report
		files, names := entries(t, bundleOf(t, o))
		folder, _, _ := strings.Cut(names[0], "/")
		if text := files[folder+"/READ-ME.txt"]; !strings.HasPrefix(text, "\ufeff") || !strings.Contains(text, "\r\n") || !strings.Contains(text, "index.html") {
			t.Errorf("%v: %q", part, text)
		}
		for _, name := range names {
			if !strings.HasPrefix(name, folder+"/") || strings.ContainsFunc(name, func(r rune) bool { return r > '~' }) {
				t.Errorf("%v: %s", part, name)
			}
			whole := part.lang == "" && part.report == ""
			if was, err := os.ReadFile(filepath.Join(o.From, filepath.FromSlash(strings.TrimPrefix(name, folder+"/")))); whole && err == nil && string(was) != files[name] {
				t.Errorf("%s is not what was published", name)
			}
			if path.Ext(name) != ".html" || path.Base(name) == "404.html" { // which a server shows at any depth
				continue
			}
			for _, m := range linkTo.FindAllStringSubmatch(files[name], -1) {
				link, _, _ := strings.Cut(html.UnescapeString(m[1]), "#")
				link, _, _ = strings.Cut(link, "?")
				if to := path.Join(path.Dir(name), link); link != "" && !strings.Contains(link, ":") && files[to] == "" {
					t.Errorf("%v: %s leads to %s, which is not there", part, name, m[1])
				}
			}
		}
	}
}

// TestOneFile holds that one file has all in it: each id once, what its links lead to, and nothing
// that a browser would load.
func TestOneFile(t *testing.T) {
	o := published(t)
	o.Format = HTML
	page := string(bundleOf(t, o))
	known := map[string]bool{}
	for _, m := range idOf.FindAllStringSubmatch(page, -1) {
		if known[m[1]] {
			t.Errorf("the id %s stands twice", m[1])
		}
		known[m[1]] = true
	}
	for _, m := range linkTo.FindAllStringSubmatch(page, -1) {
		if id, ok := strings.CutPrefix(m[1], "#"); ok && !known[html.UnescapeString(id)] {
			t.Errorf("%s leads nowhere", m[1])
		} else if !ok && !strings.HasPrefix(m[1], "data:") && !strings.HasPrefix(m[1], "http") && !strings.HasPrefix(m[1], "mailto:") {
			t.Errorf("%s leads out of the file", m[1])
		}
	}
	sheets := carriedSheets(t, page)
	for _, loads := range []string{"<script", ` src="http`, "<iframe"} {
		if strings.Contains(page, loads) {
			t.Errorf("%s is in the file", loads)
		}
	}
	for _, loads := range []string{"@import", "url(http", "url(//", `url("http`, `url("//`} {
		if strings.Contains(sheets, loads) {
			t.Errorf("%s is in a style sheet", loads)
		}
	}
	for _, figure := range []string{"2850万", "28.5 million"} {
		if !strings.Contains(page, figure) {
			t.Errorf("%s is lost", figure)
		}
	}
}

// carriedSheets returns the style sheets that a page has in addresses. It has no others.
func carriedSheets(t *testing.T, page string) string {
	t.Helper()
	const carries = `<link rel="stylesheet" href="data:text/css;charset=utf-8;base64,`
	var sheets strings.Builder
	for i, part := range strings.Split(page, carries) {
		if i == 0 {
			continue
		}
		text, _, _ := strings.Cut(part, `"`)
		sheet, err := base64.StdEncoding.DecodeString(text)
		if err != nil {
			t.Fatal(err)
		}
		sheets.Write(sheet)
	}
	if all := strings.Count(page, `rel="stylesheet"`); all == 0 || all != strings.Count(page, carries) {
		t.Errorf("%d style sheets, of which %d are in the file", all, strings.Count(page, carries))
	}
	return sheets.String()
}

// TestEPUB holds books against Debian's epubcheck, if it is there; it takes Java some seconds.
func TestEPUB(t *testing.T) {
	o := published(t)
	o.Format = EPUB
	for _, lang := range []string{"zh", "en"} {
		o.Lang = lang
		files, names := entries(t, bundleOf(t, o))
		if names[0] != "mimetype" || files["mimetype"] != "application/epub+zip" {
			t.Errorf("%s: the first entry is %s", lang, names[0])
		}
		if _, err := exec.LookPath("java"); err != nil || testing.Short() {
			continue
		}
		checker, err := exec.LookPath("epubcheck")
		if err != nil {
			t.Skip("there is no epubcheck")
		}
		book := filepath.Join(t.TempDir(), "book.epub")
		if err := os.WriteFile(book, bundleOf(t, o), 0o644); err != nil {
			t.Fatal(err)
		}
		if said, err := exec.Command("java", "-jar", checker, "--failonwarnings", book).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", lang, err, said)
		}
	}
}

// TestMistakes: what was not published, or is another file now, is no bundle.
func TestMistakes(t *testing.T) {
	o := published(t)
	o.Format = ZIP
	o.Out = filepath.Join(t.TempDir(), "site.zip")
	for name, other := range map[string]func(*Options){
		"language": func(o *Options) { o.Lang = "fr" },
		"report":   func(o *Options) { o.Report = "none-2025" },
		"folder":   func(o *Options) { o.From = t.TempDir() },
	} {
		wrong := o
		other(&wrong)
		if made, diags, err := Make(wrong); err == nil && !diags.HasErrors() {
			t.Errorf("another %s: %v", name, made)
		}
	}
	page := filepath.Join(o.From, "zh", "index.html")
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(page, append(data, ' '), 0o644); err != nil {
		t.Fatal(err)
	}
	if made, diags, err := Make(o); err == nil && !diags.HasErrors() {
		t.Errorf("a page that somebody has changed: %v", made)
	}
	if _, err := os.Lstat(o.Out); err == nil {
		t.Error("a bundle was written")
	}
}
