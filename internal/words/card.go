package words

import (
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// Card are the words of a metric's card.
type Card struct {
	State      State      `toml:"state"`
	Outcome    CardState  `toml:"outcome"`
	Difference Difference `toml:"difference"`

	Aim      Pattern `toml:"aim" uses:"target"`           // beside a result
	Result   Pattern `toml:"result" uses:"period result"` // what came of a target later
	TimeGone Pattern `toml:"time_gone" uses:"time"`
	AsBefore Pattern `toml:"as_before" uses:"target_period was_period"` // a target in the words of the one before
}

// State says in a few words how a target lies beside the result of the period before.
type State struct {
	Changed   Pattern `toml:"changed" uses:"actual_period target_period change way"`
	Differs   Pattern `toml:"differs" uses:"actual_period target_period gap way"`
	Above     Pattern `toml:"above" uses:"actual_period target_period"`
	Below     Pattern `toml:"below" uses:"actual_period target_period"`
	Same      Pattern `toml:"same" uses:"actual_period target_period"`
	About     Pattern `toml:"about" uses:"actual_period target_period"` // the same, where one of them is approximate
	Around    Pattern `toml:"around" uses:"actual_period target_period"`
	RankAbove Pattern `toml:"rank_above" uses:"actual_period target_period gap"`
	RankBelow Pattern `toml:"rank_below" uses:"actual_period target_period gap"`
	Unknown   string  `toml:"unknown"`
	InWords   string  `toml:"in_words"`
	Withdrawn string  `toml:"withdrawn"`
	Result    string  `toml:"result"` // there is no target
	Target    string  `toml:"target"` // there is no result
}

// CardState says in a few words what became of the target of a period.
type CardState struct {
	Met       Pattern `toml:"met" uses:"period"`
	NotMet    Pattern `toml:"not_met" uses:"period"`
	Off       Pattern `toml:"off" uses:"period"`
	Open      Pattern `toml:"open" uses:"period"`
	SoFar     Pattern `toml:"so_far" uses:"period day"`
	NoResult  Pattern `toml:"no_result" uses:"period"`
	Withdrawn Pattern `toml:"withdrawn" uses:"period"`
	Pending   Pattern `toml:"pending" uses:"period"`
}

// Difference says how far a result lies from the target of its own period.
type Difference struct {
	Changed     Pattern `toml:"changed" uses:"period gap change way"`
	Differs     Pattern `toml:"differs" uses:"period gap way"`
	Equal       Pattern `toml:"equal" uses:"period"`
	EqualAbout  Pattern `toml:"equal_about" uses:"period"`
	Within      Pattern `toml:"within" uses:"period"`
	ToExceed    Pattern `toml:"to_exceed" uses:"period"`
	ToStayBelow Pattern `toml:"to_stay_below" uses:"period"`
	Open        Pattern `toml:"open" uses:"period"`
}

// Beside says in a few words how the target of a metric lies beside its result.
func (p *Book) Beside(m *scope.Metric, periods *Periods) string {
	say, c := &p.Card.State, &m.Comparison
	var room [maxSlots]Slot
	slots := periods.Slots(room[:0])
	switch {
	case m.Promise().Words != "":
		return say.InWords
	case !m.Actual.Known:
		return say.Target
	case !m.Target.Known:
		return say.Result
	case m.IsGrowth && !c.Known: // which is not held against that of another period
		return p.Card.Outcome.Pending.Fill(Slot{Name: "period", Text: p.periods.Name(m.Target.Period)})
	case m.Rank && c.Gap.Known && c.Gap.Sign != 0:
		return choosePattern(c.Side == report.AboveResult, say.RankAbove, say.RankBelow).Fill(append(slots, figure("gap", c.Gap.Text))...)
	case m.Target.Bound == quantity.Range: // of which the gap is that to the nearer end
	case m.Actual.Bound == quantity.About && hasSide(m.Target.Bound): // neither "about" nor "at least"
	case c.Gap.Known && c.Gap.Sign != 0 && c.Change.Size != "":
		_, way := p.Sentence.Ways.of(m, c.Gap.Sign)
		return say.Changed.Fill(append(slots, figure("change", p.Sentence.Gap.fill(c.Gap.Bound, way, c.Change.Size)), Slot{Name: "way", Text: way})...)
	case c.Gap.Known && c.Gap.Sign != 0:
		return say.Differs.Fill(p.Sentence.difference(slots, say.Differs, m, &c.Gap, "")...)
	}
	switch c.Side {
	case report.AboveResult:
		return say.Above.Fill(slots...)
	case report.BelowResult:
		return say.Below.Fill(slots...)
	case report.SameAsResult:
		return choosePattern(m.IsAbout(), say.About, say.Same).Fill(slots...)
	case report.AroundResult:
		return say.Around.Fill(slots...)
	}
	return say.Unknown
}

// isAbout reports whether the result of a point or its target is approximate, so that neither is exactly the other.
func isAbout(at *scope.Point) bool {
	return at.Target.Bound == quantity.About || at.Actual.Bound == quantity.About
}

func choosePattern(first bool, a, b Pattern) Pattern {
	if first {
		return a
	}
	return b
}

// StateOf says in a few words what became of the target of a point.
func (p *Book) StateOf(at *scope.Point) string {
	say := &p.Card.Outcome
	pattern := [...]Pattern{
		report.Pending: say.Pending, report.Met: say.Met, report.NotMet: say.NotMet, report.Off: say.Off,
		report.Open: say.Open, report.SoFar: say.SoFar, report.NoResult: say.NoResult, report.Withdrawn: say.Withdrawn,
	}[at.Verdict.Outcome]
	slots := [...]Slot{{Name: "period", Text: p.periods.Name(at.Period)}, {Name: "day"}}
	if at.Verdict.Outcome == report.SoFar {
		slots[1].Text = p.dayWithin(at.Verdict.Until, at.Period)
	}
	return pattern.Fill(slots[:]...)
}

// Differ puts into said how far a result lies from the target of its own period; nothing
// where the figures say it all. A part of a period is told as the verdict tells it.
func (p *Book) Differ(said *Said, m *scope.Metric, at *scope.Point) {
	if at.Verdict.Outcome == report.SoFar || at.IsEarly() {
		p.Judge(said, m, at)
		return
	}
	said.pattern = p.Card.Difference.pattern(at)
	if m.Rank {
		said.pattern = ""
	}
	list := append(said.room[:0], Slot{Name: "period", Text: p.periods.NameBefore(at.Period)})
	v := &at.Verdict
	said.n = len(p.Sentence.difference(list, said.pattern, m, &v.Gap, v.Change.Size))
	said.begin()
}

// pattern chooses the sentence.
func (d *Difference) pattern(at *scope.Point) Pattern {
	v := &at.Verdict
	switch {
	case !v.Known:
		return ""
	case v.Outcome == report.Open:
		return d.Open
	case v.Reason == report.Equal:
		return choosePattern(isAbout(at), d.EqualAbout, d.Equal)
	case v.Reason == report.Within:
		return d.Within
	case v.Reason == report.Excluded && at.Target.Bound == quantity.Above:
		return d.ToExceed
	case v.Reason == report.Excluded:
		return d.ToStayBelow
	case v.Gap.Known && v.Change.Size != "":
		return d.Changed
	case v.Gap.Known:
		return d.Differs
	}
	return ""
}
