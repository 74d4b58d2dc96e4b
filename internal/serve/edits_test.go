package serve

import (
	"fmt"
	"io"
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

func TestBurstIsFewBuilds(t *testing.T) {
	r := start(t, smallSite)
	b := r.listen(portsPage, "")
	before := r.builds()
	for i := range 50 {
		r.edit(portsFile, func(text string) string { return text + fmt.Sprintf("\nLine %d.\n", i) })
		time.Sleep(time.Millisecond)
	}
	b.until("the last line", func(event) bool { _, body := r.get(portsPage); return strings.Contains(body, "Line 49.") })
	if n := r.builds() - before; n > 6 {
		t.Errorf("50 writes led to %d builds", n)
	}
	before = r.builds()
	write(t, filepath.Join(r.source, "content/r/.ports.en.md.swp"), "x")
	write(t, filepath.Join(r.source, "content/r/ports.en.md~"), "x")
	write(t, filepath.Join(r.source, "public/index.html"), "x")
	write(t, filepath.Join(r.source, "README.md"), "x")
	time.Sleep(5 * quiet)
	if n := r.builds() - before; n != 0 {
		t.Errorf("files that are no sources led to %d builds", n)
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
	begin := time.Now()
	if err := r.stop(); err != nil {
		t.Error(err)
	}
	if took := time.Since(begin); took > time.Second {
		t.Errorf("stopping with a browser connected took %s", took)
	}
	http.DefaultClient.CloseIdleConnections()
	eventually(t, "the end of all goroutines", func() bool { return runtime.NumGoroutine() <= before })
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
	for i := range 20 {
		time.Sleep(150 * time.Millisecond)
		begin := time.Now()
		r.edit("content/zhengzhou-2025/green.en.md", func(text string) string { return text + fmt.Sprintf("\nEdit %d.\n", i) })
		b.reloads()
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	t.Logf("edit to event: median %s, from %s to %s", took[10], took[0], took[19])
}
