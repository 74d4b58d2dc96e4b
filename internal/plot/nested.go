package plot

import "duibiao/internal/quantity"

// Nested is a promise with what came of it, both from zero on one axis: the target an
// outline, the result a solid bar inside. A result that goes beyond sticks out of the
// outline, one that falls short leaves it empty. Either may be missing.
type Nested struct {
	HasTarget bool    `zh:"是否有目标" en:"Whether there is a target"`
	Target    Outline `zh:"目标：空心条" en:"The target: an outline"`
	HasResult bool    `zh:"是否有实绩" en:"Whether there is a result"`
	Result    Solid   `zh:"实绩：实心条" en:"The result: a solid bar"`
	TimeKnown bool    `zh:"是否标出时间进度" en:"Whether the time gone is marked"`
	Time      string  `zh:"时间进度的位置" en:"Where the time gone stands"`
	Anchor    string  `zh:"时间进度的文字对齐方式，text-anchor 的值" en:"How its words are aligned, as text-anchor has it"`
}

// The heights of a nested bar, in pixels.
const (
	promiseHeight = 16
	resultHeight  = 6
)

// NewNested places a result and a target on an axis that ends at most, or at the larger of
// the two if that is larger. There is none for figures below zero, and where there is
// nothing that has a length.
func NewNested(result, target Figure, most quantity.Decimal) (Nested, bool) {
	if !result.fitsBar() || !target.fitsBar() || target.Known && target.High.IsZero() {
		return Nested{}, false
	}
	if own := largest(&result, &target); own.Cmp(most) > 0 {
		most = own
	}
	if most.IsZero() || !result.Known && !target.Known {
		return Nested{}, false
	}
	low, high, at := pairPlaces(&result, &target, most)
	n := Nested{HasTarget: target.Known, HasResult: result.Known}
	if n.HasTarget {
		n.Target = newOutline(&target, low, high, promiseHeight)
	}
	if n.HasResult {
		n.Result = newSolid(&result, at, resultHeight, promiseHeight)
	}
	return n, true
}

// NewSoFar returns the bar of a part of a period: time is the share of the period that is
// gone, as a decimal, which the length of the target is the measure of.
func NewSoFar(result, target Figure, time quantity.Decimal) (Nested, bool) {
	n, ok := NewNested(result, target, quantity.Decimal{})
	if !ok || !n.HasTarget || time.Sign() < 0 || time.Cmp(quantity.NewDecimal(1, 0)) > 0 {
		return n, ok
	}
	_, high, _ := pairPlaces(&result, &target, largest(&result, &target))
	at := quantity.Parts(time, quantity.NewDecimal(1, 0), high)
	n.TimeKnown, n.Time, n.Anchor = true, perCent(at), anchorAt(at)
	return n, true
}

// anchorAt aligns words to a place so that they stay within the drawing.
func anchorAt(at int64) string {
	switch {
	case at < 250:
		return "start"
	case at > 750:
		return "end"
	}
	return "middle"
}

// NewRow returns the nested bars of one figure over periods, a result and a target each, on
// one axis: a row of an outcome matrix. A period of which nothing can be drawn is false.
func NewRow(results, targets []Figure) (bars []Nested, drawn []bool) {
	var most quantity.Decimal
	for i := range results {
		if own := largest(&results[i], &targets[i]); own.Cmp(most) > 0 {
			most = own
		}
	}
	bars, drawn = make([]Nested, len(results)), make([]bool, len(results))
	for i := range results {
		bars[i], drawn[i] = NewNested(results[i], targets[i], most)
	}
	return bars, drawn
}

// pairPlaces returns where a target from low to high and a result stand. What is not known
// stands where the other does.
func pairPlaces(result, target *Figure, most quantity.Decimal) (low, high, at int64) {
	r, t := result, target
	switch {
	case !r.Known:
		r = t
	case !t.Known:
		t = r
	}
	p := across().places(most, t.High, t.Low, t.High, r.High)
	return p[0], p[1], p[2]
}
