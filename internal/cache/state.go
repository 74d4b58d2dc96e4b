package cache

import (
	"io"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
)

// format is the version of the binary form.
const format = 5

// State is what a build remembers.
type State struct {
	Sources []Source  // every file that was read, ordered by name
	Reports []Report  // ordered by name
	Outputs []Outputs // by output folder

	end int64 // of the file of articles
}

// Stamp is how a file looks from outside. A file with the same stamp is taken for
// the same, unless the stamp is so young that a change could have kept it.
type Stamp struct {
	Size            int64
	Modified        int64 // nanoseconds since 1970
	Changed         int64 // likewise, of the directory entry; 0 where systems have none
	Young, Existing bool
}

// Same reports whether a file that had the stamp s and now has t is the same file.
func (s Stamp) Same(t Stamp) bool {
	return s.Existing && t.Existing && !s.Young && s.Size == t.Size && s.Modified == t.Modified && s.Changed == t.Changed
}

// Source is a file of the source folder.
type Source struct {
	Name   string
	Stamp  Stamp
	Digest uint64 // of its bytes
	Blob   Blob   // if it is an article that was read without a mistake
}

// Report is what became of one report's folder.
type Report struct {
	Slug      string
	Key       uint64         // digest of all that it was made of
	Light     *report.Report // without texts and metrics; nil if it is not published
	Planned   []Planned
	Files     []File
	Resources []string
	Links     []Link // to other reports
	Warnings  diag.List
	Corrected []Corrected

	References []markdown.Reference // to figures of other reports
	Offered    []report.Quote       // what references in other reports say of this one
}

// Corrected is a figure that was published and has been corrected since.
type Corrected struct {
	ID       string
	Was, Now string   // in the site's default language; Now is empty if it is gone
	Paths    []string // of the outputs that show it, in order
}

// Planned is an output of a report, with the digest of what it reads of it.
type Planned struct {
	Path  string
	Reads uint64
}

// File is an article as links see it.
type File struct {
	Name    string
	Draft   bool
	Anchors string // a line each
}

// Link is a link from one report to another.
type Link struct {
	File, Destination string
	Line, Column      int
}

// Outputs is what was published into one folder.
type Outputs struct {
	Folder string   // absolute
	Inputs uint64   // digest of all sources and options together
	Base   Base     // of what all outputs read
	Files  []Output // ordered by path
}

// Base is what all outputs read.
type Base struct {
	Config, Templates uint64
}

// Output is a published file.
type Output struct {
	Path    string
	Digest  uint64 // of all that it was made of
	Content uint64 // of its bytes
	Stamp   Stamp
}

// encodeState writes a state, a piece at a time: that of a large site as a whole, grown
// as it is made, would take more memory than all else.
func encodeState(w io.Writer, s State, tool string) error {
	e := &stateEncoder{encoder: encoder{b: make([]byte, 0, 2*pieceSize)}, w: w}
	e.uint(format)
	e.str(tool)
	e.int(s.end)
	list(&e.encoder, s.Sources, func(src Source) { e.source(src); e.drain(pieceSize) })
	list(&e.encoder, s.Reports, func(r Report) { e.report(r); e.drain(pieceSize) })
	list(&e.encoder, s.Outputs, e.outputs)
	e.drain(0)
	return e.err
}

const pieceSize = 64 << 10

func decodeState(b []byte, tool string) (State, bool) {
	d := &stateDecoder{decoderOf(b)}
	if d.uint() != format || d.str() != tool {
		return State{}, false
	}
	s := State{end: d.int()}
	s.Sources = unlist(&d.decoder, d.source)
	s.Reports = unlist(&d.decoder, d.report)
	s.Outputs = unlist(&d.decoder, d.outputs)
	return s, !d.bad && len(d.b) == 0
}

// Detached returns the record with strings of its own. Those that it was made with are
// parts of the texts of articles, which they would keep in memory.
func (r Report) Detached() Report {
	e := &stateEncoder{}
	e.report(r)
	return (&stateDecoder{decoderOf(e.b)}).report()
}

type stateEncoder struct {
	encoder
	w   io.Writer // takes what has been encoded; nil if all is kept
	err error
}

// drain writes what has been encoded, if it is more than size.
func (e *stateEncoder) drain(size int) {
	if e.w == nil || len(e.b) <= size {
		return
	}
	_, err := e.w.Write(e.b)
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
}

