package draft

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
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
	if slices.Contains(words().Manners, base) || slices.Contains(words().Averages, base) {
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
	if isGrowth := slices.Contains(words().GrowthNames, base); base == "" || isGrowth {
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

// list labels a figure of several that are told together: 甲、乙研发投入分别达2.8%、5%.
func (l *labeller) list(clause string, isJoined bool) bool {
	if !l.listing(clause, isJoined) || len(l.listed) == 0 {
		return false
	}
	l.isContinued = strings.LastIndex(clause, words().Respectively) < 0
	next := l.listed[0]
	l.listed = l.listed[1:]
	l.made.doubt(sayListed)
	if l.listChange != "" && l.figure.Class == prose.Percent {
		l.made.isChange = true
		if l.listWay == prose.Down {
			l.give(next.label + words().Fall)
			return true
		}
		l.made.isGrowth, l.made.of = true, next.figure
		l.give(next.label)
		return true
	}
	label := next.label
	if l.listEach != "" {
		label += "（" + l.listEach + "）"
	}
	l.give(label)
	return true
}

// listing reports whether the figure is one of several, and finds out of what: it begins such a list, or goes on with it, with
// a change of its own perhaps: 分别下降3.1%、增长5.6%.
func (l *labeller) listing(clause string, isJoined bool) bool {
	noun, change, way := cutChange(clause)
	if i := strings.LastIndex(clause, words().Respectively); i >= 0 {
		l.listed = l.names(nounOfList(clause[:i]))
		l.listEach = suffixOf(clause, words().Each)
		_, l.listChange, l.listWay = cutChange(clause[i+len(words().Respectively):])
		return true
	}
	if len(l.listed) == 0 && l.goesOn() && change != "" && bare(noun) == "" {
		l.listed, l.listEach, l.listChange, l.listWay = namesOf(l.run), "", change, way
		return true
	}
	if isJoined && len(l.listed) > 0 && l.listChange != "" && change != "" && bare(noun) == "" {
		l.listChange, l.listWay = change, way
		return true
	}
	if !isJoined || bare(clause) != "" {
		l.listed = nil
		return false
	}
	return true
}

// nounOfList returns what a list is of, without what its changes are held against: 客运量、货运量同比分别下降.
func nounOfList(text string) string {
	noun := bare(text)
	for _, w := range words().Against {
		if !slices.Contains(words().Than, w) { // 占比 is no comparison
			noun = strings.TrimSuffix(noun, w)
		}
	}
	return strings.TrimSuffix(noun, comparison(noun))
}

// name is one of several things that figures are told of together.
type name struct {
	label  string
	figure *Figure // whose growth is told; nil if the thing is named
}

// names returns the names of a list, each whole: 市管企业、双百企业研发投入强度. Without names these are the figures
// before.
func (l *labeller) names(base string) []name {
	var list []name
	if base == "" {
		list := namesOf(l.before)
		return list[max(0, len(list)-l.countTogether()):]
	}
	parts := strings.Split(strings.NewReplacer("和", "、", "与", "、", "以及", "、").Replace(base), "、")
	if n := l.countTogether(); len(parts) < 2 {
		if both, ok := words().Both[prefixOf(base, slices.Collect(maps.Keys(words().Both)))]; ok && n == len(both) {
			return bothOf(base, both)
		}
		return slices.Repeat([]name{{label: base}}, n)
	}
	tail := commonTail(parts)
	for i, p := range parts {
		if i < len(parts)-1 && !strings.HasSuffix(p, tail) {
			p += tail
		}
		list = append(list, name{label: p})
	}
	return list
}

// bothOf returns the names of what one word says of two: 城乡居民收入 of 城镇居民收入 and 农村居民收入.
func bothOf(base string, both []string) []name {
	word := prefixOf(base, slices.Collect(maps.Keys(words().Both)))
	var list []name
	for _, w := range both {
		list = append(list, name{label: w + strings.TrimPrefix(base, word)})
	}
	return list
}

// countTogether returns how many figures are told together from this one on.
func (l *labeller) countTogether() int {
	text := l.passage.piece.text[l.figure.End : l.at+len(l.text)]
	text = text[:min(len(text), window)]
	if i := strings.IndexAny(text, clauseMarks); i >= 0 {
		text = text[:i]
	}
	n := 1
	for _, joint := range [...]string{"、", "和", "与", "及"} {
		n += strings.Count(text, joint)
	}
	return n
}

// namesOf returns the names that figures have.
func namesOf(figures []*Figure) []name {
	var list []name
	for _, f := range figures {
		if !f.isGrowth {
			list = append(list, name{f.label, f})
		}
	}
	return list
}

// goesOn reports whether the figure is a per cent that another one follows, as several levels before it did: 分别达到
// 45832元、24156元，增长4.6%、6.9%.
func (l *labeller) goesOn() bool {
	return len(l.run) > 1 && l.figure.Class == prose.Percent && (l.behind == "、" || l.behind == "和")
}

// together notes which levels are told together. Of such the first is in doubt too.
func (s *sentence) together(l *labeller, f *Figure) {
	switch {
	case f.isGrowth:
	case l.isContinued && len(s.run) > 0:
		if len(s.run) == 1 {
			s.run[0].doubt(sayListed)
		}
		s.run = append(s.run, f)
	default:
		s.run = []*Figure{f}
	}
}

// commonTail returns what only the last name of a list has, and all mean: behind the end that the first one has too,
// or else behind as many characters as that has.
func commonTail(parts []string) string {
	first, last := []rune(parts[0]), []rune(parts[len(parts)-1])
	if isLatin := func(r rune) bool { return r == '.' || r < utf8.RuneSelf && unicode.IsLetter(r) || unicode.IsDigit(r) }; len(first) > 0 && isLatin(first[len(first)-1]) {
		return strings.TrimLeftFunc(string(last), isLatin) // PM2.5、PM10平均浓度
	}
	if len(first) >= 2 {
		end := string(first[len(first)-2:])
		if i := strings.LastIndex(string(last), end); i >= 0 {
			return string(last)[i+len(end):]
		}
	}
	if len(last) > len(first) {
		return string(last[len(first):])
	}
	return ""
}
