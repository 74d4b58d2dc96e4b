package kind

import (
	"html"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/config"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// TestSearchListsEveryFigure: without JavaScript the page leads to every figure of the language.
func TestSearchListsEveryFigure(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	for lang, l := range s.Config.Languages {
		page := text(t, find(t, outputs, l.Code+"/search.html"))
		for _, m := range s.Reports[0].Metrics() {
			if want := `<a href="city-2025/figures/` + m.ID + `.html">`; strings.Count(page, want) != 1 {
				t.Errorf("%s: %s is there %d times", l.Code, want, strings.Count(page, want))
			}
			if label := m.Words[lang].Label; !strings.Contains(page, ">"+html.EscapeString(label)+"</a>") {
				t.Errorf("%s: there is no %s", l.Code, label)
			}
		}
	}
}

// TestSearchOfLargeSiteListsOnPages: a page that every search loads has not thousands of links;
// pages of their own have them, to which a browser without JavaScript is led.
func TestSearchOfLargeSiteListsOnPages(t *testing.T) {
	e, _ := newCity(t, sitetest.CityConfig)
	index := []scope.SearchIndex{{Lang: 0}, {Lang: 1}}
	for i := range 3 {
		l := scope.Listing{Slug: "r" + strconv.Itoa(i), Title: "R", Articles: []scope.ListedArticle{{Title: "R"}, {Slug: "a", Title: "A"}}}
		for j := range partFigures / 2 {
			l.Articles[1].Figures += "m" + strconv.Itoa(j) + "\tX\n"
		}
		for lang := range index {
			index[lang].Reports = append(index[lang].Reports, scope.Findable{Listing: scope.Keyed[scope.Listing]{Key: uint64(i), Value: l}})
		}
	}
	index[1].Reports = index[1].Reports[:1]
	parts := listParts(index)
	zh, en := searchPages(e, &index[0], parts), searchPages(e, &index[1], parts)
	if parts != 2 || len(zh) != 3 || len(en) != 3 {
		t.Fatalf("%d parts, %d and %d pages", parts, len(zh), len(en))
	}
	first, all := text(t, zh[0]), text(t, zh[1])+text(t, zh[2])
	if !strings.Contains(first, `<noscript><meta http-equiv="refresh" content="0; url=search-all.html"></noscript>`) || strings.Contains(first, `figures/m1.html`) {
		t.Errorf("%s", first)
	}
	if n := strings.Count(all, "/figures/m"); n != 3*partFigures/2 || !strings.Contains(all, "r2/figures/m9.html") || strings.Contains(all, "<form") {
		t.Errorf("%d figures are listed", n)
	}
	if page := text(t, zh[1]); !strings.Contains(page, `<a href="search-all-2.html">2</a>`) || !strings.Contains(page, `hreflang="en" href=`) {
		t.Errorf("%.3000s", page)
	}
}

// TestSearchIsLoadedByItsPageAlone: no other page has its style sheet and its scripts, but all
// lead to it; without it there is nothing of it.
func TestSearchIsLoadedByItsPageAlone(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	for _, p := range allPages(e, s) {
		page, own := text(t, p), strings.HasSuffix(p.Path, "/search.html")
		if strings.Contains(page, "assets/search") != own {
			t.Errorf("%s has files of the search: %v", p.Path, !own)
		}
		if strings.Contains(page, `class="masthead"`) && !strings.Contains(page, "search.html") {
			t.Errorf("%s does not lead to the search", p.Path)
		}
	}
	cfg := sitetest.Config(t, sitetest.CityConfig)
	cfg.Outputs = config.Outputs{On: map[string]bool{searchName: false}}
	e = newEnv(t, cfg)
	for _, o := range allOutputs(e, sitetest.City(t, cfg)) {
		if strings.Contains(o.Path, "search") {
			t.Errorf("%s is made without a search", o.Path)
		}
		if strings.HasSuffix(o.Path, ".html") && strings.Contains(text(t, o), "search.html") {
			t.Errorf("%s leads to a search", o.Path)
		}
	}
}

// TestSearchIndexIsSplit: the index is in as many files as its size asks for, which together
// have all pieces.
func TestSearchIndexIsSplit(t *testing.T) {
	for articles, want := range map[int]int{1: 1, 64: 1, 65: 4, 2500: 4, 2501: 16, 12_500: 64} {
		if got := searchFiles(articles); got != want {
			t.Errorf("%d articles: %d files, want %d", articles, got, want)
		}
	}
}

// TestSearchNumbersSectorBySector: articles about one subject have numbers that follow one
// another.
func TestSearchNumbersSectorBySector(t *testing.T) {
	var reports []scope.Findable
	for _, sectors := range [][]string{{"", "b", "a"}, {"", "a"}, {"", "a", "b"}} {
		l := scope.Listing{Slug: "r" + strconv.Itoa(len(reports))}
		for _, s := range sectors {
			l.Articles = append(l.Articles, scope.ListedArticle{Slug: s})
		}
		reports = append(reports, scope.Findable{Listing: scope.Keyed[scope.Listing]{Value: l}})
	}
	order, numbers, n := orderOf(reports)
	want := searchOrder{[]string{"r0", "r1", "r2"}, []searchRuns{{"", []int{0, 3}}, {"a", []int{0, 3}}, {"b", []int{0, 1, 2, 1}}}}
	if diff := cmp.Diff(want, order); diff != "" || n != 8 {
		t.Errorf("%d articles (-want +got):\n%s", n, diff)
	}
	if diff := cmp.Diff([][]int{{0, 6, 3}, {1, 4}, {2, 5, 7}}, numbers); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestSearchTextHasNoChrome: what the search shows of an article is its figures and its text,
// in its language.
func TestSearchTextHasNoChrome(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	for lang, l := range s.Config.Languages {
		found := text(t, find(t, outputs, "search/"+l.Code+"/city-2025/opening.js"))
		if !strings.HasPrefix(found, `duibiaoFound("text",{"id":"city-2025/opening"`) || !strings.HasSuffix(found, ");\n") {
			t.Errorf("%.60s…", found)
		}
		m := s.Reports[0].Sectors[0].Metrics[0]
		if !strings.Contains(found, `"`+m.Words[lang].Label+`"`) || !strings.Contains(found, `"`+m.Actual.Texts[lang]+`","`+m.Actual.Value.String()+`"`) {
			t.Errorf("%s: there is no %s with its value in %s", l.Code, m.ID, found)
		}
		for _, chrome := range []string{e.books[lang].Page.Skip, e.books[lang].About.Link, e.books[1-lang].Page.Home} {
			if strings.Contains(found, `"`+chrome+`"`) {
				t.Errorf("%s: %q is found", l.Code, chrome)
			}
		}
	}
}
