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
	p, _, ok := newPair(&result, &target, &Figure{}, height)
	return p, ok
}

// newPair places also what came of the target, if that is known, on the same axis.
func newPair(result, target, outcome *Figure, height int) (p Pair, came int64, ok bool) {
	if !result.Known || !target.Known || result.Low.Sign() <= 0 || target.Low.Sign() <= 0 || !outcome.fitsBar() {
		return Pair{}, 0, false
	}
	last := outcome
	if !last.Known {
		last = result
	}
	at := across().places(largest(result, target, outcome), target.High, target.Low, target.High, result.High, last.High)
	p = Pair{
		Height: whole(height), Middle: half(height),
		Result: newSolid(result, at[2], height, height), Target: newOutline(target, at[0], at[1], height),
	}
	switch {
	case target.Low.Cmp(result.High) > 0:
		p.Up = true
		p.between(at[2], at[1])
	case target.High.Cmp(result.High) < 0:
		p.Down = true
		p.between(at[1], at[2])
	}
	return p, at[3], true
}

// between notes where the bars differ.
func (p *Pair) between(from, to int64) {
	p.From, p.To, p.Width = perCent(from), perCent(to), perCent(to-from)
}

// Ruled is a pair with an axis, as the page of one figure has it, and with what came of the
// target, once that is known.
type Ruled struct {
	Pair       Pair   `zh:"结果与目标两条" en:"The bars of the result and the target"`
	HasOutcome bool   `zh:"目标的实绩是否已知" en:"Whether it is known what came of the target"`
	Outcome    Solid  `zh:"目标的实绩：实心条" en:"What came of the target: a solid bar"`
	Ticks      []Tick `zh:"坐标轴上的刻度" en:"The ticks of the axis"`
}

// NewRuled returns a pair with its axis; the outcome need not be known, and write writes the
// number at a tick.
func NewRuled(result, target, outcome Figure, height int, write func(quantity.Decimal) string) (Ruled, bool) {
	p, came, ok := newPair(&result, &target, &outcome, height)
	if !ok {
		return Ruled{}, false
	}
	r := Ruled{Pair: p, HasOutcome: outcome.Known}
	if r.HasOutcome {
		r.Outcome = newSolid(&outcome, came, height, height)
	}
	most := largest(&result, &target, &outcome)
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
