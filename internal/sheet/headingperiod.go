package sheet

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// part is a part of a year that a heading names. Which months 本月 are only the report's period says: the first
// is 0 then.
type part struct{ first, months int }

// unknownMonths is the length of a part of a year that no heading tells: year to date.
const unknownMonths = -1

var (
	headingDay   = regexp.MustCompile(`((?:19|20)\d\d)(?:\s*年\s*(\d{1,2})\s*月\s*\d{1,2}\s*日|[-./．](\d{1,2})[-./．]\d{1,2})`)
	headingMonth = regexp.MustCompile(`((?:19|20)\d\d)[-./．]?(0[1-9]|1[0-2])([^\d月—–~至到-]|$)`)
	headingYears = regexp.MustCompile(`((?:19|20)\d\d)\s*年?\s*[-—–~至到]\s*((?:19|20)\d\d)\s*年?`)
	headingYear  = regexp.MustCompile(`((?:19|20)\d\d)\s*年?(?:度|全年|[末底])?[-./．]?`)
	ofLastYear   = regexp.MustCompile(`(?:^|[^比较与])(?:上年|去年|上一年)(?:同期)?(?:增|同比)`)
	headingBase  = regexp.MustCompile(`(?:比|较|与|\b(?:over|from|than|versus|vs\.?|against|compared (?:with|to))\s)\s*((?:19|20)\d\d)\s*年?(?:同期|[末底])?`)

	// bracketedSide is what may stand in the brackets of a heading that says whose figures they are: 2025年（目标）, 目标（2025）,
	// or that they are growth: 2025年目标（增长%）.
	bracketedSide = regexp.MustCompile(`(?i)^(?:(?:19|20)\d\d年?|(?:同比)?(?:增长|增速|增幅)[±%％]*|growth,? ?%?|目标|预期|计划|预计|实际|实绩|完成|target|plan|planned|actual|result)$`)

	firstMonths  = regexp.MustCompile(`前\s*(\d{1,2})\s*个月`)
	monthsOfYear = regexp.MustCompile(`(\d{1,2})\s*月?\s*[-—–~至到]\s*(\d{1,2})\s*月份?[末底]?`)
	monthOfYear  = regexp.MustCompile(`(\d{1,2})\s*月(?:份|[末底])?`)
	monthEnd     = regexp.MustCompile(`月\s*[末底]|\bend of\b|\bas of\b`)
	monthNames   = regexp.MustCompile(`\b` + monthName + `\b(?:\s*(?:[-–]|to)\s*` + monthName + `\b)?`)
)

const (
	monthName = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
	monthsIn3 = "janfebmaraprmayjunjulaugsepoctnovdec"
)

// readPeriod takes the period of a heading, which is in small letters, and returns the rest of it. The year that something is compared with
// is none of its own.
func (h *heading) readPeriod(text string) string {
	if m := headingBase.FindStringSubmatch(text); m != nil {
		h.base = digits(m[1])
		text = strings.Replace(text, m[0], "比", 1)
	}
	if m := headingYears.FindStringSubmatch(text); m != nil {
		h.period = period.Of(digits(m[1]), 1, digits(m[2]), 12)
		return strings.TrimSpace(strings.Replace(text, m[0], "", 1))
	}
	if m := headingDay.FindStringSubmatch(text); m != nil {
		month := digits(cmp.Or(m[2], m[3]))
		h.period, h.part = period.Year(digits(m[1])), monthsOf(month, month, true)
		h.join()
		return strings.TrimSpace(strings.Replace(text, m[0], "", 1))
	}
	if m := headingMonth.FindStringSubmatch(text); m != nil {
		h.period, h.part = period.Year(digits(m[1])), monthsOf(digits(m[2]), digits(m[2]), false)
		h.join()
		return strings.TrimSpace(strings.Replace(text, m[0], m[3], 1))
	}
	m := headingYear.FindStringSubmatch(text)
	if m != nil {
		h.period = period.Year(digits(m[1]))
		text = strings.Replace(text, m[0], "", 1)
	}
	p, rest := yearPart(strings.TrimSpace(text))
	h.part = p
	h.join()
	if m != nil {
		rest = strings.TrimPrefix(rest, "全年")
	}
	return strings.TrimSpace(rest)
}

// join makes one period of a year and a part of it.
func (h *heading) join() {
	if y := h.period; h.part.first > 0 && y.Months == 12 {
		year := y.EndYear()
		h.period, h.part = period.Of(year, h.part.first, year, h.part.first+h.part.months-1), part{}
	}
}

// of returns the period of a part of a year that a report about a period means, if it is that.
func (p part) of(reported period.Period) (period.Period, bool) {
	_, first := reported.FirstMonth()
	return reported, reported.Months == p.months && (p.first == 0 || p.first == first)
}

// yearPart finds the part of a year that a text names, and returns the rest.
func yearPart(text string) (part, string) {
	if p, found := numberedPart(text); found != "" {
		return p, strings.Replace(text, found, "", 1)
	}
	for _, w := range partWords {
		if at := strings.Index(text, w.word); at >= 0 && isWhole(text, at, at+len(w.word)) {
			return w.part, text[:at] + text[at+len(w.word):]
		}
	}
	return part{}, text
}

// isPart reports whether a text names a part of a year and nothing else.
func isPart(text string) bool {
	p, rest := yearPart(strings.ToLower(text))
	return p != part{} && strings.TrimSpace(rest) == ""
}

// isWhole reports whether a stretch of a text neither begins nor ends within an English word or a number.
func isWhole(text string, from, to int) bool {
	isWord := func(c byte) bool { return isLetter(c) || '0' <= c && c <= '9' }
	return (from == 0 || !isWord(text[from-1]) || !isWord(text[from])) && (to == len(text) || !isWord(text[to]) || !isWord(text[to-1]))
}

