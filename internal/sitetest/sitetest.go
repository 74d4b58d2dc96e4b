// Package sitetest makes sites, of literals or of the sample, and data of any type, for the
// tests of other packages.
package sitetest

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/config"
	"duibiao/internal/content"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// FS returns the files of txtar literals; later ones lie over earlier ones.
func FS(archives ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for _, a := range archives {
		for _, f := range txtar.Parse([]byte(a)).Files {
			fsys[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	return fsys
}

// CopySample copies the sources of the sample, which lie in the folder root, into a new
// folder, and returns that. A build leaves there what it remembers, which would have no
// place among the sources, and would hide from the next test what code has changed.
func CopySample(t testing.TB, root string) string {
	t.Helper()
	source := t.TempDir()
	text, err := os.ReadFile(filepath.Join(root, "config.toml"))
	if err == nil {
		err = os.WriteFile(filepath.Join(source, "config.toml"), text, 0o644)
	}
	if err == nil {
		err = os.CopyFS(filepath.Join(source, "content"), os.DirFS(filepath.Join(root, "content")))
	}
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// Load reads a source folder's configuration, articles and resources. A mistake in
// config.toml ends the test; others are returned.
func Load(t testing.TB, fsys fs.FS) (*config.Config, []*report.Article, []string, diag.List) {
	t.Helper()
	cfg, diags, err := config.Load(fsys)
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	folders, diags, err := content.List(fsys, cfg)
	if err != nil {
		t.Fatal(err)
	}
	var articles []*report.Article
	var resources []string
	reader := content.NewReader(cfg)
	for _, f := range folders {
		for _, e := range f.Articles {
			text, err := fs.ReadFile(fsys, e.Name)
			if err != nil {
				t.Fatal(err)
			}
			a, d, err := reader.Read(e.Name, text)
			if err != nil {
				t.Fatal(err)
			}
			articles, diags = append(articles, a), append(diags, d...)
		}
		for _, e := range f.Resources {
			resources = append(resources, e.Name)
		}
	}
	return cfg, articles, resources, diags
}

// Published reads what has been published of a report, nil if there is no list.
func Published(t testing.TB, fsys fs.FS, cfg *config.Config, slug string) *published.List {
	t.Helper()
	file := path.Join(report.ContentDir, slug, published.Name)
	text, err := fs.ReadFile(fsys, file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	list, diags := content.NewReader(cfg).Published(file, text)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return list
}

// Outlines reads the texts of articles as rules do.
func Outlines(t testing.TB, fsys fs.FS, cfg *config.Config, articles []*report.Article) map[string]*markdown.Outline {
	t.Helper()
	reader := content.NewReader(cfg)
	outlines := map[string]*markdown.Outline{}
	for _, a := range articles {
		text, err := fs.ReadFile(fsys, a.File)
		if err != nil {
			t.Fatal(err)
		}
		outlines[a.File] = reader.Outline(a.File, text)
	}
	return outlines
}

// Site makes the site of a source folder that has no mistakes.
func Site(t testing.TB, fsys fs.FS) *report.Site {
	t.Helper()
	cfg, articles, _, diags := Load(t, fsys)
	site, d := report.New(cfg, articles)
	if diags = append(diags, d...); len(diags) > 0 {
		t.Fatal(diags)
	}
	return site
}
