package prose

import (
	"slices"
	"strings"

	"duibiao/internal/quantity"
)

// Direction is which way a figure says that something went: 增长5.6% goes up, "down 3%" down.
type Direction int8

// The directions.
const (
	Down    Direction = -1
	Unknown Direction = 0 // the words around the figure do not say
	Up      Direction = 1
)

// maxDirection is how far before a figure, in bytes, the word for its direction may stand.
const maxDirection = 90

// annotator notes something that the words around a figure say of it. Those of a language are
// asked in their order.
type annotator struct {
	name string
	note func(a *around, f *Figure)
}

// around is what stands around a figure.
type around struct {
	grammar *grammar
	gap     string  // from the figure before, or the beginning
	clause  string  // the end of it behind the last mark
	behind  string  // all that follows
	before  *Figure // the figure before; nil if there is none
}

// annotate notes what the words around the figures say of them.
func (s *scanner) annotate() {
	at := 0
	for i := range s.figures {
		f := &s.figures[i]
		a := around{grammar: s.grammar, gap: s.text[min(at, f.Start):f.Start], behind: s.after(f.End)}
		a.clause = s.grammar.lastClause(tail(a.gap, maxDirection))
		if i > 0 {
			a.before = &s.figures[i-1]
		}
		for _, n := range s.grammar.annotators {
			n.note(&a, f)
		}
		f.grammar = s.grammar
		f.sentence = s.grammar.sentence(tail(s.before(f.Start), maxSentence))
		f.ahead, f.behind = a.surroundings(s.gapBehind(i))
		f.joined = s.joinedBehind(i)
		f.between = a.gap
		at = f.End
		if f.Also != nil {
			at = max(at, f.Also.End)
		}
		if i+1 == len(s.figures) {
			f.rest = s.text[at:]
		}
	}
}

// maxSurroundings is how much, in bytes, is looked at on either side of a figure.
const maxSurroundings = 150

// gapBehind returns the text from a figure to the next one.
func (s *scanner) gapBehind(i int) string {
	f := &s.figures[i]
	start := f.End
	if f.Also != nil {
		start = max(start, f.Also.End)
	}
	if i+1 < len(s.figures) {
		return head(s.text[start:max(start, s.figures[i+1].Start)], maxSurroundings)
	}
	return head(s.text[start:], maxSurroundings)
}

// joinedBehind returns the text behind the next figure, if that is of the same class and unit and only joined to the
// figure: the "per hectare" of "from 6,300 yuan to 8,400 yuan per hectare" is said of both.
func (s *scanner) joinedBehind(i int) string {
	f := &s.figures[i]
	joint := strings.TrimSpace(f.behind)
	if i+1 == len(s.figures) || joint == "," || !slices.Contains(s.grammar.joints, joint) {
		return ""
	}
	if g := &s.figures[i+1]; g.Class != f.Class || g.Unit != f.Unit || f.Class == Number {
		return ""
	}
	return s.gapBehind(i + 1)
}

// maxSentence is how much, in bytes, of a sentence is looked at before a figure.
const maxSentence = 250

// sentence returns the end of a text behind the last end of a sentence.
func (g *grammar) sentence(text string) string {
	for _, end := range g.sentenceEnds {
		if i := strings.LastIndex(text, end); i >= 0 {
			text = text[i+len(end):]
		}
	}
	return text
}

// surroundings returns what stands before and behind the figure in its sentence.
func (a *around) surroundings(behind string) (string, string) {
	ahead := a.grammar.sentence(tail(a.gap, maxSurroundings))
	for _, end := range a.grammar.sentenceEnds {
		if i := strings.Index(behind, end); i >= 0 {
			behind = behind[:i]
		}
	}
	return ahead, behind
}

// noteSentence notes whether the figure is the first of its sentence.
func noteSentence(a *around, f *Figure) {
	f.Opens = a.before == nil || a.grammar.endsSentence(a.gap)
}

