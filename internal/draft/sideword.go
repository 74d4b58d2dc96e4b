package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/prose"
)

// Words such as 目标 and 实际 name no metric: they say of which side a figure is, and what it is of stands before them.

// sideWord is such a word before a figure.
type sideWord struct {
	of     side
	name   string // what stands before it in its clause: 收入 of 收入预期增长
	change string // what is told: a change, in which direction
	way    prose.Direction
}

// sideWord returns the word that is all that stands before a figure in its clause, but for a change.
func (l *labeller) sideWord(clause string) sideWord {
	w := words()
	text := bareEnd(strings.Trim(clause, "： "))
	noun, change, way := text, "", prose.Unknown
	if suffixOf(text, w.SidePlans) == "" {
		noun, change, way = cutChange(text)
		noun = bareEnd(noun)
	}
	found := sideWord{change: change, way: way}
	switch rest := withoutTime(noun, w); {
	case slices.Contains(w.SidePlans, rest), slices.Contains(w.Budgets, rest):
		found.of = target
	case slices.Contains(w.SideResults, rest) && change == "":
		found.of = actual // with a change it says how that is reckoned: 实际增长
	case change != "" && suffixOf(rest, w.SidePlans) != "":
		found.of, found.name = target, bare(strings.TrimSuffix(rest, suffixOf(rest, w.SidePlans)))
	}
	if found.of == noSide && l.side == actual && change == "" && suffixOf(noun, w.SidePlans) != "" && !isComparison(bare(noun)) {
		found.of, found.name = target, bare(strings.TrimSuffix(noun, suffixOf(noun, w.SidePlans)))
	}
	if found.of != noSide && l.countsBehind() {
		return sideWord{}
	}
	return found
}

// withoutTime takes what says of which time a word is off its beginning.
func withoutTime(text string, w *lexicon.DraftWords) string {
	for {
		was := text
		if opensPeriod(text) {
			text = text[lenYear:]
		}
		if text = strings.TrimPrefix(text, prefixOf(text, w.SideOpenings)); text == was {
			return text
		}
	}
}

// countsBehind reports whether what a figure counts stands behind it: 计划100个项目.
func (l *labeller) countsBehind() bool {
	doubts := l.made.doubts
	noun := l.nounBehind(false)
	l.made.doubts = doubts
	return noun != ""
}

// bySide labels a figure before which only a word for a side stands, or says why it is left out.
func (l *labeller) bySide(word sideWord) diag.Words {
	name := l.named(word)
	if name == "" {
		return sayOnlySide
	}
	l.subject = name
	isOfResults := l.side == actual || l.side == noSide && containsOne(l.near(window), words().SideResults)
	switch {
	case word.of == target && isOfResults:
		return sayOwnPlan
	case word.of == actual && l.side == target:
		l.made.doubt(sayDone)
	}
	l.made.side = word.of
	l.made.doubt(saySideWord)
	l.bySideTold(name, word)
	l.subject = name
	return diag.Words{}
}

// bySideTold gives the label by what is told of the name: a level, or a change.
func (l *labeller) bySideTold(name string, word sideWord) {
	isPercent := l.figure.Class == prose.Percent
	switch {
	case word.change != "" && !isPercent:
		l.give(name + word.change)
		return
	case word.change != "" && word.way == prose.Down:
		l.give(name + words().Fall)
		return
	case word.change != "" || isPercent && l.followsGrowth(name):
		l.made.isGrowth = true
	case isPercent:
		l.made.doubt(sayOfWhat)
	}
	l.give(name)
}

// followsGrowth reports whether the figure before is a growth of the same: 增长6.8%（目标6%）.
func (l *labeller) followsGrowth(name string) bool {
	n := len(l.before)
	return n > 0 && l.before[n-1].isGrowth && l.before[n-1].label == name
}

// window is how many bytes of a sentence around a figure are looked through, however long that is.
const window = 300

// near returns the sentence before a figure, as far as that is near, and so much of what follows.
func (l *labeller) near(behind int) string {
	at := l.figure.Start - l.at
	return l.text[max(at-window, 0):min(at+behind, len(l.text))]
}

// named returns what a word for a side is of: what stands before a colon, else the last that was told of.
func (l *labeller) named(word sideWord) string {
	if word.name != "" {
		return word.name
	}
	if before, _, ok := strings.Cut(l.lead, "："); ok {
		clause := before[strings.LastIndexAny(before, clauseMarks)+1:]
		if name := bare(strings.ToValidUTF8(clause, "")); utf8.RuneCountInString(name) >= 2 {
			return name
		}
	}
	doubts := l.made.doubts
	name := l.earlier()
	l.made.doubts = doubts // that it is from before is told in one
	return name
}
