package claim

import (
	"cmp"
	"slices"
)

// context is what the words around a figure say about it.
type context struct {
	told, called circumstances
	during       circumstances // told without those of the part of the year that it is of
	when         span
	isCarried    bool   // when was said in an earlier sentence
	touching     string // the year written right beside the figure
	inClause     string // the last year before it in its clause
	topic        string // the year that its sentence begins with, if its clause follows on that
	spoken       string // the nearest year before it, also in earlier sentences and above
	asks         string // what the text calls it: actual or target
	isPlan       bool   // it is called a plan
	promises     bool   // its clause speaks of a target
	falls        bool   // it is called a fall
	isInTurn     bool   // figures and names are listed in turn: 分别为, "respectively"
}

func (s *statement) context(f Figure) context {
	in := idiomOf(s.passage.Lang)
	start, end := s.clause(f)
	_, right := s.alone(f, start, end)
	before, behind := s.text[start:f.Start], s.text[f.End:right]
	told, called := s.circumstances(f, before, behind)
	when, isCarried := s.whenOf(f, right)
	during := s.during(told, when, f)
	if when.kind == wholeYear {
		told = during
	}
	return context{
		during: during, when: when, isCarried: isCarried,
		told: told, called: called,
		touching: s.touchingYear(f),
		inClause: lastYear(before),
		topic:    in.topicYear(s.text[:start]),
		spoken:   s.spokenYear(f),
		asks:     in.asks(before),
		isPlan:   in.plan.In(before) || in.plan.In(behind),
		promises: in.promise.In(s.text[start:end]),
		falls:    in.isFall(before),
		isInTurn: s.share().isInTurn,
	}
}

// isFall reports whether the last word for a change in a text is one for a fall.
func (in *idiom) isFall(before string) bool {
	words := in.change.All(tail(before, maxClause))
	return words != nil && words[len(words)-1][2] >= 0
}

// touchingYear returns the year that stands right beside a figure.
func (s *statement) touchingYear(f Figure) string {
	in := idiomOf(s.passage.Lang)
	found := in.yearBefore.Groups(tail(s.text[:f.Start], maxBeside))
	if found == nil {
		found = in.yearBehind.Groups(head(s.text[f.End:], maxBeside))
	}
	if found == nil {
		return ""
	}
	return found[1]
}

// topicYear returns the year that is all of a text in front of a clause: 2023年，.
func (in *idiom) topicYear(text string) string {
	if found := in.yearFirst.Groups(text); found != nil {
		return found[1]
	}
	return ""
}

// spokenYear returns the nearest year before a figure, in its passage or above it.
func (s *statement) spokenYear(f Figure) string {
	return cmp.Or(lastYear(s.text[:f.Start]), s.share().year)
}

// lastYear returns the last year of our time in a text.
func lastYear(text string) string {
	for end := len(text); end >= len("2000"); end-- {
		if year := text[end-len("2000") : end]; isYear(year) {
			return year
		}
	}
	return ""
}

func (in *idiom) asks(before string) string {
	before = tail(before, maxBeside)
	switch {
	case in.target.In(before):
		return target
	case in.actual.In(before):
		return actual
	}
	return ""
}

// asked returns which figures of a metric the text asks for, by its year or by their name,
// actual or target; none if it leaves that open. The name chooses among the figures of a
// year. A year that stands right beside the figure leaves no others; one in its clause leaves
// the report's own of that name, if it has none of them.
func (c *context) asked(m *subject) []*Side {
	year := cmp.Or(c.touching, c.inClause)
	if year == "" && !slices.ContainsFunc(m.figures().sides, func(s *Side) bool { return s.isOwn() && s.isOfYear(c.topic) }) {
		year = c.topic // of the report's own years either figure may be told
	}
	ofYear := c.ofYear(m, year)
	isNamed := func(s *Side) bool { return s.Key == c.asks }
	named := filter(ofYear, isNamed)
	own := filter(m.figures().sides, func(s *Side) bool { return isNamed(s) && s.isOwn() && c.touching == "" })
	switch {
	case year == "":
		return c.askedByName(m)
	case named != nil:
		return named
	case own != nil && (c.asks == actual || !slices.ContainsFunc(ofYear, (*Side).isOwn)):
		return own
	}
	return ofYear
}

// ofYear returns the figures of a metric of a year that the text can mean.
func (c *context) ofYear(m *subject, year string) []*Side {
	return filter(m.figures().sides, func(s *Side) bool { return s.isOfYear(year) && s.isOfWholeYear() && c.means(s) })
}

// means reports whether the text can mean a figure by what it calls it. One that is not of
// the report's own periods is a target only where one is spoken of.
func (c *context) means(s *Side) bool {
	isTarget := c.asks == target || c.isPlan
	if s.Key == target {
		return s.isOwn() || isTarget || c.promises
	}
	return s.isOwn() || !isTarget
}

// askedByName is asked where the clause says no year: the figures of that name which are of
// the report, or of the year that the text spoke of before.
func (c *context) askedByName(m *subject) []*Side {
	var list []*Side
	for _, s := range m.figures().sides {
		switch {
		case s.Key != c.asks:
		case s.isOwn():
			list = append(list, s)
		case s.isOfYear(c.spoken) && s.isOfWholeYear():
			list = slices.Insert(list, 0, s)
		}
	}
	return list
}

// open returns the figures of a metric that a text may speak of which asks for none: those
// of the year that it speaks of, then the report's own.
func (c *context) open(m *subject) []*Side {
	year := cmp.Or(c.touching, c.spoken)
	return append(c.ofYear(m, year), filter(m.figures().sides, func(s *Side) bool { return s.isOwn() && !s.isOfYear(year) })...)
}

// isOf reports whether a figure of a metric is of the year that the text speaks of. One of
// the report's own periods also is if the text speaks of none.
func (c *context) isOf(s *Side) bool {
	year := cmp.Or(c.touching, c.spoken)
	return year == "" && s.isOwn() || s.isOfYear(year) && s.isOfWholeYear()
}

// isOfYear reports whether one of the metric's figures is of the year that the text speaks
// of. A plan for the year of the actual is neither: nobody stated it.
func (c *context) isOfYear(m *subject) bool {
	isPlan := c.isPlan && cmp.Or(c.touching, c.spoken) != ""
	return slices.ContainsFunc(m.figures().sides, func(s *Side) bool {
		return c.isOf(s) && c.means(s) && (s.Key == target || !isPlan)
	})
}
