package kind

import (
	"cmp"
	"fmt"
	"html"
	"io"
	"strings"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

const fragmentsName = "fragments"

// fragments makes each metric as a piece of text for a CMS that takes iframes away: an editor
// opens the file, copies all, and pastes. A site without an address has none, since a piece has to
// say where it is from.
func fragments() Kind {
	return Kind{
		Name: fragmentsName, Optional: true, Off: true, Leaf: true,
		Doc: diag.Words{
			Zh: "每项指标的片段，供会过滤 iframe 的内容管理系统粘贴：带行内样式的、不带样式的和 Markdown 的。须有 base_url。",
			En: "Each metric as a piece to paste where a CMS strips iframes: with inline styles, plain, and as Markdown. Needs base_url.",
		},
		Figure: func(env *Env, f *scope.Figure) []Output {
			if env.Settings.BaseURL == "" {
				return nil
			}
			path := func(ext string) string {
				return address.Fragment(env.Settings.Code(f.Lang), f.Head.Value.Slug, f.Metric.Value.ID, ext)
			}
			return []Output{
				made(env, path(".html"), f, writeFragment),
				made(env, path(".plain.html"), f, writePlainFragment),
				made(env, path(".md"), f, writeMarkdownFragment),
			}
		},
	}
}

// fragment is what there is to say of a metric, without markup.
type fragment struct {
	place       *place
	lang, title string
	figures     []namedFigure
	lines       []string
	origin      []fact
	bars        []plot.Pair // one, or none
}

// fragment returns it, with its source, its date and its permanent address.
func (e *Env) fragment(f *scope.Figure) *fragment {
	h, m := &f.Head.Value, &f.Metric.Value
	p := e.at(f.Lang, address.Fragment(e.Settings.Code(f.Lang), h.Slug, m.ID, ".html"))
	v := &p.room.metrics.take(1)[0]
	p.metric(v, &f.Metric)
	piece := &fragment{place: p, lang: p.language().Tag, title: m.Label}
	piece.add(v.Figures, v.Way, v.Verdict.Spoken, v.Spoken)
	piece.outcome(v.Outcome)
	for i := range v.Growth {
		piece.add(v.Growth[i].Figures, v.Growth[i].Verdict.Spoken)
		piece.outcome(v.Growth[i].Outcome)
	}
	piece.add(nil, v.Note)
	for i := range v.Corrections {
		piece.add(nil, v.Corrections[i].Spoken)
	}
	if main := m.Main(); !main.Rank && main.Comparison.Known {
		if pair, ok := plot.NewPair(drawable(&main.Actual), drawable(&main.Target), smallSquare); ok {
			piece.bars = []plot.Pair{pair}
		}
	}
	piece.origin = p.origin(f)
	return piece
}

// add adds figures, and sentences if they say anything.
func (f *fragment) add(figures []figureView, lines ...string) {
	for _, v := range figures {
		f.figures = append(f.figures, namedFigure{v.Label, f.place.qualified(v.Text, v.Badge)})
	}
	for _, line := range lines {
		if line != "" {
			f.lines = append(f.lines, line)
		}
	}
}

func (f *fragment) outcome(list []outcomeView) {
	for i := range list {
		f.add(nil, list[i].Spoken)
	}
}

// origin says where a metric is from: the source of its figures, the day of its report, and the
// page that keeps its address.
func (p *place) origin(f *scope.Figure) []fact {
	h, m, say := &f.Head.Value, &f.Metric.Value, &p.words().Page
	var list []fact
	href := cmp.Or(m.SourceURL, h.SourceURL)
	if source := cmp.Or(m.Source, m.SourceURL, h.Source, h.SourceURL); source != "" {
		list = append(list, fact{Term: say.Source, Text: source, Href: href})
	}
	if h.Date != "" {
		list = append(list, fact{Term: say.Published, Text: p.words().Date8601(h.Date)})
	}
	page := p.url(address.Figure(p.code(), h.Slug, m.ID))
	if !p.hasFigures {
		page = p.url(address.Article(p.code(), h.Slug, f.Sector.Slug)) + "#" + m.ID
	}
	return append(list, fact{Term: say.Report, Text: p.frameTitle(h.Title, h), Href: page})
}

// document puts a piece into a document, which says in which characters it is written: editors open
// it in a browser and copy what they see.
func (f *fragment) document(body string) string {
	return fmt.Sprintf("<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n<title>%s</title>\n<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n%s</body>\n</html>\n",
		html.EscapeString(f.lang), html.EscapeString(f.title), body)
}

// The colours of pieces, as WordPress takes them: rgb() would be taken away. They are those of
// tokens.css on light paper.
const (
	pieceInk    = "#15191d"
	pieceSoft   = "#525c66"
	pieceRule   = "#dad6cc"
	pieceResult = "#2c4a68"
	pieceAbove  = "#00695f"
	pieceBelow  = "#a8430a"
)

// writeFragment writes a metric with inline styles, and with bars that are tables: a solid one
// happened, a frame is promised.
func writeFragment(env *Env, w io.Writer, in *scope.Figure) error {
	f := env.fragment(in)
	var b strings.Builder
	fmt.Fprintf(&b, "<section lang=\"%s\" style=\"color:%s;border-top:3px solid %s;padding:12px 0\">\n", html.EscapeString(f.lang), pieceInk, pieceResult)
	fmt.Fprintf(&b, "<h3 style=\"margin:0 0 8px;font-size:18px\">%s</h3>\n", html.EscapeString(f.title))
	f.table(&b, ` width="100%" style="width:100%;border-collapse:collapse"`, ` align="left" style="padding:4px 8px 4px 0;text-align:left;font-weight:400;color:`+pieceSoft+`"`, ` align="right" style="padding:4px 0;text-align:right;font-weight:700"`)
	for i := range f.bars {
		f.bar(&b, &f.bars[i])
	}
	for _, line := range f.lines {
		fmt.Fprintf(&b, "<p style=\"margin:8px 0 0\">%s</p>\n", html.EscapeString(line))
	}
	fmt.Fprintf(&b, "<p style=\"margin:8px 0 0;padding:8px 0 0;border-top:1px solid %s;color:%s;font-size:13px\">%s</p>\n</section>\n", pieceRule, pieceSoft, f.source())
	_, err := io.WriteString(w, f.document(b.String()))
	return err
}

// bar draws a result and a target on one scale, in per cent of the longer one.
func (f *fragment) bar(b *strings.Builder, pair *plot.Pair) {
	colour := pieceSoft
	switch {
	case pair.Up:
		colour = pieceAbove
	case pair.Down:
		colour = pieceBelow
	}
	for _, one := range [...]struct{ width, cell string }{
		{pair.Result.Width, fmt.Sprintf(`bgcolor="%s" style="background-color:%[1]s;height:12px"`, pieceResult)},
		{pair.Target.Width, fmt.Sprintf(`style="border:2px solid %s;height:8px"`, colour)},
	} {
		if one.width != "" {
			fmt.Fprintf(b, "<table width=\"%s\" style=\"width:%[1]s;margin:4px 0 0;border-collapse:collapse\"><tbody><tr><td %s></td></tr></tbody></table>\n", one.width, one.cell)
		}
	}
}

// table writes the figures, with attributes for the table, its names and its figures.
func (f *fragment) table(b *strings.Builder, table, name, figure string) {
	if len(f.figures) == 0 {
		return
	}
	fmt.Fprintf(b, "<table%s>\n<tbody>\n", table)
	for _, v := range f.figures {
		fmt.Fprintf(b, "<tr><th%s>%s</th> <td%s>%s</td></tr>\n", name, html.EscapeString(v.Label), figure, html.EscapeString(v.Text))
	}
	b.WriteString("</tbody>\n</table>\n")
}

// source writes where the metric is from, line by line.
func (f *fragment) source() string {
	lines := make([]string, len(f.origin))
	for i, o := range f.origin {
		text := html.EscapeString(o.Text)
		if o.Href != "" {
			text = `<a href="` + html.EscapeString(o.Href) + `">` + text + `</a>`
			if i == len(f.origin)-1 { // some take links away, and keep what can be read
				text += " " + html.EscapeString(o.Href)
			}
		}
		lines[i] = html.EscapeString(o.Term) + " " + text
	}
	return strings.Join(lines, "<br>\n")
}

// writePlainFragment writes a metric in elements alone.
func writePlainFragment(env *Env, w io.Writer, in *scope.Figure) error {
	f := env.fragment(in)
	var b strings.Builder
	fmt.Fprintf(&b, "<h3>%s</h3>\n", html.EscapeString(f.title))
	f.table(&b, "", "", "")
	for _, line := range f.lines {
		fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(line))
	}
	fmt.Fprintf(&b, "<p>%s</p>\n", f.source())
	_, err := io.WriteString(w, f.document(b.String()))
	return err
}

// writeMarkdownFragment writes a metric as Markdown, with a table as GitHub and most others read it.
func writeMarkdownFragment(env *Env, w io.Writer, in *scope.Figure) error {
	f := env.fragment(in)
	var b strings.Builder
	fmt.Fprintf(&b, "### %s\n", inMarkdown(f.title))
	for i, v := range f.figures {
		if i == 0 {
			b.WriteString("\n| | |\n| :-- | --: |\n")
		}
		fmt.Fprintf(&b, "| %s | **%s** |\n", inMarkdown(v.Label), inMarkdown(v.Text))
	}
	for _, line := range f.lines {
		fmt.Fprintf(&b, "\n%s\n", inMarkdown(line))
	}
	b.WriteByte('\n')
	for _, o := range f.origin {
		text := inMarkdown(o.Text)
		if o.Href != "" {
			text = "[" + text + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E").Replace(o.Href) + ">)"
		}
		fmt.Fprintf(&b, "- %s %s\n", inMarkdown(o.Term), text)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// inMarkdown returns a text of one line that means itself in Markdown.
func inMarkdown(text string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(text), " ") {
		if strings.ContainsRune("\\`*_[]<>|#~&!$", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
