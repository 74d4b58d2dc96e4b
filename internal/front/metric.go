package front

import (
	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/published"
)

// Metric is a metric in front matter. A figure is a string as a person writes
// it, or a number with a unit. A translation's unit is a word, or a table of the
// forms one and other.
type Metric struct {
	ID        string `toml:"id"`
	Label     string `toml:"label"`
	Actual    any    `toml:"actual"`
	Target    any    `toml:"target"`
	Unit      any    `toml:"unit"`
	Kind      string `toml:"kind"`
	Direction string `toml:"direction"`
	Group     string `toml:"group"`
	Note      string `toml:"note"`
	Status    string `toml:"status"`
	Source    string `toml:"source"`
	SourceURL string `toml:"source_url"`
	SameAs    string `toml:"same_as"`

	Growth *Growth `toml:"growth"` // nil if none is stated
	Series []Point `toml:"series"`
}

// goal is a target in words.
type goal struct {
	Words string `toml:"words"`
}

// Describe implements [decode.Described].
func (goal) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "文字目标", En: "A target in words"}, Keys: map[string]decode.Key{
		"words": {
			Words:    decode.Words{Zh: "目标的文字，每种语言都要写。", En: "What the target says, in every language."},
			Required: true, Pattern: notBlank, Examples: []any{"与经济增长同步", "in step with economic growth"},
		},
	}}
}

// Describe implements [decode.Described].
func (Metric) Describe() decode.Description {
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
				Zh: "实绩：照平常的写法写成字符串，或者写成数，单位另写在 unit 里。没有公布就不写，没有公布不等于 0。“近3万人”按约定是不到3万、多于其九成。译文沿用原文。",
				En: "The result: a string as a person writes it, or a number with its unit under unit. What was not published is left out: it is not 0. 近3万人, “nearly 30,000”, is by convention less than that and more than 0.9 of it. A translation inherits it.",
			},
			Forms: []any{"", 0.5}, Pattern: notBlank, Examples: []any{"2850万人次", "突破6万标箱", "4.5%", "前10"},
		},
		"target": {
			Words: decode.Words{
				Zh: "目标：照平常的写法写成字符串，或者写成数，单位另写在 unit 里。没有目标就不写。译文沿用原文。文字目标写成 { words = \"与经济增长同步\" }，译文写自己的文字；不比较。",
				En: "The target: a string as a person writes it, or a number with its unit under unit. Where there is none, it is left out. A translation inherits it. A target in words is { words = \"in step with economic growth\" }, of which a translation has its own; it is not compared.",
			},
			Forms: []any{"", 0.5, goal{}}, Pattern: notBlank, Examples: []any{"100万吨以上", "4.5%至5%", "前10", "2.34:1"},
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
			Choices: Kinds(),
		},
		"direction": {
			Words: decode.Words{
				Zh: "哪个方向更好：up 越高越好；down 越低越好；steady 保持在目标上。不写则名次是 down，其他是 up。译文沿用原文。",
				En: "Which way is better: up, down, or steady, at the target itself. If it is left out, it is down for a rank and up for all else. A translation inherits it.",
			},
			Choices: Directions(),
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
		"status": {
			Words: decode.Words{
				Zh: "数字确定到什么程度：preliminary 初步核算，revised 修订，final 最终核实。没有写则不说明。译文沿用原文。",
				En: "How final the figure is: preliminary, revised or final. If it is left out, nothing is said of it. A translation inherits it.",
			},
			Choices: Statuses(),
		},
		"source": {Words: decode.Words{
			Zh: "这个指标的数字取自哪里，与报告的来源不同时才写。原文写了，译文也要写。",
			En: "What the metric's figures were taken from, where it is not what the report was. If the original says it, so does its translation.",
		}},
		"source_url": {
			Words: decode.Words{Zh: "这个来源的完整网址。只写在原文里。", En: "The whole address of that. Only the original states it."}, Pattern: config.WebAddress,
			Examples: []any{"https://www.example.org/bulletin.html"},
		},
		"same_as": {
			Words: decode.Words{
				Zh: "这个指标在本报告所接的报告（follows）里的代号，与现在的不同时才写。译文沿用原文。",
				En: "The metric's id in the report that this one follows, if it was another. A translation inherits it.",
			},
			Pattern: SlugPattern.String(), Examples: []any{"airport-passengers"},
		},
		"growth": {Words: decode.Words{
			Zh: "比上年的增速，实绩和目标各写一个百分数：growth = { actual = \"6.1%\", target = \"5.5%左右\" }。时期与指标的相同；下降写成负数。译文沿用原文。",
			En: "The change over a year before, the result and the target in per cent: growth = { actual = \"6.1%\", target = \"5.5%左右\" }. Its periods are those of the metric, and a fall is negative. A translation inherits it.",
		}},
		"series": {Words: decode.Words{
			Zh: "其他时期的数字，每个时期一张 [[metrics.series]] 表。译文用相同的 period 列出要翻译文字的时期，只写文字。",
			En: "The figures of further periods, each a table [[metrics.series]]. A translation has those that have words, with the same period and words only.",
		}},
	}}
}

// With returns the metric with a figure that it states written otherwise, or without it: nil.
func (m Metric) With(part published.Part, figure any) Metric {
	var growth Growth // of its own: that of the metric is shared
	if m.Growth != nil {
		growth = *m.Growth
	}
	switch part {
	case published.Actual:
		m.Actual = figure
	case published.Target:
		m.Target = figure
	case published.GrowthActual:
		growth.Actual, m.Growth = figure, &growth
	case published.GrowthTarget:
		growth.Target, m.Growth = figure, &growth
	}
	return m
}

// States reports whether the metric states a figure, readable or not. A target in words is
// none.
func (m *Metric) States(part published.Part) bool {
	v := m.Value(part)
	_, inWords := v.(map[string]any)
	return v != nil && !inWords
}

// Value returns a figure as the metric states it, also a target in words; nil if it does not.
func (m *Metric) Value(part published.Part) any {
	growth := m.Growth
	if growth == nil {
		growth = &Growth{}
	}
	return [...]any{published.Actual: m.Actual, published.Target: m.Target, published.GrowthActual: growth.Actual, published.GrowthTarget: growth.Target}[part]
}
