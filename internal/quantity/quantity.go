package quantity

// Bound says how a figure limits the value it names.
type Bound uint8

// The bounds. Whether a word takes the number itself in follows article 1259
// of the Civil Code: 以上, 以下 and 以内 do, 超过 and 不满 do not.
const (
	Exactly    Bound = iota // 8个
	AtLeast                 // 100万吨以上, 不低于, 至少
	Above                   // 突破2000亿元, 超过, 逾, 100余家
	AtMost                  // 5.5%以内, 不超过, 以下
	Below                   // 低于, 不足, 不到
	About                   // 5%左右, 约
	Range                   // 4.5%至5%, both ends included
	RankWithin              // 前10
	Nearly                  // 近3万人, 接近: less, but not by a tenth
)

// Rank is the unit of a place in an order, which is Exactly: 第8 and No. 8.
const Rank = "位"

// String returns the bound's name as data has it: "at-least".
func (b Bound) String() string {
	switch b {
	case Exactly:
		return "exactly"
	case AtLeast:
		return "at-least"
	case Above:
		return "above"
	case AtMost:
		return "at-most"
	case Below:
		return "below"
	case About:
		return "about"
	case Range:
		return "range"
	case RankWithin:
		return "rank-within"
	case Nearly:
		return "nearly"
	}
	return "unknown"
}

// BoundNamed returns the bound of a name that data and the lexicon have. It panics if there is
// none.
func BoundNamed(name string) Bound {
	for b := Exactly; b <= Nearly; b++ {
		if b.String() == name {
			return b
		}
	}
	panic("quantity: no bound is called " + name)
}

// Quantity is a figure: what a report says of one value.
type Quantity struct {
	// Value is in the base unit: 2850万人次 is 28500000. A percentage stays as
	// it is written, 5 for 5%. It is the low end of a Range and the N of 前N.
	Value Decimal
	// High is the high end of a Range, else 0.
	High Decimal
	// Per is the second term of a ratio, 3 of 1:3, else 0. What such a figure allows, see
	// [Quantity.Allows], is of its first term.
	Per Decimal
	// Bound is how the figure limits the value.
	Bound Bound
	// Unit is what is written after 万 or 亿: "人次", "%", "微克/立方米",
	// "tonnes"; "" if there is none. It is [Rank] for 第8 and [RatioUnit] for 1:3.
	Unit string
}

// Equal reports whether q and r say the same: the values as numbers (21.70 is
// 21.7), the bound and the unit.
func (q Quantity) Equal(r Quantity) bool {
	return q.Bound == r.Bound && q.Unit == r.Unit && q.Value.Equal(r.Value) && q.High.Equal(r.High) && q.Per.Equal(r.Per)
}
