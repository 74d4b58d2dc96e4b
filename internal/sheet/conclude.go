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
	before := len(m.diags)
	texts := m.apply()
	applied := !m.diags[before:].HasErrors() // else cells would be told to come back as what they were
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
	if applied && !diags.HasErrors() {
		m.held(after)
	}
	out := &Imported{Cells: len(m.changes), Metrics: len(m.added), Periods: len(m.points)}
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		out.Files = append(out.Files, File{name, m.site.texts[name], texts[name]})
	}
	return out, m.diags, nil
}

// atCell moves a mistake in the changed articles to the cell that it comes from.
func (m *merger) atCell(next *site, d diag.Diagnostic) diag.Diagnostic {
	var at, of *record
	d.Pos, at = m.cellAt(next, d.Pos)
	d.Notes = slices.Clone(d.Notes)
	for i := range d.Notes {
		d.Notes[i].Pos, of = m.cellAt(next, d.Notes[i].Pos)
	}
	if d.Rule == report.TranslationMissing && of != nil && of != at && of.isPoint() {
		d.Pos, d.Notes = of.at(idIndex), nil // the entry that the translation lacks
	}
	return d
}

// cellAt returns the cell that a place in the changed articles comes from, with its row, or
// the place if there is none.
func (m *merger) cellAt(next *site, pos diag.Position) (diag.Position, *record) {
	a := next.byFile[pos.File]
	if a == nil || a.Sector == nil || a.Keys == nil {
		return pos, nil
	}
	path := strings.Split(m.keysOf(a).pathAt(pos), ".")
	if len(path) < 2 || path[0] != "metrics" {
		return pos, nil
	}
	i, err := strconv.Atoi(path[1])
	if err != nil || i >= len(a.Sector.Metrics) {
		return pos, nil
	}
	if rec, key := m.recordAt(a, i, path[2:]); rec != nil {
		return rec.at(m.column(rec, a.Lang, key)), rec
	}
	return pos, nil
}

// recordAt returns the row that the i-th metric of an article comes from, or an entry of its
// series, and the key in it. It is nil if there is none.
func (m *merger) recordAt(a *report.Article, i int, key []string) (*record, []string) {
	metric := &a.Sector.Metrics[i]
	prefix := a.Report + "/" + a.Slug + "/"
	if len(key) > 1 && key[0] == "series" {
		j, err := strconv.Atoi(key[1])
		tables := a.Keys.Table(decode.Path("metrics", i)).Table("series").Elements()
		if err == nil && j < len(metric.Series) && j < len(tables) {
			p := &metric.Series[j]
			if rec := m.seen[prefix+pointName(metric.ID, periodOf(tables[j], p), dayOf(p.AsOf))]; rec != nil {
				return rec, key[2:]
			}
		}
	}
	return m.seen[prefix+metric.ID], key
}

// column returns the column that a key stands in. What is said of the metric as a
// whole comes from the one cell that changes the article, if there is one.
func (m *merger) column(rec *record, lang int, key []string) int {
	if len(key) > 0 {
		for i, c := range m.table.columns {
			isKey := c.role == stated && c.key == key[0] && c.lang == lang || c.role == naming && c.name == key[0]
			if isKey && c.applies(rec.isPoint()) {
				return i
			}
		}
	}
	var changed []int
	for _, i := range rec.changed {
		if m.table.columns[i].lang == lang {
			changed = append(changed, i)
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
	p := newPlaced(a.Keys)
	m.placed[a.File] = p
	return p
}

func newPlaced(keys *decode.Keys) *placed {
	p := &placed{keys: keys, onLine: map[int][]int{}}
	for i, e := range keys.Entries {
		p.onLine[int(e.Key.Line)] = append(p.onLine[int(e.Key.Line)], i)
		if e.Value.Line != e.Key.Line {
			p.onLine[int(e.Value.Line)] = append(p.onLine[int(e.Value.Line)], i)
		}
	}
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
		was, is := c.record.old.figureOf(key), now.figureOf(key)
		pos := c.record.at(c.column)
		if was != nil && is != nil && measured(was) && !measured(is) && !reported[pos] {
			m.add(pos, ruleCell, sayItWas.With(c.record.old.cells[c.column]),
				sayNoUnit, key, c.record.name, c.text)
		}
	}
}

func measured(f *report.Figure) bool { return f.Unit != "" || f.Bound == quantity.RankWithin }

// find returns a record's row in a table, or nil.
func (t *table) find(rec *record) *row {
	if sec := t.byName[rec.sector.name()]; sec != nil {
		return sec.byID[rec.name]
	}
	return nil
}

// held holds what the changed articles say against the file: an import that left
// something out would be worse than none. Of a new row it finds derived cells that are
// wrong.
func (m *merger) held(after *table) {
	for _, rec := range m.records {
		row := after.find(rec)
		if rec.name == "" || row == nil {
			continue
		}
		for i, c := range after.columns {
			now, ok := rec.get(i)
			now.text = c.canonical(now.text)
			switch {
			case !ok || now.bad || now.text == strings.TrimSpace(row.cells[i]):
			case c.role == stated && (slices.Contains(rec.changed, i) || rec.old == nil):
				m.add(rec.at(i), ruleCell, diag.Words{}, sayComesBack, now.text, row.cells[i])
			case c.role == derived && rec.old == nil && now.text != "" && c.applies(rec.isPoint()):
				m.add(rec.at(i), ruleDerived, sayLeaveEmpty, sayDerived, c.name, rec.name, row.cells[i])
			}
		}
	}
}
