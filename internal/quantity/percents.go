package quantity

import (
	"math/big"
	"strconv"
)

// Share writes a share in percent as pages show it: as [Style.Percent] does, to a
// tenth of a per cent. The bound is that of its size, see [Percent].
func (s Style) Share(r *big.Rat, of Bound) string {
	if text, ok := s.percents(of).share(r); ok {
		return text
	}
	return s.Percent(r, 1, of)
}

// Change writes a share by which something changes, with its sign. The bound is that of its
// size.
func (s Style) Change(r *big.Rat, of Bound) string {
	if r.Sign() > 0 {
		return s.Plus + s.Share(r, of)
	}
	return s.Share(r, of)
}

// ChangeOf writes what Change does for by/of, of being above zero.
func (s Style) ChangeOf(by, of Decimal) string {
	if num, den, ok := sameScale(by, of); ok {
		if text, ok := s.percents(Exactly).small(num, den); ok {
			if num > 0 {
				return s.Plus + text
			}
			return text
		}
	}
	return s.Change(by.Over(of), Exactly)
}

// Ratio writes the share that a part has in a whole above zero, as [Percent] does.
func Ratio(part, whole Decimal) string {
	if num, den, ok := sameScale(part, whole); ok {
		if text, ok := plainPercents().small(num, den); ok {
			return text
		}
	}
	return Percent(new(big.Rat).Quo(part.Rat(), whole.Rat()), 1, Exactly)
}

// Rest writes the share that a part leaves of a whole above zero.
func Rest(part, whole Decimal) string {
	if num, den, ok := sameScale(part, whole); ok {
		if text, ok := plainPercents().small(den-num, den); ok {
			return text
		}
	}
	return Ratio(whole.Sub(part), whole)
}

// Parts returns how many of so many parts of a whole above zero another number is, half
// up and exactly: 3 of 8 is 375 of 1000 parts. It is for parts that a drawing has, of a
// number that is not many times the whole.
func Parts(part, whole Decimal, parts int64) int64 {
	const limit = 1 << 61 // so that twice their product, and the whole, is a word of the machine
	num, den, ok := sameScale(part, whole)
	if most := limit / parts; ok && -most < num && num < most && den < limit {
		return floorDiv(2*num*parts+den, 2*den)
	}
	share := part.Over(whole)
	share.Mul(share, big.NewRat(parts, 1))
	n, d := new(big.Int).Lsh(share.Num(), 1), new(big.Int).Lsh(share.Denom(), 1)
	n.Add(n, share.Denom())
	return n.Div(n, d).Int64() // Euclidean, which rounds down since d is above zero
}

// floorDiv rounds down, also below zero.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// percents writes shares in percent to one decimal place. Most shares are of numbers
// that fit into a word of the machine; for these it does without big numbers, of which
// a page would need some thousands. What it does not write is for percent.
type percents struct {
	minus, mark, tail string
	to                rounding
}

// percents writes as Share does.
func (s Style) percents(of Bound) percents {
	return percents{s.Minus, s.Mark, s.withUnit("", Word{Other: "%"}), roundingOf(of)}
}

// plainPercents writes as Percent does, for attributes.
func plainPercents() percents { return percents{"-", ".", "%", halfUp} }

// share writes a share of two numbers that are small enough.
func (p percents) share(r *big.Rat) (string, bool) {
	num, den := r.Num(), r.Denom()
	if !num.IsInt64() || !den.IsInt64() {
		return "", false
	}
	return p.small(num.Int64(), den.Int64())
}

// small writes num/den, if the numbers are small enough to be multiplied here, and
// the share so small that it has no groups of digits. What rounds to 0 or 100 and is
// not there takes more decimals: that is for percent.
func (p percents) small(num, den int64) (string, bool) {
	const limit = 1 << 50
	if num <= -limit || num >= limit || den <= 0 || den >= limit {
		return "", false
	}
	size := max(num, -num) * 1000 // in tenths of a per cent
	tenths, whole := p.to.divide(size, den)
	if tenths >= 10_000 || !whole && (tenths == 0 || tenths == 1000) {
		return "", false
	}
	text := make([]byte, 0, 32)
	if num < 0 {
		text = append(text, p.minus...)
	}
	text = strconv.AppendInt(text, tenths/10, 10)
	if !whole || tenths%10 != 0 {
		text = append(text, p.mark...)
		text = strconv.AppendInt(text, tenths%10, 10)
	}
	return string(append(text, p.tail...)), true
}

// divide returns the whole number that is size/den rounded, and whether it is that exactly.
func (to rounding) divide(size, den int64) (n int64, exact bool) {
	exact = size%den == 0
	switch {
	case to == halfUp:
		return (2*size + den) / (2 * den), exact
	case to == up && !exact:
		return size/den + 1, exact
	}
	return size / den, exact
}

// sameScale returns a and b times the same power of ten, if they are whole numbers
// then and small.
func sameScale(a, b Decimal) (x, y int64, ok bool) {
	exp := min(a.exp, b.exp)
	x, okA := a.over(exp)
	y, okB := b.over(exp)
	return x, y, okA && okB
}

// over returns d divided by a power of ten that is no larger than its own, if that is
// small.
func (d Decimal) over(exp int) (int64, bool) {
	const most = 1e15
	x := d.small
	for n := d.exp - exp; n > 0 && x != 0 && -most < x && x < most; n-- {
		x *= 10
	}
	return x, d.large == nil && -most < x && x < most
}
