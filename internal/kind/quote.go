package kind

import (
	"html"
	"html/template"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/width"
)

// quoted is about how long the HTML of a figure in a text is.
const quoted = 160

// body returns a text's HTML, which package markdown made safe, with the figures in it
// that it refers to.
func (p *place) body(b *scope.Body) template.HTML {
	if len(b.Quotes) == 0 {
		return template.HTML(b.HTML)
	}
	page := make([]byte, 0, len(b.HTML)+quoted*len(b.Quotes))
	at := 0
	for i := range b.Quotes {
		q := &b.Quotes[i]
		page = append(page, b.HTML[at:q.At]...)
		page = p.appendQuote(page, q)
		at = q.At
	}
	return template.HTML(append(page, b.HTML[at:]...))
}

// appendQuote appends what a text says of a metric, with a link to the metric. Figures
// stay on one line, if a small screen has room for that.
func (p *place) appendQuote(page []byte, q *scope.Quote) []byte {
	text := html.EscapeString(q.Text)
	if q.Value != "" {
		class := ""
		if width.Of(q.Text) > proseColumns {
			class = ` class="long"`
		}
		text = `<data value="` + html.EscapeString(q.Value) + `"` + class + `>` + text + `</data>`
	}
	if q.Linked {
		return append(page, text...)
	}
	page = append(page, `<a class="figure" href="`...)
	page = append(page, html.EscapeString(p.toMetric(q))...)
	page = append(page, `">`...)
	return append(append(page, text...), `</a>`...)
}

// toMetric returns the link from this page to a metric in its article.
func (p *place) toMetric(q *scope.Quote) string {
	article := address.Article(p.code(), q.Report, q.Sector)
	if article == p.path {
		return "#" + q.ID
	}
	return p.to(article) + "#" + q.ID
}
