package kind

import (
	"bytes"
	"cmp"
	"html/template"
	"strings"
	"time"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
)

// linkedData has pages say in their heads what they are, in the words of https://schema.org:
// a report with its data, an article, or the result of a metric as an observation, and where the page stands.
// It is JSON-LD 1.1 in a data block, which no browser runs and no policy of contents blocks.
func linkedData() Kind {
	return Kind{
		Name: "jsonld", Optional: true,
		Doc: diag.Words{
			Zh: "页面 <head> 中的 JSON-LD，供搜索引擎读取：报告及其数据、文章、指标的结果，以及页面的位置。",
			En: "JSON-LD in the heads of pages, for search engines: the report with its data, the article, or the result of the metric, and where the page stands.",
		},
		Within: writeLinkedData,
	}
}

// topic is what a page is about: all empty of a page that is about the site.
type topic struct {
	edition *scope.Edition // of a report's page
	article *scope.Article
	figure  *scope.Figure
}

// writeLinkedData returns what a page says of itself as an element.
func writeLinkedData(p *place, s *subject) template.HTML {
	d := ldText{place: p}
	d.b = append(p.room.linked[:0], dataBegin+`{"@context":"https://schema.org","@graph":[`...)
	switch {
	case s.topic.edition != nil:
		d.report(s, s.topic.edition)
	case s.topic.article != nil:
		d.article(s, s.topic.article)
	case s.topic.figure != nil:
		d.figure(&s.topic.figure.Metric.Value)
	case p.path == address.Home(p.code()):
		d.site()
	}
	d.crumbs(s.crumbs)
	if d.b[len(d.b)-1] == '[' {
		return ""
	}
	d.close(']')
	d.close('}')
	p.room.linked = d.b
	d.b = withoutTags(d.b, len(dataBegin))
	return template.HTML(append(d.b, `</script>`...))
}

// dataBegin begins the element.
const dataBegin = `<script type="application/ld+json">`

// withoutTags returns a text in which nothing ends or begins an element of HTML from a place on, where JSON begins:
// there "<" stands in strings alone.
func withoutTags(text []byte, from int) []byte {
	if bytes.IndexByte(text[from:], '<') < 0 {
		return text
	}
	return append(text[:from:from], bytes.ReplaceAll(text[from:], []byte("<"), []byte(`\u003c`))...)
}

// ldText is JSON-LD being written.
type ldText struct {
	jsonText
	*place
}

// node begins an object of a type.
func (d *ldText) node(name string) {
	d.open('{')
	d.word("@type", name)
}

// said writes a text, if there is any.
func (d *ldText) said(name, value string) {
	if value != "" {
		d.text(name, value)
	}
}

// address writes the address of a file of the site: a whole one if the site has any.
func (d *ldText) address(name, file string) {
	if url := d.url(file); url != "" {
		d.text(name, url)
		return
	}
	d.text(name, d.to(file))
}

// site writes what the home page is of.
func (d *ldText) site() {
	d.node("WebSite")
	d.text("name", d.siteTitle())
	d.work()
	d.close('}')
}

// work writes what holds of every work: where it is, its language, and who publishes it.
func (d *ldText) work() {
	d.address("url", d.path)
	d.word("inLanguage", d.language().Tag)
	if name := d.Settings.Publisher.Names[d.lang]; name != "" {
		d.key("publisher")
		d.node("Organization")
		d.text("name", name)
		d.said("url", d.Settings.Publisher.URL)
		d.close('}')
	}
}

// report writes a report, and its data as a set with the files that hold it.
func (d *ldText) report(s *subject, e *scope.Edition) {
	h := &e.Sheet.Value.Head.Value
	d.node("Report")
	d.text("headline", h.Title)
	d.said("description", e.Summary)
	d.work()
	d.said("datePublished", h.Date)
	d.source(h)
	d.close('}')

	d.node("Dataset")
	d.text("name", h.Title)
	d.text("description", cmp.Or(e.Summary, h.Title))
	d.work()
	d.said("datePublished", h.Date)
	d.source(h)
	d.word("temporalCoverage", h.ActualPeriod.Start().Format(time.DateOnly)+"/"+h.TargetPeriod.End().Format(time.DateOnly))
	d.key("distribution")
	d.open('[')
	for _, l := range dataLinks(d.Env, s.spot) {
		d.node("DataDownload")
		media, _, _ := strings.Cut(address.MediaType(l.Path), ";")
		d.word("encodingFormat", media)
		d.address("contentUrl", l.Path)
		d.close('}')
	}
	d.close(']')
	d.close('}')
}

// source writes where the figures of a report come from.
func (d *ldText) source(h *scope.Head) {
	if h.SourceURL == "" {
		d.said("citation", h.Source)
		return
	}
	d.key("isBasedOn")
	d.node("CreativeWork")
	d.said("name", h.Source)
	d.text("url", h.SourceURL)
	d.close('}')
}

