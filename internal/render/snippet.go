package render

import (
	"fmt"
	"html"

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

// metricSnippet embeds one metric.
func (p place) metricSnippet(m *report.Metric, v metricView) snippet {
	label := m.Words[p.lang].Label
	height := frameHeight(p.credit(m.Sector.Report), v)
	return p.snippet(p.words().Metric.Embed, label, m.EmbedPath(p.language()), p.frameTitle(label, m.Sector.Report), height)
}

// sectorSnippet embeds all metrics of a sector.
func (p place) sectorSnippet(sec *report.Sector) snippet {
	label := sec.Texts[p.lang].Title
	var all []metricView
	for _, m := range sec.Metrics {
		all = append(all, p.metric(m))
	}
	height := frameHeight(p.credit(sec.Report), all...)
	return p.snippet(p.words().Metric.EmbedAll, label, sec.EmbedPath(p.language()), p.frameTitle(label, sec.Report), height)
}

// snippet returns the code for an embed. A site without an address has none: the
// code stands on a page elsewhere.
func (p place) snippet(title, label, path, frameTitle string, height int) snippet {
	if !p.cfg.Embeds || p.cfg.BaseURL == "" {
		return snippet{}
	}
	words := p.words().Metric
	return snippet{
		Title: title, Help: words.EmbedHelp,
		Label: words.EmbedLabel.fill(slot{name: "label", text: label}),
		Code: fmt.Sprintf(`<iframe src="%s" title="%s" width="100%%" height="%d" loading="lazy"></iframe><script src="%s" async></script>`,
			html.EscapeString(p.url(path)), html.EscapeString(frameTitle), height, html.EscapeString(p.url(embedScriptPath))),
		Copy: words.Copy, Copied: words.Copied,
	}
}
