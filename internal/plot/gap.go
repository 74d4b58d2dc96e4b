package plot

import (
	"cmp"
	"slices"

	"duibiao/internal/quantity"
)

// Apart is a result with a target of another period, as a gap chart holds them.
type Apart struct {
	Result quantity.Decimal
	Target Figure
}

// Measure is what a gap chart measures: never a per cent of a per cent.
type Measure uint8

// The measures.
const (
	PerCent Measure = iota // what the target has more, in per cent of the result
	Points                 // the same in the unit of the figures: percentage points of rates
)

// Gap is a row of a gap chart: a line from what happened, a dot on the spine, to what is
// promised, a ring. A range is a box.
type Gap struct {
	Axis Axis `zh:"坐标轴，各行相同" en:"The axis, the same in all rows"`
	Up   bool `zh:"目标是否高于结果" en:"Whether the target is above the result"`
	Down bool `zh:"目标是否低于结果" en:"Whether the target is below the result"`
	Same bool `zh:"目标与结果是否相同" en:"Whether both are the same"`

	To    string `zh:"目标的位置；目标是区间时为离结果较远的一端" en:"Where the target stands, of a range the end that is farther from the result"`
	Ring  bool   `zh:"是否画圆圈：目标是一个数，且不在轴外" en:"Whether there is a ring: the target is one number, and not beyond the axis"`
	Wave  bool   `zh:"目标是否为“左右”" en:"Whether the target is “around” a number"`
	Rise  bool   `zh:"目标是否为“以上”" en:"Whether the target is “at least” a number"`
	Fall  bool   `zh:"目标是否为“以内”" en:"Whether the target is “at most” a number"`
	Break string `zh:"目标在轴外时断线处的位置；否则为空" en:"Where the line breaks, if the target lies beyond the axis; else empty"`

	Box      bool   `zh:"目标是否为区间" en:"Whether the target is a range"`
	BoxFrom  string `zh:"区间的起点" en:"Where the range begins"`
	BoxWidth string `zh:"区间的长度" en:"How long the range is"`

	LabelAt string `zh:"文字的位置" en:"Where the label stands"`
	Shift   string `zh:"文字离开该处的距离，单位是像素" en:"How far the label stands from there, in pixels"`
	Anchor  string `zh:"文字的对齐方式，text-anchor 的值" en:"How the label is aligned, as text-anchor has it"`
}

// Axis is the axis of a gap chart: the spine is the result, whichever it is.
type Axis struct {
	ID    string `zh:"坐标轴在页面上的 id" en:"The id of the axis on the page"`
	Zero  string `zh:"中轴的位置，即结果" en:"Where the spine stands, which is the result"`
	Ticks []Tick `zh:"刻度，不含中轴" en:"The ticks, without the spine"`
}

// change is how far a target lies from a result, in parts of the measure: see changeParts.
type change struct {
	of        int   // the index of the figures
	low, high int64 // of one number both are the same
	bound     quantity.Bound
}

// changeParts is of how many parts the result is in per cent, and a percentage point: so
// many that none of what a page can show is lost. A change of more than mostTimes is no
// longer than that.
const (
	changeParts  = 100_000_000
	changePlaces = 8 // of decimals
	mostTimes    = 6 // a power of ten
)

// NewGaps returns the rows of a gap chart; see [AppendGaps].
func NewGaps(list []Apart, m Measure, write func(quantity.Decimal) string) (rows []Gap, of []int) {
	return AppendGaps(nil, list, m, write)
}

// AppendGaps appends the rows of a gap chart, sorted by the finding: those above from the
// farthest on, those below likewise, then what lies on the spine. The indexes say of which figures
// each is. What has no change of the measure is left out: from a result that is not above
// zero there is none in per cent. write writes the change at a tick.
func AppendGaps(rows []Gap, list []Apart, m Measure, write func(quantity.Decimal) string) (all []Gap, of []int) {
	changes := make([]change, 0, len(list))
	for i := range list {
		if c, ok := changeOf(&list[i], m); ok {
			c.of = i
			changes = append(changes, c)
		}
	}
	if len(changes) == 0 {
		return rows, nil
	}
	slices.SortStableFunc(changes, byFinding)
	d := newDomain(changes, m)
	axis := d.axis(write)
	rows, of = slices.Grow(rows, len(changes)), make([]int, 0, len(changes))
	for i := range changes {
		rows = append(rows, d.row(&changes[i], axis))
		of = append(of, changes[i].of)
	}
	return rows, of
}

func changeOf(a *Apart, m Measure) (change, bool) {
	if !a.Target.Known || m == PerCent && a.Result.Sign() <= 0 {
		return change{}, false
	}
	whole := quantity.NewDecimal(1, 0)
	if m == PerCent {
		whole = a.Result
	}
	c := change{low: partsOf(a.Target.Low.Sub(a.Result), whole), bound: a.Target.Bound}
	c.high = c.low
	if a.Target.isBand() {
		c.high = partsOf(a.Target.High.Sub(a.Result), whole)
	}
	return c, true
}

// partsOf returns a difference in parts of a whole. One that is not zero is at least one part.
func partsOf(difference, whole quantity.Decimal) int64 {
	sign := int64(difference.Sign())
	if most := whole.Shift(mostTimes); difference.Abs().Cmp(most) > 0 {
		difference = most
		if sign < 0 {
			difference = most.Neg()
		}
	}
	if n := quantity.Parts(difference, whole, changeParts); n != 0 || sign == 0 {
		return n
	}
	return sign
}

// side is 1 for a target above the result, -1 for one below, and 0 for the same and for a
// range that holds it, also at one of its ends. What is to exceed the result lies above it.
func (c *change) side() int {
	same := c.low == 0 && c.high == 0
	switch {
	case c.low > 0, same && c.bound == quantity.Above:
		return 1
	case c.high < 0, same && c.bound == quantity.Below:
		return -1
	}
	return 0
}

// far is the end that lies farther from the result.
func (c *change) far() int64 {
	if size(c.low) > size(c.high) {
		return c.low
	}
	return c.high
}

func byFinding(a, b change) int {
	order := [...]int{1, 2, 0} // of the sides -1, 0, 1
	if n := order[a.side()+1] - order[b.side()+1]; n != 0 {
		return n
	}
	return cmp.Compare(size(b.far()), size(a.far()))
}

// size is a number without its sign.
func size(n int64) int64 { return max(n, -n) }
