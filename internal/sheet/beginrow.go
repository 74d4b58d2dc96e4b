package sheet

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/lexicon"
	"duibiao/internal/pinyin"
	"duibiao/internal/scaffold"
)

// rowName returns the name of a row without its numbers.
func rowName(text string) string {
	text = closed(text)
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
// A metric that is called A has a unit, or numbers that do not count up.
func (s *started) isLetters(l line) bool {
	if name := s.text(l, labels); name != "甲" && name != "A" || !isColumnLetter(s.text(l, unitWords)) {
		return false
	}
	before := 0
	for _, u := range s.use {
		text := l.cell(u.column).text
		n, err := strconv.Atoi(text)
		switch {
		case !u.isFigure():
		case err == nil && n > before && n <= before+maxHeading:
			before = n
		case err == nil || utf8.RuneCountInString(text) != 1:
			return false
		}
	}
	return true
}

// isColumnLetter reports whether a cell of a row that numbers the columns may say this.
func isColumnLetter(text string) bool {
	return isAbsent(text) || utf8.RuneCountInString(text) == 1 && strings.Contains(columnLetters, text)
}

// row reads a row: its name, and its figures with their places. It is nil where nothing in it is of use.
func (st *starter) row(s *started, l line) *startedRow {
	r := &startedRow{at: map[string]origin{}, first: origin{s.grid, cellPlace{l.row, l.cells[0].column}}}
	r.metric.Label = rowName(s.nameOf(l))
	own := st.rowUnit(s, l, r)
	if own == "" && s.unit.hasShares && r.kind == ofShare {
		own = "%"
	}
	isRank := isRanking(r.metric.Label) || slices.Contains(rankSaid, strings.ToLower(own))
	if isRank && slices.Contains(rankUnits, strings.ToLower(own)) {
		own = ""
	}
	r.unit = own
	st.direct(s, l, r)
	c := &rowCells{sheet: s, line: l, row: r, own: own, isRank: isRank}
	c.isAmount, c.isChange = st.isAmount(s, l, own, r.kind), st.isChange(s, l, r.kind, own)
	for _, u := range s.use {
		if text := l.cell(u.column).text; u.isFigure() && !isAbsent(text) {
			st.cell(c, u, text)
		}
	}
	if r.metric.Label == "" && len(r.at) == 0 {
		return nil
	}
	return r
}

// nameOf returns what a row calls what it is of: in its own column, or, where that is empty, in the cell to
// the left of it, as 合计 stands in the column of numbers.
func (s *started) nameOf(l line) string {
	i := slices.IndexFunc(s.use, func(u use) bool { return u.meaning == labels })
	name := s.text(l, labels)
	if name != "" || i < 0 || len(l.cells) == 0 || l.cells[0].column >= s.use[i].column || s.meaningOf(l.cells[0].column) != passedOver {
		return name
	}
	if first := closed(l.cells[0].text); holdsWord(first, totals) {
		return first
	}
	return ""
}

// put adds a figure to a row.
func (st *starter) put(r *startedRow, u use, at origin, literal string) {
	isTarget := u.meaning == targets || u.meaning == growthTargets
	key := "actual"
	if isTarget {
		key = "target"
	}
	pair := edit.Pair{Key: key, Literal: literal}
	own := u.period == st.plan.Results && !isTarget || u.period == st.plan.Targets && isTarget
	if u.meaning == growths || u.meaning == growthTargets {
		pair = edit.Pair{Key: "growth", Literal: "{ " + key + " = " + literal + " }"}
		key, _ = keyOf(pair)
	}
	if first, ok := r.at[key]; own && ok {
		st.again(r, at, first, pair)
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
	if u.isMonthEnd && r.monthEnd == "" {
		r.monthEnd = u.text
	}
}

// keyOf returns the key of a figure with its side, and the figure: growth = { actual = "5%" } is that of growth.actual.
func keyOf(p edit.Pair) (key, literal string) {
	inner, ok := strings.CutPrefix(p.Literal, "{ ")
	if p.Key != "growth" || !ok {
		return p.Key, p.Literal
	}
	side, figure, _ := strings.Cut(strings.TrimSuffix(inner, " }"), " = ")
	return "growth." + side, figure
}

// tell says of a metric how its figures were understood.
func (r *startedRow) tell() {
	for _, p := range r.keys.Keys {
		r.metric.tell(keyOf(p))
	}
	for _, pairs := range r.keys.Series {
		for _, p := range pairs[1:] {
			key, literal := keyOf(p)
			shown := said(literal)
			if p.Key == "growth" {
				shown = "(" + shown + ")"
			}
			isTarget := strings.HasSuffix(key, "target")
			r.metric.Others = append(r.metric.Others, BegunPoint{said(pairs[0].Literal), shown, isTarget})
		}
	}
}

// tell adds a figure of the periods of the report.
func (m *BegunMetric) tell(key, literal string) {
	switch key {
	case "actual":
		m.Actual = strings.TrimSpace(said(literal) + " " + m.Actual)
	case "target":
		m.Target = strings.TrimSpace(said(literal) + " " + m.Target)
	case "growth.actual":
		m.Actual = strings.TrimSpace(m.Actual + " (" + said(literal) + ")")
	case "growth.target":
		m.Target = strings.TrimSpace(m.Target + " (" + said(literal) + ")")
	}
}

// said returns a value of TOML as a person reads it.
func said(literal string) string {
	if words, ok := strings.CutPrefix(literal, "{ words = "); ok {
		literal = strings.TrimSuffix(words, " }")
	}
	return strings.Trim(literal, `"`)
}

// finish gives a metric its id and its words, and adds it, or its figures to the same one of another table.
func (st *starter) finish(s *started, l line, r *startedRow, group string) {
	english := s.text(l, otherLabels)
	r.group = rowName(group)
	st.nameOnce(s, r)
	st.otherYear(s, r)
	r.note, r.words = s.text(l, noteWords), englishWords(english, s.text(l, otherUnits))
	if s.home != nil {
		if same := s.home.same(r); same != nil {
			st.join(same, r)
			return
		}
		s = s.home
	}
	id := pinyin.Slug(cmp.Or(english, r.metric.Label), maxID)
	if id == "" || !scaffold.IsSlug(id) {
		id = "metric"
	}
	r.metric.ID = st.ids.take(id)
	if old := st.there[r.metric.Label]; old != "" {
		st.warn(s.grid.at(l.row, l.cells[0].column), adviceThere, sayThere.With(r.metric.Label, old, r.metric.ID))
	}
	s.rows = append(s.rows, *r)
}

// nameOnce refuses a row whose name is that of one before it in its table and group, or says nothing: in the site nobody
// could tell of what its figures are.
func (st *starter) nameOnce(s *started, r *startedRow) {
	key := r.metric.Label + "\x00" + r.group
	first, isTaken := s.names[key]
	switch {
	case isTaken:
		st.diags.Add(diag.Diagnostic{
			Pos: r.first.pos(), Rule: ruleRow, Message: sayRowTwice.With(r.metric.Label), Hint: adviceRowTwice,
			Notes: []diag.Note{{Pos: first.pos(), Message: sayRowTwiceAt}},
		})
		return
	case r.group == "" && slices.Contains(ofNothing, strings.ToLower(r.metric.Label)):
		st.add(r.first.pos(), adviceOfWhat, sayOfWhat.With(r.metric.Label))
	case r.group == "" && slices.Contains(totals, strings.ToLower(r.metric.Label)):
		st.warn(r.first.pos(), adviceTotal, sayOfWhat.With(r.metric.Label))
	}
	s.names[key] = r.first
}

// monthEnd doubts what a heading such as 2024年9月底 says of what comes about over a time: it may be counted from
// January on, or in that month.
func (st *starter) monthEnd(r *startedRow, kind string) {
	if r.monthEnd != "" && kind != "stock" && kind != "rate" {
		st.warn(r.first.pos(), adviceMonthEnd, sayMonthEnd.With(r.metric.Label, r.monthEnd))
	}
}

// complete gives a metric all keys of its front matter, when its figures are together.
func (st *starter) complete(r *startedRow) {
	r.tell()
	st.scales(r)
	r.keys.ID = r.metric.ID
	r.keys.Keys = grown(append([]edit.Pair{{Key: "label", Literal: edit.Quote(r.metric.Label)}}, r.keys.Keys...))
	for i := range r.keys.Series {
		r.keys.Series[i] = grown(r.keys.Series[i])
	}
	kind, direction := st.character(r)
	st.monthEnd(r, kind)
	r.metric.Direction = direction
	if direction == upward {
		direction = "" // it is understood without a word
	}
	for _, p := range []struct{ key, text string }{{"kind", kind}, {"direction", direction}, {"group", r.group}, {"note", r.note}} {
		if p.text != "" {
			r.keys.Keys = append(r.keys.Keys, edit.Pair{Key: p.key, Literal: edit.Quote(p.text)})
		}
	}
	r.keys.Words = map[string][]edit.Pair{}
	for _, lang := range st.site.cfg.Languages {
		r.keys.Words[lang.Code] = []edit.Pair{{Key: "label", Literal: edit.Quote("")}}
		if lang.Code == "en" {
			r.keys.Words[lang.Code] = r.words
		}
	}
}

// isRanking reports whether a row is of a rank, as its name says.
func isRanking(label string) bool {
	names := []string{label, nameAlone(label)}
	if m := headingBracket.FindStringSubmatch(label); m != nil {
		names = append(names, m[1])
	}
	return slices.ContainsFunc(names, func(name string) bool { return hasEnd(name, rankNames) || rankName.MatchString(name) })
}

// ranked writes a number that is a rank as one, in the language that states the figures: 3 people are none.
func (st *starter) ranked(text string) string {
	m := rankCell.FindStringSubmatch(strings.TrimSpace(text))
	switch {
	case m == nil:
		return text
	case st.code() == lexicon.CodeZh:
		return "第" + m[1]
	}
	return "No. " + m[1]
}

// englishWords returns what a table says of a metric in English.
func englishWords(label, unit string) []edit.Pair {
	words := []edit.Pair{{Key: "label", Literal: edit.Quote(label)}}
	if unit != "" {
		words = append(words, edit.Pair{Key: "unit", Literal: edit.Quote(unit)})
	}
	return words
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
