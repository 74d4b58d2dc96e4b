package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/edit"
	"duibiao/internal/pinyin"
	"duibiao/internal/quantity"
	"duibiao/internal/scaffold"
)

// rowName returns the name of a row without its numbers.
func rowName(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for {
		m := numbering.FindStringSubmatch(text)
		if m == nil {
			return text
		}
		rest := strings.TrimSpace(strings.TrimPrefix(text, cmp.Or(m[1], m[2], m[0])))
		if rest == "" {
			return text
		}
		text = rest
	}
}

// maxFooterRest is how many characters stand between a word that begins a footer and its colon: 填表日期：.
const maxFooterRest = 8

// isFooter reports whether a line is one that people write below a table, which is no metric whatever stands in its cells.
func (s *started) isFooter(l line) bool {
	text := strings.ToLower(closed(l.cells[0].text))
	return slices.ContainsFunc(footers, func(word string) bool {
		rest, ok := strings.CutPrefix(text, word)
		end := strings.IndexAny(rest, "：:")
		return ok && end >= 0 && utf8.RuneCountInString(rest[:end]) <= maxFooterRest
	})
}

// isLetters reports whether a line numbers the columns, as forms of statistics have it below the headings: 甲 乙 1 2.
func (s *started) isLetters(l line) bool {
	if name := s.text(l, labels); name != "甲" && name != "A" {
		return false
	}
	return !slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() && len(l.cell(u.column).text) > 2 })
}

// row reads a row: its name, and its figures with their places. It is nil where nothing in it is of use.
func (st *starter) row(s *started, l line) *startedRow {
	r := &startedRow{at: map[string]cellPlace{}}
	r.metric.Label = rowName(s.text(l, labels))
	own := st.rowUnit(s, l, r)
	r.unit = own
	isAmount := st.isAmount(s, l, own, r.kind)
	for _, u := range s.use {
		text := l.cell(u.column).text
		if !u.isFigure() || isAbsent(text) {
			continue
		}
		if bracketed.MatchString(text) {
			st.add(s.grid.at(l.row, u.column), adviceBracketed, sayBracketed.With(r.metric.Label, text))
			r.isRefused = true
			continue
		}
		unit := st.figureUnit(s, u, own, r.kind)
		switch {
		case isAmount && st.isOfPerCent(u, text) && u.meaning == targets:
			u.meaning, unit = growthTargets, "%"
		case isAmount && st.isOfPerCent(u, text) && u.meaning == results:
			st.add(s.grid.at(l.row, u.column), adviceShare, sayShare.With(r.metric.Label, text))
			continue
		case u.meaning == growths || u.meaning == growthTargets:
			if st.isDifference(text, own) {
				st.warn(s.grid.at(l.row, u.column), adviceDifference, sayDifference.With(r.metric.Label, text))
				continue
			}
			unit = "%"
		case u.meaning == targets && st.isGrowth(text, unit, isAmount):
			u.meaning = growthTargets
		case u.meaning == results && st.isGrowth(text, unit, isAmount):
			u.meaning = growths
		}
		at := cellPlace{l.row, u.column}
		st.heldAgainst(s, l, u, own, text)
		switch isShared := own == "" && unit != "" && st.isBare(text); {
		case isShared && r.kind == ofShare && !quantity.IsSign(unit) && (u.meaning == results || u.meaning == targets):
			st.add(s.grid.at(at.row, at.column), adviceUnit, sayShareUnit.With(r.metric.Label, text, unit))
		case r.kind != ofIndex && st.isUnclear(s, unit, text):
			st.add(s.grid.at(at.row, at.column), adviceUnit, sayUnclearUnit.With(text, s.unit.text))
		}
		st.put(s, r, u, at, st.figure(text, unit, u.meaning))
	}
	if r.metric.Label == "" && len(r.at) == 0 {
		return nil
	}
	return r
}

