package prose

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

// chineseMarks end a clause.
// Commas and the like of half width are written by mistake.
const chineseMarks = "，。；：、（）,;:()"

// chineseAnnotators are those of Chinese.
func chineseAnnotators() []annotator {
	return []annotator{
		{name: "sentence", note: noteSentence},
		{name: "origin", note: noteChineseOrigin},
		{name: "denominator", note: noteChineseDenominator},
		{name: "direction", note: noteChineseWay},
		{name: "step", note: noteChineseStep},
		{name: "quickness", note: noteQuickness},
		{name: "compound", note: noteCompound},
		{name: "continuation", note: noteContinuation},
		{name: "shared bound", note: noteSharedBound},
		{name: "whole", note: noteChineseWhole},
	}
}

// maxWhole is how long, in bytes, the noun behind a number may be that parts are told of: 20项主要指标中，有8项.
const maxWhole = 36

// noteChineseWhole notes that the figure before is what this one is a part of: 88个县中的86个.
func noteChineseWhole(a *around, f *Figure) {
	if a.before == nil || a.grammar.endsSentence(a.gap) || strings.IndexAny(a.gap+"，", "，；,;") > maxWhole || a.before.Class > Count || f.Class > Count {
		return
	}
	noun, _, isClause := strings.Cut(strings.ReplaceAll(a.gap, ",", "，"), "，")
	mark := hasSuffix(noun, zh().WholeMarks...)
	if isClause {
		mark = hasSuffix(noun, zh().WholeMarks[0]) // 70个大中城市中，价格下降的有60个
	}
	if mark != "" && hasSuffix(strings.TrimSuffix(noun, mark), zh().NeverWhole...) == "" {
		a.before.whole = true
	}
}

// noteChineseWay notes which way a figure goes by the words before it, or by the verb behind one that
// something started from.
func noteChineseWay(a *around, f *Figure) {
	f.Way = chineseDirection(a.clause)
	if f.Class.isTime() && containsOne(a.clause, zh().Savings...) {
		f.Way = Unknown // 节省20天 is 20 days quicker
	}
	if isOfWidened(a.clause, f.Way) {
		f.Way = Unknown
	}
	if f.From {
		if way := chineseVerb(a.behind); way != Unknown { // 增速由5.3%降至
			f.Way = ofOrigin(chineseWay(tail(a.clause, two)), way)
		}
	}
	if f.Way == Unknown {
		f.Way = overLevel(a.clause)
	}
	if f.Way == Unknown && hasSuffix(a.clause, zh().Word.InARow, zh().Word.InARowOrdinal) != "" {
		f.Way = chineseVerb(strings.TrimPrefix(a.behind, hasPrefix(a.behind, zh().BeforeVerbs...)))
	}
}

// ofOrigin returns the direction of a figure that something started from, of which a word beside it may say one of its own:
// the 1.2% of 由下降1.2%转为 went down though all has risen since. That 由增长5.3%放缓至 has slowed, translations say of either.
func ofOrigin(own, since Direction) Direction {
	switch {
	case own == Down:
		return Down
	case own == Up && since == Down:
		return Unknown
	}
	return since
}

// isOfWidened reports whether a clause ends in a fall that has become larger, 降幅扩大至8%, or in how far apart two things have
// come, 剪刀差扩大至2个百分点, which one may tell either way.
func isOfWidened(clause string, way Direction) bool {
	verb := strings.TrimSuffix(clause, hasSuffix(clause, zh().Arrives...))
	if verb == clause || len(verb) < 2*two {
		return false
	}
	noun := verb[:len(verb)-two]
	return way == Up && chineseWay(noun[len(noun)-two:]) == Down || hasSuffix(noun, zh().LevelGaps...) != ""
}

// maxLevel is how many bytes of a clause a level may take with the word before it that says on which side of it something is.
const maxLevel = 40

// overLevel returns on which side of a level that ends the clause something is by a figure: 超警戒水位0.55米, 低于目标值2.1.
func overLevel(clause string) Direction {
	if hasSuffix(clause, zh().LevelNouns...) == "" {
		return Unknown
	}
	clause = tail(clause, maxLevel)
	above, below := lastOfAny(clause, zh().LevelsAbove), lastOfAny(clause, zh().LevelsBelow)
	switch {
	case above > below:
		return Up
	case below > above:
		return Down
	}
	return Unknown
}

// noteChineseDenominator notes that a figure is that of which there are so many, and gives these the bound behind it:
// 50/10万以下 are fewer than 50.
func noteChineseDenominator(a *around, f *Figure) {
	f.Per = isChineseDenominator(a)
	if f.Per && a.gap == "/" && a.before != nil && a.before.Bound == quantity.Exactly && f.Bound != quantity.Range {
		a.before.Bound, f.Bound = f.Bound, quantity.Exactly
	}
}

// isChineseDenominator reports whether a figure is that of which there are so many: 每千人, 6.3/10万, 10万分之6.3.
func isChineseDenominator(a *around) bool {
	return hasSuffix(a.clause, zh().Word.Each, "/") != "" || strings.HasPrefix(a.behind, zh().Word.PartOf)
}

