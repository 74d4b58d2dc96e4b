package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestKilledBuildsLeaveAWorkingSite kills builds that turn one version of a site
// into another, at 100 random moments (at 10 in a short test), while a reader follows
// every link from the first page on. At no moment does a page that can be reached lead to
// a file that is not there, and the build after the last kill gives what a clean one gives.
func TestKilledBuildsLeaveAWorkingSite(t *testing.T) {
	kills, links := 100, int64(1000)
	if testing.Short() {
		kills, links = 10, 100
	}
	dir := t.TempDir()
	binary := released(t, dir)
	source, public := filepath.Join(dir, "site"), filepath.Join(dir, "site", "public")
	writeVersion(t, source, 0)
	whole := timeOf(t, binary, source)

	reader := &reader{site: public, stop: make(chan struct{}), done: make(chan struct{})}
	go reader.run()
	rng := rand.New(rand.NewPCG(2025, 1))
	killed, version := 0, 0
	for ; killed < kills || reader.followed.Load() < links; version++ {
		writeVersion(t, source, version+1)
		var stderr strings.Builder
		cmd := exec.Command(binary, "build", "--source", source, "--quiet")
		cmd.Stderr = &stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		begin := time.Now()
		time.AfterFunc(time.Duration(rng.Int64N(int64(whole))), func() { _ = cmd.Process.Kill() })
		err := cmd.Wait()
		switch exit, _ := errors.AsType[*exec.ExitError](err); {
		case err == nil:
			whole = time.Since(begin)
		case exit == nil || exit.Exited():
			t.Fatalf("a build that was to be killed ended by itself: %v\n%s", err, stderr.String())
		default:
			killed++
			whole += whole / 10 // the reader slows builds down
		}
	}
	close(reader.stop)
	<-reader.done
	t.Logf("%d of %d builds died before their end; %d links followed meanwhile", killed, version, reader.followed.Load())
	for _, broken := range reader.broken {
		t.Error(broken)
	}

	writeVersion(t, source, version)
	timeOf(t, binary, source)
	clean := filepath.Join(dir, "clean")
	writeVersion(t, clean, version)
	timeOf(t, binary, clean)
	if diff := cmp.Diff(contents(t, filepath.Join(clean, "public")), contents(t, public)); diff != "" {
		t.Errorf("after the kills: mismatch (-clean +got):\n%s", diff)
	}
}

// TestKilledFirstBuildsCanBeTakenUp kills builds into a folder that is not there, at random
// moments: while reports are scanned, and while they are published. Nothing half done has a
// name of the site, and the next build leaves nothing but the site.
func TestKilledFirstBuildsCanBeTakenUp(t *testing.T) {
	kills := 60
	if testing.Short() {
		kills = 6
	}
	dir := t.TempDir()
	binary, source := released(t, dir), filepath.Join(dir, "site")
	public := filepath.Join(source, "out", "public")
	build := func() *exec.Cmd {
		return exec.Command(binary, "build", "--source", source, "--out", public, "--quiet", "--jobs", "1")
	}
	writeVersion(t, source, 0)
	begin := time.Now()
	if out, err := build().CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	whole, want := time.Since(begin), contents(t, public)
	rng := rand.New(rand.NewPCG(2025, 2))
	staged := 0
	for range kills {
		for _, left := range []string{filepath.Join(source, "out"), filepath.Join(source, ".duibiao")} {
			if err := os.RemoveAll(left); err != nil {
				t.Fatal(err)
			}
		}
		cmd := build()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rng.Int64N(int64(whole))))
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		staged += half(t, public, want)
		if out, err := build().CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		if diff := cmp.Diff(want, contents(t, public)); diff != "" {
			t.Fatalf("after a kill: mismatch (-clean +got):\n%s", diff)
		}
	}
	if staged == 0 && !testing.Short() {
		t.Error("no build died with files staged")
	}
}

// half looks at what a build left that died, and returns how many files it had staged.
func half(t *testing.T, public string, want map[string]string) (staged int) {
	t.Helper()
	if _, err := os.Stat(public); err != nil {
		return 0 // it died early
	}
	for name, text := range contents(t, public) {
		switch {
		case strings.HasPrefix(name, ".duibiao-tmp-staged"):
			staged++
		case !strings.HasPrefix(path.Base(name), ".duibiao-") && text != want[name]: // what is being written has such a name beside its own
			t.Errorf("%s holds %q", name, text)
		}
	}
	return staged
}

