package words

import (
	"html/template"
	"time"
	"unicode"
	"unicode/utf8"

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

// begin gives the sentence a capital letter, if it begins with what fills it: first-half 2025.
func (s *Said) begin() {
	own, name, _, ok := s.pattern.cut()
	if !ok || own != "" {
		return
	}
	for i := range s.room[:s.n] {
		if slot := &s.room[i]; slot.Name == name && slot.Text != "" {
			first, size := utf8.DecodeRuneInString(slot.Text)
			slot.Text = string(unicode.ToUpper(first)) + slot.Text[size:]
		}
	}
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
// one period compares with the target of the next, or why it cannot be said.
func (p *Book) Compare(said *Said, m *scope.Metric, periods *Periods) {
	s := speaker{m, &p.Sentence}
	said.pattern = s.pattern()
	said.n = len(s.slots(periods.Slots(said.room[:0]), said.pattern))
	said.begin()
}

// speaker says in words how the two figures of a metric compare.
type speaker struct {
	*scope.Metric
	say *Sentence
}

// pattern chooses the sentence.
func (s speaker) pattern() Pattern {
	switch {
	case s.IsGone(), (!s.Actual.Known || !s.Target.Known) && s.passesOver():
		return ""
	case !s.Actual.Known && !s.Figure(published.GrowthActual).Known:
		return s.say.NoActual
	case !s.Target.Known && s.isPromised():
		return ""
	case !s.Target.Known:
		return s.say.NoTarget
	case s.IsWithin(), s.IsGrowth && !s.Comparison.Known && s.Actual.Known && s.Target.Known:
		return "" // the verdict says it
	case !s.Comparison.Known && !s.Actual.Single:
		return s.say.Bound
	case !s.Comparison.Known && s.Actual.Bound == quantity.About && s.isOfOneLength():
		return s.say.Approximate
	case !s.Comparison.Known:
		return s.say.Incomparable
	case s.Rank:
		return s.rank()
	case !s.Comparison.Gap.Known || s.isTwiceBound():
		return s.withoutGap()
	case s.Target.Bound == quantity.Range:
		return s.fromRange()
	case s.Comparison.Gap.Sign == 0:
		return s.equal()
	case s.Comparison.Share.Known && s.Comparison.Change.Size != "" && s.Comparison.Gap.Sign > 0 && !hasSide(s.Target.Bound):
		return s.say.Share
	case s.Comparison.Change.Size != "":
		return s.say.Changed
	}
	return s.say.Differs
}

// passesOver reports whether nothing is told of a figure that the source does not give: if
// nobody wants to know, or where the target is in words or one of growth.
func (s speaker) passesOver() bool {
	return s.HidesMissing || s.Promise().Words != "" || s.Figure(published.GrowthTarget).IsSaid()
}

// isPromised reports whether an earlier report states the target that this one does not, or one of growth.
func (s speaker) isPromised() bool {
	return s.TakesTarget() || len(s.Growth) > 0 && s.Growth[0].TakesTarget()
}

func (s speaker) reached() bool { return s.Comparison.State == report.Reached }

// isOfOneLength reports whether the two figures were counted over equally long periods, or
// not over a period at all. Others are not compared, whatever they are.
func (s speaker) isOfOneLength() bool {
	return s.Kind != report.Flow || s.Actual.Period.Months == s.Target.Period.Months
}

// isTwiceBound reports whether the level is "about" its number and the target a bound: their
// difference is neither.
func (s speaker) isTwiceBound() bool {
	return s.Actual.Bound == quantity.About && (hasSide(s.Target.Bound) || s.Target.Bound == quantity.Nearly)
}

// hasSide reports whether a bound names a side.
func hasSide(b quantity.Bound) bool {
	return b != quantity.Exactly && b != quantity.About && b != quantity.Range && b != quantity.Nearly
}

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
	switch gap := s.Comparison.Gap; {
	case gap.Sign == 0:
		return s.say.RangeInside
	case gap.Sign < 0:
		return s.say.RangeHigh
	}
	return s.say.RangeLow
}

// equal speaks of a level that is the target's number, of which the target may be more or
// less.
func (s speaker) equal() Pattern {
	switch s.Target.Bound {
	case quantity.AtLeast:
		return s.say.EqualAtLeast
	case quantity.Above:
		return s.say.EqualAbove
	case quantity.AtMost:
		return s.say.EqualAtMost
	case quantity.Below:
		return s.say.EqualBelow
	case quantity.About:
		return s.say.EqualAbout
	}
	if s.Actual.Bound == quantity.About {
		return s.say.EqualAbout
	}
	return s.say.Equal
}

// slots adds to a list what the sentence is filled with.
func (s speaker) slots(list []Slot, pattern Pattern) []Slot {
	c := &s.Comparison
	if c.Share.Known {
		list = append(list, figure("share", s.say.Gap.fill(c.ShareBound(), "", c.Share.Text)))
	}
	if s.Rank && c.Gap.Known {
		return append(list, figure("gap", c.Gap.Text))
	}
	return s.say.difference(list, pattern, s.Metric, &c.Gap, c.Change.Size)
}

// difference adds to a list what is said of a difference, as far as the pattern asks for it:
// with the words for its side and its bound, the figure, the same without its unit, and the
// per cent.
func (s *Sentence) difference(list []Slot, pattern Pattern, m *scope.Metric, gap *scope.Gap, percent string) []Slot {
	if !gap.Known {
		return list
	}
	way, rate := s.Ways.of(m, gap.Sign)
	list = append(list, Slot{Name: "way", Text: way})
	if pattern.asks("{gap}") {
		list = append(list, figure("gap", s.Gap.fill(gap.Bound, way, gap.Text)))
	}
	if pattern.asks("{bare}") {
		list = append(list, figure("bare", s.Gap.fill(gap.Bound, way, gap.Bare)))
	}
	if percent != "" && pattern.asks("{change}") {
		list = append(list, figure("change", s.Change.fill(gap.Bound, rate, percent)))
	}
	return list
}

// of returns the words for the side of a difference of a metric's figures, and of a change
// of them in per cent.
func (w *Ways) of(m *scope.Metric, sign int) (figure, percent string) {
	percent = w.Higher
	if sign < 0 {
		percent = w.Lower
	}
	switch {
	case m.Kind != report.Flow || m.Multiple:
		return percent, percent
	case sign < 0:
		return w.Fewer, percent
	}
	return w.More, percent
}

// fill says the size of a difference by its bound.
func (b *Bounded) fill(bound quantity.Bound, way, amount string) string {
	pattern := b.Exactly
	switch bound {
	case quantity.AtLeast:
		pattern = b.AtLeast
	case quantity.Above:
		pattern = b.Above
	case quantity.AtMost:
		pattern = b.AtMost
	case quantity.Below:
		pattern = b.Below
	case quantity.About:
		pattern = b.About
	}
	return pattern.Fill(Slot{Name: "way", Text: way}, Slot{Name: "amount", Text: amount})
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
		{Name: "day", Text: p.Date8601(c.AsOf)},
		{Name: "period", Text: p.periods.NameBefore(c.Was.Period)},
		{Name: "was", Text: c.Was.Said(), Keep: c.Was.Known, InProse: c.Was.Known},
		{Name: "reason", Text: c.Reason},
	})
}

