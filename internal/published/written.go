package published

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// written reads a file that is byte by byte as the program wrote it, as its seal shows: nearly
// all are, and they need no decoder that finds mistakes, which takes ten times as long. It reports
// false for any other.
func written(units *quantity.Units, src *diag.Source) (*List, bool) {
	text, ok := bytes.CutPrefix(src.Text, []byte(head+"\nversion = "))
	if !ok {
		return nil, false
	}
	stated, rest, _ := strings.Cut(string(text), "\nseal = \"")
	seal, body, ok := strings.Cut(rest, "\"\n")
	if stated != strconv.Itoa(version) && stated != strconv.Itoa(stateless) || !ok || Digest(body) != seal {
		return nil, false
	}
	r := &writtenReader{units: units, file: src.Name, line: 3 + strings.Count(head, "\n"), list: &List{}, ok: true}
	for line := range strings.Lines(body) {
		r.line++
		r.read(strings.TrimSuffix(line, "\n"))
	}
	r.end()
	if !r.ok {
		return nil, false
	}
	slices.SortStableFunc(r.list.Figures, Figure.compare)
	return r.list, true
}

// writtenReader reads what the program wrote, line by line.
type writtenReader struct {
	units *quantity.Units
	file  string
	line  int
	list  *List
	ok    bool // whether all has been understood

	table   string // that the line is in; empty above all
	entry   Correction
	metric  Metric
	page    Page
	texts   Words
	figures []Figure // of the entry
	gone    time.Time
}

// pos returns where the value of the line begins.
func (r *writtenReader) pos(key string) diag.Position {
	return diag.Position{File: r.file, Line: r.line, Column: len(key) + len(" = ") + 1}
}

// read reads a line.
func (r *writtenReader) read(line string) {
	if line == "" {
		return
	}
	if name, ok := strings.CutPrefix(line, "[["); ok {
		r.end()
		r.table = strings.TrimSuffix(name, "]]")
		return
	}
	key, literal, ok := strings.Cut(line, " = ")
	if !ok {
		r.ok = false
		return
	}
	r.key(key, literal)
}

// key reads a key with its value.
func (r *writtenReader) key(key, literal string) {
	switch key {
	case "id":
		r.entry.ID, r.entry.Pos = r.text(literal), r.pos(key)
	case "page":
		r.page.Name, r.page.Pos = r.text(literal), r.pos(key)
	case "actual_period":
		r.list.Own.Actual = r.period(literal)
	case "target_period":
		r.list.Own.Target = r.period(literal)
	case "period":
		r.entry.Period = r.period(literal)
	case "as_of":
		r.entry.AsOf = literal
	case "date":
		r.entry.Date = r.day(literal)
	case "released":
		r.entry.Released = r.day(literal)
	case "withdrawn":
		r.gone = r.day(literal)
	case "was":
		r.entry.Was = r.text(literal)
	case "restored":
		r.entry.Restored, r.ok = true, r.ok && literal == "true"
	case "kind":
		r.metric.Kind = r.text(literal)
	case "follows":
		r.list.Follows = r.text(literal)
	case "same_as":
		r.metric.SameAs = r.text(literal)
	case "direction":
		r.metric.Direction = r.text(literal)
	case "label", "reason", "words":
		r.entry.Reasons = r.digests(literal)
	case "text":
		r.texts = Words(r.digests(literal))
	case "unit":
		r.metric.Units = r.digests(literal)
	case "figures":
		r.page.Figures = r.digests(literal)
	case "figure":
		r.entry.Part = r.part(r.text(literal))
	default:
		r.figure(key, literal)
	}
}

// part returns what a name names.
func (r *writtenReader) part(name string) Part {
	i := slices.Index(Correctable(), name)
	r.ok = r.ok && i >= 0
	return Part(max(i, 0))
}

// figure reads one of the figures of an entry.
func (r *writtenReader) figure(key, literal string) {
	f := Figure{Text: r.text(literal), Pos: r.pos(key)}
	f.Part = r.part(key)
	q, err := r.units.ParseListed(f.Text)
	r.ok = r.ok && err == nil && f.Part.IsFigure()
	f.Quantity = q
	r.figures = append(r.figures, f)
}

// text reads a string. One with a character that is not as it is written is left to the decoder.
func (r *writtenReader) text(literal string) string {
	n := len(literal)
	r.ok = r.ok && n >= 2 && literal[0] == '"' && literal[n-1] == '"' && strings.IndexByte(literal, '\\') < 0
	if !r.ok {
		return ""
	}
	return literal[1 : n-1]
}

func (r *writtenReader) day(literal string) time.Time {
	t, err := time.ParseInLocation(time.DateOnly, literal, time.UTC)
	r.ok = r.ok && err == nil
	return t
}

func (r *writtenReader) period(literal string) period.Period {
	in, problem := period.Parse(strings.Trim(literal, `"`))
	r.ok = r.ok && problem.IsZero()
	return in
}

// digests reads a table on one line.
func (r *writtenReader) digests(literal string) Digests {
	d := Digests{}
	rest, _ := strings.CutPrefix(literal, "{ ")
	for rest != "" && r.ok {
		code, quoted, _ := strings.Cut(rest, " = \"")
		text, after, ok := strings.Cut(quoted, "\"")
		r.ok = ok && strings.IndexByte(text, '\\') < 0 && (after == " }" || strings.HasPrefix(after, ", "))
		d[code] = text
		rest, _ = strings.CutPrefix(after, ", ")
		if after == " }" {
			break
		}
	}
	return d
}

// end takes what a table has said.
func (r *writtenReader) end() {
	e := &r.entry
	switch r.table {
	case "figures", "series":
		for _, f := range r.figures {
			f.ID, f.Period, f.AsOf, f.Date, f.Withdrawn = e.ID, e.Period, e.AsOf, e.Date, r.gone
			r.list.Figures = append(r.list.Figures, f)
		}
	case "promises":
		r.list.Promises = append(r.list.Promises, Promise{e.ID, e.Side, e.Reasons, e.Date, r.gone, e.Pos})
	case "metrics":
		r.metric.ID, r.metric.Labels, r.metric.Date, r.metric.Pos = e.ID, e.Reasons, e.Date, e.Pos
		r.list.Metrics = append(r.list.Metrics, r.metric)
	case "states":
		r.list.States = append(r.list.States, State{e.ID, e.Side, Words(e.Reasons), r.texts, e.Date, e.Pos})
	case "corrections":
		if q, err := r.units.ParseListed(e.Was); e.Part.IsFigure() && err == nil {
			e.Quantity = q
		}
		r.list.Corrections = append(r.list.Corrections, *e)
	case "pages":
		r.page.Date = e.Date
		r.list.Pages = append(r.list.Pages, r.page)
	default:
		r.ok = r.ok && r.table == ""
	}
	r.entry, r.metric, r.page, r.texts, r.gone, r.figures = Correction{}, Metric{}, Page{}, nil, time.Time{}, r.figures[:0]
}
