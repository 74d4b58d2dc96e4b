package sheet

import (
	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// role says what a column is for.
type role uint8

const (
	naming   role = iota // says which metric the row is
	stated               // says what the front matter says; may be edited
	derived              // follows from what is stated
	revision             // a digest of what is stated, as it was exported
)

// column is a column of the table.
type column struct {
	name string
	role role
	key  string     // of what is stated
	lang int        // of the article that states it
	edit diag.Words // in place of what is derived
}

// Columns that rows are known by, and the derived ones.
const (
	reportColumn   = "report"
	sectorColumn   = "sector"
	idColumn       = "id"
	unitColumn     = "figure_unit"
	actualBound    = "actual_bound"
	targetBound    = "target_bound"
	revisionColumn = "revision"
)

// columns returns the columns of a site's table:
//
//	report, sector, id            which metric it is
//	label_zh, label_en            a column for each language
//	actual, target                as they are written
//	figure_unit, actual_bound,    derived from them
//	target_bound
//	unit_zh, unit_en              what stands in the front matter under unit: the unit of
//	                              numbers, and the words of a translation, as "train | trains"
//	kind, direction               empty for the default
//	group_zh, …, note_zh, …
//	revision                      hidden
func columns(cfg *config.Config) []column {
	list := []column{{name: reportColumn}, {name: sectorColumn}, {name: idColumn}}
	original := func(key string) {
		list = append(list, column{name: key, role: stated, key: key, lang: cfg.DefaultLanguage})
	}
	perLanguage := func(key string) {
		for i, l := range cfg.Languages {
			list = append(list, column{name: key + "_" + l.Code, role: stated, key: key, lang: i})
		}
	}
	perLanguage("label")
	original("actual")
	original("target")
	list = append(list,
		column{name: unitColumn, role: derived, edit: sayBoth.With("actual", "target")},
		column{name: actualBound, role: derived, edit: named("actual")},
		column{name: targetBound, role: derived, edit: named("target")})
	perLanguage("unit")
	original("kind")
	original("direction")
	perLanguage("group")
	perLanguage("note")
	return append(list, column{name: revisionColumn, role: revision})
}

// named returns a column's name, which is the same in every language.
func named(column string) diag.Words { return diag.Literal(column) }

// names returns the names of columns.
func names(columns []column) []string {
	list := make([]string, len(columns))
	for i, c := range columns {
		list[i] = c.name
	}
	return list
}
