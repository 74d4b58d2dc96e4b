package sheet

import (
	"strings"

	"duibiao/internal/diag"
)

// broken warns of cells that change articles and have a line break between their words, for which pages and tables have
// no place.
func (m *merger) broken() {
	for _, c := range m.changes {
		m.brokenCell(c.record, c.column, c.text)
	}
	for _, list := range [][]*record{m.added, m.points} {
		for _, rec := range list {
			for i, c := range m.table.columns {
				if now, ok := rec.get(i); ok && c.role == stated {
					m.brokenCell(rec, i, now.text)
				}
			}
		}
	}
}

func (m *merger) brokenCell(rec *record, column int, text string) {
	if !strings.ContainsAny(strings.TrimSpace(text), "\r\n") {
		return
	}
	m.diags.Add(diag.Diagnostic{
		Pos: rec.at(column), Severity: diag.Warning, Rule: ruleCell,
		Message: sayLines.With(m.table.columns[column].name, rec.name), Hint: adviceLines,
	})
}
