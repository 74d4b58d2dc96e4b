package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/pinyin"
	"duibiao/internal/quantity"
	"duibiao/internal/scaffold"
)

// maxAbove is how many lines a table may have above its headings.
const maxAbove = 20

// understood finds the headings of a sheet: the first line that names metrics and figures, alone or with
// those below it. It is nil where there is none.
func understood(g *grid, units *quantity.Units) *started {
	for i := range g.lines[:min(len(g.lines), maxAbove)] {
		s := &started{grid: g, head: i, top: i, told: map[int]bool{}, names: map[string]origin{}}
		if !s.readTop() || i+1 < len(g.lines) && namesFigures(g, i+1) {
			continue
		}
		s.readBelow(units)
		if slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() }) {
			return s.parted()
		}
	}
	return nil
}

// misunderstood says why a sheet is no table of metrics, and of which row: what it has above the first column that names
// metrics, or that has figures, and is not understood.
func misunderstood(g *grid) (row int, message diag.Words) {
	for i, l := range g.lines[:min(len(g.lines), maxAbove)] {
		s := &started{grid: g, top: i}
		hasLabels := s.readTop()
		hasFigures := slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() })
		var list []string
		for _, u := range s.use {
			if u.text != "" && (!hasLabels || u.meaning == passedOver && !isSetAside(u.text)) {
				list = append(list, u.text)
			}
		}
		switch {
		case len(l.cells) < 2 || len(list) == 0:
		case hasLabels && !hasFigures:
			return l.row, sayNoFigures.With(diag.Listed(list))
		case hasFigures:
			return l.row, sayNoNames.With(diag.Listed(list))
		}
	}
	if len(g.lines) == 0 {
		return 0, sayNoTable
	}
	return g.lines[0].row, sayNoTable
}

// namesFigures reports whether a line names metrics and figures: what stands above it is a title with a date.
func namesFigures(g *grid, i int) bool {
	s := &started{grid: g, top: i}
	return s.readTop() && slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() })
}

// withoutWords passes over columns of results that have words alone: 完成, 超额完成. A target may be in words.
func (s *started) withoutWords() {
	s.use = slices.DeleteFunc(s.use, func(u use) bool {
		hasWords := false
		for _, l := range s.grid.lines[s.top+1:] {
			text := l.cell(u.column).text
			if u.meaning != results || strings.ContainsAny(text, "0123456789０１２３４５６７８９一二三四五六七八九十百千万亿零两") {
				return false
			}
			hasWords = hasWords || !isAbsent(text)
		}
		if hasWords {
			s.passed = append(s.passed, u.text)
		}
		return hasWords
	})
}

// hasNoFigure reports whether a row without figures is a metric that has none, and not the heading of those below it: a cell
// of it says that there is none, or it has a unit as the row below it has.
func (s *started) hasNoFigure(l line) bool {
	if slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() && l.cell(u.column).text != "" }) {
		return true
	}
	i := s.indexOf(l) + 1
	return s.text(l, unitWords) != "" && i < len(s.grid.lines) && s.text(s.grid.lines[i], unitWords) != ""
}

// readTop reads the first row of the headings, and reports whether it names metrics.
func (s *started) readTop() bool {
	hasLabels := false
	for _, c := range s.grid.lines[s.top].cells {
		h := readHeading(c.text)
		if h.meaning == labels && hasLabels && !s.isBelowOf(c.text) {
			h = heading{}
		}
		hasLabels = hasLabels || h.meaning == labels
		s.use = append(s.use, use{heading: h, column: c.column, text: c.text})
	}
	return hasLabels
}

// isBelowOf reports whether a heading is of names that stand below those of the one before, 三级指标 behind 二级指标, which
// is then no more that of the names.
func (s *started) isBelowOf(text string) bool {
	i := slices.IndexFunc(s.use, func(u use) bool { return u.meaning == labels })
	if !strings.Contains(text, lowerNames) || !strings.Contains(s.use[i].text, lowerNames) {
		return false
	}
	s.use[i].heading = heading{}
	return true
}

// parted keeps the columns that something is made of, and lists the others.
func (s *started) parted() *started {
	hasResults := slices.ContainsFunc(s.use, func(u use) bool {
		return (u.meaning == results || u.meaning == figures) && !u.isYearBefore
	})
	s.use = slices.DeleteFunc(s.use, func(u use) bool {
		isPassed := u.meaning == passedOver || u.isYearBefore && !hasResults // of the year before which?
		if isPassed {
			s.passed = append(s.passed, u.text)
		}
		return isPassed
	})
	return s
}

// isFigure reports whether a column has figures.
func (h *heading) isFigure() bool { return h.meaning >= figures && h.meaning <= growthTargets }

// periods finds which periods the report is about, and gives each column of figures its own.
func (st *starter) periods(list []*started) bool {
	p := &st.plan
	isGiven := !p.Targets.IsZero()
	var aims []period.Period // of targets
	var result period.Period // of all else
	for _, s := range list {
		for i, u := range s.use {
			switch {
			case u.period.IsZero() || !u.isFigure() || u.isPartly():
			case u.meaning == targets || u.meaning == growthTargets || u.meaning == growths && s.isOfTarget(i):
				aims = append(aims, u.period)
			case u.meaning != figures || !isGiven || !p.Targets.EndsBy(u.period):
				result = later(result, u.period)
			}
		}
	}
	p.Results = cmp.Or(p.Results, result)
	p.Targets = cmp.Or(p.Targets, aimedAt(aims, p.Results))
	st.named = *p
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
			st.dated(s, i, isGiven)
		}
		st.doubtSides(s)
		s.use = slices.DeleteFunc(s.use, func(u use) bool { return u.meaning == passedOver })
	}
	return true
}

