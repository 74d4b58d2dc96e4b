package prose

import (
	"math/big"
	"strconv"

	"duibiao/internal/quantity"
)

// Class is what a figure measures. Figures of different classes are never the same,
// but for [Number].
type Class uint8

// The classes, with the unit that [Figure.Base] is in. Each unit of time is a class of
// its own: a translation mostly keeps it. See [Diff] for those that do not.
const (
	Number      Class = iota // without a unit or a noun: "5 more than before"
	Count                    // of anything: 人次, 个, 家, passengers, schools
	Percent                  // a share: %, ‰, 三成, a third; in 27720ths of the whole, so that thirds are whole
	Point                    // 个百分点; basis points are hundredths of it
	Multiple                 // 倍, doubled; how many times the old value the new one is
	Rank                     // 前10, 第8位
	Money                    // in its currency, which is the unit
	Mass                     // in grams
	Length                   // in metres
	Area                     // in thirds of a square metre, so that a 亩 is whole
	Volume                   // in litres
	Energy                   // in watt-hours
	Power                    // in watts
	Temperature              // in degrees Celsius
	Containers               // 标箱, TEU
	Years                    // also of age
	Months
	Weeks
	Days // also working days
	Hours
	Minutes
	Seconds
	Measure // any other unit, which is to be the same
)

// String returns the class's name in lower case.
func (c Class) String() string {
	return [...]string{
		"number", "count", "percent", "point", "multiple", "rank", "money", "mass", "length", "area", "volume",
		"energy", "power", "temperature", "containers", "years", "months", "weeks", "days", "hours", "minutes",
		"seconds", "measure",
	}[c]
}

// isTime reports whether c is a class of time.
func (c Class) isTime() bool { return c >= Years && c <= Seconds }

// unit is a unit of a class: one of it is times × 10^exp base units.
type unit struct {
	name  string
	class Class
	times int64 // 0 is 1
	exp   int
	// increase is for a Multiple: what has grown by 1.5倍 is 2.5 times what it was.
	increase bool
}

// base returns d of the unit in base units. It is exact: times is a whole number.
func (u unit) base(d quantity.Decimal) quantity.Decimal {
	if u.times > 1 {
		r := new(big.Rat).Mul(d.Rat(), new(big.Rat).SetInt64(u.times))
		d = quantity.RoundHalfUp(r, max(-d.Exponent(), 0))
	}
	if u.increase {
		d = d.Add(quantity.NewDecimal(1, 0))
	}
	return d.Shift(u.exp)
}

// whole is how many parts a whole has in [Percent]: all numbers up to twelve divide it, and 15, 20, 24
// and 30 do.
const whole = 27720

// isPart reports whether d says how many parts a whole has, so that one of them is [part].
func isPart(d quantity.Decimal) bool {
	if d.Exponent() < 0 || d.Cmp(quantity.NewDecimal(2, 0)) < 0 || d.Cmp(quantity.NewDecimal(60, 0)) > 0 {
		return false
	}
	return whole%d.Rat().Num().Int64() == 0
}

// maxFraction is the greatest denominator of a fraction in words.
const maxFraction = 10_000

// isFraction reports whether d is the denominator of a fraction that can be written exactly, so that one of it is
// [part]: 六百分之一.
func isFraction(d quantity.Decimal) bool {
	if isPart(d) {
		return true
	}
	return d.Exponent() >= 0 && d.Cmp(quantity.NewDecimal(2, 0)) >= 0 && d.Cmp(quantity.NewDecimal(maxFraction, 0)) <= 0 && part(d.Rat().Num().Int64()).times > 0
}

// part returns the unit of one n-th, for n as [isPart] and [isFraction] have it.
func part(n int64) unit {
	u := unit{name: "1/" + strconv.FormatInt(n, 10), class: Percent}
	for of := int64(whole); of < whole*maxFraction; of, u.exp = of*10, u.exp-1 {
		if of%n == 0 {
			u.times = of / n
			break
		}
	}
	return u
}

// points is the unit of "2.3 points", which are percentage points or counted.
func points() string { return zh().Word.Point }
