package kind

import (
	"strings"
	"testing"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestIsKept: a browser keeps what a reader of the pages needs, and nothing for others.
func TestIsKept(t *testing.T) {
	for name, want := range map[string]bool{
		"index.html": true, "zh/index.html": true, "zh/r/a.html": true, "zh/r/figures/m.html": true, "zh/r/a.json": true, "search/zh/r/a.js": true,
		"data/r.csv": true, "data/r.json": true, "assets/site.0123456789.css": true, "assets/r/map.png": true, "assets/favicon.svg": true,
		"404.html": false, "service-worker.js": false, "zh/r/embed/m.html": false, "zh/r/embed/pinned/m-0123456789ab.html": false, "zh/r/fragment/m.html": false,
		"oembed/zh/r/index.json": false, "share/zh/r.png": false, "assets/embed.js": false, "data/r.datapackage.json": false, "data/r.zh.xlsx": false,
		"zh/feed.atom": false, "zh/feed.json": false, "sitemap.xml": false, "zh/r/a.md": false, "zh/r/a.ninjs.json": false, "llms.txt": false, "robots.txt": false,
	} {
		if IsKept(name) != want {
			t.Errorf("%s is kept: %t", name, !want)
		}
	}
}

// TestWorkerIsOff: without [offline] there is no worker, no list, and no script that asks for it; with it there are.
func TestWorkerIsOff(t *testing.T) {
	for _, on := range []bool{false, true} {
		cfg := sitetest.Config(t, sitetest.CityConfig)
		cfg.Offline.ServiceWorker = on
		e, s := newEnv(t, cfg), sitetest.City(t, cfg)
		var found int
		for _, o := range allOutputs(e, s) {
			if o.Path == address.Worker || strings.HasPrefix(o.Path, "assets/keep-offline.") {
				found++
			}
		}
		if home := text(t, find(t, allOutputs(e, s), "zh/index.html")); strings.Contains(home, "keep-offline") != on || found > 0 != on {
			t.Errorf("with service_worker = %t there are %d files", on, found)
		}
	}
}

// TestKeptRevisions: a file has another revision when what it is made of is another, and when what all are made of is.
func TestKeptRevisions(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range []scope.Kept{
		{World: 1, Files: []scope.KeptFile{{Path: "zh/index.html", Reads: 1}}}, {World: 1, Files: []scope.KeptFile{{Path: "zh/index.html", Reads: 2}}},
		{World: 4, Files: []scope.KeptFile{{Path: "zh/index.html", Reads: 1}}},
	} {
		var b strings.Builder
		if err := writeKept(nil, &b, &k); err != nil {
			t.Fatal(err)
		}
		seen[b.String()] = true
	}
	if len(seen) != 3 {
		t.Errorf("the lists are %v", seen)
	}
}
