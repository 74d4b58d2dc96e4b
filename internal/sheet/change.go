package sheet

import (
	"regexp"
	"slices"
	"strings"

	"duibiao/internal/edit"
	"duibiao/internal/report"
)

// change is a cell that changes the front matter.
type change struct {
	record *record
	column int
	text   string
}

// record takes the changes of one row.
func (m *merger) record(rec *record) {
	switch {
	case rec.id == "":
		return
	case rec.old == nil:
		m.newMetric(rec)
		return
	case m.untouched(rec):
		return
	}
	var changes []change
	for i, c := range m.table.columns {
		now, ok := rec.get(i)
		now.text = m.canonical(c, now.text)
		if !ok || now.bad || now.text == strings.TrimSpace(rec.old.cells[i]) {
			continue
		}
		switch c.role {
		case stated:
			m.twoForms(rec, i)
			changes = append(changes, change{rec, i, now.text})
		case derived:
			if now.text != "" {
				m.add(rec.at(i), ruleDerived, sayEditInstead.With(c.edit), sayDerived, c.name, rec.id, rec.old.cells[i])
			}
		}
	}
	if len(changes) > 0 && m.current(rec, changes) {
		m.changes = append(m.changes, changes...)
	}
}

// untouched reports whether nobody has edited a row although the front matter has
// changed since: its cells are still those of which its revision is the digest. A
// column that the file lacks was no part of it, or nothing matches.
func (m *merger) untouched(rec *record) bool {
	last := len(m.table.columns) - 1
	was, _ := rec.get(last)
	if was.text == rec.old.cells[last] {
		return false
	}
	var d digest
	for i, c := range m.table.columns {
		if now, ok := rec.get(i); ok && c.role == stated {
			d.add(now.text)
		}
	}
	return was.text == d.letters()
}

// twoForms reports whether the unit in a cell has at most two forms.
func (m *merger) twoForms(rec *record, column int) bool {
	c := m.table.columns[column]
	now, _ := rec.get(column)
	if _, other, two := m.forms(c, now.text); !two || !strings.Contains(other, bar) {
		return true
	}
	m.add(rec.at(column), ruleCell, sayWriteForms.With(forms),
		sayManyForms, c.name, rec.id, now.text)
	return false
}

// current reports whether a row was exported from the front matter as it is now. A
// row that does not say so is taken for current.
func (m *merger) current(rec *record, changes []change) bool {
	last := len(m.table.columns) - 1
	was, _ := rec.get(last)
	if was.text == "" || was.text == rec.old.cells[last] {
		return true
	}
	m.add(rec.at(changes[0].column), ruleStale, sayExportChange, sayStale, rec.id)
	return false
}

// newMetric takes a row with an id that the sector does not have.
func (m *merger) newMetric(rec *record) {
	for _, sec := range m.table.sectors {
		if sec.report == rec.sector.report && sec.byID[rec.id] != nil {
			m.add(rec.at(idIndex), ruleRow, sayMoveIt, sayMoved, rec.id, sec.slug)
			return
		}
	}
	complete := true
	for i, c := range m.table.columns {
		text, _ := rec.get(i)
		complete = complete && !text.bad && m.twoForms(rec, i)
		if c.key == "label" && text.text == "" && !text.bad {
			m.add(rec.at(i), ruleCell, sayLabelEach, sayNewWithout, rec.id, c.name)
			complete = false
		}
	}
	if complete {
		m.added = append(m.added, rec)
	}
}

// apply makes the changes in the texts of the articles and returns those that change.
func (m *merger) apply() map[string][]byte {
	texts := map[string][]byte{}
	text := func(a *report.Article) []byte {
		if t, ok := texts[a.File]; ok {
			return t
		}
		return m.site.texts[a.File]
	}
	for _, c := range m.changes {
		a := c.record.sector.articles[m.table.columns[c.column].lang]
		if out, err := m.change(c, a, text(a)); err != nil {
			m.add(c.record.at(c.column), ruleCell, sayEditFile.With(a.File), sayNotTaken, err)
		} else {
			texts[a.File] = out
		}
	}
	for _, rec := range m.added {
		for lang, a := range rec.sector.articles {
			if out, err := edit.AppendTable(text(a), "metrics", m.pairs(rec, lang)...); err != nil {
				m.add(rec.at(idIndex), ruleRow, sayEditFile.With(a.File), sayNotAdded, err)
			} else {
				texts[a.File] = out
			}
		}
	}
	return texts
}

// change makes one change in the text of an article.
func (m *merger) change(c change, a *report.Article, text []byte) ([]byte, error) {
	column := m.table.columns[c.column]
	path := c.record.old.path(column.lang) + "." + column.key
	if c.text == "" {
		if !a.Keys.Has(path) {
			return text, nil
		}
		return edit.Delete(text, path)
	}
	return edit.Set(text, path, m.literal(column, c.text, a.Keys.Literal(path)))
}

// number is a TOML number as people write it.
var number = regexp.MustCompile(`^[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// literal returns a cell as TOML: a number if it was one, a table of forms if it has
// two, else a string.
func (m *merger) literal(c column, text, old string) string {
	if (c.key == "actual" || c.key == "target") && old != "" && number.MatchString(old) && number.MatchString(text) {
		return text
	}
	if one, other, two := m.forms(c, text); two {
		return "{ one = " + edit.Quote(one) + ", other = " + edit.Quote(other) + " }"
	}
	return edit.Quote(m.canonical(c, text))
}

// forms splits the word of a unit, in a translation, into its two forms.
func (m *merger) forms(c column, text string) (one, other string, two bool) {
	if c.key != "unit" || c.lang == m.site.cfg.DefaultLanguage {
		return "", "", false
	}
	one, other, two = strings.Cut(text, bar)
	one, other = strings.TrimSpace(one), strings.TrimSpace(other)
	return one, other, two && one != other
}

// canonical returns a cell as an export would write it.
func (m *merger) canonical(c column, text string) string {
	if one, other, two := m.forms(c, text); two {
		return one + forms + other
	} else if one != "" {
		return one
	}
	return text
}

// order is the order of keys in a new metric, as people write it.
var order = [...]string{"label", "actual", "target", "unit", "kind", "direction", "group", "note"}

// pairs returns the keys of a new metric in the article of a language.
func (m *merger) pairs(rec *record, lang int) []edit.Pair {
	pairs := []edit.Pair{{Key: "id", Literal: edit.Quote(rec.id)}}
	for _, key := range order {
		i := slices.IndexFunc(m.table.columns, func(c column) bool { return c.role == stated && c.key == key && c.lang == lang })
		if i < 0 {
			continue
		}
		if text, _ := rec.get(i); text.text != "" {
			pairs = append(pairs, edit.Pair{Key: key, Literal: m.literal(m.table.columns[i], text.text, "")})
		}
	}
	return pairs
}
