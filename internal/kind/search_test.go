package kind

import (
	"html"
	"strings"
	"testing"

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

// TestSearchOfLargeSiteListsReports: a page that every search loads has not thousands of links.
func TestSearchOfLargeSiteListsReports(t *testing.T) {
	e, _ := newCity(t, sitetest.CityConfig)
	p := e.at(0, "zh/search.html")
	l := &scope.Listing{Slug: "r", Title: "R", Articles: []scope.ListedArticle{{Title: "R"}, {Slug: "a", Title: "A", Figures: "x\tX\n"}}}
	if whole := p.searchReport(l, true); len(whole.Sectors) != 1 || len(whole.Sectors[0].Figures) != 1 || whole.Sectors[0].Figures[0].Text != "X" {
		t.Errorf("%+v", whole)
	}
	if short := p.searchReport(l, false); len(short.Sectors) != 0 || short.Href != "r/index.html" {
		t.Errorf("%+v", short)
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
	for articles, want := range map[int]int{1: 1, 32: 1, 33: 8, 256: 8, 257: 64, 20_000: 64} {
		if got := searchFiles(articles); got != want {
			t.Errorf("%d articles: %d files, want %d", articles, got, want)
		}
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
