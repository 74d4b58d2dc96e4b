package prose

import "strings"

// Step is whether a figure is by how much something changed, or what it changed to.
type Step uint8

// The steps.
const (
	NoStep  Step = iota // the words around the figure do not say
	ByStep              // 增长5.1%, "rose by 5.1%"
	ToLevel             // 降至5.1%, "fell to 5.1%"
)

// otherStep reports whether of two figures that are otherwise the same one is a change and the other
// a level. 增长1.5倍 is "grew to 2.5 times", and is compared as that.
func otherStep(a, b Figure) bool {
	if a.isOfLevel() && b.isFromLevel() || b.isOfLevel() && a.isFromLevel() {
		return true
	}
	return a.Class != Multiple && a.Unit != part(2).name && b.Unit != part(2).name && a.Step != NoStep && b.Step != NoStep && a.Step != b.Step
}

// isOfLevel reports whether Chinese words make a share of something else of a figure: 恢复至2019年同期的118%.
func (f *Figure) isOfLevel() bool {
	return f.Class == Percent && f.Way == Unknown && f.grammar != nil && !f.grammar.hasSpaces && strings.HasSuffix(f.ahead, zh().Of)
}

// isFromLevel reports whether English words right behind a figure make it that by which something is above or below
// something else: 118 percent above the level of 2019.
func (f *Figure) isFromLevel() bool {
	return f.grammar != nil && f.grammar.hasSpaces && en().AboveBelow.Has(wordAt(strings.TrimLeft(f.behind, " ")))
}

// noteChineseStep reads the verb right before a figure. What is said of a growth, 增速降至5.1%, may be
// told as that growth.
func noteChineseStep(a *around, f *Figure) {
	verb := strings.TrimSuffix(a.clause, zh().Done)
	level := hasSuffix(verb, zh().Arrives...)
	switch {
	case containsOne(a.clause, zh().GrowthNouns...):
	case level != "":
		if changing := strings.TrimSuffix(verb, level); strings.ContainsRune(zh().Changing, last(changing)) {
			f.Step = ToLevel
		}
	case len(verb) >= two && chineseWay(verb[len(verb)-two:]) != Unknown:
		f.Step = ByStep
	}
}

// maxVerb is how many words before "to" and "by" the verb of a change may be: "raised the share to".
const maxVerb = 4

// noteEnglishStep does the same in English.
func noteEnglishStep(a *around, f *Figure) {
	words := strings.TrimRight(a.clause, " ")
	if a.before != nil && a.before.Step == ByStep {
		switch strings.TrimSpace(a.gap) {
		case strings.TrimSpace(little().SpacedOr):
			f.Step = ByStep // rose by 80,000 or 19.1 percent
			return
		case little().To:
			f.Step = ToLevel
			return
		}
	}
	step := NoStep
	switch last := wordBefore(words); {
	case containsOne(strings.ToLower(a.clause), en().GrowthNouns...):
		return
	case equalFold(last, little().To):
		step = ToLevel
		if way, isSure := directionAfter(a.behind); way != Unknown && isSure {
			step = ByStep // fall to 55 percent below the level of 2019
		}
	case equalFold(last, little().By):
		step = ByStep
	default:
		return
	}
	for range maxVerb {
		words = strings.TrimRight(words[:len(words)-len(wordBefore(words))], " ")
		if en().ChangeVerbs.Has(strings.ToLower(wordBefore(words))) {
			f.Step = step
			return
		}
	}
}
