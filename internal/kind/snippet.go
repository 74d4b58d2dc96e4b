package kind

import (
	"html"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// snippet is HTML to paste into another page.
type snippet struct {
	Title  string `zh:"折叠框的标题" en:"What the box is called while it is closed"`
	Help   string `zh:"怎样使用代码" en:"What to do with the code"`
	Label  string `zh:"代码框的名称，供读屏软件使用" en:"The name of the field, for screen readers"`
	Code   string `zh:"要粘贴的 HTML；没有可嵌入的则为空" en:"The HTML to paste; empty if there is nothing to embed"`
	Copy   string `zh:"复制按钮上的文字" en:"The text of the button that copies"`
	Copied string `zh:"复制之后按钮上的文字" en:"The text of the button when it has copied"`
}

// snippets makes the snippets of a report.
type snippets struct {
	*place
	head *scope.Head

	credit    int    // the height of the line below each embed
	drawing   int    // what the link to the picture adds to that
	base, end string // of every code
}

func (p *place) snippets(h *scope.Head) *snippets {
	s := &snippets{place: p, head: h}
	if s.wanted() {
		s.credit = creditHeight(p.credit(h))
		if p.hasPictures() {
			s.drawing = creditHeight(p.credit(h)+"  "+p.words().Share.Embed) - s.credit
		}
		s.base = html.EscapeString(s.Settings.BaseURL)
		s.end = `" loading="lazy"></iframe><script src="` + html.EscapeString(s.url(address.Asset(embedScript))) + `" async></script>`
	}
	return s
}

// wanted reports whether there are snippets. A site without an address has none: the
// code stands on a page elsewhere.
func (s *snippets) wanted() bool { return s.on(embedsName) && s.Settings.BaseURL != "" }

// metric embeds one metric.
func (s *snippets) metric(v *metricView) snippet {
	height := frameHeight(s.credit+s.drawing, metricHeight(v))
	return s.snippet(s.words().Metric.Embed, v.Label.Text, address.Embed(s.code(), s.head.Slug, v.ID), height)
}

// sector embeds all metrics of a sector.
func (s *snippets) sector(sec *scope.Sector) snippet {
	if !s.wanted() {
		return snippet{}
	}
	height := frameHeight(s.credit, s.sectorHeight(sec))
	return s.snippet(s.words().Metric.EmbedAll, sec.Title, address.Embed(s.code(), s.head.Slug, sec.Slug), height)
}

// snippet returns the code for an embed.
func (s *snippets) snippet(title, label, path string, height int) snippet {
	say := &s.words().Metric
	return snippet{
		Title: title, Help: say.EmbedHelp,
		Label: say.EmbedLabel.Fill(words.Slot{Name: "label", Text: label}),
		Code:  s.iframe(path, label, height),
		Copy:  say.Copy, Copied: say.Copied,
	}
}

// iframe returns the HTML to paste: a frame with a name and a height, and the script
// that corrects the height.
func (s *snippets) iframe(path, label string, height int) string {
	code := append(make([]byte, 0, 4*words.Usual), `<iframe src="`...)
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
	slots := [...]words.Slot{{Name: "page", Text: label}, {Name: "site", Text: s.head.Title}}
	return s.words().Page.Title.AppendHTML(code, slots[:])
}
