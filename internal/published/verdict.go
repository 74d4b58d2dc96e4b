package published

import (
	"slices"

	"duibiao/internal/period"
)

// Verdict is what a data file says that became of a target, where that was decided.
type Verdict struct {
	ID      string        // of the metric
	Part    Part          // a target, or that of the growth
	Period  period.Period // of the target
	Outcome string        // as data have it: met
	AsOf    string        // the day that the result runs to; empty if it is of the whole period
	By      string        // rb/jobs: whose the result is; empty if it is the report's own
}

// decided are the outcomes that say something for good.
func decided() []string { return []string{"met", "not-met", "off", "open"} }

// dataVerdict is a verdict in a data file.
type dataVerdict struct {
	State string `json:"state"`
}

// dataOutcome is what a later report tells of the report's target.
type dataOutcome struct {
	Report string      `json:"report"`
	ID     string      `json:"id"`
	AsOf   string      `json:"as_of"`
	Said   dataVerdict `json:"verdict"`
}

// metricVerdicts reads what became of the targets of a metric and of its growth.
func (r *dataReader) metricVerdicts(m *dataMetric) {
	r.outcomes(m.ID, Target, m.Outcome, m.Series)
	if m.Growth != nil {
		r.outcomes(m.ID, GrowthTarget, m.Growth.Outcome, m.Growth.Series)
	}
}

// outcomes adds what was decided of targets: what a later report tells, and what the report says itself.
func (r *dataReader) outcomes(id string, part Part, later *dataOutcome, series []dataPoint) {
	add := func(v Verdict) {
		if slices.Contains(decided(), v.Outcome) {
			v.ID, v.Part = id, part
			r.verdicts = append(r.verdicts, v)
		}
	}
	if later != nil {
		add(Verdict{Period: r.own.Target, Outcome: later.Said.State, AsOf: later.AsOf, By: later.Report + "/" + later.ID})
	}
	for i := range series {
		add(Verdict{Period: r.period(series[i].Period), Outcome: series[i].Said.State, AsOf: series[i].AsOf})
	}
}
