package plot

import "duibiao/internal/quantity"

// Pair is a result beside a target of another period: two bars from zero on one axis, the
// result solid, the target outlined. What the target has more is tinted; where it has less,
// a dotted line runs on to the result.
type Pair struct {
	Height string  `zh:"每条的高度，单位是像素" en:"How high each bar is, in pixels"`
	Middle string  `zh:"条的中线的高度位置" en:"Where the middle of a bar lies"`
	Result Solid   `zh:"结果：实心条" en:"The result: a solid bar"`
	Target Outline `zh:"目标：空心条" en:"The target: an outline"`
	Up     bool    `zh:"目标是否高于结果" en:"Whether the target is above the result"`
	Down   bool    `zh:"目标是否低于结果" en:"Whether the target is below the result"`
	From   string  `zh:"相差部分的起点；没有则为空" en:"Where the difference begins; empty if there is none"`
	To     string  `zh:"相差部分的终点" en:"Where the difference ends"`
	Width  string  `zh:"相差部分的长度" en:"How long the difference is"`
}

// NewPair places a result and a target; height is that of each bar. There is none for
// figures that are not above zero: a length would say more than they do.
func NewPair(result, target Figure, height int) (Pair, bool) {
	if !result.Known || !target.Known || result.Low.Sign() <= 0 || target.Low.Sign() <= 0 {
		return Pair{}, false
	}
	low, high, at := pairPlaces(&result, &target, largest(&result, &target))
	p := Pair{
		Height: whole(height), Middle: half(height),
		Result: newSolid(&result, at, height, height), Target: newOutline(&target, low, high, height),
	}
	switch {
	case target.Low.Cmp(result.High) >= 0 && target.High.Cmp(result.High) > 0:
		p.Up = true
		p.between(at, high)
	case target.High.Cmp(result.High) <= 0 && target.Low.Cmp(result.High) < 0:
		p.Down = true
		p.between(high, at)
	}
	return p, true
}

// between notes where the bars differ. A range that begins or ends at the result differs by
// itself.
func (p *Pair) between(from, to int64) {
	if p.Target.Band && (p.Up && p.Target.BandFrom == perCent(from) || p.Down && from == to) {
		return
	}
	p.From, p.To, p.Width = perCent(from), perCent(to), perCent(to-from)
}

// Ruled is a pair with an axis, as the page of one figure has it.
type Ruled struct {
	Pair  Pair   `zh:"两条" en:"The two bars"`
	Ticks []Tick `zh:"坐标轴上的刻度" en:"The ticks of the axis"`
}

// NewRuled returns a pair with its axis; write writes the number at a tick.
func NewRuled(result, target Figure, height int, write func(quantity.Decimal) string) (Ruled, bool) {
	p, ok := NewPair(result, target, height)
	if !ok {
		return Ruled{}, false
	}
	most := largest(&result, &target)
	r := Ruled{Pair: p}
	for _, v := range roundSteps(quantity.Decimal{}, most, 4) {
		at := quantity.Parts(v, most, across().length)
		r.Ticks = append(r.Ticks, Tick{At: perCent(at), Text: write(v), Anchor: anchorOf(at)})
	}
	return r, true
}

// anchorOf aligns the number at a tick, which stands at an end or between.
func anchorOf(at int64) string {
	switch {
	case at < 20:
		return "start"
	case at > 980:
		return "end"
	}
	return "middle"
}
