package draft

import (
	"cmp"
	"regexp"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// tableUnit is what stands above a table of the unit of its figures.
type tableUnit struct {
	text string
	open bool // whether it is several, or none that is known, so that a figure may have another
	all  bool // whether it is that of all figures of the table or the column
}

// beginsTable reports whether a row is the first of a table: nothing is a row before it, or it stands apart
// from that and is of another form, or has the words of headings. A table that goes on behind a page has neither.
func (w *outline) beginsTable(blocks []Block, i int) bool {
	b := blocks[i]
	if i == 0 || blocks[i-1].Cells == nil {
		return true
	}
	return b.Apart && (len(b.Cells) != len(w.header) || columns(w.draft, b.Cells, noSide) != nil)
}

// maxCaption is how many characters the lines above a table may have, and how many such lines are looked at.
const maxCaption, maxCaptions = 40, 2

var statedUnit = regexp.MustCompile(`单位\s*[：:]\s*([^（()）]+)`)

// unitAbove finds the unit that the lines above a table state: 单位：亿元.
func (w *outline) unitAbove(blocks []Block) tableUnit {
	for i := len(blocks) - 1; i >= max(0, len(blocks)-maxCaptions); i-- {
		b := blocks[i]
		if b.Cells != nil || utf8.RuneCountInString(b.Text) > maxCaption {
			break
		}
		if m := statedUnit.FindStringSubmatch(b.Text); m != nil {
			return w.tableUnit(m[1])
		}
	}
	return tableUnit{}
}

func (w *outline) tableUnit(text string) tableUnit {
	text = strings.TrimSpace(text)
	return tableUnit{text, w.units.Denomination(text) != quantity.WithUnit, true}
}

// row makes figures of a row of a table: what it is of stands in the column of names.
func (r *reader) row(p passage) {
	cells := p.piece.cells
	list := r.columns(p)
	if len(cells) < 2 || list == nil || &cells[0] == &p.header[0] {
		return
	}
	name := nameColumn(p.header)
	label, unit := r.bracketed(withoutMarks(bare(cells[min(name, len(cells)-1)])))
	units := unitsBeside(list, cells)
	for i := 0; i < min(len(cells), len(list)); i++ {
		if why := list[i].other; !why.IsZero() && strings.ContainsAny(cells[i], "0123456789") {
			p.sector.Left = append(p.sector.Left, Left{cells[i], why, excerptOfRow(cells, i)})
		}
		if list[i].side != noSide {
			r.cell(p, list[i], i, label, r.unitOf(p, list[i], cmp.Or(units[i], unit)))
		}
	}
}

// columns returns what the columns of a passage's table tell, which is found out once for all its rows.
func (r *reader) columns(p passage) []column {
	if len(p.header) == 0 {
		return nil
	}
	if of := (headed{&p.header[0], p.side}); r.headed != of {
		r.headed = of
		r.tells, _ = columnsOf(r.draft, p.header, p.side)
	}
	return r.tells
}

// headed is the header of a table in a part of the report.
type headed struct {
	first *string
	side  side
}

// unitsBeside returns for each cell what its row says in the column of units that stands before it, or else behind it.
func unitsBeside(list []column, cells []string) []string {
	units := make([]string, len(cells))
	first := 1
	for first < len(list) && !list[first].isUnit {
		first++
	}
	if first >= min(len(list), len(cells)) {
		return units
	}
	at := first
	for i := range units {
		if units[i] = cells[at]; i > 0 && i < len(list) && list[i].isUnit {
			at = i
		}
	}
	return units
}

// maxRow is how many bytes a row may have to be told whole.
const maxRow = 600

// excerptOfRow returns a row, or of a long one what names it and a cell.
func excerptOfRow(cells []string, i int) string {
	size := 0
	for _, c := range cells {
		if size += len(c) + 1; size > maxRow {
			return excerpt(cells[0], 0) + " … " + excerpt(cells[i], 0)
		}
	}
	return strings.Join(cells, " ")
}

// bracketed divides a text into what stands before its brackets and a unit in these; what is in brackets
// and no unit, 产值（现价）, stays with the rest.
func (r *reader) bracketed(text string) (rest, unit string) {
	base, inside, ok := strings.Cut(text, "（")
	inside = strings.TrimSuffix(inside, "）")
	if ok && r.units.Denomination(inside) == quantity.WithUnit {
		return base, inside
	}
	return text, ""
}

// unitOf returns the unit of a figure that has none, by its row, its column, the names' column and the
// lines above.
func (r *reader) unitOf(p passage, c column, row string) tableUnit {
	_, named := r.bracketed(p.header[nameColumn(p.header)])
	scale := r.units.Denomination(c.unit) == quantity.ScaleAlone
	switch {
	case row != "" && scale:
		return tableUnit{text: c.unit + row}
	case row != "":
		return tableUnit{text: row}
	case r.units.Denomination(c.unit) == quantity.WithUnit:
		return tableUnit{text: c.unit, all: true}
	case named != "":
		return tableUnit{text: named, all: true}
	case scale && p.unit.text == "":
		return tableUnit{text: c.unit}
	case scale:
		return tableUnit{c.unit + p.unit.text, p.unit.open, true}
	}
	return p.unit
}

// cell makes a figure of a cell, or leaves it out if it has digits that are none.
func (r *reader) cell(p passage, c column, i int, label string, unit tableUnit) {
	text := p.piece.cells[i]
	if !strings.ContainsAny(text, "0123456789") {
		return
	}
	row := excerptOfRow(p.piece.cells, i)
	left := func(why diag.Words) { p.sector.Left = append(p.sector.Left, Left{text, why, row}) }
	switch {
	case c.isGrowth && c.unit != "":
		left(sayColumnChange)
		return
	case c.isGrowth && quantity.IsSign(unit.text):
		left(saySharesChange)
		return
	}
	q, shown, err := r.inUnit(text, unit, c.isGrowth)
	switch {
	case err != nil || label == "":
		left(sayNoCell)
		return
	case unit.open && q.Unit == "" && q.Bound != quantity.RankWithin,
		unit.all && !c.isGrowth && !quantity.IsSign(unit.text) && isNoAmount(label) && shown != text:
		left(sayOpenUnit)
		return
	}
	isGrowth := c.isGrowth || q.Unit == "%" && unit.text != "" && !unit.open && !quantity.IsSign(unit.text) && !(unit.all && isNoAmount(label))
	f := &Figure{Text: shown, Quantity: q, side: c.side, isGrowth: isGrowth, sector: p.sector, group: p.group, label: label, sentence: row}
	f.doubt(c.doubt)
	if len(figuresIn(label)) > 0 {
		f.doubt(sayFigureLabel)
	}
	if q.Unit == "" && q.Bound != quantity.RankWithin && hasUnits(r.tells) {
		f.doubt(sayNoUnit)
	}
	r.figures = append(r.figures, f)
	p.piece.spots = append(p.piece.spots, spot{0, len(text), i, f})
}

// isNoAmount reports whether a label is that of an index or a share, which has not the unit of amounts that a table says
// for all.
func isNoAmount(label string) bool {
	base, _, _ := strings.Cut(label, "（")
	return suffixOf(base, words().NoAmounts) != "" && suffixOf(base, words().PerUnit) == ""
}

// inUnit reads a cell; what has no unit of its own has that of its row.
func (r *reader) inUnit(text string, unit tableUnit, isGrowth bool) (quantity.Quantity, string, error) {
	name := unit.text
	switch {
	case isGrowth:
		name = "%"
	case unit.open:
		name = ""
	}
	q, err := r.units.Parse(text)
	if name == "" || err != nil || q.Unit != "" {
		return q, text, err
	}
	shown := r.units.Denominated(text, name)
	q, err = r.units.Parse(shown)
	return q, shown, err
}