// isOfTarget reports whether a column of growth, the i-th, stands behind a target of its own period.
func (s *started) isOfTarget(i int) bool {
	at := s.amountBefore(i)
	return at >= 0 && s.use[at].meaning == targets && s.use[at].period == s.use[i].period
}

// aimedAt returns which of the periods of targets a report is about: the one behind that of its results, as 2025 of 2025 and 2030
// behind 2024, or else the last.
func aimedAt(aims []period.Period, results period.Period) period.Period {
	var last period.Period
	for _, p := range aims {
		if !results.IsZero() && p == scaffold.Next(results) {
			return p
		}
		last = later(last, p)
	}
	return last
}

func later(a, b period.Period) period.Period {
	if a.IsZero() || a.EndsBy(b) {
		return b
	}
	return a
}

// dated gives a column, the i-th, the period of its figures, and says of figures of a year what they are. Those before it
// have theirs.
func (st *starter) dated(s *started, i int, isGiven bool) {
	u := &s.use[i]
	if u.meaning == figures {
		u.meaning, u.isBare = results, !u.period.IsZero()
		if isGiven && st.plan.Targets.EndsBy(u.period) {
			u.meaning = targets
		}
	}
	if u.meaning == growths {
		if d := s.growthOf(i, st.plan.Targets); !d.message.IsZero() {
			st.add(s.grid.at(s.grid.lines[s.top].row, u.column), d.advice, d.message)
		}
	}
	if u.isYearBefore {
		u.period = st.plan.Results
		u.period.First -= months
		return
	}
	if u.isPartly() && u.isFigure() {
		st.partly(s, u)
		return
	}
	reported := st.plan.Results
	if u.meaning == targets || u.meaning == growthTargets {
		reported = st.plan.Targets
	}
	if !u.period.IsZero() || !u.isFigure() {
		return
	}
	isOfResult := u.meaning == growthTargets && s.amountBefore(i) >= 0 && s.use[s.amountBefore(i)].meaning == results
	if isOfResult || u.base != 0 && u.base != reported.EndYear()-1 { // a target of that year, maybe
		s.passed, u.meaning = append(s.passed, u.text), passedOver
		return
	}
	if u.part == (part{}) {
		st.titled(s, reported)
		st.guessed(s, u, reported)
	}
	isReached := !st.given.Targets.IsZero() && st.given.Targets.EndsBy(st.plan.Results)
	if u.meaning == targets && !isReached && holdsWord(strings.Join(s.passed, " "), completions) {
		st.add(s.grid.at(s.grid.lines[s.top].row, u.column), adviceTargetOf, sayTargetOf.With(u.text))
	}
	ok := true
	if u.period = reported; u.part != (part{}) {
		u.period, ok = u.part.of(reported)
	}
	if !ok {
		st.add(s.grid.at(s.grid.lines[s.top].row, u.column), adviceWhichYear, sayWhichYear.With(u.text))
	}
}

// titled refuses figures of which no heading says of when they are where the title of the table, or the name of its sheet, says
// that it is of another part of a year. A title names years for many reasons.
func (st *starter) titled(s *started, reported period.Period) {
	if s.isTitled {
		return
	}
	s.isTitled = true
	for _, title := range s.titles() {
		var h heading
		h.readPeriod(strings.ToLower(closed(title)))
		p := h.period
		if h.part.first > 0 {
			p, _ = h.part.of(reported)
			if p.Months != h.part.months {
				p = period.Period{Months: h.part.months}
			}
		}
		if p.Months > 1 && p.Months < months && p != reported { // a month is mostly that of the table itself
			st.add(s.grid.at(s.grid.lines[s.top].row, 0), adviceTitled, sayTitled.With(title, reported.String()))
			return
		}
	}
}

// months is how many a year has.
const months = 12

// sector names the article of a sheet.
func (st *starter) sector(s *started, taken takenNames) {
	title := s.grid.name
	known, ok := scaffold.Named(title)
	if !ok {
		slug := pinyin.Slug(title, maxSlug)
		if !scaffold.IsSlug(slug) {
			slug = "sector"
		}
		known = scaffold.Sector{Slug: slug, Title: scaffold.Names{st.code(): title}}
	}
	known.Slug = taken.take(known.Slug)
	s.sector = known
}

// How long names are that are made of how a title or a label is read, in bytes.
const (
	maxSlug = 30
	maxID   = 40
)

// takenNames are those that are taken, each with the number to try for the next that would be called so.
type takenNames map[string]int

// take returns a name that is not taken yet, and takes it.
func (t takenNames) take(name string) string {
	own := name
	for n := max(t[name], 2); t[own] > 0; n++ {
		own = name + "-" + strconv.Itoa(n)
		t[name] = n + 1
	}
	t[own] = max(t[own], 1)
	return own
}

// takenIDs notes the ids that the report has already, and what these metrics are called.
func (st *starter) takenIDs() {
	for _, r := range st.site.model.Reports {
		if r.Slug != st.plan.Report {
			continue
		}
		for _, m := range r.Metrics() {
			st.ids.take(m.ID)
			for _, w := range m.Words {
				if w.Label != "" {
					st.there[w.Label] = m.ID
				}
			}
		}
	}
}
