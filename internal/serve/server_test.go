package serve

import (
	"bufio"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/cespare/xxhash/v2"
)

// texts is a site of these files.
type texts map[string]string

func (t texts) Key(name string) (uint64, bool) {
	text, ok := t[name]
	return xxhash.Sum64String(text), ok
}

func (t texts) File(name string) ([]byte, bool, error) {
	text, ok := t[name]
	return []byte(text), ok, nil
}

// siteOf serves these files, as after a build.
func siteOf(t *testing.T, list map[string]string) *server {
	t.Helper()
	s := &server{files: &files{site: texts(list)}, hub: newHub(), host: "127.0.0.1", heartbeat: heartbeat}
	s.hub.set(&state{})
	return s
}

func ask(s *server, method, path string, change func(*http.Request)) *http.Response {
	r := httptest.NewRequest(method, "http://127.0.0.1:1313/", nil)
	r.URL.Path = path
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w.Result()
}

func bodyOf(t *testing.T, r *http.Response) string {
	t.Helper()
	var b strings.Builder
	if _, err := bufio.NewReader(r.Body).WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func sample(t *testing.T) *server {
	return siteOf(t, map[string]string{
		"index.html":            `<body><link rel="stylesheet" href="assets/a.css">home</body>`,
		"404.html":              "<body>missing</body>",
		"en/index.html":         "<body>en</body>",
		"en/r/embed/x.html":     "<style>p{}</style><p>embed</p>",
		"en/r/fragment/x.html":  "<p style=\"color:red\">piece</p>",
		"en/r/x.json":           "{}",
		"data/r.csv":            "a,b\n",
		"assets/a.css":          "@import 'b.css'; p{background:url(c.png)}",
		"assets/b.css":          "",
		"assets/c.png":          "png",
		"assets/d.woff2":        "w",
		"en/r/without-end.html": "<p>no end",
	})
}

func TestHosts(t *testing.T) {
	s := sample(t)
	for _, tt := range []struct {
		asked, host string
		want        int
	}{
		{"127.0.0.1", "127.0.0.1:1313", 200},
		{"127.0.0.1", "127.0.0.1", 200},
		{"127.0.0.1", "127.8.8.8:1", 200},
		{"127.0.0.1", "localhost:1313", 200},
		{"127.0.0.1", "LOCALHOST:1313", 200},
		{"127.0.0.1", "localhost.:1313", 200},
		{"127.0.0.1", "site.localhost:1313", 200},
		{"127.0.0.1", "[::1]:1313", 200},
		{"127.0.0.1", "[::1]", 200},
		{"127.0.0.1", "[::ffff:127.0.0.1]:1313", 200},
		{"127.0.0.1", "", 403},
		{"127.0.0.1", "evil.example:1313", 403},
		{"127.0.0.1", "localhost.evil.example", 403},
		{"127.0.0.1", "127.0.0.1.evil.example", 403},
		{"127.0.0.1", "evillocalhost", 403},
		{"127.0.0.1", "192.168.1.5:1313", 403},
		{"127.0.0.1", "0.0.0.0:1313", 403},
		{"127.0.0.1", "127.1:1313", 403},
		{"", "192.168.1.5:1313", 403},
		{"0.0.0.0", "192.168.1.5:1313", 403},
		{"192.168.1.5", "192.168.1.5:1313", 200},
		{"desk.lan", "Desk.LAN:80", 200},
		{"desk.lan", "other.lan", 403},
	} {
		s.host = tt.asked
		for _, path := range []string{"/", "/_duibiao/reload.js"} {
			if r := ask(s, "GET", path, func(r *http.Request) { r.Host = tt.host }); r.StatusCode != tt.want {
				t.Errorf("--addr %q, Host %q, %s: %d, want %d", tt.asked, tt.host, path, r.StatusCode, tt.want)
			}
		}
	}
	if body := bodyOf(t, ask(s, "GET", "/", func(r *http.Request) { r.Host = "evil.example" })); !strings.Contains(body, "--addr") {
		t.Errorf("the refusal explains nothing: %s", body)
	}
}

func TestPaths(t *testing.T) {
	s := sample(t)
	for _, tt := range []struct {
		path string
		code int
		want string // in the body, or the Location
	}{
		{"/", 200, "home"},
		{"", 200, "home"},
		{"/index.html", 200, "home"},
		{"/en", 302, "/en/"},
		{"/en/.", 302, "/en/"},
		{"//en", 302, "/en/"},
		{"/en/", 200, "en"},
		{"/en/index.html", 200, "en"},
		{"/en/index.html/", 404, "missing"},
		{"/en/r", 404, "missing"},
		{"/en/../data/r.csv", 200, "a,b"},
		{"/../../data/r.csv", 200, "a,b"},
		{"/../../../../etc/passwd", 404, "missing"},
		{"/..\\..\\etc\\passwd", 404, "missing"},
		{"/%2e%2e/etc/passwd", 404, "missing"},
		{"//evil.example/", 404, "missing"},
		{"//evil.example", 404, "missing"},
		{"/\x00", 404, "missing"},
		{"/.duibiao-manifest", 404, "missing"},
		{"/a/.duibiao-tmp-1", 404, "missing"},
		{"/_duibiao/reload.js", 200, "EventSource"},
		{"/_duibiao/overlay.css", 200, "#duibiao-overlay"},
		{"/_duibiao/", 404, ""},
		{"/_duibiao/../en/index.html", 404, ""},
		{"/_duibiao/x/reload.js", 404, ""},
	} {
		r := ask(s, "GET", tt.path, nil)
		if r.StatusCode != tt.code {
			t.Errorf("%q: %d, want %d", tt.path, r.StatusCode, tt.code)
		}
		if got := bodyOf(t, r); tt.code == 302 && r.Header.Get("Location") != tt.want || tt.code != 302 && !strings.Contains(got, tt.want) {
			t.Errorf("%q: %s %s", tt.path, r.Header.Get("Location"), got)
		}
	}
}

func TestHeaders(t *testing.T) {
	s := sample(t)
	const strictPolicy = "default-src 'self'"
	for _, tt := range []struct{ path, kind, policy string }{
		{"/", "text/html; charset=utf-8", strictPolicy},
		{"/none", "text/html; charset=utf-8", strictPolicy},
		{"/en/r/embed/x.html", "text/html; charset=utf-8", ""},
		{"/en/r/fragment/x.html", "text/html; charset=utf-8", "default-src 'self'; style-src 'unsafe-inline'"},
		{"/en/r/x.json", "application/json", ""},
		{"/data/r.csv", "text/csv; charset=utf-8", ""},
		{"/assets/a.css", "text/css; charset=utf-8", ""},
		{"/assets/c.png", "image/png", ""},
		{"/assets/d.woff2", "font/woff2", ""},
		{"/_duibiao/reload.js", "text/javascript; charset=utf-8", ""},
	} {
		h := ask(s, "GET", tt.path, nil).Header
		for name, want := range map[string]string{
			"Content-Type": tt.kind, "Content-Security-Policy": tt.policy,
			"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s of %s is %q, want %q", name, tt.path, got, want)
			}
		}
	}
}

