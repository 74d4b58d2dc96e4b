package sheet

import (
	"regexp"
	"slices"
	"strings"

	"duibiao/internal/edit"
	"duibiao/internal/plural"
	"duibiao/internal/report"
)

// change is a cell that changes the front matter.
type change struct {
	record *record
	column int
	text   string
}

// was returns what the cell said.
func (c change) was() string { return strings.TrimSpace(c.record.old.cells[c.column]) }

// record takes the changes of one row.
func (m *merger) record(rec *record) {
	switch {
	case rec.name == "":
		return
	case rec.old == nil && rec.isPoint():
		m.newPoint(rec)
		return
	case rec.old == nil:
		m.newMetric(rec)
		return
	case m.ofAnother(rec) || m.untouched(rec):
		return
	}
	var changes []change
	for i, c := range m.table.columns {
		now, ok := rec.get(i)
		now.text = c.canonical(now.text)
		if !ok || now.bad || now.text == strings.TrimSpace(rec.old.cells[i]) {
			continue
		}
		switch {
		case !c.applies(rec.isPoint()):
			m.notOf(rec, i)
		case c.role == stated && m.hasPlace(rec, i):
			if m.hasItsForms(rec, i) { // else it would be found unreadable as one word, too
				changes = append(changes, change{rec, i, now.text})
			}
		case c.role == derived && now.text != "":
			m.add(rec.at(i), ruleDerived, sayEditInstead.With(c.edit), sayDerived, c.name, rec.name, rec.old.cells[i])
		}
	}
	if len(changes) > 0 && m.current(rec, changes) {
		m.changes = append(m.changes, changes...)
		for _, c := range changes {
			rec.changed = append(rec.changed, c.column)
		}
	}
}

// hasPlace reports whether there is front matter of which a cell can be taken: a metric in
// the article of its language.
func (m *merger) hasPlace(rec *record, column int) bool {
	c := m.table.columns[column]
	if rec.old != nil && rec.old.entries[c.lang].n >= 0 || rec.old == nil && rec.sector.articles[c.lang] != nil {
		return true
	}
	file := report.FileName(rec.sector.report, rec.sector.slug, m.site.cfg.Languages[c.lang])
	m.add(rec.at(column), ruleCell, sayWriteFirst.With(file), sayNoPlace, file, rec.id)
	return false
}

// untouched reports whether nobody has edited a row although the front matter has
// changed since: its cells are still those of which its revision is the digest. A
// column that the file lacks was no part of it, or nothing matches.
func (m *merger) untouched(rec *record) bool {
	was, _ := rec.revision()
	return was.text != rec.old.revision() && m.asExported(rec)
}

// asExported reports whether the cells of a row are those of which its revision is the digest.
func (m *merger) asExported(rec *record) bool {
	d := digestOf(rec.sector.report, rec.sector.slug, rec.name)
	for i, c := range m.table.columns {
		if now, ok := rec.get(i); ok && c.role == stated && c.applies(rec.isPoint()) {
			d.add(now.text)
		}
	}
	was, _ := rec.revision()
	return was.text == d.letters()
}

// hasItsForms reports whether the unit in a cell has the forms of its language, or one for all.
func (m *merger) hasItsForms(rec *record, column int) bool {
	c := m.table.columns[column]
	now, _ := rec.get(column)
	if !c.hasForms() {
		return true
	}
	if _, ok := readForms(now.text, c.code); ok {
		return true
	}
	message, advice := sayOtherForms, sayWriteEach.With(example(c.code))
	if hasTwoForms(plural.For(c.code).Categories()) {
		message, advice = sayManyForms, sayWriteForms.With(forms)
	}
	m.add(rec.at(column), ruleCell, advice, message, c.name, rec.name, now.text)
	return false
}

// current reports whether a row was exported from the front matter as it is now, which its
// revision says.
func (m *merger) current(rec *record, changes []change) bool {
	was, ok := rec.revision()
	switch {
	case was.text == rec.old.revision():
		return true
	case !m.isWhole && was.text == "": // it may stand where the file could not be read
	case !ok:
		m.unrevised(rec)
	case was.text == "":
		m.add(rec.at(len(rec.layout)-1), ruleStale, sayExportChange, sayNoRevision, rec.name)
	default:
		m.add(rec.at(changes[0].column), ruleStale, sayExportChange, sayStale, rec.name)
	}
	return false
}

// ofAnother reports a row that has the revision of another one: its id has come to it from
// there.
func (m *merger) ofAnother(rec *record) bool {
	was, _ := rec.revision()
	other := m.revisions()[was.text]
	if was.text == rec.old.revision() || other == "" {
		return false
	}
	m.add(rec.at(idIndex), ruleRow, sayPutIDBack, sayOtherRow, rec.name, other)
	return true
}

// unrevised reports, once for a sheet, that it has lost the column that says of which state
// of the articles its rows are. It matters to rows that would change something.
func (m *merger) unrevised(rec *record) {
	if !m.unsure[rec.grid] {
		m.unsure[rec.grid] = true
		m.add(rec.grid.at(0, 0), ruleColumn, sayExportChange, sayNoRevisions, revisionColumn, rec.name)
	}
}

// revisions returns which row each revision is of.
func (m *merger) revisions() map[string]string {
	if m.byRevision == nil {
		m.byRevision = map[string]string{}
		for _, sec := range m.table.sectors {
			for _, r := range sec.all() {
				m.byRevision[r.revision()] = sec.name() + "/" + r.name
			}
		}
	}
	return m.byRevision
}

