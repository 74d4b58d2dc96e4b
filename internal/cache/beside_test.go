package cache

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"duibiao/internal/report"
)

// has reports whether a cache has an article.
func has(c *Cache, a *report.Article, b Blob) bool {
	c.Flush()
	return c.Get(&report.Article{File: a.File, Report: a.Report, Slug: a.Slug, Lang: a.Lang}, b)
}

// TestBesideWaitsForNobody holds that a process that goes on for long and builds are not in
// each other's way, and that neither spoils what the other put.
func TestBesideWaitsForNobody(t *testing.T) {
	source := t.TempDir()
	articles := sampleArticles(t)
	first, second, third := articles[0], articles[1], articles[2]
	c := open(t, source, "1")
	kept := c.Put(first)
	c = reopen(t, c, State{Sources: []Source{{Name: first.File, Blob: kept}}}, source)
	beside := Beside(source, "1") // while c holds the lock
	defer beside.Close()
	ofBuild, ofBeside := c.Put(second), beside.Put(third)
	if !has(beside, first, kept) || !has(beside, third, ofBeside) || !has(c, first, kept) || !has(c, second, ofBuild) {
		t.Error("articles do not come back while both are open")
	}
	c = reopen(t, c, State{Sources: []Source{{Name: second.File, Blob: ofBuild}}}, source)
	if err := beside.Save(State{Sources: []Source{{Name: third.File, Blob: ofBeside}}}); err != nil {
		t.Error(err)
	}
	c.Close()
	if c = open(t, source, "1"); len(c.State.Sources) != 1 || !has(c, second, c.State.Sources[0].Blob) {
		t.Errorf("what the build saved is not what is there: %v", c.State.Sources)
	}
}

// TestBesideIsSaved holds that what a process put is there for the next, if it was alone.
func TestBesideIsSaved(t *testing.T) {
	source := t.TempDir()
	articles := sampleArticles(t)
	s := State{}
	for _, a := range articles[:2] {
		c := Beside(source, "1")
		s.Sources = append(s.Sources, Source{Name: a.File, Blob: c.Put(a)})
		if err := c.Save(s); err != nil {
			t.Fatal(err)
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	c := open(t, source, "1")
	for i, src := range c.State.Sources {
		if !has(c, articles[i], src.Blob) {
			t.Errorf("%s does not come back", src.Name)
		}
	}
	if len(c.State.Sources) != 2 {
		t.Errorf("%d sources, want 2", len(c.State.Sources))
	}
	list, err := os.ReadDir(filepath.Join(source, Dir))
	if err != nil || len(list) != 3 {
		t.Errorf("the folder has %v, %v; want the state, the articles and the lock", list, err)
	}
}

// TestBesideIsReadWhileItIsSaved holds that what was put comes back to one who reads while the cache becomes that of the
// folder, as a server does that answers to its end; the race detector holds the rest.
func TestBesideIsReadWhileItIsSaved(t *testing.T) {
	article := sampleArticles(t)[0]
	for range 20 {
		c := Beside(t.TempDir(), "1")
		blob := c.Put(article)
		c.Flush()
		var reading sync.WaitGroup
		ready, saved := make(chan struct{}), make(chan struct{})
		reading.Go(func() {
			for begun := false; ; {
				if !has(c, article, blob) {
					t.Error("the article does not come back")
				}
				if !begun {
					close(ready)
					begun = true
				}
				select {
				case <-saved:
					return
				default:
				}
			}
		})
		<-ready
		if err := c.Save(State{Sources: []Source{{Name: article.File, Blob: blob}}}); err != nil {
			t.Error(err)
		}
		close(saved)
		reading.Wait()
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}
