package scope

import "duibiao/internal/report"

// Facts returns what the stand of the metric, or of the growth, follows from.
func (m *Metric) Facts() report.Facts {
	at, ok := m.Answered()
	f := report.Facts{
		HasResult: m.Actual.Known, HasTarget: m.Target.Known, HasWords: m.Promise().Words != "", HasOlder: m.HasOlder(),
		IsGrowth: m.IsGrowth && !m.Comparison.Known, IsWithin: m.IsWithin(), IsJudged: ok,
		IsRetold: len(m.Outcome) > 0 && m.Outcome[0].Verdict.Outcome != report.SoFar,
	}
	f.IsSince = ok && at.Period == m.Target.Period && at.Verdict.Outcome != report.SoFar
	return f
}

// Stand returns how the metric, or the growth, stands in its report.
func (m *Metric) Stand() report.Stand {
	f := m.Facts()
	return f.Stand()
}

// HasOlder reports whether the metric has results of other periods alone, and no target that waits for one.
func (m *Metric) HasOlder() bool {
	if m.Actual.Known || m.TakenTarget() != nil {
		return false
	}
	for i := range m.Series {
		if m.Series[i].Actual.Known {
			return true
		}
	}
	return false
}

// TakenTarget returns the target of the report's later period that an earlier report states, if nothing is known of what
// became of it; else nil.
func (m *Metric) TakenTarget() *Stated {
	for i := len(m.Series) - 1; i >= 0; i-- { // the first that was stated stands last
		if s := &m.Series[i]; s.Period == m.Target.Period && s.TargetFrom.Report != "" && s.Target.IsSaid() && !s.Actual.Known {
			return &s.Target
		}
	}
	return nil
}

// TakesTarget reports whether an earlier report states a target of the report's later period, whatever is known of it.
func (m *Metric) TakesTarget() bool {
	for i := range m.Series {
		if s := &m.Series[i]; s.Period == m.Target.Period && s.TargetFrom.Report != "" && s.Target.IsSaid() {
			return true
		}
	}
	return false
}

// Spoken returns the metric whose target a card speaks of: the growth, where the report says more of
// a target of that alone.
func (m *Metric) Spoken() *Metric {
	main := m.Main()
	if main == m && len(m.Growth) > 0 && report.SpeaksOfGrowth(m.Stand(), m.Growth[0].Stand()) {
		return &m.Growth[0]
	}
	return main
}

// Promise returns the target of the report's later period. Where a part of that is known, it may be one
// in words that is taken over.
func (m *Metric) Promise() *Stated {
	if m.Actual.Known && !m.Target.IsSaid() && m.Actual.Period.Opens(m.Target.Period) {
		for i := range m.Series {
			if s := &m.Series[i]; s.Period == m.Target.Period && s.Target.Words != "" && !s.Superseded {
				return &s.Target
			}
		}
	}
	return &m.Target
}

// ToldLater returns of how many targets of which the report knows nothing a later one tells, and how many
// of these are targets of growth that a card speaks of.
func (s *Sector) ToldLater() (pending, waiting int) {
	for i := range s.Metrics {
		m := &s.Metrics[i].Value
		if pending += m.toldLater(); len(m.Growth) > 0 {
			pending += m.Growth[0].toldLater()
		}
		if of := m.Spoken(); of.IsGrowth && !of.IsWithin() && of.Stand() == report.Retold {
			waiting++
		}
	}
	return pending, waiting
}

func (m *Metric) toldLater() int {
	at, ok := m.Answered()
	if len(m.Outcome) == 0 || ok && at.Period == m.Target.Period {
		return 0
	}
	return 1
}
