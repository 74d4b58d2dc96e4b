package browser

import (
	"context"
	"strings"
	"testing"
)

// mistaken is a page with one mistake for each probe.
const mistaken = `<!doctype html><html lang="en"><title>x</title>
<style>a:focus { outline: none } rect { fill: none; stroke: black }</style>
<p><a href="#x">the link</a></p>
<div style="width:500px">too wide</div>
<p><b style="display:block;width:2em;overflow-wrap:anywhere">+21.2345%</b></p>
<svg width="20" height="20"><rect width="9" height="9"/></svg>
<h2>the heading</h2><p>one</p>
<table><tr style="height:80px"><td>the row</td></tr></table>
<script>document.body.append('added')</script>`

// TestProbesFindMistakes shows that each of the tests that look into pages can fail.
func TestProbesFindMistakes(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	site.extra[mistakes] = mistaken
	address := site.beside(mistakes)
	browser.each(t, 1, func(tab context.Context, _ int) error {
		if err := look(tab, view{width: 320}); err != nil {
			return err
		}
		without, _, err := readContents(tab, address, false)
		if err != nil {
			return err
		}
		with, _, err := readContents(tab, address, true)
		if err != nil {
			return err
		}
		if found := without.unlike(with, ""); len(found) == 0 {
			t.Error("what a script adds is not missed")
		}
		stops, err := walk(tab)
		if err != nil || len(stops) != 1 || stops[0].Problem != "shows no focus" {
			t.Errorf("stops are %+v: %v", stops, err)
		}
		for _, tt := range [][2]string{{"overflow.js", "too wide"}, {"overflow.js", "a number broken over"}, {"split.js", "may be left behind: h2"}} {
			found, err := probe[[]string](tab, tt[0], "plain")
			if err != nil || !strings.Contains(strings.Join(found, "\n"), tt[1]) {
				t.Errorf("%s finds %q, not %q: %v", tt[0], found, tt[1], err)
			}
		}
		drawn, err := probe[drawings](tab, "drawings.js")
		if err == nil && (drawn.Count != 1 || len(drawn.Problems) != 1) {
			t.Errorf("drawings.js finds %+v", drawn)
		}
		return err
	})
}
