package build

import (
	"encoding/json"
	"fmt"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// harness is a page that puts every page of the site into frames of several widths
// and tells how each came out. It stands on the site's own server, so that it may
// look into the frames.
const harness = `<!doctype html><meta charset="utf-8"><title>running</title><body><script>
const pages = %s, widths = [320, 768, 1280], results = [];
async function look(page, width) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;height:900px;width:' + width + 'px';
  const loaded = new Promise(done => frame.onload = done);
  frame.src = page;
  document.body.append(frame);
  await loaded;
  const root = frame.contentDocument.documentElement;
  const level = frame.contentDocument.querySelector('svg.bar .level');
  results.push({
    page, width,
    scroll: root.scrollWidth,
    styled: frame.contentDocument.styleSheets.length > 0,
    bar: level ? level.getBoundingClientRect().width : -1,
  });
  frame.remove();
}
(async () => {
  for (const page of pages) for (const width of widths) await look(page, width);
  const pre = document.createElement('pre');
  pre.id = 'results';
  pre.textContent = JSON.stringify(results);
  document.body.append(pre);
})();
</script>`

// hostPage is somebody else's page with two embeds, as an editor pastes them.
const hostPage = `<!doctype html><meta charset="utf-8"><title>host</title><body>
<iframe src="/en/zhengzhou-2025/embed/airport-passengers.html" width="100%" height="300"></iframe><script src="/assets/embed.js" async></script>
<iframe src="/zh/zhengzhou-2025/embed/livelihood.html" width="100%" height="300" sandbox="allow-scripts"></iframe><script src="/assets/embed.js" async></script>`

// look is what the harness saw of one page.
type look struct {
	Page   string
	Width  int
	Scroll int
	Styled bool
	Bar    float64
}

// browser opens an address in Chromium and returns the document as it is after a
// while. Without Chromium the test is skipped.
func browser(t *testing.T, url string) string {
	t.Helper()
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("no chromium on this machine: what a browser shows is not tested")
	}
	cmd := exec.Command(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
		"--disable-features=IsolateSandboxedIframes", // virtual time does not reach another process
		"--user-data-dir="+t.TempDir(), "--window-size=1400,1000", "--virtual-time-budget=30000", "--dump-dom", url)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// siteServer serves the sample under a strict policy, and the two pages above. What
// the policy blocks is reported to violations.
func siteServer(t *testing.T, pages []string, violations func(string)) *httptest.Server {
	t.Helper()
	out := buildSample(t)
	files := http.FileServer(http.Dir(out))
	list, err := json.Marshal(pages)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/harness":
			w.Header().Set("Content-Type", "text/html")
			fmt.Fprintf(w, harness, list)
		case r.URL.Path == "/host":
			w.Header().Set("Content-Type", "text/html")
			io.WriteString(w, hostPage)
		case r.URL.Path == "/violation":
			report, _ := io.ReadAll(r.Body)
			violations(string(report))
		case strings.Contains(r.URL.Path, "/embed/"):
			files.ServeHTTP(w, r)
		default:
			w.Header().Set("Content-Security-Policy", "default-src 'self'; report-uri /violation")
			if strings.HasSuffix(r.URL.Path, "/index.html") {
				r.URL.Path = strings.TrimSuffix(r.URL.Path, "index.html") // FileServer redirects otherwise
			}
			files.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(server.Close)
	return server
}

// samplePages lists the sample's pages; of the embeds only those of opening up,
// which have every sort of metric.
func samplePages(t *testing.T) []string {
	pages := []string{
		"/en/zhengzhou-2025/embed/opening-up.html",
		"/zh/zhengzhou-2025/embed/airport-passengers.html",
		"/zh/zhengzhou-2025/embed/ecommerce-zone-rank.html",
	}
	for name := range tree(t, buildSample(t)) {
		if path.Ext(name) == ".html" && !strings.Contains(name, "/embed/") {
			pages = append(pages, "/"+name)
		}
	}
	slices.Sort(pages)
	return pages
}

var resultsPattern = regexp.MustCompile(`(?s)<pre id="results">(.*?)</pre>`)

func TestPagesInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	var mu sync.Mutex
	var violations []string
	pages := samplePages(t)
	server := siteServer(t, pages, func(report string) {
		mu.Lock()
		defer mu.Unlock()
		violations = append(violations, report)
	})
	found := resultsPattern.FindStringSubmatch(browser(t, server.URL+"/harness"))
	if found == nil {
		t.Fatal("the browser gave no results")
	}
	var looks []look
	if err := json.Unmarshal([]byte(html.UnescapeString(found[1])), &looks); err != nil {
		t.Fatal(err)
	}
	if len(looks) != 3*len(pages) {
		t.Errorf("%d looks at %d pages", len(looks), len(pages))
	}
	bars := 0
	for _, l := range looks {
		if l.Scroll > l.Width {
			t.Errorf("%s is %d px wide in a window of %d px", l.Page, l.Scroll, l.Width)
		}
		if !l.Styled {
			t.Errorf("%s has no styles", l.Page)
		}
		if l.Bar == 0 {
			t.Errorf("%s has a bar of no width in a window of %d px", l.Page, l.Width)
		}
		if l.Bar > 0 {
			bars++
		}
	}
	if bars < 3*10 {
		t.Errorf("bars on %d looks only", bars)
	}
	mu.Lock()
	defer mu.Unlock()
	for _, v := range violations {
		t.Errorf("a strict policy blocks: %s", v)
	}
}

func TestEmbedsSizeThemselves(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	server := siteServer(t, nil, func(string) {})
	dom := browser(t, server.URL+"/host")
	heights := regexp.MustCompile(`style="[^"]*height: ([0-9.]+)px`).FindAllStringSubmatch(dom, -1)
	if len(heights) != 2 {
		t.Fatalf("%d of 2 frames were sized:\n%s", len(heights), dom)
	}
	for _, h := range heights {
		if h[1] == "300" {
			t.Errorf("a frame kept its first height:\n%s", dom)
		}
	}
}
