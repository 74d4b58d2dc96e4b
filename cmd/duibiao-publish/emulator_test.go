package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/container"
	"gocloud.dev/blob"

	"duibiao/internal/publish"
)

// These tests publish to emulators of Azure and of Google, programs of their own that `make test-stores` installs.
// Where one is missing its tests are skipped. Each counts requests by a proxy before it.

// emulator is a store on this machine that speaks as another does.
type emulator struct {
	url    string // the address of its buckets, with %s for a name
	create func(t *testing.T, bucket string)
	calls  atomic.Int64
}

// emulated is a bucket of an emulator.
type emulated struct {
	*emulator
	*blob.Bucket
	to string // the address of a folder in it
}

// startEmulator starts a program that listens on a port, and a proxy before it.
func startEmulator(t *testing.T, name string, args func(port, proxy string) []string) (e *emulator, proxy string) {
	t.Helper()
	program, err := exec.LookPath(name)
	if err != nil {
		t.Skip(name + " is not installed (make test-stores)")
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := l.Addr().String()
	_ = l.Close() // for the program
	e = &emulator{}
	forward := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: address})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		e.calls.Add(1)
		forward.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	_, port, err := net.SplitHostPort(address)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, args(port, server.URL)...)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("%s said: %.2000s", name, said.String())
		}
	})
	for range 500 {
		if c, err := net.Dial("tcp", address); err == nil {
			_ = c.Close()
			return e, strings.TrimPrefix(server.URL, "http://")
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("%s does not listen", name)
	return nil, ""
}

// bucket makes a bucket, and opens it as a person would look at it.
func (e *emulator) bucket(t *testing.T, name string) *emulated {
	t.Helper()
	e.create(t, name)
	address := fmt.Sprintf(e.url, name)
	b, err := blob.OpenBucket(context.Background(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return &emulated{e, b, fmt.Sprintf(e.url, name+"/a/b")}
}

func startAzure(t *testing.T) *emulator {
	t.Helper()
	key := base64.StdEncoding.EncodeToString([]byte(secret))
	t.Setenv("AZURITE_ACCOUNTS", "duibiao:"+key)
	e, proxy := startEmulator(t, "azurite-blob", func(port, _ string) []string {
		return []string{"--blobPort", port, "--skipApiVersionCheck", "--inMemoryPersistence", "--disableTelemetry", "--silent"}
	})
	for name, value := range map[string]string{
		"ACCOUNT": "duibiao", "KEY": key, "DOMAIN": proxy, "PROTOCOL": "http", "IS_LOCAL_EMULATOR": "true",
	} {
		t.Setenv("AZURE_STORAGE_"+name, value)
	}
	credential, err := container.NewSharedKeyCredential("duibiao", key)
	if err != nil {
		t.Fatal(err)
	}
	e.url = "azblob://%s"
	e.create = func(t *testing.T, name string) {
		c, err := container.NewClientWithSharedKeyCredential("http://"+proxy+"/duibiao/"+name, credential, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Create(context.Background(), nil); err != nil {
			t.Fatal(err)
		}
	}
	return e
}

func startGoogle(t *testing.T) *emulator {
	t.Helper()
	e, proxy := startEmulator(t, "fake-gcs-server", func(port, proxy string) []string {
		return []string{"-scheme", "http", "-host", "127.0.0.1", "-port", port, "-backend", "memory", "-external-url", proxy, "-public-host", strings.TrimPrefix(proxy, "http://"), "-log-level", "error"}
	})
	t.Setenv("STORAGE_EMULATOR_HOST", proxy)
	e.url = "gs://%s?anonymous=true"
	e.create = func(t *testing.T, name string) {
		r, err := http.Post("http://"+proxy+"/storage/v1/b?project=p", "application/json", strings.NewReader(`{"name":"`+name+`"}`))
		if err != nil || r.StatusCode != http.StatusOK {
			t.Fatal(r, err)
		}
		_ = r.Body.Close() // nothing was read
	}
	return e
}

// TestEmulators does the same with every store that only an emulator stands for. Each is started once: the
// libraries read where it is once only.
func TestEmulators(t *testing.T) {
	for name, start := range map[string]func(*testing.T) *emulator{"Azure": startAzure, "Google": startGoogle} {
		t.Run(name, func(t *testing.T) {
			e := start(t)
			for name, hold := range map[string]func(*testing.T, *emulated){
				"from empty to removed": holdFromEmptyToRemoved, "headers": holdHeaders, "foreign objects": holdForeign,
				"conditions": holdConditions, "two publishers": holdTwoPublishers, "killed": holdKilled, "no bucket": holdNoBucket,
			} {
				t.Run(name, func(t *testing.T) { hold(t, e.bucket(t, strings.ReplaceAll(name, " ", "-"))) })
			}
		})
	}
}

// object returns the bytes of an object, nil if there is none.
func (e *emulated) object(name string) ([]byte, error) {
	data, err := e.ReadAll(context.Background(), name)
	if errors.Is(classified(err), fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

// holdSite compares the objects in the folder of an emulator with a site.
func (e *emulated) holdSite(t *testing.T, dir string) {
	t.Helper()
	n := 0
	list, failed := e.List(&blob.ListOptions{Prefix: "a/b/"}).All(context.Background())
	for o := range list {
		name := strings.TrimPrefix(o.Key, "a/b/")
		if strings.HasPrefix(name, ".duibiao-published") {
			continue
		}
		n++
		want, err := os.ReadFile(filepath.Join(dir, name))
		if got, e := e.object(o.Key); err != nil || e != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: %q, want %q (%v, %v)", name, got, want, err, e)
		}
	}
	if files := len(filesOf(t, dir)); n != files || failed() != nil {
		t.Errorf("%d objects of %d files (%v)", n, files, failed())
	}
}

// holdFromEmptyToRemoved publishes for the first time, again, a change and a removal.
func holdFromEmptyToRemoved(t *testing.T, e *emulated) {
	dir := t.TempDir()
	requests := func(version int, args ...string) string {
		writeSite(t, dir, version)
		e.calls.Store(0)
		out := mustPublish(t, append([]string{"--out", dir, "--to", e.to, "--wait", "30s"}, args...)...)
		t.Logf("%d requests: %s", e.calls.Load(), out)
		return out
	}
	if out := requests(0, "--dry-run"); !strings.Contains(out, "25 to add, 2 to replace") {
		t.Errorf("a dry run: %s", out)
	}
	if out := requests(0); !strings.Contains(out, "25 added, 2 replaced, 0 removed, 0 unchanged") {
		t.Errorf("at first: %s", out)
	}
	e.holdSite(t, dir)
	if out := requests(0); !strings.Contains(out, "0 added, 0 replaced, 0 removed, 27 unchanged") || e.calls.Load() > 4 {
		t.Errorf("unchanged: %d requests, %s", e.calls.Load(), out)
	}
	if out := requests(1, "--delete"); !strings.Contains(out, "2 added, 24 replaced, 2 removed, 1 unchanged") {
		t.Errorf("a change: %s", out)
	}
	e.holdSite(t, dir)
}

// holdHeaders: objects have the media types and times that servers send.
func holdHeaders(t *testing.T, e *emulated) {
	dir := t.TempDir()
	writeSite(t, dir, 0)
	mustPublish(t, "--out", dir, "--to", e.to)
	for name, want := range map[string]string{
		"index.html":                 "text/html; charset=utf-8, public, max-age=300",
		"assets/site.0000000000.css": "text/css; charset=utf-8, public, max-age=31536000, immutable",
		".duibiao-published.gz":      "application/gzip, no-cache",
	} {
		a, err := e.Attributes(context.Background(), "a/b/"+name)
		if err != nil {
			t.Fatal(err)
		}
		if got := a.ContentType + ", " + a.CacheControl; got != want || a.ContentEncoding != "" {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}

// holdForeign: what others have put there is neither replaced nor removed.
func holdForeign(t *testing.T, e *emulated) {
	dir, ctx := t.TempDir(), context.Background()
	writeSite(t, dir, 0)
	for _, name := range []string{"a/b/index.html", "a/b/theirs.txt", "other.txt"} {
		if err := e.WriteAll(ctx, name, []byte("theirs"), nil); err != nil {
			t.Fatal(err)
		}
	}
	code, _, stderr := publishes("--out", dir, "--to", e.to, "--delete")
	if code != 2 || !strings.Contains(stderr, "such as index.html") {
		t.Errorf("%d, %s", code, stderr)
	}
	mustPublish(t, "--out", dir, "--to", e.to, "--delete", "--adopt")
	writeSite(t, dir, 1)
	mustPublish(t, "--out", dir, "--to", e.to, "--delete")
	for _, name := range []string{"a/b/theirs.txt", "other.txt"} {
		if data, err := e.object(name); err != nil || string(data) != "theirs" {
			t.Errorf("%s: %q, %v", name, data, err)
		}
	}
}

// holdConditions: an object is written if it is what it was, and else not.
func holdConditions(t *testing.T, e *emulated) {
	ctx := context.Background()
	to, err := parse(e.to)
	if err != nil {
		t.Fatal(err)
	}
	s, err := open(ctx, to, false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	write := func(text, version string) (string, error) {
		return s.Swap(ctx, &publish.Object{Name: "x", Data: []byte(text), MediaType: "text/plain"}, version)
	}
	first, err := write("1", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := write("2", ""); !errors.Is(err, publish.ErrChanged) {
		t.Errorf("it is there already: %v", err)
	}
	second, err := write("2", first)
	if err != nil || second == first {
		t.Errorf("it is what it was: %q, %v", second, err)
	}
	if _, err := write("3", first); !errors.Is(err, publish.ErrChanged) {
		t.Errorf("it has changed: %v", err)
	}
	if data, version, err := s.Read(ctx, "x"); err != nil || string(data) != "2" || version != second {
		t.Errorf("%q, %s (%s), %v", data, version, second, err)
	}
	if err := s.Remove(ctx, "x"); err != nil {
		t.Error(err)
	}
	if _, err := write("3", second); !errors.Is(err, publish.ErrChanged) {
		t.Errorf("it is gone: %v", err)
	}
}

// holdTwoPublishers publish different versions at once: the site is one of the two.
func holdTwoPublishers(t *testing.T, e *emulated) {
	dirs := []string{t.TempDir(), t.TempDir()}
	var wg sync.WaitGroup
	for i, dir := range dirs {
		writeSite(t, dir, 7*i)
		wg.Go(func() {
			if code, _, stderr := publishes("--out", dir, "--to", e.to, "--delete", "--wait", "5s"); code != 0 {
				t.Error(stderr)
			}
		})
	}
	wg.Wait()
	first, err := e.object("a/b/index.html")
	want, err2 := os.ReadFile(filepath.Join(dirs[0], "index.html"))
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	winner := dirs[1]
	if bytes.Equal(first, want) {
		winner = dirs[0]
	}
	e.holdSite(t, winner)
}

// holdKilled: publishers that are killed leave a bucket that works.
func holdKilled(t *testing.T, e *emulated) {
	holdKills(t, func(name string) ([]byte, error) { return e.object("a/b/" + name) }, "--to", e.to)
}

// holdNoBucket: it is said that there is none.
func holdNoBucket(t *testing.T, e *emulated) {
	dir := t.TempDir()
	writeSite(t, dir, 0)
	for _, args := range [][]string{{"--dry-run"}, nil} {
		code, _, stderr := publishes(append(args, "--out", dir, "--to", fmt.Sprintf(e.url, "nowhere"))...)
		if code != 2 || !strings.Contains(stderr, "see that it is there") && !strings.Contains(stderr, `no bucket or container "nowhere"`) {
			t.Errorf("%s: %d, %s", fmt.Sprint(args), code, stderr)
		}
	}
}
