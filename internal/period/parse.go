package period

import (
	"regexp"
	"strconv"

	"duibiao/internal/diag"
)

// Pattern is what every text of a period matches. That a period ends after it begins no
// pattern can say.
const Pattern = `^([0-9]{4})(?:-([0-9]{4})|H([12])|Q([1-4])(?:-Q([1-4]))?|-(0[1-9]|1[0-2])(?:/([0-9]{4})-(0[1-9]|1[0-2]))?)?$`

// The groups of the pattern.
const (
	groupYear = 1 + iota
	groupLastYear
	groupHalf
	groupQuarter
	groupLastQuarter
	groupMonth
	groupYearOfLastMonth
	groupLastMonth
)

var pattern = regexp.MustCompile(Pattern)

// Parse reads a period. What is wrong with a text that is none is said in words.
func Parse(text string) (Period, diag.Words) {
	groups := pattern.FindStringSubmatch(text)
	if groups == nil {
		return Period{}, sayNoPeriod.With(text)
	}
	first, last := ends(groups)
	year, lastYear := first.year, last.year
	switch {
	case last.before(first) || several(groups) && last == first:
		return Period{}, sayBackwards.With(text)
	case year < FirstYear || lastYear > LastYear:
		return Period{}, sayFarPeriod.With(text, FirstYear, LastYear)
	}
	return Period{first.start(), last.start() + last.unit - first.start()}, diag.Words{}
}

// part is a part of a year: the n-th, from 0 on, of those of so many months.
type part struct{ year, unit, n int }

func (p part) start() int         { return p.year*perYear + p.n*p.unit }
func (p part) before(q part) bool { return p.start() < q.start() }
func several(groups []string) bool {
	return groups[groupLastYear]+groups[groupLastQuarter]+groups[groupLastMonth] != ""
}

// ends returns the first and the last part that a text names.
func ends(groups []string) (first, last part) {
	number := func(group, otherwise int) int {
		if n, err := strconv.Atoi(groups[group]); err == nil {
			return n
		}
		return otherwise
	}
	first = part{number(groupYear, 0), perYear, 0}
	last = first
	switch {
	case groups[groupHalf] != "":
		first.unit, first.n = perHalf, number(groupHalf, 1)-1
		last = first
	case groups[groupQuarter] != "":
		first.unit, first.n = perQuarter, number(groupQuarter, 1)-1
		last = first
		last.n = number(groupLastQuarter, first.n+1) - 1
	case groups[groupMonth] != "":
		first.unit, first.n = 1, number(groupMonth, 1)-1
		last = part{number(groupYearOfLastMonth, first.year), 1, number(groupLastMonth, first.n+1) - 1}
	default:
		last.year = number(groupLastYear, first.year)
	}
	return first, last
}
