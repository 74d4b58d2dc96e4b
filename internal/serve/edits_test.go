package serve

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"duibiao/internal/build"
)

func TestTemplateAndStaticEdits(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen("/nowhere.html", "")
	page := `<!doctype html><html lang="en"><head><title>none</title></head><body><p>%s</p><img src="assets/mark.svg"></body></html>`
	write(t, filepath.Join(r.source, "templates/404.html"), fmt.Sprintf(page, "mine"))
	b.until("the template", func(event) bool { _, body := r.get("/nowhere.html"); return strings.Contains(body, "mine") })
	write(t, filepath.Join(r.source, "static/mark.svg"), `<svg xmlns="http://www.w3.org/2000/svg"/>`)
	b.reloads()
	write(t, filepath.Join(r.source, "static/mark.svg"), `<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>`)
	b.reloads()
}

// TestBurstIsFewBuilds holds that many writes are few builds: each takes the quiet
// before it, so however slow the machine is, there are no more than that leaves room
// for.
func TestBurstIsFewBuilds(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	before, begin := r.builds(), time.Now()
	for range 50 {
		r.edit(portsFile, func(text string) string { return text + "\nA line.\n" })
		time.Sleep(time.Millisecond)
	}
	r.edit(portsFile, func(text string) string { return text + "\nThe last line.\n" })
	b.until("the last line", func(event) bool { _, body := r.get(portsPage); return strings.Contains(body, "The last line.") })
	n := r.builds() - before
	if room := int(time.Since(begin)/quiet) + 1; n > room {
		t.Errorf("51 writes led to %d builds, with room for %d", n, room)
	}
}

func TestReconnect(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	seen := b.last.id
	b.close()
	again := r.listen(portsPage, seen)
	select {
	case e := <-again.events:
		t.Errorf("an event that was seen is sent again: %s", e.id)
	case <-time.After(50 * time.Millisecond):
	}
	again.close()
	r.replace(portsFile, "English text.", "Changed text.")
	eventually(t, "the change", func() bool { _, body := r.get(portsPage); return strings.Contains(body, "Changed") })
	late := r.listen(portsPage, seen)
	if e := late.next(); e.id == seen || e.Page == b.last.Page {
		t.Errorf("what was missed is not told: %s, %s", e.id, e.Page)
	}
}

func TestMachineFailureIsShownAndForgotten(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	name := filepath.Join(r.source, "content/r/loop.png")
	if err := os.Symlink("/nowhere/outside.png", name); err != nil {
		t.Skip(err)
	}
	e := b.next()
	if e.Failure == "" && len(e.Problems) == 0 {
		t.Skip("the builder takes a dangling link for nothing")
	}
	if code, _ := r.get(portsPage); code != http.StatusOK {
		t.Errorf("code %d while the machine fails", code)
	}
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	b.until("no failure", func(e event) bool { return e.Failure == "" && len(e.Problems) == 0 })
}

func TestStopLeavesNothingBehind(t *testing.T) {
	before := runtime.NumGoroutine()
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	r.replace(portsFile, "English", "Other")
	b.reloads()
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	http.DefaultClient.CloseIdleConnections()
	eventually(t, "the end of all goroutines", func() bool { return runtime.NumGoroutine() <= before })
}

// TestStopDoesNotWaitForBrowsers stops a server to which a browser is connected. Its grace
// is longer than the test: a stop that waits for the browser does not end.
func TestStopDoesNotWaitForBrowsers(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- serve(ctx, listener, sample(t), 2*long) }()
	r := &running{t: t, url: "http://" + listener.Addr().String() + "/"}
	r.listen("/", "")
	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(long):
		t.Error("the server waits for a browser")
	}
}

func TestRunRefuses(t *testing.T) {
	dir := t.TempDir()
	for _, o := range []Options{
		{Build: build.Options{Source: filepath.Join(dir, "none")}, Addr: "127.0.0.1:0"},
		{Build: build.Options{Source: dir}, Addr: "127.0.0.1"},
		{Build: build.Options{Source: dir}, Addr: "127.0.0.1:99999"},
	} {
		o.Log = io.Discard
		if err := Run(t.Context(), o); err == nil {
			t.Errorf("%s at %s is served", o.Build.Source, o.Addr)
		}
	}
}

// TestEditToEvent tells how long an edit of the sample takes to reach a browser.
func TestEditToEvent(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content"), os.DirFS("../../content")); err != nil {
		t.Fatal(err)
	}
	config, err := os.ReadFile("../../config.toml")
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "config.toml"), string(config))
	r := serveDir(t, dir)
	b := r.listen("/en/zhengzhou-2025/green.html", "")
	var took []time.Duration
	for i := range 10 {
		time.Sleep(150 * time.Millisecond)
		begin := time.Now()
		r.edit("content/zhengzhou-2025/green.en.md", func(text string) string { return text + fmt.Sprintf("\nEdit %c.\n", 'a'+i) })
		b.reloads()
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	t.Logf("edit to event: median %s, from %s to %s", took[5], took[0], took[9])
}
