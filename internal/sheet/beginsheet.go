package sheet

import (
	"cmp"
	"strconv"

	"duibiao/internal/period"
	"duibiao/internal/pinyin"
	"duibiao/internal/scaffold"
)

// maxAbove is how many lines a table may have above its headings.
const maxAbove = 20

// understood finds the headings of a sheet: the first line that names metrics and figures. It is
// nil where there is none.
func understood(g *grid) *started {
	for i, l := range g.lines[:min(len(g.lines), maxAbove)] {
		s := &started{grid: g, top: i}
		hasLabels, hasFigures := false, false
		for _, c := range l.cells {
			h := readHeading(c.text)
			switch {
			case h.meaning == passedOver, h.meaning == labels && hasLabels:
				s.passed = append(s.passed, c.text)
				continue
			case h.meaning == labels:
				hasLabels = true
			case h.isFigure():
				hasFigures = true
			}
			s.use = append(s.use, use{h, c.column})
		}
		if hasLabels && hasFigures {
			return s
		}
	}
	return nil
}

// isFigure reports whether a column has figures.
func (h *heading) isFigure() bool { return h.meaning >= figures && h.meaning <= growthTargets }

// periods finds which periods the report is about, and gives each column of figures its own.
func (st *starter) periods(list []*started) bool {
	p := &st.plan
	isGiven := !p.Targets.IsZero()
	var last, result period.Period // of targets, and of all else
	for _, s := range list {
		for _, u := range s.use {
			switch {
			case u.period.IsZero() || !u.isFigure():
			case u.meaning == targets || u.meaning == growthTargets:
				last = later(last, u.period)
			case u.meaning != figures || !isGiven || !p.Targets.EndsBy(u.period):
				result = later(result, u.period)
			}
		}
	}
	p.Targets, p.Results = cmp.Or(p.Targets, last), cmp.Or(p.Results, result)
	switch {
	case p.Targets.IsZero() && p.Results.IsZero():
		st.add(list[0].grid.at(list[0].grid.lines[list[0].top].row, 0), advicePeriods, sayNoPeriods)
		return false
	case p.Targets.IsZero():
		p.Targets = scaffold.Next(p.Results)
	case p.Results.IsZero():
		p.Results = period.Period{First: p.Targets.First - p.Targets.Months, Months: p.Targets.Months}
	}
	for _, s := range list {
		for i := range s.use {
			st.dated(&s.use[i], isGiven)
		}
	}
	return true
}

func later(a, b period.Period) period.Period {
	if a.IsZero() || a.EndsBy(b) {
		return b
	}
	return a
}

// dated gives a column the period of its figures, and says of figures of a year what they are.
func (st *starter) dated(u *use, isGiven bool) {
	if u.meaning == figures {
		u.meaning = results
		if isGiven && st.plan.Targets.EndsBy(u.period) {
			u.meaning = targets
		}
	}
	switch {
	case !u.period.IsZero():
	case u.meaning == targets || u.meaning == growthTargets:
		u.period = st.plan.Targets
	default:
		u.period = st.plan.Results
	}
}

// sector names the article of a sheet.
func (st *starter) sector(s *started, taken map[string]bool) {
	title := cmp.Or(s.grid.name, st.name)
	known, ok := scaffold.Named(title)
	if !ok {
		slug := pinyin.Slug(title, 30)
		if !scaffold.IsSlug(slug) {
			slug = "sector"
		}
		known = scaffold.Sector{Slug: slug, Title: scaffold.Names{st.code(): title}}
	}
	known.Slug = takenName(known.Slug, taken)
	s.sector = known
}

// takenName returns a name that is not taken yet, and takes it.
func takenName(name string, taken map[string]bool) string {
	own := name
	for n := 2; taken[own]; n++ {
		own = name + "-" + strconv.Itoa(n)
	}
	taken[own] = true
	return own
}
