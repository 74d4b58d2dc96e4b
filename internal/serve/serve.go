// Package serve is the development server: it builds the site into memory, serves it
// from there, builds it again when a source changes, and tells the browsers.
//
//	folders ─watch─▶ changes ─worker─▶ build.Run ─▶ memory ─▶ pages
//	                             │                     │
//	                             └─▶ state ─▶ hub ─────┴─▶ events to each browser
//
// # Watching
//
// Folders are watched, not files, since editors save by renaming (watch.go). The
// worker waits until the folders have been quiet for a moment and then builds once;
// what changes during a build leads to another (worker.go). A machine that has no
// more watches to give is polled instead (poll.go).
//
// # Building
//
// It is package build that builds, with the same cache and the same bytes as on the
// command line; only the output folder lies in memory (memory.go). What readers see
// of it changes at the end of a build without errors, all at once. After a mistake,
// or a failure of the machine, they see the last good site.
//
// # Telling
//
// Every build makes a new state, with a version (state.go). A browser listens at
// /_duibiao/events (events.go) and gets, after each build, the mistakes with their
// source lines (excerpt.go) and the print of the page that it shows: a digest of the
// page and of the styles, scripts and images that it loads (print.go). The page
// carried the print it had when it was served, so the browser knows by itself
// whether it shows the page as it is now, also after it missed some builds. It
// reloads, or shows the mistakes over the page, or does nothing (assets/reload.js).
//
// # Serving
//
// Files are served as a strict web server would (server.go): pages may load nothing
// from elsewhere and run no inline script. Only hosts that are this machine, or that
// were asked for by name, are answered (host.go), so that no web page can read the
// site by pointing a name of its own to this machine.
package serve

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/output"
)

// Options are what a server is asked to do.
type Options struct {
	Build   build.Options    // Source, Tool and Jobs; where it publishes is decided here
	Addr    string           // where to listen, as host:port
	Log     io.Writer        // told what happens, a line each
	Started func(url string) // told the address once it can be opened; may be nil
}

// outName names the output folder in messages and in the cache. It is not that of a
// build on disk, for the cache keeps apart what each folder holds.
const outName = "(memory)"

// How long a stop may take: first for requests, then for a build that is under way.
const (
	requestGrace = 2 * time.Second
	buildGrace   = 5 * time.Second
)

// Run serves until the context ends. Its error is a failure to begin, or of the
// listener.
func Run(ctx context.Context, o Options) error {
	if info, err := os.Stat(o.Build.Source); err != nil {
		return err
	} else if !info.IsDir() {
		return fmt.Errorf("%s is not a folder", o.Build.Source)
	}
	host, _, err := net.SplitHostPort(o.Addr)
	if err != nil {
		return fmt.Errorf("--addr %s: want host:port, such as 127.0.0.1:1313", o.Addr)
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", o.Addr)
	if err != nil {
		return err
	}
	j := &journal{w: o.Log}
	url := webAddress(host, listener.Addr())
	j.line("Serving %s from %s (Ctrl-C stops)", url, o.Build.Source)
	if !isLoopback(host) {
		j.line("warning: --addr %s lets other machines see this site and the mistakes in it", o.Addr)
	}
	if o.Started != nil {
		o.Started(url)
	}
	return run(ctx, o, host, listener, j)
}

// run starts all that goes on at the same time, and waits for its end.
func run(ctx context.Context, o Options, host string, listener net.Listener, j *journal) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	w := newWorker(o.Build, j)
	watch := newWatch(o.Build.Source, j)
	var tasks sync.WaitGroup
	tasks.Go(func() { watch(ctx, w.changed) })
	tasks.Go(func() { w.run(ctx) })
	err := serve(ctx, listener, &server{memory: w.memory, hub: w.hub, host: host, heartbeat: heartbeat})
	cancel()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		tasks.Wait()
	}()
	select {
	case <-ended:
	case <-time.After(buildGrace):
		j.line("a build is still under way and is given up")
	}
	return err
}

// serve answers requests until the context ends.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	s := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 10 * time.Second,
		IdleTimeout:       2 * time.Minute,
		BaseContext:       func(net.Listener) context.Context { return ctx },
	}
	failed := make(chan error, 1)
	go func() { failed <- s.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), requestGrace)
	defer cancel()
	err := s.Shutdown(grace)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.Close()
	}
	<-failed
	return err
}

// inMemory returns the options of a build into a folder that is not on disk.
func inMemory(o build.Options, m *memory) build.Options {
	o.Out = filepath.Join(o.Source, outName)
	o.Disk = func(string) output.FS { return m }
	return o
}
