package sheet

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// In which unit a figure is that has none of its own: what stands nearest to it says so. That is the
// cell of its row in a column of units, then brackets behind the name of the row, 客运量（万人次）, then
// those of its column's heading, then those of the heading of the names, then what stands above or
// within the table: 单位：亿元.

// allUnit is what a table says in one place of the unit of its figures.
type allUnit struct {
	text  string
	known bool // whether it is one unit, and one that the site knows

	hasShares bool // it is said with %, which a column of its own has: 单位：亿元、%
}

// denominate finds the unit that the headings of the names, or the lines above, give all figures.
func (s *started) denominate(units *quantity.Units) {
	for _, l := range s.grid.lines[:s.top+1] {
		for _, c := range l.cells {
			s.isUnit(closed(c.text), units)
		}
	}
	for _, title := range s.titles()[1:] {
		if m := headingBracket.FindStringSubmatch(closed(title)); m != nil && s.all.text == "" && units.Denomination(m[1]) == quantity.WithUnit {
			s.all = allUnit{text: strings.TrimSpace(m[1]), known: true}
		}
	}
	for _, u := range s.use {
		of := units.Denomination(u.unit)
		if of == quantity.WithUnit && (u.meaning == labels || u.meaning == unitWords) {
			s.all = allUnit{text: u.unit, known: true}
		}
	}
}

// isUnit reports whether a text says in which unit the figures below it are, and takes that.
func (s *started) isUnit(text string, units *quantity.Units) bool {
	m := unitStated.FindStringSubmatch(text)
	if b := unitBeside.FindStringSubmatch(text); m == nil && b != nil && units.Denomination(strings.TrimSpace(b[1])) == quantity.WithUnit {
		m = b
	}
	if m == nil {
		return false
	}
	name := strings.TrimSpace(m[1])
	s.all = allUnit{text: name, known: units.Denomination(name) == quantity.WithUnit}
	if amount := besideShares(name, units); amount != "" && s.hasShares(units) {
		s.all = allUnit{amount, true, true}
	}
	return true
}

// besideShares returns the only unit of a list that is none of shares, if there are such in it: 亿元 of 亿元、%.
func besideShares(list string, units *quantity.Units) string {
	amount, shares := "", 0
	for _, name := range strings.FieldsFunc(list, func(c rune) bool { return strings.ContainsRune("、，,;；和", c) }) {
		switch name = strings.TrimSpace(name); {
		case units.Canonical(name) == "%" || name == percentagePoints:
			shares++
		case amount != "" || units.Denomination(name) != quantity.WithUnit:
			return ""
		default:
			amount = name
		}
	}
	if shares == 0 {
		return ""
	}
	return amount
}

// hasShares reports whether a column has figures in per cent by its heading.
func (s *started) hasShares(units *quantity.Units) bool {
	return slices.ContainsFunc(s.use, func(u use) bool {
		return u.meaning == growths || u.meaning == growthTargets || u.isFigure() && units.Canonical(u.unit) == "%"
	})
}

// rowUnit returns the unit that a row says for its figures, in its own column or in brackets behind its
// name, from which it is then taken.
func (st *starter) rowUnit(s *started, l line, r *startedRow) string {
	own := st.ditto(s, l, strings.TrimSpace(s.text(l, unitWords)))
	switch {
	case isAbsent(own):
		own = ""
	case indexBase.MatchString(own):
		r.kind = ofIndex
		if !strings.Contains(r.metric.Label, own) {
			r.metric.Label += "（" + own + "）"
		}
		return ""
	}
	r.kind = kindOf(r.metric.Label)
	own = ofPower(st.nameUnit(s, l, r, own))
	if isPercentSign(own) {
		return "%"
	}
	if i := slices.IndexFunc(s.use, func(u use) bool { return u.meaning == unitWords }); i >= 0 {
		return st.scaled(s.use[i].unit, own)
	}
	return own
}

// ofPower returns the unit of so many in a power of ten as a figure has it: tables call 8.5/10万 a figure in 1/10万.
func ofPower(unit string) string {
	if rest, isOne := strings.CutPrefix(unit, "1/"); isOne && lexicon.Chinese().Parts.DenominatorPower.Find("/"+rest) != "" {
		return "/" + rest
	}
	return unit
}

