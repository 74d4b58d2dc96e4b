package sheet

import (
	"slices"
	"strings"

	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// What headings leave open of the side and the period of their figures, and what stands around them says otherwise:
// a title that speaks of targets above a year alone, or of nine months above a year.

// isPartly reports whether a heading names a year, and a part of it that it does not tell: 2024年本月, 2024 YTD.
func (u *use) isPartly() bool { return !u.period.IsZero() && u.part != part{} }

// partly gives such a column the period of the report, where that is such a part of that year.
func (st *starter) partly(s *started, u *use) {
	reported := st.plan.Results
	if u.meaning == targets || u.meaning == growthTargets {
		reported = st.plan.Targets
	}
	year, first := reported.FirstMonth()
	isToDate := u.part.months == unknownMonths && first == 1 && reported.Months < months
	if year != u.period.EndYear() || !isToDate && u.part.months != reported.Months {
		st.add(s.grid.at(s.grid.lines[s.top].row, u.column), adviceWhichPart, sayWhichPart.With(u.text))
	}
	u.period, u.part = reported, part{}
}

// guessed tells of a column without a period what it is given: that of a year is not that of a part of one, and one that no
// heading names is a guess.
func (st *starter) guessed(s *started, u *use, reported period.Period) {
	at := s.grid.at(s.grid.lines[s.top].row, u.column)
	isTarget := u.meaning == targets || u.meaning == growthTargets
	switch {
	case reported.Months < months && holdsWord(u.text, ofWholeYear):
		st.add(at, adviceOfYear, sayOfYear.With(u.text, reported.String()))
	case isTarget && st.named.Targets.IsZero(), !isTarget && st.named.Results.IsZero():
		st.warn(at, adviceGuessed, sayGuessedPeriod.With(u.text, reported.String()))
	}
}

// doubtSides tells of the columns of a sheet whose side or period may be another, once their periods are known.
func (st *starter) doubtSides(s *started) {
	last := s.lastResult()
	for _, u := range s.use {
		at := s.grid.at(s.grid.lines[s.top].row, u.column)
		switch {
		case u.meaning != results || u.period.IsZero():
		case u.isExpected && (u.period == st.given.Results || st.given.Results.IsZero() && s.aimsBehind(u.period)):
			st.warn(at, adviceExpected, sayExpectedResult.With(u.text, u.period.String()))
		case u.isExpected:
			st.add(at, adviceExpected, sayExpected.With(u.text))
		case u.period == last && u.period.Months == months && st.given.Results.IsZero() && holdsWord(u.text, upToNow) && !holdsWord(u.text, wholeYear):
			st.warn(at, adviceUpTo, sayUpTo.With(u.text, u.period.String()))
		case u.isBare && st.isOpenSide(s, u, last):
			st.add(at, adviceBareYear, sayBareYear.With(u.text))
		}
	}
	st.partInTitle(s)
	st.growthInTitle(s)
}

// growthInTitle refuses results of a table whose title says that it is of growth, where no heading does.
func (st *starter) growthInTitle(s *started) {
	at := slices.IndexFunc(s.use, func(u use) bool { return u.meaning == results || u.meaning == targets })
	if at < 0 || slices.ContainsFunc(s.use, func(u use) bool { return u.meaning == growths || u.meaning == growthTargets }) {
		return
	}
	for _, title := range s.titles() {
		if holdsWord(closed(title), titlesOfGrowth) || title != s.grid.name && hasEnd(nameAlone(closed(title)), growthAlone) {
			st.add(s.grid.at(s.grid.lines[s.top].row, s.use[at].column), adviceGrowthTitle, sayGrowthTitle.With(title, s.use[at].text))
			return
		}
	}
}

// lastResult returns the last period of the results of a sheet.
func (s *started) lastResult() (last period.Period) {
	for _, u := range s.use {
		if u.meaning == results {
			last = later(last, u.period)
		}
	}
	return last
}

// aimsBehind reports whether a sheet has targets of a period that ends later.
func (s *started) aimsBehind(p period.Period) bool {
	return slices.ContainsFunc(s.use, func(u use) bool {
		return (u.meaning == targets || u.meaning == growthTargets) && !u.period.EndsBy(p)
	})
}

// isOpenSide reports whether a column that is headed by a period alone may have targets.
func (st *starter) isOpenSide(s *started, u use, last period.Period) bool {
	if !st.given.Results.IsZero() {
		return st.given.Targets.IsZero() && !u.period.EndsBy(st.given.Results)
	}
	justBefore := period.Period{First: u.period.First, Months: u.period.Months - 1}
	return u.period == last && !s.aimsBehind(justBefore) && (s.speaksOfTargets(u.period) || st.hasBounds(s, u))
}

// speaksOfTargets reports whether what stands above a table, or in it, says that a period is that of targets.
func (s *started) speaksOfTargets(p period.Period) bool {
	if slices.ContainsFunc(s.titles(), func(title string) bool { return aimsAt(title, p.EndYear()) }) {
		return true
	}
	return slices.ContainsFunc(s.grid.lines[s.head:], func(l line) bool {
		return slices.ContainsFunc(l.cells, func(c cell) bool { return slices.Contains(ofPlans, strings.ToLower(closed(c.text))) })
	})
}

// titles returns what stands above a table, and the name of its sheet.
func (s *started) titles() []string {
	list := []string{s.grid.name}
	for _, l := range s.grid.lines[:s.head] {
		for _, c := range l.cells {
			list = append(list, c.text)
		}
	}
	return list
}

// aimsAt reports whether a title names targets of a year, or of none, and no results: of several years that it names
// each has what stands behind it.
func aimsAt(title string, year int) bool {
	title = headingYears.ReplaceAllString(strings.ToLower(closed(title)), "${2}年")
	at := headingYear.FindAllStringSubmatchIndex(title, -1)
	said := title
	if len(at) > 1 {
		said = "" // of other years
	}
	for i, m := range at {
		switch {
		case len(at) == 1 || digits(title[m[2]:m[3]]) != year:
		case i+1 < len(at):
			said = title[m[1]:at[i+1][0]]
		default:
			said = title[m[1]:]
		}
	}
	return holdsWord(said, titlesOfTargets) && !holdsWord(said, titlesOfResults)
}

// hasBounds reports whether most figures of a column have a bound, as targets have.
func (st *starter) hasBounds(s *started, u use) bool {
	bounds, all := 0, 0
	for _, l := range s.grid.lines[s.top+1:] {
		q, err := st.site.cfg.Units.Parse(l.cell(u.column).text)
		if err != nil || isAbsent(l.cell(u.column).text) {
			continue
		}
		switch all++; q.Bound {
		case quantity.AtLeast, quantity.AtMost, quantity.About, quantity.Range:
			bounds++
		}
	}
	return bounds > 1 && 2*bounds > all
}

// partInTitle refuses results of a whole year where the title of the table, or a note below it, says that they are of a
// part of that year.
func (st *starter) partInTitle(s *started) {
	for _, u := range s.use {
		if u.meaning != results || u.period.Months < months || u.isYearBefore || u.period == st.given.Results {
			continue
		}
		title := s.partOfYear(u.period)
		if title != "" {
			st.add(s.grid.at(s.grid.lines[s.top].row, u.column), adviceTitled, sayPartInTitle.With(title, u.text))
			return
		}
	}
}

// partOfYear returns the title or the note that names a part of the year with which a period ends; "" if none does.
func (s *started) partOfYear(p period.Period) string {
	for _, title := range s.titles() {
		if named := partNamed(title, p); !named.IsZero() && !p.EndsBy(named) {
			return title
		}
	}
	for _, l := range s.grid.lines[s.top+1:] {
		if !s.isFooter(l) {
			continue
		}
		note := l.cells[0].text
		named := partNamed(note, p)
		isFromJanuary := named.Months > 1 && named.Opens(period.Year(p.EndYear()))
		if !named.IsZero() && !p.EndsBy(named) && (isFromJanuary || holdsWord(note, upToWords)) {
			return note
		}
	}
	return ""
}

// partNamed returns the part of the last year of a period that a text names; zero if it names none.
func partNamed(text string, p period.Period) period.Period {
	var h heading
	rest := h.readPeriod(strings.ToLower(closed(text)))
	if h.period.Months == months && h.part == (part{}) {
		h.part, _ = yearPart(rest) // the year stands apart from it: 2024年完成数为1-9月累计
		h.join()
	}
	if h.period.IsZero() && h.part.first > 0 && h.part.months > 1 {
		h.period = period.Year(p.EndYear())
		h.join()
	}
	if h.period.Months >= months || h.period.EndYear() != p.EndYear() {
		return period.Period{}
	}
	return h.period
}

// periodOfRows refuses a heading of a group that names the period or the side of the rows below it: columns say that.
func (st *starter) periodOfRows(s *started, l line, name string) {
	h := readHeading(rowName(name))
	if h.isFigure() && (!h.period.IsZero() || h.meaning == targets) {
		st.add(s.grid.at(l.row, l.cells[0].column), advicePeriodRows, sayPeriodRows.With(name))
	}
}

// otherYear warns of a row whose name is of another year than its figures.
func (st *starter) otherYear(s *started, r *startedRow) {
	name := headingBase.ReplaceAllString(strings.ToLower(r.metric.Label), "")
	years := headingYear.FindAllStringSubmatch(indexBaseWithin.ReplaceAllString(name, ""), -1)
	if len(years) == 0 {
		return
	}
	isOf := func(u use) bool {
		first, _ := u.period.FirstMonth()
		return u.isFigure() && slices.ContainsFunc(years, func(m []string) bool { return first <= digits(m[1]) && digits(m[1]) <= u.period.EndYear() })
	}
	if !slices.ContainsFunc(s.use, isOf) {
		st.warn(r.first.pos(), adviceOtherYear, sayOtherYear.With(r.metric.Label))
	}
}

// isSecondHead reports whether a row has headings again, as that of a table below the first.
func (s *started) isSecondHead(l line) bool {
	h := readHeading(s.text(l, labels))
	return h.meaning == labels && slices.ContainsFunc(l.cells, func(c cell) bool {
		h := readHeading(c.text)
		return s.meaningOf(c.column) != labels && (h.isFigure() || h.meaning == unitWords)
	})
}
