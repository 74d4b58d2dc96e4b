package browser

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
)

// wanted is a query of testdata/search-queries.txt: in a language, with the page that a reader
// expects.
type wanted struct{ lang, query, page string }

// firstPlaces is among how many results the page is to be, and enough how many of the queries
// have to find theirs there.
const (
	firstPlaces = 3
	enough      = 38
)

func readWanted(t *testing.T) []wanted {
	t.Helper()
	text, err := os.ReadFile("testdata/search-queries.txt")
	if err != nil {
		t.Fatal(err)
	}
	var list []wanted
	for line := range strings.Lines(string(text)) {
		parts := strings.Split(strings.TrimSpace(line), " | ")
		if len(parts) == 3 {
			list = append(list, wanted{parts[0], parts[1], parts[2]})
		}
	}
	if len(list) != 40 {
		t.Fatalf("%d queries", len(list))
	}
	return list
}

// results are what a search page shows.
type results struct {
	Links  []string `json:"links"`
	Status string   `json:"status"`
	Marked int      `json:"marked"`
	Listed bool     `json:"listed"` // whether it still lists all figures
}

// searchFor opens the search for a query and waits until it has searched.
func searchFor(tab context.Context, address, query string) (results, []string, error) {
	ctx, stop := context.WithCancel(tab)
	defer stop()
	heard, err := listen(ctx)
	if err != nil {
		return results{}, nil, err
	}
	if err := open(ctx, address+"?q="+url.QueryEscape(query)); err != nil {
		return results{}, nil, err
	}
	found, err := probe[results](ctx, "results.js", query)
	return found, heard(), err
}

// TestSearchFinds asks what readers ask, over HTTP under the strict policy and from a folder.
func TestSearchFinds(t *testing.T) {
	browser, site := startChromium(t), sampleSite(t)
	site.policy = strict
	list := readWanted(t)
	for _, way := range []string{"HTTP", "file"} {
		asked := make([]results, len(list))
		browser.each(t, len(list), func(tab context.Context, i int) error {
			found, complaints, err := searchFor(tab, list[i].address(site, way), list[i].query)
			if err == nil && len(complaints) > 0 {
				err = fmt.Errorf("%s: %q", list[i].query, complaints)
			}
			asked[i] = found
			return err
		})
		judge(t, "Chromium, "+way, list, asked)
	}
}

// TestSearchFindsInFirefox asks the same there.
func TestSearchFindsInFirefox(t *testing.T) {
	browser, site := startFirefox(t), sampleSite(t)
	site.policy = strict
	list := readWanted(t)
	for _, way := range []string{"HTTP", "file"} {
		asked := make([]results, len(list))
		for i := range list {
			err := browser.open(list[i].address(site, way) + "?q=" + url.QueryEscape(list[i].query))
			if err == nil {
				asked[i], err = probeFirefox[results](browser, "results.js", list[i].query)
			}
			if err != nil {
				t.Fatal(list[i].query, err)
			}
		}
		judge(t, "Firefox, "+way, list, asked)
	}
}

// address returns where the page that searches is.
func (w wanted) address(site *site, way string) string {
	p := page{Path: w.lang + "/search.html"}
	if way == "file" {
		return site.file(p)
	}
	return site.url(p)
}

// judge counts how many queries have found what is expected.
func judge(t *testing.T, where string, list []wanted, asked []results) {
	t.Helper()
	right := 0
	for i, found := range asked {
		first := found.Links[:min(len(found.Links), firstPlaces)]
		isThere := slices.ContainsFunc(first, func(link string) bool { return strings.Split(link, "#")[0] == list[i].page })
		if isThere && !found.Listed {
			right++
			continue
		}
		t.Logf("%s %q: %q is not among %q (%s); the list is shown: %v", where, list[i].query, list[i].page, first, found.Status, found.Listed)
	}
	t.Logf("%s: %d of %d", where, right, len(list))
	if right < enough {
		t.Errorf("%s: %d of %d queries find what is expected, want %d", where, right, len(list), enough)
	}
}
