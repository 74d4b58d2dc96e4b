package render

import (
	"html"
	"strconv"

	"duibiao/internal/report"
)

// snippet is HTML to paste into another page.
type snippet struct {
	Title        string
	Help         string
	Label        string // names the field, for who cannot see where it stands
	Code         string // empty if there is nothing to embed
	Copy, Copied string
}

// snippets makes the snippets of a report.
type snippets struct {
	*place
	report *report.Report

	credit    int    // the height of the line below each embed
	metrics   int    // the height of the metrics so far
	base, end string // of every code
}

func (p *place) snippets(rep *report.Report) *snippets {
	s := &snippets{place: p, report: rep}
	if s.wanted() {
		s.credit = lineHeight * lines(p.credit(rep))
		s.base = html.EscapeString(s.cfg.BaseURL)
		s.end = `" loading="lazy"></iframe><script src="` + html.EscapeString(s.url(embedScriptPath)) + `" async></script>`
	}
	return s
}

// wanted reports whether there are snippets. A site without an address has none: the
// code stands on a page elsewhere.
func (s *snippets) wanted() bool { return s.cfg.Embeds && s.cfg.BaseURL != "" }

// metric embeds one metric.
func (s *snippets) metric(m *report.Metric, v *metricView) snippet {
	if !s.wanted() {
		return snippet{}
	}
	height := metricHeight(v)
	s.metrics += height
	height = frameHeight(s.credit, height)
	return s.snippet(s.words().Metric.Embed, v.Label.Text, m.EmbedPath(s.language()), height)
}

// sector embeds all metrics of a sector, after each has been embedded on its own.
func (s *snippets) sector(sec *report.Sector) snippet {
	if !s.wanted() {
		return snippet{}
	}
	height := frameHeight(s.credit, s.metrics)
	return s.snippet(s.words().Metric.EmbedAll, sec.Texts[s.lang].Title, sec.EmbedPath(s.language()), height)
}

// snippet returns the code for an embed.
func (s *snippets) snippet(title, label, path string, height int) snippet {
	words := &s.words().Metric
	return snippet{
		Title: title, Help: words.EmbedHelp,
		Label: words.EmbedLabel.fill(slot{name: "label", text: label}),
		Code:  s.code(path, label, height),
		Copy:  words.Copy, Copied: words.Copied,
	}
}

// code returns the HTML to paste: a frame with a name and a height, and the script
// that corrects the height.
func (s *snippets) code(path, label string, height int) string {
	code := append(make([]byte, 0, 4*usual), `<iframe src="`...)
	code = append(code, s.base...)
	code = append(code, html.EscapeString(path)...)
	code = append(code, `" title="`...)
	code = s.appendFrameTitle(code, label)
	code = append(code, `" width="100%" height="`...)
	code = strconv.AppendInt(code, int64(height), 10)
	return string(append(code, s.end...))
}

// appendFrameTitle appends what place.frameTitle says.
func (s *snippets) appendFrameTitle(code []byte, label string) []byte {
	slots := [...]slot{{name: "page", text: label}, {name: "site", text: s.report.Texts[s.lang].Title}}
	return s.words().Page.Title.appendHTML(code, slots[:])
}