// numberedPart finds months that are told by their numbers or names.
func numberedPart(text string) (p part, found string) {
	first, last := 0, 0
	switch m := firstMonths.FindStringSubmatch(text); {
	case m != nil:
		first, last, found = 1, digits(m[1]), m[0]
	default:
		if m = monthsOfYear.FindStringSubmatch(text); m != nil {
			first, last, found = digits(m[1]), digits(m[2]), m[0]
		} else if m = monthOfYear.FindStringSubmatch(text); m != nil {
			first, last, found = digits(m[1]), digits(m[1]), m[0]
		} else if m = monthNames.FindStringSubmatch(text); m != nil {
			first, last, found = monthNamed(m[1]), monthNamed(cmp.Or(m[2], m[1])), m[0]
		}
	}
	p = monthsOf(first, last, strings.ContainsAny(found, "末底"))
	if p == (part{}) {
		found = ""
	}
	return p, found
}

// monthsOf returns the part of a year from one month to another; none for what is none. What is there at the end of a year is that year's.
func monthsOf(first, last int, atEnd bool) part {
	if atEnd && last == 12 {
		first = 1
	}
	if first < 1 || last < first || last > 12 {
		return part{}
	}
	return part{first, last - first + 1}
}

func monthNamed(name string) int { return strings.Index(monthsIn3, name[:3])/3 + 1 }

// digits returns a few digits as a number.
func digits(text string) int {
	n, _ := strconv.Atoi(text)
	return n
}

// growthOf says of a column of growth, the i-th, whose it is: that of the columns to its left. Of results side by side, this
// year's and last year's, it is that of the later. It returns what the heading leaves open: whether a result has
// grown or a target is to grow, or which of several results has. What is aimed at is of the period aimed.
func (s *started) growthOf(i int, aimed period.Period) (problem doubtful) {
	u := &s.use[i]
	defer s.overOneYear(u)
	at := s.amountBefore(i)
	switch {
	case s.isOfAim(u) && (at < 0 || s.use[at].period != u.period):
		return doubtful{sayWhoseGrowth, adviceGrowthOf}
	case at < 0:
	case s.use[at].meaning == results:
		return s.growthOfResults(u, at)
	case u.period == s.use[at].period:
		if s.mayHaveGrown(i) || u.period != aimed { // the year may be over
			return doubtful{sayWhoseGrowth, adviceGrowthOf}
		}
		u.meaning = growthTargets
	case u.period.IsZero():
		before := s.amountBefore(at)
		if before < 0 || !slices.ContainsFunc(s.use[before:at], func(u use) bool { return u.meaning == growths }) {
			return doubtful{sayWhoseGrowth, adviceGrowthOf}
		}
		u.meaning, u.period, u.part = growthTargets, s.use[at].period, part{}
	}
	return doubtful{}
}

// mayHaveGrown reports whether there is a result of the period of a column of growth, the i-th, or of a part of it, and no other
// growth of it yet: that behind 2024年完成 and 2024年目标 is of either.
func (s *started) mayHaveGrown(i int) bool {
	p := s.use[i].period
	hasResult := slices.ContainsFunc(s.use[:i], func(u use) bool {
		isWithin := !u.period.IsZero() && p.First <= u.period.First && u.period.EndsBy(p)
		return (u.meaning == results || u.meaning == figures) && isWithin
	})
	return (hasResult || s.has(p, results, figures)) && !slices.ContainsFunc(s.use[:i], func(u use) bool { return u.meaning == growths && u.period == p })
}

// has reports whether a column is of a period, with one of some meanings.
func (s *started) has(p period.Period, meanings ...meaning) bool {
	return slices.ContainsFunc(s.use, func(u use) bool { return u.period == p && slices.Contains(meanings, u.meaning) })
}

// isOfAim reports whether a column of growth is of a period that has a target in another place and no result: growth that
// is aimed at, maybe.
func (s *started) isOfAim(u *use) bool {
	return !u.period.IsZero() && s.has(u.period, targets) && !s.has(u.period, results, figures)
}

// doubtful is what a heading leaves open, and how to say it; zero if nothing.
type doubtful struct{ message, advice diag.Words }

// growthOfResults says of a column of growth that names no year whose it is, with the i-th of the columns with results before it.
func (s *started) growthOfResults(u *use, i int) doubtful {
	if !u.period.IsZero() {
		return doubtful{}
	}
	last, isMixed := s.latest(i)
	if u.part.first > 0 {
		u.period = period.Year(last.EndYear())
		u.join()
		return doubtful{}
	}
	u.period, u.part = last, part{}
	if isMixed {
		return doubtful{sayMixedGrowth, adviceGrowthIn}
	}
	return doubtful{}
}

// overOneYear passes over growth that is held against another year than the one before.
func (s *started) overOneYear(u *use) {
	if year := u.period.EndYear(); u.base != 0 && !u.period.IsZero() && u.base != year-1 {
		s.passed = append(s.passed, u.text)
		u.meaning = passedOver
	}
}

// amountBefore returns which column of results or targets is the nearest before the i-th; -1 if none is.
func (s *started) amountBefore(i int) int {
	for i--; i >= 0; i-- {
		if m := s.use[i].meaning; m == results || m == targets {
			return i
		}
	}
	return -1
}

// latest returns the last period of the results that stand side by side up to the i-th column, and whether they are of
// different lengths, a month and the months up to it.
func (s *started) latest(i int) (last period.Period, isMixed bool) {
	last = s.use[i].period
	for length := last.Months; i >= 0 && s.use[i].meaning == results; i-- {
		last = later(last, s.use[i].period)
		isMixed = isMixed || s.use[i].period.Months != length
	}
	return last, isMixed
}
