package cache

import (
	"io"
	"slices"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/period"
	"duibiao/internal/report"
	"duibiao/internal/scope"
)

// encodeState writes a state, a piece at a time: that of a large site as a whole, grown
// as it is made, would take more memory than all else.
func encodeState(w io.Writer, s State, tool string) error {
	e := &stateEncoder{encoder: encoder{b: make([]byte, 0, 2*pieceSize)}, w: w}
	e.uint(format)
	e.str(tool)
	e.int(s.end)
	list(&e.encoder, s.Minified, e.keyedText)
	list(&e.encoder, s.Sources, func(src Source) { e.source(src); e.drain(pieceSize) })
	list(&e.encoder, s.Reports, func(r Report) { e.report(r); e.drain(pieceSize) })
	outputs := e.drained + len(e.b)
	list(&e.encoder, s.Outputs, e.outputs)
	e.hash(uint64(outputs)) // where they begin: they are read while the reports are
	e.drain(0)
	return e.err
}

const pieceSize = 64 << 10

func decodeState(text, tool string) (State, bool) {
	d := &stateDecoder{decoder{text: text}}
	if d.uint() != format || d.str() != tool {
		return State{}, false
	}
	s := State{end: d.int(), Minified: unlist(&d.decoder, d.keyedText)}
	o, ok := d.behind(len(text))
	if !ok {
		return State{}, false
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		s.Outputs = unlist(&o.decoder, o.outputs)
	}()
	s.Sources = unlist(&d.decoder, d.source)
	s.Reports = unlist(&d.decoder, d.report)
	<-done
	return s, !d.bad && d.text == "" && !o.bad && o.text == ""
}

// behind takes from a decoder what the outputs are read of, which stand behind all else.
// Before them is size less what is left.
func (d *stateDecoder) behind(size int) (*stateDecoder, bool) {
	const number = 8
	if len(d.text) < number {
		return nil, false
	}
	last := len(d.text) - number
	at := (&decoder{text: d.text[last:]}).hash()
	read := uint64(size - len(d.text))
	if at < read || at-read > uint64(last) {
		return nil, false
	}
	o := &stateDecoder{decoder{text: d.text[at-read : last]}}
	d.text = d.text[:at-read]
	return o, true
}

type stateEncoder struct {
	encoder
	w       io.Writer // takes what has been encoded; nil if all is kept
	drained int       // how many bytes it has taken
	err     error
}

// drain writes what has been encoded, if it is more than size.
func (e *stateEncoder) drain(size int) {
	if e.w == nil || len(e.b) <= size {
		return
	}
	_, err := e.w.Write(e.b)
	e.drained += len(e.b)
	if e.b = e.b[:0]; e.err == nil {
		e.err = err
	}
}

func (e *stateEncoder) stamp(s Stamp) {
	e.int(s.Size)
	e.int(s.Modified)
	e.int(s.Changed)
	e.bool(s.Young)
	e.bool(s.Existing)
}

func (e *stateEncoder) source(s Source) {
	e.str(s.Name)
	e.stamp(s.Stamp)
	e.hash(s.Digest)
	e.int(s.Blob.Offset)
	e.int(s.Blob.Length)
	e.hash(s.Blob.Sum)
	e.uint(uint64(s.Width))
	e.uint(uint64(s.Height))
	e.bool(s.Key)
}

func (e *stateEncoder) report(r Report) {
	if r.text != "" {
		e.b = append(e.b, r.text...)
		return
	}
	e.str(r.Slug)
	e.hash(r.Key)
	e.int(int64(r.Weight))
	list(&e.encoder, r.Summaries, e.summary)
	list(&e.encoder, r.Refs, func(refs []scope.Ref) { list(&e.encoder, refs, e.ref) })
	list(&e.encoder, r.Pages, func(names []scope.Name) {
		list(&e.encoder, names, func(n scope.Name) { e.str(n.Slug); e.str(n.Title) })
	})
	list(&e.encoder, r.Planned, func(p Planned) { e.str(p.Path); e.hash(p.Reads) })
	e.branch(r.Branch, r.Planned)
	list(&e.encoder, r.Findables, e.findable)
	list(&e.encoder, r.Files, func(f File) {
		e.str(f.Name)
		e.str(f.Instead)
		e.bool(f.Draft)
		e.str(f.Anchors)
	})
	list(&e.encoder, r.Resources, e.str)
	list(&e.encoder, r.Linked, e.str)
	list(&e.encoder, r.Links, func(l Link) {
		e.str(l.File)
		e.str(l.Destination)
		e.int(int64(l.Line))
		e.int(int64(l.Column))
	})
	list(&e.encoder, r.Warnings, e.diagnostic)
	list(&e.encoder, r.Works, func(w Work) {
		e.hash(w.Key)
		list(&e.encoder, w.Warnings, e.diagnostic)
		list(&e.encoder, w.Changed, e.diagnostic)
	})
	list(&e.encoder, r.Corrected, func(c Corrected) {
		e.str(c.ID)
		e.str(c.Period)
		e.str(c.Was)
		e.str(c.Now)
		list(&e.encoder, c.Paths, e.str)
		e.bool(c.Joined)
	})
	e.str(r.Follows.Report)
	e.str(r.Follows.Of)
	e.position(r.Follows.Pos)
	e.hash(r.Followed)
	e.stated(r.Stated)
	list(&e.encoder, r.Told, e.told)
	e.hash(r.Heard.Told)
	list(&e.encoder, r.Heard.Summaries, e.summary)
	list(&e.encoder, r.References, e.reference)
	list(&e.encoder, r.Offered, func(q report.Quote) {
		for _, s := range []string{q.Report, q.Sector, q.ID, q.Field, q.Value} {
			e.str(s)
		}
		e.period(q.Period)
		list(&e.encoder, q.Texts, e.str)
		list(&e.encoder, q.Absent, e.lang)
	})
}

