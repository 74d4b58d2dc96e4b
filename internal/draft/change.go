package draft

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// cutChange cuts a word for a change off the end of a clause, with what it is held against: the noun, the word,
// and which way it goes.
func cutChange(clause string) (noun, change string, way prose.Direction) {
	clause = strings.TrimRight(clause, " ")
	for _, w := range words().ChangeEnds {
		clause = strings.TrimSuffix(clause, w)
	}
	up, down := longestEnd(clause, words().Up), longestEnd(clause, words().Down)
	if w := up; len(w) > len(down) {
		return clause[:len(clause)-len(w)], w, prose.Up
	}
	if w := down; w != "" {
		return clause[:len(clause)-len(w)], w, prose.Down
	}
	signed := strings.TrimSuffix(clause, "+")
	if w := suffixOf(signed, words().Signed); w != "" {
		return signed[:len(signed)-len(w)], words().Increase, prose.Up
	}
	if rest, ok := cutBare(clause, words().BareUp); ok {
		return rest, words().Increase, prose.Up
	}
	if rest, ok := cutBare(clause, words().BareDown); ok {
		return rest, words().Decrease, prose.Down
	}
	return clause, "", prose.Unknown
}

// longestEnd returns the longest word of a list that ends a text: 负增长, and not 增长.
func longestEnd(text string, list []string) string {
	longest := ""
	for _, w := range list {
		if len(w) > len(longest) && strings.HasSuffix(text, w) {
			longest = w
		}
	}
	return longest
}

// cutBare cuts a short word for a change off the end of a clause, if it is no part of another word: 增, not 新增.
func cutBare(clause string, list []string) (string, bool) {
	w := suffixOf(clause, list)
	rest := strings.TrimSuffix(clause, w)
	return rest, w != "" && suffixOf(rest, words().BareInside) == ""
}

// change labels a figure that says by how much something has changed: the growth of a metric in per cent, else
// a metric of its own.
func (l *labeller) change(noun, change string, way prose.Direction, isJoined bool) bool {
	isYearly := suffixOf(noun, words().Yearly) != ""
	isEach := strings.Contains(change, words().Rise) // 增幅
	base := bare(strings.TrimSuffix(noun, suffixOf(noun, words().Yearly)))
	against := comparison(base)
	if against != "" {
		base = bare(strings.TrimSuffix(base, against))
	}
	if base == words().Cumulative {
		l.made.doubt(sayCumulated)
		base = ""
	}
	if prefixOf(base, words().Reckoned) != "" || slices.Contains(words().Manners, base) || slices.Contains(words().Averages, base) {
		base = ""
	}
	if base != "" && l.figure.Class != prose.Percent && isOnlyVerb(base) {
		whole, _ := l.completed(base + change)
		l.give(whole)
		return whole != ""
	}
	if base == "" && against == "" {
		if against = l.againstBefore(); against != "" {
			base = l.subject
		}
	}
	if slices.Contains(words().GrowthNames, base) {
		name := l.earlier()
		if name == "" {
			return false
		}
		base, isJoined = name+base, false
	}
	of := l.previous()
	switch {
	case base == "" && of == nil:
		if base = l.earlier(); base == "" {
			return false
		}
		if l.figure.Class == prose.Percent {
			base = withoutShare(base)
		}
	case base == "":
		base = of.label
	case isJoined && !isEach:
		base, of = l.joined(base), nil
	default:
		of = nil
	}
	isOfOther := l.isOfOtherYear(against)
	if isOfOther {
		l.made.doubt(sayOtherBase)
		base, l.subject = base+against, base
	}
	l.giveChange(base, change, way, isYearly, isOfOther, of)
	return true
}

