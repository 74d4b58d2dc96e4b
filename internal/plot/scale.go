package plot

import (
	"slices"

	"duibiao/internal/quantity"
)

// scale turns figures into places on an axis that begins at zero, as whole numbers: tenths
// of a per cent of a width, or tenths of a pixel of a height.
//
// Places are true to scale but for one thing: figures that differ stand at least clear
// apart, and what is not zero stands clear of it. A near miss would else be drawn as a hit,
// by rounding or by the width of a line.
type scale struct {
	length int64 // of the axis
	limit  int64 // what no place lies beyond
	clear  int64
}

// across is the scale of bars: per cent of the width.
func across() scale { return scale{length: 1000, limit: 1000, clear: 20} }

// spot is a number with its place.
type spot struct {
	value quantity.Decimal
	at    int64
}

// mostPlaces is how many numbers a drawing places on an axis at most.
const mostPlaces = 4

// places returns where numbers of zero and above stand on an axis that ends at most, in
// the same order. If two have to be moved apart, the anchor keeps its place.
func (s scale) places(most, anchor quantity.Decimal, values ...quantity.Decimal) (list [mostPlaces]int64) {
	var room [mostPlaces]spot
	spots := room[:0]
	for _, v := range values {
		if i, found := find(spots, v); !found {
			spots = slices.Insert(spots, i, spot{v, quantity.Parts(v, most, s.length)})
		}
	}
	s.spread(spots, anchor)
	for i, v := range values {
		at, _ := find(spots, v)
		list[i] = spots[at].at
	}
	return list
}

// find returns where a number is among spots, which are in order, or where it belongs.
func find(spots []spot, v quantity.Decimal) (at int, found bool) {
	for i := range spots {
		if order := v.Cmp(spots[i].value); order <= 0 {
			return i, order == 0
		}
	}
	return len(spots), false
}

// spread moves spots apart: those above the anchor up and, as far as the axis ends before
// that, all down; then all up that came too close to zero. There are so few that they fit.
func (s scale) spread(spots []spot, anchor quantity.Decimal) {
	for i := 1; i < len(spots); i++ {
		if spots[i].value.Cmp(anchor) > 0 {
			spots[i].at = max(spots[i].at, spots[i-1].at+s.clear)
		}
	}
	limit := s.limit
	for i := len(spots) - 1; i >= 0; i-- {
		spots[i].at = min(spots[i].at, limit)
		limit = spots[i].at - s.clear
	}
	least := s.clear
	for i := range spots {
		if spots[i].value.IsZero() {
			spots[i].at = 0
			continue
		}
		spots[i].at = max(spots[i].at, least)
		least = spots[i].at + s.clear
	}
}
