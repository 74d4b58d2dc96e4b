package kind

import (
	"html"
	"strconv"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// snippet is the ways to take something into another page, as code to paste, with a preview.
type snippet struct {
	Title   string         `zh:"折叠框的标题" en:"What the box is called while it is closed"`
	Codes   []snippetCode  `zh:"各种代码" en:"The codes"`
	More    string         `zh:"其他格式的文件之前的说明；没有则为空" en:"What stands before the files in other forms; empty if there are none"`
	Files   []link         `zh:"其他格式的文件" en:"The files in other forms"`
	Preview snippetPreview `zh:"预览" en:"The preview"`
}

// snippetCode is text to paste.
type snippetCode struct {
	Help   string `zh:"怎样使用代码" en:"What to do with the code"`
	Label  string `zh:"代码框的名称，供读屏软件使用" en:"The name of the field, for screen readers"`
	Rows   string `zh:"代码框有几行" en:"How many lines the field has"`
	Code   string `zh:"要粘贴的代码" en:"The code to paste"`
	Copy   string `zh:"复制按钮上的文字" en:"The text of the button that copies"`
	Copied string `zh:"复制之后按钮上的文字" en:"The text of the button when it has copied"`
}

// snippetPreview shows what is embedded.
type snippetPreview struct {
	Link   link   `zh:"单独打开嵌入页的链接" en:"The link to the embed on its own"`
	Title  string `zh:"iframe 的标题" en:"The title of the iframe"`
	Height string `zh:"iframe 的高度，像素" en:"The height of the iframe in pixels"`
	Script string `zh:"调整高度的脚本的链接" en:"The link to the script that corrects the height"`
}

// frame is an embed as an iframe has it.
type frame struct {
	path, src string // its address
	title     string
	label     string // of what it shows
	height    int
}

// snippets makes the snippets of a report.
type snippets struct {
	*place
	head *scope.Head

	credit  int // the height of the line below each embed
	drawing int // what the link to the picture adds to that
}

func (p *place) snippets(h *scope.Head) *snippets {
	s := &snippets{place: p, head: h}
	if s.wanted() {
		s.credit = creditHeight(p.credit(h))
		if p.hasPictures() {
			s.drawing = creditHeight(p.credit(h)+"  "+p.words().Share.Embed) - s.credit
		}
	}
	return s
}

// wanted reports whether there are snippets. A site without an address has none: the
// code stands on a page elsewhere.
func (s *snippets) wanted() bool { return s.hasOEmbed() }

// metricFrame is the embed of one metric.
func (s *snippets) metricFrame(v *metricView) frame {
	return s.frame(address.Embed(s.code(), s.head.Slug, v.ID), v.Label.Text, s.credit+s.drawing+metricHeight(v))
}

// sectorFrame is the embed of all metrics of a sector.
func (s *snippets) sectorFrame(sec *scope.Sector) frame {
	return s.frame(address.EmbedSector(s.code(), s.head.Slug, sec.Slug), sec.Title, s.credit+s.sectorHeight(sec))
}

// scoreFrame is the embed of what the figures of a report come to.
func (s *snippets) scoreFrame(score *embedScore) frame {
	return s.frame(address.EmbedReport(s.code(), s.head.Slug, scoreEmbed), s.head.Title, s.credit+reportHeight(s.head.Title)+scoreHeight(score))
}

// gapFrame is the embed of the gap chart of a report.
func (s *snippets) gapFrame(gaps *gapChart) frame {
	return s.frame(address.EmbedReport(s.code(), s.head.Slug, gapEmbed), s.head.Title, s.credit+reportHeight(s.head.Title)+gapHeight(gaps))
}

func (s *snippets) frame(path, label string, height int) frame {
	return frame{path, s.url(path), s.frameTitle(label, s.head), label, frameHeight(height)}
}

// metric embeds one metric, which has a page of its own, and its figures as they were released.
func (s *snippets) metric(v *metricView, pins []scope.Pin) []snippet {
	if !s.wanted() {
		return nil
	}
	code := s.snippet(s.words().Figure.Embed, s.metricFrame(v))
	s.addLink(&code, address.Figure(s.code(), s.head.Slug, v.ID), v.Label.Text)
	for i := range pins {
		code.Codes = append(code.Codes, s.pinned(&pins[i]))
	}
	if s.on(fragmentsName) {
		say := &s.words().Metric
		code.More = say.EmbedFragments
		for _, f := range [...]link{{say.EmbedStyled, ".html"}, {say.EmbedPlain, ".plain.html"}, {"Markdown", ".md"}} {
			code.Files = append(code.Files, link{f.Text, s.to(address.Fragment(s.code(), s.head.Slug, v.ID, f.Href))})
		}
	}
	return []snippet{code}
}

// sector embeds all metrics of a sector.
func (s *snippets) sector(sec *scope.Sector) []snippet {
	if !s.wanted() {
		return nil
	}
	code := s.snippet(s.words().Metric.EmbedAll, s.sectorFrame(sec))
	s.addLink(&code, address.Article(s.code(), s.head.Slug, sec.Slug), sec.Title)
	return []snippet{code}
}

// report embeds what the figures of a report come to, and its gap chart if it has one.
func (s *snippets) report(score *embedScore, gaps *gapChart) []snippet {
	if !s.wanted() {
		return nil
	}
	say := &s.words().Metric
	list := []snippet{s.snippet(say.EmbedScore, s.scoreFrame(score))}
	s.addLink(&list[0], address.Report(s.code(), s.head.Slug), s.head.Title)
	if gaps.Title != "" {
		list = append(list, s.snippet(say.EmbedGaps, s.gapFrame(gaps)))
	}
	return list
}

// snippet returns the code for an embed.
func (s *snippets) snippet(title string, f frame) snippet {
	say := &s.words().Metric
	label := say.EmbedLabel.Fill(words.Slot{Name: "label", Text: f.label})
	return snippet{
		Title:   title,
		Codes:   []snippetCode{{say.EmbedHelp, label, "4", s.iframe(f), say.Copy, say.Copied}},
		Preview: snippetPreview{link{say.EmbedPreview, s.to(f.path)}, f.title, strconv.Itoa(f.height), s.to(address.Asset(embedScript))},
	}
}

// addLink adds the address that a CMS that knows oEmbed makes an embed of.
func (s *snippets) addLink(to *snippet, page, label string) {
	if say := &s.words().Metric; s.on(oembedName) {
		to.Codes = append(to.Codes, snippetCode{say.EmbedLinkHelp, say.EmbedLinkLabel.Fill(words.Slot{Name: "label", Text: label}), "2", s.url(page), say.Copy, say.Copied})
	}
}

// iframe returns the HTML to paste: a frame with a name and a height, and the script
// that corrects the height. The style holds against one that themes have for all frames, the
// attributes where styles are taken away.
func (s *snippets) iframe(f frame) string {
	code := append(make([]byte, 0, 4*words.Usual), `<iframe src="`...)
	code = append(code, html.EscapeString(f.src)...)
	code = append(code, `" title="`...)
	code = append(code, html.EscapeString(f.title)...)
	code = append(code, `" width="100%" height="`...)
	code = strconv.AppendInt(code, int64(f.height), 10)
	code = append(code, `" style="border:0;width:100%;height:`...)
	code = strconv.AppendInt(code, int64(f.height), 10)
	code = append(code, `px" loading="lazy"></iframe><script src="`...)
	code = append(code, html.EscapeString(s.url(address.Asset(embedScript)))...)
	return string(append(code, `" async></script>`...))
}
