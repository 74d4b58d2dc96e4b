package browser

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// contents is what a reader finds on a page.
type contents struct {
	Text  string   `json:"text"`
	Links []string `json:"links"`
}

// TestPagesSayTheSameEverywhere: a page has the same text and links over HTTP and from a
// folder, with JavaScript and without, and complains of nothing.
func TestPagesSayTheSameEverywhere(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	pages := site.examples()
	found := make([][]string, len(pages))
	browser.each(t, len(pages), func(tab context.Context, i int) error {
		var first contents
		for j, address := range []string{site.url(pages[i]), site.file(pages[i])} {
			if pages[i].Sort == "404" && j == 1 {
				continue // it is for servers
			}
			for _, script := range []bool{true, false} {
				c, complaints, err := readContents(tab, address, script)
				if err != nil {
					return err
				}
				way := either(j == 0, "HTTP", "file") + either(script, "", " without JavaScript")
				for _, complaint := range complaints {
					found[i] = append(found[i], way+": "+complaint)
				}
				if j == 0 && script {
					first = c
					continue
				}
				found[i] = append(found[i], c.unlike(first, way)...)
			}
		}
		return nil
	})
	var all findings
	for i, p := range pages {
		all.add(p.name(), p.Path, found[i]...)
	}
	all.hold(t, "testdata/known-scripts.txt")
}

// unlike says how the contents differ from those that were found first.
func (c contents) unlike(first contents, way string) []string {
	var found []string
	if first.Text == "" {
		found = append(found, "there is no text")
	}
	if c.Text != first.Text {
		found = append(found, way+": "+difference(strings.Fields(first.Text), strings.Fields(c.Text)))
	}
	if !slices.Equal(c.Links, first.Links) {
		found = append(found, way+": "+difference(first.Links, c.Links))
	}
	return found
}

// difference shows where two lists begin to differ.
func difference(a, b []string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return fmt.Sprintf("%q became %q", a[i:min(i+6, len(a))], b[i:min(i+6, len(b))])
}

// readContents opens a page and returns what is on it, and what the browser complains of.
func readContents(tab context.Context, address string, script bool) (contents, []string, error) {
	ctx, stop := context.WithCancel(tab)
	defer stop()
	heard, err := listen(ctx)
	if err != nil {
		return contents{}, nil, err
	}
	_, err = chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: !script})
	if err == nil {
		err = open(ctx, address)
	}
	if err != nil {
		return contents{}, nil, err
	}
	c, err := probe[contents](ctx, "content.js")
	return c, heard(), err
}

// listen notes what goes wrong in a tab, and returns a function that tells it.
func listen(ctx context.Context) (func() []string, error) {
	var mu sync.Mutex
	var heard []string
	add := func(s string) {
		mu.Lock()
		defer mu.Unlock()
		heard = append(heard, s)
	}
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *log.EventEntryAdded:
			if !strings.Contains(e.Entry.URL, "no/such/page") { // that one is asked for on purpose
				add(e.Entry.Text + " " + e.Entry.URL)
			}
		case *runtime.EventExceptionThrown:
			add(e.ExceptionDetails.Text)
		case *network.EventLoadingFailed:
			add(e.ErrorText)
		}
	})
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(heard)
	}, err
}