// released builds the command as it is released.
func released(t *testing.T, dir string) string {
	t.Helper()
	binary := filepath.Join(dir, "duibiao")
	build := exec.Command("go", "build", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return binary
}

// timeOf builds to the end and returns how long that took.
func timeOf(t *testing.T, binary, source string) time.Duration {
	t.Helper()
	begin := time.Now()
	if out, err := exec.Command(binary, "build", "--source", source, "--quiet").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return time.Since(begin)
}

// writeVersion writes a site whose articles come and go, link to each other, and
// change from version to version.
func writeVersion(t *testing.T, source string, version int) {
	t.Helper()
	if err := os.RemoveAll(filepath.Join(source, "content")); err != nil {
		t.Fatal(err)
	}
	put := func(name, text string) {
		file := filepath.Join(source, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("config.toml", "title = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org/\"\n[check]\nprose = false\nsource-missing = \"off\"\n")
	put("static/own.css", fmt.Sprintf("p { margin: %dpx }", version%3))
	for r := range 4 {
		dir := fmt.Sprintf("content/r%d/", (version/7+r)%5)
		put(dir+"index.zh.md", fmt.Sprintf("+++\ntitle = \"报告%d\"\nsource = \"来源\"\nactual_period = 2024\ntarget_period = 2025\n+++\n", version))
		put(dir+"index.en.md", "+++\ntitle = \"Report\"\nsource = \"Source\"\n+++\n")
		for a := range 4 {
			this, next := (version+a)%6, (version+(a+1)%4)%6
			put(fmt.Sprintf("%sa%d.zh.md", dir, this), fmt.Sprintf("+++\ntitle = \"文%d\"\n[[metrics]]\nid = \"m%d\"\nlabel = \"指标\"\nactual = \"%d吨\"\ntarget = \"90吨\"\n+++\n[下一篇](a%d.zh.md)\n",
				version, this, version, next))
			put(fmt.Sprintf("%sa%d.en.md", dir, this), fmt.Sprintf("+++\ntitle = \"Article\"\n[[metrics]]\nid = \"m%d\"\nlabel = \"Metric\"\n+++\n[next](a%d.en.md)\n", this, next))
		}
	}
}

// reader follows links through a site on the disk.
type reader struct {
	site       string
	stop, done chan struct{}
	followed   atomic.Int64
	broken     []string
}

func (r *reader) run() {
	defer close(r.done)
	for {
		select {
		case <-r.stop:
			return
		default:
			r.walk()
		}
	}
}

var hrefPattern = regexp.MustCompile(` (?:href|src)="([^"#]+)[^"]*"`)

// walk goes through all pages that can be reached from the first.
func (r *reader) walk() {
	seen := map[string]bool{"index.html": true}
	for todo := []string{"index.html"}; len(todo) > 0 && len(r.broken) == 0; todo = todo[1:] {
		page := todo[0]
		time.Sleep(time.Millisecond) // leave the builds some of the machine
		text, err := os.ReadFile(filepath.Join(r.site, page))
		if err != nil {
			continue // it went while the reader was on the way
		}
		for _, m := range hrefPattern.FindAllSubmatch(text, -1) {
			target := path.Join(path.Dir(page), string(m[1]))
			if strings.Contains(string(m[1]), ":") || seen[target] {
				continue
			}
			r.follow(page, text, target)
			seen[target] = true
			if path.Ext(target) == ".html" {
				todo = append(todo, target)
			}
		}
	}
}

// follow looks for the file that a page leads to. If it is not there, though a chain
// of pages that are as they were when they were read leads from the first page to
// this one, the site was broken. (A page that is being removed, to which the reader
// came in time, is not.)
func (r *reader) follow(page string, text []byte, target string) {
	r.followed.Add(1)
	if r.exists(target) {
		return
	}
	chain := append(r.chain(page), step{page, text})
	if r.exists(target) || len(chain) == 1 {
		return
	}
	for _, s := range chain {
		if now, err := os.ReadFile(filepath.Join(r.site, s.page)); err != nil || !bytes.Equal(now, s.text) {
			return
		}
	}
	var way []string
	for _, s := range slices.Backward(chain) {
		way = append(way, s.page)
	}
	r.broken = append(r.broken, fmt.Sprintf("%s leads to %s, which is not there; read backwards, the way is %s\n%s", page, target, strings.Join(way, " "), text))
}

func (r *reader) exists(name string) bool {
	_, err := os.Stat(filepath.Join(r.site, name))
	return !errors.Is(err, fs.ErrNotExist)
}

// step is a page with the text that was read of it.
type step struct {
	page string
	text []byte
}

// chain returns the pages that lead from the first to the one named, without it; none
// if it cannot be reached.
func (r *reader) chain(page string) []step {
	from := map[string]step{"index.html": {}}
	for todo := []string{"index.html"}; len(todo) > 0; todo = todo[1:] {
		text, _ := os.ReadFile(filepath.Join(r.site, todo[0]))
		for _, m := range hrefPattern.FindAllSubmatch(text, -1) {
			target := path.Join(path.Dir(todo[0]), string(m[1]))
			if _, seen := from[target]; !seen && path.Ext(target) == ".html" && !strings.Contains(string(m[1]), ":") {
				from[target] = step{todo[0], text}
				todo = append(todo, target)
			}
		}
	}
	var chain []step
	for s, ok := from[page]; ok && s.page != ""; s, ok = from[s.page] {
		chain = append(chain, s)
	}
	return chain
}

// contents returns the files below dir.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(name string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		rel, _ := filepath.Rel(dir, name)
		files[rel] = string(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
