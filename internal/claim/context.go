package claim

import (
	"cmp"
	"regexp"
	"strconv"

	"duibiao/internal/report"
)

// context is what the words around a figure say about it.
type context struct {
	told, called circumstances
	touching     string // the year written right beside the figure
	inClause     string // the last year before it in its clause
	spoken       string // the nearest year before it, also in earlier sentences and above
	asks         string // what the text calls it: actual or target
	isPlan       bool   // it is called a plan
	isInTurn     bool   // figures and names are listed in turn: 分别为, "respectively"
}

func (s *statement) context(f Figure) context {
	in := idiomOf(s.passage.Lang)
	start, end := s.clause(f)
	_, right := s.alone(f, start, end)
	before, behind := s.text[start:f.Start], s.text[f.End:right]
	told, called := s.circumstances(f, before, behind)
	return context{
		told: told, called: called,
		touching: in.touchingYear(s.text[:f.Start], s.text[f.End:]),
		inClause: lastYear(before),
		spoken:   s.spokenYear(f),
		asks:     in.asks(before),
		isPlan:   in.plan.MatchString(before) || in.plan.MatchString(behind),
		isInTurn: in.inTurn.MatchString(s.text),
	}
}

func (in *idiom) touchingYear(before, behind string) string {
	found := in.yearBefore.FindStringSubmatch(before)
	if found == nil {
		found = in.yearBehind.FindStringSubmatch(behind)
	}
	if found == nil {
		return ""
	}
	return found[1]
}

// spokenYear returns the nearest year before a figure, in its passage or above it.
func (s *statement) spokenYear(f Figure) string {
	for _, text := range append([]string{s.text[:f.Start], s.earlier}, s.above...) {
		if year := lastYear(text); year != "" {
			return year
		}
	}
	return ""
}

var anyYear = regexp.MustCompile(`(?:19|20)\d\d`)

func lastYear(text string) string {
	years := anyYear.FindAllString(text, -1)
	if years == nil {
		return ""
	}
	return years[len(years)-1]
}

func (in *idiom) asks(before string) string {
	switch {
	case in.target.MatchString(before):
		return "target"
	case in.actual.MatchString(before):
		return "actual"
	}
	return ""
}

// keyOf returns which figure of a metric the text asks for, by its year or by its name,
// actual or target; empty if it leaves that open.
func (c *context) keyOf(m *report.Metric) string {
	year := cmp.Or(c.touching, c.inClause)
	for _, key := range keys {
		if v := valueOf(m, key); v != nil && (year == strconv.Itoa(v.Period.EndYear()) || c.touching == "" && c.asks == key) {
			return key
		}
	}
	return ""
}

// isOf reports whether a figure of a metric is of the year that the text speaks of, or the
// text speaks of none.
func (c *context) isOf(v *report.Figure) bool {
	year := cmp.Or(c.touching, c.spoken)
	return year == "" || year == strconv.Itoa(v.Period.EndYear())
}

// isOfYear reports whether one of the metric's figures is of the year that the text speaks
// of. A plan for the year of the actual is neither: nobody stated it.
func (c *context) isOfYear(m *report.Metric) bool {
	for _, key := range keys {
		if v := valueOf(m, key); v != nil && c.isOf(v) {
			return key == "target" || !c.isPlan || cmp.Or(c.touching, c.spoken) == ""
		}
	}
	return false
}
