package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"
)

// Keys of the object store of these tests, which are no secrets, and must not be repeated all the same.
const (
	keyID  = "AKIDEXAMPLE"
	secret = "wJalrXUtnFEMI-EXAMPLEKEY"
)

// TestMain is the program itself, if a test runs it as such.
func TestMain(m *testing.M) {
	if os.Getenv("DUIBIAO_PUBLISH_TEST") == "program" {
		main()
	}
	os.Exit(m.Run())
}

// objectStore is one on this machine, which counts what is asked of it.
type objectStore struct {
	backend *s3mem.Backend
	url     string
	calls   atomic.Int64
	bytes   atomic.Int64 // of requests and answers
	fails   atomic.Int64 // every so many calls one fails; none if it is 0

	mu    sync.Mutex
	log   []string
	cache map[string]string // Cache-Control of what was written, by its path
}

func startS3(t *testing.T) *objectStore {
	t.Helper()
	t.Setenv("AWS_ACCESS_KEY_ID", keyID)
	t.Setenv("AWS_SECRET_ACCESS_KEY", secret)
	t.Setenv("AWS_EC2_METADATA_DISABLED", "true")
	s := &objectStore{backend: s3mem.New(), cache: map[string]string{}}
	if err := s.backend.CreateBucket("site"); err != nil {
		t.Fatal(err)
	}
	store := gofakes3.New(s.backend, gofakes3.WithoutVersioning()).Server()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := s.calls.Add(1)
		s.mu.Lock()
		s.log = append(s.log, r.Method+" "+r.URL.Path)
		if r.Method == http.MethodPut {
			s.cache[r.URL.Path] = r.Header.Get("Cache-Control")
		}
		s.mu.Unlock()
		s.bytes.Add(max(r.ContentLength, 0))
		if every := s.fails.Load(); every > 0 && n%every == 0 {
			http.Error(w, "slow down", http.StatusServiceUnavailable)
			return
		}
		store.ServeHTTP(&counting{w, &s.bytes}, r)
	}))
	t.Cleanup(server.Close)
	s.url = server.URL
	return s
}

type counting struct {
	http.ResponseWriter
	n *atomic.Int64
}

func (c *counting) Write(b []byte) (int, error) {
	c.n.Add(int64(len(b)))
	return c.ResponseWriter.Write(b)
}

// to is the address of a folder of its bucket.
func (s *objectStore) to(folder string) string {
	return "s3://site/" + folder + "?region=us-east-1&use_path_style=true&endpoint=" + s.url
}

// object returns the bytes of an object, and its headers; nil if there is none.
func (s *objectStore) object(name string) ([]byte, map[string]string) {
	o, err := s.backend.GetObject("site", name, nil)
	if err != nil || o == nil {
		return nil, nil
	}
	defer o.Contents.Close()
	data, err := io.ReadAll(o.Contents)
	if err != nil {
		return nil, nil
	}
	return data, o.Metadata
}

// publishes runs the command as a function.
func publishes(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	code = run(context.Background(), append([]string{"publish", "--lang", "en", "--wait", "200ms"}, args...), &out, &err)
	return code, out.String(), err.String()
}

// mustPublish is for what is to succeed.
func mustPublish(t *testing.T, args ...string) string {
	t.Helper()
	code, stdout, stderr := publishes(args...)
	if code != 0 {
		t.Fatalf("exit code %d: %s", code, stderr)
	}
	return stdout
}

// writeSite writes a folder as a build leaves it: pages that lead to each other, which come, go and
// change from version to version.
func writeSite(t *testing.T, dir string, version int) {
	t.Helper()
	site := map[string]string{
		"assets/site." + fmt.Sprintf("%010x", version%3) + ".css": "p {}", "404.html": "gone",
	}
	var links strings.Builder
	for i := range 24 {
		n := (version + i) % 36
		name := fmt.Sprintf("zh/r%d/a%d.html", n%3, n)
		next := (version + (i+1)%24) % 36
		site[name] = fmt.Sprintf("%d <a href=\"../r%d/a%d.html\">", version, next%3, next)
		fmt.Fprintf(&links, "<a href=\"%s\">", name)
	}
	site["index.html"] = links.String()
	publishFolder(t, dir, site)
}

func TestToAnObjectStore(t *testing.T) {
	s, dir := startS3(t), t.TempDir()
	writeSite(t, dir, 0)
	out := mustPublish(t, "--out", dir, "--to", s.to("a/b"))
	if !strings.Contains(out, "25 added, 2 replaced, 0 removed, 0 unchanged") {
		t.Errorf("at first: %s", out)
	}
	data, meta := s.object("a/b/assets/site.0000000000.css")
	if string(data) != "p {}" || meta["Content-Type"] != "text/css; charset=utf-8" || s.cache["/site/a/b/assets/site.0000000000.css"] != "public, max-age=31536000, immutable" {
		t.Errorf("the style sheet: %q, %v", data, meta)
	}
	writeSite(t, dir, 1)
	code, out, stderr := publishes("--out", dir, "--to", s.to("a/b"))
	if code != 0 || !strings.Contains(stderr, "2 files are there that the site has no more: --delete removes them") {
		t.Errorf("%s%s", out, stderr)
	}
	mustPublish(t, "--out", dir, "--to", s.to("a/b"), "--delete")
	if data, _ := s.object("a/b/zh/r0/a0.html"); data != nil {
		t.Errorf("what is gone is there: %s", data)
	}
	out = mustPublish(t, "--out", dir, "--to", s.to("a/b"), "--dry-run", "--brotli")
	if !strings.Contains(out, "0 to add") {
		t.Error(out)
	}
}

