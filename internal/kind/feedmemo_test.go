package kind

import (
	"errors"
	"io"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestFeedsShareTheirEntries takes each article up once for all feeds that hold it, and
// again when what the feeds are given has another key.
func TestFeedsShareTheirEntries(t *testing.T) {
	env, site := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(env, site)
	taken, article := 0, env.Article
	env.Article = func(ref *scope.Ref, lang int) (*scope.Article, error) {
		taken++
		return article(ref, lang)
	}
	atom := text(t, find(t, outputs, "zh/feed.atom"))
	once := taken
	text(t, find(t, outputs, "zh/feed.json"))
	if once == 0 || taken != once || text(t, find(t, outputs, "zh/feed.atom")) != atom {
		t.Errorf("articles are taken up %d times for a feed, and %d times for three", once, taken)
	}

	newest := &newestArticles{Lang: 0, Refs: []scope.Ref{{}}}
	env.Article = func(*scope.Ref, int) (*scope.Article, error) { return nil, errors.New("other articles") }
	for range 2 {
		if err := writeAtom(env, io.Discard, newest); err == nil || err.Error() != "other articles" {
			t.Errorf("error %v: the entries are not those of what the feed is given", err)
		}
	}
}