// unslashed divides the name of a row into what it is called and the unit behind a slash, as GB/T 3101 has it: GDP/亿元.
func (st *starter) unslashed(label string) (rest, unit string) {
	at := strings.LastIndexByte(label, '/')
	if at <= 0 || st.site.cfg.Units.Denomination(label[at+1:]) != quantity.WithUnit || st.site.cfg.Units.Denomination(label) == quantity.WithUnit {
		return label, ""
	}
	return strings.TrimSpace(label[:at]), label[at+1:]
}

// kind is what a row is about, as its name says: whether a unit that a table says for all its figures may be
// that of the row.
type kind uint8

const (
	ofAmount kind = iota // it may
	ofIndex              // it is not
	ofShare              // it is not, if it is a unit of amounts
)

// kindOf says what a row is about.
func kindOf(label string) kind {
	label = strings.ToLower(label)
	for m := headingBracket.FindStringSubmatch(label); m != nil; m = headingBracket.FindStringSubmatch(label) {
		if indexBase.MatchString(m[1]) {
			return ofIndex
		}
		label = strings.TrimSpace(strings.TrimSuffix(label, m[0]))
	}
	ends := func(word string) bool { return strings.HasSuffix(label, word) }
	switch {
	case slices.ContainsFunc(perUnit, ends):
		return ofAmount
	case slices.ContainsFunc(unitless, ends):
		return ofIndex
	case slices.ContainsFunc(shares, ends):
		return ofShare
	}
	return ofAmount
}

// unbracketed divides the name of a row into what it is called and the unit that stands in brackets behind
// it, alone or before a remark: 产值（亿元，现价） is 产值（现价） in 亿元.
func (st *starter) unbracketed(label string) (rest, unit string) {
	m := headingBracket.FindStringSubmatch(label)
	if m == nil {
		return label, ""
	}
	at := strings.IndexAny(m[1], "，,；;")
	unit, remark := m[1], ""
	if at >= 0 {
		_, size := utf8.DecodeRuneInString(m[1][at:])
		unit, remark = m[1][:at], strings.TrimSpace(m[1][at+size:])
	}
	unit = strings.TrimSpace(unit)
	if st.site.cfg.Units.Denomination(unit) != quantity.WithUnit {
		return label, ""
	}
	rest = strings.TrimSpace(strings.TrimSuffix(label, m[0]))
	if remark != "" {
		rest += "（" + remark + "）"
	}
	return rest, unit
}

// twoUnits refuses two columns of units: which figure has which nothing says for certain.
func (st *starter) twoUnits(s *started) {
	isFirst := true
	for _, u := range s.use {
		if u.meaning != unitWords {
			continue
		}
		if !isFirst {
			st.add(s.grid.at(s.grid.lines[s.top].row, u.column), adviceTwoUnits, sayTwoUnits)
		}
		isFirst = false
	}
}

// scaled puts a scale that a heading says alone before a unit: 万 and 元 are 万元.
func (st *starter) scaled(scale, unit string) string {
	units := st.site.cfg.Units
	if unit == "" || unit == "%" || units.Denomination(scale) != quantity.ScaleAlone {
		return unit
	}
	for _, both := range []string{scale + unit, scale + " " + unit} {
		if units.Denomination(both) == quantity.WithUnit {
			return both
		}
	}
	return scale + unit
}

// figureUnit returns the unit of a figure without one, by its row and its column. An index has none of amounts.
func (st *starter) figureUnit(s *started, u use, own string, of kind) string {
	unit := st.nearestUnit(s, u, own)
	if of == ofIndex && own == "" && !quantity.IsSign(unit) && !slices.Contains(indexUnits, unit) {
		return ""
	}
	return unit
}

// nearestUnit is figureUnit, whatever the row is about.
func (st *starter) nearestUnit(s *started, u use, own string) string {
	switch st.site.cfg.Units.Denomination(u.unit) {
	case quantity.ScaleAlone:
		if own == "" {
			own = s.unit.text
		}
		if own == "" {
			return u.unit
		}
		return st.scaled(u.unit, own)
	case quantity.WithUnit:
		if own == "" {
			return u.unit
		}
	}
	if own == "" && s.unit.known {
		return s.unit.text
	}
	return own
}

// isOfPerCent reports whether a figure without a unit stands in a column that is in per cent.
func (st *starter) isOfPerCent(u use, text string) bool {
	return st.site.cfg.Units.Canonical(u.unit) == "%" && st.isBare(text)
}

// isBare reports whether a figure has no unit of its own.
func (st *starter) isBare(text string) bool {
	q, err := st.site.cfg.Units.Parse(text)
	return err == nil && q.Unit == ""
}

