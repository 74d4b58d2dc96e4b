package plot

import "duibiao/internal/quantity"

// Year is a period of a series, with its words.
type Year struct {
	Name       string // of the period, as it stands under the column
	ResultText string // without the unit, which stands once above all
	TargetText string // with its bound as a sign: ≈5.5, ≥12
	Result     Figure
	Target     Figure
	Mark       Mark // what became of the target, if there is one
	After      bool // whether periods that the source leaves out lie before it
}

// Columns is a series: a column for each period, the target outlined, the result solid
// inside it, from zero. Below zero they hang.
type Columns struct {
	Zero  string   `zh:"零线的高度位置" en:"Where zero lies"`
	Ticks []Tick   `zh:"纵轴上的刻度，不含零" en:"The ticks of the upright axis, without zero"`
	Years []Column `zh:"各个时期，最早的在前" en:"The periods, the oldest first"`
	Left  []string `zh:"来源没有列出的时期所在的位置" en:"Where the periods lie that the source leaves out"`
}

// Column is a period of a series.
type Column struct {
	Name       string `zh:"时期的名称" en:"The name of the period"`
	ResultText string `zh:"实绩，不带单位" en:"The result without its unit"`
	TargetText string `zh:"目标，不带单位" en:"The target without its unit"`
	Middle     string `zh:"柱的中线" en:"The middle of the column"`
	TextAt     string `zh:"柱上方数字的基线位置" en:"Where the line of the number over the column lies"`

	HasTarget bool   `zh:"是否有目标" en:"Whether there is a target"`
	Left      string `zh:"空心柱的左边" en:"The left side of the outline"`
	Right     string `zh:"空心柱的右边" en:"The right side of the outline"`
	Width     string `zh:"空心柱的宽度" en:"How wide the outline is"`
	Base      string `zh:"空心柱在零线上的一端" en:"Where the outline begins, at zero"`
	Top       string `zh:"空心柱顶端的高度位置" en:"Where the end of the outline lies"`
	Wave      bool   `zh:"目标是否为“左右”" en:"Whether the target is “around” a number"`
	WaveAt    string `zh:"波浪线的高度位置" en:"Where the wave lies"`
	Rise      bool   `zh:"目标是否为“以上”" en:"Whether the target is “at least” a number"`
	Fall      bool   `zh:"目标是否为“以内”" en:"Whether the target is “at most” a number"`
	First     string `zh:"左侧箭头的位置" en:"Where the left chevron stands"`
	Last      string `zh:"右侧箭头的位置" en:"Where the right chevron stands"`
	Band      bool   `zh:"目标是否为区间" en:"Whether the target is a range"`
	BandEdge  string `zh:"区间另一端的高度位置" en:"Where the other end of the range lies"`
	BandTop   string `zh:"区间上边的高度位置" en:"Where the upper edge of the range lies"`
	BandHigh  string `zh:"区间的高度" en:"How high the range is"`

	HasResult bool   `zh:"是否有实绩" en:"Whether there is a result"`
	ResultX   string `zh:"实心柱的左边" en:"The left side of the result’s column"`
	ResultW   string `zh:"实心柱的宽度" en:"How wide the result’s column is"`
	ResultY   string `zh:"实心柱上边的高度位置" en:"Where its upper edge lies"`
	ResultH   string `zh:"实心柱的高度" en:"How high it is"`

	Square Square `zh:"柱下的方块；没有目标则不画" en:"The square under the column; not drawn without a target"`
}

// Where columns stand, in tenths of a pixel, and what they take of their slot.
const (
	columnsTop    = 340  // of the highest
	columnsBottom = 2500 // of the lowest
	columnsNumber = 200  // for the number under one that hangs
	columnsClear  = 30   // what columns that differ are apart: a line is 20 wide
	gapSlot       = 6    // tenths of a slot for periods that are left out
)

