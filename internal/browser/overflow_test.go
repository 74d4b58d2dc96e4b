package browser

import (
	"context"
	"fmt"
	"testing"
)

// states are what readers do to text: nothing, twice the size, and the spacing of WCAG 1.4.12.
func states() []string { return []string{"plain", "large", "spaced"} }

// TestNothingIsWiderThanThePage: no page scrolls sideways and no text is cut off, from 320 px
// (400 % of zoom in a window of 1280) to 1280 px.
func TestNothingIsWiderThanThePage(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.pages
	views := []view{{width: 320}, {width: 768}, {width: 1280}}
	found := make([]map[string][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		found[i] = map[string][]string{}
		if err := open(tab, site.url(pages[i])); err != nil {
			return err
		}
		for _, v := range views {
			if err := look(tab, v); err != nil {
				return err
			}
			for _, state := range states() {
				lines, err := probe[[]string](tab, "overflow.js", state)
				if err != nil {
					return err
				}
				found[i][fmt.Sprintf("%d %s", v.width, state)] = lines
			}
		}
		return nil
	})
	var all findings
	for i, p := range pages {
		for state, lines := range found[i] {
			all.add(p.name()+" "+state, p.Path, lines...)
		}
	}
	all.hold(t, "testdata/known-overflow.txt")
}

// TestZoomedPagesFit: at 400 % of zoom on a dense screen a page is 320 px wide, and
// fractions of pixels are drawn.
func TestZoomedPagesFit(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.examples()
	found := make([][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		err := open(tab, site.url(pages[i]))
		if err == nil {
			err = look(tab, view{width: 320, height: 256, scale: 4})
		}
		if err == nil {
			found[i], err = probe[[]string](tab, "overflow.js", "plain")
		}
		return err
	})
	var all findings
	for i, p := range pages {
		all.add(p.name(), p.Path, found[i]...)
	}
	all.hold(t, "testdata/known-zoom.txt")
}
