package words

import (
	"html/template"
	"time"

	"duibiao/internal/published"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// Said is a sentence and what fills it.
type Said struct {
	pattern Pattern
	room    [maxSlots]Slot
	n       int
}

// Text returns the sentence as text.
func (s *Said) Text() string { return s.pattern.Fill(s.room[:s.n]...) }

// HTML returns the sentence as HTML. If that is the text, as it is in Chinese, they
// share their memory.
func (s *Said) HTML(text string) template.HTML {
	if page := s.pattern.AppendHTML(make([]byte, 0, Usual), s.room[:s.n]); string(page) != text {
		return template.HTML(page)
	}
	return template.HTML(text)
}

// Compare puts into said what there is to say of a metric's figures: how the level of the
// one year compares with the target of the next, or why it cannot be said.
func (p *Book) Compare(said *Said, m *scope.Metric, periods *Periods) {
	s := speaker{m, &p.Sentence}
	said.pattern = s.pattern()
	said.n = len(s.slots(periods.Slots(said.room[:0])))
}

// speaker says in words how the two figures of a metric compare.
type speaker struct {
	*scope.Metric
	say *Sentence
}

// pattern chooses the sentence.
func (s speaker) pattern() Pattern {
	switch {
	case s.IsGone():
		return ""
	case !s.Actual.Known:
		return s.say.NoActual
	case !s.Target.Known:
		return s.say.NoTarget
	case !s.Comparison.Known && !s.Actual.Single:
		return s.say.Bound
	case !s.Comparison.Known:
		return s.say.Incomparable
	case s.Rank:
		return s.rank()
	case !s.Comparison.Gap.Known:
		return s.withoutGap()
	case s.Target.Bound == quantity.Range:
		return s.fromRange()
	case s.Comparison.Gap.Sign == 0:
		return s.equal()
	case s.reached():
		return s.from(s.say.LowerTarget, s.say.HigherTarget)
	}
	return s.short()
}

func (s speaker) reached() bool { return s.Comparison.State == report.Reached }

// rank speaks of places: the level of a smaller number is ahead.
func (s speaker) rank() Pattern {
	switch gap := s.Comparison.Gap; {
	case !gap.Known && s.reached():
		return s.say.RankReached
	case !gap.Known:
		return s.say.RankMissed
	case gap.Sign == 0:
		return s.say.RankEqual
	case s.reached():
		return s.say.RankAhead
	}
	return s.say.RankShort
}

// withoutGap speaks of a level inside a range, or of one that is itself a bound.
func (s speaker) withoutGap() Pattern {
	switch {
	case s.reached() && s.Target.Bound == quantity.Range && s.Actual.Single:
		return s.say.RangeInside
	case s.reached():
		return s.say.Reached
	}
	return s.say.Short
}

// fromRange speaks of a level outside a range, on whichever side.
func (s speaker) fromRange() Pattern {
	if s.Comparison.Gap.Sign == 0 {
		return s.say.RangeInside
	}
	return s.from(s.say.RangeAbove, s.say.RangeBelow)
}

// from chooses by whether the target's value lies below or above the level.
func (s speaker) from(below, above Pattern) Pattern {
	if s.Comparison.Gap.Sign < 0 {
		return below
	}
	return above
}

// equal speaks of a level that is the target's value, which the target may exclude.
func (s speaker) equal() Pattern {
	switch {
	case !s.reached() && s.Target.Bound == quantity.Above:
		return s.say.EqualAbove
	case !s.reached() && s.Target.Bound == quantity.Below:
		return s.say.EqualBelow
	}
	return s.say.Equal
}

// short speaks of a level that has yet to rise, or to fall.
func (s speaker) short() Pattern {
	switch c := &s.Comparison; {
	case c.Gap.Sign > 0 && c.Share.Known:
		return s.say.Share
	case c.Gap.Sign > 0:
		return s.say.Below
	case c.Fall != "":
		return s.say.AboveFall
	}
	return s.say.Above
}

// slots adds to a list what a sentence is filled with.
func (s speaker) slots(list []Slot) []Slot {
	c := &s.Comparison
	if c.Gap.Known {
		list = append(list, figure("gap", c.Gap.Text))
	}
	if c.Share.Known {
		list = append(list, figure("share", c.Share.Text))
	}
	if c.Fall != "" {
		list = append(list, figure("fall", c.Fall))
	}
	if c.Change.Known {
		list = append(list, figure("change", s.say.Change.Fill(Slot{Name: "percent", Text: c.Change.Text})))
	}
	return list
}

// figure is a slot whose text stays on one line.
func figure(name, text string) Slot { return Slot{Name: name, Text: text, Keep: true} }

// Correct puts into said what there is to say of the i-th correction of a metric. A
// figure is withdrawn if it is not there and no later correction speaks of it.
func (p *Book) Correct(said *Said, m *scope.Metric, i int) {
	c := &m.Corrections[i]
	said.pattern = p.Correction.pattern(m, i)
	said.n = copy(said.room[:], []Slot{
		{Name: "date", Text: p.Date8601(c.Date)},
		{Name: "period", Text: p.periods.NameBefore(c.Was.Period)},
		{Name: "was", Text: c.Was.Text, Keep: true, InProse: true},
		{Name: "reason", Text: c.Reason},
	})
}

// pattern chooses the sentence for the i-th correction of a metric.
func (c *Correction) pattern(m *scope.Metric, i int) Pattern {
	part := m.Corrections[i].Part
	gone := part == published.Actual && !m.Actual.Known || part == published.Target && !m.Target.Known
	for _, later := range m.Corrections[i+1:] {
		gone = gone && later.Part != part
	}
	switch {
	case gone && part == published.Actual:
		return c.ActualWithdrawn
	case gone:
		return c.TargetWithdrawn
	case part == published.Actual:
		return c.Actual
	}
	return c.Target
}

// Date8601 writes a date that is given as 2025-02-10 as a reader expects it. Anything else
// is returned as it is.
func (p *Book) Date8601(date string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	return p.Day(t)
}
