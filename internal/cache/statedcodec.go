package cache

import (
	"duibiao/internal/published"
	"duibiao/internal/report"
)

// stated writes what a report states for the one that follows it.
func (e *stateEncoder) stated(s *report.Stated) {
	e.bool(s != nil)
	if s == nil {
		return
	}
	e.bool(s.Partial)
	e.period(s.Results)
	list(&e.encoder, s.Reports, func(r report.StatedReport) {
		e.str(r.Slug)
		list(&e.encoder, r.Titles, e.str)
	})
	list(&e.encoder, s.Metrics, func(m report.StatedMetric) {
		e.origin(m.Origin)
		e.bool(m.IsGone)
		list(&e.encoder, m.Labels, e.str)
		list(&e.encoder, m.Units, e.str)
		list(&e.encoder, m.Points, e.statedPoint)
		list(&e.encoder, m.Corrections, e.statedCorrection)
	})
}

func (e *stateEncoder) origin(o report.Origin) {
	for _, s := range []string{o.Report, o.Sector, o.ID} {
		e.str(s)
	}
	e.uint(uint64(o.Kind))
	e.uint(uint64(o.Direction))
	list(&e.encoder, o.Absent, func(lang int) { e.int(int64(lang)) })
	e.position(o.Pos)
}

func (e *stateEncoder) statedPoint(p report.StatedPoint) {
	e.period(p.Period)
	e.str(p.AsOf)
	for _, f := range []report.StatedFigure{p.Actual, p.Target} {
		list(&e.encoder, f.Texts, e.str)
		e.origin(f.Origin)
	}
	list(&e.encoder, p.Goal, e.str)
	e.uint(uint64(p.Status))
	e.bool(p.Restated)
	list(&e.encoder, p.Notes, e.str)
	list(&e.encoder, p.Sources, e.str)
}

func (d *stateDecoder) stated() *report.Stated {
	if !d.bool() {
		return nil
	}
	return &report.Stated{
		Partial: d.bool(),
		Results: d.period(),
		Reports: unlist(&d.decoder, func() report.StatedReport {
			return report.StatedReport{Slug: d.str(), Titles: unlist(&d.decoder, d.str)}
		}),
		Metrics: unlist(&d.decoder, func() report.StatedMetric {
			return report.StatedMetric{
				Origin: d.origin(), IsGone: d.bool(),
				Labels: unlist(&d.decoder, d.str), Units: unlist(&d.decoder, d.str), Points: unlist(&d.decoder, d.statedPoint),
				Corrections: unlist(&d.decoder, d.statedCorrection),
			}
		}),
	}
}

func (d *stateDecoder) origin() report.Origin {
	return report.Origin{
		Report: d.str(), Sector: d.str(), ID: d.str(), Kind: report.Kind(d.uint()), Direction: report.Direction(d.uint()),
		Absent: unlist(&d.decoder, func() int { return int(d.int()) }), Pos: d.position(),
	}
}

func (d *stateDecoder) statedPoint() report.StatedPoint {
	figure := func() report.StatedFigure {
		return report.StatedFigure{Texts: unlist(&d.decoder, d.str), Origin: d.origin()}
	}
	return report.StatedPoint{
		Period: d.period(), AsOf: d.str(), Actual: figure(), Target: figure(),
		Goal: unlist(&d.decoder, d.str), Status: report.Status(d.uint()), Restated: d.bool(),
		Notes: unlist(&d.decoder, d.str), Sources: unlist(&d.decoder, d.str),
	}
}

func (e *stateEncoder) statedCorrection(c report.StatedCorrection) {
	e.uint(uint64(c.Part))
	e.period(c.Period)
	e.str(c.AsOf)
	e.str(c.Date)
	for _, words := range [][]string{c.Texts, c.Units, c.Reasons} {
		list(&e.encoder, words, e.str)
	}
	e.origin(c.Origin)
	e.bool(c.InWords)
	e.bool(c.Restored)
}

func (d *stateDecoder) statedCorrection() report.StatedCorrection {
	return report.StatedCorrection{
		Side: published.Side{Part: published.Part(d.uint()), Period: d.period(), AsOf: d.str()}, Date: d.str(),
		Texts: unlist(&d.decoder, d.str), Units: unlist(&d.decoder, d.str), Reasons: unlist(&d.decoder, d.str), Origin: d.origin(),
		InWords: d.bool(), Restored: d.bool(),
	}
}

func (e *stateEncoder) told(t report.Told) {
	e.origin(t.Of)
	e.period(t.Period)
	e.origin(t.By)
	list(&e.encoder, t.Titles, e.str)
	e.str(t.Actual)
	e.period(t.Within)
	e.str(t.AsOf)
	e.bool(t.SoFar)
	e.uint(uint64(t.Status))
	e.str(t.First)
	e.str(t.Revises)
	list(&e.encoder, t.Goal, e.str)
	e.bool(t.Withdrawn)
	list(&e.encoder, t.Corrections, e.statedCorrection)
}

func (d *stateDecoder) told() report.Told {
	return report.Told{
		Of: d.origin(), Period: d.period(), By: d.origin(), Titles: unlist(&d.decoder, d.str),
		Actual: d.str(), Within: d.period(), AsOf: d.str(), SoFar: d.bool(),
		Status: report.Status(d.uint()), First: d.str(), Revises: d.str(), Goal: unlist(&d.decoder, d.str),
		Withdrawn: d.bool(), Corrections: unlist(&d.decoder, d.statedCorrection),
	}
}
