package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/output"
)

// publishFolder writes files as a build does.
func publishFolder(t *testing.T, dir string, site map[string]string) {
	t.Helper()
	paths := slices.Sorted(maps.Keys(site))
	f, err := output.Open(output.Disk(dir), "public")
	if err != nil {
		t.Fatal(err)
	}
	stale := f.Stale(paths)
	if err := f.Begin(paths, paths); err != nil {
		t.Fatal(err)
	}
	for _, p := range paths {
		if _, err := f.Write(p, mediaType(p), []byte(site[p])); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(f.Delete(stale), f.Finish(mediaType)); err != nil {
		t.Fatal(err)
	}
}

func mediaType(name string) string {
	return "text/" + strings.TrimPrefix(path.Ext(name), ".") + "; charset=utf-8"
}

// filesOf lists the files of a folder that are a site's.
func filesOf(t *testing.T, dir string) []string {
	t.Helper()
	var list []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(name, ".") {
			list = append(list, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
