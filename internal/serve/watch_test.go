package serve

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestIsSource(t *testing.T) {
	for name, want := range map[string]bool{
		"config.toml": true, "content": true, "content/r/a.md": true, "templates/partials/x.html": true, "static/a.css": true,
		".": false, "README.md": false, "public/content/a": false, ".duibiao/state": false, ".git/content": false,
		"content/.a.md.swp": false, "content/a.md~": false, "content/.git/x": false, "config.toml~": false, "../content": false,
		"content/r/Thumbs.db": false, "content/r/a.md.orig": false, "content/4913/a.md": true,
	} {
		if got := isSource(name); got != want {
			t.Errorf("isSource(%q) = %t", name, got)
		}
	}
}

// TestNotifier holds that sources are told and nothing else: neither what editors
// leave behind nor what a build writes.
func TestNotifier(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, smallSite)
	n, err := newNotifier(dir, &journal{w: io.Discard})
	if err != nil {
		t.Skip(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	names, ended := make(chan string), make(chan error, 1)
	go func() {
		ended <- n.run(ctx, func(name string) {
			select {
			case names <- name:
			case <-ctx.Done():
			}
		})
	}()
	write(t, filepath.Join(dir, "content/r/.ports.en.md.swp"), "x")
	write(t, filepath.Join(dir, "content/r/ports.en.md~"), "x")
	write(t, filepath.Join(dir, "public/index.html"), "x")
	write(t, filepath.Join(dir, "README.md"), "x")
	write(t, filepath.Join(dir, portsFile), "x") // the system tells what happens in order
	select {
	case name := <-names:
		if name != portsFile {
			t.Errorf("%q is told", name)
		}
	case <-time.After(long):
		t.Error("an edit is not told")
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestPoll holds polling against what watching would tell.
func TestPoll(t *testing.T) {
	dir := t.TempDir()
	writeFiles(t, dir, smallSite)
	synctest.Test(t, func(t *testing.T) {
		p := newPoll(dir, &journal{w: io.Discard})
		ctx, cancel := context.WithCancel(t.Context())
		told := make(chan string, 100)
		go p.run(ctx, func(name string) { told <- name })
		for _, tt := range []struct {
			what   string
			change func() error
			told   int
		}{
			{"nothing", func() error { return nil }, 0},
			{"a new file", func() error { return os.WriteFile(filepath.Join(dir, "content/r/n.md"), []byte("x"), 0o644) }, 1},
			{"a longer file", func() error { return os.WriteFile(filepath.Join(dir, "content/r/n.md"), []byte("xx"), 0o644) }, 1},
			{"a folder", func() error { return os.Mkdir(filepath.Join(dir, "static"), 0o755) }, 1},
			{"a removal", func() error { return os.Remove(filepath.Join(dir, portsFile)) }, 1},
			{"a hidden file", func() error { return os.WriteFile(filepath.Join(dir, "content/.hidden"), []byte("x"), 0o644) }, 0},
			{"nothing more", func() error { return nil }, 0},
		} {
			if err := tt.change(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(pollEvery)
			synctest.Wait()
			if len(told) != tt.told {
				t.Errorf("%s is told %d times, want %d", tt.what, len(told), tt.told)
			}
			for len(told) > 0 {
				<-told
			}
		}
		cancel()
	})
}

// TestSettle holds when a build begins after changes.
func TestSettle(t *testing.T) {
	const ms = time.Millisecond
	for _, tt := range []struct {
		name   string
		n      int           // changes
		apart  time.Duration // between two of them
		builds []time.Duration
	}{
		{"one", 1, 0, []time.Duration{quiet}},
		{"a burst", 50, ms, []time.Duration{49*ms + quiet}},
		{"far apart", 3, 2 * quiet, []time.Duration{quiet, 3 * quiet, 5 * quiet}},
		{"without quiet", 150, ms, []time.Duration{patience, 149*ms + quiet}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				ctx, cancel := context.WithCancel(t.Context())
				changes, ended := make(chan struct{}, 1), make(chan struct{})
				begin := time.Now()
				var builds []time.Duration
				go func() {
					defer close(ended)
					for settle(ctx, changes) {
						builds = append(builds, time.Since(begin))
					}
				}()
				for i := range tt.n {
					if i > 0 {
						time.Sleep(tt.apart)
					}
					changes <- struct{}{}
				}
				time.Sleep(2 * patience)
				cancel()
				<-ended
				if !slices.Equal(builds, tt.builds) {
					t.Errorf("builds after %v, want %v", builds, tt.builds)
				}
			})
		})
	}
}
