package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/sitetest"
)

// keptSite is the sample whose reports browsers keep, with its source folder.
func keptSite(t *testing.T) (*site, string) {
	t.Helper()
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	edit(t, filepath.Join(source, "config.toml"), "", "\n[offline]\nservice_worker = true\n")
	s := siteOf(t, source)
	s.policy = strict
	return s, source
}

// edit replaces a text in a file, or adds one at its end if there is none to be replaced.
func edit(t *testing.T, file, old, text string) {
	t.Helper()
	before, err := os.ReadFile(file)
	after := string(before) + text
	if old != "" {
		after = strings.Replace(string(before), old, text, 1)
	}
	if err != nil || after == string(before) || os.WriteFile(file, []byte(after), 0o666) != nil {
		t.Fatalf("%s was not edited: %v", file, err)
	}
}

// rebuild publishes the source folder again.
func (s *site) rebuild(t *testing.T, source string) {
	t.Helper()
	if _, diags, err := build.Run(build.Options{Source: source, Out: s.dir, BaseURL: s.base, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
}

// until waits until an expression of JavaScript holds in the page.
func until(tab context.Context, expression string) error {
	for range 300 {
		if holds, err := evaluate[bool](tab, "(async () => "+expression+")()"); err != nil || holds {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("it never holds: %s", expression)
}

// isKept is whether all of a report is kept.
const isKept = `(await caches.match(new URL("../../offline/zhengzhou-2025.json", location))) !== undefined`

// shown goes to a page and returns its main part.
func shown(tab context.Context, address string) (string, error) {
	if err := open(tab, address); err != nil {
		return "", err
	}
	return evaluate[string](tab, `document.querySelector("main").textContent`)
}

// TestWorkerKeepsReports: after one visit of a page, all of its report can be read without a server, in both
// languages, with the search; when the site changes, the next load shows it, and the load after that without a
// server too, also of pages that were not opened. Turned off, the worker goes with what it kept.
func TestWorkerKeepsReports(t *testing.T) {
	browser := startChromium(t)
	site, source := keptSite(t)
	article := filepath.Join(source, "content", "zhengzhou-2025", "opening-up.en.md")
	at := func(path string) string { return site.base + path }
	browser.each(t, 1, func(tab context.Context, _ int) error {
		if err := open(tab, at("en/zhengzhou-2025/index.html")); err != nil {
			return err
		}
		if err := until(tab, isKept); err != nil {
			return err
		}
		site.down.Store(true)
		for _, path := range []string{"en/zhengzhou-2025/opening-up.html", "zh/zhengzhou-2025/figures/airport-passengers.html", "zh/index.html", "zh/zhengzhou-2025/", "assets/nothing.html"} {
			text, err := shown(tab, at(path))
			if isThere := err == nil && len(text) > 200; isThere != (path != "assets/nothing.html") {
				t.Errorf("%s without a server: %d characters, %v", path, len(text), err)
			}
		}
		found, complaints, err := searchFor(tab, at("en/search.html"), "airport")
		if err != nil || len(found.Links) == 0 {
			t.Errorf("the search finds %v without a server: %v, %q", found, err, complaints)
		}
		site.down.Store(false)

		edit(t, article, "\n+++\n\n", "\n+++\n\nA sentence of today.\n\n")
		edit(t, filepath.Join(source, "config.toml"), `en = "Duibiao`, `en = "New Duibiao`)
		site.rebuild(t, source)
		if text, err := shown(tab, at("en/zhengzhou-2025/opening-up.html")); err != nil || !strings.Contains(text, "A sentence of today") {
			t.Errorf("the first load is stale: %v", err)
		}
		if err := until(tab, `(await (await caches.match(new URL("figures/airport-passengers.html", location))).text()).includes("New Duibiao")`); err != nil {
			return err
		}
		if err := until(tab, `(await (await fetch("../../offline/zhengzhou-2025.json")).text()) === (await (await caches.match(new URL("../../offline/zhengzhou-2025.json", location))).text())`); err != nil {
			return err
		}
		site.down.Store(true)
		if text, err := shown(tab, at("en/zhengzhou-2025/opening-up.html")); err != nil || !strings.Contains(text, "A sentence of today") {
			t.Errorf("without a server it is stale: %v", err)
		}
		site.down.Store(false)

		edit(t, filepath.Join(source, "config.toml"), "service_worker = true", "service_worker = false")
		site.rebuild(t, source)
		if err := open(tab, at("en/zhengzhou-2025/index.html")); err != nil {
			return err
		}
		return until(tab, `(await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0`)
	})
}

// TestWorkerForgetsReports: of a report that was taken off the site nothing is kept after the next load of any page,
// be it of another report.
func TestWorkerForgetsReports(t *testing.T) {
	browser := startChromium(t)
	site, source := keptSite(t)
	browser.each(t, 1, func(tab context.Context, _ int) error {
		if err := open(tab, site.base+"en/zhengzhou-2025/index.html"); err != nil {
			return err
		}
		if err := until(tab, isKept); err != nil {
			return err
		}
		if err := os.RemoveAll(filepath.Join(source, "content", "zhengzhou-2025")); err != nil {
			return err
		}
		edit(t, filepath.Join(source, "config.toml"), `, "zhengzhou-2025"]`, "]")
		site.rebuild(t, source)
		if err := open(tab, site.base+"en/china-2026/index.html"); err != nil {
			return err
		}
		return until(tab, `(await (await caches.open((await caches.keys())[0])).keys()).every(request => !request.url.includes("zhengzhou-2025"))`)
	})
}

// TestWorkerInFirefox: there too a report can be read after one visit, without a server, and is not stale after it.
func TestWorkerInFirefox(t *testing.T) {
	browser := startFirefox(t)
	site, source := keptSite(t)
	const first, other = "en/zhengzhou-2025/index.html", "en/zhengzhou-2025/opening-up.html"
	says := func(path, text string) {
		t.Helper()
		if err := browser.open(site.base + path); err != nil {
			t.Fatal(path, err)
		}
		if found, err := probeFirefox[string](browser, "main.js", ""); err != nil || !strings.Contains(found, text) {
			t.Errorf("%s does not say %q: %v", path, text, err)
		}
	}
	kept := func(text string) {
		t.Helper()
		if is, err := probeFirefox[bool](browser, "kept.js", text); err != nil || !is {
			t.Fatalf("it is not kept (%q): %v", text, err)
		}
	}
	says(first, "promise")
	kept("")
	site.down.Store(true)
	says(other, "airport")
	says("zh/zhengzhou-2025/figures/airport-passengers.html", "2850")
	site.down.Store(false)

	edit(t, filepath.Join(source, "content", "zhengzhou-2025", "opening-up.en.md"), "\n+++\n\n", "\n+++\n\nA sentence of today.\n\n")
	site.rebuild(t, source)
	says(other, "A sentence of today")
	kept("A sentence of today")
	site.down.Store(true)
	says(other, "A sentence of today")
}

// TestNoWorkerOnADisk: in a folder nobody asks for a worker, and nothing goes wrong.
func TestNoWorkerOnADisk(t *testing.T) {
	browser := startChromium(t)
	site, _ := keptSite(t)
	browser.each(t, 1, func(tab context.Context, _ int) error {
		heard, err := listen(tab)
		if err == nil {
			err = open(tab, site.file(page{Path: "en/zhengzhou-2025/index.html"}))
		}
		if complaints := heard(); len(complaints) > 0 {
			t.Errorf("%q", complaints)
		}
		return err
	})
}
