package render

import (
	"html/template"
	"math/big"

	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// speaker says in words how the two figures of a metric compare.
type speaker struct {
	*place
	*report.Metric
	say *sentencePhrases
}

// said is a sentence and what fills it.
type said struct {
	pattern pattern
	slots   []slot
}

func (s said) text() string { return s.pattern.fill(s.slots...) }

// html returns the sentence as HTML. If that is the text, as it is in Chinese, they
// share their memory.
func (s said) html(text string) template.HTML {
	if page := s.pattern.appendHTML(make([]byte, 0, usual), s.slots); string(page) != text {
		return template.HTML(page)
	}
	return template.HTML(text)
}

// sentence returns what there is to say of a metric's figures: how the level of the
// one year compares with the target of the next, or why it cannot be said.
// What fills it is good until the next sentence.
func (p *place) sentence(m *report.Metric) said {
	s := speaker{p, m, &p.words().Sentence}
	pattern := s.pattern()
	return said{pattern, s.slots(pattern, p.room[:0])}
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
	case s.Comparison == nil && !s.Actual.IsSingle():
		return s.say.Bound
	case s.Comparison == nil:
		return s.say.Incomparable
	case s.IsRank():
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
	case s.reached() && s.Target.Bound == quantity.Range && s.Actual.IsSingle():
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

// slots adds to a list what a sentence is filled with: what it has no place for is
// not worked out.
func (s speaker) slots(p pattern, list []slot) []slot {
	list = s.years(periods(s.Metric)).slots(list)
	c, style := s.Comparison, &s.cfg.Languages[s.lang].Style
	if c == nil {
		return list
	}
	if c.Gap != nil && p.uses("gap") {
		list = append(list, figure("gap", s.GapText(s.cfg, s.lang)))
	}
	if c.LevelShare != nil && p.uses("share") {
		list = append(list, figure("share", style.Share(c.LevelShare)))
	}
	r := c.RequiredChange
	if r != nil && p.uses("fall") {
		list = append(list, figure("fall", style.Share(new(big.Rat).Abs(r))))
	}
	if r != nil && p.uses("change") {
		list = append(list, figure("change", s.say.Change.fill(slot{name: "percent", text: style.Change(r)})))
	}
	return list
}

// figure is a slot whose text stays on one line.
func figure(name, text string) slot { return slot{name: name, text: text, keep: true} }

// periods returns the years of the two figures, also of one that is missing.
func periods(m *report.Metric) (actual, target int) {
	actual, target = m.Sector.Report.ActualPeriod, m.Sector.Report.TargetPeriod
	if m.Actual != nil {
		actual = m.Actual.Period
	}
	if m.Target != nil {
		target = m.Target.Period
	}
	return actual, target
}
