package front

import (
	"time"

	"duibiao/internal/config"
	"duibiao/internal/decode"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Correction is a correction in front matter: of a figure that was published and
// is another now, or is gone. In a translation only the words are needed: reason, and
// label and unit where the original needs them; its date, figure and period tell
// corrections of one id apart.
type Correction struct {
	ID     string    `toml:"id"`
	Figure string    `toml:"figure"`
	Period any       `toml:"period"` // of a figure of the metric's series
	AsOf   time.Time `toml:"as_of"`
	Date   time.Time `toml:"date"`
	Was    string    `toml:"was"`
	Unit   any       `toml:"unit"`
	Label  string    `toml:"label"`
	Reason string    `toml:"reason"`

	Restored bool `toml:"restored"` // of a figure that had been withdrawn
}

// Describe implements [decode.Described].
func (Correction) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "更正", En: "A correction"}, Keys: map[string]decode.Key{
		"id": {
			Words: decode.Words{
				Zh: "指标的代号。指标已经删去的，写它原来的代号。译文与原文相同。",
				En: "The metric's id; of a metric that is gone, the one that it had. A translation has the original's.",
			},
			Required: true, Pattern: SlugPattern.String(), Examples: []any{"airport-passengers"},
		},
		"figure": {
			Words: decode.Words{
				Zh: "更正的是什么：actual 实绩，target 目标，growth-actual 增速，growth-target 增速目标；label 名称，kind 类型，direction 方向，unit 单位，same_as 所接续的指标。不写则是其中指标有的第一个数字。",
				En: "What was corrected: actual, target, growth-actual or growth-target; or label, kind, direction, unit or same_as, the metric that it continues. If it is left out, the first of the figures that the metric has.",
			},
			Choices: published.Correctable(),
		},
		"period": {
			Words: decode.Words{
				Zh: "更正的是哪个时期的数字，写法同 [[metrics.series]]。不写则是报告自己的时期。",
				En: "The period of the figure that was corrected, written as in [[metrics.series]]. If it is left out, it is the report's own.",
			},
			Forms: []any{"", 2023}, Pattern: period.Pattern, Least: period.FirstYear, Most: period.LastYear, Examples: []any{2023, "2025H1"},
		},
		"as_of": {Words: decode.Words{
			Zh: "更正的实绩截至哪一天。只在同一时期有截至不同日期的几个实绩时才写。",
			En: "The day that the corrected result runs to. Only where one period has results up to several days.",
		}},
		"date": {Words: decode.Words{
			Zh: "更正的日期，如 2025-03-01，不加引号。原文必须写；同一指标有几条更正时，译文也要写。",
			En: "The day of the correction, such as 2025-03-01, without quotes. The original has to state it; a translation too if the metric has several corrections.",
		}},
		"was": {
			Words: decode.Words{
				Zh: "原来发布的数字，照 published.toml 里的写法。原文必须写，译文沿用原文。same_as 写“报告/代号”。更正名称或文字目标的，哪种语言的改了，就在哪种语言里写原来的文字。",
				En: "The figure that was published, as published.toml has it. The original has to state it, a translation inherits it. Of same_as, report/id. Of a label or a target in words, what was published, in each language in which it has changed.",
			},
			Pattern: notBlank, Examples: []any{"2850万人次"},
		},
		"restored": {
			Words: decode.Words{
				Zh: "撤回过的数字又列出来了，写 restored = true，不写 was。译文不写。",
				En: "That the figure had been withdrawn and is stated again: restored = true, without was. A translation leaves it out.",
			},
		},
		"unit": {
			Words: decode.Words{
				Zh: "译文：原来的数字的单位译法，只在它与指标现在的单位不同、单位表里又没有时才写。",
				En: "In a translation: what it calls the unit of the figure that was published, if that is not the metric's unit and in no table.",
			},
			Forms:    config.WordForms(),
			Examples: []any{"trips"},
		},
		"label": {
			Words: decode.Words{
				Zh: "指标原来的名称，每种语言都要写。只用于已经删去的指标。",
				En: "What the metric was called, in every language. Only for a metric that is gone.",
			},
			Pattern: notBlank, Examples: []any{"郑州机场旅客吞吐量"},
		},
		"reason": {
			Words: decode.Words{
				Zh: "为什么更正，用完整的句子，显示给读者看。每种语言都要写。",
				En: "Why, in whole sentences: readers see it. In every language.",
			},
			Required: true, Pattern: notBlank, Examples: []any{"原文数字录入有误。", "The figure was copied wrongly."},
		},
	}}
}
