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
	}}
}

// Stated returns where the front matter states a figure.
func (m *Metric) Stated(part published.Part) *any {
	if part == published.Target {
		return &m.Target
	}
	return &m.Actual
}
