package report

import (
	"math/big"

	"duibiao/internal/quantity"
)

// Comparison holds the earlier period's actual against the later period's target.
// It is not progress towards the target: that period has not begun or not ended.
// All values are exact; whoever prints one rounds it.
type Comparison struct {
	State State

	// Gap is what the actual lacks: target − actual, in the base unit. It is
	// negative where the actual is past the target. Nil if the actual is no single
	// value, if any value of a range is as good, or if the target is "nearly" a number,
	// which it does not ask for.
	Gap *quantity.Decimal

	// GapBound is what the bounds of the target and of the actual make of the size of the
	// gap: a target of at least 100 lies at least 10 above a level of 90.
	GapBound quantity.Bound

	// LevelShare is actual ÷ target, 1 for 100 %. Nil where such a share would
	// mislead: where less is better, for a rate (a share of a share), for a rank, for
	// a range, for a temperature, and where either value is not above zero.
	LevelShare *big.Rat

	// RequiredChange is target ÷ actual − 1. Nil for a rate, whose change is told in
	// percentage points (the gap), for a rank, for a temperature, and where either value is
	// not above zero.
	RequiredChange *big.Rat
}

// ShareBound returns what the bounds of the two make of the level's share: of a target of at
// least 100, a level of 90 is at most 90 %.
func (c *Comparison) ShareBound() quantity.Bound {
	if c.Gap == nil {
		return quantity.Exactly
	}
	return ShareBound(c.Gap.Sign(), c.GapBound)
}

// ShareBound does the same of a gap's sign and bound.
func ShareBound(sign int, gap quantity.Bound) quantity.Bound {
	if sign < 0 {
		return gap // which is that of the target turned
	}
	return turned(gap)
}

// State is the verdict on a comparison.
type State uint8

// The states.
const (
	Short   State = iota // the actual does not yet satisfy the target
	Reached              // it does
)

// String returns the state's name in data files.
func (s State) String() string { return [...]string{"short", "reached"}[s] }

// Compare compares actual with target, which have the same unit. It returns nil
// where nothing can be said for certain: when the actual is itself a bound ("over
// 60,000") that neither lies inside the target nor outside it, or is "about" a number
// so near to the end of a bound or a range that it may lie on either side.
//
// What satisfies a target is a matter of its bound: at least, above, at most, below
// and rank within say so themselves. Where the bound names no side, the direction
// does: 5 % is satisfied by 5 % and more (up), 5 % and less (down), or 5 % alone
// (steady); a range likewise, from its near end on, or inside it (steady), and so is
// "nearly", whose ends are open. A target of "about" is satisfied like its plain value,
// and if steady by whatever rounds to it at the precision it is written in.
func Compare(actual, target quantity.Quantity, kind Kind, dir Direction) *Comparison {
	if straddles(actual, target, dir) {
		return nil
	}
	level, goal := held(covered(actual), actual, target, dir)
	c := &Comparison{}
	switch {
	case level.Inside(goal):
		c.State = Reached
	case level.Apart(goal):
		c.State = Short
	default:
		return nil
	}
	value, ok := single(actual)
	if !ok || actual.IsRatio() {
		return c
	}
	aim, ok := nearest(target, value)
	if !ok {
		return c
	}
	gap := aim.Sub(value).Trim()
	c.Gap, c.GapBound = &gap, sizeBound(target.Side(), gap.Sign())
	if target.Bound == quantity.Range {
		c.GapBound = quantity.Exactly // to the nearest end
	}
	if actual.Bound == quantity.About {
		c.GapBound = quantity.About
	}
	if !quantity.IsInterval(actual.Unit) {
		c.ratios(value, aim, target.Bound, kind, dir)
	}
	return c
}

// straddles reports whether an actual of "about" may lie on either side of the end of a bound
// or a range. Beside a plain number it never does: their difference is "about" itself.
func straddles(actual, target quantity.Quantity, dir Direction) bool {
	if actual.Bound != quantity.About || target.Bound == quantity.Exactly || target.Bound == quantity.About {
		return false
	}
	if target.Bound == quantity.Range {
		dir = Steady // whose goal has both ends: that it lies between them is told too
	}
	level, goal := held(actual.Allows(), actual, target, dir)
	return !level.Inside(goal) && !level.Apart(goal)
}

// ratios fills in the share and the change where they mean something.
func (c *Comparison) ratios(value, aim quantity.Decimal, bound quantity.Bound, kind Kind, dir Direction) {
	if kind == Rate || kind == Rank || value.Sign() <= 0 || aim.Sign() <= 0 {
		return
	}
	c.RequiredChange = aim.Sub(value).Over(value)
	if dir != Down && bound != quantity.AtMost && bound != quantity.Below && bound != quantity.Range {
		c.LevelShare = value.Over(aim)
	}
}

// single returns the one value that a quantity states, if it states one.
func single(q quantity.Quantity) (quantity.Decimal, bool) {
	return q.Value, q.Bound == quantity.Exactly || q.Bound == quantity.About
}

// IsSingle reports whether a figure states one value and no bound.
func (f *Figure) IsSingle() bool {
	_, ok := single(f.Quantity)
	return ok
}

// nearest returns the value of the target that an actual is measured against: of a
// range the end it has not come to. Inside a range there is none, and none for "nearly".
func nearest(target quantity.Quantity, value quantity.Decimal) (quantity.Decimal, bool) {
	switch {
	case target.Bound == quantity.Nearly:
		return quantity.Decimal{}, false
	case target.Bound == quantity.Range && value.Cmp(target.Value) >= 0:
		return target.High, value.Cmp(target.High) > 0
	}
	return target.Value, true
}
