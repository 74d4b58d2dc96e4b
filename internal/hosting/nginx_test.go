package hosting

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/address"
	"duibiao/internal/build"
	"duibiao/internal/nginxtest"
	"duibiao/internal/sitetest"
)

// base is where the sample is served: not at the root.
const base = "/some/where/"

// TestNginxServesTheSample builds the sample, serves it with a real nginx that is told what
// [nginx] writes, and asks for every file.
func TestNginxServesTheSample(t *testing.T) {
	if !nginxtest.Installed() {
		t.Skip("nginx is not installed")
	}
	root := t.TempDir()
	public := filepath.Join(root, "some", "where")
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	settings, err := os.OpenFile(filepath.Join(source, "config.toml"), os.O_APPEND|os.O_WRONLY, 0)
	if err == nil {
		_, err = settings.WriteString("\n[offline]\nservice_worker = true\n[outputs]\nfragments = true\n")
		err = errors.Join(err, settings.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	_, diags, err := build.Run(build.Options{
		Source: source, Out: public, BaseURL: "https://example.org" + base, Tool: "test",
	})
	if err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	host := "http://" + nginxtest.Serve(t, root, nginx(Site{Base: base}))
	served := map[string]int{}
	err = fs.WalkDir(os.DirFS(public), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(name, ".") {
			served[holdServed(t, host+base, public, name)]++
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range address.Rules() {
		if served[r.Name] == 0 {
			t.Errorf("the sample has no file of the rule %s", r.Name)
		}
	}
	holdKinds(t, host+base)
	holdMissing(t, host+base, public)
}

// get asks for a file, and returns the answer with all of its bytes.
func get(t *testing.T, url string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	data, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r, data
}

// holdServed holds what is served of a file against package address and the bytes on the disk, and
// returns the rule that the file is of.
func holdServed(t *testing.T, site, public, name string) (rule string) {
	t.Helper()
	answer, data := get(t, site+name)
	if want, err := os.ReadFile(filepath.Join(public, name)); err != nil || answer.StatusCode != 200 || !bytes.Equal(want, data) {
		t.Errorf("%s: %s, %d bytes, %v", name, answer.Status, len(data), err)
	}
	if got, want := answer.Header.Get("Content-Type"), address.MediaType(name); got != want {
		t.Errorf("%s is %s, want %s", name, got, want)
	}
	holdHeaders(t, name, answer.Header, address.Headers(name))
	for _, r := range address.Rules() {
		if r.Has(name) {
			return r.Name
		}
	}
	return ""
}

func holdHeaders(t *testing.T, name string, got http.Header, want []address.Header) {
	t.Helper()
	shared := ""
	for _, h := range want {
		if list := got.Values(h.Name); len(list) != 1 || list[0] != h.Value {
			t.Errorf("%s: %s is %q, want %q", name, h.Name, list, h.Value)
		}
		if strings.HasPrefix(h.Name, "Access-Control-") {
			shared = h.Value
		}
	}
	if is := got.Get("Access-Control-Allow-Origin"); is != shared {
		t.Errorf("%s: other sites may read it: %q, want %q", name, is, shared)
	}
}

// holdKinds says in plain words what files of each kind are served with.
func holdKinds(t *testing.T, site string) {
	for _, tt := range []struct {
		path, frames, cors, cache, mediaType string
	}{
		{"index.html", "'self'", "", "max-age=300", "text/html; charset=utf-8"},
		{"", "'self'", "", "max-age=300", "text/html; charset=utf-8"},
		{"zh/", "'self'", "", "max-age=300", "text/html; charset=utf-8"},
		{"en/zhengzhou-2025/opening-up.html", "'self'", "", "max-age=300", "text/html; charset=utf-8"},
		{"en/zhengzhou-2025/figures/airport-passengers.html", "'self'", "", "max-age=300", "text/html; charset=utf-8"},
		{"en/zhengzhou-2025/embed/airport-passengers.html", "*", "*", "max-age=300", "text/html; charset=utf-8"},
		{"en/zhengzhou-2025/embed/sectors/opening-up.html", "*", "*", "max-age=300", "text/html; charset=utf-8"},
		{"zh/zhengzhou-2025/embed/report/gap.html", "*", "*", "max-age=300", "text/html; charset=utf-8"},
		{"oembed/zh/zhengzhou-2025/opening-up.json", "'self'", "*", "max-age=300", "application/json"},
		{"oembed/en/zhengzhou-2025/figures/airport-passengers.json", "'self'", "*", "max-age=300", "application/json"},
		{"en/zhengzhou-2025/opening-up.json", "'self'", "*", "max-age=300", "application/json"},
		{"data/zhengzhou-2025.json", "'self'", "*", "max-age=300", "application/json"},
		{"data/zhengzhou-2025.csv", "'self'", "*", "max-age=300", "text/csv; charset=utf-8"},
		{"assets/embed.js", "'self'", "", "max-age=300", "text/javascript; charset=utf-8"},
		{"zh/feed.atom", "'self'", "", "max-age=300", "application/atom+xml; charset=utf-8"},
		{"share/zh/zhengzhou-2025.png", "'self'", "", "max-age=300", "image/png"},
	} {
		answer, _ := get(t, site+tt.path)
		h := answer.Header
		if answer.StatusCode != 200 || !strings.HasSuffix(h.Get("Content-Security-Policy"), "frame-ancestors "+tt.frames) ||
			!strings.HasPrefix(h.Get("Content-Security-Policy"), "default-src 'self';") ||
			h.Get("Access-Control-Allow-Origin") != tt.cors || !strings.HasSuffix(h.Get("Cache-Control"), tt.cache) ||
			h.Get("Content-Type") != tt.mediaType || h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") == "" {
			t.Errorf("%s: %s, %v", tt.path, answer.Status, h)
		}
	}
}

// holdMissing asks for what is not there.
func holdMissing(t *testing.T, site, public string) {
	want, err := os.ReadFile(filepath.Join(public, address.NotFound))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"no/such/page.html", "zh/r/embed/none.html", "data/none.json", "none"} {
		answer, data := get(t, site+path.Clean(name))
		if answer.StatusCode != 404 || !bytes.Equal(data, want) || answer.Header.Get("Content-Type") != "text/html; charset=utf-8" {
			t.Errorf("%s: %s, %s, %d bytes", name, answer.Status, answer.Header.Get("Content-Type"), len(data))
		}
		holdHeaders(t, name, answer.Header, address.Headers(address.NotFound))
	}
}
