package sheet

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// merge holds a file against the site and returns the articles that it changes. A file
// that has not been read completely lacks rows for that reason.
func merge(s *site, grids []*grid, complete bool) (*Imported, diag.List, error) {
	m := &merger{site: s, table: newTable(s), seen: map[string]*record{}}
	for _, g := range grids {
		m.grid(g)
	}
	if complete && len(m.table.sectors) > 0 {
		m.nothing(grids)
	}
	complete = complete && !m.diags.HasErrors()
	for _, sec := range m.table.sectors {
		m.absent(sec, complete)
	}
	for _, rec := range m.records {
		m.record(rec)
	}
	return m.conclude()
}

// merger holds a file against a site.
type merger struct {
	site    *site
	table   *table
	records []*record
	seen    map[string]*record // by report, sector and id
	changes []change
	added   []*record
	diags   diag.List
}

// record is a row of a file.
type record struct {
	grid    *grid
	n       int // of the row
	columns []int
	cells   []cell
	sector  *sector
	id      string
	old     *row // nil for a new metric
}

// get returns the cell of a column of the table, or false if the file lacks it.
func (r *record) get(column int) (cell, bool) {
	i := slices.Index(r.columns, column)
	switch {
	case i < 0:
		return cell{}, false
	case i >= len(r.cells):
		return cell{}, true
	}
	return r.cells[i], true
}

// at returns the place of a column's cell, or of the id if the file lacks the column.
func (r *record) at(column int) diag.Position {
	i := slices.Index(r.columns, column)
	if i < 0 {
		i = slices.Index(r.columns, idIndex)
	}
	return r.grid.at(r.n, i)
}

// The columns that every file must have come first in a table.
const (
	reportIndex = iota
	sectorIndex
	idIndex
)

func (m *merger) add(pos diag.Position, rule, hint, format string, args ...any) {
	m.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: diag.Untranslated(fmt.Sprintf(format, args...)), Hint: diag.Untranslated(hint)})
}

// grid takes the rows of one sheet. An empty sheet is none.
func (m *merger) grid(g *grid) {
	rows := g.rows
	if g.empty() {
		return
	}
	columns, ok := m.header(g)
	if !ok {
		return
	}
	var above *record
	for n := 1; n < len(rows); n++ {
		if blank(rows[n]) {
			continue
		}
		rec := &record{grid: g, n: n, columns: columns, cells: rows[n]}
		if m.identify(rec, above) && m.whole(rec) {
			m.records = append(m.records, rec)
		}
		if rec.sector != nil {
			above = rec
		}
	}
}

// nothing reports a file that has no table in it.
func (m *merger) nothing(grids []*grid) {
	for _, g := range grids {
		if !g.empty() {
			return
		}
	}
	m.add(grids[0].at(0, 0), ruleColumn, "export anew: the first row names the columns",
		"the file is empty: there is no column %s", idColumn)
}

// header finds the table's columns in the first row. A column that the table does not
// have is -1.
func (m *merger) header(g *grid) ([]int, bool) {
	known := names(m.table.columns)
	width := 0
	for _, r := range g.rows {
		width = max(width, len(r))
	}
	columns, before := make([]int, width), len(m.diags)
	for i := range columns {
		name := ""
		if i < len(g.rows[0]) {
			name = g.rows[0][i].text
		}
		columns[i] = slices.Index(known, name)
		switch {
		case name == "":
			m.unnamed(g, i)
		case columns[i] < 0:
			m.unknownColumn(g.at(0, i), name, known)
		case slices.Index(columns, columns[i]) < i:
			m.add(g.at(0, i), ruleColumn, "", "the column %s stands here twice", name)
		}
	}
	for i, name := range known[:idIndex+1] {
		if !slices.Contains(columns, i) {
			m.add(g.at(0, 0), ruleColumn, "the first row names the columns; a sheet that is no table has to be removed", "there is no column %s", name)
		}
	}
	return columns, len(m.diags) == before
}

func (m *merger) unknownColumn(pos diag.Position, name string, known []string) {
	hint := diag.DidYouMean(name, known).En
	if hint == "" {
		hint = "known here: " + strings.Join(known, ", ")
	}
	m.add(pos, ruleColumn, hint, "unknown column %q", name)
}