// Revise puts into said that a later report states a figure anew.
func (p *Book) Revise(said *Said, r *scope.Revision) {
	c := &p.Correction
	said.pattern = [...]Pattern{c.Revised, c.RevisedTarget, c.RevisedGrowth, c.RevisedGrowthTarget}[r.Part]
	said.n = copy(said.room[:], []Slot{
		{Name: "report", Text: r.By.Title},
		{Name: "period", Text: p.periods.NameBefore(r.Was.Period)},
		{Name: "was", Text: r.Was.Said(), Keep: r.Was.Known},
		{Name: "now", Text: r.Now.Said(), Keep: r.Now.Known},
	})
}

// pattern chooses the sentence for the i-th correction of a metric.
func (c *Correction) pattern(m *scope.Metric, i int) Pattern {
	of := &m.Corrections[i]
	part := of.Part
	switch gone, isSoFar := m.IsTakenBack(i), of.AsOf != "" && part == published.Actual; {
	case part == published.Label && of.Was.Text != "":
		return c.Label
	case !part.IsFigure(): // or a label that was the same in this language
		return c.Restated
	case of.Restored && isSoFar:
		return c.SoFarRestored
	case of.Restored:
		return [...]Pattern{c.ActualRestored, c.TargetRestored, c.GrowthRestored, c.GrowthTargetRestored}[part]
	case part.IsTarget() && !of.Was.Known:
		return c.words(of, gone)
	case gone && isSoFar:
		return c.SoFarWithdrawn
	case isSoFar:
		return c.ActualSoFar
	case gone:
		return [...]Pattern{c.ActualWithdrawn, c.TargetWithdrawn, c.GrowthWithdrawn, c.GrowthTargetWithdrawn}[part]
	}
	return [...]Pattern{c.Actual, c.Target, c.Growth, c.GrowthTarget}[part]
}

// words chooses the sentence for a target that was in words, which may have been the same in this language.
func (c *Correction) words(of *scope.Correction, gone bool) Pattern {
	switch isGrowth := of.Part.IsGrowth(); {
	case of.Was.Words == "":
		return c.Restated
	case gone:
		return choosePattern(isGrowth, c.GrowthTargetWordsWithdrawn, c.TargetWordsWithdrawn)
	default:
		return choosePattern(isGrowth, c.GrowthTargetWords, c.TargetWords)
	}
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
