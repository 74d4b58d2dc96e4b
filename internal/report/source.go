package report

import (
	"time"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/markdown"
)

// Article is a source file that has been read: content/<report>/<slug>.<lang>.md.
// The slug of a report's own file is "index". Either Index or Sector is set.
type Article struct {
	File     string // content/zhengzhou-2025/green.zh.md
	Report   string
	Slug     string
	Lang     int // index into the configuration's languages
	Index    *IndexMatter
	Sector   *SectorMatter
	Keys     *decode.Keys
	Document *markdown.Document
	Broken   bool // so mistaken that nothing more can be said about it
}

// IndexSlug is the slug of a report's own file.
const IndexSlug = "index"

// notBlank is the pattern of a text that has more than spaces.
const notBlank = `\S`

// IndexMatter is the front matter of a report. In a translation only the words are
// needed: title, summary and source; TranslatedFrom records of which text of the
// original it was made.
type IndexMatter struct {
	Title        string    `toml:"title"`
	Summary      string    `toml:"summary"`
	Weight       int       `toml:"weight"`
	Draft        bool      `toml:"draft"`
	ActualPeriod int       `toml:"actual_period"`
	TargetPeriod int       `toml:"target_period"`
	Date         time.Time `toml:"date"`
	Source       string    `toml:"source"`
	SourceURL    string    `toml:"source_url"`

	TranslatedFrom []string `toml:"translated_from"`
}

// Describe implements [decode.Described].
func (IndexMatter) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "报告", En: "A report"}, Keys: map[string]decode.Key{
		"title": {
			Words:    decode.Words{Zh: "报告的标题，每种语言都要写。", En: "The report's title, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"郑州：2024年成绩与2025年目标"},
		},
		"summary": {Words: decode.Words{
			Zh: "用一两句话概括报告，显示在列表和搜索结果里。原文写了，译文也要写。",
			En: "The report in a sentence or two, for lists and search results. If the original has one, so has its translation.",
		}},
		"weight": {
			Words: decode.Words{
				Zh: "在首页的次序，小的在前；不写的排在写了的后面，新的在前。译文沿用原文。",
				En: "The place on the home page, small numbers first. Reports without one come last, the newest first. A translation inherits it.",
			},
			Examples: []any{1},
		},
		"draft": {
			Words: decode.Words{
				Zh: "草稿：整篇报告连同其中的文章，在所有语言里都不发布。",
				En: "A draft: the report and its articles are left out in all languages.",
			},
			Default: false,
		},
		"actual_period": {
			Words: decode.Words{
				Zh: "实绩是哪一年的。原文必须写，译文沿用原文。",
				En: "The year of the results. The original has to state it, a translation inherits it.",
			},
			Least: firstYear, Most: lastYear, Examples: []any{2024},
		},
		"target_period": {
			Words: decode.Words{
				Zh: "目标是哪一年的，不早于 actual_period。原文必须写，译文沿用原文。",
				En: "The year of the targets, not before actual_period. The original has to state it, a translation inherits it.",
			},
			Least: firstYear, Most: lastYear, Examples: []any{2025},
		},
		"date": {Words: decode.Words{
			Zh: "报告发布的日期，如 2025-02-10，不加引号。译文沿用原文。",
			En: "The day on which the report was published, such as 2025-02-10, without quotes. A translation inherits it.",
		}},
		"source": {Words: decode.Words{
			Zh: "数字取自哪里。原文写了，译文也要写。",
			En: "What the figures were taken from. If the original says it, so does its translation.",
		}},
		"source_url": {
			Words: decode.Words{
				Zh: "数字来源的完整网址。只写在原文里。",
				En: "The whole address of what the figures were taken from. Only the original states it.",
			},
			Pattern: config.WebAddress, Examples: []any{"https://www.example.org/report.html"},
		},
		"translated_from": {Words: decode.Words{
			Zh: "译文译自原文的哪个版本，由 duibiao check --accept 写入，不用手写。",
			En: "Which text of the original the translation was made from. duibiao check --accept writes it.",
		}},
	}}
}

// SectorMatter is the front matter of an article. In a translation only the words
// are needed: title, summary, label, unit, group and note of each metric, and the
// reason of each correction; TranslatedFrom records of which text of the original it
// was made.
type SectorMatter struct {
	Title   string         `toml:"title"`
	Summary string         `toml:"summary"`
	Weight  int            `toml:"weight"`
	Draft   bool           `toml:"draft"`
	Date    time.Time      `toml:"date"`
	Metrics []MetricMatter `toml:"metrics"`

	Corrections    []CorrectionMatter `toml:"corrections"`
	TranslatedFrom []string           `toml:"translated_from"`
}