// noteCompound gives the minutes behind hours, as in 4小时20分, what is said of these: they are one time.
func noteCompound(a *around, f *Figure) {
	words := strings.TrimSpace(a.gap)
	if a.before != nil && f.Class == Minutes && a.before.Class == Hours && (words == "" || words == little().And) {
		f.From = a.before.From
		if f.Bound == quantity.Exactly {
			f.Bound = a.before.Bound // "around one hour and ten minutes", 1小时10分左右
		} else if a.before.Bound == quantity.Exactly {
			a.before.Bound = f.Bound
		}
	}
}

// noteQuickness notes that what is so much quicker takes so much less time, so that 快22天 and "22 days faster" go where
// "22 days fewer" goes. Seconds are those of races, in which somebody is ahead by them.
func noteQuickness(a *around, f *Figure) {
	if !f.Class.isTime() || f.Class == Seconds {
		return
	}
	isBeside := func(words []string) bool {
		if a.grammar.hasSpaces {
			return follows(a.behind, words...)
		}
		return hasSuffix(strings.TrimSuffix(a.clause, zh().Done), words...) != ""
	}
	words := zh()
	if a.grammar.hasSpaces {
		words = en()
	}
	switch {
	case isBeside(words.Quicker) && f.Way == Up:
		f.Way = Down
	case isBeside(words.Slower) && f.Way == Down:
		f.Way = Up
	}
}

// isClauseOfItsOwn reports whether a figure behind ", and" is what a clause of its own is about, so that nothing of what stands
// before is said of it: to 1.2 percent, and fewer than one fifth of them are still in the red.
func isClauseOfItsOwn(a *around, f *Figure) bool {
	return strings.HasPrefix(strings.TrimSpace(a.gap), ",") && a.before != nil && (f.Words != a.before.Words || isSubject(a))
}

// isSubject reports whether a verb follows the noun of which a share is told: 38 percent of the new jobs were.
func isSubject(a *around) bool {
	rest, ok := strings.CutPrefix(a.behind, little().OfBehind)
	if !ok {
		return false
	}
	rest = head(rest, maxSubject)
	if i := strings.IndexAny(rest, a.grammar.clauseMarks); i >= 0 {
		rest = rest[:i]
	}
	return containsWord(rest, en().Finite...)
}

// maxSubject is how many bytes of the noun of a share are looked at, with its verb.
const maxSubject = 60

// noteContinuation gives a figure that is only joined to the one before its direction: 分别增长4.5%和6.3%,
// "rose from 3% to 4%".
func noteContinuation(a *around, f *Figure) {
	joint := strings.TrimSpace(a.gap)
	if isVerbLeftOut(a, f) {
		f.Way = a.before.Way
		return
	}
	isList := joint == "," && (f.Class <= Count || a.before != nil && a.before.Class != f.Class)
	if a.before != nil && f.Way == Unknown && slices.Contains(a.grammar.joints, joint) && !isList && !isClauseOfItsOwn(a, f) {
		f.Way = a.before.Way
	}
}

// noteSharedBound notes that the bound behind a figure may be that of the one before too, to which it is only joined:
// 分别达到80%和70%左右.
func noteSharedBound(a *around, f *Figure) {
	if a.before == nil || a.before.Class != f.Class || a.before.Bound != quantity.Exactly || f.Bound == quantity.Exactly || f.Bound == quantity.Range {
		return
	}
	if joint := strings.TrimSpace(a.gap); joint != "," && slices.Contains(a.grammar.joints, joint) {
		a.before.shared = f.Bound
	}
}

// Amid returns the figure, which was scanned without the words around it, with what these say
// of it: list has those that were found with them, and begins with the one in its place.
func (f Figure) Amid(list []Figure) Figure {
	f.Way, f.Step, f.From, f.Per, f.Opens, f.whole = Unknown, NoStep, false, false, false, false
	if len(list) > 0 && list[0].Start < f.End {
		g := list[0]
		f.Way, f.Step, f.From, f.Per, f.Opens, f.whole = g.Way, g.Step, g.From, g.Per, g.Opens, g.whole
		f.ahead, f.behind, f.sentence, f.grammar = g.ahead, g.behind, g.sentence, g.grammar
	}
	return f
}

