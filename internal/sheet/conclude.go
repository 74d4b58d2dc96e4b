package sheet

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// conclude reads the changed articles as if they were written, and returns them if
// they have no mistakes.
func (m *merger) conclude() (*Imported, diag.List, error) {
	texts := m.apply()
	next, diags, err := m.site.with(texts)
	if err != nil {
		return nil, m.diags, err
	}
	for _, d := range diags {
		if d.Severity == diag.Error {
			m.diags.Add(m.atCell(next, d))
		}
	}
	after := newTable(next)
	m.units(after)
	if !diags.HasErrors() {
		m.held(after)
	}
	out := &Imported{Cells: len(m.changes), Metrics: len(m.added)}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		out.Files = append(out.Files, File{name, m.site.texts[name], texts[name]})
	}
	return out, m.diags, nil
}

// atCell moves a mistake in the changed articles to the cell that it comes from.
func (m *merger) atCell(next *site, d diag.Diagnostic) diag.Diagnostic {
	d.Pos = m.cellAt(next, d.Pos)
	d.Notes = slices.Clone(d.Notes)
	for i := range d.Notes {
		d.Notes[i].Pos = m.cellAt(next, d.Notes[i].Pos)
	}
	return d
}

// cellAt returns the cell that a place in the changed articles comes from, or the place
// if there is none.
func (m *merger) cellAt(next *site, pos diag.Position) diag.Position {
	a := next.byFile[pos.File]
	if a == nil || a.Sector == nil || a.Keys == nil {
		return pos
	}
	path := strings.Split(m.keysOf(a).pathAt(pos), ".")
	if len(path) < 2 || path[0] != "metrics" {
		return pos
	}
	i, err := strconv.Atoi(path[1])
	if err != nil || i >= len(a.Sector.Metrics) {
		return pos
	}
	rec := m.seen[a.Report+"/"+a.Slug+"/"+a.Sector.Metrics[i].ID]
	if rec == nil {
		return pos
	}
	return rec.at(m.column(rec, a.Lang, path[2:]))
}

// column returns the column that a key stands in. What is said of the metric as a
// whole comes from the one cell that changes the article, if there is one.
func (m *merger) column(rec *record, lang int, key []string) int {
	var changed []int
	for _, i := range rec.changed {
		if m.table.columns[i].lang == lang {
			changed = append(changed, i)
		}
	}
	if len(key) > 0 {
		for i, c := range m.table.columns {
			if c.role == stated && c.key == key[0] && c.lang == lang {
				return i
			}
		}
	}
	if len(changed) == 1 {
		return changed[0]
	}
	return idIndex
}

// placed are the keys of an article by their lines.
type placed struct {
	keys   *decode.Keys
	onLine map[int][]int // indexes of entries
}

// keysOf returns the keys of a changed article by their lines.
func (m *merger) keysOf(a *report.Article) *placed {
	if p := m.placed[a.File]; p != nil {
		return p
	}
	p := &placed{keys: a.Keys, onLine: map[int][]int{}}
	for i, e := range a.Keys.Entries {
		p.onLine[int(e.Key.Line)] = append(p.onLine[int(e.Key.Line)], i)
		if e.Value.Line != e.Key.Line {
			p.onLine[int(e.Value.Line)] = append(p.onLine[int(e.Value.Line)], i)
		}
	}
	m.placed[a.File] = p
	return p
}

// pathAt returns the path of the key that a place belongs to.
func (p *placed) pathAt(pos diag.Position) string {
	best, column := "", 0
	for _, i := range p.onLine[pos.Line] {
		e, path := p.keys.Entries[i], p.keys.Path(i)
		for _, at := range []decode.Place{e.Key, e.Value} {
			col := int(at.Column)
			if int(at.Line) == pos.Line && col <= pos.Column && (col > column || col == column && len(path) > len(best)) {
				best, column = path, col
			}
		}
	}
	return best
}

// units refuses figures that lose their unit: a program may have made a number of
// what was typed.
func (m *merger) units(after *table) {
	reported := map[diag.Position]bool{}
	for _, d := range m.diags {
		reported[d.Pos] = true
	}
	for _, c := range m.changes {
		key, now := m.table.columns[c.column].key, after.find(c.record)
		if key != "actual" && key != "target" || now == nil {
			continue
		}
		was, is := figure(c.record.old.metric, key), figure(now.metric, key)
		pos := c.record.at(c.column)
		if was != nil && is != nil && measured(was) && !measured(is) && !reported[pos] {
			m.add(pos, ruleCell, sayItWas.With(c.record.old.cells[c.column]),
				sayNoUnit, key, c.record.id, c.text)
		}
	}
}

func figure(m *report.Metric, key string) *report.Figure {
	if key == "actual" {
		return m.Actual
	}
	return m.Target
}

func measured(f *report.Figure) bool { return f.Unit != "" || f.Bound == quantity.RankWithin }

// find returns a record's row in a table, or nil.
func (t *table) find(rec *record) *row {
	if sec := t.byName[rec.sector.name()]; sec != nil {
		return sec.byID[rec.id]
	}
	return nil
}

// held holds what the changed articles say against the file: an import that left
// something out would be worse than none. Of a new row it finds derived cells that are
// wrong.
func (m *merger) held(after *table) {
	for _, rec := range m.records {
		row := after.find(rec)
		if rec.id == "" || row == nil {
			continue
		}
		for i, c := range after.columns {
			now, ok := rec.get(i)
			now.text = m.canonical(c, now.text)
			switch {
			case !ok || now.bad || now.text == strings.TrimSpace(row.cells[i]):
			case c.role == stated && (slices.Contains(rec.changed, i) || rec.old == nil):
				m.add(rec.at(i), ruleCell, diag.Words{}, sayComesBack, now.text, row.cells[i])
			case c.role == derived && rec.old == nil && now.text != "":
				m.add(rec.at(i), ruleDerived, sayLeaveEmpty, sayDerived, c.name, rec.id, row.cells[i])
			}
		}
	}
}
