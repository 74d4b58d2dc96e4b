package front

import "duibiao/internal/decode"

// Growth is by how much a metric has changed over a year before, or is to change: in per
// cent, with the periods of the table that it stands in.
type Growth struct {
	Actual any `toml:"actual"`
	Target any `toml:"target"`
}

// HasActual reports whether there is a result, readable or not.
func (g *Growth) HasActual() bool { return g != nil && g.Actual != nil }

// HasTarget reports whether there is a target, readable or not.
func (g *Growth) HasTarget() bool { return g != nil && g.Target != nil }

// Describe implements [decode.Described].
func (Growth) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "增速", En: "Growth"}, Keys: map[string]decode.Key{
		"actual": {
			Words:   decode.Words{Zh: "实绩的增速，百分数；下降写成负数。", En: "The growth of the result, in per cent; a fall is negative."},
			Forms:   []any{""},
			Pattern: notBlank, Examples: []any{"6.1%", "-2.3%"},
		},
		"target": {
			Words: decode.Words{
				Zh: "增速目标，百分数；下降写成负数。文字目标写成 { words = \"与经济增长同步\" }，译文写自己的文字。",
				En: "The growth that is the target, in per cent; a fall is negative. A target in words is { words = \"in step with economic growth\" }, of which a translation has its own.",
			},
			Forms: []any{"", goal{}}, Pattern: notBlank, Examples: []any{"5.5%左右", "6%以上"},
		},
	}}
}