// NewColumns places a series; write writes the number at a tick. Without a figure other than
// zero there is nothing to draw.
func NewColumns(years []Year, write func(quantity.Decimal) string) (Columns, bool) {
	low, high := extremes(years)
	if low.IsZero() && high.IsZero() {
		return Columns{}, false
	}
	u := newUpright(low, high)
	c := Columns{Zero: tenths(u.zero)}
	for _, v := range roundSteps(low, high, 5) {
		if !v.IsZero() {
			y := u.exact(v)
			c.Ticks = append(c.Ticks, Tick{At: tenths(y), TextAt: tenths(y + 40), Text: write(v), Anchor: "end"})
		}
	}
	total := int64(0)
	for i := range years {
		total += slot(&years[i])
	}
	from := int64(0)
	for i := range years {
		y, width := &years[i], 10_000/total
		if y.After {
			c.Left = append(c.Left, perCent((from*1000+gapSlot*500)/total))
			from += gapSlot
		}
		c.Years = append(c.Years, u.column(y, from*1000/total, width))
		from += 10
	}
	return c, true
}

// slot is how much room a period takes with what is left out before it.
func slot(y *Year) int64 {
	if y.After {
		return 10 + gapSlot
	}
	return 10
}

// extremes returns the lowest and the highest number of a series with zero.
func extremes(years []Year) (low, high quantity.Decimal) {
	for i := range years {
		for _, f := range []*Figure{&years[i].Result, &years[i].Target} {
			if f.Known && f.Low.Cmp(low) < 0 {
				low = f.Low
			}
			if f.Known && f.High.Cmp(high) > 0 {
				high = f.High
			}
		}
	}
	return low, high
}

// column places a period whose slot begins at from; both are tenths of a per cent.
func (u *upright) column(y *Year, from, width int64) Column {
	left, wide, narrow := from+width*19/100, width*62/100, width*26/100
	c := Column{
		Name: y.Name, ResultText: y.ResultText, TargetText: y.TargetText,
		Middle: perCent(from + width/2), HasTarget: y.Target.Known, HasResult: y.Result.Known,
	}
	low, high, at := u.figures(y)
	end := at // of the target, away from zero
	if c.HasTarget {
		c.Left, c.Right, c.Width = perCent(left), perCent(left+wide), perCent(wide)
		c.First, c.Last = perCent(left+wide*16/100), perCent(left+wide*84/100)
		c.Base, c.Square = tenths(u.zero), NewSquare(y.Mark, unitSize)
		end = c.end(&y.Target, low, high)
	}
	if c.HasResult {
		c.ResultX, c.ResultW = perCent(from+(width-narrow)/2), perCent(narrow)
		c.ResultY, c.ResultH = tenths(min(at, u.zero)), tenths(max(at, u.zero)-min(at, u.zero))
	} else {
		at = end
	}
	c.TextAt = tenths(u.numberAt(&c, end, at))
	return c
}

// end draws how a target ends, away from zero, and returns where.
func (c *Column) end(f *Figure, low, high int64) int64 {
	e := endOf(f.Bound)
	c.Wave, c.Rise, c.Fall, c.Band = e == wave, e == point, e == notch, f.isBand()
	top, other := high, low
	if f.High.Sign() <= 0 { // it hangs, and its lower end is the farther
		top, other = low, high
	}
	c.Top, c.WaveAt = tenths(top), tenths(top-50)
	if c.Band {
		c.BandEdge, c.BandTop, c.BandHigh = tenths(other), tenths(high), tenths(low-high)
	}
	return top
}

// numberAt returns where the line of a column's number lies, above the result or, if that
// hangs, below it. Where the target ends so soon after that the number would not fit in
// between, it lies beyond the target.
func (u *upright) numberAt(c *Column, end, at int64) int64 {
	const shape, space, line = 60, 80, 70 // of the end of a target, before a number, of a number
	sign := int64(1)
	if at > u.zero || at == u.zero && end > u.zero {
		sign = -1
	}
	reach, aim := (u.zero-at)*sign, (u.zero-end)*sign
	if c.Rise || c.Fall || c.Wave {
		aim += shape
	}
	if c.HasTarget && aim > reach && aim-reach < 4*space {
		reach = aim
	}
	if sign < 0 {
		return u.zero + reach + space + line
	}
	return u.zero - reach - space
}
