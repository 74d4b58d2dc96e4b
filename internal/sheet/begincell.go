package sheet

import (
	"math/big"
	"slices"
	"strings"
)

// rowCells is what the figures of a row share.
type rowCells struct {
	sheet    *started
	line     line
	row      *startedRow
	own      string // the unit that the row says
	isRank   bool
	isAmount bool // so that what it has in per cent is growth
	isChange bool // a cell of it says that its per cent are growth, which others may leave open
	isTold   bool // what is odd about its unit
}

// cell makes a figure of a cell, or says why not.
func (st *starter) cell(c *rowCells, u use, text string) {
	r, at := c.row, origin{c.sheet.grid, cellPlace{c.line.row, u.column}}
	if bracketed.MatchString(text) {
		st.refuse(c, at, adviceBracketed, sayBracketed.With(r.metric.Label, text))
		return
	}
	isSide := u.meaning == results || u.meaning == targets
	if c.isRank && c.own == "" && isSide {
		st.put(r, u, at, st.figure(st.ranked(text), "", u.meaning))
		return
	}
	unit := st.figureUnit(c.sheet, u, c.own, r.kind)
	of, ok := st.sideOf(c, u, text, unit, at)
	if !ok {
		return
	}
	if u.meaning = of; of == growths || of == growthTargets {
		unit = "%"
	}
	st.heldAgainst(c.sheet, c.line, u, c.own, text)
	if !st.tellUnit(c, u, at, text, unit) {
		return
	}
	if isSide && r.kind == ofAmount {
		st.noteUnit(c, at, text, unit)
	}
	st.put(r, u, at, st.figure(text, unit, u.meaning))
}

// sideOf returns what a cell is of, which its column alone does not say: growth stands among amounts too. It
// reports false of what has been told.
func (st *starter) sideOf(c *rowCells, u use, text, unit string, at origin) (of meaning, ok bool) {
	if u.meaning == growths || u.meaning == growthTargets {
		if st.isDifference(text, c.own) || st.isOfShares(c) {
			st.warn(at.pos(), adviceDifference, sayDifference.With(c.row.metric.Label, text))
			return u.meaning, false
		}
		return u.meaning, true
	}
	grown := growths
	if u.meaning == targets {
		grown = growthTargets
	}
	label := c.row.metric.Label
	isPercent := st.isPercent(text) || isPercentSign(unit) && st.isPercent(withUnit(text, unit))
	switch {
	case c.isAmount && st.isOfPerCent(u, text):
		if u.meaning == targets {
			return grown, true
		}
		st.refuse(c, at, adviceShare, sayShare.With(label, text))
		return grown, false
	case isPercent && saysChange(text):
		return st.changeOf(c, u, grown, text, at)
	case c.isChange && isPercent:
		st.refuse(c, at, adviceMixed, sayMixed.With(label, text))
		return grown, false
	case isPercent && c.isAmount && (isSigned(text) || !st.isMostly(text) && (u.meaning == targets || st.aimsAtGrowth(c))):
		return grown, true
	case isPercent && c.isAmount:
		st.refuse(c, at, adviceShareCell, sayShareCell.With(label, text))
		return grown, false
	case strings.HasPrefix(narrow(text), "+") && !isOfChange(label):
		st.refuse(c, at, adviceLevel, sayPlus.With(label, text))
		return grown, false
	}
	return u.meaning, true
}

// isOfChange reports whether a row is by its name of a change, or of a balance, which may have a plus.
func isOfChange(label string) bool {
	name := nameAlone(label)
	return hasEnd(name, slices.Concat(changes, downs)) || holdsWord(name, balances)
}

// isOfShares reports whether a row is of a share, by its name or by what stands in its cells.
func (st *starter) isOfShares(c *rowCells) bool {
	if c.row.kind == ofShare {
		return true
	}
	return !c.isAmount && !c.isChange && slices.ContainsFunc(c.sheet.use, func(u use) bool {
		text := c.line.cell(u.column).text
		return (u.meaning == results || u.meaning == targets) && !saysChange(text) && st.isPercent(text)
	})
}

// isMostly reports whether a figure in per cent is half of something or more, as what is done of a plan is, and hardly growth.
func (st *starter) isMostly(text string) bool {
	q, err := st.site.cfg.Units.Parse(text)
	return err == nil && q.Value.Rat().Cmp(big.NewRat(50, 1)) >= 0
}

// isSigned reports whether a figure has a sign, as what has changed has, and what was done of a target has not.
func isSigned(text string) bool {
	return strings.HasPrefix(text, "+") || strings.HasPrefix(text, "-") || strings.HasPrefix(text, "−")
}

// aimsAtGrowth reports whether what a row aims at is in per cent too, so that its result is no part of an amount
// that was aimed at.
func (st *starter) aimsAtGrowth(c *rowCells) bool {
	return slices.ContainsFunc(c.sheet.use, func(u use) bool {
		return u.meaning == targets && st.isPercent(c.line.cell(u.column).text)
	})
}

// changeOf is sideOf for a cell in per cent with a word for a change. Under a name of growth that is the level; of
// a share it might be points.
func (st *starter) changeOf(c *rowCells, u use, grown meaning, text string, at origin) (of meaning, ok bool) {
	label := c.row.metric.Label
	name := nameAlone(label)
	_, isFall := behind(text, falls)
	switch {
	case hasEnd(name, downs) && isFall:
		st.refuse(c, at, adviceFallTwice, sayFallTwice.With(label, text))
		return grown, false
	case hasEnd(name, changes), hasEnd(name, downs):
		return u.meaning, true
	case c.row.kind == ofShare:
		st.refuse(c, at, adviceLevel, sayShareChange.With(label, text))
		return grown, false
	}
	return grown, true
}

// isChange reports whether a cell of a row in per cent, or without a unit, says that it is growth.
func (st *starter) isChange(s *started, l line, of kind, own string) bool {
	if of != ofAmount || own != "" && !isPercentSign(own) || hasEnd(nameAlone(s.nameOf(l)), slices.Concat(changes, downs)) {
		return false
	}
	return slices.ContainsFunc(s.use, func(u use) bool {
		text := l.cell(u.column).text
		return (u.meaning == results || u.meaning == targets) && saysChange(text) && st.isPercent(withUnit(text, own))
	})
}

// withUnit puts a unit behind what may have it already.
func withUnit(text, unit string) string {
	if strings.HasSuffix(text, unit) {
		return text
	}
	return text + unit
}

// saysChange reports whether a figure has a word that says that it is one of growth.
func saysChange(text string) bool {
	bare := withoutRise(text)
	return bare != text || fallen(bare) != bare
}

// isPercent reports whether a figure is in per cent by itself.
func (st *starter) isPercent(text string) bool {
	q, err := st.site.cfg.Units.Parse(withoutRise(text))
	return err == nil && q.Unit == "%"
}

func isPercentSign(unit string) bool { return unit == "%" || unit == "％" }

// nameAlone returns the name of a row without what stands in brackets behind it.
func nameAlone(label string) string {
	return strings.TrimSpace(headingBracket.ReplaceAllString(strings.TrimRight(strings.ToLower(label), "：: "), ""))
}

func hasEnd(name string, ends []string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(name, end) })
}