// isVerbLeftOut reports whether only a noun joins the figure to one of its class before, whose verb serves it too: was up 12 percent
// and losses 37 percent.
func isVerbLeftOut(a *around, f *Figure) bool {
	return a.before != nil && a.before.Class == f.Class && strings.HasPrefix(a.gap, little().SpacedAnd) && precedes(a.gap, en().SidedLevels...)
}

// lastClause returns what stands behind the last mark in the text before a figure.
func (g *grammar) lastClause(gap string) string { return behindMark(gap, g.clauseMarks) }

// behindMark returns what stands behind the last of some marks in a text, or the text.
func behindMark(gap, marks string) string {
	i := strings.LastIndexAny(gap, marks)
	if i < 0 {
		return gap
	}
	return cutFirst(gap[i:])
}

// endsSentence reports whether a sentence ends in the text between two figures.
func (g *grammar) endsSentence(gap string) bool {
	return slices.ContainsFunc(g.sentenceEnds, func(mark string) bool { return strings.Contains(gap, mark) })
}

// EffectiveWay is the direction with the sign of the value: 增长-2.1% goes down.
func (f Figure) EffectiveWay() Direction {
	if f.Value.Sign() >= 0 || f.Class != Percent && f.Class != Point {
		return f.Way
	}
	if f.Way == Unknown {
		return Down
	}
	return -f.Way
}

// opposed reports whether two figures that are otherwise the same say that something went
// up and that it went down, or one of them has lost its minus.
func opposed(a, b Figure) bool {
	if a.Class != b.Class && (a.Value.Sign() < 0 || b.Value.Sign() < 0) {
		return false // -0.99‰, "-0.99 per thousand"
	}
	if a.Value.Sign() < 0 && b.Value.Sign() > 0 && b.Way == Down || b.Value.Sign() < 0 && a.Value.Sign() > 0 && a.Way == Down {
		return false // 减30个基点, "minus 30 basis points"
	}
	x, y := a.EffectiveWay(), b.EffectiveWay()
	if x*y < 0 {
		return !isSidedLevel(&a, &b) && !isSidedLevel(&b, &a)
	}
	signed := a.Class == b.Class && (a.Class == Percent || a.Class == Point)
	return signed && a.Value.Sign()*b.Value.Sign() < 0 && x*y <= 0
}

// isSidedLevel reports whether a Chinese figure follows a level that says a way itself, and something has come to it in the other
// text: 顺差1.26万亿元，收窄6.3%, "surplus narrowing by 6.3 percent to 1.26 trillion yuan".
func isSidedLevel(f, g *Figure) bool {
	return hasSuffix(f.ahead, zh().SidedLevels...) != "" && g.isLedBy(little().To)
}

// countedApart reports whether of two ranks that are the same one is counted from above and the other from below: 第三少,
// "third highest".
func countedApart(a, b *Figure) bool { return a.rankEnd()*b.rankEnd() < 0 }

// rankEnd returns Up for a rank that words beside it count from above, Down for one counted from below.
func (f *Figure) rankEnd() Direction {
	if f.Class != Rank || f.Bound != quantity.Exactly || f.grammar == nil {
		return Unknown
	}
	if f.grammar.hasSpaces {
		next := wordAt(strings.TrimLeft(f.behind, " -"))
		switch {
		case slices.Contains(en().HighRanks, next):
			return Up
		case slices.Contains(en().LowRanks, next):
			return Down
		}
		return Unknown
	}
	switch {
	case hasSuffix(f.ahead, zh().RankFromBelow...) != "", hasPrefix(f.behind, zh().LowRanks...) != "":
		return Down
	case hasPrefix(f.behind, zh().HighRanks...) != "":
		return Up
	}
	return Unknown
}