// article writes an article, which is part of a report.
func (d *ldText) article(s *subject, a *scope.Article) {
	sector := &a.Sector.Value
	h := &sector.Head.Value
	d.node(d.articleType())
	d.text("headline", sector.Title)
	d.said("description", sector.Summary)
	d.work()
	d.said("datePublished", sector.Date)
	d.said("dateModified", a.Updated)
	d.author(a)
	d.source(h)
	d.key("isPartOf")
	d.node("Report")
	d.text("name", h.Title)
	d.address("url", address.Report(d.code(), h.Slug))
	d.close('}')
	d.close('}')
}

// articleType is what articles are: those of a newsroom are news.
func (d *ldText) articleType() string {
	if d.Settings.Profile.IsNews() {
		return "NewsArticle"
	}
	return "Article"
}

// author writes who wrote an article, and what it is about in a few words.
func (d *ldText) author(a *scope.Article) {
	if names := authors(a.Publication.Author); len(names) > 0 {
		d.key("author")
		d.open('[')
		for _, name := range names {
			d.node("Person")
			d.text("name", name)
			d.close('}')
		}
		d.close(']')
	}
	d.said("keywords", strings.Join(a.Publication.Keywords, ", "))
	if d.Settings.Profile.IsNews() {
		d.said("copyrightNotice", d.Settings.Footer.Copyrights[d.lang])
	}
}

// figure writes the result of a metric as an observation, which leads to its target. Without a
// result the target stands alone, as a property: nothing was observed.
func (d *ldText) figure(m *scope.Metric) {
	label := m.Label
	m = m.Main()
	if !m.Actual.Known {
		if m.Target.Known {
			d.target(label, m)
		}
		return
	}
	d.node("Observation")
	d.text("variableMeasured", label)
	d.stated(m, &m.Actual)
	d.span(m.Actual.Period)
	if m.Target.Known {
		d.key("valueReference")
		d.target("", m)
	}
	d.close('}')
}

// target writes the target of a metric: called what cards call it, or what the metric is called where it stands alone.
func (d *ldText) target(metric string, m *scope.Metric) {
	target := d.spans(m.Actual.Period, m.Target.Period).TargetLabel
	d.node("PropertyValue")
	d.text("name", cmp.Or(metric, target))
	if metric != "" {
		d.text("disambiguatingDescription", target)
	}
	d.stated(m, &m.Target)
	d.close('}')
}

// stated writes a figure of a metric as it is said, and its number as far as that has one: a value, or the ends of
// what it may be. A figure that is only about a value has no number that says no more than it does.
func (d *ldText) stated(m *scope.Metric, f *scope.Stated) {
	d.text("description", f.Text)
	if f.Per != "" {
		return
	}
	switch limitOf(f) {
	case quantity.Exactly:
		d.exact("value", converted(m, f.Value))
	case quantity.AtLeast, quantity.Above:
		d.exact("minValue", converted(m, f.Value))
	case quantity.AtMost, quantity.Below, quantity.RankWithin:
		d.exact("maxValue", converted(m, f.Value))
	case quantity.Range:
		d.exact("minValue", converted(m, f.Value))
		d.exact("maxValue", converted(m, f.High))
	}
	d.said("unitText", cmp.Or(m.Written, f.Unit))
}

// limitOf returns on which side of its number a figure lies, of "nearly" too.
func limitOf(f *scope.Stated) quantity.Bound {
	value, _ := quantity.ParseDecimal(f.Value) // which was written so, as numbers were
	return quantity.Quantity{Value: value, Bound: f.Bound}.Side()
}

// converted returns a number of a metric in the unit that its figures are written in.
func converted(m *scope.Metric, number string) string {
	if m.Factor == "" {
		return number
	}
	factor, _ := quantity.ParseDecimal(m.Factor) // which was written so, as numbers were
	n, _ := quantity.ParseDecimal(number)
	return n.Mul(factor).Trim().String()
}

// span writes a period: when it begins, and for how long it lasts.
func (d *ldText) span(p period.Period) {
	start, length, _ := strings.Cut(p.Interval(), "/")
	switch length {
	case "P1Y":
		start = strings.TrimSuffix(start, "-01-01")
	case "P1M":
		start = strings.TrimSuffix(start, "-01")
	}
	d.word("observationDate", start)
	d.word("observationPeriod", length)
}

// crumbs writes the way from the home page to this one. The last step, the page itself, needs no address.
func (d *ldText) crumbs(list []link) {
	if len(list) == 0 {
		return
	}
	d.node("BreadcrumbList")
	d.key("itemListElement")
	d.open('[')
	for i, l := range list {
		d.node("ListItem")
		d.number("position", i+1)
		d.text("name", l.Text)
		if l.Href != "" {
			d.address("item", address.From(d.path, l.Href))
		}
		d.close('}')
	}
	d.close(']')
	d.close('}')
}
