package quantity

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
	Patterns   Patterns
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
func Chinese() Style {
	return Style{
		Mark: ".", Minus: "−", Plus: "+",
		Scales:   []Scale{{Word{Other: "万亿"}, 12}, {Word{Other: "亿"}, 8}, {Word{Other: "万"}, 4}},
		Decimals: 2, Always: true,
		RepeatUnit: true,
		Patterns: Patterns{
			AtLeast: "{}以上", Above: "超过{}", AtMost: "{}以内", Below: "低于{}", About: "{}左右", Nearly: "近{}",
			NotLower: "不低于{}", Higher: "高于{}", NotHigher: "不高于{}",
			Range: "{low}至{high}", RankWithin: "前{}", Rank: "第{}位", Rounded: "约{}", Also: "{}（{also}）",
		},
	}
}

// English returns the style of English reports: 28.5 million visits, 825,000
// tonnes, 4.5% to 5%.
func English() Style {
	return Style{
		Mark: ".", Group: ",", Minus: "−", Plus: "+",
		Scales:   []Scale{{Word{Other: "trillion"}, 12}, {Word{Other: "billion"}, 9}, {Word{Other: "million"}, 6}},
		Decimals: 4, ScaleSpace: " ", UnitSpace: " ",
		Tight: []string{"%", "‰", "℃"},
		Patterns: Patterns{
			AtLeast: "at least {}", Above: "over {}", AtMost: "at most {}", Below: "below {}", About: "about {}", Nearly: "nearly {}",
			NotLower: "no lower than {}", Higher: "above {}", NotHigher: "no higher than {}",
			Range: "{low} to {high}", RankWithin: "top {}", Rank: "No. {}", Rounded: "about {}", Also: "{} ({also})",
		},
	}
}
