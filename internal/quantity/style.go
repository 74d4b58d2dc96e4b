package quantity

import (
	"slices"

	"duibiao/internal/lexicon"
	"duibiao/internal/plural"
)

// Style is how a language writes figures. All of it is data.
type Style struct {
	// Mark is the decimal mark, Group stands between groups of three digits
	// ("" for no groups), Minus before a negative number, Plus before a rise.
	Mark, Group, Minus, Plus string
	// Scales are the scale words, the largest first.
	Scales []Scale
	// Decimals is how many decimals a number before a scale word may need. One that needs more
	// takes the next smaller scale.
	Decimals int
	// Always gives the smallest scale whatever it needs (万). Without it a number that
	// needs too many decimals in all of them is written in full.
	Always bool
	// ScaleSpace stands before a scale word, UnitSpace before a unit.
	ScaleSpace, UnitSpace string
	// Tight are the units without UnitSpace.
	Tight []string
	// RepeatUnit writes the unit on both numbers of a range. Without it only
	// the Tight ones are.
	RepeatUnit bool
	// Plural says which form of a word a number takes.
	Plural plural.Rules
	// ScaleOf stands between a scale word and a unit, in place of UnitSpace, if it is not empty:
	// 28,5 millions de passagers.
	ScaleOf  string
	Patterns Patterns
}

// Scale is a word for a power of ten: million and 6, 万 and 4.
type Scale struct {
	Word Word
	Exp  int
}

// Patterns are the phrases for the bounds, with {} for the figure. Those of numbers below 0 are
// said of the number, where the others may be of its size: the fall of 5% that is "at least -3%".
type Patterns struct {
	AtLeast, Above, AtMost, Below, About, Nearly string
	NotLower, Higher, NotHigher                  string // at least, above, at most of a number below 0
	Range                                        string // with {low} and {high}
	RankWithin                                   string // 前10
	Rank                                         string // 第8位
	Rounded                                      string // 约1.33万亿元, of a figure that has been rounded
	Also                                         string // with {} and, for the second unit, {also}
}

// Chinese returns the style of GB/T 15835-2011: no groups, 万 and 亿 and never
// 兆, the unit on both numbers of a range.
func Chinese() Style { return styleOf(&lexicon.Chinese().Style) }

// English returns the style of English reports: 28.5 million visits, 825,000
// tonnes, 4.5% to 5%.
func English() Style { return styleOf(&lexicon.English().Style) }

// styleOf returns the style that a language has in the lexicon.
func styleOf(l *lexicon.Style) Style {
	s := Style{
		Mark: l.Mark, Group: l.Group, Minus: l.Minus, Plus: l.Plus,
		Decimals: l.Decimals, Always: l.Always, ScaleSpace: l.ScaleSpace, UnitSpace: l.UnitSpace,
		Tight: slices.Clone(l.Tight), RepeatUnit: l.RepeatUnit, Patterns: Patterns(l.Patterns),
	}
	for _, scale := range l.Scales {
		s.Scales = append(s.Scales, Scale{Word{Other: scale.Word}, scale.Exp})
	}
	return s
}
