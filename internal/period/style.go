package period

import (
	"strconv"
	"strings"
	"time"
)

// Style is how a language names periods. All of it is data.
type Style struct {
	// Alone are the names as they stand alone: first half of 2025. Before are those that
	// stand before a noun: the first-half 2025 target.
	Alone, Before Names

	Halves   [2]string  // the ordinals of halves
	Quarters [4]string  // the ordinals of quarters
	Months   [12]string // of the year
}

// Names are a phrase for each [Form]. The placeholders {year}, {part} and {month} tell of
// the beginning, {last_year}, {last_part} and {last_month} of the end; {part} is an ordinal.
type Names struct {
	OneYear, Years                  string
	Half, Quarter                   string
	FirstQuarters, Quarters         string // the first three, and any others
	OneMonth, MonthsOfYear, Between string
}

// Chinese returns the style of GB/T 15835-2011 and of government reports.
func Chinese() Style {
	names := Names{
		OneYear: "{year}年", Years: "{year}—{last_year}年", Half: "{year}年{part}半年", Quarter: "{year}年第{part}季度",
		FirstQuarters: "{year}年前三季度", Quarters: "{year}年第{part}至第{last_part}季度",
		OneMonth: "{year}年{month}月", MonthsOfYear: "{year}年{month}—{last_month}月", Between: "{year}年{month}月—{last_year}年{last_month}月",
	}
	s := Style{Alone: names, Before: names, Halves: [2]string{"上", "下"}, Quarters: [4]string{"一", "二", "三", "四"}}
	for i := range s.Months {
		s.Months[i] = strconv.Itoa(i + 1)
	}
	return s
}

// English returns the style of English reports.
func English() Style {
	s := Style{
		Alone: Names{
			OneYear: "{year}", Years: "{year}–{last_year}", Half: "{part} half of {year}", Quarter: "{part} quarter of {year}",
			FirstQuarters: "first three quarters of {year}", Quarters: "{part} to {last_part} quarters of {year}",
			OneMonth: "{month} {year}", MonthsOfYear: "{month} to {last_month} {year}", Between: "{month} {year} to {last_month} {last_year}",
		},
		Before: Names{
			OneYear: "{year}", Years: "{year}–{last_year}", Half: "{part}-half {year}", Quarter: "{part}-quarter {year}",
			FirstQuarters: "first-three-quarters {year}", Quarters: "{part}-to-{last_part}-quarter {year}",
			OneMonth: "{month} {year}", MonthsOfYear: "{month}–{last_month} {year}", Between: "{month} {year}–{last_month} {last_year}",
		},
		Halves:   [2]string{"first", "second"},
		Quarters: [4]string{"first", "second", "third", "fourth"},
	}
	for i := range s.Months {
		s.Months[i] = time.Month(i + 1).String()
	}
	return s
}

// Name names a period as it stands alone: 2025年上半年, first half of 2025.
func (s *Style) Name(p Period) string { return s.fill(s.Alone.of(p), p) }

// NameBefore names a period as it stands before a noun: first-half 2025.
func (s *Style) NameBefore(p Period) string { return s.fill(s.Before.of(p), p) }

// of returns the phrase for a period.
func (n *Names) of(p Period) string {
	switch p.Form() {
	case OneYear:
		return n.OneYear
	case Years:
		return n.Years
	case Half:
		return n.Half
	case Quarter:
		return n.Quarter
	case Quarters:
		if first, last := p.Part(); first == 1 && last == 3 {
			return n.FirstQuarters
		}
		return n.Quarters
	case OneMonth:
		return n.OneMonth
	case MonthsOfYear:
		return n.MonthsOfYear
	}
	return n.Between
}

func (s *Style) fill(phrase string, p Period) string {
	if p.IsZero() {
		return ""
	}
	year, month := p.FirstMonth()
	lastYear, lastMonth := p.LastMonth()
	if p.Form() == OneYear { // most are
		return strings.Replace(phrase, "{year}", strconv.Itoa(year), 1)
	}
	first, last := s.parts(p)
	return strings.NewReplacer(
		"{year}", strconv.Itoa(year), "{last_year}", strconv.Itoa(lastYear),
		"{part}", first, "{last_part}", last,
		"{month}", s.Months[month-1], "{last_month}", s.Months[lastMonth-1],
	).Replace(phrase)
}

// parts returns the ordinals of the halves or quarters that a period begins and ends with.
func (s *Style) parts(p Period) (first, last string) {
	var ordinals []string
	switch p.Form() {
	case Half:
		ordinals = s.Halves[:]
	case Quarter, Quarters:
		ordinals = s.Quarters[:]
	default:
		return "", ""
	}
	i, j := p.Part()
	return ordinals[i-1], ordinals[j-1]
}
