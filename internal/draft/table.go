package draft

import (
	"strconv"
	"strings"

	"duibiao/internal/quantity"
)

// column is what a column of a table tells.
type column struct {
	side     side // noSide for what is no figure
	isGrowth bool
	isUnit   bool
}

// row makes figures of a row of a table: what it is of stands in its first cell.
func (r *reader) row(p passage) {
	cells := p.piece.cells
	columns := r.columns(p.header, p.side)
	if len(cells) < 2 || columns == nil || &cells[0] == &p.header[0] {
		return
	}
	label, unit := bare(cells[0]), ""
	if base, rest, ok := strings.Cut(label, "（"); ok {
		label, unit = base, strings.TrimSuffix(rest, "）")
	}
	for i, c := range columns {
		if c.isUnit && i < len(cells) {
			unit = cells[i]
		}
	}
	for i := 1; i < min(len(cells), len(columns)); i++ {
		if columns[i].side != noSide {
			r.cell(p, columns[i], i, label, unit)
		}
	}
}

// cell makes a figure of a cell, or leaves it out if it has digits that are none.
func (r *reader) cell(p passage, c column, i int, label, unit string) {
	text := p.piece.cells[i]
	if !strings.ContainsAny(text, "0123456789") {
		return
	}
	row := strings.Join(p.piece.cells, " ")
	q, shown, err := r.inUnit(text, unit, c.isGrowth)
	if err != nil || label == "" {
		p.sector.Left = append(p.sector.Left, Left{text, sayNoCell, row})
		return
	}
	f := &Figure{Text: shown, Quantity: q, side: c.side, isGrowth: c.isGrowth, sector: p.sector, group: p.group, label: label, sentence: row}
	r.figures = append(r.figures, f)
	p.piece.spots = append(p.piece.spots, spot{0, len(text), i, f})
}

// inUnit reads a cell; what has no unit of its own has that of its row.
func (r *reader) inUnit(text, unit string, isGrowth bool) (quantity.Quantity, string, error) {
	if isGrowth && !strings.ContainsAny(text, "%‰") {
		unit = "%"
	}
	q, err := r.units.Parse(text)
	if unit == "" || err == nil && q.Unit != "" {
		return q, text, err
	}
	shown := text + unit
	q, err = r.units.Parse(shown)
	return q, shown, err
}

// columns returns what the columns of a table tell, by its first row; nil if none has figures.
func (r *reader) columns(header []string, part side) []column {
	w := &words().Columns
	list := make([]column, len(header))
	tells := false
	for i, text := range header {
		c := &list[i]
		c.isUnit = containsOne(text, w.Unit)
		c.isGrowth = containsOne(text, w.Growth)
		switch year := strconv.Itoa; {
		case i == 0 || c.isUnit:
		case containsOne(text, w.Target) || strings.Contains(text, year(r.draft.Target.EndYear())):
			c.side = target
		case containsOne(text, w.Actual) || strings.Contains(text, year(r.draft.Actual.EndYear())):
			c.side = actual
		case c.isGrowth:
			c.side = max(list[i-1].side, part)
		}
		tells = tells || c.side != noSide
	}
	if !tells {
		return nil
	}
	return list
}
