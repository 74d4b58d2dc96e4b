package report

import "duibiao/internal/quantity"

// covered returns the values that a statement of what was achieved allows.
func covered(q quantity.Quantity) quantity.Interval {
	if v, ok := single(q); ok {
		return quantity.Interval{Low: quantity.ClosedAt(v), High: quantity.ClosedAt(v)}
	}
	return q.Allows()
}

// held returns what a result allows and what satisfies a target, so that they can be held
// against each other. Ratios are multiplied crosswise: 1:3 is below 2:5, since 1×5 is
// below 2×3.
func held(allowed quantity.Interval, result, target quantity.Quantity, dir Direction) (level, goal quantity.Interval) {
	goal = satisfying(target, dir)
	if result.IsRatio() && target.IsRatio() {
		return allowed.Times(target.Per), goal.Times(result.Per)
	}
	return allowed, goal
}

// satisfying returns the values that satisfy a target. Where its bound names no side,
// the direction does: from the near end on, or what the bound allows.
func satisfying(target quantity.Quantity, dir Direction) quantity.Interval {
	allowed := target.Allows()
	if target.Bound == quantity.About && dir != Steady {
		allowed = covered(target)
	}
	switch target.Bound {
	case quantity.Exactly, quantity.About, quantity.Range, quantity.Nearly:
		switch dir {
		case Up:
			allowed.High = quantity.End{}
		case Down:
			allowed.Low = quantity.End{}
		}
	}
	return allowed
}
