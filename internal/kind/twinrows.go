package kind

import (
	"slices"

	"duibiao/internal/scope"
	"duibiao/internal/words"
)

// twinRow is a row of a table of metrics that is no page: a metric, or its growth where that stands beside figures
// of the metric itself.
type twinRow struct {
	label, id string        // the id as references have it
	figures   *scope.Metric // the figures of the row
	said      []string      // the sentences about them
}

// rows returns a metric as one row or two: what its page says of it and of its growth.
func (t *twin) rows(keyed *scope.Keyed[scope.Metric]) []twinRow {
	var v metricView
	t.metric(&v, keyed)
	m := &keyed.Value
	own := twinRow{m.Label, m.ID, m.Main(), t.said(&v)}
	g := growthOf(m)
	switch {
	case g == nil:
		return []twinRow{own}
	case own.figures == g:
		own.said = t.alsoSaid(own.said, g, &v.Growth[0])
		return []twinRow{own}
	}
	label := t.words().Overview.Matrix.Growth.Fill(words.Slot{Name: "label", Text: m.Label})
	return []twinRow{own, {label, m.ID + ".growth", g, t.alsoSaid(nil, g, &v.Growth[0])}}
}

// alsoSaid adds the sentences about a growth to a list, but for those that it has.
func (t *twin) alsoSaid(list []string, g *scope.Metric, of *growthView) []string {
	for _, text := range t.said(t.growthView(g, of)) {
		if !slices.Contains(list, text) {
			list = append(list, text)
		}
	}
	return list
}

// result returns the result of a row as it is written, with how final it is.
func (t *twin) result(m *scope.Metric) string {
	return t.qualified(m.Actual.Text, t.words().Status(statusOf(m, m.Actual.Period)))
}
