package front

import (
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Point is what a metric says of a further period, in a table [[metrics.series]]. A
// translation repeats the period, and as_of if the original has it, with words only.
type Point struct {
	Period any       `toml:"period"` // a year, or a string that [period.Parse] reads
	Actual any       `toml:"actual"`
	Target any       `toml:"target"`
	AsOf   time.Time `toml:"as_of"`
	Status string    `toml:"status"`
	Note   string    `toml:"note"`
	Source string    `toml:"source"`
	Growth *Growth   `toml:"growth"` // nil if none is stated
}

// Statuses are what may be said of a figure: how final it is.
func Statuses() []string { return []string{"preliminary", "revised", "final"} }

// Describe implements [decode.Described].
func (Point) Describe() decode.Description {
	metric := Metric{}.Describe().Keys
	figure := func(key string) decode.Key {
		k := metric[key]
		k.Words = decode.Words{
			Zh: "这一时期的" + map[string]string{"actual": "实绩", "target": "目标"}[key] + "，写法与指标的相同。译文沿用原文。",
			En: "The " + map[string]string{"actual": "result", "target": "target"}[key] + " of the period, written like that of the metric. A translation inherits it.",
		}
		return k
	}
	return decode.Description{Title: decode.Words{Zh: "另一时期的数字", En: "The figures of a further period"}, Keys: map[string]decode.Key{
		"period": {
			Words: decode.Words{
				Zh: "数字是哪个时期的：年份，或者\"2025H1\"、\"2025Q3\"、\"2025Q1-Q3\"、\"2025-06\"、\"2025-01/2025-05\"、\"2021-2025\"这样的写法。译文与原文相同。",
				En: "The period of the figures: a year, or a string such as \"2025H1\", \"2025Q3\", \"2025Q1-Q3\", \"2025-06\", \"2025-01/2025-05\" or \"2021-2025\". A translation has the original's.",
			},
			Required: true, Forms: []any{"", 2023}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear, Examples: []any{2023, "2025H1"},
		},
		"actual": figure("actual"),
		"target": figure("target"),
		"as_of": {Words: decode.Words{
			Zh: "时期还没有结束时，实绩截至哪一天（含当天），如 2025-06-30，不加引号。",
			En: "Of a period that is not over: the day that the result runs to, itself counted, such as 2025-06-30, without quotes.",
		}},
		"status": metric["status"],
		"growth": {Words: decode.Words{
			Zh: "这一时期的增速，写法与指标的相同；as_of 和 status 对它同样有效。译文沿用原文。",
			En: "The growth of the period, written like that of the metric; as_of and status hold for it too. A translation inherits it.",
		}},
		"note":   {Words: decode.Words{Zh: "这一时期数字的说明。原文写了，译文也要写。", En: "A remark on the figures of the period. If the original has one, so has its translation."}},
		"source": {Words: decode.Words{Zh: "这一时期的数字取自哪里，与报告的来源不同时才写。原文写了，译文也要写。", En: "What the figures of the period were taken from, where it is not what the report was. If the original says it, so does its translation."}},
	}}
}

// With returns the point with a figure that it states written otherwise, or without it: nil.
func (p Point) With(part published.Part, figure any) Point {
	m := p.Stated().With(part, figure)
	p.Actual, p.Target, p.Growth = m.Actual, m.Target, m.Growth
	return p
}

// Stated returns the figures of the point, as if they were those of a metric.
func (p *Point) Stated() *Metric {
	return &Metric{Actual: p.Actual, Target: p.Target, Growth: p.Growth}
}
