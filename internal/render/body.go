package render

import (
	"html"
	"html/template"

	"duibiao/internal/report"
)

// quoted is about how long the HTML of a figure in a text is.
const quoted = 160

// body returns a text's HTML, which package markdown made safe, with the figures in it
// that it refers to.
func (p *place) body(t report.Text) template.HTML {
	if t.Document == nil {
		return ""
	}
	text := t.Document.HTML
	if len(t.Quotes) == 0 {
		return template.HTML(text)
	}
	page := make([]byte, 0, len(text)+quoted*len(t.Quotes))
	at := 0
	for i, q := range t.Quotes {
		ref := &t.Document.References[i]
		page = append(page, text[at:ref.At]...)
		page = p.appendQuote(page, q, !ref.Linked)
		at = ref.At
	}
	return template.HTML(append(page, text[at:]...))
}

// appendQuote appends what a text says of a metric, with a link to the metric. Figures
// stay on one line, if a small screen has room for that.
func (p *place) appendQuote(page []byte, q *report.Quote, link bool) []byte {
	text := html.EscapeString(q.Texts[p.lang])
	if q.Value != "" {
		class := ""
		if columns(q.Texts[p.lang]) > proseColumns {
			class = ` class="long"`
		}
		text = `<data value="` + html.EscapeString(q.Value) + `"` + class + `>` + text + `</data>`
	}
	if !link {
		return append(page, text...)
	}
	page = append(page, `<a class="figure" href="`...)
	page = append(page, html.EscapeString(p.toMetric(q))...)
	page = append(page, `">`...)
	return append(append(page, text...), `</a>`...)
}

// toMetric returns the link from this page to a metric in its article.
func (p *place) toMetric(q *report.Quote) string {
	article := q.Path(p.language())
	if article == p.path {
		return "#" + q.ID
	}
	return p.to(article) + "#" + q.ID
}
