package kind

import (
	"duibiao/internal/canvas"
	"duibiao/internal/plot"
	"duibiao/internal/scope"
)

// views are the views of a report's metrics that are kept, how targets lie beside results,
// and room for what one output shows of metrics. They are used again and
// again: they were a quarter of all memory that a build of many reports asked for.
type views struct {
	kept     map[keptView]*metricView
	compares map[*scope.Metric]string // as text
	all      slab[metricView]         // what kept leads to
	page     pageViews
}

// pageViews is room for the output that is being written.
type pageViews struct {
	metrics slab[metricView]
	cards   slab[cardView]
	pairs   slab[pairView]
	rows    slab[gapRow]
	apart   slab[plot.Apart]
	charted slab[charted]
	gaps    slab[plot.Gap]
	drawing canvas.Drawing // of a metric to take away
	svg     []byte         // the same as text
	linked  []byte         // what the page says of itself for machines
}

// reset empties the room.
func (v *pageViews) reset() {
	v.metrics.reset()
	v.cards.reset()
	v.pairs.reset()
	v.rows.reset()
	v.apart.reset()
	v.charted.reset()
	v.gaps.reset()
}

// keptView names a metric of one report in one language.
type keptView struct {
	id   string
	lang int
}

// newViews returns views that keep nothing yet.
func (e *Env) newViews() *views {
	if v, ok := e.spare.Take(); ok {
		return v
	}
	return &views{kept: map[keptView]*metricView{}, compares: map[*scope.Metric]string{}}
}

// keep returns a view that is kept, to be filled in.
func (v *views) keep(name keptView) *metricView {
	view := &v.all.take(1)[0]
	v.kept[name] = view
	return view
}

// comparison returns how the target of a metric lies beside its result, if that was said.
func (v *views) comparison(m *scope.Metric) (string, bool) {
	if v == nil {
		return "", false
	}
	text, ok := v.compares[m]
	return text, ok
}

// compare keeps how the target of a metric lies beside its result.
func (v *views) compare(m *scope.Metric, text string) {
	if v != nil {
		v.compares[m] = text
	}
}

// reset forgets all.
func (v *views) reset() {
	clear(v.kept)
	clear(v.compares)
	v.all.reset()
	v.page.reset()
}

// room returns room for an output, until the next one is written.
func (e *Env) room() *pageViews {
	if e.views == nil {
		return &pageViews{}
	}
	return &e.views.page
}

// begin begins an output.
func (e *Env) begin() {
	if e.views != nil {
		e.views.page.reset()
	}
}

// slab is room for values, which is taken piece by piece and given back at once.
type slab[T any] struct {
	free   []T   // what is left of the last chunk
	chunks [][]T // the last is the largest
}

// slabSize is how many values a slab has room for at first, if not more are asked for.
const slabSize = 16

// take returns room for n values, which are zero.
func (s *slab[T]) take(n int) []T {
	if len(s.free) < n {
		last := slabSize / 2
		if len(s.chunks) > 0 {
			last = len(s.chunks[len(s.chunks)-1])
		}
		s.free = make([]T, max(n, 2*last))
		s.chunks = append(s.chunks, s.free)
	}
	piece := s.free[:n:n]
	s.free = s.free[n:]
	return piece
}

// reset empties the slab. It keeps the largest of its chunks.
func (s *slab[T]) reset() {
	if len(s.chunks) == 0 {
		return
	}
	largest := s.chunks[len(s.chunks)-1]
	if len(s.chunks) == 1 {
		clear(largest[:len(largest)-len(s.free)])
	} else {
		clear(largest)
	}
	s.chunks, s.free = append(s.chunks[:0], largest), largest
}
