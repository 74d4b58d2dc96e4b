package published

import (
	"errors"
	"strings"
	"time"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// rule is the name under which mistakes in the file are reported.
const rule = "published"

// document is the file.
type document struct {
	Figures []table `toml:"figures"`
}

// table is what was published of one metric on one day.
type table struct {
	ID        string    `toml:"id"`
	Actual    string    `toml:"actual"`
	Target    string    `toml:"target"`
	Date      time.Time `toml:"date"`
	Withdrawn time.Time `toml:"withdrawn"`
}

// reader reads a file, collecting mistakes.
type reader struct {
	units *quantity.Units
	seen  map[key]diag.Position
	list  []Figure
	diags diag.List
}

// key names a figure.
type key struct {
	id   string
	part Part
}

// Read reads the file. With an error among the diagnostics the list is nil: a damaged
// file does not say that nothing has been published.
func Read(units *quantity.Units, src *diag.Source) (*List, diag.List) {
	doc, keys, diags := decode.For[document]().Decode(src, 0, len(src.Text))
	r := &reader{units: units, seen: map[key]diag.Position{}, diags: diags}
	if diags.HasErrors() {
		return nil, diags
	}
	elements := keys.Table("figures").Elements()
	for i := range min(len(doc.Figures), len(elements)) {
		r.table(doc.Figures[i], elements[i])
	}
	if r.diags.HasErrors() {
		return nil, r.diags
	}
	return New(r.list), r.diags
}

// table reads what stands in one table.
func (r *reader) table(t table, keys decode.Table) {
	if strings.TrimSpace(t.ID) == "" {
		r.diags.Error(keys.Value("id"), rule, sayNoID)
	}
	if !keys.Has("date") {
		r.diags.Errorf(keys.Key("date"), rule, sayNoDate, t.ID)
	}
	if !keys.Has("actual") && !keys.Has("target") {
		r.diags.Errorf(keys.Key("actual"), rule, sayNothing, t.ID)
	}
	for part, text := range []string{t.Actual, t.Target} {
		if keys.Has(Part(part).String()) {
			r.figure(Figure{ID: t.ID, Part: Part(part), Text: text, Date: t.Date, Withdrawn: t.Withdrawn}, keys)
		}
	}
}

// figure reads one figure.
func (r *reader) figure(f Figure, keys decode.Table) {
	name := f.Part.String()
	f.Pos = keys.Value(name)
	if first, twice := r.seen[key{f.ID, f.Part}]; twice {
		r.diags.Add(diag.Diagnostic{
			Pos: f.Pos, Rule: rule, Message: sayTwice.With(f.Part.Words(), f.ID),
			Hint: adviceLater,
		}.WithNote(first, sayFirst))
		return
	}
	r.seen[key{f.ID, f.Part}] = f.Pos
	q, err := r.units.Parse(f.Text)
	if err != nil {
		r.unreadable(f, keys, err)
		return
	}
	f.Quantity = q
	r.list = append(r.list, f)
}

// unreadable reports a text that is no figure, at the very character.
func (r *reader) unreadable(f Figure, keys decode.Table, err error) {
	d := diag.Diagnostic{Pos: f.Pos, Rule: rule, Message: sayUnreadable.With(f.Part.Words(), f.ID, err)}
	if pe, ok := errors.AsType[*quantity.ParseError](err); ok {
		d.Message = sayNoFigure.With(f.Part.Words(), f.ID, pe.Input, pe.Reason)
		d.Pos = keys.Inside(f.Part.String(), pe.Offset)
	}
	d.Hint = adviceRestore
	r.diags.Add(d)
}
