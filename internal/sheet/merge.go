package sheet

import (
	"cmp"
	"maps"
	"slices"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// merge holds a file against the site and returns the articles that it changes. A file
// that has not been read completely lacks rows for that reason.
func merge(s *site, grids []*grid, complete bool) (*Imported, diag.List, error) {
	m := newMerger(s)
	m.isWhole = complete
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
	m.garbled()
	if complete && !m.hasPoints && len(grids) > 0 && !grids[0].full {
		m.noSeries(grids[0])
	}
	for _, rec := range m.records {
		m.record(rec)
	}
	m.exchanged()
	m.broken()
	return m.conclude()
}

// merger holds a file against a site.
type merger struct {
	site    *site
	table   *table
	records []*record
	seen    map[string]*record // by report, sector and id
	changes []change
	added   []*record // new metrics
	points  []*record // new entries of series
	diags   diag.List

	isWhole    bool // whether the file has been read completely
	hasPoints  bool // whether a sheet has rows of series, or could have them
	bySector   map[*sector][]*record
	placed     map[string]*placed // keys of changed articles, by file
	guesses    int                // how often another name has been suggested
	unsure     map[*grid]bool     // sheets without revisions
	byRevision map[string]string  // the row of each revision, once it is asked for
}

func newMerger(s *site) *merger {
	return &merger{
		site: s, table: newTable(s), seen: map[string]*record{}, bySector: map[*sector][]*record{},
		unsure: map[*grid]bool{}, placed: map[string]*placed{},
	}
}

// record is a row of a file.
type record struct {
	grid    *grid
	line    line
	layout  layout
	sector  *sector
	id      string
	period  period.Period // of an entry of the metric's series; else zero
	day     string        // that its result so far runs to; else empty
	name    string        // as that of a row; empty of one that is refused
	old     *row          // nil for a new metric
	changed []int         // columns
}

// layout says which column of a file a column of the table is; -1 for none.
type layout []int

// get returns the cell of a column of the table, or false if the file lacks it.
func (r *record) get(column int) (cell, bool) {
	if r.layout[column] < 0 {
		return cell{}, false
	}
	return r.line.cell(r.layout[column]), true
}

// revision returns the digest that the row was exported with, or false if the file lacks the column, which is the last.
func (r *record) revision() (cell, bool) { return r.get(len(r.layout) - 1) }

// at returns the place of a column's cell, or of the id if the file lacks the column.
func (r *record) at(column int) diag.Position {
	i := r.layout[column]
	if i < 0 {
		i = r.layout[idIndex]
	}
	return r.grid.at(r.line.row, i)
}

// The columns that every file must have come first in a table.
const (
	reportIndex = iota
	sectorIndex
	idIndex
)

func (m *merger) add(pos diag.Position, rule string, hint diag.Words, message diag.Phrase, args ...any) {
	m.diags.Add(diag.Diagnostic{Pos: pos, Rule: rule, Message: message.With(args...), Hint: hint})
}

// grid takes the rows of one sheet. An empty sheet is none.
func (m *merger) grid(g *grid) {
	if g.empty() {
		return
	}
	columns, ok := m.header(g)
	if !ok {
		return
	}
	var above *record
	for _, l := range g.body() {
		rec := &record{grid: g, line: l, layout: columns}
		if m.identify(rec, above) && m.whole(rec) {
			m.records = append(m.records, rec)
			m.bySector[rec.sector] = append(m.bySector[rec.sector], rec)
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
	m.add(grids[0].at(0, 0), ruleColumn, sayExportAnew, sayEmptyFile, idColumn)
}

// header finds the table's columns in the first row.
func (m *merger) header(g *grid) (layout, bool) {
	known, before := names(m.table.columns), len(m.diags)
	columns := slices.Repeat(layout{-1}, len(known))
	header, nameless := g.header(), g.nameless()
	for len(header.cells)+len(nameless) > 0 {
		if len(header.cells) == 0 || len(nameless) > 0 && nameless[0].column < header.cells[0].column {
			m.add(g.at(nameless[0].row, nameless[0].column), ruleColumn, sayNameColumn, sayNameless)
			nameless = nameless[1:]
			continue
		}
		m.named(g, columns, known, header.cells[0])
		header.cells = header.cells[1:]
	}
	for i, name := range known[:idIndex+1] {
		if columns[i] < 0 {
			m.add(g.at(0, 0), ruleColumn, sayFirstRow, sayNoColumn, name)
		}
	}
	m.hasPoints = m.hasPoints || columns[m.table.index(periodColumn)] >= 0
	return columns, len(m.diags) == before
}

// named takes a cell of the header.
func (m *merger) named(g *grid, columns layout, known []string, c cell) {
	switch i := slices.Index(known, c.text); {
	case c.bad: // which has been reported
	case i < 0:
		hint := cmp.Or(m.guess(c.text, known), sayKnownColumns.With(diag.Listed(known)))
		m.add(g.at(0, c.column), ruleColumn, hint, sayUnknownColumn, c.text)
	case columns[i] >= 0:
		m.add(g.at(0, c.column), ruleColumn, diag.Words{}, sayColumnTwice, c.text)
	default:
		columns[i] = c.column
	}
}

// cellPlace is where a cell stands in a grid.
type cellPlace struct{ row, column int }

// nameless returns, by column, the first cell of each column without a name.
func (g *grid) nameless() []cellPlace {
	header, seen := g.header(), map[int]bool{}
	var list []cellPlace
	for _, l := range g.body() {
		for _, c := range l.cells {
			if name := header.cell(c.column); !seen[c.column] && name.text == "" && !name.bad {
				list = append(list, cellPlace{l.row, c.column})
				seen[c.column] = true
			}
		}
	}
	slices.SortFunc(list, func(a, b cellPlace) int { return cmp.Compare(a.column, b.column) })
	return list
}

// maxGuesses is how often another name is suggested: each time all are looked at.
const maxGuesses = 100

// guess suggests another name.
func (m *merger) guess(name string, names []string) diag.Words {
	if m.guesses++; m.guesses > maxGuesses {
		return diag.Words{}
	}
	return diag.DidYouMean(name, names)
}

// identify finds out which metric a row is. It reports whether it is one.
func (m *merger) identify(rec, above *record) bool {
	if !m.locate(rec, above) {
		return false
	}
	id, _ := rec.get(idIndex)
	if rec.id = id.text; rec.id == "" {
		if !id.bad {
			m.add(rec.at(idIndex), ruleRow, sayGiveID, sayNoID)
		}
		return false
	}
	if !m.ofPoint(rec) {
		return false
	}
	key := rec.sector.name() + "/" + rec.name
	if first := m.seen[key]; first != nil {
		m.diags.Add(diag.Diagnostic{
			Pos: rec.at(idIndex), Rule: ruleRow, Message: sayTwoRows.With(rec.name),
		}.WithNote(first.at(idIndex), sayFirst))
		return false
	}
	m.seen[key] = rec
	rec.old = rec.sector.byID[rec.name]
	return true
}

// whole reports whether a row has as many cells as the header. A CSV file has the empty
// ones too: a row without them has been cut short. A workbook leaves them out.
func (m *merger) whole(rec *record) bool {
	have, want := rec.line.width, rec.grid.header().width
	if c, ok := rec.line.dividedNumber(want); ok && rec.grid.full {
		m.add(rec.grid.at(rec.line.row, c.column), ruleRow, adviceBeyond, sayDivided, c.text, rec.line.cell(c.column+1).text)
		return false
	}
	if !rec.grid.full || have >= want {
		return true
	}
	m.add(rec.grid.at(rec.line.row, 0), ruleRow, sayKeepEmpty, sayCutShort, rec.name, have, want)
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
	case report.text == "" && slug.text == "":
		m.add(rec.at(reportIndex), ruleRow, adviceFirstSector, sayFirstSector)
		return false
	}
	if rec.sector = m.table.byName[report.text+"/"+slug.text]; rec.sector != nil {
		return true
	}
	if sectors := m.table.slugs[report.text]; sectors == nil {
		reports := slices.Sorted(maps.Keys(m.table.slugs))
		m.add(rec.at(reportIndex), ruleRow, m.guess(report.text, reports), sayNoReport, report.text)
	} else {
		m.add(rec.at(sectorIndex), ruleRow, m.guess(slug.text, sectors), sayNoSector, report.text, slug.text)
	}
	return false
}

// absent warns of a sector's metrics that have no row, if the file is complete. If the
// sector has new rows too, one of them may be the metric under another id: that is
// refused.
func (m *merger) absent(sec *sector, complete bool) {
	var absent []string
	rows := sec.rows
	if m.hasPoints {
		rows = sec.all()
	}
	for _, r := range rows {
		if m.seen[sec.name()+"/"+r.name] == nil {
			absent = append(absent, r.name)
		}
	}
	if len(absent) == 0 {
		return
	}
	refused := false
	for _, rec := range m.bySector[sec] {
		if rec.old == nil {
			m.add(rec.at(idIndex), ruleRow, cmp.Or(m.guess(rec.name, absent), sayChangeID),
				sayIsItTheSame, rec.name, few(absent))
			rec.name, refused = "", true // nothing more is made of it
		}
	}
	if refused || !complete {
		return
	}
	m.diags.Add(diag.Diagnostic{
		Pos: diag.Position{File: sec.articles[m.site.cfg.DefaultLanguage].File}, Severity: diag.Warning, Rule: ruleRow,
		Message: sayNoRow.With(diag.Listed(absent)),
		Hint:    sayTheyStay,
	})
}

// noSeries warns of a workbook without the sheet of series, if the reports have any.
func (m *merger) noSeries(g *grid) {
	for _, sec := range m.table.sectors {
		if len(m.bySector[sec]) > 0 && len(sec.all()) > len(sec.rows) {
			m.diags.Add(diag.Diagnostic{
				Pos: diag.Position{File: g.at(0, 0).File}, Severity: diag.Warning, Rule: ruleRow, Message: sayNoSeries, Hint: sayPeriodsStay,
			})
			return
		}
	}
}

// few lists names, of many the first.
func few(names []string) diag.Words {
	const most = 10
	if len(names) <= most {
		return diag.Listed(names)
	}
	return sayAndMore.With(diag.Listed(names[:most]), len(names)-most)
}
