package sheet

import (
	"math/big"
	"slices"
	"strings"

	"duibiao/internal/period"
)

// A column that is headed 增长 or growth is in per cent in most tables, and in some has how many more there are.
// Where a row has both results, they tell; where none has, whole numbers are told of.

// growthsInPercent tells of columns of growth whose figures may be differences.
func (st *starter) growthsInPercent(s *started) {
	for _, u := range s.use {
		if u.meaning != growths && u.meaning != growthTargets {
			continue
		}
		g := st.grownColumn(s, u)
		for _, l := range s.grid.lines[s.top+1:] {
			g.read(l)
		}
		if g.isDoubtful() && !u.saysPercent() && !s.all.hasShares {
			st.warn(s.grid.at(s.grid.lines[s.top].row, u.column), adviceInPercent, sayInPercent.With(u.text))
		}
	}
}

// saysPercent reports whether a heading of growth says that it is in per cent.
func (u use) saysPercent() bool {
	return strings.ContainsAny(u.text, "%％") || holdsWord(u.text, rateWords)
}

// grownColumn is a column of growth beside those of the two results that it is of, as far as there are.
type grownColumn struct {
	st          *starter
	sheet       *started
	column      int
	now, before int // -1 if there is none

	hasFigures, isTold, isPercent, isProven, hasParts, isLarge bool
}

func (st *starter) grownColumn(s *started, u use) *grownColumn {
	g := &grownColumn{st: st, sheet: s, column: u.column, now: -1, before: -1}
	if u.meaning == growths {
		last := u.period
		last.First -= months
		g.now, g.before = s.resultsOf(u.period), s.resultsOf(last)
	}
	return g
}

// resultsOf returns the column with the results of a period; -1 if there is none, or several.
func (s *started) resultsOf(p period.Period) int {
	column := -1
	for _, u := range s.use {
		if u.meaning == results && u.period == p {
			if column >= 0 {
				return -1
			}
			column = u.column
		}
	}
	return column
}

// largeGrowth is a growth in per cent that few metrics have.
var largeGrowth = big.NewRat(30, 1)

// farGrowth is by how many points growth that is stated may differ from what two amounts make: prices are taken out
// of it, or what is counted has changed.
var farGrowth = big.NewRat(15, 1)

// read notes what a row says of the column, and reports a difference that stands for growth.
func (g *grownColumn) read(l line) {
	text := l.cell(g.column).text
	value, unit, ok := g.number(text)
	g.isPercent = g.isPercent || unit == "%"
	if !ok || unit != "" {
		return
	}
	g.hasFigures = true
	g.hasParts = g.hasParts || !value.IsInt()
	g.isLarge = g.isLarge || new(big.Rat).Abs(value).Cmp(largeGrowth) >= 0
	now, before, ok := g.both(l)
	if !ok {
		return
	}
	difference := new(big.Rat).Sub(now, before)
	grown := new(big.Rat).Mul(new(big.Rat).Quo(difference, before), big.NewRat(100, 1))
	switch {
	case isNear(grown, value, big.NewRat(1, 10)):
		g.isProven = true
	case value.Sign() != 0 && isNear(difference, value, new(big.Rat).Abs(new(big.Rat).Mul(value, big.NewRat(1, 100)))) && !isNear(grown, value, big.NewRat(3, 1)):
		s := g.sheet
		g.st.add(s.grid.at(l.row, g.column), adviceInPercent, sayGrownBy.With(rowName(s.nameOf(l)), text, l.cell(g.before).text, l.cell(g.now).text))
		g.isProven = true // once is enough
	case !isNear(grown, value, farGrowth) && !g.isTold:
		g.isTold = true
		s := g.sheet
		g.st.warn(s.grid.at(l.row, g.column), adviceGrownOtherwise, sayGrownOtherwise.With(rowName(s.nameOf(l)), text, l.cell(g.before).text, l.cell(g.now).text))
	}
}

// both returns the two results of a row, of which the first is not nothing.
func (g *grownColumn) both(l line) (now, before *big.Rat, ok bool) {
	if g.now < 0 || g.before < 0 {
		return nil, nil, false
	}
	now, unit, okNow := g.number(l.cell(g.now).text)
	before, other, okBefore := g.number(l.cell(g.before).text)
	return now, before, okNow && okBefore && unit == other && before.Sign() > 0
}

// number reads a cell as one number and its unit.
func (g *grownColumn) number(text string) (value *big.Rat, unit string, ok bool) {
	q, err := g.st.site.cfg.Units.Parse(fallen(withoutRise(text)))
	if isAbsent(text) || err != nil {
		return nil, "", false
	}
	return q.Value.Rat(), q.Unit, true
}

// isDoubtful reports whether nothing in the column says that it is in per cent: its figures are whole numbers, or larger than
// growth mostly is.
func (g *grownColumn) isDoubtful() bool {
	return g.hasFigures && !g.isPercent && !g.isProven && (!g.hasParts || g.isLarge)
}

func isNear(a, b, tolerance *big.Rat) bool {
	d := new(big.Rat).Sub(a, b)
	return d.Abs(d).Cmp(tolerance) <= 0
}

// isOnlyCompared reports whether a heading says only with what its figures are compared.
func isOnlyCompared(rest string) bool { return slices.Contains(onlyCompared, strings.TrimSpace(rest)) }

// fractions tells of columns in per cent with nothing but parts of one, as 0.853 is what a spreadsheet keeps of 85.3 %.
func (st *starter) fractions(s *started) {
	for _, u := range s.use {
		if !u.isFigure() {
			continue
		}
		all, exact := true, false
		for _, l := range s.grid.lines[s.top+1:] {
			text := l.cell(u.column).text
			unit := st.nearestUnit(s, u, strings.TrimSpace(s.text(l, unitWords)))
			isPercent := u.meaning == growths || u.meaning == growthTargets || isPercentSign(unit)
			q, err := st.site.cfg.Units.Parse(text)
			if !isPercent || isAbsent(text) || err != nil || q.Value.IsZero() {
				continue
			}
			value := q.Value.Rat()
			all = all && q.Unit == "" && value.Abs(value).Cmp(big.NewRat(1, 1)) < 0
			_, part, _ := strings.Cut(narrow(text), ".")
			exact = exact || len(part) > partsOfPercent
		}
		if all && exact {
			st.warn(s.grid.at(s.grid.lines[s.top].row, u.column), adviceFractions, sayFractions.With(u.text))
		}
	}
}

// partsOfPercent is how many digits per cent have behind the point in most tables.
const partsOfPercent = 2
