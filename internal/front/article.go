package front

import (
	"slices"
	"time"

	"duibiao/internal/decode"
)

// Article is the front matter of an article. In a translation only the words
// are needed: title, summary, label, unit, group and note of each metric, and the
// reason of each correction; TranslatedFrom records of which text of the original it
// was made.
type Article struct {
	Title   string    `toml:"title"`
	Summary string    `toml:"summary"`
	Mark    string    `toml:"mark"`
	Weight  int       `toml:"weight"`
	Draft   bool      `toml:"draft"`
	Date    time.Time `toml:"date"`
	Time    string    `toml:"time"`
	Author  string    `toml:"author"`
	Metrics []Metric  `toml:"metrics"`

	Keywords       []string     `toml:"keywords"`
	Corrections    []Correction `toml:"corrections"`
	TranslatedFrom []string     `toml:"translated_from"`
}

// Describe implements [decode.Described].
func (Article) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "文章", En: "An article"}, Keys: map[string]decode.Key{
		"title": {
			Words:    decode.Words{Zh: "文章的标题，每种语言都要写。", En: "The article's title, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"扩大开放", "Opening up"},
		},
		"summary": {Words: decode.Words{
			Zh: "用一两句话概括文章，显示在列表和搜索结果里。原文写了，译文也要写。",
			En: "The article in a sentence or two, for lists and search results. If the original has one, so has its translation.",
		}},
		"mark": {
			Words: decode.Words{
				Zh: "领域的印章，一个字，如“开”；不写则用标题的第一个字，各篇标题相同的开头不算。译文沿用原文。",
				En: "The seal of the sector, one character; if it is left out, the first of the title, behind what all titles of the report begin with. A translation inherits it.",
			},
			Examples: []any{"开"},
		},
		"weight": {
			Words: decode.Words{
				Zh: "在报告里的次序，小的在前；不写的排在最后。译文沿用原文。",
				En: "The place in the report, small numbers first; articles without one come last. A translation inherits it.",
			},
			Examples: []any{1},
		},
		"draft": {
			Words:   decode.Words{Zh: "草稿：文章在所有语言里都不发布。", En: "A draft: the article is left out in all languages."},
			Default: false,
		},
		"date": {Words: decode.Words{
			Zh: "文章的日期，如 2025-02-10，不加引号；不写则用报告的日期。译文沿用原文。",
			En: "The article's day, such as 2025-02-10, without quotes; if it is left out, the report's. A translation inherits it.",
		}},
		"time": timeKey(),
		"author": {
			Words: decode.Words{
				Zh: "作者的姓名，几位作者用顿号分开，显示在文章的标题下面。译文可以用自己的文字写，不写则沿用原文。",
				En: "Who wrote the article; several names with commas between them. It stands below the title. A translation may write it in its own letters, else it inherits it.",
			},
			Examples: []any{"记者甲"},
		},
		"keywords": keywordsKey("文章", "the article"),
		"translated_from": {Words: decode.Words{
			Zh: "译文译自原文的哪个版本，由 duibiao check --accept 写入，不用手写。",
			En: "Which text of the original the translation was made from. duibiao check --accept writes it.",
		}},
		"metrics": {Words: decode.Words{
			Zh: "指标，每个指标一张 [[metrics]] 表。数字写在原文里；译文用相同的 id 列出每个指标，只写文字。",
			En: "The metrics, each a table [[metrics]]. The original states the figures; a translation has the same ids, and words only.",
		}},
		"corrections": {Words: decode.Words{
			Zh: "更正，每条更正一张 [[corrections]] 表：已经发布的数字改了或撤回了，在这里说明原来是多少、为什么改。译文用相同的 id 列出每条更正，只写文字。",
			En: "The corrections, each a table [[corrections]]: of a figure that was published and is another now, or is gone, it says what it was and why. A translation has the same ids, and words only.",
		}},
	}}
}

// IDs returns the ids of the metrics that an article shows, also of those that are gone
// and have corrections left.
func (a *Article) IDs() []string {
	ids := make([]string, 0, len(a.Metrics))
	for _, metric := range a.Metrics {
		ids = append(ids, metric.ID)
	}
	for _, c := range a.Corrections {
		if !slices.Contains(ids, c.ID) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}
