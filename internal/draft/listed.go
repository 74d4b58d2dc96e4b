package draft

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// Figures of several things that are told together.

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
	if isJoined && bare(clause) == "" {
		return true
	}
	l.listed = nil
	if base := bare(noun); change == "" && strings.Contains(base, "、") && l.behindIsJoint() {
		if names := l.names(base); len(names) == l.countTogether() && utf8.RuneCountInString(names[0].label) > utf8.RuneCountInString(base)/2 {
			l.listed, l.listEach, l.listChange = names, "", "" // 城镇、农村居民收入为5元和3元
			return true
		}
	}
	return false
}

// behindIsJoint reports whether the next figure is joined to this one.
func (l *labeller) behindIsJoint() bool {
	return l.behind == "、" || l.behind == "和" || l.behind == "与"
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
	if n := l.countTogether(); len(parts) < 2 || slices.Contains(parts, "") { // a joint that leads on is no name behind it
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
	return len(l.run) > 1 && l.figure.Class == prose.Percent && l.behindIsJoint()
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
	if isLatin := func(r rune) bool { return r == '.' || r < utf8.RuneSelf && unicode.IsLetter(r) || unicode.IsDigit(r) }; len(first) > 0 && isLatin(first[len(first)-1]) && len(last) > 0 && isLatin(last[0]) {
		return strings.TrimLeftFunc(string(last), isLatin) // PM2.5、PM10平均浓度
	}
	for n := min(2, len(first)); n > 0; n-- {
		end := string(first[len(first)-n:])
		if i := strings.LastIndex(string(last), end); i >= 0 {
			return string(last)[i+len(end):]
		}
	}
	if len(first) > maxAttribute { // it is a noun of its own
		return ""
	}
	if len(last) > len(first) {
		return string(last[len(first):])
	}
	return ""
}

// maxAttribute is how many characters the first of several names has that needs what the last ends in: 城镇、农村居民收入.
const maxAttribute = 4