func TestMethods(t *testing.T) {
	s := sample(t)
	for _, path := range []string{"/", "/none", "/data/r.csv"} {
		get, head := ask(s, "GET", path, nil), ask(s, "HEAD", path, nil)
		if body := bodyOf(t, head); body != "" || head.StatusCode != get.StatusCode {
			t.Errorf("HEAD %s: %d %q", path, head.StatusCode, body)
		}
		if a, b := head.Header.Get("Content-Length"), get.Header.Get("Content-Length"); a != b || a == "" {
			t.Errorf("HEAD %s has length %s, GET %s", path, a, b)
		}
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "PATCH"} {
		if r := ask(s, method, "/", nil); r.StatusCode != 405 || r.Header.Get("Allow") != "GET, HEAD" {
			t.Errorf("%s: %d", method, r.StatusCode)
		}
	}
}

func TestETag(t *testing.T) {
	s := sample(t)
	tag := ask(s, "GET", "/", nil).Header.Get("ETag")
	again := func(r *http.Request) { r.Header.Set("If-None-Match", tag) }
	if r := ask(s, "GET", "/", again); r.StatusCode != http.StatusNotModified {
		t.Errorf("an unchanged page: %d", r.StatusCode)
	}
	s.files.site.(texts)["index.html"] = "<body>other</body>"
	if r := ask(s, "GET", "/", again); r.StatusCode != http.StatusOK {
		t.Errorf("a changed page: %d", r.StatusCode)
	}
}

func TestScriptIsAddedToPagesOnly(t *testing.T) {
	s := sample(t)
	for path, want := range map[string]int{
		"/": 1, "/none": 1, "/en/r/embed/x.html": 1, "/en/r/without-end.html": 1, "/en/r/x.json": 0, "/assets/a.css": 0,
	} {
		if got := strings.Count(bodyOf(t, ask(s, "GET", path, nil)), script); got != want {
			t.Errorf("%s has %d scripts, want %d", path, got, want)
		}
	}
}

func TestPrintCoversWhatIsLoaded(t *testing.T) {
	for _, name := range []string{"index.html", "assets/a.css", "assets/b.css", "assets/c.png"} {
		s := sample(t)
		before, other := s.pagePrint("/"), s.pagePrint("/en/")
		s.files.site.(texts)[name] = "other"
		if s.pagePrint("/") == before {
			t.Errorf("the print of a page does not cover %s", name)
		}
		if s.pagePrint("/en/") != other {
			t.Errorf("the print of another page covers %s", name)
		}
	}
	got := strings.Join(pageLoads([]byte(`<link rel=canonical href=/x><LINK REL="Icon" href="i.svg"><img src='a&amp;b.png' srcset="c.png 1x, d.png 2x"><a href=e.html>`)), " ")
	if want := "i.svg a&b.png c.png d.png"; got != want {
		t.Errorf("loads %q, want %q", got, want)
	}
}

func TestRequestsWaitForTheFirstBuild(t *testing.T) {
	s := sample(t)
	s.hub = newHub()
	done := make(chan int)
	go func() { done <- ask(s, "GET", "/", nil).StatusCode }()
	select {
	case <-done:
		t.Fatal("answered before the first build")
	case <-time.After(20 * time.Millisecond):
	}
	s.hub.set(&state{})
	if code := <-done; code != 200 {
		t.Errorf("code %d", code)
	}
}

func TestHeartbeat(t *testing.T) {
	s := sample(t)
	s.heartbeat = 5 * time.Millisecond
	server := httptest.NewServer(s)
	defer server.Close()
	r, err := http.Get(server.URL + eventsPath + "?page=/")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	beats := 0
	for lines := bufio.NewScanner(r.Body); beats < 3 && lines.Scan(); {
		if lines.Text() == ": still here" {
			beats++
		}
	}
	if beats < 3 {
		t.Error("no heartbeats")
	}
}
