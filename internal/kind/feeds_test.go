package kind

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// readAtom is a feed as a reader of RFC 4287 sees it.
type readAtom struct {
	XMLName xml.Name       `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string         `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	ID      string         `xml:"id"`
	Title   string         `xml:"title"`
	Updated string         `xml:"updated"`
	Links   []readLink     `xml:"link"`
	Author  readPerson     `xml:"author"`
	Entries []readAtomItem `xml:"entry"`
}

type readLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type readPerson struct {
	Name string `xml:"name" json:"name"`
	URL  string `xml:"uri" json:"url"`
}

type readAtomItem struct {
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
	Link      readLink `xml:"link"`
	Category  struct {
		Term string `xml:"term,attr"`
	} `xml:"category"`
	Summary string `xml:"summary"`
	Content struct {
		Type string `xml:"type,attr"`
		HTML string `xml:",chardata"`
	} `xml:"content"`
}

// readJSON is a feed as a reader of JSON Feed 1.1 sees it.
type readJSON struct {
	Version  string          `json:"version"`
	Title    string          `json:"title"`
	HomePage string          `json:"home_page_url"`
	Feed     string          `json:"feed_url"`
	Language string          `json:"language"`
	Authors  []readPerson    `json:"authors"`
	Items    *[]readJSONItem `json:"items"`
}

type readJSONItem struct {
	ID        string   `json:"id"`
	URL       string   `json:"url"`
	Title     string   `json:"title"`
	Summary   string   `json:"summary"`
	Content   *string  `json:"content_html"`
	Published string   `json:"date_published"`
	Modified  string   `json:"date_modified"`
	Tags      []string `json:"tags"`
}

// readFeeds reads both feeds of a language, holds them against the rules of their formats
// and against each other, and returns the first.
func readFeeds(t *testing.T, s *report.Site, lang int) *readAtom {
	t.Helper()
	e := newEnv(t, s.Config)
	code, outputs := s.Config.Languages[lang].Code, allOutputs(e, s)
	var atom readAtom
	if err := xml.Unmarshal([]byte(text(t, find(t, outputs, code+"/feed.atom"))), &atom); err != nil {
		t.Fatal(err)
	}
	var feed readJSON
	decoder := json.NewDecoder(strings.NewReader(text(t, find(t, outputs, code+"/feed.json"))))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&feed); err != nil {
		t.Fatal(err)
	}
	checkAtom(t, &atom, s.Config.BaseURL+code)
	for _, entry := range atom.Entries {
		find(t, outputs, strings.TrimPrefix(entry.ID, s.Config.BaseURL))
	}
	if atom.Lang != s.Config.Languages[lang].Tag {
		t.Errorf("the language is %q", atom.Lang)
	}
	if diff := cmp.Diff(sameInJSON(&atom, s.Config.BaseURL+code), &feed); diff != "" {
		t.Errorf("mismatch (-Atom +JSON Feed):\n%s", diff)
	}
	return &atom
}

// checkAtom holds a feed against RFC 4287 and what the feed validator of the W3C warns of.
func checkAtom(t *testing.T, feed *readAtom, home string) {
	t.Helper()
	links := []readLink{{"self", "application/atom+xml", home + "/feed.atom"}, {"alternate", "text/html", home + "/index.html"}}
	if diff := cmp.Diff(links, feed.Links); diff != "" || feed.ID != home+"/feed.atom" {
		t.Errorf("the id is %s; mismatch of links (-want +got):\n%s", feed.ID, diff)
	}
	if feed.Title == "" || feed.Author.Name == "" {
		t.Errorf("the title is %q, by %q", feed.Title, feed.Author.Name)
	}
	ids, newest := map[string]bool{}, ""
	if len(feed.Entries) == 0 {
		newest = "2005-12-01T00:00:00Z" // the day of RFC 4287
	}
	for i, e := range feed.Entries {
		if ids[e.ID] || e.Title == "" || e.Category.Term == "" || e.Link != (readLink{"alternate", "text/html", e.ID}) {
			t.Errorf("entry %d is %+v", i, e)
		}
		ids[e.ID] = true
		if moment(t, e.Updated).Before(moment(t, e.Published)) {
			t.Errorf("%s was updated %s and published %s", e.ID, e.Updated, e.Published)
		}
		newest = max(newest, e.Updated)
		checkContent(t, &e)
	}
	if feed.Updated != newest {
		t.Errorf("the feed was updated %s, want %s", feed.Updated, newest)
	}
}

