package sheet

import (
	"cmp"
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/edit"
	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
)

// Units that a figure cannot have, though something in the table says so: each is asked for.

// tellUnit tells what is odd about the unit of a figure, and reports whether it may be taken all the same.
func (st *starter) tellUnit(c *rowCells, u use, at origin, text, unit string) bool {
	label := c.row.metric.Label
	isSide := u.meaning == results || u.meaning == targets
	isBare := st.isBare(text)
	isShared := c.own == "" && unit != "" && isBare
	switch {
	case isBare && st.beginsWithNumber(unit):
		st.refuseRow(c, at, sayNumberUnit.With(unit, text))
	case isShared && isSide && c.row.kind == ofShare && !quantity.IsSign(unit):
		st.refuseRow(c, at, sayShareUnit.With(label, text, unit))
	case isShared && isSide && st.isUnfit(label, unit):
		st.refuseRow(c, at, sayUnfitUnit.With(label, unit, text))
	case c.row.kind != ofIndex && st.isUnclear(c.sheet, label, c.own, unit, text):
		st.refuse(c, at, adviceUnit, sayUnclearUnit.With(text, c.sheet.unit.text))
	case isBare && isScaled(st.site.cfg.Units, text) && isScaled(st.site.cfg.Units, st.site.cfg.Units.Denominated("2", unit)):
		st.refuse(c, at, adviceScale, sayTwoScales.With(text, unit))
	case isSide && st.isOfAnotherUnit(c, text):
		st.refuse(c, at, adviceOneUnit, sayCellUnit.With(text, label, c.own))
	case isSide && !c.isTold && c.row.kind == ofShare && isBare && unit == "":
		c.isTold = true
		st.warn(at.pos(), advicePerCent, sayNoPercent.With(text, label))
		return true
	case isSide && !c.isTold && unit == "%" && c.row.kind == ofAmount && isOfMoney(label):
		c.isTold = true
		st.warn(at.pos(), adviceGrowthName, sayAmountPercent.With(label, text))
		return true
	case isSide && !c.isTold && c.row.kind == ofAmount && isBare && unit == "" && c.sheet.lacksUnit(c.line):
		c.isTold = true
		st.warn(at.pos(), adviceUnit, sayNoUnitRow.With(label, text))
		return true
	default:
		return true
	}
	return false
}

// ditto returns the unit of the row above where a cell says so.
func (st *starter) ditto(s *started, l line, own string) string {
	if slices.Contains(dittos, strings.ToLower(own)) {
		if s.lastUnit == "" {
			st.add(s.grid.at(l.row, l.cells[0].column), adviceUnit, sayNoDitto.With(own))
		}
		own = s.lastUnit
	}
	s.lastUnit = own
	return own
}

// lacksUnit reports whether the cell of a row in the column of units, if there is one, is empty, and other rows have units.
func (s *started) lacksUnit(l line) bool {
	return s.text(l, unitWords) == "" && s.hasUnits
}

// countUnits notes whether rows of the table have units of their own.
func (st *starter) countUnits(s *started) {
	s.hasUnits = slices.ContainsFunc(s.grid.lines[s.top+1:], func(l line) bool {
		hasFigure := slices.ContainsFunc(s.use, func(u use) bool { return u.isFigure() && !isAbsent(l.cell(u.column).text) })
		return hasFigure && st.hasUnit(s, l)
	})
}

// hasUnit reports whether a row says in which unit of amounts its figures are, in the column of units or with its name.
func (st *starter) hasUnit(s *started, l line) bool {
	label, unit := st.unbracketed(strings.TrimRight(rowName(s.nameOf(l)), "：:"))
	if unit == "" {
		_, unit = st.unslashed(label)
	}
	unit = cmp.Or(s.text(l, unitWords), unit)
	return !isAbsent(unit) && !isPercentSign(unit)
}

// refuseRow says once of a row why nothing is made of its figures, for want of a unit of its own.
func (st *starter) refuseRow(c *rowCells, at origin, message diag.Words) {
	if !c.isTold {
		st.add(at.pos(), adviceUnit, message)
	}
	c.isTold, c.row.isRefused = true, true
}

// isOfAnotherUnit reports whether a figure has a unit of its own that is not the one that its row says.
func (st *starter) isOfAnotherUnit(c *rowCells, text string) bool {
	units := st.site.cfg.Units
	own, err := units.Parse(units.Denominated("2", c.own))
	q, err2 := units.Parse(text)
	if c.own == "" || err != nil || err2 != nil || own.Unit == "" || q.Unit == "" || q.Unit == quantity.Rank || q.IsRatio() || q.Unit == percentagePoints {
		return false
	}
	return units.Canonical(q.Unit) != units.Canonical(own.Unit)
}

// isScaled reports whether a figure is told in thousands or more: 1450万.
func isScaled(units *quantity.Units, text string) bool {
	q, err := units.Parse(text)
	plain, err2 := quantity.ParseDecimal(strings.ReplaceAll(wholeNumber.FindString(narrow(text)), ",", ""))
	return err == nil && err2 == nil && q.Bound != quantity.RankWithin && !q.IsRatio() && q.Value.Rat().Cmp(plain.Rat()) != 0 && new(big.Rat).Neg(q.Value.Rat()).Cmp(plain.Rat()) != 0
}

