package prose

import (
	"slices"
	"strings"
)

// compounds pairs a time of two units with one of one: 3分30秒, "three and a half minutes".
func (p *pairing) compounds(parts, others *party) {
	open := others.open()
	if len(open) > maxLeft {
		return
	}
	for i := 0; i+1 < len(parts.figures); i++ {
		if parts.paired[i] || parts.paired[i+1] || !parts.figures[i].isCompound(&parts.figures[i+1]) {
			continue
		}
		at := slices.IndexFunc(open, func(j int) bool {
			return !others.paired[j] && others.figures[j].isAsLong(&parts.figures[i], &parts.figures[i+1])
		})
		if at >= 0 {
			parts.paired[i], parts.paired[i+1], others.paired[open[at]] = true, true, true
		}
	}
}

// spanTo returns how many of a shorter time a longer one is, if they are neighbours among times.
func spanTo(long, short Class) (span, bool) {
	i := slices.IndexFunc(spans[:], func(s span) bool { return s.long == long && s.short == short })
	if i < 0 {
		return span{}, false
	}
	return spans[i], true
}

// isCompound reports whether two figures are one time of two units, of which nothing stands between them but a joint.
func (f *Figure) isCompound(g *Figure) bool {
	_, ok := spanTo(f.Class, g.Class)
	gap := strings.TrimSpace(f.behind)
	return ok && f.grammar != nil && g.High.IsZero() && f.High.IsZero() && (gap == "" || slices.Contains(f.grammar.joints, gap))
}

// isAsLong reports whether a figure is as long as a time of two units, of which it has one.
func (f *Figure) isAsLong(long, short *Figure) bool {
	s, _ := spanTo(long.Class, short.Class)
	all := s.shorter(long.Value).Add(short.Value)
	bound := long.Bound
	if side(bound) == 0 {
		bound = short.Bound
	}
	switch {
	case !f.High.IsZero() || !boundsAgree(f.Bound, bound):
		return false
	case f.Class == short.Class:
		return f.Value.Equal(all)
	}
	return f.Class == long.Class && s.shorter(f.Value).Equal(all)
}
