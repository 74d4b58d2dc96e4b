package plot

import "duibiao/internal/quantity"

// upright is the scale of columns, in tenths of a pixel from above.
type upright struct {
	zero       int64            // where zero lies
	length     int64            // of the whole scale
	span       quantity.Decimal // what the length stands for
	rise, hang scale            // above zero and below it
}

// newUpright returns the scale from a number of zero or below to one of zero or above.
func newUpright(low, high quantity.Decimal) upright {
	u := upright{length: columnsBottom - columnsTop, span: high.Sub(low)}
	if low.Sign() < 0 {
		u.length -= columnsNumber
	}
	up := quantity.Parts(high, u.span, u.length)
	u.zero = columnsTop + up
	u.rise = scale{u.length, up, columnsClear}
	u.hang = scale{u.length, u.length - up, columnsClear}
	return u
}

// exact returns where a number lies.
func (u *upright) exact(v quantity.Decimal) int64 {
	return u.zero - quantity.Parts(v, u.span, u.length)
}

// figures returns where the target's ends and the result of a period lie. What is not known
// lies where the other does.
func (u *upright) figures(y *Year) (low, high, at int64) {
	r, t := &y.Result, &y.Target
	switch {
	case !r.Known:
		r = t
	case !t.Known:
		t = r
	}
	anchor := t.High
	if anchor.Sign() <= 0 {
		anchor = t.Low
	}
	p := u.places(anchor, t.Low, t.High, r.High)
	return p[0], p[1], p[2]
}

// places returns where numbers lie, each placed among those on its side of zero.
func (u *upright) places(anchor quantity.Decimal, values ...quantity.Decimal) []int64 {
	list := make([]int64, len(values))
	for i := range list {
		list[i] = u.zero
	}
	u.side(list, 1, u.rise, anchor, values)
	u.side(list, -1, u.hang, anchor, values)
	return list
}

// side places the numbers of one side of zero, which has a sign and a scale.
func (u *upright) side(list []int64, sign int, s scale, anchor quantity.Decimal, values []quantity.Decimal) {
	var own []quantity.Decimal
	var of []int
	for i, v := range values {
		if v.Sign() == sign {
			own, of = append(own, v.Abs()), append(of, i)
		}
	}
	places := s.places(u.span, anchor.Abs(), own...)
	for k, i := range of {
		list[i] -= int64(sign) * places[k]
	}
}
