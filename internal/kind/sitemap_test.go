package kind

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// sitemapURL is a page in a sitemap.
type sitemapURL struct {
	Loc     string `xml:"loc"`
	Lastmod string `xml:"lastmod"`
	Link    []struct {
		Lang string `xml:"hreflang,attr"`
		Href string `xml:"href,attr"`
	} `xml:"link"`
}

func sitemapURLs(t *testing.T, text string) []sitemapURL {
	t.Helper()
	var set struct {
		URL []sitemapURL `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(text), &set); err != nil {
		t.Fatal(err)
	}
	return set.URL
}

func TestSitemapNamesEveryTranslation(t *testing.T) {
	urls := sitemapURLs(t, dataFile(t, site(t, [2]string{"1个", ""}), "sitemap.xml"))
	if len(urls) != 12 {
		t.Fatalf("%d addresses, want 12", len(urls))
	}
	for _, u := range urls {
		self := false
		for _, l := range u.Link {
			self = self || l.Href == u.Loc && l.Lang != "x-default"
		}
		if len(u.Link) != 3 || !self {
			t.Errorf("%s: links %v", u.Loc, u.Link)
		}
	}
	dated := slices.IndexFunc(urls, func(u sitemapURL) bool { return u.Loc == "https://example.org/a&b/en/r/sector.html" })
	if dated < 0 || urls[dated].Lastmod != "2025-02-10" {
		t.Errorf("%+v", urls)
	}
}

// TestOtherLanguagesGetTheDefault sees that x-default names the page in the default
// language, whichever that is, in the sitemap and in the heads of pages.
func TestOtherLanguagesGetTheDefault(t *testing.T) {
	for lang, code := range []string{"zh", "en"} {
		e, s := newCity(t, fmt.Sprintf("default_language = %q\n%s", code, sitetest.CityConfig))
		if s.Config.DefaultLanguage != lang {
			t.Fatalf("the default language is %d", s.Config.DefaultLanguage)
		}
		outputs := allOutputs(e, s)
		urls := sitemapURLs(t, text(t, find(t, outputs, "sitemap.xml")))
		for _, u := range urls {
			byLang := map[string]string{}
			for _, l := range u.Link {
				byLang[l.Lang] = l.Href
			}
			if want := byLang[s.Config.Languages[lang].Tag]; byLang["x-default"] != want || !strings.HasPrefix(want, e.Settings.URL(code+"/")) {
				t.Errorf("%s: %v", u.Loc, byLang)
			}
			if got := defaultInHead(t, e, outputs, u.Loc); got != byLang["x-default"] {
				t.Errorf("%s: x-default is %s in its head", u.Loc, got)
			}
		}
		if len(urls) == 0 {
			t.Error("nothing is listed")
		}
	}
}

// defaultInHead returns what the head of a page names for readers of other languages.
func defaultInHead(t *testing.T, e *Env, outputs []Output, url string) string {
	t.Helper()
	page := text(t, find(t, outputs, strings.TrimPrefix(url, e.Settings.BaseURL)))
	for _, tag := range tags(t, page) {
		if tag.attrs["hreflang"] == "x-default" {
			return tag.attrs["href"]
		}
	}
	return ""
}

// branches returns a tree of branches with so many pages each.
func branches(sizes ...int) *scope.Tree {
	tree := &scope.Tree{}
	for i, size := range sizes {
		var b scope.Branch
		for j := range size {
			b.Entries = append(b.Entries, scope.Entry{Path: fmt.Sprintf("zh/%d/%d.html", i, j)})
		}
		tree.Branches = append(tree.Branches, scope.Keyed[scope.Branch]{Key: scope.Digest(&b), Value: b})
	}
	return tree
}

// TestPartsOfSitemaps sees that a site is split between branches, in order, so that an
// edit of a report changes one part, and that no part is larger than it may be.
func TestPartsOfSitemaps(t *testing.T) {
	e := NewEnv(site(t, [2]string{"1个", ""}).Config)
	for _, tt := range []struct {
		sizes []int
		want  string // pages of the branches of each part
	}{
		{nil, "[]"},
		{[]int{2, 3}, "[2 3]"},
		{[]int{2, 3, 5}, "[2 3 5]"},
		{[]int{2, 3, 6}, "[2 3] [6]"},
		{[]int{6, 6, 4, 1}, "[6] [6 4] [1]"},
		{[]int{12, 1}, "[10] [2 1]"},
		{[]int{2, 12, 1}, "[2] [10] [2 1]"},
		{[]int{25}, "[10] [10] [5]"},
		{[]int{10, 0, 1}, "[10 0] [1]"},
	} {
		if got := sizesOf(sitemapParts(e, branches(tt.sizes...), sitemapBounds{10, 1 << 20})); got != tt.want {
			t.Errorf("%v: %s, want %s", tt.sizes, got, tt.want)
		}
	}
}

// sizesOf says how many pages the branches of each part have.
func sizesOf(parts []*sitemapPart) string {
	var list []string
	for _, p := range parts {
		sizes := []int{}
		for _, b := range p.Branches {
			sizes = append(sizes, len(b.Value.Entries))
		}
		list = append(list, fmt.Sprint(sizes))
	}
	return strings.Join(list, " ")
}

// TestSitemapsAreSplitByBytes sees that no part has more bytes than it may have, that there are
// not many more parts than it takes, and that all pages are in one, in order.
func TestSitemapsAreSplitByBytes(t *testing.T) {
	e := NewEnv(site(t, [2]string{"1个", ""}).Config)
	tree := branches(3, 40, 1, 7, 7, 7)
	for _, most := range []int{2_000, 5_000, 20_000} {
		parts, paths := sitemapParts(e, tree, sitemapBounds{50_000, most}), ""
		all := 0
		for i, p := range parts {
			written := text(t, made(e, "sitemap.xml", p, writeSitemap))
			frame := len(text(t, made(e, "sitemap.xml", &sitemapPart{}, writeSitemap)))
			size := len(written) - frame
			if all += size; size > most {
				t.Errorf("part %d of %d has %d bytes of %d", i+1, len(parts), size, most)
			}
			for _, u := range sitemapURLs(t, written) {
				paths += strings.TrimPrefix(u.Loc, "https://example.org/a&b/") + "\n"
			}
		}
		if len(parts) > 2*all/most+1 {
			t.Errorf("%d parts of at most %d bytes for %d", len(parts), most, all)
		}
		want := ""
		for _, b := range tree.Branches {
			for _, entry := range b.Value.Entries {
				want += entry.Path + "\n"
			}
		}
		if paths != want {
			t.Errorf("at %d bytes the pages are\n%s", most, paths)
		}
	}
}

// TestSizesInSitemaps sees that a page takes no more than was counted, and little less.
func TestSizesInSitemaps(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	n := 0
	for _, o := range allOutputs(e, s) {
		if o.Entry == nil {
			continue
		}
		m := newSitemapText(e)
		m.page(o.Entry)
		if counted := e.sitemapBytes(o.Entry); len(m.b) > counted || len(m.b) < counted*3/4 {
			t.Errorf("%s takes %d bytes, %d were counted", o.Path, len(m.b), counted)
		}
		n++
	}
	if n == 0 {
		t.Error("nothing is listed")
	}
}

// TestLargeSitemapsAreSplit sees that a site for which one sitemap is too small has an index of all.
func TestLargeSitemapsAreSplit(t *testing.T) {
	e := NewEnv(site(t, [2]string{"1个", ""}).Config)
	outputs := sitemapOutputs(e, sitemapParts(e, branches(6, 4, 25), sitemapBounds{10, 1 << 20}))
	var index struct {
		Sitemap []struct {
			Loc string `xml:"loc"`
		} `xml:"sitemap"`
	}
	if err := xml.Unmarshal([]byte(text(t, find(t, outputs, "sitemap.xml"))), &index); err != nil {
		t.Fatal(err)
	}
	n := 0
	for i, part := range index.Sitemap {
		path := strings.TrimPrefix(part.Loc, "https://example.org/a&b/")
		urls := sitemapURLs(t, text(t, find(t, outputs, path)))
		if n += len(urls); len(urls) > 10 || path != outputs[i].Path || len(urls[0].Link) != 3 {
			t.Errorf("%s has %d pages: %+v", path, len(urls), urls[0])
		}
	}
	if n != 35 || len(index.Sitemap) != 4 || outputs[4].Path != "sitemap.xml" {
		t.Errorf("%d pages in %d parts", n, len(index.Sitemap))
	}
}

// TestBoundsOfTheProtocol sees where a site's sitemap is split.
func TestBoundsOfTheProtocol(t *testing.T) {
	e := NewEnv(site(t, [2]string{"1个", ""}).Config)
	for pages, want := range map[int]int{50_000: 1, 50_001: 3} { // two parts and the index
		if got := len(e.TreeOutputs(branches(pages))); got != want {
			t.Errorf("%d pages are %d files, want %d", pages, got, want)
		}
	}
}

func TestSitesWithoutAddress(t *testing.T) {
	s := site(t, [2]string{"1个", ""})
	s.Config.BaseURL = ""
	for _, o := range dataOutputs(s) {
		if strings.HasPrefix(o.Path, "sitemap") {
			t.Errorf("a sitemap without addresses: %s", o.Path)
		}
	}
	if got := dataFile(t, s, "robots.txt"); strings.Contains(got, "Sitemap") {
		t.Errorf("%q", got)
	}
}

func TestRobotsNameTheSitemap(t *testing.T) {
	got := dataFile(t, site(t, [2]string{"1个", ""}), "robots.txt")
	if want := "User-agent: *\nAllow: /\nSitemap: https://example.org/a&b/sitemap.xml\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestListedPages sees that the sitemap names the pages that search engines are to know,
// no others, and none that is not there.
func TestListedPages(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	var listed []string
	for _, u := range sitemapURLs(t, text(t, find(t, outputs, "sitemap.xml"))) {
		path := strings.TrimPrefix(u.Loc, e.Settings.BaseURL)
		listed = append(listed, path)
		for _, l := range u.Link {
			find(t, outputs, strings.TrimPrefix(l.Href, e.Settings.BaseURL))
		}
		page := text(t, find(t, outputs, path))
		if strings.Contains(page, "noindex") || !strings.Contains(page, `<link rel="canonical" href="`+u.Loc+`">`) {
			t.Errorf("%s is listed and says something else", path)
		}
	}
	var want []string
	for _, l := range s.Config.Languages {
		want = append(want, languagePages(l)...)
		for _, sector := range s.Reports[0].Sectors {
			for _, m := range slices.Concat(sector.Metrics, sector.Withdrawn) {
				want = append(want, l.Code+"/city-2025/figures/"+m.ID+".html")
			}
		}
	}
	slices.Sort(listed)
	slices.Sort(want)
	if !slices.Equal(listed, want) {
		t.Errorf("%s, want %s", listed, want)
	}
}

func languagePages(l config.Language) []string {
	return []string{
		l.Code + "/index.html", l.Code + "/about.html", l.Code + "/search.html", l.Code + "/city-2025/index.html", l.Code + "/city-2025/opening.html", l.Code + "/city-2025/green.html",
	}
}
