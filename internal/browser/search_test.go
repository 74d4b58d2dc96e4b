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
		missed := make([]string, len(list))
		browser.each(t, len(list), func(tab context.Context, i int) error {
			p := page{Path: list[i].lang + "/search.html"}
			address := site.url(p)
			if way == "file" {
				address = site.file(p)
			}
			found, complaints, err := searchFor(tab, address, list[i].query)
			if err != nil {
				return err
			}
			if len(complaints) > 0 || found.Listed {
				return fmt.Errorf("%s: %q; the list is shown: %v", list[i].query, complaints, found.Listed)
			}
			first := found.Links[:min(len(found.Links), firstPlaces)]
			if !slices.ContainsFunc(first, func(link string) bool { return strings.Split(link, "#")[0] == list[i].page }) {
				missed[i] = fmt.Sprintf("%s %q: %q is not among %q (%s)", way, list[i].query, list[i].page, first, found.Status)
			}
			return nil
		})
		missed = slices.DeleteFunc(missed, func(s string) bool { return s == "" })
		for _, m := range missed {
			t.Log(m)
		}
		t.Logf("%s: %d of %d", way, len(list)-len(missed), len(list))
		if len(list)-len(missed) < enough {
			t.Errorf("%s: %d of %d queries find what is expected, want %d", way, len(list)-len(missed), len(list), enough)
		}
	}
}