// Describe implements [decode.Described].
func (SectorMatter) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "文章", En: "An article"}, Keys: map[string]decode.Key{
		"title": {
			Words:    decode.Words{Zh: "文章的标题，每种语言都要写。", En: "The article's title, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"扩大开放", "Opening up"},
		},
		"summary": {Words: decode.Words{
			Zh: "用一两句话概括文章，显示在列表和搜索结果里。原文写了，译文也要写。",
			En: "The article in a sentence or two, for lists and search results. If the original has one, so has its translation.",
		}},
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

// MetricMatter is a metric in front matter. A figure is a string as a person writes
// it, or a number with a unit. A translation's unit is a word, or a table of the
// forms one and other.
type MetricMatter struct {
	ID        string `toml:"id"`
	Label     string `toml:"label"`
	Actual    any    `toml:"actual"`
	Target    any    `toml:"target"`
	Unit      any    `toml:"unit"`
	Kind      string `toml:"kind"`
	Direction string `toml:"direction"`
	Group     string `toml:"group"`
	Note      string `toml:"note"`
}

// Describe implements [decode.Described].
func (MetricMatter) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "指标", En: "A metric"}, Keys: map[string]decode.Key{
		"id": {
			Words: decode.Words{
				Zh: "指标的代号：小写字母 a-z、数字，中间可用连字符。在报告里只能用一次，译文与原文相同。",
				En: "The metric's name in addresses: small letters a-z, digits, and hyphens between them. No other in the report has it; a translation has the original's.",
			},
			Required: true, Pattern: SlugPattern.String(), Examples: []any{"airport-passengers"},
		},
		"label": {
			Words:    decode.Words{Zh: "指标的名称，每种语言都要写。", En: "What the metric is called, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"郑州机场旅客吞吐量", "Zhengzhou airport passenger throughput"},
		},
		"actual": {
			Words: decode.Words{
				Zh: "实绩：照平常的写法写成字符串，或者写成数，单位另写在 unit 里。没有公布就不写，没有公布不等于 0。译文沿用原文。",
				En: "The result: a string as a person writes it, or a number with its unit under unit. What was not published is left out: it is not 0. A translation inherits it.",
			},
			Forms: []any{"", 0.5}, Pattern: notBlank, Examples: []any{"2850万人次", "突破6万标箱", "4.5%", "前10"},
		},
		"target": {
			Words: decode.Words{
				Zh: "目标：照平常的写法写成字符串，或者写成数，单位另写在 unit 里。没有目标就不写。译文沿用原文。",
				En: "The target: a string as a person writes it, or a number with its unit under unit. Where there is none, it is left out. A translation inherits it.",
			},
			Forms: []any{"", 0.5}, Pattern: notBlank, Examples: []any{"100万吨以上", "4.5%至5%", "前10"},
		},
		"unit": {
			Words: decode.Words{
				Zh: "原文：数字的单位，用于没有写单位的数字。译文：单位的译法，一个词，或者单数和复数两个词。",
				En: "In the original: the unit of figures that are written without one. In a translation: what it calls the unit, a word or its forms one and other.",
			},
			Forms:    config.WordForms(),
			Examples: []any{"万人次", "hours", map[string]string{"one": "passenger", "other": "passengers"}},
		},
		"kind": {
			Words: decode.Words{
				Zh: "flow 一段时期的累计数；stock 某个时点上的数；rate 比率；rank 名次。不写则 % 和 ‰ 是 rate，名次是 rank，其他是 flow。译文沿用原文。",
				En: "flow: counted over a period; stock: what stands at a moment; rate: a share or a ratio; rank: a place in an order. If it is left out, % and ‰ are a rate, a rank is a rank, and all else is a flow. A translation inherits it.",
			},
			Choices: kinds,
		},
		"direction": {
			Words: decode.Words{
				Zh: "哪个方向更好：up 越高越好；down 越低越好；steady 保持在目标上。不写则名次是 down，其他是 up。译文沿用原文。",
				En: "Which way is better: up, down, or steady, at the target itself. If it is left out, it is down for a rank and up for all else. A translation inherits it.",
			},
			Choices: directions,
		},
		"group": {
			Words: decode.Words{
				Zh: "指标上方的小标题，相邻的指标可以共用一个。原文写了，译文也要写。",
				En: "The heading that the metric stands under, with neighbours that have the same. If the original has one, so has its translation.",
			},
			Examples: []any{"航空枢纽", "Aviation hub"},
		},
		"note": {
			Words: decode.Words{
				Zh: "指标下方的说明。原文写了，译文也要写。",
				En: "A remark below the metric. If the original has one, so has its translation.",
			},
			Examples: []any{"全年累计数。", "Total for the year."},
		},
	}}
}

// TranslatedFrom returns the record that a translation carries of the text it was
// made of. It is empty if there is none.
func (a *Article) TranslatedFrom() []string {
	switch {
	case a.Index != nil:
		return a.Index.TranslatedFrom
	case a.Sector != nil:
		return a.Sector.TranslatedFrom
	}
	return nil
}

// draft reports whether the article asks to be left out.
func (a *Article) draft() bool {
	return a.Index != nil && a.Index.Draft || a.Sector != nil && a.Sector.Draft
}
