package sheet

import (
	"os"
	"path/filepath"
	"slices"

	"duibiao/internal/quantity"
)

// mayReplace reports an error if there is a file of that name, and it is none that an export of
// the site has written, or somebody has edited it since: what was not imported would be lost.
// An empty one is no loss.
func (f format) mayReplace(file string, s *site) error {
	info, err := os.Stat(file)
	if err != nil || info.Size() == 0 && info.Mode().IsRegular() {
		return nil // what else is wrong, writing it says
	}
	text, err := readTable(file)
	if err != nil {
		return sayForeignTable.Fail(file)
	}
	grids, diags, err := f.whole(filepath.ToSlash(file), text)
	if err != nil || len(grids) == 0 || slices.ContainsFunc(grids, (*grid).isForeign) {
		return sayForeignTable.Fail(file)
	}
	m := newMerger(s)
	for _, g := range grids {
		m.grid(g)
	}
	if diags.HasErrors() || m.diags.HasErrors() || slices.ContainsFunc(m.records, m.isEdited) {
		return sayEdited.Fail(file)
	}
	return nil
}

// isForeign reports whether the first row lacks a name of the columns by which rows are known,
// or of the one that tells what they were when they were exported.
func (g *grid) isForeign() bool {
	return slices.ContainsFunc([]string{reportColumn, sectorColumn, idColumn, revisionColumn}, func(name string) bool {
		return !slices.ContainsFunc(g.header().cells, func(c cell) bool { return c.text == name })
	})
}

// isEdited reports whether a row says something that an export has not written, and the front
// matter does not say.
func (m *merger) isEdited(rec *record) bool {
	if m.asExported(rec) {
		return false
	}
	if rec.old == nil {
		return true
	}
	for i, c := range m.table.columns {
		if now, ok := rec.get(i); c.role == stated && c.applies(rec.isPoint()) && (!ok || now.text != trimmed(rec.old.cells[i])) {
			return true
		}
	}
	return false
}

// ofPeople returns a sheet of metrics that is none of an export, but a table that people have made; or nil.
func ofPeople(grids []*grid) *grid {
	units := quantity.StandardUnits()
	for _, g := range grids {
		names := g.header().cells
		isOurs := slices.ContainsFunc(names, func(c cell) bool {
			return c.text == reportColumn || c.text == sectorColumn || c.text == idColumn
		})
		if !isOurs && understood(g, units) != nil {
			return g
		}
	}
	return nil
}
