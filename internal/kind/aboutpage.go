package kind

import (
	"html/template"
	"io"

	"duibiao/internal/address"
	"duibiao/internal/diag"
	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

const aboutName = "about"

// The parts of the page, to which others link.
const (
	verdictsID = "_verdicts"
	sourcesID  = "_sources"
)

// aboutPage makes the page about the site in each language: how verdicts are reached, and
// how to read what pages show.
func aboutPage() Kind {
	return Kind{
		Name: aboutName, Optional: true,
		Doc: diag.Words{
			Zh: "关于本站：如何判定目标是否达到，怎样看图，数字从何而来。",
			En: "The page about the site: how verdicts are reached, how to read the drawings, where figures come from.",
		},
		Templates: []page.Definition{aboutTemplate()},
		Site: func(env *Env, s *scope.Site) []Output {
			var list []Output
			for i := range s.Indexes {
				in := &aboutSite{s.Indexes[i].Lang}
				if s.HasPage(in.Lang, address.AboutName) {
					continue // somebody wrote one, which has all of this too
				}
				list = append(list, made(env, address.About(env.Settings.Code(in.Lang)), in, writeAbout).Listed(""))
			}
			return list
		},
	}
}

// aboutSite is what the page about the site is given: the words and the settings are in the
// environment.
type aboutSite struct{ Lang int }

func aboutTemplate() page.Template[framed[aboutMain]] { return inFrame[aboutMain]("about.html") }

// aboutMain is the page about the site.
type aboutMain struct {
	Title    string      `zh:"页面的标题" en:"The title of the page"`
	Lead     string      `zh:"本站做什么，一句话" en:"What the site does, in a sentence"`
	Text     outsideText `zh:"content/about 里写的正文；没有则为空" en:"The text of content/about; empty if there is none"`
	Parts    []aboutPart `zh:"讲解方块和说法的各部分" en:"The parts that explain squares and words"`
	Sections []aboutText `zh:"其余各部分，都是文字" en:"The other parts, which are text"`
	Contact  []fact      `zh:"主办单位；没有则为空" en:"The publisher; none if none is set"`
	Of       string      `zh:"主办单位这部分的标题" en:"The heading of the publisher’s part"`
}

// aboutPart is a list of what squares or words mean.
type aboutPart struct {
	ID    string      `zh:"这部分的锚点" en:"The anchor of the part"`
	Title string      `zh:"这部分的标题" en:"The heading of the part"`
	Lead  string      `zh:"列表之前的说明；没有则为空" en:"What comes before the list; empty if nothing does"`
	Rules []aboutRule `zh:"列表的各项" en:"What is in the list"`
}

// aboutRule is a square or a word with its meaning.
type aboutRule struct {
	Squares []plot.Square `zh:"方块，一个或没有" en:"The square: one, or none"`
	Term    string        `zh:"方块旁的名称，或所解释的词" en:"What the square is called, or the word that is explained"`
	Text    string        `zh:"它的含义" en:"What it means"`
}

// aboutText is a part of text.
type aboutText struct {
	ID         string   `zh:"锚点" en:"The anchor"`
	Title      string   `zh:"标题" en:"The heading"`
	Paragraphs []string `zh:"各段" en:"The paragraphs"`
}

func writeAbout(env *Env, w io.Writer, in *aboutSite) error {
	p := env.at(in.Lang, address.About(env.Settings.Code(in.Lang)))
	say := &p.words().About
	return aboutTemplate().Write(w, env.sets, p, &framed[aboutMain]{
		Layout: p.layout(subject{
			title: say.Title, summary: say.Lead, kind: "website", spot: Spot{Lang: in.Lang},
			crumbs: []link{{p.words().Page.Home, p.home()}, {say.Title, ""}},
		}),
		Main: p.aboutMain(),
	})
}

// aboutMain returns what this program says of the site.
func (p *place) aboutMain() aboutMain {
	say := &p.words().About
	return aboutMain{
		Title: say.Title, Lead: say.Lead,
		Parts:    []aboutPart{p.verdictRules(), p.sideRules(), p.boundRules()},
		Sections: p.aboutTexts(),
		Contact:  p.contact(), Of: say.Contact,
	}
}

// keySize is how large the squares of the key are, in pixels.
const keySize = 18

// keyed returns a rule with the square that it explains.
func keyed(m plot.Mark, term, text string) aboutRule {
	return aboutRule{[]plot.Square{plot.NewSquare(m, keySize)}, term, text}
}

// verdictRules are the rules by which verdicts are reached.
func (p *place) verdictRules() aboutPart {
	say, short := &p.words().About, &p.words().Verdict.Short
	return aboutPart{verdictsID, say.Verdicts, say.VerdictsLead, []aboutRule{
		keyed(plot.Met, short.Met, say.Met),
		keyed(plot.NotMet, short.NotMet, say.NotMet),
		keyed(plot.OffBelow, short.Off, say.Off),
		keyed(plot.SoFar, short.SoFar, say.SoFar),
		keyed(plot.NoResult, short.NoResult, say.NoResult),
		keyed(plot.Withdrawn, short.Withdrawn, say.Withdrawn),
		keyed(plot.Open, short.Open, say.Open),
		keyed(plot.InWords, short.InWords, say.InWords),
		keyed(plot.Pending, short.Pending, say.Pending),
	}}
}

// sideRules say what the squares of targets mean whose result is not known, beside a result
// of an earlier period.
func (p *place) sideRules() aboutPart {
	say := &p.words().About
	return aboutPart{"_sides", say.Sides, say.SidesLead, []aboutRule{
		keyed(plot.Above, say.Above, say.AboveText),
		keyed(plot.Below, say.Below, say.BelowText),
		keyed(plot.Same, say.Same, say.SameText),
		keyed(plot.Within, say.Within, say.WithinText),
		keyed(plot.ResultOnly, say.ResultOnly, say.ResultOnlyText),
		keyed(plot.TargetOnly, say.TargetOnly, say.TargetOnlyText),
	}}
}

// boundRules say how the words around a figure are read.
func (p *place) boundRules() aboutPart {
	say := &p.words().About
	return aboutPart{"_bounds", say.Bounds, say.BoundsLead, []aboutRule{
		{Term: say.AtLeast, Text: say.AtLeastText},
		{Term: say.Over, Text: say.OverText},
		{Term: say.About, Text: say.AboutText},
		{Term: say.Nearly, Text: say.NearlyText},
		{Term: say.Range, Text: say.RangeText},
	}}
}

// aboutTexts are the parts of text.
func (p *place) aboutTexts() []aboutText {
	say := &p.words().About
	return []aboutText{
		{"_drawings", say.Drawings, []string{say.DrawingsText, say.NestedText}},
		{sourcesID, say.Sources, []string{say.SourcesText, say.DataText}},
		{"_corrections", say.Corrections, []string{say.CorrectionsText}},
	}
}

// contact is who publishes the site, if config.toml says so.
func (p *place) contact() []fact {
	name := p.Settings.Publisher.Names[p.lang]
	if name == "" {
		return nil
	}
	return []fact{{Term: p.words().About.Publisher, Text: name, Href: p.Settings.Publisher.URL}}
}

// aboutLink returns the link to a part of the page about the site, or none if there is no
// such page.
func (p *place) aboutLink(text, id string) link {
	if !p.on(aboutName) {
		return link{}
	}
	to := p.to(address.About(p.code()))
	if id != "" {
		to += "#" + id
	}
	return link{text, to}
}

// aboutLinks returns the links that the foot of every page has.
func (p *place) aboutLinks() []link {
	if !p.on(aboutName) {
		return nil
	}
	say := &p.words().About
	return []link{p.aboutLink(say.Title, ""), p.aboutLink(say.Verdicts, verdictsID), p.aboutLink(say.Sources, sourcesID)}
}

// brand is the site's title, as headings have it.
func (p *place) brand() template.HTML { return phrases(p.siteTitle()) }