// heldAgainst warns of a column whose heading says another unit than the column of units does: that
// counts, as what stands nearest to the figure, but one of them is a mistake. Once for a column.
func (st *starter) heldAgainst(s *started, l line, u use, own, text string) {
	units := st.site.cfg.Units
	if u.meaning != results && u.meaning != targets || s.told[u.column] || own == "" || own != strings.TrimSpace(s.text(l, unitWords)) || !st.isBare(text) ||
		units.Denomination(u.unit) != quantity.WithUnit || units.Canonical(u.unit) == units.Canonical(own) {
		return
	}
	s.told[u.column] = true
	st.warn(s.grid.at(l.row, u.column), adviceOneUnit, sayOtherUnit.With(u.unit, own, text))
}

// isUnclear reports whether a figure has no unit though the table says one, or several, that leave open
// which is that of the figure.
func (st *starter) isUnclear(s *started, label, own, unit, text string) bool {
	isOther := s.unit.hasShares && holdsWord(label, neitherNames)
	if s.unit.text == "" || !isOther && (unit != "" || s.unit.known) || own != "" {
		return false
	}
	q, err := st.site.cfg.Units.Parse(text)
	return err == nil && q.Unit == "" && q.Bound != quantity.RankWithin
}

// unknownBrackets warns of what stands in brackets in the headings of figures and is taken for no unit.
func (st *starter) unknownBrackets(s *started) {
	row := s.grid.lines[s.top].row
	for _, u := range s.use {
		if u.isFigure() && u.unit != "" && st.site.cfg.Units.Denomination(u.unit) == quantity.NoDenomination {
			st.warn(s.grid.at(row, u.column), adviceUnit, sayUnknownUnit.With(u.unit))
		}
	}
}

// bareFigure is a figure without a unit, of a metric.
type bareFigure struct {
	at          origin
	label, text string
}

// noteUnit notes whether a figure of an amount has a unit.
func (st *starter) noteUnit(c *rowCells, at origin, text, unit string) {
	switch {
	case unit == "" && st.isBare(text):
		if c.sheet.bare == nil {
			c.sheet.bare = []bareFigure{{at, c.row.metric.Label, text}}
		}
		st.unknownNameUnit(c, text)
		c.sheet.hasAmounts = c.sheet.hasAmounts || c.isTold // which says it of this row
	case !isPercentSign(unit) && !st.isPercent(text):
		c.sheet.hasAmounts = true
	}
}

// noUnits warns of a table in which no amount has a unit: budgets in 万元 that do not say so. It names the first one. Where
// something has to be mended anyhow that comes first.
func (st *starter) noUnits(s *started) {
	if s.hasAmounts || len(s.bare) == 0 || st.diags.HasErrors() {
		return
	}
	first := s.bare[0]
	st.warn(first.at.pos(), adviceUnits, sayNoUnits.With(first.text, first.label))
}

// unknownNameUnit warns of what stands in brackets behind the name of a row, may be a unit and is taken for none, of the
// first of its figures that has no other: of Exports (US$ bn) nobody would be told that 1.2 lacks its unit.
func (st *starter) unknownNameUnit(c *rowCells, text string) {
	m := headingBracket.FindStringSubmatch(c.row.metric.Label)
	if m == nil || c.isTold || isPart(m[1]) {
		return
	}
	c.isTold = true
	st.warn(c.sheet.grid.at(c.line.row, c.line.cells[0].column), adviceUnit, sayUnknownNameUnit.With(m[1], text))
}

// again says of two columns that state one figure of a row that they differ.
func (st *starter) again(r *startedRow, at, first origin, pair edit.Pair) {
	for _, p := range r.keys.Keys {
		if p.Key == pair.Key && p.Literal == pair.Literal {
			return
		}
	}
	st.diags.Add(diag.Diagnostic{
		Pos: at.pos(), Rule: ruleRow, Message: sayTwice.With(r.metric.Label), Hint: adviceTwice,
		Notes: []diag.Note{{Pos: first.pos(), Message: sayTwiceFirst}},
	})
}

// refuse says why nothing is made of a cell of a row, which is a mistake.
func (st *starter) refuse(c *rowCells, at origin, hint, message diag.Words) {
	st.add(at.pos(), hint, message)
	c.row.isRefused = true
}

func (st *starter) warn(pos diag.Position, hint, message diag.Words) {
	st.diags.Add(diag.Diagnostic{Pos: pos, Rule: ruleRow, Severity: diag.Warning, Message: message, Hint: hint})
}
