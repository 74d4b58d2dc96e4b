package browser

import (
	"context"
	"testing"
)

// drawings are how many a page has, and what is wrong with them.
type drawings struct {
	Count    int      `json:"count"`
	Problems []string `json:"problems"`
}

// TestDrawingsAreTrueWithoutStyles: every drawing has a size, and a shape that is no more
// than an outline is one without the style sheets too, which a page may fail to get.
func TestDrawingsAreTrueWithoutStyles(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.spread(many)
	found := make([]drawings, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		err := open(tab, site.url(pages[i]))
		if err == nil {
			found[i], err = probe[drawings](tab, "drawings.js")
		}
		return err
	})
	var all findings
	count := 0
	for i, p := range pages {
		count += found[i].Count
		all.add(p.name(), p.Path, found[i].Problems...)
	}
	if count < 50 {
		t.Errorf("only %d drawings were seen", count)
	}
	all.hold(t, "testdata/known-drawings.txt")
}
