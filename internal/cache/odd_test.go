package cache

import (
	"os"
	"path/filepath"
	"testing"
)

// TestOddFolders holds that a folder that can't be used costs time and no more, and that
// nothing is written along a link out of it.
func TestOddFolders(t *testing.T) {
	for name, plant := range map[string]func(t *testing.T, dir, precious string) error{
		"a link to another folder": func(t *testing.T, dir, precious string) error {
			return os.Symlink(filepath.Dir(precious), dir)
		},
		"a file": func(t *testing.T, dir, _ string) error { return os.WriteFile(dir, nil, 0o644) },
		"the state is a link": func(t *testing.T, dir, precious string) error {
			return linkIn(dir, stateName, precious)
		},
		"the new state is a link": func(t *testing.T, dir, precious string) error {
			return linkIn(dir, ".state.duibiao-new", precious)
		},
		"the lock is a link": func(t *testing.T, dir, precious string) error {
			return linkIn(dir, lockName, precious)
		},
		"the articles are a link": func(t *testing.T, dir, precious string) error {
			return linkIn(dir, articlesName, precious)
		},
		"a link to its neighbour": func(t *testing.T, dir, _ string) error {
			return linkIn(dir, articlesName, stateName)
		},
		"the state is a full folder": func(t *testing.T, dir, _ string) error {
			return os.MkdirAll(filepath.Join(dir, stateName, "x"), 0o755)
		},
		"the lock is an empty folder": func(t *testing.T, dir, _ string) error {
			return os.MkdirAll(filepath.Join(dir, lockName), 0o755)
		},
		"the folder has no permissions": func(t *testing.T, dir, _ string) error {
			t.Cleanup(func() { _ = os.Chmod(dir, 0o755) })
			return os.Mkdir(dir, 0)
		},
		"nothing in it can be written": func(t *testing.T, dir, _ string) error {
			if err := Open(filepath.Dir(dir), "1", nil).Close(); err != nil {
				return err
			}
			t.Cleanup(func() { _ = os.Chmod(dir, 0o755) })
			return os.Chmod(dir, 0o555)
		},
	} {
		t.Run(name, func(t *testing.T) {
			source, other := t.TempDir(), t.TempDir()
			precious := filepath.Join(other, stateName)
			if err := os.WriteFile(precious, []byte("precious"), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := plant(t, filepath.Join(source, Dir), precious); err != nil {
				t.Skip(err)
			}
			useCache(t, Open(source, "1", nil))
			useCache(t, Beside(source, "1"))
			if text, err := os.ReadFile(precious); err != nil || string(text) != "precious" {
				t.Errorf("the file of another folder is %q, %v", text, err)
			}
			if list, err := os.ReadDir(other); err != nil || len(list) != 1 {
				t.Errorf("the other folder has %v, %v", list, err)
			}
		})
	}
}

// linkIn makes the folder with a link in it.
func linkIn(dir, name, to string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	return os.Symlink(to, filepath.Join(dir, name))
}

// useCache does all that a build does with a cache.
func useCache(t *testing.T, c *Cache) {
	c.Wait()
	t.Helper()
	a := sampleArticles(t)[0]
	b := c.Put(a)
	c.Flush()
	got := *a
	if !c.Get(&got, b) {
		t.Error("an article does not come back")
	}
	_ = c.Save(State{Sources: []Source{{Name: a.File, Blob: b}}})
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}
