package claim

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/lexicon"
	"duibiao/internal/period"
	"duibiao/internal/report"
)

// span is what a text says of when: 2024年上半年, 1—5月, "by 30 June". It is of a year that the
// text says with it, or before.
type span struct {
	start, end  int // in the text
	year        int // 0 if none is said
	isThisYear  bool
	first, last int // months, 1 to 12
	day         int // the last day that counts, where that is said: 0 if not
	kind        spanKind
}

// spanKind says what is known of a span.
type spanKind uint8

const (
	noSpan    spanKind = iota
	wholeYear          // 2024年, 全年: what was said of a part before is over
	partOfYear
	soFar   // from the year's beginning to the end of a day
	unclear // compared with, or over the end of a year: nothing is held against it
)

// spanForm is a way in which a language says when. The groups of its expression have names:
// than, of what is only compared with, and not, of what makes it unclear; year, first, last
// and day.
type spanForm struct {
	find *lexicon.Expression
	kind spanKind
	unit int // how many months what first and last count has
}

// spans returns what a text says of when, in order. Of two that overlap the longer one is
// meant.
func (in *idiom) spans(text string) []span {
	var list []span
	for i := range in.spanForms {
		form := &in.spanForms[i]
		for _, at := range form.find.All(text) {
			list = append(list, in.span(form, text, at))
		}
	}
	slices.SortStableFunc(list, func(a, b span) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(b.end, a.end)) })
	end := 0
	return slices.DeleteFunc(list, func(s span) bool {
		isInside := s.start < end
		end = max(end, s.end)
		return isInside
	})
}

// span reads what an expression found.
func (in *idiom) span(form *spanForm, text string, at []int) span {
	s := span{start: at[0], end: at[1], kind: form.kind}
	group := func(name string) string {
		if i := form.find.SubexpIndex(name); i > 0 && at[2*i] >= 0 {
			return strings.TrimSpace(text[at[2*i]:at[2*i+1]])
		}
		return ""
	}
	if group("than") != "" || group("not") != "" {
		s.kind = unclear
	}
	s.inYear(in, group("year"))
	first := cmp.Or(in.ordinal(group("first")), 1)
	last := in.ordinal(group("last"))
	if last == 0 {
		last = first
	}
	s.first, s.last = (first-1)*form.unit+1, last*form.unit
	s.day = in.ordinal(group("day"))
	if s.kind != wholeYear && (s.first > s.last || s.last > 12 || s.kind == soFar && s.first != 1) {
		s.kind = unclear
	}
	return s
}

// inYear takes over the year that is said with a span.
func (s *span) inYear(in *idiom, year string) {
	switch {
	case year == "":
	case isYear(year):
		s.year, _ = strconv.Atoi(year)
	case in.thisYear.In(year):
		s.isThisYear = true
	default:
		s.kind = unclear
	}
}

// ordinal reads a number in digits or words, or the name of a month. It returns 0 for none.
func (in *idiom) ordinal(word string) int {
	if n, err := strconv.Atoi(word); err == nil {
		return n
	}
	return in.ordinals[word]
}

// isPart reports whether it is less than a year, or may be.
func (s span) isPart() bool { return s.kind > wholeYear }

// covers reports whether a figure of a metric is of the span, but for its year.
func (s span) covers(side *Side, kind report.Kind) bool {
	p := side.Figure.Period
	year, first := p.FirstMonth()
	endYear, last := p.LastMonth()
	isSame := year == endYear && first == s.first && last == s.last && p.Form() != period.OneYear
	asOf := time.Time{}
	if side.Point != nil && side.Key == actual {
		asOf = side.Point.AsOf
	}
	switch {
	case !asOf.IsZero():
		return s.first == 1 && first == 1 && s.endsOn(asOf)
	case s.kind == partOfYear:
		return isSame
	}
	isStanding := kind == report.Stock && last == s.last && p.Form() != period.OneYear
	return (isSame || isStanding) && s.endsOn(p.End())
}

// endsOn reports whether a day is the last of the span.
func (s span) endsOn(day time.Time) bool {
	lastDay := time.Date(day.Year(), time.Month(s.last)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	return int(day.Month()) == s.last && day.Day() == cmp.Or(s.day, lastDay)
}

// isOfYear reports whether a figure is of the year of the span. If the text says none, that is
// one of the report's own years; this year is the last of these.
func (s span) isOfYear(side *Side, m *subject) bool {
	year := side.yearOf()
	if s.year != 0 {
		return year == s.year
	}
	own := filter(m.figures().sides, (*Side).isOwn)
	if s.isThisYear {
		return !slices.ContainsFunc(own, func(o *Side) bool { return o.yearOf() > year })
	}
	return slices.ContainsFunc(own, func(o *Side) bool { return o.yearOf() == year })
}

// yearOf returns the year in which the period of a figure ends.
func (s *Side) yearOf() int { return s.Figure.Period.EndYear() }
