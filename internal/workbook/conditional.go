package workbook

import "strings"

// A conditional format shows a cell in another way while a condition holds: under another number format, struck through, or
// as an icon alone. Whether it holds is not known here, so what such a cell shows is not certain.

// area is a block of cells, from 0.
type area struct{ left, top, right, bottom int }

// maxAreas is how many areas under such formats are kept. With more, all of the sheet is taken for one.
const maxAreas = 100

// conditional are the areas of a sheet that a conditional format may show otherwise.
type conditional struct {
	areas   []area
	ranges  string // of the rules that are being read
	changes bool   // one of those that stand in an extension
}

// visit looks at an element of a sheet.
func (c *conditional) visit(p *part, book *Book) error {
	switch {
	case p.name == "conditionalFormatting":
		c.ranges, c.changes = p.attr("sqref"), false
	case p.section == "conditionalFormatting" && p.name == "cfRule" && p.attr("dxfId") != "" && book.changing[p.number("dxfId")],
		p.section == "conditionalFormatting" && p.attr("showValue") == "0":
		c.add(c.ranges)
	case p.section == "extLst" && (p.name == "numFmt" || p.name == "strike" && p.on() || p.attr("showValue") == "0"):
		c.changes = true
	case p.section == "extLst" && p.name == "sqref":
		ranges, err := p.value()
		if c.changes {
			c.add(ranges)
		}
		return err
	}
	return nil
}

// add adds areas, whose names a space parts: B2:B9 D4.
func (c *conditional) add(ranges string) {
	for name := range strings.FieldsSeq(ranges) {
		first, last, ok := strings.Cut(name, ":")
		if !ok {
			last = first
		}
		left, top, isFirst := coordinates(first)
		right, bottom, isLast := coordinates(last)
		if !isFirst || !isLast || len(c.areas) == maxAreas {
			c.areas = []area{{0, 0, maxColumns, maxRows}} // whole columns, or too many
			return
		}
		c.areas = append(c.areas, area{left, top, right, bottom})
	}
}

// refuse refuses the cells of a sheet that may be shown otherwise.
func (c *conditional) refuse(s *Sheet) {
	if c.areas == nil {
		return
	}
	for i := range s.Rows {
		row := &s.Rows[i]
		for k := range row.Cells {
			if cell := &row.Cells[k]; cell.Refused == nil && c.has(cell.Column, row.Number) {
				cell.Text, cell.Refused = "", &Refusal{sayConditional, sayNoCondition}
			}
		}
	}
}

func (c *conditional) has(column, row int) bool {
	for _, a := range c.areas {
		if a.left <= column && column <= a.right && a.top <= row && row <= a.bottom {
			return true
		}
	}
	return false
}