// chineseWays are the words of two characters that have a direction.
var chineseWays = sync.OnceValue(func() map[string]Direction {
	ways := map[string]Direction{}
	for _, word := range zh().Up {
		ways[word] = Up
	}
	for _, word := range zh().Down {
		ways[word] = Down
	}
	return ways
})

// chineseWay returns the direction of a word of two characters, and whether it has one.
func chineseWay(word string) Direction { return chineseWays()[word] }

// two is the length of two Chinese characters.
const two = 6

// chineseDirection returns the direction of the last word of a clause that has one; 多, 少,
// 涨 and 跌 count where only the figure stands behind them: 增速比上月末低.
func chineseDirection(clause string) Direction {
	end := strings.TrimSuffix(clause, zh().Done)
	if len(end) >= two && chineseWay(end[len(end)-two:]) == Unknown {
		if way := besideWay(end); way != Unknown && hasSuffix(end, zh().NeverBeside...) == "" {
			return way // 增速比上月末低0.4个百分点
		}
	}
	for at := len(end) - two; at >= 0; at-- {
		if !utf8.RuneStart(end[at]) {
			continue
		}
		if way := chineseWay(end[at : at+two]); way != Unknown && hasPrefix(end[at+two:], zh().NeverBehindWay...) == "" {
			if hasSuffix(end[:at+two/2], zh().BothWays...) != "" {
				return Unknown // 涨跌幅
			}
			return way
		}
	}
	if verb := string(last(end)); strings.Contains(zh().Word.BehindMore, verb) && end != "" {
		return besideWay(cutLast(end)) // 多领75元
	}
	return besideWay(end)
}

// besideWay returns the direction of a short word that ends a text, right before a figure.
func besideWay(end string) Direction {
	switch {
	case hasSuffix(end, zh().UpBeside...) != "":
		return Up
	case hasSuffix(end, zh().DownBeside...) != "":
		return Down
	}
	return Unknown
}

// chineseVerb returns the direction of the verb that begins the text behind a figure from
// which something went: 由6.8%降至0.
func chineseVerb(after string) Direction {
	if len(after) < two {
		return Unknown
	}
	return chineseWay(after[:two])
}

// noteChineseOrigin notes whether something started from the figure, or is held against it.
func noteChineseOrigin(a *around, f *Figure) {
	f.From = startsChinese(a.clause) && !isComposed(a.behind) && !containsOne(a.clause[max(0, lastOfAny(a.clause, zh().From)):], zh().Composed...) || hasSuffix(a.clause, zh().SameTimeBefore...) != ""
	if hasPrefix(f.Text, zh().ThanOf...) != "" && leadsToFigure(a.behind) {
		f.From = true // 超过1100万人的预期目标156万人
	}
	if a.before != nil && a.before.From && a.before.Class.isTime() && slices.Contains(zh().YearsAgo, a.gap) {
		a.before.From, f.From = false, true // 由十年前的28%
	}
}

// leadsToFigure reports whether what stands behind a figure is no more than a noun of which it tells, and another figure.
func leadsToFigure(behind string) bool {
	noun, ok := strings.CutPrefix(behind, zh().Of)
	i := strings.IndexAny(head(noun, maxWhole), "0123456789")
	return ok && i > 0 && !strings.ContainsAny(noun[:i], chineseMarks)
}

// isComposed reports whether the clause behind a figure makes it what something consists of: 由24颗卫星组成.
func isComposed(behind string) bool {
	text := head(behind, maxDirection)
	if i := strings.IndexAny(text, chineseMarks); i >= 0 {
		text = text[:i]
	}
	return containsOne(text, zh().Composed...)
}

// maxStart is how many characters may stand between 由 and the figure: 由上年末12户.
const maxStart = 4

// startsChinese reports whether the words before a figure make it what something started
// from: 由2012年的21.5辆.
func startsChinese(clause string) bool {
	for _, w := range zh().From {
		i := strings.LastIndex(clause, w)
		if i < 0 || hasPrefix(clause[i:], zh().NeverFrom...) != "" || strings.HasSuffix(clause[:i], zh().Self) {
			continue
		}
		rest := clause[i+len(w):]
		return strings.Contains(rest, zh().Of) || utf8.RuneCountInString(rest) <= maxStart || startsDigit(rest) || strings.HasPrefix(rest, zh().Word.Each)
	}
	if noun, ok := strings.CutSuffix(clause, zh().Of); ok {
		for _, w := range zh().ThanOf { // 低于去年的2.8%
			if i := strings.LastIndex(noun, w); i >= 0 && utf8.RuneCountInString(noun[i+len(w):]) <= maxStart {
				return true
			}
		}
		for _, w := range zh().Than { // 比2010年的3.10人
			if i := strings.LastIndex(noun, w); i >= 0 && utf8.RuneCountInString(noun[i+len(w):]) <= maxThan && hasPrefix(noun[i+len(w):], zh().ThanWhen...) != "" {
				return true
			}
		}
	}
	return false
}

// maxThan is how many characters may stand between 比 and the 的 before what something is held against.
const maxThan = 8
