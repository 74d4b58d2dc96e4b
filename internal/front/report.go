package front

import (
	"time"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/period"
)

// Report is the front matter of a report. In a translation only the words are
// needed: title, summary and source; TranslatedFrom records of which text of the
// original it was made.
type Report struct {
	Title        string    `toml:"title"`
	Summary      string    `toml:"summary"`
	Weight       int       `toml:"weight"`
	Draft        bool      `toml:"draft"`
	ActualPeriod any       `toml:"actual_period"`
	TargetPeriod any       `toml:"target_period"`
	Date         time.Time `toml:"date"`
	Time         string    `toml:"time"`
	Source       string    `toml:"source"`
	SourceURL    string    `toml:"source_url"`
	ShowMissing  bool      `toml:"show_missing"` // counts only if the key is there; else it is true
	Follows      string    `toml:"follows"`
	ColumnType   string    `toml:"column_type"`
	Keywords     []string  `toml:"keywords"`

	TranslatedFrom []string `toml:"translated_from"`
}

// Describe implements [decode.Described].
func (Report) Describe() decode.Description {
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
				Zh: "实绩是哪个时期的：年份，或者\"2025H1\"、\"2025Q3\"、\"2025Q1-Q3\"、\"2025-06\"、\"2025-01/2025-05\"、\"2021-2025\"这样的写法。原文必须写，译文沿用原文。",
				En: "The period of the results: a year, or a string such as \"2025H1\", \"2025Q3\", \"2025Q1-Q3\", \"2025-06\", \"2025-01/2025-05\" or \"2021-2025\". The original has to state it, a translation inherits it.",
			},
			Forms: []any{"", 2024}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear, Examples: []any{2024, "2025H1"},
		},
		"target_period": {
			Words: decode.Words{
				Zh: "目标是哪个时期的，写法同 actual_period，不早于它结束。原文必须写，译文沿用原文。",
				En: "The period of the targets, written like actual_period, and not over before it. The original has to state it, a translation inherits it.",
			},
			Forms: []any{"", 2025}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear, Examples: []any{2025, "2025H1"},
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
		"show_missing": {
			Words: decode.Words{
				Zh: "指标只有实绩或只有目标时，是否写出来源没有列出另一项。译文沿用原文。",
				En: "Whether it is told of a metric that the source gives no result, or no target. A translation inherits it.",
			},
			Default: true,
		},
		"follows": {
			Words: decode.Words{
				Zh: "本报告接着哪一篇报告：那篇报告的文件夹名。那篇报告以及它所接的报告列出的数字，都按代号承接过来。译文沿用原文。",
				En: "The report that this one follows, by the name of its folder. Its figures and those of the reports that it follows are taken over, by the ids of the metrics. A translation inherits it.",
			},
			Pattern: SlugPattern.String(), Examples: []any{"zhengzhou-2024"},
		},
		"time": timeKey(),
		"column_type": {
			Words: decode.Words{
				Zh: "政府网站：报告所属栏目的类别（ColumnType），按《网页设计规范》填写；不写则用 config.toml 的 [profile] column_type。只写在原文里。",
				En: "Of a government's site: the type of the column that the report is in (ColumnType), in the Chinese terms of the specification; if it is left out, column_type in [profile] of config.toml. Only the original states it.",
			},
			Examples: []any{"数据发布"},
		},
		"keywords": keywordsKey("报告", "the report"),
		"translated_from": {Words: decode.Words{
			Zh: "译文译自原文的哪个版本，由 duibiao check --accept 写入，不用手写。",
			En: "Which text of the original the translation was made from. duibiao check --accept writes it.",
		}},
	}}
}
