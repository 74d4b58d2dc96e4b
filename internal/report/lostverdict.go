package report

import (
	"slices"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/published"
)

// LostVerdict is what is online of what became of a target, and is another here.
type LostVerdict struct {
	*Metric // that has the target; its card, if that is of the growth
	Was     published.Verdict
	Now     Outcome
}

// LostVerdicts returns the verdicts that are online and are others here, or gone, of metrics of which no correction
// says more than is online. What an official revision or a newer result changes is no loss. Later reports
// must have told what became of targets.
func (r *Report) LostVerdicts(online *published.Data) []LostVerdict {
	metrics := r.byID()
	var lost []LostVerdict
	for _, was := range online.Verdicts {
		m := metrics[was.ID]
		if m == nil || m.shownCorrections() > online.Corrections[m.ID] {
			continue
		}
		of := m
		if was.Part.IsGrowth() {
			of = m.Growth
		}
		if now, ok := of.keeps(&was); !ok {
			lost = append(lost, LostVerdict{m, was, now})
		}
	}
	return lost
}

// shownCorrections counts the corrections that are shown beside the metric, those of other reports too.
func (m *Metric) shownCorrections() int {
	n := len(m.Corrections) + len(m.Taken)
	for _, of := range [...]*Metric{m, m.Growth} {
		if of == nil {
			continue
		}
		for _, l := range of.Laters() {
			n += len(l.Corrections)
		}
	}
	return n
}

// keeps reports whether a verdict still stands, or was decided anew by a newer result; else what is said now.
func (m *Metric) keeps(was *published.Verdict) (now Outcome, ok bool) {
	now = Pending
	if m == nil {
		return now, false
	}
	for _, p := range m.verdictsOf(was) {
		switch {
		case p.Verdict.Outcome.String() == was.Outcome, p.Verdict.isDecided() && p.isNewer(was):
			return p.Verdict.Outcome, true
		case now == Pending:
			now = p.Verdict.Outcome
		}
	}
	return now, false
}

// verdictsOf returns the points with a verdict on the target of a period, what a later report tells first.
func (m *Metric) verdictsOf(was *published.Verdict) []*Point {
	var list []*Point
	for _, l := range m.Laters() {
		if l.Period == was.Period {
			list = append(list, l.Point)
		}
	}
	for _, p := range m.Series {
		if p.Period == was.Period && p.Verdict != nil {
			list = append(list, p)
		}
	}
	return list
}

// isDecided reports whether the verdict says something for good.
func (v *Verdict) isDecided() bool {
	return slices.Contains([]Outcome{Met, NotMet, Off, Open}, v.Outcome)
}

// isNewer reports whether the result of the point is not the one by which something was decided: it was revised, or runs to
// another day.
func (p *Point) isNewer(was *published.Verdict) bool {
	asOf := ""
	if !p.AsOf.IsZero() {
		asOf = p.AsOf.Format(time.DateOnly)
	}
	return p.Status != NoStatus || p.Verdict.Of != nil || asOf != was.AsOf
}

// Uncontinued returns the metrics, as 2024/jobs, of which corrections that are not online say that one continued another: what
// became of their targets may be another or gone. The reports are those that follow others.
func Uncontinued(cfg *config.Config, reports []*Report, online []*published.Data) map[string]bool {
	known := map[string]bool{}
	for _, d := range online {
		for _, c := range d.List.Corrections {
			if c.Part == published.SameAs {
				known[d.Report+"/"+c.ID+dayOf(c.Date)] = true
			}
		}
	}
	beside, corrected := map[string][]string{}, map[string]bool{}
	join := func(a, b string) {
		beside[a], beside[b] = append(beside[a], b), append(beside[b], a)
	}
	for _, r := range reports {
		for _, m := range r.Metrics() {
			name := r.Slug + "/" + m.ID
			if m.SameAs != "" {
				join(name, m.SameAs)
			}
			for _, c := range m.Corrections {
				if c.Part == published.SameAs && !known[name+dayOf(c.Date)] {
					join(name, c.Said[cfg.DefaultLanguage])
					corrected[name] = true
				}
			}
		}
	}
	return reached(corrected, beside)
}

// reached adds to names all that they lead to.
func reached(names map[string]bool, beside map[string][]string) map[string]bool {
	list := make([]string, 0, len(names))
	for name := range names {
		list = append(list, name)
	}
	for len(list) > 0 {
		name := list[len(list)-1]
		list = list[:len(list)-1]
		for _, next := range beside[name] {
			if !names[next] {
				names[next] = true
				list = append(list, next)
			}
		}
	}
	return names
}
