package front

import (
	"time"

	"duibiao/internal/decode"
)

// Page is the front matter of a page outside of reports. In a translation only the words are
// needed: title and summary; TranslatedFrom records of which text of the original it was made.
type Page struct {
	Title   string    `toml:"title"`
	Summary string    `toml:"summary"`
	Weight  int       `toml:"weight"`
	Draft   bool      `toml:"draft"`
	Date    time.Time `toml:"date"`

	TranslatedFrom []string `toml:"translated_from"`
}

// Article returns the page as an article, which is a page with metrics.
func (p *Page) Article() *Article {
	return &Article{Title: p.Title, Summary: p.Summary, Weight: p.Weight, Draft: p.Draft, Date: p.Date, TranslatedFrom: p.TranslatedFrom}
}

// Describe implements [decode.Described].
func (Page) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "报告以外的页面", En: "A page outside of reports"}, Keys: map[string]decode.Key{
		"title": {
			Words:    decode.Words{Zh: "页面的标题，每种语言都要写。", En: "The title of the page, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"关于我们", "About us"},
		},
		"summary": {Words: decode.Words{
			Zh: "用一两句话概括页面，显示在标题下面和搜索结果里。原文写了，译文也要写。",
			En: "The page in a sentence or two, below its title and in search results. If the original has one, so has its translation.",
		}},
		"weight": {
			Words: decode.Words{
				Zh: "在站点地图里的次序，小的在前；不写的排在最后。译文沿用原文。",
				En: "The place in the site map, small numbers first; pages without one come last. A translation inherits it.",
			},
			Examples: []any{1},
		},
		"draft": {
			Words:   decode.Words{Zh: "草稿：页面在所有语言里都不发布。", En: "A draft: the page is left out in all languages."},
			Default: false,
		},
		"date": {Words: decode.Words{
			Zh: "页面的日期，如 2025-02-10，不加引号；写进 sitemap.xml。译文沿用原文。",
			En: "The day of the page, such as 2025-02-10, without quotes, for sitemap.xml. A translation inherits it.",
		}},
		"translated_from": {Words: decode.Words{
			Zh: "译文译自原文的哪个版本，由 duibiao check --accept 写入，不用手写。",
			En: "Which text of the original the translation was made from. duibiao check --accept writes it.",
		}},
	}}
}
