package kind

import "duibiao/internal/scope"

// views are the views of a report's metrics that are kept, how targets lie beside results,
// and room for the views of one output. Both are used again and again: they were a tenth of all memory that a build of
// many reports asked for.
type views struct {
	kept     map[keptView]*metricView
	compares map[*scope.Metric]string // as text
	all      slab                     // what kept leads to
	page     slab                     // of the output that is being written
}

// keptView names a metric of one report in one language.
type keptView struct {
	id   string
	lang int
}

// newViews returns views that keep nothing yet.
func (e *Env) newViews() *views {
	if v, ok := e.pool.Get().(*views); ok {
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

// room returns room for the views of metrics, until the next output is written.
func (e *Env) room(n int) []metricView {
	if e.views == nil {
		return make([]metricView, n)
	}
	return e.views.page.take(n)
}

// begin begins an output.
func (e *Env) begin() {
	if e.views != nil {
		e.views.page.reset()
	}
}

// slab is room for views, which is taken piece by piece and given back at once.
type slab struct {
	free   []metricView   // what is left of the last chunk
	chunks [][]metricView // the last is the largest
}

// slabSize is how many views a slab has room for at first.
const slabSize = 16

// take returns room for n views, which are empty.
func (s *slab) take(n int) []metricView {
	if len(s.free) < n {
		last := slabSize / 2
		if len(s.chunks) > 0 {
			last = len(s.chunks[len(s.chunks)-1])
		}
		s.free = make([]metricView, max(n, 2*last))
		s.chunks = append(s.chunks, s.free)
	}
	piece := s.free[:n:n]
	s.free = s.free[n:]
	return piece
}

// reset empties the slab. It keeps the largest of its chunks.
func (s *slab) reset() {
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
