package browser

import (
	"context"
	"fmt"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// stopsOfOverview is how often a reader without a mouse presses Tab to come through an
// overview, and endless is when it is given up.
const (
	stopsOfOverview = 100
	endless         = 2000
)

// stop is where the focus stands after a press of Tab.
type stop struct {
	Name    string `json:"name"`
	Problem string `json:"problem"`
	End     bool   `json:"end"`
}

// walk presses Tab until the focus has left the page.
func walk(tab context.Context) ([]stop, error) {
	focused := emulation.SetFocusEmulationEnabledParams{Enabled: true} // else only one tab at a time has it
	if _, err := chromedp.Call(tab, emulation.SetFocusEmulationEnabled, focused); err != nil {
		return nil, err
	}
	var stops []stop
	for range endless {
		if err := chromedp.Do(tab, chromedp.KeyEvent(kb.Tab)); err != nil {
			return nil, err
		}
		s, err := probe[stop](tab, "focus.js")
		if err != nil || s.End {
			return stops, err
		}
		stops = append(stops, s)
	}
	return nil, fmt.Errorf("the focus is caught at %s", stops[len(stops)-1].Name)
}

// TestKeyboardReachesEverything walks through the pages of each sort by the keyboard: the
// focus is always seen, and an overview takes few steps.
func TestKeyboardReachesEverything(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.examples()
	found := make([][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		err := look(tab, view{width: 1280, still: true})
		if err == nil {
			err = open(tab, site.url(pages[i]))
		}
		if err != nil {
			return err
		}
		stops, err := walk(tab)
		t.Logf("%s takes %d stops", pages[i].Path, len(stops))
		for _, s := range stops {
			if s.Problem != "" {
				found[i] = append(found[i], s.Name+" "+s.Problem)
			}
		}
		if pages[i].Sort == "overview" && len(stops) > stopsOfOverview {
			found[i] = append(found[i], fmt.Sprintf("takes %d stops", len(stops)))
		}
		if len(stops) == 0 {
			found[i] = append(found[i], "has nothing that the keyboard reaches")
		}
		return err
	})
	var all findings
	for i, p := range pages {
		all.add(p.name(), p.Path, found[i]...)
	}
	all.hold(t, "testdata/known-keyboard.txt")
}
