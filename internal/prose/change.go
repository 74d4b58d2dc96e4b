package prose

import "strings"

// Change is a verb for a rise or a fall, 下降 and "fell by"; zero if there is none.
type Change struct {
	Word string
	Way  Direction
}

// ChangeBefore returns the verb at the end of a text before a figure that is of by how much something changed: 下降了约, "fell
// by about". What something came to has none, nor has a noun whose figure may have a sign, 增速, or a side of a level, 低于.
func ChangeBefore(before string, lang Language) Change {
	g := lang.grammar()
	if g == nil {
		return Change{}
	}
	clause := g.lastClause(tail(before, maxDirection))
	clause = strings.TrimRight(clause, " ")
	clause = strings.TrimRight(strings.TrimSuffix(clause, strings.TrimSpace(g.boundBefore(clause, Percent).word)), " ")
	if g.hasSpaces {
		return englishChange(clause)
	}
	return chineseChange(clause)
}

func chineseChange(clause string) Change {
	end := strings.TrimSuffix(clause, zh().Done)
	if hasSuffix(end, zh().EndsInLevel...)+hasSuffix(end, zh().GrowthNouns...)+hasSuffix(end, zh().SidedLevels...) != "" {
		return Change{}
	}
	if len(end) >= two {
		if word := end[len(end)-two:]; chineseWay(word) != Unknown {
			return Change{word, chineseWay(word)}
		}
	}
	if way := besideWay(end); way != Unknown && hasSuffix(end, zh().NeverBeside...) == "" {
		return Change{string(last(end)), way}
	}
	return Change{}
}

// englishChange looks for the verb before "by" too, with what changed between the two: cut the rate by.
func englishChange(clause string) Change {
	most, verb := 1, wordBefore(clause)
	switch {
	case equalFold(verb, little().By):
		most = maxVerb
	case !equalFold(verb, strings.TrimSpace(little().OfBehind)):
		return changeVerb(verb, verb)
	}
	for end := clause; most > 0; most-- {
		end = strings.TrimRight(end[:len(end)-len(wordBefore(end))], " ")
		if c := changeVerb(wordBefore(end), clause[len(end)-len(wordBefore(end)):]); c != (Change{}) {
			return c
		}
	}
	return Change{}
}

// changeVerb returns a verb of change with the words from it on.
func changeVerb(word, words string) Change {
	if word = strings.ToLower(word); !en().ChangeVerbs.Has(word) {
		return Change{}
	}
	return Change{words, wordWay(word)}
}

// Signed returns the figure with the minus that a word of its own stands for, and without the direction of that word: 下降3.2% as
// -3.2%. It reports whether it has such a word.
func (f Figure) Signed(own Change) (Figure, bool) {
	if own.Way == Unknown {
		return f, false
	}
	if own.Way == Down && f.Value.Sign() > 0 {
		f.Value, f.Base = f.Value.Neg(), f.Base.Neg()
	}
	f.Way = Unknown
	return f, true
}

// Amidst returns the figure with what the words before and behind it say of it, where it stands as a number with its sign.
func (f Figure) Amidst(before, behind string, lang Language) Figure {
	before, behind = tail(before, maxSentence), head(behind, maxSurroundings)
	number := strings.TrimLeft(f.Text, "-−")
	if f.Value.Sign() < 0 {
		number = "−" + number
	}
	for _, g := range Scan(before+number+behind, lang) {
		if g.End > len(before) && g.Start < len(before)+len(number) {
			g.Start = 0
			return f.Amid([]Figure{g})
		}
	}
	return f.Amid(nil)
}