// beginsWithNumber reports whether a unit begins with a number that would go on with the figure before it: 3 of 10亿元 is not
// 310亿元. 100 million yuan is a unit, by which the figure is multiplied.
func (st *starter) beginsWithNumber(unit string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimSpace(unit))
	return unicode.IsDigit(r) && st.site.cfg.Units.Denomination(unit) == quantity.NoDenomination
}

// narrow writes full-width digits and the marks of numbers as those of ASCII.
func narrow(text string) string {
	return strings.Map(func(c rune) rune {
		if fullWidthFirst <= c && c <= fullWidthLast {
			return c - fullWidthFirst + '!'
		}
		return c
	}, text)
}

// The full-width forms of the characters from ! to ~.
const fullWidthFirst, fullWidthLast = '！', '～'

// isUnfit reports whether what a row is of by its name is told in no unit of the class of one: firms in no 亿元, revenue
// in no 万吨. What is per head is in money, but not in 亿元.
func (st *starter) isUnfit(label, unit string) bool {
	units, name := st.site.cfg.Units, nameAlone(label)
	class := units.Class(unit)
	if class == "" || quantity.IsSign(units.Canonical(unit)) { // that of growth or of a share
		return false
	}
	if holdsWord(name, perHead) {
		return class == lexicon.ClassMoney && isScaled(units, units.Denominated("2", unit))
	}
	for _, n := range namesOfClasses {
		if isOf := n.starts != "" && strings.HasPrefix(name, n.starts) || hasEnd(name, n.ends); isOf {
			return !hasEnd(name, n.but) && (len(n.only) > 0 && !slices.Contains(n.only, class) || slices.Contains(n.never, class))
		}
	}
	return false
}

// isOfMoney reports whether a row is by its name of an amount, which is never in per cent but by its growth.
func isOfMoney(label string) bool { return hasEnd(nameAlone(label), amountNames) }

// nameUnit takes the unit that stands behind the name of a row, and tells if the column of units says another.
func (st *starter) nameUnit(s *started, l line, r *startedRow, own string) string {
	label, name := st.unbracketed(strings.TrimRight(r.metric.Label, "：:"))
	if name == "" {
		label, name = st.unslashed(label)
	}
	pos := s.grid.at(l.row, l.cells[0].column)
	switch {
	case name != "" && (own == "" || own == name):
		r.metric.Label, own = label, name
	case name != "" && !st.isSameUnit(name, own):
		st.add(pos, adviceOneUnit, sayNameUnit.With(name, own))
	case utf8.RuneCountInString(own) > 2 && hasEnd(own, offices) && st.site.cfg.Units.Denomination(own) == quantity.NoDenomination:
		st.add(pos, adviceOffice, sayOffice.With(own))
	}
	return own
}

// isSameUnit reports whether two texts say one unit, of one scale.
func (st *starter) isSameUnit(a, b string) bool {
	units := st.site.cfg.Units
	x, err := units.Parse(units.Denominated("2", a))
	y, err2 := units.Parse(units.Denominated("2", b))
	return err == nil && err2 == nil && units.Canonical(x.Unit) == units.Canonical(y.Unit) && x.Value.Rat().Cmp(y.Value.Rat()) == 0
}

// unitBelow reports whether a line says of figures above it, which have none, in which unit they are; that comes too late.
func (st *starter) unitBelow(s *started, l line) bool {
	m := unitInNote.FindStringSubmatch(closed(l.cells[0].text))
	if m == nil || len(s.bare) == 0 || st.site.cfg.Units.Denomination(m[1]) != quantity.WithUnit {
		return false
	}
	s.hasAmounts = true // though too late
	st.add(s.grid.at(l.row, l.cells[0].column), adviceUnitAbove, sayUnitBelow.With(m[1]))
	return true
}

// factorOfDoubt is how many times as large one figure of a metric may be as another before that is told.
const factorOfDoubt = 1000

// factorOfFractions is how many times as large one figure in per cent may be as another of the metric, below one, before that is
// told: a fraction that is not shown as per cent is a hundredth of what it was meant for.
const factorOfFractions = 50

// scales tells of a metric with figures of which one is a thousand times the other: they are hardly of one scale.
func (st *starter) scales(r *startedRow) {
	type figure struct {
		value *big.Rat
		text  string
	}
	var low, high figure
	unit := ""
	for _, p := range slices.Concat(append([][]edit.Pair{r.keys.Keys}, r.keys.Series...)...) {
		q, err := st.site.cfg.Units.Parse(said(p.Literal))
		if p.Key != "actual" && p.Key != "target" || err != nil || q.Value.Sign() <= 0 || q.Unit == quantity.Rank || unit != "" && q.Unit != unit {
			continue
		}
		unit = q.Unit
		f := figure{q.Value.Rat(), said(p.Literal)}
		if low.value == nil || f.value.Cmp(low.value) < 0 {
			low = f
		}
		if high.value == nil || f.value.Cmp(high.value) > 0 {
			high = f
		}
	}
	if low.value == nil {
		return
	}
	switch factor := new(big.Rat).Quo(high.value, low.value); {
	case factor.Cmp(big.NewRat(factorOfDoubt, 1)) >= 0:
		st.warn(r.first.pos(), adviceScales, sayScales.With(r.metric.Label, high.text, low.text))
	case quantity.IsSign(unit) && low.value.Cmp(big.NewRat(1, 1)) <= 0 && factor.Cmp(big.NewRat(factorOfFractions, 1)) >= 0:
		st.warn(r.first.pos(), adviceFractions, sayFraction.With(low.text, r.metric.Label, high.text))
	}
}
