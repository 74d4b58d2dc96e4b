package plot

import "duibiao/internal/quantity"

// Bar is a level beside a target on an axis that begins at zero and ends at the
// larger of the two.
type Bar struct {
	Thin      bool   `zh:"是否画成细条：不以高为优" en:"Whether the bar is thin: more is not better"`
	Level     string `zh:"结果的长度，最多到目标处" en:"How long the result is, up to the target"`
	Past      bool   `zh:"结果是否超出目标" en:"Whether the result goes on behind the target"`
	PastFrom  string `zh:"超出部分的起点" en:"Where the part behind the target begins"`
	PastWidth string `zh:"超出部分的长度" en:"How long that part is"`
	Target    string `zh:"目标的位置；目标是区间时为区间的起点" en:"Where the target stands, or where its range begins"`
	Band      bool   `zh:"目标是否为区间" en:"Whether the target is a range"`
	BandWidth string `zh:"区间的长度" en:"How long the range is"`
}

// NewBar places a level and a target from low to high; past tells whether the level is
// above high. There is no bar, where a length would say more than the figures do, for
// values that are not above zero.
func NewBar(level, low, high quantity.Decimal, past bool) (Bar, bool) {
	if level.Sign() <= 0 || low.Sign() <= 0 {
		return Bar{}, false
	}
	b := Bar{Past: past, Band: low.Cmp(high) < 0}
	axis, end := high, "100%" // where the target ends
	if past {
		axis, end = level, quantity.Ratio(high, level)
		b.Level, b.PastFrom, b.PastWidth = end, end, quantity.Rest(high, level)
	} else {
		b.Level = quantity.Ratio(level, high)
	}
	b.Target = end
	if b.Band {
		b.Target, b.BandWidth = quantity.Ratio(low, axis), quantity.Ratio(high.Sub(low), axis)
	}
	return b, true
}
