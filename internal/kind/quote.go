package kind

import (
	"fmt"
	"html"
	"html/template"
	"strings"
	"unicode/utf8"

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
	t := textWriter{place: p, body: b, quotes: b.Quotes, files: b.Files}
	return t.upTo(len(b.HTML))
}

// textWriter fills in a text, stretch by stretch.
type textWriter struct {
	*place
	body   *scope.Body
	at     int           // up to where it is written
	quotes []scope.Quote // those that are not written yet
	files  []scope.File  // likewise
}

// upTo returns the text from where it is written up to a place in its HTML.
func (t *textWriter) upTo(end int) template.HTML {
	quotes, files := 0, 0
	for quotes < len(t.quotes) && t.quotes[quotes].At < end {
		quotes++
	}
	for files < len(t.files) && t.files[files].At < end {
		files++
	}
	if quotes+files == 0 {
		text := t.body.HTML[t.at:end]
		t.at = end
		return template.HTML(t.detoured(text, t.body.Detours))
	}
	page := make([]byte, 0, end-t.at+quoted*quotes+filed*files)
	page = t.fill(page, t.quotes[:quotes], t.files[:files])
	page = append(page, t.body.HTML[t.at:end]...)
	t.at, t.quotes, t.files = end, t.quotes[quotes:], t.files[files:]
	return template.HTML(t.detoured(string(page), t.body.Detours))
}

// fill appends the text up to the last of the quotes and the files, with what they say.
func (t *textWriter) fill(page []byte, quotes []scope.Quote, files []scope.File) []byte {
	upTo := func(next int) {
		page = append(page, t.body.HTML[t.at:next]...)
		t.at = next
	}
	for len(quotes) > 0 || len(files) > 0 {
		if len(files) == 0 || len(quotes) > 0 && quotes[0].At <= files[0].At {
			upTo(quotes[0].At)
			page = t.appendKept(page, &quotes[0])
			quotes = quotes[1:]
		} else {
			upTo(files[0].At)
			page = t.appendFile(page, &files[0])
			files = files[1:]
		}
	}
	return page
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

// appendKept appends what a text says of a metric, and the sign behind it: no line begins with that, as one
// could behind a figure that is kept whole.
func (t *textWriter) appendKept(page []byte, q *scope.Quote) []byte {
	sign, size := utf8.DecodeRuneInString(t.body.HTML[t.at:])
	if !isKept(q) || !strings.ContainsRune(closing, sign) {
		return t.appendQuote(page, q)
	}
	page = append(page, `<span class="kept">`...)
	page = t.appendQuote(page, q)
	page = append(page, t.body.HTML[t.at:t.at+size]...)
	t.at += size
	return append(page, `</span>`...)
}

// closing are the signs that stand behind a word, and never at the beginning of a line.
const closing = "，。、；：！？）》」』”’…,.;:!?)"

// isKept reports whether what a text says of a metric is a figure that is to stay on one line.
func isKept(q *scope.Quote) bool {
	return q.Value != "" && !q.Linked && width.Of(q.Text) <= proseColumns
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