// unnamed reports the first cell of a column without a name that has something.
func (m *merger) unnamed(g *grid, column int) {
	for n, r := range g.rows {
		if column < len(r) && !blank(r[column:column+1]) {
			m.add(g.at(n, column), ruleColumn, "name it in the first row, or empty it", "the cell stands in a column without a name")
			return
		}
	}
}

// identify finds out which metric a row is. It reports whether it is one.
func (m *merger) identify(rec, above *record) bool {
	if !m.locate(rec, above) {
		return false
	}
	id, _ := rec.get(idIndex)
	if rec.id = id.text; rec.id == "" {
		if !id.bad {
			m.add(rec.at(idIndex), ruleRow, "give a new metric an id, or empty the row", "the row has no id")
		}
		return false
	}
	key := rec.sector.name() + "/" + rec.id
	if first := m.seen[key]; first != nil {
		m.diags.Add(diag.Diagnostic{
			Pos: rec.at(idIndex), Rule: ruleRow, Message: diag.Untranslated(fmt.Sprintf("the metric %s has two rows", rec.id)),
		}.WithNote(first.at(idIndex), diag.Untranslated("the first")))
		return false
	}
	m.seen[key] = rec
	rec.old = rec.sector.byID[rec.id]
	return true
}

// whole reports whether a row has as many cells as the header. A CSV file has the empty
// ones too: a row without them has been cut short. A workbook leaves them out.
func (m *merger) whole(rec *record) bool {
	have, want := len(rec.cells), len(rec.grid.rows[0])
	if !rec.grid.full || have >= want {
		return true
	}
	m.add(rec.grid.at(rec.n, 0), ruleRow, "a cell that is empty has its separator, too",
		"the row of %s has been cut short: it has %d cells, the header %d", rec.id, have, want)
	return false
}

// locate finds a row's sector. Where report and sector are empty, they are those of
// the row above.
func (m *merger) locate(rec, above *record) bool {
	report, _ := rec.get(reportIndex)
	slug, _ := rec.get(sectorIndex)
	switch {
	case report.bad || slug.bad:
		return false
	case report.text == "" && slug.text == "" && above != nil:
		rec.sector = above.sector
		return true
	}
	var reports, sectors []string
	for _, sec := range m.table.sectors {
		if sec.report == report.text && sec.slug == slug.text {
			rec.sector = sec
			return true
		}
		reports = append(reports, sec.report)
		if sec.report == report.text {
			sectors = append(sectors, sec.slug)
		}
	}
	if len(sectors) == 0 {
		m.add(rec.at(reportIndex), ruleRow, diag.DidYouMean(report.text, reports).En, "there is no report %q with sectors", report.text)
	} else {
		m.add(rec.at(sectorIndex), ruleRow, diag.DidYouMean(slug.text, sectors).En, "the report %s has no sector %q", report.text, slug.text)
	}
	return false
}

// absent warns of a sector's metrics that have no row, if the file is complete. If the
// sector has new rows too, one of them may be the metric under another id: that is
// refused.
func (m *merger) absent(sec *sector, complete bool) {
	var absent []string
	for _, r := range sec.rows {
		if m.seen[sec.name()+"/"+r.metric.ID] == nil {
			absent = append(absent, r.metric.ID)
		}
	}
	if len(absent) == 0 {
		return
	}
	refused := false
	for _, rec := range m.records {
		if rec.sector == sec && rec.old == nil {
			m.add(rec.at(idIndex), ruleRow, cmp.Or(diag.DidYouMean(rec.id, absent).En, "an id is changed in the articles; a row that was removed has to be put back"),
				"the metric %s is new while there is no row for %s: is it the same?", rec.id, strings.Join(absent, ", "))
			rec.id, refused = "", true // nothing more is made of it
		}
	}
	if refused || !complete {
		return
	}
	m.diags.Add(diag.Diagnostic{
		Pos: diag.Position{File: sec.articles[m.site.cfg.DefaultLanguage].File}, Severity: diag.Warning, Rule: ruleRow,
		Message: diag.Untranslated("the table has no row for " + strings.Join(absent, ", ")),
		Hint:    diag.Untranslated("they stay as they are: metrics are removed in the articles"),
	})
}