func moment(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Error(err)
	}
	return at
}

// checkContent sees that an entry's content says something, and may be read elsewhere.
func checkContent(t *testing.T, e *readAtomItem) {
	t.Helper()
	if e.Content.Type != "html" || strings.TrimSpace(e.Content.HTML) == "" {
		t.Errorf("%s has the content %q of type %q", e.ID, e.Content.HTML, e.Content.Type)
	}
	for _, tag := range tags(t, e.Content.HTML) {
		for name, value := range tag.attrs {
			whole := strings.HasPrefix(value, "https://") || strings.HasPrefix(value, "mailto:")
			switch name {
			case "href", "src":
				if !whole {
					t.Errorf("%s: <%s> leads to %q", e.ID, tag.name, value)
				}
			case "alt", "title", "align", "value", "width", "height":
			default:
				t.Errorf("%s: <%s> has the attribute %s", e.ID, tag.name, name)
			}
		}
	}
}

// sameInJSON returns a feed as JSON Feed says the same.
func sameInJSON(feed *readAtom, home string) *readJSON {
	items := []readJSONItem{}
	for i := range feed.Entries {
		e := &feed.Entries[i]
		items = append(items, readJSONItem{
			ID: e.ID, URL: e.ID, Title: e.Title, Summary: e.Summary, Content: &e.Content.HTML,
			Published: e.Published, Modified: e.Updated, Tags: []string{e.Category.Term},
		})
	}
	return &readJSON{
		Version: "https://jsonfeed.org/version/1.1", Title: feed.Title, HomePage: home + "/index.html", Feed: home + "/feed.json",
		Language: feed.Lang, Authors: []readPerson{feed.Author}, Items: &items,
	}
}

// TestFeeds compares whole feeds. go test -run Feeds -update writes them.
func TestFeeds(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	for name, newline := range map[string]string{"feed.atom": "&#xA;", "feed.json": `\n`} {
		got := text(t, find(t, outputs, "en/"+name))
		compareGolden(t, "en_"+name, strings.ReplaceAll(got, newline, newline+"\n"))
	}
	for lang, titles := range []string{"绿色低碳 扩大开放", "Green Opening up"} {
		feed := readFeeds(t, s, lang)
		if got := feed.Entries[0].Title + " " + feed.Entries[1].Title; len(feed.Entries) != 2 || got != titles {
			t.Errorf("%d entries, the first are %s, want %s", len(feed.Entries), got, titles)
		}
	}
}

// TestFeedsHoldAnyText sees that feeds can be read whatever a text has in it. They are
// without the characters that XML has no place for.
func TestFeedsHoldAnyText(t *testing.T) {
	legible := strings.NewReplacer("\x00", "", "\x08", "", "\uffff", "", "\xff", "\ufffd", "\xfe", "\ufffd", "\xe4\xb8", "\ufffd\ufffd")
	for _, nasty := range append(sitetest.Nasty(), "a\x08\tb") {
		s := sitetest.City(t, sitetest.Config(t, sitetest.CityConfig))
		sector := s.Reports[0].Sectors[0]
		sector.Texts[1].Title = "a" + nasty
		sector.Metrics[0].Words[1].Note = nasty
		e := readFeeds(t, s, 1).Entries[1]
		if want := "a" + legible.Replace(nasty); e.Title != want {
			t.Errorf("%q comes back as %q", want, e.Title)
		}
	}
}

// article is an article in the sources of a site.
func article(name, keys, text string) string {
	return fmt.Sprintf("-- content/%s --\n+++\n%s\n+++\n%s\n", name, keys, text)
}

// reportOf returns the sources of a report without articles.
func reportOf(slug, keys string) string {
	return article(slug+"/index.zh.md", "title = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n"+keys, "") +
		article(slug+"/index.en.md", "title = \"Report\"", "")
}

