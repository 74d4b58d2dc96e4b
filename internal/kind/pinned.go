package kind

import (
	"cmp"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/scope"
	"duibiao/internal/words"
)

const pinnedName = "pinned"

// pinnedEmbeds makes the pages for iframes of figures as they were released, which an article quotes. There is one
// for each state in the record of what was published, also of figures that have been corrected since.
func pinnedEmbeds() Kind {
	return Kind{
		Name: pinnedName, Optional: true, Off: true, Recorded: true,
		Doc: diag.Words{
			Zh: "固定的嵌入页：每个数字每次发布时的样子，以后更正的会注明。须用 build --release 发布。",
			En: "Pinned embeds: each figure as it was released, which say when it has been corrected since. Needs build --release.",
		},
		Templates: []page.Definition{pinnedTemplate()},
		Report: func(env *Env, r *scope.Report) []Output {
			var list []Output
			for i := range r.Pins {
				p := &r.Pins[i]
				list = append(list, made(env, env.pinnedPath(p), p, writePinned))
				if env.on(oembedName) && env.Settings.BaseURL != "" {
					list = append(list, made(env, address.OEmbed(env.pinnedPath(p)), p, writePinnedOEmbed))
				}
			}
			return list
		},
	}
}

func (e *Env) pinnedPath(p *scope.Pin) string {
	return address.EmbedPinned(e.Settings.Code(p.Lang), p.Head.Value.Slug, p.ID, p.Digest)
}

func pinnedTemplate() page.Template[pinnedPage] { return page.New[pinnedPage]("pinned.html") }

// pinnedPage is a page for an iframe with one figure as it was released.
type pinnedPage struct {
	Lang      string     `zh:"页面语言的 BCP 47 标签" en:"The language of the page, a BCP 47 tag"`
	Title     string     `zh:"页面的标题" en:"The title of the page"`
	Canonical string     `zh:"指标页的完整网址；站点没有 base_url 则为空" en:"The whole address of the page of the metric; empty without base_url"`
	OEmbed    string     `zh:"oEmbed 文件的完整网址；没有则为空" en:"The whole address of the oEmbed of the page; empty if there is none"`
	Card      pinnedCard `zh:"发布时的数字" en:"The figure as it was released"`
	Credit    link       `zh:"注明出处的链接，指向指标或报告" en:"The link that credits the metric or the report"`
	Styles    []string   `zh:"样式表的链接" en:"The links to the style sheets"`
	Script    string     `zh:"脚本的链接；脚本把高度告知外面的页面" en:"The link to the script, which tells the height to the page around"`
}

// pinnedCard is the figure.
type pinnedCard struct {
	Class    string   `zh:"CSS 类：撤回的为 withdrawn，否则为空" en:"The CSS class: withdrawn of a figure that is gone, else empty"`
	Label    string   `zh:"发布时的指标名称；没有记录则为现在的" en:"What the metric was called then; if that is not on record, its name today"`
	Released string   `zh:"说明何时发布" en:"When it was released"`
	Figure   string   `zh:"是哪一个数字：2024年实绩" en:"Which figure it is: the result of 2024"`
	Text     string   `zh:"发布时的数字；没有记录则为原文的写法" en:"The figure then; if that is not on record, as the original writes it"`
	TextLang string   `zh:"数字的语言标签；与页面相同则为空" en:"The language of the figure, if it is not that of the page; else empty"`
	Notes    []string `zh:"没有记录的内容" en:"What is not on record"`
	Changes  []string `zh:"发布以后的变化：更正、撤回、改名；没有则为空" en:"What has changed since: corrected, withdrawn, called otherwise; none if nothing has"`
	Today    link     `zh:"链接到现在的数字" en:"The link to the figure of today"`
}

// writePinned writes the page of a figure as it was released.
func writePinned(env *Env, w io.Writer, pin *scope.Pin) error {
	h := &pin.Head.Value
	p := env.at(pin.Lang, env.pinnedPath(pin))
	main := address.Report(p.code(), h.Slug)
	switch {
	case pin.Sector != "" && p.hasFigures:
		main = address.Figure(p.code(), h.Slug, pin.ID)
	case pin.Sector != "":
		main = address.Article(p.code(), h.Slug, pin.Sector)
	}
	e := p.embed(h, main)
	card := p.pinnedCard(pin)
	one := &pinnedPage{
		Lang: e.Lang, Title: p.frameTitle(card.Label, h), Canonical: e.Canonical, Card: card, Credit: link{e.Credit.Text, card.Today.Href}, Styles: e.Styles, Script: e.Script,
	}
	if p.on(oembedName) {
		one.OEmbed = p.url(address.OEmbed(p.path))
	}
	return pinnedTemplate().Write(w, env.sets, p, one)
}

