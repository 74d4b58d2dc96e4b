package report

import "duibiao/internal/period"

// Stand is how a metric, or its growth, stands in its report. Whatever shows a badge of it or counts
// it goes by that: [Facts.Stand] alone decides it.
type Stand uint8

// The stands.
const (
	ResultOnly Stand = iota
	TargetOnly
	InWords // the target is
	Beside  // a target beside the result of a period before: see [Side]
	Waiting // a growth with both, which is not held beside the one before
	Judged  // a verdict of the report says what became of its newest target: see [Metric.Known]
	Retold  // the same of a target that nothing lies beside, as a later report tells
)

// Facts is what the stand of a metric follows from.
type Facts struct {
	HasResult, HasTarget bool // as figures, of the report's own periods
	HasWords             bool // whether the target of the later period is in words
	HasOlder             bool // whether there are results of other periods alone, and no target that waits for one
	IsGrowth             bool // of which there is no comparison
	IsWithin             bool // whether the result is of the target's own period, or of a part of it

	IsJudged bool // whether there is a verdict
	IsSince  bool // whether that is one on the target of the later period, and no longer so far
	IsRetold bool // whether a later report tells what became of that in the end
}

// Stand returns the stand. What became of a target that stands beside the result of the period
// before is told below these two.
func (f *Facts) Stand() Stand {
	if f.IsJudged && !(f.IsSince && f.HasResult && f.HasTarget && !f.IsWithin) {
		return Judged
	}
	return f.Unjudged()
}

// Unjudged returns the stand as if the report knew nothing of what became of targets.
func (f *Facts) Unjudged() Stand {
	switch {
	case f.HasResult && f.HasTarget && (f.IsWithin || f.IsGrowth) && f.IsRetold:
		return Retold
	case f.HasResult && f.HasTarget && f.IsGrowth:
		return Waiting
	case f.HasResult && f.HasTarget:
		return Beside
	case f.HasWords:
		return InWords
	case f.HasTarget, !f.HasResult && !f.HasOlder:
		return TargetOnly
	}
	return ResultOnly
}

// SpeaksOfGrowth reports whether the badge of a metric that stands so is that of its growth: the
// report knows more of a target of that alone.
func SpeaksOfGrowth(own, growth Stand) bool {
	return own == ResultOnly && growth != ResultOnly && growth != TargetOnly
}

// IsEmpty reports whether the metric has neither a figure of the report's periods nor a verdict, so that
// its growth, if it has one, stands for it.
func (f *Facts) IsEmpty() bool {
	return !f.HasResult && !f.HasTarget && !f.HasWords && !f.IsJudged
}

// facts returns what the stand of a metric follows from, and the point with the verdict, if there
// is one.
func (m *Metric) facts(results, targets period.Period) (f Facts, at *Point) {
	at = m.known(results, targets)
	f = Facts{
		HasResult: m.Actual != nil, HasTarget: m.Target != nil, HasWords: m.Goal != nil || m.hasGoal(targets), HasOlder: m.Actual == nil && m.hasResult() && !m.takesTarget(targets),
		IsGrowth: m.IsGrowth && m.Comparison == nil, IsWithin: m.isWithin(), IsJudged: at != nil, IsRetold: m.Later.ends(targets),
	}
	f.IsSince = at != nil && at.Period == targets && at.Verdict.Outcome != SoFar
	return f, at
}

// hasGoal reports whether the target of a period of which a part is known is taken over in words.
func (m *Metric) hasGoal(of period.Period) bool {
	if m.Actual == nil || m.Target != nil || !m.Actual.Period.Opens(of) {
		return false
	}
	for _, p := range m.Series {
		if p.Period == of && p.Goal != nil && !p.Restated && !p.Superseded {
			return true
		}
	}
	return false
}

// takesTarget reports whether a target of a period is taken over of which nothing is known.
func (m *Metric) takesTarget(of period.Period) bool {
	for _, p := range m.Series {
		if p.Period == of && p.Origins.Target != nil && p.hasTarget() && p.Actual == nil {
			return true
		}
	}
	return false
}

// hasResult reports whether there is a result of any period.
func (m *Metric) hasResult() bool {
	for _, p := range m.Series {
		if p.Actual != nil {
			return true
		}
	}
	return false
}

// isWithin reports whether the result is one of the target's own period, or of one that opens it.
func (m *Metric) isWithin() bool {
	if m.Actual == nil || m.Target == nil {
		return false
	}
	of, goal := m.Actual.Period, m.Target.Period
	return !of.IsZero() && (of == goal || of.Opens(goal))
}
