package serve

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestIsSource(t *testing.T) {
	for name, want := range map[string]bool{
		"config.toml": true, "content": true, "content/r/a.md": true, "templates/partials/x.html": true, "static/a.css": true,
		".": false, "README.md": false, "public/content/a": false, ".duibiao/state": false, ".git/content": false,
		"content/.a.md.swp": false, "content/a.md~": false, "content/.git/x": false, "config.toml~": false, "../content": false,
	} {
		if got := isSource(name); got != want {
			t.Errorf("isSource(%q) = %t", name, got)
		}
	}
}

// TestPoll holds polling against what watching would tell.
func TestPoll(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, smallSite)
	p := newPoll(dir, &journal{w: io.Discard})
	p.every = time.Millisecond
	ctx, cancel := context.WithCancel(t.Context())
	changes, ended := make(chan struct{}, 1), make(chan struct{})
	go func() {
		defer close(ended)
		p.run(ctx, func(string) { changes <- struct{}{} })
	}()
	defer func() {
		cancel()
		<-ended
	}()
	quietFor := func(what string) {
		t.Helper()
		select {
		case <-changes:
			t.Errorf("%s is told", what)
		case <-time.After(20 * time.Millisecond):
		}
	}
	quietFor("nothing")
	for what, change := range map[string]func() error{
		"a new file": func() error { return os.WriteFile(filepath.Join(dir, "content/r/n.md"), []byte("x"), 0o644) },
		"a folder":   func() error { return os.Mkdir(filepath.Join(dir, "static"), 0o755) },
		"a removal":  func() error { return os.Remove(filepath.Join(dir, portsFile)) },
	} {
		if err := change(); err != nil {
			t.Fatal(err)
		}
		select {
		case <-changes:
		case <-time.After(5 * time.Second):
			t.Errorf("%s is not told", what)
		}
	}
	time.Sleep(10 * time.Millisecond)
	for len(changes) > 0 {
		<-changes // a file is made and filled in two steps
	}
	write(t, filepath.Join(dir, "content/.hidden"), "x")
	quietFor("a hidden file")
}

// TestSettle holds when a build begins after a change.
func TestSettle(t *testing.T) {
	changes := make(chan struct{}, 1)
	changes <- struct{}{}
	begin := time.Now()
	if !settle(t.Context(), changes) || time.Since(begin) < quiet {
		t.Error("no quiet is waited for")
	}
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for ctx.Err() == nil {
			select {
			case changes <- struct{}{}:
			default:
			}
			time.Sleep(time.Millisecond)
		}
	}()
	begin = time.Now()
	settle(t.Context(), changes)
	if took := time.Since(begin); took < patience || took > 5*patience {
		t.Errorf("changes without end are waited for for %s", took)
	}
	cancel()
	for settle(ctx, changes) {
	}
}
