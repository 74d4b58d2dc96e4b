package cache

import (
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

type stateDecoder struct{ decoder }

func (d *stateDecoder) stamp() Stamp {
	return Stamp{Size: d.int(), Modified: d.int(), Changed: d.int(), Young: d.bool(), Existing: d.bool()}
}

func (d *stateDecoder) source() Source {
	return Source{
		Name: d.str(), Stamp: d.stamp(), Digest: d.hash(),
		Blob:  Blob{Offset: d.int(), Length: d.int(), Sum: d.hash()},
		Width: int(d.uint()), Height: int(d.uint()), Key: d.bool(),
	}
}

func (d *stateDecoder) report() Report {
	from := d.text
	r := Report{Slug: d.str(), Key: d.hash()}
	r.Weight = int(d.int())
	r.Summaries = unlist(&d.decoder, d.summary)
	r.Refs = unlist(&d.decoder, func() []scope.Ref { return unlist(&d.decoder, d.ref) })
	r.Pages = unlist(&d.decoder, func() []scope.Name {
		return unlist(&d.decoder, func() scope.Name { return scope.Name{Slug: d.str(), Title: d.str()} })
	})
	r.Planned = unlist(&d.decoder, func() Planned { return Planned{Path: d.str(), Reads: d.hash()} })
	r.Branch = d.branch(r.Planned)
	r.Findables = unlist(&d.decoder, d.findable)
	r.Files = unlist(&d.decoder, func() File {
		return File{Name: d.str(), Instead: d.str(), Draft: d.bool(), Anchors: d.str()}
	})
	r.Resources = unlist(&d.decoder, d.str)
	r.Linked = unlist(&d.decoder, d.str)
	r.Links = unlist(&d.decoder, func() Link {
		return Link{File: d.str(), Destination: d.str(), Line: int(d.int()), Column: int(d.int())}
	})
	r.Warnings = unlist(&d.decoder, d.diagnostic)
	r.Works = unlist(&d.decoder, func() Work {
		return Work{Key: d.hash(), Warnings: unlist(&d.decoder, d.diagnostic), Changed: unlist(&d.decoder, d.diagnostic)}
	})
	r.Corrected = unlist(&d.decoder, func() Corrected {
		return Corrected{ID: d.str(), Period: d.str(), Was: d.str(), Now: d.str(), Paths: unlist(&d.decoder, d.str), Joined: d.bool()}
	})
	r.Follows = report.Follow{Report: d.str(), Of: d.str(), Pos: d.position()}
	r.Followed = d.hash()
	r.Stated = d.stated()
	r.Told = unlist(&d.decoder, d.told)
	r.Heard = Heard{Told: d.hash(), Summaries: unlist(&d.decoder, d.summary)}
	r.References = unlist(&d.decoder, d.reference)
	r.Offered = unlist(&d.decoder, func() report.Quote {
		return report.Quote{
			Report: d.str(), Sector: d.str(), ID: d.str(), Field: d.str(), Value: d.str(), Period: d.period(),
			Texts: unlist(&d.decoder, d.str), Absent: unlist(&d.decoder, d.lang),
		}
	})
	if !d.bad {
		r.text = from[:len(from)-len(d.text)]
	}
	return r
}

func (d *decoder) lang() int { return int(d.int()) }

func (d *stateDecoder) reference() markdown.Reference {
	return markdown.Reference{Report: d.str(), ID: d.str(), Field: d.str(), Period: d.period(), Pos: d.position()}
}

func (d *stateDecoder) summary() scope.Keyed[scope.Summary] {
	k := scope.Keyed[scope.Summary]{Key: d.hash()}
	s := &k.Value
	s.Lang = d.lang()
	for _, text := range []*string{&s.Head.Slug, &s.Head.Date, &s.Head.Title, &s.Head.Source, &s.Head.SourceURL, &s.Head.Column.Description, &s.Head.Column.Type, &s.Summary} {
		*text = d.str()
	}
	tally, standing, early := &s.Counts.Tally, &s.Counts.Standing, &s.Counts.Standing.Early
	for _, n := range []*int{
		&s.Head.ActualPeriod.First, &s.Head.ActualPeriod.Months, &s.Head.TargetPeriod.First, &s.Head.TargetPeriod.Months,
		&s.Counts.Metrics, &s.Counts.Compared, &tally.Targets, &tally.Met, &tally.NotMet, &tally.Off, &tally.Open, &tally.SoFar, &tally.NoResult, &tally.Withdrawn, &tally.InWords,
		&standing.Above, &standing.Below, &standing.Same, &standing.About, &standing.Around, &standing.Unknown, &standing.InWords, &standing.ResultOnly, &standing.TargetOnly, &standing.Begun, &standing.Aims, &standing.Pending, &standing.Running, &standing.Growths, &standing.Waiting,
		&early.Targets, &early.Met, &early.NotMet, &early.Off, &early.Open, &early.SoFar, &early.NoResult, &early.Withdrawn, &early.InWords,
	} {
		*n = int(d.int())
	}
	s.Head.Column.Keywords = unlist(&d.decoder, d.str)
	s.Sectors = unlist(&d.decoder, func() scope.SectorSummary {
		return scope.SectorSummary{Lang: d.lang(), Slug: d.str(), Title: d.str(), Mark: d.str()}
	})
	s.Chart.Periods = unlist(&d.decoder, d.period)
	s.Chart.Rows = unlist(&d.decoder, d.chartRow)
	return k
}

func (d *stateDecoder) chartRow() scope.ChartRow {
	r := scope.ChartRow{Sector: int(d.int())}
	for _, text := range []*string{&r.ID, &r.Label, &r.Change, &r.Text} {
		*text = d.str()
	}
	r.IsGrowth = d.bool()
	r.Bound = quantity.Bound(d.uint())
	r.Outcomes = unlist(&d.decoder, func() scope.ChartOutcome {
		return scope.ChartOutcome{Known: d.bool(), InWords: d.bool(), Outcome: report.Outcome(d.uint()), IsBelow: d.bool()}
	})
	return r
}

func (d *stateDecoder) ref() scope.Ref {
	return scope.Ref{Report: d.str(), Sector: d.str(), Date: d.str(), Updated: d.str(), Key: d.hash()}
}

func (d *stateDecoder) branch(planned []Planned) scope.Keyed[scope.Branch] {
	k := scope.Keyed[scope.Branch]{Key: d.hash()}
	date := ""
	k.Value.Entries = unlist(&d.decoder, func() scope.Entry {
		var entry scope.Entry
		switch at := d.uint(); {
		case at == 0:
			entry.Path = d.str()
		case at > uint64(len(planned)):
			d.fail()
		default:
			entry.Path, planned = planned[at-1].Path, planned[at:]
		}
		if !d.bool() {
			date = d.str()
		}
		entry.Date, entry.Absent = date, unlist(&d.decoder, d.lang)
		return entry
	})
	return k
}

func (d *decoder) period() period.Period {
	return period.Period{First: int(d.int()), Months: int(d.int())}
}

func (d *decoder) time() time.Time {
	s := d.str()
	if s == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		d.fail()
	}
	return t
}

func (d *stateDecoder) diagnostic() diag.Diagnostic {
	return diag.Diagnostic{
		Pos: d.position(), Severity: diag.Severity(d.uint()), Rule: d.str(), Message: d.words(), Hint: d.words(),
		Notes: unlist(&d.decoder, func() diag.Note { return diag.Note{Pos: d.position(), Message: d.words()} }),
	}
}

func (d *stateDecoder) words() diag.Words { return diag.Words{Zh: d.str(), En: d.str()} }

func (d *stateDecoder) position() diag.Position {
	return diag.Position{File: d.str(), Line: int(d.int()), Column: int(d.int())}
}

func (d *stateDecoder) outputs() Outputs {
	return Outputs{
		Folder: d.str(), Inputs: d.hash(), Base: Base{d.hash(), d.hash()},
		Files: unlist(&d.decoder, func() Output {
			return Output{Path: d.str(), Digest: d.hash(), Content: d.hash(), Stamp: d.stamp()}
		}),
	}
}