func (e *encoder) lang(lang int) { e.int(int64(lang)) }

func (e *stateEncoder) reference(r markdown.Reference) {
	e.str(r.Report)
	e.str(r.ID)
	e.str(r.Field)
	e.period(r.Period)
	e.position(r.Pos)
}

func (e *stateEncoder) summary(k scope.Keyed[scope.Summary]) {
	e.hash(k.Key)
	s := &k.Value
	e.lang(s.Lang)
	for _, text := range []string{s.Head.Slug, s.Head.Date, s.Head.Title, s.Head.Source, s.Head.SourceURL, s.Head.Column.Description, s.Head.Column.Type, s.Summary} {
		e.str(text)
	}
	tally, standing, early := &s.Counts.Tally, &s.Counts.Standing, &s.Counts.Standing.Early
	for _, n := range []int{
		s.Head.ActualPeriod.First, s.Head.ActualPeriod.Months, s.Head.TargetPeriod.First, s.Head.TargetPeriod.Months,
		s.Counts.Metrics, s.Counts.Compared, tally.Targets, tally.Met, tally.NotMet, tally.Off, tally.Open, tally.SoFar, tally.NoResult, tally.Withdrawn, tally.InWords,
		standing.Above, standing.Below, standing.Same, standing.About, standing.Around, standing.Unknown, standing.InWords, standing.ResultOnly, standing.TargetOnly, standing.Begun, standing.Aims, standing.Pending, standing.Running, standing.Growths, standing.Waiting,
		early.Targets, early.Met, early.NotMet, early.Off, early.Open, early.SoFar, early.NoResult, early.Withdrawn, early.InWords,
	} {
		e.int(int64(n))
	}
	list(&e.encoder, s.Head.Column.Keywords, e.str)
	list(&e.encoder, s.Sectors, func(s scope.SectorSummary) {
		e.lang(s.Lang)
		e.str(s.Slug)
		e.str(s.Title)
		e.str(s.Mark)
	})
	list(&e.encoder, s.Chart.Periods, e.period)
	list(&e.encoder, s.Chart.Rows, e.chartRow)
}

func (e *stateEncoder) chartRow(r scope.ChartRow) {
	e.int(int64(r.Sector))
	for _, text := range []string{r.ID, r.Label, r.Change, r.Text} {
		e.str(text)
	}
	e.bool(r.IsGrowth)
	e.uint(uint64(r.Bound))
	list(&e.encoder, r.Outcomes, func(o scope.ChartOutcome) {
		e.bool(o.Known)
		e.bool(o.InWords)
		e.uint(uint64(o.Outcome))
		e.bool(o.IsBelow)
	})
}

func (e *stateEncoder) ref(r scope.Ref) {
	for _, text := range []string{r.Report, r.Sector, r.Date, r.Updated} {
		e.str(text)
	}
	e.hash(r.Key)
}

// branch writes a branch of the tree. Its entries are planned files, mostly of one date: which,
// is said by how many of them are passed over, and 0 stands before a path that is none.
func (e *stateEncoder) branch(k scope.Keyed[scope.Branch], planned []Planned) {
	e.hash(k.Key)
	date := ""
	list(&e.encoder, k.Value.Entries, func(entry scope.Entry) {
		at := slices.IndexFunc(planned, func(p Planned) bool { return p.Path == entry.Path })
		e.uint(uint64(at + 1))
		if at < 0 {
			planned = nil
			e.str(entry.Path)
		} else {
			planned = planned[at+1:]
		}
		e.bool(entry.Date == date)
		if entry.Date != date {
			e.str(entry.Date)
			date = entry.Date
		}
		list(&e.encoder, entry.Absent, e.lang)
	})
}

func (e *encoder) period(p period.Period) {
	e.int(int64(p.First))
	e.int(int64(p.Months))
}

func (e *encoder) time(t time.Time) {
	if t.IsZero() {
		e.str("")
	} else {
		e.str(t.Format(time.RFC3339Nano))
	}
}

func (e *stateEncoder) diagnostic(d diag.Diagnostic) {
	e.position(d.Pos)
	e.uint(uint64(d.Severity))
	e.str(d.Rule)
	e.words(d.Message)
	e.words(d.Hint)
	list(&e.encoder, d.Notes, func(n diag.Note) {
		e.position(n.Pos)
		e.words(n.Message)
	})
}

func (e *stateEncoder) words(w diag.Words) {
	e.str(w.Zh)
	e.str(w.En)
}

func (e *stateEncoder) position(p diag.Position) {
	e.str(p.File)
	e.int(int64(p.Line))
	e.int(int64(p.Column))
}

func (e *stateEncoder) outputs(o Outputs) {
	e.str(o.Folder)
	e.hash(o.Inputs)
	e.hash(o.Base.Config)
	e.hash(o.Base.Templates)
	list(&e.encoder, o.Files, func(f Output) {
		e.str(f.Path)
		e.hash(f.Digest)
		e.hash(f.Content)
		e.stamp(f.Stamp)
		e.drain(pieceSize)
	})
}
