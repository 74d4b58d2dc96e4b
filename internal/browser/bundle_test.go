package browser

import (
	"archive/zip"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"duibiao/internal/bundle"
	"duibiao/internal/sitetest"
)

// bundled builds the sample and packs it, or one report of it. It returns the name of the file.
func bundled(t *testing.T, format, report string) string {
	t.Helper()
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	s := siteOf(t, source)
	name := filepath.Join(t.TempDir(), "site."+format)
	if _, diags, err := bundle.Make(bundle.Options{Source: source, From: s.dir, Format: format, Report: report, Out: name}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	return name
}

// unpacked extracts the archive of the sample, and returns the address of a file in it. The folder in which it
// stands is all that a page of it can see: the site that was published is elsewhere.
func unpacked(t *testing.T) func(path string) string {
	t.Helper()
	archive, err := zip.OpenReader(bundled(t, bundle.ZIP, ""))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	dir := t.TempDir()
	if err := os.CopyFS(dir, archive); err != nil {
		t.Fatal(err)
	}
	list, err := filepath.Glob(filepath.Join(dir, "*", "index.html"))
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	return func(path string) string {
		return "file://" + filepath.ToSlash(filepath.Join(filepath.Dir(list[0]), filepath.FromSlash(path)))
	}
}

// overviewPage is the page whose filter and switch are used.
const overviewPage = "zh/zhengzhou-2025/index.html"

// shownRows says how many figures an overview shows, in all and of those with a target alone; and where the switch
// to the other language leads.
type shownRows struct {
	All     int    `json:"all"`
	Targets int    `json:"targets"`
	Other   string `json:"other"`
}

// holdRows holds what the filter of an overview does.
func holdRows(t *testing.T, where string, rows shownRows, unpack func(string) string) {
	t.Helper()
	if rows.Targets == 0 || rows.Targets >= rows.All || rows.Other != unpack("en/zhengzhou-2025/index.html") {
		t.Errorf("%s: %+v", where, rows)
	}
}

// holdHits holds what the search of an archive finds.
func holdHits(t *testing.T, where string, found results) {
	t.Helper()
	if len(found.Links) == 0 || found.Marked == 0 || found.Listed {
		t.Errorf("%s: the search finds %+v", where, found)
	}
}

// TestArchiveInChromium: in an archive that was unpacked, with no server, the search finds in both languages, the
// filter filters, and the language can be changed.
func TestArchiveInChromium(t *testing.T) {
	browser, unpack := startChromium(t), unpacked(t)
	browser.each(t, 1, func(tab context.Context, _ int) error {
		for lang, query := range map[string]string{"zh": "旅客", "en": "airport passengers"} {
			found, complaints, err := searchFor(tab, unpack(lang+"/search.html"), query)
			if err == nil && len(complaints) > 0 {
				err = fmt.Errorf("%q", complaints)
			}
			if err != nil {
				return err
			}
			holdHits(t, "Chromium, "+lang, found)
		}
		if err := open(tab, unpack(overviewPage)); err != nil {
			return err
		}
		rows, err := probe[shownRows](tab, "archive.js", "")
		if err != nil {
			return err
		}
		holdRows(t, "Chromium", rows, unpack)
		if err := open(tab, rows.Other); err != nil {
			return err
		}
		lang, err := evaluate[string](tab, "document.documentElement.lang")
		if lang != "en" {
			t.Errorf("the other language is %q", lang)
		}
		return err
	})
}

// TestArchiveInFirefox does the same there.
func TestArchiveInFirefox(t *testing.T) {
	browser, unpack := startFirefox(t), unpacked(t)
	for lang, query := range map[string]string{"zh": "旅客", "en": "airport"} {
		if err := browser.open(unpack(lang+"/search.html") + "?q=" + query); err != nil {
			t.Fatal(err)
		}
		found, err := probeFirefox[results](browser, "results.js", query)
		if err != nil {
			t.Fatal(err)
		}
		holdHits(t, "Firefox, "+lang, found)
	}
	if err := browser.open(unpack(overviewPage)); err != nil {
		t.Fatal(err)
	}
	rows, err := probeFirefox[shownRows](browser, "archive.js", "")
	if err != nil {
		t.Fatal(err)
	}
	holdRows(t, "Firefox", rows, unpack)
	if err := browser.open(rows.Other); err != nil {
		t.Error(err)
	}
}

// TestOneFileIsAccessible holds the file that has a whole report in it against axe. It is the smallest report: axe
// takes minutes for a page as long as all of the sample.
func TestOneFileIsAccessible(t *testing.T) {
	browser := startChromium(t)
	axe, file := installed(t, "axe-core/axe.min.js"), "file://"+filepath.ToSlash(bundled(t, bundle.HTML, "china-2026"))
	for _, theme := range themes() {
		if theme.view.forced || theme.view.dark == (theme.view.width == 320) {
			continue // the light one on a telephone and the dark one on a desk have all that there is
		}
		browser.each(t, 1, func(tab context.Context, _ int) error {
			err := openWith(tab, file, axe)
			if err == nil {
				err = look(tab, theme.view)
			}
			if err != nil {
				return err
			}
			found, err := probe[[]string](tab, "axe.js", false)
			for _, f := range found {
				t.Errorf("%s: %s", theme.name, f)
			}
			return err
		})
	}
}
