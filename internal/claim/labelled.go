package claim

import (
	"slices"
	"sync"

	"duibiao/internal/prose"
	"duibiao/internal/report"
)

// labelled are the metrics that have a label, in order, but for those that are like one
// before them.
type labelled struct {
	label  *label
	common []int // the numbers of the common pieces that it has
	list   []*subject
	alike  map[likeness]*subject // nil as long as only one metric has the label

	byNumber func() map[string][]*subject // by the digits of what they state; nil if they are few
}

// maxOfLabel is how many metrics with one label a figure is held against. Where more have it, as the counties of a table
// do, the label says nothing of which is meant: a figure is held against those that state its digits, and against the
// first, and is no mistake.
const maxOfLabel = 64

// setManyApart does so for a label when all its metrics are there.
func (l *labelled) setManyApart() {
	if len(l.list) <= maxOfLabel {
		return
	}
	for _, s := range l.list {
		s.isShared = true
	}
	l.byNumber = sync.OnceValue(func() map[string][]*subject {
		stating := map[string][]*subject{}
		for _, s := range l.list {
			for _, n := range s.figures().numbers {
				if of := stating[n]; len(of) < maxOfLabel && !slices.Contains(of, s) {
					stating[n] = append(of, s)
				}
			}
		}
		return stating
	})
}

// stating returns the metrics of the label against which a figure with such digits is held.
func (l *labelled) stating(number string) []*subject {
	if l.byNumber == nil {
		return l.list
	}
	list := l.byNumber()[number]
	if slices.Contains(list, l.list[0]) {
		return list
	}
	return append([]*subject{l.list[0]}, list...)
}

// like returns the metric of the label that is like another one; nil if none is.
func (l *labelled) like(m *report.Metric, lang int) *subject {
	if len(l.list) == 0 {
		return nil
	}
	if l.alike == nil {
		l.alike = map[likeness]*subject{}
	}
	for _, s := range l.list[len(l.alike):] {
		l.alike[newLikeness(s.metric, lang)] = s
	}
	return l.alike[newLikeness(m, lang)]
}

// fitting returns the metrics of the label of which a figure may be.
func (l *labelled) fitting(around *surroundings, f prose.Figure) []*subject {
	var list []*subject
	for _, s := range l.stating(around.number) {
		if s.fits(around, f) || s.hasNumber(around, f) {
			list = append(list, s)
		}
	}
	return list
}
