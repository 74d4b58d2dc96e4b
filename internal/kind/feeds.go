package kind

import (
	"cmp"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"net/url"
	"strings"
	"sync"
	"unicode"

	"github.com/tdewolff/parse/v2"
	lexer "github.com/tdewolff/parse/v2/html"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// The feeds of a language.
const (
	atomName, atomType         = "feed.atom", "application/atom+xml"
	jsonFeedName, jsonFeedType = "feed.json", "application/feed+json"
)

// feeds makes two feeds of each language's newest articles, with their whole content: Atom
// (RFC 4287) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). An article without
// a date is in none, and a site without an address has none: a feed is read elsewhere.
func feeds() Kind {
	return Kind{
		Name: "feeds", Optional: true,
		Doc: diag.Words{
			Zh: "订阅源：每种语言最新的 50 篇文章（Atom 和 JSON Feed）；站点有网址才生成。",
			En: "The feeds of the newest 50 articles of each language, Atom and JSON Feed, if the site has an address.",
		},
		Links: func(env *Env, at Spot) []Link {
			if env.Settings.BaseURL == "" {
				return nil
			}
			code := env.Settings.Code(at.Lang)
			title := env.books[at.Lang].Page.Feed.Fill(words.Slot{Name: "site", Text: env.Settings.Titles[at.Lang]})
			return []Link{
				{Path: address.File(code, atomName), Rel: "alternate", Type: atomType, Title: title},
				{Path: address.File(code, jsonFeedName), Rel: "alternate", Type: jsonFeedType, Title: title},
			}
		},
		Site: func(env *Env, s *scope.Site) []Output {
			if env.Settings.BaseURL == "" {
				return nil
			}
			var atom, json []Output // so that two languages are made at once, not one for two feeds
			for i := range s.Indexes {
				newest := &newestArticles{s.Indexes[i].Lang, s.Indexes[i].Newest}
				code := env.Settings.Code(newest.Lang)
				atom = append(atom, made(env, address.File(code, atomName), newest, writeAtom))
				json = append(json, made(env, address.File(code, jsonFeedName), newest, writeJSONFeed))
			}
			return append(atom, json...)
		},
	}
}

// newestArticles are what a feed is given. The key of a Ref covers its article.
type newestArticles struct {
	Lang int
	Refs []scope.Ref // the newest first
}

// feedEntry is an article in a feed.
type feedEntry struct {
	url, title, summary, content, report string
	published, updated                   string // RFC 3339
}

// feedMemo keeps the entries of each language, which its feeds have in common. It is safe
// for concurrent use.
type feedMemo struct {
	mu     sync.Mutex
	byLang map[int]*keptEntries
}

// keptEntries are the entries that were made last of a language.
type keptEntries struct {
	mu   sync.Mutex // held while they are made
	made bool
	key  uint64 // of what they were made of
	list []feedEntry
}

// of returns what is kept of a language.
func (m *feedMemo) of(lang int) *keptEntries {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.byLang == nil {
		m.byLang = map[int]*keptEntries{}
	}
	if m.byLang[lang] == nil {
		m.byLang[lang] = &keptEntries{}
	}
	return m.byLang[lang]
}

// entries returns the entries of a feed, which are made once for all formats.
func (n *newestArticles) entries(env *Env) ([]feedEntry, error) {
	kept, key := env.feeds.of(n.Lang), scope.Digest(n)
	kept.mu.Lock()
	defer kept.mu.Unlock()
	if !kept.made || kept.key != key {
		list, err := n.makeEntries(env)
		if err != nil {
			return nil, err
		}
		kept.made, kept.key, kept.list = true, key, list
	}
	return kept.list, nil
}

// makeEntries takes the articles up again.
func (n *newestArticles) makeEntries(env *Env) ([]feedEntry, error) {
	list := make([]feedEntry, len(n.Refs))
	for i := range n.Refs {
		a, err := env.Article(&n.Refs[i], n.Lang)
		if err != nil {
			return nil, err
		}
		s := &a.Sector.Value
		path := address.Article(env.Settings.Code(n.Lang), s.Head.Value.Slug, s.Slug)
		list[i] = feedEntry{
			url: env.Settings.URL(path), title: legible(s.Title), summary: legible(s.Summary), report: legible(s.Head.Value.Title),
			content:   legible(portable(env.at(n.Lang, path).feedContent(a), env.Settings.URL(path))),
			published: midnight(s.Date), updated: midnight(a.Updated),
		}
	}
	return list, nil
}

// legible leaves out the characters of a text that nobody sees and XML has no place for,
// such as come along with what is copied from a PDF file.
func legible(text string) string {
	return strings.Map(func(r rune) rune {
		hidden := unicode.IsControl(r) && !strings.ContainsRune("\t\n\r", r)
		if hidden || r == '\uFFFE' || r == '\uFFFF' {
			return -1
		}
		return r
	}, text)
}

// midnight writes a date as RFC 3339 has a moment. The day is all that is known.
func midnight(date string) string { return date + "T00:00:00Z" }

// firstFeed is when RFC 4287 appeared. Readers take no feed for older than feeds are.
const firstFeed = "2005-12-01"

// updated returns the newest moment at which an entry changed. A feed without entries has
// not changed since there are feeds.
func updated(entries []feedEntry) string {
	newest := ""
	for i := range entries {
		newest = max(newest, entries[i].updated)
	}
	return cmp.Or(newest, midnight(firstFeed))
}

// feedContent returns the text of an article and what its metrics say, as HTML that needs
// no style. An entry has to have some content: that of an article with neither is its
// summary.
func (p *place) feedContent(a *scope.Article) string {
	var b strings.Builder
	b.Grow(2 * len(a.Body.Value.HTML)) // its metrics take about as much as a text
	b.WriteString(string(p.body(&a.Body.Value)))
	s, whole := &a.Sector.Value, func(*metricView) {}
	groups := p.addWithdrawn(p.groups(s, "", whole), s, whole)
	if len(groups) > 0 {
		writeElement(&b, "h2", p.words().Page.Metrics)
	}
	for i := range groups {
		writeFeedGroup(&b, &groups[i])
	}
	if b.Len() == 0 {
		writeElement(&b, "p", cmp.Or(s.Summary, s.Title))
	}
	return b.String()
}

// writeElement writes an element with a text; without a text it writes nothing.
func writeElement(b *strings.Builder, name, text string) {
	if text != "" {
		fmt.Fprintf(b, "<%s>%s</%[1]s>\n", name, html.EscapeString(text))
	}
}

// writeFeedOutcome writes what a later report tells.
func writeFeedOutcome(b *strings.Builder, list []outcomeView) {
	for i := range list {
		writeElement(b, "dd", list[i].Spoken)
	}
}

// writeFeedGroup writes what there is to say of each metric of a group.
func writeFeedGroup(b *strings.Builder, g *group) {
	writeElement(b, "h3", g.Heading)
	b.WriteString("<dl>\n")
	for i := range g.Metrics {
		v := &g.Metrics[i]
		fmt.Fprintf(b, "<dt><a href=\"#%s\">%s</a></dt>\n", html.EscapeString(v.ID), html.EscapeString(v.Label.Text))
		writeFeedFigures(b, v.Figures)
		for _, line := range []string{v.Way, v.Verdict.Spoken, v.Spoken} {
			writeElement(b, "dd", line)
		}
		writeFeedOutcome(b, v.Outcome)
		for j := range v.Growth {
			writeFeedFigures(b, v.Growth[j].Figures)
			writeElement(b, "dd", v.Growth[j].Verdict.Spoken)
			writeFeedOutcome(b, v.Growth[j].Outcome)
		}
		writeElement(b, "dd", v.Note)
		for _, c := range v.Corrections {
			writeElement(b, "dd", c.Spoken)
		}
	}
	b.WriteString("</dl>\n")
}

func writeFeedFigures(b *strings.Builder, list []figureView) {
	for _, f := range list {
		fmt.Fprintf(b, "<dd>%s <strong>%s</strong></dd>\n", html.EscapeString(f.Label), html.EscapeString(f.Text))
	}
}

// portable makes a piece of HTML, which is that of the page with an address, fit to be
// read elsewhere: its links are whole addresses, and it is without the ids, classes and
// the like that mean something on that page alone.
func portable(text, page string) string {
	base, err := url.Parse(page)
	if err != nil {
		return text
	}
	var b strings.Builder
	b.Grow(len(text))
	l := lexer.NewLexer(parse.NewInputString(text))
	for {
		kind, data := l.Next()
		if kind == lexer.ErrorToken {
			return b.String()
		}
		if kind != lexer.AttributeToken {
			b.Write(data)
			continue
		}
		switch name := string(l.AttrKey()); name {
		case "href", "src":
			b.WriteString(" " + name + `="` + html.EscapeString(resolved(base, string(l.AttrVal()))) + `"`)
		case "id", "class", "role", "loading":
		default:
			b.Write(data)
		}
	}
}

// resolved returns the whole address of a link, given as an attribute has it in double
// quotes. A link that cannot be read, or is whole already, stays as it is.
func resolved(base *url.URL, attribute string) string {
	link := html.UnescapeString(strings.TrimSuffix(strings.TrimPrefix(attribute, `"`), `"`))
	u, err := url.Parse(link)
	if err != nil || u.IsAbs() {
		return link
	}
	return base.ResolveReference(u).String()
}

// atomFeed is a feed as RFC 4287 has it.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	ID      string      `xml:"id"`
	Title   string      `xml:"title"`
	Updated string      `xml:"updated"`
	Links   []atomLink  `xml:"link"`
	Author  atomPerson  `xml:"author"`
	Entries []atomEntry `xml:"entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomPerson struct {
	Name string `xml:"name"`
	URI  string `xml:"uri,omitempty"`
}

type atomEntry struct {
	ID        string       `xml:"id"`
	Title     string       `xml:"title"`
	Published string       `xml:"published"`
	Updated   string       `xml:"updated"`
	Link      atomLink     `xml:"link"`
	Category  atomCategory `xml:"category"`
	Summary   string       `xml:"summary,omitempty"`
	Content   atomContent  `xml:"content"`
}

type atomCategory struct {
	Term string `xml:"term,attr"`
}

type atomContent struct {
	Type string `xml:"type,attr"`
	HTML string `xml:",innerxml"` // escaped, since it is most of a feed: package xml takes five times as long
}

func writeAtom(env *Env, w io.Writer, n *newestArticles) error {
	entries, err := n.entries(env)
	if err != nil {
		return err
	}
	code := env.Settings.Code(n.Lang)
	self := env.Settings.URL(address.File(code, atomName))
	feed := atomFeed{
		Lang: env.Settings.Languages[n.Lang].Tag, ID: self, Title: env.Settings.Titles[n.Lang], Updated: updated(entries),
		Links:  []atomLink{{"self", atomType, self}, {"alternate", "text/html", env.Settings.URL(address.Home(code))}},
		Author: atomPerson{feedAuthor(env, n.Lang), env.Settings.Publisher.URL},
	}
	for _, e := range entries {
		feed.Entries = append(feed.Entries, atomEntry{
			ID: e.url, Title: e.title, Published: e.published, Updated: e.updated, Summary: e.summary,
			Link: atomLink{"alternate", "text/html", e.url}, Category: atomCategory{e.report}, Content: atomContent{"html", string(appendXML(nil, e.content))},
		})
	}
	text, err := xml.Marshal(feed)
	if err != nil {
		return err
	}
	_, err = w.Write(append(append([]byte(xml.Header), text...), '\n'))
	return err
}

// feedAuthor names who publishes the site.
func feedAuthor(env *Env, lang int) string {
	return cmp.Or(env.Settings.Publisher.Names[lang], env.Settings.Titles[lang])
}

// jsonFeed is a feed as JSON Feed 1.1 has it.
type jsonFeed struct {
	Version  string       `json:"version"`
	Title    string       `json:"title"`
	HomePage string       `json:"home_page_url"`
	Feed     string       `json:"feed_url"`
	Language string       `json:"language"`
	Authors  []jsonAuthor `json:"authors"`
	Items    []jsonItem   `json:"items"`
}

type jsonAuthor struct {
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

type jsonItem struct {
	ID        string   `json:"id"`
	URL       string   `json:"url"`
	Title     string   `json:"title"`
	Summary   string   `json:"summary,omitempty"`
	Content   string   `json:"content_html"`
	Published string   `json:"date_published"`
	Modified  string   `json:"date_modified"`
	Tags      []string `json:"tags"`
}

func writeJSONFeed(env *Env, w io.Writer, n *newestArticles) error {
	entries, err := n.entries(env)
	if err != nil {
		return err
	}
	code := env.Settings.Code(n.Lang)
	feed := jsonFeed{
		Version: "https://jsonfeed.org/version/1.1", Title: env.Settings.Titles[n.Lang], Language: env.Settings.Languages[n.Lang].Tag,
		HomePage: env.Settings.URL(address.Home(code)), Feed: env.Settings.URL(address.File(code, jsonFeedName)),
		Authors: []jsonAuthor{{feedAuthor(env, n.Lang), env.Settings.Publisher.URL}}, Items: []jsonItem{},
	}
	for _, e := range entries {
		feed.Items = append(feed.Items, jsonItem{
			ID: e.url, URL: e.url, Title: e.title, Summary: e.summary, Content: e.content,
			Published: e.published, Modified: e.updated, Tags: []string{e.report},
		})
	}
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(feed)
}