// newMetric takes a row with an id that the sector does not have.
func (m *merger) newMetric(rec *record) {
	if sec := m.table.byID[rec.sector.report+"/"+rec.id]; sec != nil {
		m.add(rec.at(idIndex), ruleRow, sayMoveIt, sayMoved, rec.id, sec.slug)
		return
	}
	complete := true
	for i, c := range m.table.columns {
		text, _ := rec.get(i)
		if rec.sector.articles[c.lang] == nil {
			complete = complete && (c.role != stated || text.text == "" || m.hasPlace(rec, i))
			continue
		}
		complete = complete && !text.bad && m.hasItsForms(rec, i)
		if text.text != "" && !c.applies(false) {
			m.notOf(rec, i)
			complete = false
		}
		if c.key == "label" && text.text == "" && !text.bad {
			m.add(rec.at(i), ruleCell, sayLabelEach, sayNewWithout, rec.id, c.name)
			complete = false
		}
	}
	if complete {
		m.added = append(m.added, rec)
	}
}

// notOf reports a cell of a column that is for other rows.
func (m *merger) notOf(rec *record, column int) {
	say := sayNotOfMetric
	if rec.isPoint() {
		say = sayNotOfPoint
	}
	m.add(rec.at(column), ruleCell, sayLeaveEmpty, say, rec.name, m.table.columns[column].name)
}

// edits are the changes of one article, and the rows that they come from.
type edits struct {
	article *report.Article
	changes []edit.Change
	from    []change // a new row's column is that of its id
}

// apply makes the changes in the texts of the articles and returns those that change. New
// entries of series come last, since their metrics may be new.
func (m *merger) apply() map[string][]byte {
	texts := map[string][]byte{}
	m.make(texts, m.edits())
	m.make(texts, m.additions())
	return texts
}

// make makes changes in the texts of articles.
func (m *merger) make(texts map[string][]byte, list []*edits) {
	for _, e := range list {
		text := texts[e.article.File]
		if text == nil {
			text = m.site.texts[e.article.File]
		}
		out, errs := edit.Apply(text, e.changes)
		for i, err := range errs {
			if err != nil {
				m.failed(e, i, err)
			}
		}
		if out != nil {
			texts[e.article.File] = out
		}
	}
}

// failed reports a change that an article does not take.
func (m *merger) failed(e *edits, i int, err error) {
	say, rule := sayNotTaken, ruleCell
	if e.changes[i].Pairs != nil {
		say, rule = sayNotAdded, ruleRow
	}
	m.add(e.from[i].record.at(e.from[i].column), rule, sayEditFile.With(e.article.File), say, err)
}

// editList is changes by article.
type editList struct {
	list   []*edits
	byFile map[string]*edits
}

func (l *editList) add(a *report.Article, from change, c edit.Change) {
	e := l.byFile[a.File]
	if e == nil {
		if l.byFile == nil {
			l.byFile = map[string]*edits{}
		}
		e = &edits{article: a}
		l.list, l.byFile[a.File] = append(l.list, e), e
	}
	e.changes, e.from = append(e.changes, c), append(e.from, from)
}

// edits returns the changes, by article: first those of cells, then new metrics.
func (m *merger) edits() []*edits {
	var l editList
	for _, c := range m.changes {
		lang := m.table.columns[c.column].lang
		if c.record.old.isMissing(lang) {
			continue // see additions
		}
		if e, ok := m.change(c); ok {
			l.add(c.record.sector.articles[lang], c, e)
		}
	}
	for _, rec := range m.added {
		for lang, a := range rec.sector.articles {
			if a == nil {
				continue // it has no translation yet
			}
			l.add(a, change{record: rec, column: idIndex}, edit.Change{Path: "metrics", Pairs: m.pairs(rec, lang)})
		}
	}
	return l.list
}

// additions returns the new entries of series, by article: of new rows, and of those that a
// translation had no words for.
func (m *merger) additions() []*edits {
	var l editList
	add := func(rec *record, lang int) {
		if pairs := m.pointPairs(rec, lang); pairs != nil {
			l.add(rec.sector.articles[lang], change{record: rec, column: idIndex}, edit.Change{Path: m.series(rec, lang), Pairs: pairs})
		}
	}
	done := map[*record]map[int]bool{}
	for _, c := range m.changes {
		lang := m.table.columns[c.column].lang
		if !c.record.old.isMissing(lang) || done[c.record][lang] {
			continue
		}
		if done[c.record] == nil {
			done[c.record] = map[int]bool{}
		}
		done[c.record][lang] = true
		add(c.record, lang)
	}
	for _, rec := range m.points {
		for lang := range rec.sector.articles {
			add(rec, lang)
		}
	}
	return l.list
}

// change returns how a cell changes an article. An empty one changes nothing where there is
// no key.
func (m *merger) change(c change) (edit.Change, bool) {
	column := m.table.columns[c.column]
	path, keys := c.record.old.path(column.lang)+"."+column.key, c.record.old.entries[column.lang].keys
	if c.text == "" {
		return edit.Change{Path: path}, keys.Has(column.key)
	}
	return edit.Change{Path: path, Literal: m.literal(column, c.text, keys.Literal(column.key))}, true
}

// number is a TOML number as people write it.
var number = regexp.MustCompile(`^[+-]?(0|[1-9][0-9]*)(\.[0-9]+)?$`)

// literal returns a cell as TOML: a number if it was one, a table of forms if it has
// several, else a string.
func (m *merger) literal(c column, text, old string) string {
	if (c.key == "actual" || c.key == "target") && old != "" && number.MatchString(old) && number.MatchString(text) {
		return text
	}
	if list := c.forms(text); list != nil {
		return literalForms(list)
	}
	return edit.Quote(c.canonical(text))
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
