package report

import (
	"math/big"
	"time"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// Verdict is what a result says of the target of its own period. All values are exact;
// whoever prints one rounds it.
type Verdict struct {
	Outcome Outcome
	Reason  Reason

	// Gap is the result less the target's number, which is the mark whatever its bound; of
	// a range it is the end that the result lies beyond. Nil where it says nothing: where it
	// would be 0 by the numbers alone, inside a range, and for ranks. GapBound is what the
	// result's own bound makes of its size: "over 13 million" lies more than a million above
	// 12 million. Of a flow so far it is the bound of Share.
	Gap      *quantity.Decimal
	GapBound quantity.Bound

	// Change is Gap ÷ mark. Nil as [Comparison.RequiredChange] is.
	Change *big.Rat

	// Share is the result ÷ the mark, Time the days gone ÷ the days of the period, and Pace
	// Share − Time. They are told of a flow so far, and nil else; so is a Pace of what is a bound
	// or approximate.
	Share, Time, Pace *big.Rat

	// Until is the last day that the result counts, of what is known so far. Of is the result
	// where it is stated of another period: of the first half of a year, or of the year with
	// which a plan ends.
	Until time.Time
	Of    *Figure
}

// Outcome is what has become of a target.
type Outcome uint8

// The outcomes.
const (
	Pending   Outcome = iota // its period is not over, and nothing is known of it
	Met                      // whatever the result allows satisfies the target
	NotMet                   // nothing that the result allows does
	Off                      // the same, where the target was to be kept, neither more nor less
	Open                     // what the result allows lies partly inside the target, partly outside
	SoFar                    // part of the period is known, and decides nothing
	NoResult                 // the period is over, and the source states no result
	Withdrawn                // a result was published, and has been taken back
)

// Outcomes returns the names of the outcomes in data files.
func Outcomes() []string {
	return []string{"pending", "met", "not-met", "off", "open", "so-far", "no-result", "result-withdrawn"}
}

// String returns the outcome's name in data files.
func (o Outcome) String() string { return Outcomes()[o] }

// Reason says which case of an outcome it is.
type Reason uint8

// The reasons.
const (
	NoReason  Reason = iota
	Beyond           // met: the result lies beyond the target's number, on its good side or a tolerated one
	Equal            // met: it is the target's number
	Within           // met: it lies inside the target's range
	Satisfied        // met: the bounds say so, and the numbers no more
	Apart            // not met, off: it lies on the wrong side of the target's number
	Excluded         // not met: it is the very number that the target excludes
	Bounds           // open: the bounds overlap
)

// Reasons returns the names of the reasons in data files.
func Reasons() []string {
	return []string{"", "beyond", "equal", "within", "satisfied", "apart", "excluded", "bounds"}
}

// String returns the reason's name in data files.
func (r Reason) String() string { return Reasons()[r] }

// Judge holds the result of a period against the target of the same period.
//
// R is what the result allows: what rounds to it, if it is "about" a number, and else what
// its bound says. T is what satisfies the target, see [Compare]. R inside T is met; R apart
// from T is not met, or off where the target was to be kept and its bound names no side;
// anything else is open.
func Judge(result, target quantity.Quantity, kind Kind, dir Direction) *Verdict {
	allowed, goal := held(result.Allows(), result, target, dir)
	v := &Verdict{}
	switch {
	case allowed.Inside(goal):
		v.Outcome, v.Reason = Met, Satisfied
	case !allowed.Apart(goal):
		v.Outcome, v.Reason = Open, Bounds
		return v
	case dir == Steady && !namesSide(target.Bound):
		v.Outcome, v.Reason = Off, Apart
	default:
		v.Outcome, v.Reason = NotMet, Apart
	}
	v.distance(result, target, kind)
	return v
}

// namesSide reports whether a bound itself says what satisfies it.
func namesSide(b quantity.Bound) bool {
	return b != quantity.Exactly && b != quantity.About && b != quantity.Range && b != quantity.Nearly
}

// distance fills in how far the result lies from the target's number.
func (v *Verdict) distance(result, target quantity.Quantity, kind Kind) {
	if result.IsRatio() {
		if result.Value.Mul(target.Per).Equal(target.Value.Mul(result.Per)) {
			v.level(result.Bound)
		}
		return
	}
	if kind == Rank || result.Bound == quantity.Range || result.Bound == quantity.RankWithin {
		return
	}
	mark, ok := nearest(target, result.Value)
	if !ok {
		if result.Bound == quantity.Exactly && target.Bound == quantity.Range {
			v.Reason = Within
		}
		return
	}
	gap := result.Value.Sub(mark).Trim()
	if gap.IsZero() {
		v.level(result.Bound)
		return
	}
	if v.Reason == Satisfied {
		v.Reason = Beyond
	}
	v.Gap, v.GapBound = &gap, sizeBound(result.Side(), gap.Sign())
	if kind != Rate && !quantity.IsInterval(result.Unit) && result.Value.Sign() > 0 && mark.Sign() > 0 {
		v.Change = gap.Over(mark)
	}
}

// level tells what it means that the two numbers are the same.
func (v *Verdict) level(bound quantity.Bound) {
	switch {
	case bound != quantity.Exactly:
	case v.Outcome == Met || v.Outcome == SoFar:
		v.Reason = Equal
	case v.Outcome == NotMet:
		v.Reason = Excluded
	}
}

// sizeBound returns the bound of the size of a difference to a number, of which the minuend
// has a bound: over 5 is more than 2 above 3, and less than 2 below 7.
func sizeBound(b quantity.Bound, sign int) quantity.Bound {
	if sign < 0 {
		return turned(b)
	}
	return b
}

// turned returns the bound of −x, if b is that of x.
func turned(b quantity.Bound) quantity.Bound {
	switch b {
	case quantity.AtLeast:
		return quantity.AtMost
	case quantity.Above:
		return quantity.Below
	case quantity.AtMost:
		return quantity.AtLeast
	case quantity.Below:
		return quantity.Above
	}
	return b
}

// JudgeSoFar holds what is known of a period on a day, its last one counted, against the
// target of the period. A flow only grows: one that is at its floor has met it, one past its
// ceiling has not. Of anything else is said how far it has come. On the last day all of the period is known.
func JudgeSoFar(result, target quantity.Quantity, kind Kind, dir Direction, of period.Period, day time.Time) *Verdict {
	if of.DaysUntil(day) >= of.Days() {
		return Judge(result, target, kind, dir)
	}
	if kind == Flow && (result.IsRatio() || !quantity.AddsUp(result.Unit)) {
		kind = Rate
	}
	allowed, goal := held(result.Allows(), result, target, dir)
	isFloor := goal.High.Value == nil && allowed.Inside(goal)
	isPast := goal.High.Value != nil && allowed.Low.Value != nil && allowed.Apart(goal) && allowed.Low.Value.Cmp(*goal.High.Value) >= 0
	if kind == Flow && (isFloor || isPast) {
		return Judge(result, target, kind, dir)
	}
	v := &Verdict{Outcome: SoFar, Until: day}
	if kind != Flow {
		v.distance(result, target, kind)
		return v
	}
	v.Time = big.NewRat(int64(of.DaysUntil(day)), int64(of.Days()))
	mark, ok := nearest(target, result.Value)
	if target.Bound == quantity.Range && dir == Down {
		mark, ok = target.High, true // which is its ceiling
	}
	bound, is := shareBound(result.Side(), target.Bound)
	if ok && is && mark.Sign() > 0 && result.Value.Sign() >= 0 {
		v.GapBound = bound
		v.Share = result.Value.Over(mark)
		if bound == quantity.Exactly {
			v.Pace = new(big.Rat).Sub(v.Share, v.Time)
		}
	}
	return v
}

// shareBound returns the bound of the share that a result is of a target, and whether there is one that is
// true: over 3 of about 6 may be less than a half, since 6.4 is about 6.
func shareBound(result, target quantity.Bound) (quantity.Bound, bool) {
	vague := target == quantity.About || target == quantity.Nearly
	switch {
	case result == quantity.Range:
		return result, false
	case !vague:
		return result, true
	}
	return quantity.About, result == quantity.Exactly || result == quantity.About
}
