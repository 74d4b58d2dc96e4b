package kind

import (
	"fmt"
	"html"
	"html/template"
	"strings"

	"duibiao/internal/scope"
	"duibiao/internal/width"
)

// quoted is about how long the HTML of a figure in a text is.
const quoted = 160

// filed is about how long what stands there of a file is.
const filed = 40

// body returns a text's HTML, which package markdown made safe, with the figures in it
// that it refers to, and with what only files tell.
func (p *place) body(b *scope.Body) template.HTML {
	if len(b.Quotes) == 0 && len(b.Files) == 0 {
		return template.HTML(p.detoured(b.HTML, b.Detours))
	}
	page := make([]byte, 0, len(b.HTML)+quoted*len(b.Quotes)+filed*len(b.Files))
	quotes, files, at := b.Quotes, b.Files, 0
	upTo := func(next int) {
		page = append(page, b.HTML[at:next]...)
		at = next
	}
	for len(quotes) > 0 || len(files) > 0 {
		if len(files) == 0 || len(quotes) > 0 && quotes[0].At <= files[0].At {
			upTo(quotes[0].At)
			page = p.appendQuote(page, &quotes[0])
			quotes = quotes[1:]
		} else {
			upTo(files[0].At)
			page = p.appendFile(page, &files[0])
			files = files[1:]
		}
	}
	return template.HTML(p.detoured(string(append(page, b.HTML[at:]...)), b.Detours))
}

// detoured leads links whose pages are not in the language of the text to the originals. In
// the text itself no quotation mark stands as it does in a tag.
func (p *place) detoured(text string, detours []scope.Detour) string {
	for _, d := range detours {
		text = strings.ReplaceAll(text, `<a href="`+d.From+`"`, `<a href="`+d.To+`"`+p.inOriginal())
	}
	return text
}

// inOriginal is the attribute of links that lead to the language of the original.
func (p *place) inOriginal() string {
	return ` hreflang="` + html.EscapeString(p.Settings.Languages[p.Settings.Default].Tag) + `"`
}

// appendFile appends what a text says of a file. With the size of an image a browser
// leaves room for it before it is there.
func (p *place) appendFile(page []byte, f *scope.File) []byte {
	if f.Path != "" {
		return append(page, html.EscapeString(p.to(f.Path))...)
	}
	if f.Width == 0 || f.Height == 0 {
		return page
	}
	return fmt.Appendf(page, ` width="%d" height="%d"`, f.Width, f.Height)
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
	page = append(page, '"')
	if q.Absent {
		page = append(page, p.inOriginal()...)
	}
	page = append(page, '>')
	return append(append(page, text...), `</a>`...)
}

// toMetric returns the link from this page to a metric, whose article may be in the
// language of the original alone.
func (p *place) toMetric(q *scope.Quote) string {
	lang := p.lang
	if q.Absent {
		lang = p.Settings.Default
	}
	return p.figure(lang, q.Report, q.Sector, q.ID)
}
