package serve

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/build"
)

const smallSite = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
summary = "概要"
actual_period = 2024
target_period = 2025
date = 2025-02-10
source = "来源"
+++
-- content/r/index.en.md --
+++
title = "Report"
summary = "Summary"
source = "Source"
+++
-- content/r/ports.zh.md --
+++
title = "口岸"
summary = "口岸概要"

[[metrics]]
id = "passengers"
label = "旅客"
actual = "2850万人次"
target = "3100万人次"
+++
中文正文。
-- content/r/ports.en.md --
+++
title = "Ports"
summary = "On ports"

[[metrics]]
id = "passengers"
label = "Passengers"
unit = { one = "passenger", other = "passengers" }
+++
English text.
-- content/r/parks.zh.md --
+++
title = "公园"
summary = "公园概要"
+++
公园正文。
-- content/r/parks.en.md --
+++
title = "Parks"
summary = "On parks"
+++
Text on parks.
`

const (
	portsFile = "content/r/ports.en.md"
	portsPage = "/en/r/ports.html"
	parksPage = "/en/r/parks.html"
)

// long is how long a test waits before it says that nothing comes. A machine with much
// else to do has stood still for half a minute.
const long = 5 * time.Minute

// running is a server that runs.
type running struct {
	t      *testing.T
	source string
	url    string
	log    *syncWriter
	stop   func() error
}

// syncWriter collects what is written to it.
type syncWriter struct {
	mu   sync.Mutex
	text strings.Builder
}

func (w *syncWriter) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.Write(b)
}

func (w *syncWriter) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.text.String()
}

func writeFiles(t testing.TB, dir, archive string) {
	t.Helper()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		write(t, filepath.Join(dir, f.Name), string(f.Data))
	}
}

func write(t testing.TB, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// start serves a site of these files.
func start(t *testing.T, archives ...string) *running {
	t.Helper()
	dir := t.TempDir()
	for _, a := range archives {
		writeFiles(t, dir, a)
	}
	return serveDir(t, dir)
}

func serveDir(t *testing.T, dir string) *running {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	r := &running{t: t, source: dir, log: &syncWriter{}}
	urls, ended := make(chan string, 1), make(chan error, 1)
	go func() {
		ended <- run(ctx, Options{
			Build: build.Options{Source: dir, Tool: "test"}, Addr: "127.0.0.1:0",
			Log: r.log, Started: func(url string) { urls <- url },
		}, graces{requests: long, build: long}) // so that the folder is not removed under a build
	}()
	select {
	case r.url = <-urls:
	case err := <-ended:
		t.Fatal(err)
	}
	r.stop = sync.OnceValue(func() error { cancel(); return <-ended })
	t.Cleanup(func() {
		if err := r.stop(); err != nil {
			t.Error(err)
		}
		if t.Failed() {
			t.Log(r.log)
		}
	})
	return r
}

func (r *running) edit(name string, change func(string) string) {
	r.t.Helper()
	full := filepath.Join(r.source, name)
	text, err := os.ReadFile(full)
	if err != nil {
		r.t.Fatal(err)
	}
	write(r.t, full, change(string(text)))
}

func (r *running) replace(name, old, new string) {
	r.t.Helper()
	r.edit(name, func(text string) string {
		if !strings.Contains(text, old) {
			r.t.Fatalf("%s holds no %q", name, old)
		}
		return strings.ReplaceAll(text, old, new)
	})
}

func (r *running) get(path string) (int, string) {
	r.t.Helper()
	resp, err := http.Get(strings.TrimSuffix(r.url, "/") + path)
	if err != nil {
		r.t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

// builds counts the builds that the terminal was told of.
func (r *running) builds() int {
	return strings.Count(r.log.String(), " built") + strings.Count(r.log.String(), "last good site stays")
}

// event is one that a browser gets.
type event struct {
	id string
	message
}

// browser is one at a page.
type browser struct {
	t      *testing.T
	events chan event
	last   event
	close  func()
}

// listen opens a page's events. The first is there when it returns.
func (r *running) listen(page, lastID string) *browser {
	r.t.Helper()
	ctx, cancel := context.WithCancel(r.t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.url+"_duibiao/events?page="+page, nil)
	if err != nil {
		r.t.Fatal(err)
	}
	req.Header.Set("Last-Event-ID", lastID)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	b := &browser{t: r.t, events: make(chan event, 100), close: cancel}
	r.t.Cleanup(cancel)
	go b.read(resp.Body)
	if lastID == "" {
		b.next()
	}
	return b
}

func (b *browser) read(body io.ReadCloser) {
	defer body.Close()
	var e event
	for lines := bufio.NewScanner(body); lines.Scan(); {
		if id, ok := strings.CutPrefix(lines.Text(), "id: "); ok {
			e.id = id
		}
		if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			e.message = message{state: &state{}}
			if err := json.Unmarshal([]byte(data), &e.message); err != nil {
				b.t.Error(err)
			}
			b.events <- e
		}
	}
}

func (b *browser) next() event {
	b.t.Helper()
	select {
	case b.last = <-b.events:
		return b.last
	case <-time.After(long):
		b.t.Fatalf("no event for %s", long)
	}
	return event{}
}

// until returns the first event that is as wanted.
func (b *browser) until(what string, wanted func(event) bool) event {
	b.t.Helper()
	for {
		select {
		case b.last = <-b.events:
			if wanted(b.last) {
				return b.last
			}
		case <-time.After(long):
			b.t.Fatalf("no event with %s for %s; the last is %+v", what, long, b.last)
		}
	}
}

// reloads waits until the page that was shown is another.
func (b *browser) reloads() event {
	b.t.Helper()
	before := b.last.Page
	return b.until("another page", func(e event) bool { return e.Page != before && len(e.Problems) == 0 })
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(long); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited %s for %s", long, what)
		}
	}
}
