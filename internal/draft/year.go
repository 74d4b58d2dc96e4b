package draft

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/period"
)

// lenYear is how many bytes a year has as texts write it.
const lenYear = len("2025年")

// yearOf returns the year that a text begins with: 2025年.
func yearOf(text string) (year int, ok bool) {
	if len(text) < lenYear || !isYear(text[:4]) || text[4:lenYear] != "年" {
		return 0, false
	}
	year, err := strconv.Atoi(text[:4])
	return year, err == nil
}

// yearAt is yearOf for a place in a text, where a longer number may end that has the digits of a year.
func yearAt(text string, i int) (year int, ok bool) {
	if i > 0 && isDigit(text[i-1]) {
		return 0, false
	}
	return yearOf(text[i:])
}

// isYear reports whether a text is the number of a year that reports tell of.
func isYear(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20") && isDigit(s[2]) && isDigit(s[3])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// guessPeriods finds out of which years a report tells: its targets are for the latest year of which
// something is promised.
func (d *Draft) guessPeriods(blocks []Block) {
	if !d.Actual.IsZero() && !d.Target.IsZero() {
		return
	}
	y := yearsTold{promised: map[int]int{}, named: map[int]int{}, done: map[int]int{}, titled: map[int]int{}, opened: map[int]int{}}
	for i := range blocks {
		if blocks[i].Spaced != nil || !blocks[i].Aside.IsZero() {
			continue
		}
		if year, ok := yearOf(blocks[i].Text); ok && strings.HasPrefix(blocks[i].Text[lenYear:], "，") {
			y.opened[year]++
		}
		for s := range strings.SplitSeq(blocks[i].Text, "。") {
			y.sentence(s, blocks[i].Level > 0)
		}
	}
	year := cmp.Or(lastYearOfPlan(blocks), y.target())
	if year == 0 {
		return
	}
	if d.Target.IsZero() {
		d.Target = period.Year(year)
	}
	if d.Actual.IsZero() {
		d.Actual = period.Year(y.results(year, blocks))
	}
}

// planTitle is how the title of a plan of five years names it.
var planTitle = regexp.MustCompile(`第十([一二三四五六七])个五年|十([一二三四五六七])五`)

// lastYearOfPlan returns the last year of the five that a text plans, by its title; 0 if it is no such plan.
func lastYearOfPlan(blocks []Block) int {
	title := firstLine(blocks)
	m := planTitle.FindStringSubmatch(title)
	if m == nil || !containsOne(title, words().PlanTitles) || containsOne(title, words().ActualParts) {
		return 0
	}
	return firstYearOf(m[1]+m[2]) + 4
}

// results returns the year of the results: the one before that of the targets, but for a text that never speaks of that, as
// a plan of several years: there it is the last that is told of more than in passing, and not promised for.
func (y *yearsTold) results(target int, blocks []Block) int {
	before := target - 1
	if y.named[before] > 0 || speaksOfLastYear(blocks) {
		return before
	}
	last := 0
	for year, n := range y.named {
		if n > 1 && year > last && year < target && y.promised[year] == 0 {
			last = year
		}
	}
	return cmp.Or(last, before)
}

// speaksOfLastYear reports whether a text has a word for the last year.
func speaksOfLastYear(blocks []Block) bool {
	return slices.ContainsFunc(blocks, func(b Block) bool {
		return containsOne(b.Text, words().Past) || slices.ContainsFunc(b.Cells, func(cell string) bool { return containsOne(cell, words().Past) })
	})
}

// yearsTold counts how often each year is named, how often with a promise, how often as that of a part with results, and how
// often in the title of a report that is called after the year that it is made in, and how many paragraphs begin with it.
type yearsTold struct{ promised, named, done, titled, opened map[int]int }

// asHeading is how much more a year says that stands in a heading.
const asHeading = 3

// sentence counts the years of a sentence, or of a heading.
func (y *yearsTold) sentence(s string, isHeading bool) {
	tellsDone := isHeading && containsOne(s, words().ActualParts)
	tellsPlans := isHeading && containsOne(s, words().TargetParts)
	isTitled := utf8.RuneCountInString(s) <= maxNumbered && containsOne(s, words().YearTitles)
	promise := lastPromise(s)
	for i := range len(s) {
		year, ok := yearAt(s, i)
		if !ok {
			continue
		}
		y.named[year]++
		if isHeading {
			y.named[year] += asHeading
		}
		if tellsDone {
			y.done[year]++
		}
		if isTitled {
			y.titled[year]++
		}
		if tellsPlans || i <= promise || suffixOf(s[:i], words().Until) != "" && !strings.HasPrefix(s[i+lenYear:], "的") || prefixOf(s[i+lenYear:], words().Columns.Target) != "" {
			y.promised[year]++
		}
	}
}

// target returns the year that most is promised for, or the one after that of which most is told, where what is
// promised is told in passing; 0 for none.
func (y *yearsTold) target() int {
	told := mostOf(y.named)
	if year := mostOf(y.done); year > 0 {
		return year + 1
	}
	if year := mostOf(y.titled); year > 0 {
		return year
	}
	if year := y.openedTogether(); year > 0 {
		return year
	}
	if year := mostOf(y.promised); year > 0 && y.named[year]*4 >= y.named[told] {
		return year
	}
	if told == 0 {
		return 0
	}
	return told + 1
}

// openedTogether returns the second of two years that follow one another and each begin paragraphs, the last such; 0 for none.
func (y *yearsTold) openedTogether() int {
	last := 0
	for year := range y.opened {
		if y.opened[year-1] > 0 {
			last = max(last, year)
		}
	}
	return last
}

// mostOf returns the year of which most is told, of several the latest; 0 if there is none.
func mostOf(years map[int]int) int {
	best := 0
	for y, n := range years {
		if n > years[best] || n == years[best] && y > best {
			best = y
		}
	}
	return best
}