// TestNoSecretIsTold: not even where a store repeats it.
func TestNoSecretIsTold(t *testing.T) {
	s, dir := startS3(t), t.TempDir()
	writeSite(t, dir, 0)
	for _, args := range [][]string{
		{"--to", "s3://nowhere/a?region=us-east-1&use_path_style=true&endpoint=" + s.url},
		{"--to", "s3://site?region=us-east-1&secret=" + secret},
		{"--to", "sftp://me:" + secret + "@127.0.0.1:1/"},
	} {
		code, stdout, stderr := publishes(append(args, "--out", dir)...)
		if code != 2 || strings.Contains(stdout+stderr, secret) || stderr == "" {
			t.Errorf("%q: %d, %s%s", args[1], code, stdout, stderr)
		}
	}
}

// TestRedacted says what stays of messages of libraries.
func TestRedacted(t *testing.T) {
	hidden := secrets([]string{"AZURE_STORAGE_KEY=hunter22", "PATH=/usr/bin", "AWS_SESSION_TOKEN=abcdef"})
	for text, want := range map[string]string{
		`Put "https://a.blob.example.org/c/x?sv=1&sig=abc": EOF`: `Put "https://a.blob.example.org/c/x?…": EOF`,
		"no hunter22 in abcdef":                                  "no … in …",
		"sftp://me:pw@host/x":                                    "sftp://host/x",
		"in /usr/bin":                                            "in /usr/bin",
	} {
		if got := redacted(errors.New(text), hidden).Error(); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// TestEveryTenthCallFails publishes version after version to a store that answers every tenth call that
// it is too busy.
func TestEveryTenthCallFails(t *testing.T) {
	s, dir := startS3(t), t.TempDir()
	s.fails.Store(10)
	versions := 3
	if testing.Short() {
		versions = 1
	}
	for version := range versions {
		writeSite(t, dir, version)
		mustPublish(t, "--out", dir, "--to", s.to(""), "--delete")
		holdStore(t, s, dir)
	}
}

// holdStore compares the objects of a store with a folder.
func holdStore(t *testing.T, s *objectStore, dir string) {
	t.Helper()
	list, err := s.backend.ListBucket("site", nil, gofakes3.ListBucketPage{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, o := range list.Contents {
		if strings.HasPrefix(o.Key, ".duibiao-published") {
			continue
		}
		n++
		want, err := os.ReadFile(filepath.Join(dir, o.Key))
		if got, _ := s.object(o.Key); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %q, want %q (%v)", o.Key, got, want, err)
		}
	}
	if files := len(filesOf(t, dir)); n != files {
		t.Errorf("%d objects of %d files", n, files)
	}
}

// reader follows links through a site, from the first page on.
type reader struct {
	get      func(name string) ([]byte, error) // nil without an error if there is no such page
	followed atomic.Int64
	broken   []string
	stop     chan struct{}
	done     chan struct{}
}

var href = regexp.MustCompile(`href="([^"]*)"`)

// run follows random links. A page that is removed while the reader is on it leads nowhere.
func (r *reader) run() {
	defer close(r.done)
	page, from := "index.html", ""
	for {
		select {
		case <-r.stop:
			return
		default:
		}
		text, err := r.get(page)
		if err == nil && text == nil && from != "" && len(r.broken) < 5 {
			r.broken = append(r.broken, from+" leads to "+page)
		}
		if from != "" {
			r.followed.Add(1)
		}
		links := href.FindAllSubmatch(text, -1)
		if err != nil || len(links) == 0 || rand.IntN(8) == 0 {
			page, from = "index.html", ""
			time.Sleep(time.Millisecond)
			continue
		}
		from, page = page, path.Join(path.Dir(page), string(links[rand.IntN(len(links))][1]))
	}
}

// holdKills publishes version after version in processes that are killed at random moments, while a
// reader follows links. The publication after the last kill leaves the site as it is to be.
func holdKills(t *testing.T, get func(string) ([]byte, error), args ...string) {
	kills := 30
	if testing.Short() {
		kills = 4
	}
	dir := t.TempDir()
	command := func() *exec.Cmd {
		self, err := os.Executable()
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(self, append([]string{"publish", "--out", dir, "--delete", "--wait", "100ms"}, args...)...)
		cmd.Env = append(os.Environ(), "DUIBIAO_PUBLISH_TEST=program")
		return cmd
	}
	writeSite(t, dir, 0)
	begin := time.Now()
	if out, err := command().CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	whole := time.Since(begin)
	r := &reader{get: get, stop: make(chan struct{}), done: make(chan struct{})}
	go r.run()
	killed, version := 0, 0
	for killed < kills {
		version++
		writeSite(t, dir, version)
		cmd := command()
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.AfterFunc(time.Duration(rand.Int64N(int64(whole))), func() { _ = cmd.Process.Kill() })
		err := cmd.Wait()
		if exit, _ := errors.AsType[*exec.ExitError](err); exit != nil && exit.Exited() {
			t.Fatalf("a publisher that was to be killed ended by itself: %v\n%s", err, stderr.String())
		} else if exit != nil {
			killed++
			whole += whole / 20
		}
	}
	close(r.stop)
	<-r.done
	t.Logf("%d of %d publishers died before their end; %d links followed meanwhile", killed, version, r.followed.Load())
	for _, broken := range r.broken {
		t.Error(broken)
	}
	if out, err := command().CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, name := range filesOf(t, dir) {
		want, err := os.ReadFile(filepath.Join(dir, name))
		if got, e := get(name); err != nil || e != nil || !bytes.Equal(got, want) {
			t.Errorf("after the kills %s is %q, want %q", name, got, want)
		}
	}
}

func TestKilledPublishersLeaveAWorkingBucket(t *testing.T) {
	s := startS3(t)
	holdKills(t, func(name string) ([]byte, error) {
		data, _ := s.object(name)
		return data, nil
	}, "--to", s.to(""))
}

// TestTwoPublishers publish different versions at once: one waits for the other, and the site is one
// of the two.
func TestTwoPublishers(t *testing.T) {
	s := startS3(t)
	dirs := []string{t.TempDir(), t.TempDir()}
	for round := range 3 {
		var wg sync.WaitGroup
		for i, dir := range dirs {
			writeSite(t, dir, 5*round+7*i)
			wg.Go(func() {
				if code, _, stderr := publishes("--out", dir, "--to", s.to(""), "--delete", "--wait", "5s"); code != 0 {
					t.Error(stderr)
				}
			})
		}
		wg.Wait()
		first, _ := s.object("index.html")
		want, err := os.ReadFile(filepath.Join(dirs[0], "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		winner := dirs[1]
		if bytes.Equal(first, want) {
			winner = dirs[0]
		}
		holdStore(t, s, winner)
	}
}

// TestOneOfTwentyThousand publishes a site of 20,000 files of which one has changed, and tells what that
// takes.
func TestOneOfTwentyThousand(t *testing.T) {
	files := 20_000
	if testing.Short() {
		files = 2_000
	}
	s, dir, site := startS3(t), t.TempDir(), map[string]string{"index.html": "first"}
	for i := range files - 1 {
		site[fmt.Sprintf("zh/report-%d/metric-%d.html", i/100, i)] = strings.Repeat(fmt.Sprint(i, " "), 200)
	}
	publishFolder(t, dir, site)
	mustPublish(t, "--out", dir, "--to", s.to(""))
	t.Logf("%d files: %d requests, %d bytes", files, s.calls.Load(), s.bytes.Load())

	site["zh/report-7/metric-777.html"] = "corrected"
	publishFolder(t, dir, site)
	s.calls.Store(0)
	s.bytes.Store(0)
	s.log = nil
	out := mustPublish(t, "--out", dir, "--to", s.to(""), "--wait", "30s")
	t.Logf("one of them changed: %d requests, %d bytes: %q", s.calls.Load(), s.bytes.Load(), s.log)
	if !strings.Contains(out, fmt.Sprintf("1 replaced, 0 removed, %d unchanged", files-1)) || s.calls.Load() > 7 {
		t.Errorf("%d requests: %s", s.calls.Load(), out)
	}
}

// TestConfigNamesTheStore: [publish] says where to, and --to says otherwise.
func TestConfigNamesTheStore(t *testing.T) {
	source := t.TempDir()
	to, other := filepath.Join(source, "store"), filepath.Join(source, "other")
	config := "title = { zh = \"站\", en = \"Site\" }\n[publish]\nto = \"file://" + filepath.ToSlash(to) + "\"\n"
	if err := os.WriteFile(filepath.Join(source, "config.toml"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := publishes("--source", source); code != 2 || !strings.Contains(stderr, "run duibiao build first") {
		t.Errorf("no site: %s", stderr)
	}
	writeSite(t, filepath.Join(source, "public"), 0)
	mustPublish(t, "--source", source)
	mustPublish(t, "--source", source, "--to", "file://"+filepath.ToSlash(other))
	for _, dir := range []string{to, other} {
		if got := filesOf(t, dir); len(got) != len(filesOf(t, filepath.Join(source, "public"))) {
			t.Errorf("%s has %q", dir, got)
		}
	}
	if err := os.WriteFile(filepath.Join(source, "config.toml"), []byte("title = { zh = \"站\", en = \"Site\" }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := publishes("--source", source); code != 2 || !strings.Contains(stderr, "say where to publish") {
		t.Errorf("nowhere: %s", stderr)
	}
}