// put adds a figure to a row.
func (st *starter) put(s *started, r *startedRow, u use, at cellPlace, literal string) {
	isTarget := u.meaning == targets || u.meaning == growthTargets
	key := "actual"
	if isTarget {
		key = "target"
	}
	pair := edit.Pair{Key: key, Literal: literal}
	own := u.period == st.plan.Results && !isTarget || u.period == st.plan.Targets && isTarget
	switch {
	case u.meaning == growths || u.meaning == growthTargets:
		pair.Literal = "{ " + key + " = " + literal + " }"
		pair.Key, key = "growth", "growth."+key
	}
	if first, ok := r.at[key]; own && ok {
		st.again(s, r, at, first, pair)
		return
	}
	switch n := len(r.keys.Series); {
	case own:
		r.keys.Keys = append(r.keys.Keys, pair)
	case n > 0 && r.keys.Series[n-1][0].Literal == u.period.Literal():
		r.keys.Series[n-1] = append(r.keys.Series[n-1], pair)
		key = "series." + strconv.Itoa(n-1) + "." + key
	default:
		r.keys.Series = append(r.keys.Series, []edit.Pair{{Key: "period", Literal: u.period.Literal()}, pair})
		key = "series." + strconv.Itoa(n) + "." + key
	}
	r.at[key] = at
	if !own {
		shown := said(literal)
		if pair.Key == "growth" {
			shown = "(" + shown + ")"
		}
		r.metric.Others = append(r.metric.Others, BegunPoint{u.period.String(), shown, isTarget})
	}
	switch key {
	case "actual":
		r.metric.Actual = strings.TrimSpace(said(literal) + " " + r.metric.Actual)
	case "target":
		r.metric.Target = strings.TrimSpace(said(literal) + " " + r.metric.Target)
	case "growth.actual":
		r.metric.Actual = strings.TrimSpace(r.metric.Actual + " (" + said(literal) + ")")
	case "growth.target":
		r.metric.Target = strings.TrimSpace(r.metric.Target + " (" + said(literal) + ")")
	}
}

// said returns a value of TOML as a person reads it.
func said(literal string) string {
	if words, ok := strings.CutPrefix(literal, "{ words = "); ok {
		literal = strings.TrimSuffix(words, " }")
	}
	return strings.Trim(literal, `"`)
}

// finish gives a metric its id and its words, and adds it.
func (st *starter) finish(s *started, r *startedRow, group string) {
	l := s.grid.lines[s.rowIndex(r)]
	english := s.text(l, otherLabels)
	id := pinyin.Slug(cmp.Or(english, r.metric.Label), maxID)
	if id == "" || !scaffold.IsSlug(id) {
		id = "metric"
	}
	r.metric.ID = st.ids.take(id)
	label := edit.Pair{Key: "label", Literal: edit.Quote(r.metric.Label)}
	r.keys.ID = r.metric.ID
	r.keys.Keys = grown(append([]edit.Pair{label}, r.keys.Keys...))
	for i := range r.keys.Series {
		r.keys.Series[i] = grown(r.keys.Series[i])
	}
	if group != "" {
		r.keys.Keys = append(r.keys.Keys, edit.Pair{Key: "group", Literal: edit.Quote(rowName(group))})
	}
	if note := s.text(l, noteWords); note != "" {
		r.keys.Keys = append(r.keys.Keys, edit.Pair{Key: "note", Literal: edit.Quote(note)})
	}
	r.keys.Words = map[string][]edit.Pair{}
	for _, lang := range st.site.cfg.Languages {
		r.keys.Words[lang.Code] = []edit.Pair{{Key: "label", Literal: edit.Quote("")}}
		if lang.Code == "en" {
			r.keys.Words[lang.Code] = englishWords(english, s.text(l, otherUnits))
		}
	}
	s.rows = append(s.rows, *r)
}

// englishWords returns what a table says of a metric in English.
func englishWords(label, unit string) []edit.Pair {
	words := []edit.Pair{{Key: "label", Literal: edit.Quote(label)}}
	if unit != "" {
		words = append(words, edit.Pair{Key: "unit", Literal: edit.Quote(unit)})
	}
	return words
}

// rowIndex returns the index of the line that a row stands in, as all its figures do.
func (s *started) rowIndex(r *startedRow) int {
	for _, at := range r.at {
		return s.indexOf(line{row: at.row})
	}
	return s.top
}

// grown puts the two sides of a growth into one table.
func grown(pairs []edit.Pair) []edit.Pair {
	first := slices.IndexFunc(pairs, func(p edit.Pair) bool { return p.Key == "growth" })
	var list []edit.Pair
	for i, p := range pairs {
		if p.Key == "growth" && i != first {
			at := slices.IndexFunc(list, func(p edit.Pair) bool { return p.Key == "growth" })
			list[at].Literal = strings.TrimSuffix(list[at].Literal, " }") + ", " + strings.TrimPrefix(p.Literal, "{ ")
			continue
		}
		list = append(list, p)
	}
	return list
}
