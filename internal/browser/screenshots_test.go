package browser

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	paper "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// screenshots is the folder in which pictures of pages are kept for people to look at. Git
// does not see it.
const screenshots = "../../screenshots"

// longest is how many pixels of a page a picture shows.
const longest = 12000

// keep puts a picture into the folder.
func keep(name string, picture []byte) error {
	if err := os.MkdirAll(screenshots, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(screenshots, name), picture, 0o644)
}

// largest is the largest page of each sort and language.
func (s *site) largest() []page {
	var pages []page
	for _, group := range s.bySort() {
		pages = append(pages, group[0])
	}
	return pages
}

// pictureName is the name of a page's picture without its ending.
func pictureName(p page) string { return strings.ReplaceAll(p.name(), " ", "-") }

// TestScreenshots takes pictures of a page of each sort and language, on a phone and a desk,
// light and dark, and on paper.
func TestScreenshots(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	views := []seen{
		{"phone-light", view{width: 390, height: 844, still: true}},
		{"phone-dark", view{width: 390, height: 844, still: true, dark: true}},
		{"desktop-light", view{width: 1280, height: 900, still: true}},
		{"desktop-dark", view{width: 1280, height: 900, still: true, dark: true}},
		{"desktop-forced", view{width: 1280, height: 900, still: true, forced: true}},
	}
	pages := site.largest()
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		if err := open(tab, site.url(pages[i])); err != nil {
			return err
		}
		for _, v := range views {
			if err := look(tab, v.view); err != nil {
				return err
			}
			picture, err := wholePage(tab)
			if err != nil {
				return err
			}
			if blank(picture) {
				t.Errorf("%s is blank: %s", pages[i].Path, v.name)
			}
			if err := keep(pictureName(pages[i])+"-"+v.name+".png", picture); err != nil {
				return err
			}
		}
		pdf, err := printPaper(tab)
		if err != nil {
			return err
		}
		return keep(pictureName(pages[i])+".pdf", pdf)
	})
}

// wholePage takes a picture of a page from its top to its foot.
func wholePage(tab context.Context) ([]byte, error) {
	size, err := evaluate[[]float64](tab, "[document.documentElement.clientWidth, document.documentElement.scrollHeight]")
	if err != nil {
		return nil, err
	}
	yes := true
	shot, err := chromedp.Call(tab, paper.CaptureScreenshot, paper.CaptureScreenshotParams{
		CaptureBeyondViewport: &yes, OptimizeForSpeed: &yes,
		Clip: &paper.Viewport{Width: size[0], Height: min(size[1], longest), Scale: 1},
	})
	return shot.Data, err
}

// blank tells whether nothing, or no picture, can be seen.
func blank(picture []byte) bool {
	decoded, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return true
	}
	size := decoded.Bounds()
	for y := size.Min.Y; y < size.Max.Y; y += 3 {
		for x := size.Min.X; x < size.Max.X; x += 3 {
			if decoded.At(x, y) != decoded.At(size.Min.X, size.Min.Y) {
				return false
			}
		}
	}
	return true
}

// TestScreenshotsOfFirefox takes a picture of a page of each sort and language in Firefox.
func TestScreenshotsOfFirefox(t *testing.T) {
	if testing.Short() {
		t.Skip("short: no browser is started")
	}
	firefox, err := exec.LookPath("firefox-esr")
	if err != nil {
		t.Skip("NOT TESTED: there is no firefox-esr on this machine")
	}
	site := sampleSite(t)
	next := make(chan page)
	var workers sync.WaitGroup
	for range tabs {
		// Not the test's own folder: what Firefox leaves running may still write there.
		profile, err := os.MkdirTemp("", "firefox")
		if err != nil {
			t.Fatal(err)
		}
		workers.Go(func() {
			defer os.RemoveAll(profile)
			for p := range next {
				if err := picture(t.Context(), firefox, profile, site.url(p), pictureName(p)+"-firefox.png"); err != nil {
					t.Errorf("%s: %v", p.Path, err)
				}
			}
		})
	}
	for _, p := range site.largest() {
		next <- p
	}
	close(next)
	workers.Wait()
}

// picture has Firefox take a picture.
func picture(ctx context.Context, firefox, profile, address, name string) error {
	limited, stop := context.WithTimeout(ctx, patience)
	defer stop()
	file := filepath.Join(profile, name)
	command := exec.CommandContext(limited, firefox, "--headless", "--no-remote", "--profile", profile,
		"--window-size=1280", "--screenshot="+file, address)
	command.Env = append(os.Environ(), "HOME="+profile)
	command.WaitDelay = time.Second
	out, err := command.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	taken, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	if blank(taken) {
		return fmt.Errorf("%s is blank", name)
	}
	return keep(name, taken)
}
