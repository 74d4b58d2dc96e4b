package plot

import (
	"math/big"

	"duibiao/internal/quantity"
)

// Nested is a promise with what came of it, both from zero on one axis: the target an
// outline, the result a solid bar inside. A result that goes beyond sticks out of the
// outline, one that falls short leaves it empty.
type Nested struct {
	Result    string `zh:"实绩的长度" en:"How long the result is"`
	Target    string `zh:"目标的长度；目标是区间时为上端" en:"How long the target is, of a range to its upper end"`
	Band      bool   `zh:"目标是否为区间" en:"Whether the target is a range"`
	BandFrom  string `zh:"区间的下端" en:"Where the range begins"`
	TimeKnown bool   `zh:"是否标出时间进度" en:"Whether the time gone is marked"`
	Time      string `zh:"时间进度的位置" en:"Where the time gone stands"`
}

// NewNested places a result and a target from low to high. Time is the share of the period
// that is gone, of the length of the target, as a decimal; empty for none. There is no
// drawing for values that are not above zero, but a result may be zero.
func NewNested(result, low, high quantity.Decimal, time string) (Nested, bool) {
	if result.Sign() < 0 || low.Sign() <= 0 {
		return Nested{}, false
	}
	axis := high
	if result.Cmp(high) > 0 {
		axis = result
	}
	n := Nested{Result: quantity.Ratio(result, axis), Target: quantity.Ratio(high, axis), Band: low.Cmp(high) < 0}
	if n.Band {
		n.BandFrom = quantity.Ratio(low, axis)
	}
	if share, err := quantity.ParseDecimal(time); err == nil {
		n.TimeKnown, n.Time = true, quantity.Percent(new(big.Rat).Mul(share.Rat(), high.Over(axis)), 1)
	}
	return n, true
}