func (e *stateEncoder) report(r Report) {
	e.str(r.Slug)
	e.hash(r.Key)
	e.bool(r.Light != nil)
	if r.Light != nil {
		e.light(r.Light)
	}
	list(&e.encoder, r.Planned, func(p Planned) { e.str(p.Path); e.hash(p.Reads) })
	list(&e.encoder, r.Files, func(f File) {
		e.str(f.Name)
		e.bool(f.Draft)
		e.str(f.Anchors)
	})
	list(&e.encoder, r.Resources, e.str)
	list(&e.encoder, r.Links, func(l Link) {
		e.str(l.File)
		e.str(l.Destination)
		e.int(int64(l.Line))
		e.int(int64(l.Column))
	})
	list(&e.encoder, r.Warnings, e.diagnostic)
	list(&e.encoder, r.Corrected, func(c Corrected) {
		e.str(c.ID)
		e.str(c.Was)
		e.str(c.Now)
		list(&e.encoder, c.Paths, e.str)
	})
	list(&e.encoder, r.References, e.reference)
	list(&e.encoder, r.Offered, func(q report.Quote) {
		for _, s := range []string{q.Report, q.Sector, q.ID, q.Field, q.Value} {
			e.str(s)
		}
		list(&e.encoder, q.Texts, e.str)
	})
}

func (e *stateEncoder) reference(r markdown.Reference) {
	e.str(r.Report)
	e.str(r.ID)
	e.str(r.Field)
	e.position(r.Pos)
}

func (e *stateEncoder) light(r *report.Report) {
	e.str(r.Slug)
	e.int(int64(r.Weight))
	e.int(int64(r.ActualPeriod))
	e.int(int64(r.TargetPeriod))
	e.time(r.Date)
	e.str(r.SourceURL)
	e.int(int64(r.Counts.Metrics))
	e.int(int64(r.Counts.Compared))
	list(&e.encoder, r.Texts, func(t report.ReportText) {
		e.text(t.Text)
		e.str(t.Source)
	})
	list(&e.encoder, r.Sectors, func(s *report.Sector) {
		e.str(s.Slug)
		e.int(int64(s.Weight))
		e.time(s.Date)
		list(&e.encoder, s.Texts, e.text)
	})
}

func (e *stateEncoder) text(t report.Text) {
	e.str(t.Title)
	e.str(t.Summary)
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
	e.str(d.Message)
	e.str(d.Hint)
	list(&e.encoder, d.Notes, func(n diag.Note) {
		e.position(n.Pos)
		e.str(n.Message)
	})
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

type stateDecoder struct{ decoder }

func (d *stateDecoder) stamp() Stamp {
	return Stamp{Size: d.int(), Modified: d.int(), Changed: d.int(), Young: d.bool(), Existing: d.bool()}
}

func (d *stateDecoder) source() Source {
	return Source{
		Name: d.str(), Stamp: d.stamp(), Digest: d.hash(),
		Blob: Blob{Offset: d.int(), Length: d.int(), Sum: d.hash()},
	}
}

func (d *stateDecoder) report() Report {
	r := Report{Slug: d.str(), Key: d.hash()}
	if d.bool() {
		r.Light = d.light()
	}
	r.Planned = unlist(&d.decoder, func() Planned { return Planned{Path: d.str(), Reads: d.hash()} })
	r.Files = unlist(&d.decoder, func() File {
		return File{Name: d.str(), Draft: d.bool(), Anchors: d.str()}
	})
	r.Resources = unlist(&d.decoder, d.str)
	r.Links = unlist(&d.decoder, func() Link {
		return Link{File: d.str(), Destination: d.str(), Line: int(d.int()), Column: int(d.int())}
	})
	r.Warnings = unlist(&d.decoder, d.diagnostic)
	r.Corrected = unlist(&d.decoder, func() Corrected {
		return Corrected{ID: d.str(), Was: d.str(), Now: d.str(), Paths: unlist(&d.decoder, d.str)}
	})
	r.References = unlist(&d.decoder, d.reference)
	r.Offered = unlist(&d.decoder, func() report.Quote {
		return report.Quote{
			Report: d.str(), Sector: d.str(), ID: d.str(), Field: d.str(), Value: d.str(), Texts: unlist(&d.decoder, d.str),
		}
	})
	return r
}

func (d *stateDecoder) reference() markdown.Reference {
	return markdown.Reference{Report: d.str(), ID: d.str(), Field: d.str(), Pos: d.position()}
}

func (d *stateDecoder) light() *report.Report {
	r := &report.Report{
		Slug: d.str(), Weight: int(d.int()), ActualPeriod: int(d.int()), TargetPeriod: int(d.int()),
		Date: d.time(), SourceURL: d.str(),
		Counts: report.Counts{Metrics: int(d.int()), Compared: int(d.int())},
		Texts: unlist(&d.decoder, func() report.ReportText {
			return report.ReportText{Text: d.text(), Source: d.str()}
		}),
	}
	r.Sectors = unlist(&d.decoder, func() *report.Sector {
		return &report.Sector{
			Report: r, Slug: d.str(), Weight: int(d.int()), Date: d.time(),
			Texts: unlist(&d.decoder, d.text),
		}
	})
	return r
}

func (d *stateDecoder) text() report.Text {
	return report.Text{Title: d.str(), Summary: d.str()}
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
		Pos: d.position(), Severity: diag.Severity(d.uint()), Rule: d.str(), Message: d.str(), Hint: d.str(),
		Notes: unlist(&d.decoder, func() diag.Note { return diag.Note{Pos: d.position(), Message: d.str()} }),
	}
}

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
