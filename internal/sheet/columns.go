package sheet

import (
	"slices"

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
	key  string // of what is stated
	lang int    // of the article that states it
	code string // of that language, where a column is of one

	isTranslation bool // whether that is not the language in which figures are stated

	edit diag.Words // in place of what is derived
	rows rows       // that have it
}

// rows says which rows a column is for.
type rows uint8

const (
	all      rows = iota // of metrics, and of the periods of their series
	ofMetric             // of metrics alone
	ofPoint              // of periods alone
)

// applies reports whether a column is for a row, of a period or of a metric.
func (c column) applies(isPoint bool) bool {
	return c.rows == all || isPoint == (c.rows == ofPoint)
}

// Columns that rows are known by, and the derived ones.
const (
	reportColumn   = "report"
	sectorColumn   = "sector"
	idColumn       = "id"
	periodColumn   = "period"
	asOfColumn     = "as_of"
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
//	period, as_of                 of a row that is an entry of the metric's series
//	status, source_zh, …          of such a row too
//	revision                      hidden
func columns(cfg *config.Config) []column {
	list := []column{{name: reportColumn}, {name: sectorColumn}, {name: idColumn}}
	original := func(key string, of rows) {
		list = append(list, column{name: key, role: stated, key: key, lang: cfg.DefaultLanguage, rows: of})
	}
	perLanguage := func(key string, of rows) {
		for i, l := range cfg.Languages {
			list = append(list, column{name: key + "_" + l.Code, role: stated, key: key, lang: i, code: l.Code, isTranslation: i != cfg.DefaultLanguage, rows: of})
		}
	}
	perLanguage("label", ofMetric)
	original("actual", all)
	original("target", all)
	list = append(list,
		column{name: unitColumn, role: derived, edit: sayBoth.With("actual", "target"), rows: ofMetric},
		column{name: actualBound, role: derived, edit: named("actual"), rows: ofMetric},
		column{name: targetBound, role: derived, edit: named("target"), rows: ofMetric})
	perLanguage("unit", ofMetric)
	original("kind", ofMetric)
	original("direction", ofMetric)
	perLanguage("group", ofMetric)
	perLanguage("note", all)
	list = append(list, column{name: periodColumn, rows: ofPoint}, column{name: asOfColumn, rows: ofPoint})
	original("status", ofPoint)
	perLanguage("source", ofPoint)
	return append(list, column{name: revisionColumn, role: revision})
}

// named returns a column's name, which is the same in every language.
func named(column string) diag.Words { return diag.Literal(column) }

// hasForms reports whether a column has words for units, which have forms.
func (c column) hasForms() bool { return c.key == "unit" && c.isTranslation }

// names returns the names of columns.
func names(columns []column) []string {
	list := make([]string, len(columns))
	for i, c := range columns {
		list[i] = c.name
	}
	return list
}

// pointColumns returns the columns of the sheet of series, by their numbers: what a row is
// known by comes first.
func pointColumns(columns []column) []int {
	var known, rest []int
	for i, c := range columns {
		switch {
		case !c.applies(true):
		case c.role == naming:
			known = append(known, i)
		default:
			rest = append(rest, i)
		}
	}
	return append(known, rest...)
}

// metricColumns returns the columns of a sector's sheet.
func metricColumns(columns []column) []int {
	var list []int
	for i, c := range columns {
		if c.applies(false) {
			list = append(list, i)
		}
	}
	return list
}

// index returns the number of a column.
func (t *table) index(name string) int {
	return slices.IndexFunc(t.columns, func(c column) bool { return c.name == name })
}
