package report

import (
	"cmp"
	"slices"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/published"
)

// correctedSide returns which figure a correction is about. It reports false if that cannot
// be told, which it has said.
func (b *builder) correctedSide(e amendment) (published.Side, bool) {
	switch in, problem := e.period(); {
	case !in.IsZero() && slices.Contains(published.Correctable()[published.Label:], e.stated.Figure):
		b.correctionError(e.key("period"), diag.Words{}, sayPeriodOfAll.With(wordOfKey(e.stated.Figure), e.ID))
		return published.Side{}, false
	case !problem.IsZero():
		b.correctionError(e.value("period"), advicePeriod, sayBadPeriod.With("period", problem))
		return published.Side{}, false
	case !in.IsZero():
		return b.sideOf(e, in)
	case !e.stated.AsOf.IsZero():
		b.correctionError(e.value("as_of"), adviceDayOfNone, sayDayOfNone.With(e.ID))
		return published.Side{}, false
	}
	return published.Side{Part: b.part(e)}, true
}

// period reads the period that a correction states; a zero one if it states none.
func (e amendment) period() (period.Period, diag.Words) {
	if !e.has("period") {
		return period.Period{}, diag.Words{}
	}
	return readPeriod(e.keys, "period", e.stated.Period)
}

// part returns which figure a correction is about: by default the first one that the
// metric has or had.
func (b *builder) part(e amendment) published.Part {
	parts := published.Correctable()
	if i := slices.Index(parts, e.stated.Figure); i >= 0 {
		return published.Part(i)
	}
	if e.stated.Figure != "" {
		hint := cmp.Or(diag.DidYouMean(e.stated.Figure, parts), oneOf(parts))
		b.correctionError(e.value("figure"), hint, sayNoPart.With(e.stated.Figure))
	}
	for i := range published.Parts() {
		side := published.Side{Part: published.Part(i)}
		if e.metric.figure(side) != nil || b.published.Find(e.ID, side) != nil || b.published.Promise(e.ID, side) != nil {
			return side.Part
		}
	}
	return published.Actual
}

// sideOf returns which figure of a period a correction is about: one that the metric states,
// or that has been published of it. By default it is an actual, and one of the whole period.
func (b *builder) sideOf(e amendment, in period.Period) (published.Side, bool) {
	all := b.known(e)
	of := slices.DeleteFunc(slices.Clone(all), func(s published.Side) bool {
		day := dayOf(e.stated.AsOf)
		return b.periodOf(e, s) != in || e.stated.Figure != "" && s.Part.String() != e.stated.Figure || day != "" && s.AsOf != day
	})
	switch {
	case e.stated.Figure != "" && !slices.Contains(published.Parts(), e.stated.Figure):
		b.part(e) // which says so
		return published.Side{}, false
	case len(of) == 0:
		b.correctionError(e.value("period"), b.periodsOf(e, all), sayNoneOfPeriod.With(e.ID, in))
		return published.Side{}, false
	case len(of) > 1 && of[0].AsOf != "" && of[1].AsOf != "":
		b.correctionError(e.value("period"), adviceDayOfSeveral.With(of[0].AsOf, of[1].AsOf), sayDayOfSeveral.With(e.ID, in))
		return published.Side{}, false
	}
	return of[0], true
}

// known returns the figures of a metric that are stated or have been published, in order.
func (b *builder) known(e amendment) []published.Side {
	var list []published.Side
	for side := range e.metric.sides() {
		list = append(list, side)
	}
	for _, f := range b.published.Of(e.ID) {
		list = append(list, f.Side)
	}
	for _, p := range b.published.PromisesOf(e.ID) {
		list = append(list, p.Side)
	}
	slices.SortFunc(list, func(s, o published.Side) int {
		return cmp.Or(b.periodOf(e, s).Compare(b.periodOf(e, o)), cmp.Compare(s.Part, o.Part), cmp.Compare(s.AsOf, o.AsOf))
	})
	return slices.Compact(list)
}

// periodOf returns the period of a figure, also of one of the report's own.
func (b *builder) periodOf(e amendment, s published.Side) period.Period {
	return e.metric.Sector.Report.PeriodOf(s)
}

// periodsOf is the hint that names the periods of which something is known.
func (b *builder) periodsOf(e amendment, sides []published.Side) diag.Words {
	var names []string
	for _, s := range sides {
		names = append(names, b.periodOf(e, s).String())
	}
	if names = slices.Compact(names); len(names) == 0 {
		return diag.Words{}
	}
	return oneOf(names)
}

// isOf reports whether a correction of a translation can be one of the original: what it
// states beside the id is the same.
func (e amendment) isOf(o amendment) bool {
	in, problem := e.period()
	return (!e.has("date") || sameDay(o.stated.Date, e.stated.Date)) &&
		(!e.has("figure") || e.stated.Figure == o.stated.Figure || e.stated.Figure == o.made.Part.String()) &&
		(in.IsZero() && problem.IsZero() || in == o.in || o.in.IsZero() && in == o.metric.Sector.Report.own(o.made.Part)) &&
		(e.stated.AsOf.IsZero() || sameDay(e.stated.AsOf, o.stated.AsOf) || dayOf(e.stated.AsOf) == o.made.AsOf)
}

func sameDay(a, b time.Time) bool { return a.Format(time.DateOnly) == b.Format(time.DateOnly) }
