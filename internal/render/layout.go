package render

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/report"
)

// layout is the frame of a page.
type layout struct {
	Lang   string
	Skip   string
	Head   head
	Header header
	Footer footer
}

// header is the top of a page.
type header struct {
	SiteTitle      string
	Home           string
	LanguagesLabel string
	Languages      []languageLink
	CrumbsLabel    string
	Crumbs         []link // the last one, the page itself, has no Href
}

// languageLink leads to the same page in a language.
type languageLink struct {
	Name, Tag, Href string
	Current         bool
}

// link is a link, or only its text if there is no Href.
type link struct {
	Text, Href string
}

// footer is the bottom of a page.
type footer struct {
	SiteTitle      string
	PublisherLabel string
	Publisher      string
	PublisherURL   string
}

// fact is a term with what there is to say about it.
type fact struct {
	Term, Text string
	Href       string // may be empty
	Date       string // for machines; may be empty
}

// lead is the head of a page's text.
type lead struct {
	Title, Summary string
	Facts          []fact
}

// contents lists what is on a page.
type contents struct {
	Title   string
	Entries []entry
}

// entry is a part of a page, with the parts below it.
type entry struct {
	link
	Entries []link
}

// place is where a page stands: its language and its path.
type place struct {
	*Renderer
	lang int
	path string
	said years          // the years that were spoken of last, mostly those of the whole page
	room [maxSlots]slot // for a sentence
}

// subject is what the frame of a page needs to know of it.
type subject struct {
	title, summary string
	within         string // the report of an article: sectors of many share a title
	kind           string // for Open Graph: website or article
	path           func(config.Language) string
	crumbs         []link
	json           string // path of its data; may be empty
}

func (p *place) language() config.Language { return p.cfg.Languages[p.lang] }
func (p *place) words() *phrasebook        { return p.phrases[p.lang] }
func (p *place) siteTitle() string         { return p.cfg.Titles[p.lang] }

// to returns the link from this page to a file of the site.
func (p *place) to(path string) string { return report.Relative(p.path, path) }

// url returns the whole address of a file of the site, or "" if the site has none.
func (p *place) url(path string) string {
	if p.cfg.BaseURL == "" {
		return ""
	}
	return p.cfg.BaseURL + path
}

// fromRoot returns the address of a file of the site from its host's root. It leads
// there from any depth and to no other host. A site without an address has only the
// way from this page.
func (p *place) fromRoot(path string) string {
	base, err := url.Parse(p.cfg.BaseURL)
	if p.cfg.BaseURL == "" || err != nil {
		return p.to(path)
	}
	return "/" + strings.TrimLeft(base.EscapedPath(), "/") + path
}

// at returns the place of a page in a language.
func (r *Renderer) at(lang int, path func(config.Language) string) *place {
	return &place{Renderer: r, lang: lang, path: path(r.cfg.Languages[lang])}
}

// years returns the words for two years.
func (p *place) years(actual, target int) *years {
	if p.said.actual != actual || p.said.target != target || p.said.actualText == "" {
		p.said = p.words().years(actual, target)
	}
	return &p.said
}

func (p *place) layout(s subject) layout {
	return layout{
		Lang:   p.language().Tag,
		Skip:   p.words().Page.Skip,
		Head:   p.head(s),
		Header: p.header(s),
		Footer: p.footer(),
	}
}

func (p *place) header(s subject) header {
	h := header{
		SiteTitle:      p.siteTitle(),
		Home:           p.to(report.HomePath(p.language())),
		LanguagesLabel: p.words().Page.Languages,
		CrumbsLabel:    p.words().Page.Breadcrumb,
		Crumbs:         s.crumbs,
	}
	for i, l := range p.cfg.Languages {
		h.Languages = append(h.Languages, languageLink{l.Name, l.Tag, p.to(s.path(l)), i == p.lang})
	}
	return h
}

func (p *place) footer() footer {
	return footer{
		SiteTitle:      p.siteTitle(),
		PublisherLabel: p.words().Page.Publisher,
		Publisher:      p.cfg.Publisher.Names[p.lang],
		PublisherURL:   p.cfg.Publisher.URL,
	}
}

// maxFacts is how many facts a page has at its head.
const maxFacts = 5

// periods are the facts of which years a page compares and when it appeared.
func (p *place) periods(rep *report.Report, date time.Time) []fact {
	words := p.words()
	list := make([]fact, 0, maxFacts)
	list = append(list, fact{
		Term: words.Page.Periods,
		Text: words.Page.PeriodsValue.fill(p.years(rep.ActualPeriod, rep.TargetPeriod).slots(nil)...),
	})
	if date.IsZero() {
		return list
	}
	return append(list, fact{Term: words.Page.Published, Text: words.date(date), Date: date.Format(time.DateOnly)})
}

// counts are the facts of how many metrics there are, and for how many of them both
// years are there to compare.
func (p *place) counts(c report.Counts) []fact {
	words := &p.words().Page
	return []fact{count(words.Metrics, c.Metrics), count(words.Compared, c.Compared)}
}

// count is the fact of a number.
func count(term string, n int) fact { return fact{Term: term, Text: strconv.Itoa(n)} }
