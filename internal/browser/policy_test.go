package browser

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image/png"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// violations are the reports of what a policy blocks.
type violations struct {
	mu   sync.Mutex
	list []violation
}

type violation struct {
	Page      string `json:"document-uri"`
	Directive string `json:"effective-directive"`
	Blocked   string `json:"blocked-uri"`
	Line      int    `json:"line-number"`
	Column    int    `json:"column-number"`
}

func (v *violations) add(report string) {
	var body struct {
		Report violation `json:"csp-report"`
	}
	if json.Unmarshal([]byte(report), &body) != nil {
		body.Report.Directive = report
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.list = append(v.list, body.Report)
}

// of returns what was blocked on a page.
func (v *violations) of(address string) []string {
	v.mu.Lock()
	defer v.mu.Unlock()
	var found []string
	for _, one := range v.list {
		if one.Page == address {
			found = append(found, fmt.Sprintf("%s blocks %s at %d:%d", one.Directive, one.Blocked, one.Line, one.Column))
		}
	}
	return found
}

// await opens a page with a mistake until it is reported, so that what was blocked before
// has been reported too.
func (v *violations) await(tab context.Context, s *site) error {
	s.extra[mistakes] = `<!doctype html><title>x</title><p style="color:red">x</p>`
	if err := open(tab, s.beside(mistakes)); err != nil {
		return err
	}
	for len(v.of(s.beside(mistakes))) == 0 {
		if err := chromedp.Do(tab, chromedp.Sleep(50*time.Millisecond)); err != nil {
			return fmt.Errorf("nothing is reported: %w", err)
		}
	}
	return chromedp.Do(tab, chromedp.Sleep(300*time.Millisecond))
}

// TestStrictPolicyBlocksNothing opens every page under a policy that allows nothing but
// files of the site: no inline style, no inline script, no other host.
func TestStrictPolicyBlocksNothing(t *testing.T) {
	browser, site, blocked := startChromium(t), sampleSite(t), &violations{}
	site.policy, site.reports = strict, blocked.add
	styles := make([]int, len(site.pages))
	browser.each(t, len(site.pages), func(tab context.Context, i int) error {
		err := open(tab, site.url(site.pages[i]))
		if err == nil {
			styles[i], err = evaluate[int](tab, "[...document.styleSheets].filter(s => s.cssRules.length > 0).length")
		}
		return err
	})
	browser.each(t, 1, func(tab context.Context, _ int) error { return blocked.await(tab, site) })
	var all findings
	for i, p := range site.pages {
		problems := blocked.of(site.url(p))
		if styles[i] == 0 {
			problems = append(problems, "no style sheet is in force")
		}
		all.add(p.name(), p.Path, problems...)
	}
	all.hold(t, "testdata/known-policy.txt")
}

// frameHost is somebody else's page that consists of a frame.
const frameHost = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>host</title>
<style>html, body { margin: 0 } iframe { display: block; border: 0; width: 600px; height: 800px }</style>
<iframe src="%s" %s></iframe>`

// TestEmbedsLookTheSameInASandbox: under a policy, and in a frame that allows neither
// scripts nor its own origin, an embed looks as it does on its own.
func TestEmbedsLookTheSameInASandbox(t *testing.T) {
	browser, site, free := startChromium(t), sampleSite(t), sampleSite(t)
	site.policy = strict
	var embeds []page
	for _, p := range site.examples() {
		if p.isEmbed() {
			embeds = append(embeds, p)
		}
	}
	sandboxes := []string{"", `sandbox=""`, `sandbox="allow-scripts"`}
	for _, p := range embeds {
		for i, sandbox := range sandboxes {
			free.extra[fmt.Sprintf("/host%d/%s", i, p.Path)] = fmt.Sprintf(frameHost, site.url(p), sandbox)
		}
	}
	found := make([][]string, len(embeds))
	browser.each(t, len(embeds), func(tab context.Context, i int) error {
		p := embeds[i]
		addresses := []string{free.url(p), site.url(p)}
		for j := range sandboxes {
			addresses = append(addresses, free.beside(fmt.Sprintf("/host%d/%s", j, p.Path)))
		}
		var err error
		found[i], err = lookDifferent(tab, addresses)
		return err
	})
	var all findings
	for i, p := range embeds {
		all.add(p.name(), p.Path, found[i]...)
	}
	all.hold(t, "testdata/known-sandbox.txt")
}

// lookDifferent says which of several pages do not look as the first does.
func lookDifferent(tab context.Context, addresses []string) ([]string, error) {
	var found []string
	for _, dark := range []bool{false, true} {
		if err := look(tab, view{width: 600, height: 800, dark: dark}); err != nil {
			return nil, err
		}
		var first []byte
		for i, address := range addresses {
			if err := open(tab, address); err != nil {
				return nil, err
			}
			shot, err := chromedp.Run(tab, chromedp.CaptureScreenshot())
			if err != nil {
				return nil, err
			}
			if i == 0 {
				first = shot
			} else if n := differing(first, shot); n != 0 {
				kind := []string{"", "under a policy", "in a frame", `in sandbox=""`, `in sandbox="allow-scripts"`}[i]
				found = append(found, fmt.Sprintf("%d pixels differ %s, %s", n, kind, either(dark, "dark", "light")))
			}
		}
	}
	return found, nil
}

// differing counts the pixels in which two pictures differ; -1 if their sizes do.
func differing(a, b []byte) int {
	if bytes.Equal(a, b) {
		return 0
	}
	one, err := png.Decode(bytes.NewReader(a))
	other, err2 := png.Decode(bytes.NewReader(b))
	if err != nil || err2 != nil || one.Bounds() != other.Bounds() {
		return -1
	}
	n := 0
	for y := range one.Bounds().Dy() {
		for x := range one.Bounds().Dx() {
			if one.At(x, y) != other.At(x, y) {
				n++
			}
		}
	}
	return n
}

// TestEmbedsSizeThemselves: the script that an editor pastes beside a frame gives it the
// height of what is in it, in a sandbox too.
func TestEmbedsSizeThemselves(t *testing.T) {
	browser, site, host := startChromium(t), sampleSite(t), sampleSite(t)
	site.policy = strict
	var frames strings.Builder
	frames.WriteString(`<!doctype html><meta charset="utf-8"><title>host</title><body>`)
	var embeds []page
	for _, p := range site.examples() {
		if p.isEmbed() {
			fmt.Fprintf(&frames, `<iframe src="%s" width="100%%" height="77" %s></iframe><script src="%sassets/embed.js" async></script>`,
				site.url(p), either(len(embeds)%2 == 0, `sandbox="allow-scripts"`, ""), site.base)
			embeds = append(embeds, p)
		}
	}
	host.extra["/host"] = frames.String()
	var heights []string
	browser.each(t, 1, func(tab context.Context, _ int) error {
		if err := open(tab, host.beside("/host")); err != nil {
			return err
		}
		for range 50 {
			var err error
			heights, err = evaluate[[]string](tab, "[...document.querySelectorAll('iframe')].map(f => f.style.height)")
			if err != nil {
				return err
			}
			if !strings.Contains(","+strings.Join(heights, ",")+",", ",,") {
				break
			}
			if err := chromedp.Do(tab, chromedp.Sleep(100*time.Millisecond)); err != nil {
				return err
			}
		}
		return nil
	})
	if len(heights) != len(embeds) {
		t.Fatalf("%d of %d frames", len(heights), len(embeds))
	}
	var all findings
	for i, p := range embeds {
		if h := heights[i]; h == "" || h == "40px" { // the least that the script gives
			all.add(p.name(), p.Path, fmt.Sprintf("the frame has the height %q", h))
		} else {
			all.add(p.name(), p.Path)
		}
	}
	all.hold(t, "testdata/known-frames.txt")
}