// giveChange gives a change its label: that of what has changed, if it is a growth of a year.
func (l *labeller) giveChange(base, change string, way prose.Direction, isYearly, isOfOther bool, of *Figure) {
	subject := base
	if isOfOther {
		subject = l.subject
	}
	l.made.isChange = true
	isTotal := strings.HasSuffix(base, words().Cumulative)
	if isTotal {
		l.made.doubt(sayCumulated)
	}
	switch {
	case l.figure.Class != prose.Percent:
		l.give(base + change)
	case isYearly:
		l.made.doubt(sayManyYears)
		l.give(base + words().Yearly[0] + words().Rise)
	case way == prose.Down:
		l.give(base + words().Fall)
	case isOfOther || isTotal:
		l.give(base + words().Rise)
	default:
		l.made.isGrowth, l.made.of = true, of
		l.give(base)
	}
	if l.figure.Class == prose.Percent && suffixOf(base, words().Parts) != "" && suffixOf(base, words().PerUnit) == "" {
		l.made.doubt(sayOfShare)
	}
	l.subject = subject
}

// withoutShare returns what a share is of, which has grown and not the share: 出口 of 出口占全市.
func withoutShare(label string) string {
	for _, w := range words().Shares {
		if i := strings.Index(label, w); i > 0 && !strings.HasPrefix(label[i:], "占用") {
			return label[:i]
		}
	}
	return label
}

// previous returns the figure before that states a level of what this one is the growth of.
func (l *labeller) previous() *Figure {
	for i := len(l.before) - 1; i >= 0; i-- {
		if f := l.before[i]; !f.isGrowth && !f.isChange && !(l.figure.Class == prose.Percent && f.Quantity.Unit == "%") {
			return f
		}
	}
	return nil
}

// comparison returns the end of a clause that says what a change is held against: 比上年.
func comparison(text string) string {
	for _, w := range words().Against {
		if i := strings.LastIndex(text, w); i >= 0 && !(len(w) == len(text[i:]) && slices.Contains(words().Than, w)) && prefixOf(text[i+len(w):], words().ThanNever) == "" && utf8.RuneCountInString(text[i:]) <= maxAgainst {
			return text[i:]
		}
	}
	return ""
}

// againstYear is a year that something is held against.
var againstYear = regexp.MustCompile(`(?:比|较|与)(?:19|20)\d\d年`)

// againstBefore returns the other year against which the sentence holds what it tells, for a change that has none of its
// own: 较2021年增长1.1倍，净增3089家.
func (l *labeller) againstBefore() string {
	list := againstYear.FindAllString(l.near(0), -1)
	if len(list) == 0 || !l.isOfOtherYear(list[len(list)-1]) {
		return ""
	}
	return list[len(list)-1]
}

// isOfOtherYear reports whether a change is held against a year that is not the one before.
func (l *labeller) isOfOtherYear(against string) bool {
	if plan.MatchString(against) || containsOne(against, words().OtherBases) {
		return true
	}
	for i := 0; i+4 <= len(against); i++ {
		if isYear(against[i : i+4]) {
			y, _ := strconv.Atoi(against[i : i+4])
			return y != l.draft.periodOf(l.made.side).EndYear()-1
		}
	}
	return false
}

// maxAgainst is how many characters 比2020年 may have.
const maxAgainst = 10

// rank labels a place in an order.
func (l *labeller) rank(clause string) bool {
	base := strings.TrimRight(clause, " ")
	scope := ""
	for {
		was := base
		if w := suffixOf(base, words().RankScopes); w != "" && scope == "" {
			base, scope = base[:len(base)-len(w)], w
		}
		if w := suffixOf(base, words().RankVerbs); w != "" {
			base = base[:len(base)-len(w)]
		}
		if base == was {
			break
		}
	}
	base = bare(base)
	if isGrowth := isOfRanks(base); base == "" || isGrowth {
		name := l.earlier()
		if name == "" && !isGrowth {
			return false
		}
		base = name + base
	}
	l.give(base + scope + words().Rank)
	l.subject = base
	return true
}

// isOfRanks reports whether words only say what of something is ranked: 总量和增速.
func isOfRanks(base string) bool {
	for part := range strings.FieldsFuncSeq(base, func(r rune) bool { return strings.ContainsRune("和、与及", r) }) {
		if !slices.Contains(words().GrowthNames, part) && !slices.Contains(words().Totals, part) {
			return false
		}
	}
	return base != ""
}
