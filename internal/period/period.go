// Package period knows the stretches of time that reports speak of: years, half years,
// quarters, months, and several of them in a row.
//
// A [Period] is whole months of the Gregorian calendar, whatever it was written as:
// 2025Q1-Q2 and 2025H1 are the same. [Parse] reads and [Period.String] writes these forms:
//
//	2025              a year
//	2021-2025         years
//	2025H1            a half year
//	2025Q3            a quarter
//	2025Q1-Q3         quarters of one year
//	2025-06           a month
//	2025-01/2025-05   months
//
// No clock is asked: whether a period is over is a matter of what has been reported.
package period

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// FirstYear and LastYear are the years that a period may touch.
const FirstYear, LastYear = 1900, 2999

// Period is a number of whole months from a first one on. The zero Period is none.
type Period struct {
	First  int // the first month, counted from January of the year 0
	Months int // how many there are
}

const (
	perYear    = 12
	perHalf    = 6
	perQuarter = 3
)

// Year returns a year.
func Year(year int) Period { return Period{year * perYear, perYear} }

// Of returns the months from the first to the last, each of a year and 1 to 12.
func Of(firstYear, firstMonth, lastYear, lastMonth int) Period {
	first, last := firstYear*perYear+firstMonth-1, lastYear*perYear+lastMonth-1
	return Period{first, last - first + 1}
}

// IsZero reports whether p is no period.
func (p Period) IsZero() bool { return p.Months == 0 }

// FirstMonth returns the year and the month, 1 to 12, that p begins with.
func (p Period) FirstMonth() (year, month int) { return p.First / perYear, p.First%perYear + 1 }

// LastMonth returns the year and the month, 1 to 12, that p ends with.
func (p Period) LastMonth() (year, month int) {
	last := p.end() - 1
	return last / perYear, last%perYear + 1
}

// EndYear returns the year in which p ends.
func (p Period) EndYear() int {
	year, _ := p.LastMonth()
	return year
}

func (p Period) end() int { return p.First + p.Months }

// Start returns the first day.
func (p Period) Start() time.Time { return day(p.First) }

// End returns the last day.
func (p Period) End() time.Time { return day(p.end()).AddDate(0, 0, -1) }

func day(month int) time.Time {
	return time.Date(month/perYear, time.Month(month%perYear+1), 1, 0, 0, 0, 0, time.UTC)
}

// Days returns the number of days.
func (p Period) Days() int { return days(p.Start(), p.End()) }

// DaysUntil returns the number of days from the first one to a date, both counted. The
// date must lie in p.
func (p Period) DaysUntil(date time.Time) int { return days(p.Start(), date) }

func days(first, last time.Time) int {
	const day = 24 * time.Hour
	return int(last.Truncate(day).Sub(first)/day) + 1
}

// Contains reports whether a day lies in p.
func (p Period) Contains(date time.Time) bool {
	return !date.Before(p.Start()) && date.Before(day(p.end()))
}

// EndsBy reports whether p is over when q is.
func (p Period) EndsBy(q Period) bool { return p.end() <= q.end() }

// Opens reports whether p begins with q and ends before it: the first half opens the year.
func (p Period) Opens(q Period) bool { return p.First == q.First && p.Months < q.Months }

// Compare orders periods by their ends, and the longer first of those that end together.
func (p Period) Compare(q Period) int {
	return cmp.Or(cmp.Compare(p.end(), q.end()), cmp.Compare(q.Months, p.Months))
}

// Form is one of the ways in which periods are named.
type Form uint8

// The forms of periods.
const (
	OneYear  Form = iota
	Years         // several, in a row
	Half          // of a year
	Quarter       // of a year
	Quarters      // two or three of one year, which are no half year
	OneMonth
	MonthsOfYear // several, of one year
	Months       // over the end of a year
)

// Form tells how p is named: by the largest parts of the calendar that it is made of.
func (p Period) Form() Form {
	start, sameYear := p.First%perYear, p.First/perYear == (p.end()-1)/perYear
	switch {
	case start == 0 && p.Months == perYear:
		return OneYear
	case start == 0 && p.Months%perYear == 0:
		return Years
	case p.Months == perHalf && start%perHalf == 0:
		return Half
	case p.Months == perQuarter && start%perQuarter == 0:
		return Quarter
	case sameYear && p.Months%perQuarter == 0 && start%perQuarter == 0:
		return Quarters
	case p.Months == 1:
		return OneMonth
	case sameYear:
		return MonthsOfYear
	}
	return Months
}

// Part returns which half, quarter or month of its year p begins with, and which one it
// ends with, from 1 on. Of years it returns 1 and 1.
func (p Period) Part() (first, last int) {
	unit := p.Form().unit()
	return p.First%perYear/unit + 1, (p.end()-1)%perYear/unit + 1
}

// unit returns the length of the parts that a form counts, in months.
func (f Form) unit() int {
	switch f {
	case OneYear, Years:
		return perYear
	case Half:
		return perHalf
	case Quarter, Quarters:
		return perQuarter
	}
	return 1
}

// String writes p in the form that [Parse] reads.
func (p Period) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.Form() == OneYear: // which most are
		return strconv.Itoa(p.EndYear())
	}
	firstYear, firstMonth := p.FirstMonth()
	lastYear, lastMonth := p.LastMonth()
	first, last := p.Part()
	switch p.Form() {
	case Years:
		return fmt.Sprintf("%04d-%04d", firstYear, lastYear)
	case Half:
		return fmt.Sprintf("%04dH%d", firstYear, first)
	case Quarter:
		return fmt.Sprintf("%04dQ%d", firstYear, first)
	case Quarters:
		return fmt.Sprintf("%04dQ%d-Q%d", firstYear, first, last)
	case OneMonth:
		return fmt.Sprintf("%04d-%02d", firstYear, firstMonth)
	}
	return fmt.Sprintf("%04d-%02d/%04d-%02d", firstYear, firstMonth, lastYear, lastMonth)
}

// Literal writes p as TOML: a year as a number, as people do, and all else as a string.
func (p Period) Literal() string {
	if p.Form() == OneYear {
		return p.String()
	}
	return `"` + p.String() + `"`
}

// Interval writes p as a time interval of ISO 8601, by its start and its length:
// 2025-01-01/P1Y.
func (p Period) Interval() string {
	switch {
	case p.IsZero():
		return ""
	case p.Form() == OneYear: // which most are
		return strconv.Itoa(p.EndYear()) + "-01-01/P1Y"
	}
	var length strings.Builder
	if years := p.Months / perYear; years > 0 {
		fmt.Fprintf(&length, "%dY", years)
	}
	if months := p.Months % perYear; months > 0 {
		fmt.Fprintf(&length, "%dM", months)
	}
	return p.Start().Format(time.DateOnly) + "/P" + length.String()
}
