package draft

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// column is what a column of a table tells.
type column struct {
	side     side // noSide for what is no figure
	isGrowth bool
	isUnit   bool
	other    diag.Words // why its figures are none of the report, if they are none
	doubt    diag.Words
	unit     string // in brackets of its heading
}

// columns returns what the columns of a table tell, by its first row; nil if none has figures.
func columns(d *Draft, header []string, part side) []column {
	list, tells := columnsOf(d, header, part)
	if !tells {
		return nil
	}
	return list
}

// columnsOf is columns for a table that may have none with figures of the report.
func columnsOf(d *Draft, header []string, part side) (list []column, tells bool) {
	list = make([]column, len(header))
	name := nameColumn(header)
	for i, text := range header {
		c := &list[i]
		c.read(text)
		switch {
		case i == name || c.isUnit:
			continue
		case i < name && prefixOf(text, words().Columns.Classes) != "":
			continue
		case containsOne(text, words().Columns.Rate):
			c.other = sayPlanShare
		case c.sided(d, text, part):
		case c.isGrowth:
			c.side, c.other = growthOf(list, i, part)
		case !containsOne(text, words().Columns.Number):
			c.other = sayNoColumn
		}
		if why := otherTime(d, text, c); !why.IsZero() {
			c.side, c.other = noSide, why
		}
		tells = tells || c.side != noSide
	}
	return list, tells
}

// nameColumn returns which column has the names of what the rows tell: the last that is headed so before the figures, or else
// the first that has no numbers of rows and no classes.
func nameColumn(header []string) int {
	w := &words().Columns
	isOther := func(text string) bool {
		return text != "" && (containsOne(text, w.Number) || containsOne(text, w.Classes))
	}
	name, first := -1, -1
	for i, text := range header {
		isName := containsOne(text, w.Names) && !headedYear.MatchString(text)
		if !isUnit(text) && !isName && (containsOne(text, w.Actual) || containsOne(text, w.Target) || headedYear.MatchString(text)) && i > 0 {
			break
		}
		if isOther(text) || isUnit(text) {
			continue
		}
		if first < 0 {
			first = i
		}
		if containsOne(text, w.Names) {
			name = i
		}
	}
	return max(name, first, 0)
}

// isUnit reports whether a column has units, and not who is responsible: 责任单位.
func isUnit(text string) bool {
	w := &words().Columns
	return containsOne(text, w.Unit) && !containsOne(text, w.Classes)
}

// read reads what a heading says of units and growth.
func (c *column) read(text string) {
	w := &words().Columns
	c.isUnit, c.isGrowth = isUnit(text), containsOne(text, w.Growth)
	if _, inside, ok := strings.Cut(text, "（"); ok {
		c.unit = strings.TrimSuffix(inside, "）")
	}
	if c.isGrowth && c.unit == "%" {
		c.unit = "" // it is that of all growths
	}
}

// sided reports whether a heading says of which side the figures are, and what is in doubt of that.
func (c *column) sided(d *Draft, text string, part side) bool {
	w := &words().Columns
	isOfTarget := strings.Contains(text, strconv.Itoa(d.Target.EndYear()))
	switch {
	case containsOne(text, w.Target) || isOfTarget:
		c.side = target
		if !isOfTarget && part != target {
			c.doubt = sayNoColumnYear
		}
	case containsOne(text, w.Actual) || strings.Contains(text, strconv.Itoa(d.Actual.EndYear())):
		c.side = actual
		if containsOne(text, words().Expected) {
			c.doubt = sayExpected
		}
	}
	return c.side != noSide
}

// growthOf returns the side of a column of growth, which is of the column before it; behind a column of another year it is
// of the results or the targets before that, unless these have their growth already.
func growthOf(list []column, i int, part side) (of side, other diag.Words) {
	last := list[i-1]
	if last.other.IsZero() || last.isGrowth {
		if last.other.IsZero() {
			return max(last.side, part), diag.Words{}
		}
		return noSide, last.other
	}
	for k := i - 1; k > 0 && !list[k].isGrowth; k-- {
		if list[k].side != noSide {
			return list[k].side, diag.Words{}
		}
	}
	return noSide, last.other
}

// otherTime says why a column is of another time or place than its side, if it is: it names another year, several years or a
// part of one, or what the results are held against.
func otherTime(d *Draft, text string, c *column) diag.Words {
	w := words()
	year := strconv.Itoa(d.Actual.EndYear())
	if c.side == target {
		year = strconv.Itoa(d.Target.EndYear())
	}
	whole := text
	for _, word := range w.WholeYear {
		whole = strings.ReplaceAll(whole, word, "")
	}
	isOther := headedYear.MatchString(text)
	isPast := !c.isGrowth && slices.ContainsFunc([][]string{w.LastYear, w.OtherTimes, w.SamePeriod}, func(list []string) bool { return containsOne(text, list) })
	switch {
	case d.Actual.Months == months && (anyPart.MatchString(whole) || anyMonth.MatchString(whole)),
		isOther && !strings.Contains(text, year),
		!isOther && (plan.MatchString(text) || isPast):
		return sayOtherColumn
	case d.isOfOther(text):
		return sayOthers
	}
	return diag.Words{}
}

// isOfOther reports whether a heading names another place than the report's.
func (d *Draft) isOfOther(text string) bool {
	if d.own == noScope {
		return false
	}
	return slices.ContainsFunc(words().Scopes[:d.own], func(s lexicon.DraftScope) bool { return containsOne(text, s.Words) })
}

// hasUnits reports whether headings of a table name units.
func hasUnits(list []column) bool {
	return slices.ContainsFunc(list, func(c column) bool { return c.unit != "" || c.isUnit })
}
