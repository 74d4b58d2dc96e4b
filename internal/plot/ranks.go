package plot

import "duibiao/internal/quantity"

// Ranks is a place in an order, which has no length: a line of ranks from 1, a frame round
// those that are promised, and a dot on the one that is reached.
type Ranks struct {
	Grid      []string `zh:"各个名次的位置；名次太多则没有" en:"Where the ranks stand; none if there are too many"`
	Frame     string   `zh:"方框的长度，框内是目标名次" en:"How long the frame round the ranks promised is"`
	HasResult bool     `zh:"是否有实绩" en:"Whether there is a result"`
	Dot       string   `zh:"实绩的名次的位置" en:"Where the rank that was reached stands"`
	Ticks     []Tick   `zh:"标出的名次：第一、目标和最后一个" en:"The ranks that are named: the first, that of the target, and the last"`
}

// Where ranks stand, in tenths of a per cent, and how many of them are drawn.
const (
	firstRank = 30
	lastRank  = 950
	frameFrom = 10
	mostRanks = 40
)

// NewRanks places a rank, which need not be known, and the lowest one that is promised;
// there is nothing to draw for what is no rank. write writes a rank.
func NewRanks(result, target Figure, write func(quantity.Decimal) string) (Ranks, bool) {
	one := quantity.NewDecimal(1, 0)
	if !target.Known || target.High.Cmp(one) < 0 || result.Known && result.High.Cmp(one) < 0 {
		return Ranks{}, false
	}
	last := target.High.Add(target.High)
	if result.Known && result.High.Cmp(last) > 0 {
		last = result.High
	}
	place := func(rank quantity.Decimal) int64 {
		return firstRank + quantity.Parts(rank.Sub(one), last.Sub(one), lastRank-firstRank)
	}
	step := quantity.Parts(one, last.Sub(one), lastRank-firstRank)
	end := place(target.High) + max(step/2, across().clear)
	r := Ranks{Frame: perCent(end - frameFrom), HasResult: result.Known}
	if r.HasResult {
		r.Dot = perCent(besideFrame(place(result.High), end, result.High.Cmp(target.High) <= 0))
	}
	for _, rank := range []quantity.Decimal{one, target.High, last} {
		if at := perCent(place(rank)); len(r.Ticks) == 0 || r.Ticks[len(r.Ticks)-1].At != at {
			r.Ticks = append(r.Ticks, Tick{At: at, Text: write(rank), Anchor: "middle"})
		}
	}
	for rank := one; last.Cmp(quantity.NewDecimal(mostRanks, 0)) <= 0 && rank.Cmp(last) <= 0; rank = rank.Add(one) {
		r.Grid = append(r.Grid, perCent(place(rank)))
	}
	return r, true
}

// besideFrame moves a dot away from the end of the frame, to the side that it is on.
func besideFrame(at, end int64, inside bool) int64 {
	if inside {
		return min(at, end-across().clear)
	}
	return max(at, end+across().clear)
}
