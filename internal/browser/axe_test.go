package browser

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// installed reads a file of a package of npm. Without it the test is skipped.
func installed(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile("testdata/node_modules/" + name)
	if err != nil {
		t.Skipf("NOT TESTED: there is no %s: make test-browser installs it", name)
	}
	return string(text)
}

// openWith opens a page and runs a script in it.
func openWith(tab context.Context, address, script string) error {
	if err := open(tab, address); err != nil {
		return err
	}
	_, err := evaluate[chromedp.Void](tab, script)
	return err
}

// seen is a view and what it is called in lists.
type seen struct {
	name string
	view view
}

// themes are the views in which pages must be accessible.
func themes() []seen {
	var list []seen
	for _, width := range []int{320, 1280} {
		for _, dark := range []bool{false, true} {
			name := fmt.Sprintf("%s %d", either(dark, "dark", "light"), width)
			list = append(list, seen{name, view{width: width, dark: dark}})
			if width == 1280 {
				list = append(list, seen{"forced " + name, view{width: width, dark: dark, forced: true, still: true}})
			}
		}
	}
	return list
}

// TestPagesAreAccessible holds the pages of each sort against all rules of axe; in forced
// colours, which are the reader's, against those about colours.
func TestPagesAreAccessible(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	found := foundByAxe(t, browser, site, site.spread(2))
	found.hold(t, "testdata/known-axe.txt")
}

// TestGovernmentPagesAreAccessible does the same with a page of each sort of a government's
// site: its foot has what others have not, and it has a site map.
func TestGovernmentPagesAreAccessible(t *testing.T) {
	browser, site := startChromium(t), governmentSite(t)
	found := foundByAxe(t, browser, site, site.spread(1))
	found.hold(t, "testdata/known-axe.txt")
}

// TestPinnedPagesAreAccessible does the same with figures as they were released, of which one was corrected.
func TestPinnedPagesAreAccessible(t *testing.T) {
	browser, site := startChromium(t), pinnedSite(t)
	var pages []page
	for _, p := range site.of(pinnedSort) {
		text, err := os.ReadFile(filepath.Join(site.dir, p.Path))
		if err == nil && strings.Contains(string(text), correctedOn[p.Lang]) {
			pages = append(pages, p)
		}
	}
	if len(pages) < 2 {
		t.Fatalf("%d pages say that they were corrected", len(pages))
	}
	for _, p := range site.spread(2) {
		if p.Sort == pinnedSort {
			pages = append(pages, p)
		}
	}
	found := foundByAxe(t, browser, site, pages)
	found.hold(t, "testdata/known-axe.txt")
}

// foundByAxe returns what axe finds on pages of a site.
func foundByAxe(t *testing.T, browser *chromium, site *site, pages []page) findings {
	t.Helper()
	axe, themes := installed(t, "axe-core/axe.min.js"), themes()
	found := make([][][]string, len(pages)) // by page and theme
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		found[i] = make([][]string, len(themes))
		err := openWith(tab, site.url(pages[i]), axe)
		for j, theme := range themes {
			if err == nil {
				err = look(tab, theme.view)
			}
			if err == nil {
				found[i][j], err = probe[[]string](tab, "axe.js", theme.view.forced)
			}
		}
		return err
	})
	var all findings
	for i, p := range pages {
		for j, theme := range themes {
			all.add(p.name()+" "+theme.name, p.Path, found[i][j]...)
		}
	}
	return all
}

// TestAxeFindsMistakes shows that the test above can fail.
func TestAxeFindsMistakes(t *testing.T) {
	axe := installed(t, "axe-core/axe.min.js")
	browser, site := startChromium(t), sampleSite(t)
	site.extra[mistakes] = `<!doctype html><title>x</title><body><img src="x.png"><p style="color:#bbb;background:#fff">faint</p>`
	browser.each(t, 1, func(tab context.Context, _ int) error {
		if err := openWith(tab, site.beside(mistakes), axe); err != nil {
			return err
		}
		found, err := probe[[]string](tab, "axe.js", false)
		for _, rule := range []string{"image-alt", "color-contrast", "html-has-lang"} {
			if !strings.Contains(strings.Join(found, "\n"), rule) {
				t.Errorf("axe does not find %s: %q", rule, found)
			}
		}
		return err
	})
}
