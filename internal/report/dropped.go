package report

import (
	"cmp"
	"slices"

	"duibiao/internal/period"
	"duibiao/internal/published"
)

// Dropped is a target that is due and of which nothing is known any more: the report that
// follows has no such metric.
type Dropped struct {
	Origin Origin // where it is stated
	Labels []string
	Units  []string // by language
	Period period.Period
	Target *Figure  // nil if it is in words
	Goal   []string // the target in words; nil if there is neither, since it has been taken back

	Corrections []*TakenCorrection // of the target, by date
	Withdrawn   *Metric            // what is left of the metric, if its result has been taken back
}

// drop finds the targets that are due and whose metric the report has no longer.
func (b *builder) drop(r *Report) {
	if b.following == nil {
		return
	}
	r.Follows, r.incomplete = b.following.Reports, b.following.Partial
	taken := map[*StatedMetric]bool{}
	for _, m := range b.takes {
		taken[m] = true
	}
	for i := range b.following.Metrics {
		m := &b.following.Metrics[i]
		if taken[m] {
			continue
		}
		r.gone = append(r.gone, m)
		for j := range m.Points {
			if p := &m.Points[j]; m.isDue(p) && b.isDueNow(p.Period, r) && !b.isDecided(m, p) {
				r.Dropped = append(r.Dropped, b.dropped(m, p))
			}
		}
		b.dropWithdrawn(r, m)
	}
}

// isDueNow reports whether targets of a period are due by the results of the report, and were not before.
func (b *builder) isDueNow(of period.Period, r *Report) bool {
	return of.EndsBy(r.ActualPeriod) && !of.EndsBy(b.following.Results)
}

// dropWithdrawn adds the targets of a metric that would be due if they had not been taken back.
func (b *builder) dropWithdrawn(r *Report, m *StatedMetric) {
	start := len(r.Dropped)
	for i := range m.Corrections {
		c := &m.Corrections[i]
		of := m
		if c.Part.IsGrowth() {
			of = b.stated[growthName(m.Origin.ID)]
		}
		isThere := slices.ContainsFunc(r.Dropped[start:], func(d Dropped) bool { return d.Period == c.Period && d.Origin.ID == c.named() })
		if !c.Part.IsTarget() || of.has(c) || !b.isDueNow(c.Period, r) || isThere {
			continue
		}
		d := Dropped{Origin: c.Origin, Labels: m.Labels, Units: c.Units, Period: c.Period, Corrections: b.correctionsOf(m, c.Part, c.Period)}
		d.Origin.ID = c.named()
		r.Dropped = append(r.Dropped, d)
	}
}

// named returns what the metric or the growth is called whose figure was corrected.
func (c *StatedCorrection) named() string {
	if c.Part.IsGrowth() {
		return growthName(c.Origin.ID)
	}
	return c.Origin.ID
}

// correctionsOf returns the corrections of a figure of a metric that is gone.
func (b *builder) correctionsOf(m *StatedMetric, part published.Part, of period.Period) []*TakenCorrection {
	var list []*TakenCorrection
	for i := range m.Corrections {
		if c := &m.Corrections[i]; c.Part == part && c.Period == of {
			list = append(list, &TakenCorrection{*c, takenWas(b.cfg, c)})
		}
	}
	return list
}

// isDue reports whether a point has a target of which no whole result is known.
func (m *StatedMetric) isDue(p *StatedPoint) bool {
	return !p.Restated && (p.Target.Texts != nil || p.Goal != nil) && (p.Actual.Texts == nil || p.AsOf != "")
}

// isDecided reports whether a part of the period, or what stands at its end, has decided the target of a point.
func (b *builder) isDecided(m *StatedMetric, p *StatedPoint) bool {
	target := b.taken(&p.Target, p.Period)
	if target == nil {
		return false
	}
	terms := &p.Target.Origin
	for i := range m.Points {
		q := &m.Points[i]
		result := b.taken(&q.Actual, q.Period)
		if result == nil || result.Unit != target.Unit {
			continue
		}
		isPart := q.Period.Opens(p.Period) || q.Period == p.Period && q.AsOf != ""
		isEnd := terms.Kind == Stock && q.AsOf == "" && q.Period.EndsBy(p.Period) && p.Period.EndsBy(q.Period)
		if isEnd || isPart && JudgeSoFar(result.Quantity, target.Quantity, terms.Kind, terms.Direction, p.Period, q.Period.End()).isDecided() {
			return true
		}
	}
	return false
}

func (b *builder) dropped(m *StatedMetric, p *StatedPoint) Dropped {
	d := Dropped{Origin: p.Target.Origin, Labels: m.Labels, Units: m.Units, Period: p.Period, Goal: p.Goal}
	card, part := m, published.Target
	if id := cardID(m.Origin.ID); id != m.Origin.ID {
		card, part = b.stated[id], published.GrowthTarget
	}
	if card != nil {
		d.Corrections = b.correctionsOf(card, part, p.Period)
	}
	if d.Target = b.taken(&p.Target, p.Period); d.Target != nil {
		for lang, text := range p.Target.Texts {
			d.Target.Texts[lang] = cmp.Or(text, d.Target.Texts[lang], d.Target.Texts[b.cfg.DefaultLanguage])
		}
	}
	return d
}

// IsGone reports whether the target has been taken back, too.
func (d *Dropped) IsGone() bool { return d.Target == nil && d.Goal == nil }

// count counts the metrics of the report, and the targets that were dropped.
func (r *Report) count() {
	r.Counts = Count(r.Metrics(), r.ActualPeriod, r.TargetPeriod)
	for _, d := range r.Dropped {
		switch {
		case d.Period != r.ActualPeriod, d.IsGone():
		case d.Goal != nil:
			r.Counts.Tally.Targets++
			r.Counts.Tally.InWords++
		case d.Withdrawn != nil:
			r.Counts.Tally.Add(Withdrawn)
		default:
			r.Counts.Tally.Add(NoResult)
		}
	}
}
