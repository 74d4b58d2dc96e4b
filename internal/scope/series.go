package scope

import (
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// series puts the points of a metric into v, and where what was taken from another source
// than the report was comes from.
func (m *maker) series(v *Metric, metric *report.Metric, lang int) {
	if metric.Sources != nil {
		v.Source, v.SourceURL = metric.Sources[lang], metric.SourceURL
	}
	if isPlain(metric) {
		return
	}
	answer := metric.Known(m.report)
	for i, p := range metric.Series {
		v.Series = append(v.Series, m.point(p, metric, lang))
		if p == answer {
			v.Answer = i + 1
		}
	}
	v.Taken = m.taken(metric, lang)
}

// isPlain reports whether a series says no more than the two figures of the report do.
func isPlain(metric *report.Metric) bool {
	for _, p := range metric.Series {
		own := p.Actual == metric.Actual && p.Target == nil || p.Target == metric.Target && p.Actual == nil
		pending := p.Verdict == nil || p.Verdict.Outcome == report.Pending
		if !own || !pending || p.Goal != nil || p.Status != report.NoStatus || p.Notes != nil {
			return false
		}
	}
	return true
}

func (m *maker) point(p *report.Point, metric *report.Metric, lang int) Point {
	unit := metric.Words[lang].Unit
	v := Point{
		Period: p.Period, AsOf: day(p.AsOf), Status: p.Status, Superseded: p.Superseded,
		Actual: stated(p.Actual, p.Period, unit, lang), Target: stated(p.Target, p.Period, unit, lang),
		Direction: metric.Direction, ActualFrom: origin(p.Origins.Actual, lang), TargetFrom: origin(p.Origins.Target, lang),
	}
	if o := p.Origins.Target; o != nil {
		v.Direction = o.Direction
	}
	v.Target.Words = inWords(p.Goal, lang)
	if p.Notes != nil {
		v.Note, v.Source = p.Notes[lang], p.Sources[lang]
	}
	if p.Verdict != nil {
		m.verdict(&v.Verdict, p.Verdict, metric, lang)
	}
	return v
}

func (m *maker) verdict(v *Verdict, of *report.Verdict, metric *report.Metric, lang int) {
	style := &m.cfg.Languages[lang].Style
	*v = Verdict{
		Known: true, Outcome: of.Outcome, Reason: of.Reason, Until: day(of.Until),
		Change: told(change(style, of.Change, of.GapBound), of.Change), Share: ratio(of.Share, of.GapBound, style.Share),
		Time: ratio(of.Time, quantity.Exactly, style.Share), Pace: change(style, of.Pace, quantity.Exactly),
		Of: stated(of.Of, period.Period{}, metric.Words[lang].Unit, lang),
	}
	if of.Gap != nil {
		v.Gap = m.gap(metric, *of.Gap, of.GapBound, lang)
		v.Gap.Bare = metric.BareGap(m.cfg, *of.Gap, lang)
	}
}
