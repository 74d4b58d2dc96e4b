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

// Rate is the time of which there is one figure each: 每月500元, "500 yuan a month".
type Rate uint8

// The rates.
const (
	NoRate Rate = iota
	Daily
	Weekly
	Monthly
	Quarterly
	Yearly
)

// otherStep and otherRate report whether two figures that are otherwise the same say otherwise
// whether they are a change or a level, and of what time there is one each.
// 增长1.5倍 is "grew to 2.5 times", and is compared as that.
func otherStep(a, b Figure) bool {
	return a.Class != Multiple && a.Step != NoStep && b.Step != NoStep && a.Step != b.Step
}

func otherRate(a, b Figure) bool { return a.Rate != NoRate && b.Rate != NoRate && a.Rate != b.Rate }

// noteChineseStep reads the verb right before a figure. What is said of a growth, 增速降至5.1%, may be
// told as that growth.
func noteChineseStep(a *around, f *Figure) {
	verb := strings.TrimSuffix(a.clause, zh().Done)
	level := hasSuffix(verb, zh().Arrives...)
	switch {
	case hasOneIn(a.clause, zh().GrowthNouns):
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
	step := NoStep
	switch last := wordBefore(words); {
	case hasOneIn(strings.ToLower(a.clause), en().GrowthNouns):
		return
	case equalFold(last, "to"):
		step = ToLevel
	case equalFold(last, "by"):
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

func hasOneIn(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// noteChineseRate reads the last word for a rate in the clause before a figure.
func noteChineseRate(a *around, f *Figure) {
	at := -1
	for i, words := range zh().Rates {
		for _, w := range words {
			if found := strings.LastIndex(a.clause, w); found > at {
				at, f.Rate = found, Rate(i+1)
			}
		}
	}
}

// maxCounted is how many words may stand between a figure and its rate: "500 yuan per person a month".
const maxCounted = 4

// noteEnglishRate reads the rate behind a figure, or else the last one in the clause before it.
func noteEnglishRate(a *around, f *Figure) {
	rest := a.behind
	for range maxCounted {
		rest = strings.TrimLeft(rest, " ")
		if rate, length := startsRate(rest); rate != NoRate {
			if startsOne(strings.TrimLeft(rest[length:], " "), en().NeverBehindRate...) == "" {
				f.Rate = rate
			}
			return
		}
		word := wordAt(rest)
		if word == "" || startsOne(word, en().NeverBeforeRate...) != "" {
			break
		}
		rest = rest[len(word):]
	}
	for words := a.clause; words != ""; {
		word := wordBefore(words)
		for i, list := range en().Rates {
			if word != "" && startsOne(word, list...) != "" {
				f.Rate = Rate(i + 1)
				return
			}
		}
		words = words[:len(words)-max(len(word), 1)]
	}
}

// startsRate returns the rate that begins a text: "a month", "per year".
func startsRate(s string) (Rate, int) {
	for i, list := range en().Rates {
		if w := startsOne(s, list...); w != "" {
			return Rate(i + 1), len(w)
		}
	}
	return NoRate, 0
}