const feedConfig = "-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\nbase_url = \"https://example.org/a&b/\"\n"

// TestNewestArticles sees that a feed has the newest articles, those of a day in the order
// of their paths, and nothing without a date or kept back.
func TestNewestArticles(t *testing.T) {
	sources := feedConfig
	var want []string // date, then place
	for _, slug := range []string{"b", "a", "a-b"} {
		sources += reportOf(slug, "")
		for i := range 20 {
			day := fmt.Sprintf("2025-02-%02d", 1+i/2)
			name := fmt.Sprintf("%s/s%d", slug, i)
			sources += article(name+".zh.md", "title = \"甲\"\ndate = "+day, "") + article(name+".en.md", "title = \"A\"", "")
			want = append(want, day+" https://example.org/a&b/en/"+name+".html")
		}
	}
	sources += article("a/undated.zh.md", "title = \"甲\"", "") + article("a/undated.en.md", "title = \"A\"", "") +
		article("a/draft.zh.md", "title = \"甲\"\ndate = 2025-03-01\ndraft = true", "") + article("a/draft.en.md", "title = \"A\"", "")
	slices.SortFunc(want, func(a, b string) int {
		dayA, pathA, _ := strings.Cut(a, " ")
		dayB, pathB, _ := strings.Cut(b, " ")
		if dayA != dayB {
			return strings.Compare(dayB, dayA)
		}
		return strings.Compare(pathA, pathB)
	})
	var got []string
	for _, e := range readFeeds(t, sitetest.Site(t, sitetest.FS(sources)), 1).Entries {
		got = append(got, strings.TrimSuffix(e.Published, "T00:00:00Z")+" "+e.ID)
	}
	if diff := cmp.Diff(want[:50], got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestFeedsWithoutArticles sees that a site of which no article has a date has feeds, to
// which its pages lead, with nothing in them.
func TestFeedsWithoutArticles(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(feedConfig, reportOf("r", ""),
		article("r/s.zh.md", "title = \"甲\"", "文。"), article("r/s.en.md", "title = \"A\"", "Text.")))
	for lang := range s.Config.Languages {
		if feed := readFeeds(t, s, lang); len(feed.Entries) > 0 {
			t.Errorf("%+v", feed.Entries)
		}
	}
}

// TestCorrectionsUpdateFeeds sees that an entry was updated with the last correction, also
// of a metric that is gone, which it tells.
func TestCorrectionsUpdateFeeds(t *testing.T) {
	s := sitetest.City(t, sitetest.Config(t, sitetest.CityConfig))
	opening := s.Reports[0].Sectors[0]
	for _, tt := range []struct {
		edit func()
		want string
		says string
	}{
		{func() {}, "2025-03-08T00:00:00Z", "The figure is not the city’s."},
		{func() { opening.Withdrawn = nil; opening.Metrics[8].Corrections = opening.Metrics[8].Corrections[:2] }, "2025-03-01T00:00:00Z", "The target was changed."},
		{func() { opening.Metrics[8].Corrections = nil }, "2025-02-10T00:00:00Z", "7 stations"},
	} {
		tt.edit()
		feed := readFeeds(t, s, 1)
		e := feed.Entries[1]
		if feed.Updated != tt.want || e.Updated != tt.want || e.Published != "2025-02-10T00:00:00Z" || !strings.Contains(e.Content.HTML, tt.says) {
			t.Errorf("updated %s, want %s, and %q", e.Updated, tt.want, tt.says)
		}
	}
}

// TestFeedsAreLeftOut sees that a site without an address has no feeds, and one that turns
// them off: no page leads to any.
func TestFeedsAreLeftOut(t *testing.T) {
	for _, tt := range []struct {
		config string
		want   int // feeds, and links to them on each page in the frame
	}{
		{sitetest.CityConfig, 2}, {sitetest.CityConfig + "[outputs]\nfeeds = true\n", 2},
		{sitetest.CityConfig + "[outputs]\nfeeds = false\n", 0}, {sitetest.Homeless, 0},
	} {
		e, s := newCity(t, tt.config)
		made := 0
		for _, o := range allOutputs(e, s) {
			if o.Kind == "feeds" || strings.Contains(o.Path, "feed.") {
				made++
			}
		}
		if want := tt.want * len(s.Config.Languages); made != want {
			t.Errorf("%d feeds, want %d in %s", made, want, tt.config)
		}
		for _, p := range allPages(e, s) {
			framed := !isEmbed(p.Path) && strings.Contains(p.Path, "/")
			if got := feedLinks(t, p); framed && got != tt.want || !framed && got > 0 {
				t.Errorf("%s has %d links to feeds in %s", p.Path, got, tt.config)
			}
		}
	}
}

// feedLinks counts the links to feeds in the head of a page.
func feedLinks(t *testing.T, page Output) int {
	t.Helper()
	n := 0
	for _, tag := range tags(t, text(t, page)) {
		typ := html.UnescapeString(tag.attrs["type"])
		if tag.name == "link" && (typ == "application/atom+xml" || typ == "application/feed+json") {
			if n++; tag.attrs["rel"] != "alternate" || tag.attrs["title"] == "" {
				t.Errorf("%s: %v", page.Path, tag.attrs)
			}
		}
	}
	return n
}

// TestContentOfFeeds sees that figures are drawn in the text, links lead to the site from
// elsewhere, and metrics are told under their headings.
func TestContentOfFeeds(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(feedConfig, reportOf("r", "date = 2025-02-10"),
		article("r/green.zh.md", "title = \"绿色\"\nsummary = \"概要\"", ""), article("r/green.en.md", "title = \"Green\"\nsummary = \"Summary\"", ""),
		article("r/opening.zh.md", `title = "开放"
[[metrics]]
id = "parks"
label = "公园"
group = "生态"
actual = "3个"
target = "5个"
note = "含<小>公园。"`, "## 水\n\n建成{{parks}}，见[绿色](green.zh.md#a)、[上文](#水)和[别处](https://example.com/a/../?x=1&y=b')。[^1]\n\n![图](map.png \"题\")\n\n[^1]: [注](../r/index.zh.md)。\n"),
		article("r/opening.en.md", `title = "Opening"
[[metrics]]
id = "parks"
label = "Parks"
group = "Ecology"
note = "Small ones too."
unit = { one = "park", other = "parks" }`, "")))
	var got []string
	for _, e := range readFeeds(t, s, 0).Entries {
		got = append(got, strings.Split(strings.TrimSpace(e.Content.HTML), "\n")...)
	}
	const site = "https://example.org/a&amp;b/"
	want := []string{
		`<p>概要</p>`,
		`<h2>水</h2>`,
		`<p>建成<span><a href="` + site + `zh/r/figures/parks.html"><data value="3">3个</data></a>，</span>见<a href="` + site + `zh/r/green.html#a">绿色</a>、` +
			`<a href="` + site + `zh/r/opening.html#%E6%B0%B4">上文</a>和<a href="https://example.com/a/../?x=1&amp;y=b&#39;">别处</a>。` +
			`<sup><a href="` + site + `zh/r/opening.html#fn:1">1</a></sup></p>`,
		`<figure><img src="` + site + `assets/r/map.png" alt="图"><figcaption>题</figcaption></figure>`,
		`<div>`, `<hr>`, `<ol>`, `<li>`,
		`<p><a href="` + site + `zh/r/index.html">注</a>。&#160;<a href="` + site + `zh/r/opening.html#fnref:1">&#x21a9;&#xfe0e;</a></p>`,
		`</li>`, `</ol>`, `</div>`,
		`<h2>指标</h2>`, `<h3>生态</h3>`, `<dl>`,
		`<dt><a href="` + site + `zh/r/opening.html#parks">公园</a></dt>`,
		`<dd>2024年 <strong>3个</strong></dd>`, `<dd>2025年目标 <strong>5个</strong></dd>`,
		`<dd>2024年实绩相当于2025年目标的60%；目标比2024年高66.7%（多2个）。</dd>`,
		`<dd>含&lt;小&gt;公园。</dd>`, `</dl>`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
