package render

import (
	"math/big"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// speaker says in words how the two figures of a metric compare.
type speaker struct {
	place
	*report.Metric
	say *sentencePhrases
}

// said is a sentence and what fills it.
type said struct {
	pattern pattern
	slots   []slot
}

func (s said) text() string { return s.pattern.fill(s.slots...) }

// sentence returns what there is to say of a metric's figures: how the level of the
// one year compares with the target of the next, or why it cannot be said.
func (p place) sentence(m *report.Metric) said {
	s := speaker{p, m, &p.words().Sentence}
	return said{s.pattern(), s.slots()}
}

// pattern chooses the sentence.
func (s speaker) pattern() pattern {
	switch {
	case s.Actual == nil && s.Target == nil:
		return ""
	case s.Actual == nil:
		return s.say.NoActual
	case s.Target == nil:
		return s.say.NoTarget
	case s.Comparison == nil && !isSingle(s.Actual):
		return s.say.Bound
	case s.Comparison == nil:
		return s.say.Incomparable
	case isRank(s.Metric):
		return s.rank()
	case s.Comparison.Gap == nil:
		return s.withoutGap()
	case s.Target.Bound == quantity.Range:
		return s.fromRange()
	case s.Comparison.Gap.Sign() == 0:
		return s.equal()
	case s.reached():
		return s.from(s.say.LowerTarget, s.say.HigherTarget)
	}
	return s.short()
}

func (s speaker) reached() bool { return s.Comparison.State == report.Reached }

// rank speaks of places: the level of a smaller number is ahead.
func (s speaker) rank() pattern {
	switch gap := s.Comparison.Gap; {
	case gap == nil && s.reached():
		return s.say.RankReached
	case gap == nil:
		return s.say.RankMissed
	case gap.Sign() == 0:
		return s.say.RankEqual
	case s.reached():
		return s.say.RankAhead
	}
	return s.say.RankShort
}

// withoutGap speaks of a level inside a range, or of one that is itself a bound.
func (s speaker) withoutGap() pattern {
	switch {
	case s.reached() && s.Target.Bound == quantity.Range && isSingle(s.Actual):
		return s.say.RangeInside
	case s.reached():
		return s.say.Reached
	}
	return s.say.Short
}

// fromRange speaks of a level outside a range, on whichever side.
func (s speaker) fromRange() pattern {
	if s.Comparison.Gap.Sign() == 0 {
		return s.say.RangeInside
	}
	return s.from(s.say.RangeAbove, s.say.RangeBelow)
}

// from chooses by whether the target's value lies below or above the level.
func (s speaker) from(below, above pattern) pattern {
	if s.Comparison.Gap.Sign() < 0 {
		return below
	}
	return above
}

// equal speaks of a level that is the target's value, which the target may exclude.
func (s speaker) equal() pattern {
	switch {
	case !s.reached() && s.Target.Bound == quantity.Above:
		return s.say.EqualAbove
	case !s.reached() && s.Target.Bound == quantity.Below:
		return s.say.EqualBelow
	}
	return s.say.Equal
}

// short speaks of a level that has yet to rise, or to fall.
func (s speaker) short() pattern {
	switch c := s.Comparison; {
	case c.Gap.Sign() > 0 && c.LevelShare != nil:
		return s.say.Share
	case c.Gap.Sign() > 0:
		return s.say.Below
	case c.RequiredChange != nil:
		return s.say.AboveFall
	}
	return s.say.Above
}

// slots are what the sentences are filled with.
func (s speaker) slots() []slot {
	list := years(s.periods())
	c := s.Comparison
	if c == nil {
		return list
	}
	if c.Gap != nil {
		list = append(list, figure("gap", s.gap()))
	}
	if c.LevelShare != nil {
		list = append(list, figure("share", s.percent(c.LevelShare)))
	}
	if r := c.RequiredChange; r != nil {
		list = append(list, figure("fall", s.percent(new(big.Rat).Abs(r))), figure("change", s.change(r)))
	}
	return list
}

// percent writes a share as the language does, to a tenth of a per cent.
func (s speaker) percent(r *big.Rat) string { return s.language().Style.Percent(r, 1) }

// change writes by how much the level must change, with its sign.
func (s speaker) change(r *big.Rat) string {
	text := s.percent(r)
	if r.Sign() > 0 {
		text = s.say.Plus + text
	}
	return s.say.Change.fill(slot{name: "percent", text: text})
}

// figure is a slot whose text stays on one line.
func figure(name, text string) slot { return slot{name, text, true} }

// periods returns the years of the two figures, also of one that is missing.
func (s speaker) periods() (actual, target int) {
	actual, target = s.Sector.Report.ActualPeriod, s.Sector.Report.TargetPeriod
	if s.Actual != nil {
		actual = s.Actual.Period
	}
	if s.Target != nil {
		target = s.Target.Period
	}
	return actual, target
}

// gap writes the difference, without its sign. That of two ranks is in places, that
// of two percentages in percentage points.
func (s speaker) gap() string {
	lang := s.language()
	name := s.Words[s.lang].Unit
	switch {
	case isRank(s.Metric):
		name = s.say.Place.name()
	case s.Actual.Unit == "%":
		if points, ok := s.cfg.Units.Name(report.PercentagePoint, lang.Code); ok {
			name = points
		}
	}
	return lang.Style.Amount(s.Comparison.Gap.Abs(), name)
}