// writePinnedOEmbed writes what a CMS embeds in the place of the address of such a page.
func writePinnedOEmbed(env *Env, w io.Writer, pin *scope.Pin) error {
	path := env.pinnedPath(pin)
	p := env.at(pin.Lang, path)
	card := p.pinnedCard(pin)
	says := p.words().Page.Title.Fill(words.Slot{Name: "page", Text: card.Figure + ": " + card.Text}, words.Slot{Name: "site", Text: card.Released})
	return p.writeOEmbed(w, path, card.Label, says, "", p.snippets(&pin.Head.Value).pinnedFrame(pin))
}

// pinnedCard returns what the page of a pin says.
func (p *place) pinnedCard(pin *scope.Pin) pinnedCard {
	say := &p.words().Pinned
	c := pinnedCard{
		Label: cmp.Or(pin.Label, pin.LabelNow, pin.ID), Text: cmp.Or(pin.Text, pin.Original),
		Released: say.Released.Fill(words.Slot{Name: "date", Text: p.words().Date8601(pin.Date)}),
		Figure:   p.pinnedSide(pin), Changes: p.pinnedChanges(pin), Today: link{say.Today, p.pinnedToday(pin)},
	}
	if pin.Label == "" && pin.LabelNow != "" {
		c.Notes = append(c.Notes, say.NoLabel)
	}
	if pin.Text == "" && pin.Lang != p.Settings.Default {
		c.Notes, c.TextLang = append(c.Notes, say.NoText), p.Settings.Languages[p.Settings.Default].Tag
	}
	if pin.Replaced && pin.Now == "" {
		c.Class = "withdrawn"
	}
	return c
}

// pinnedToday returns the link to the figure of today.
func (p *place) pinnedToday(pin *scope.Pin) string {
	if pin.Sector == "" {
		return p.overview(pin.Head.Value.Slug)
	}
	return p.figure(pin.Lang, pin.Head.Value.Slug, pin.Sector, pin.ID)
}

// pinnedSide names the figure of a pin.
func (p *place) pinnedSide(pin *scope.Pin) string {
	y := p.words().Periods(pin.Period, pin.Period)
	result, target := p.words().Figure.Result.Fill(words.Slot{Name: "period", Text: p.words().NameBefore(pin.Period)}), y.TargetLabel
	if pin.Part.IsGrowth() {
		result, target = p.words().GrowthLabels(&y)
	}
	if pin.Part.IsTarget() {
		return target
	}
	if pin.AsOf != "" {
		result += " (" + p.words().Verdict.AsOf.Fill(words.Slot{Name: "day", Text: p.words().Date8601(pin.AsOf)}) + ")"
	}
	return result
}

// pinnedChanges says what has become of a figure since its release, and of its name.
func (p *place) pinnedChanges(pin *scope.Pin) []string {
	say := &p.words().Pinned
	var list []string
	date, now := words.Slot{Name: "date", Text: p.words().Date8601(pin.Corrected)}, words.Slot{Name: "now", Text: pin.Now, InProse: true}
	reason := words.Slot{Name: "reason", Text: pin.Reason}
	switch {
	case !pin.Replaced:
	case pin.Corrected == "" && pin.Now == "":
		list = append(list, say.Gone)
	case pin.Corrected == "":
		list = append(list, say.Changed.Fill(now))
	case pin.Now == "":
		list = append(list, say.Withdrawn.Fill(date, reason))
	default:
		list = append(list, say.Corrected.Fill(date, now, reason))
	}
	if pin.Label != "" && pin.LabelNow != "" && pin.Label != pin.LabelNow {
		list = append(list, say.Renamed.Fill(words.Slot{Name: "label", Text: pin.LabelNow}))
	}
	return list
}

// pinnedFrame is the embed of a figure as it was released.
func (s *snippets) pinnedFrame(pin *scope.Pin) frame {
	card := s.pinnedCard(pin)
	return s.frame(s.pinnedPath(pin), card.Label, s.credit+pinnedHeight(&card))
}

// pinned is the code for it. It has room for a correction that is yet to come.
func (s *snippets) pinned(pin *scope.Pin) snippetCode {
	say, f := &s.words().Metric, s.pinnedFrame(pin)
	f.height += 60 + 3*noteHeight
	what := s.pinnedSide(pin)
	return snippetCode{
		s.words().Pinned.EmbedHelp.Fill(words.Slot{Name: "label", Text: what}, words.Slot{Name: "text", Text: pin.Text}),
		say.EmbedLabel.Fill(words.Slot{Name: "label", Text: f.label + ", " + what}), "4", s.iframe(f), say.Copy, say.Copied,
	}
}
