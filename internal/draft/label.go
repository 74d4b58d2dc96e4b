package draft

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// labeller finds out what a figure is of: the noun before it, or behind it for what is counted.
type labeller struct {
	*sentence
	figure       *prose.Figure
	made         *Figure
	lead, behind string // what stands between the figure and its neighbours
	isContinued  bool   // it is told together with the figure before it
	kept         string // what later figures go on from, if not the label
	isInside     bool   // the words before the next figure begin before this one
	opening      int    // how much of the text before the figure is replaced with it
}

// start returns where the text begins that a reference takes the place of.
func (l *labeller) start() int { return l.figure.Start - l.opening }

// Marks between clauses.
const clauseMarks = "，；：。！？,;"

// maxLabel is how many characters a label may have.
const maxLabel = 28

// label gives the figure its label, or says why there is none.
func (l *labeller) label() diag.Words {
	clause, isJoined := l.clause()
	if l.figure.Class == prose.Rank {
		return unlabelled(!l.rank(clause))
	}
	if word := l.sideWord(clause); word.of != noSide {
		return l.bySide(word)
	}
	if l.list(clause, isJoined) || l.signedGrowth() {
		return diag.Words{}
	}
	noun, change, way := cutChange(clause)
	if change != "" && prefixOf(bare(clause), words().Compares) == "" {
		return unlabelled(!l.change(noun, change, way, isJoined))
	}
	label := l.partInBracket(withoutMarks(l.noun(clause, isJoined)))
	if label == "" {
		return sayNoLabel
	}
	if l.give(label); l.kept != "" {
		l.subject = l.kept
	}
	return diag.Words{}
}

// unlabelled is the reason for leaving out a figure that has no label, if it has none.
func unlabelled(isSo bool) diag.Words {
	if isSo {
		return sayNoLabel
	}
	return diag.Words{}
}

// give gives the figure a label.
func (l *labeller) give(label string) {
	if utf8.RuneCountInString(label) > maxLabel {
		l.made.doubt(sayLongLabel)
		label = lastOf(label, mostLabel)
	}
	if slices.Contains(words().BareNames, label) {
		l.made.doubt(sayBareName)
	}
	l.made.label = label
	l.subject = label
}

// mostLabel is how many characters of a label are kept, which a person is to shorten.
const mostLabel = 80

// lastOf returns the last characters of a text, as many as there may be.
func lastOf(text string, most int) string {
	at := len(text)
	for range most {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		at -= size
	}
	return text[at:]
}

// clause returns the words before the figure in its clause, and whether the figure is joined to the one before it:
// 2850万人次、货邮吞吐量82.5万吨.
func (l *labeller) clause() (string, bool) {
	lead := withoutOrigin(withoutBrackets(l.lead))
	isFirst := l.joint <= l.at
	if !isFirst {
		for _, j := range [...]string{"、", "和", "及", "与", "以及"} {
			if rest, ok := strings.CutPrefix(lead, j); ok && !strings.ContainsAny(rest, clauseMarks) {
				return rest, true
			}
		}
	}
	at := strings.LastIndexAny(lead, clauseMarks)
	if at < 0 {
		return lead, !isFirst && lead == ""
	}
	_, size := utf8.DecodeRuneInString(lead[at:])
	return lead[at+size:], false
}

// withoutBrackets takes out what stands in brackets, and what an open or a closed one leaves.
func withoutBrackets(text string) string {
	if !strings.ContainsAny(text, "（）") {
		return text
	}
	var b strings.Builder
	at, isInside := 0, false // where what is kept begins, or what stands in the last bracket
	for i, r := range text {
		switch r {
		case '（':
			if !isInside {
				b.WriteString(text[at:i])
			}
			at, isInside = i+len("（"), true
		case '）':
			if isInside && endsInHan(text[:at-len("（")]) && isInName(text[at:i], text[i+len("）"):]) {
				b.WriteString("（" + text[at:i] + "）")
			}
			if !isInside {
				b.Reset()
			}
			at, isInside = i+len("）"), false
		}
	}
	if isInside {
		return text[at:]
	}
	return b.String() + text[at:]
}

// endsInHan reports whether a text ends in a Chinese character.
func endsInHan(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	return hasHan(string(r))
}

// isInName reports whether what stands in brackets is a part of the name that goes on behind it: 执业（助理）医师.
func isInName(inside, behind string) bool {
	w := words()
	r, _ := utf8.DecodeRuneInString(behind)
	if !hasHan(string(r)) || inside == "" || utf8.RuneCountInString(inside) > maxAttribute || strings.ContainsFunc(inside, func(r rune) bool { return !hasHan(string(r)) }) {
		return false
	}
	for _, list := range [...][]string{w.Trailing, w.Up, w.Down, w.Against, w.RankVerbs, w.Leading, w.NeverNoun} {
		if prefixOf(behind, list) != "" {
			return false
		}
	}
	return true
}

// withoutOrigin cuts out what something went from, but not the change that it went to: 由上年的720亿元增加到,
// 由上年的增长5%转为下降.
func withoutOrigin(text string) string {
	for _, w := range words().Origins {
		i := strings.LastIndex(text, w)
		if last := strings.LastIndexAny(text, "0123456789"); i > 0 && last > i {
			_, change, _ := cutChange(text[last+1:])
			return text[:i] + change
		}
	}
	return text
}

// noun returns the noun of a figure that states how much there is.
func (l *labeller) noun(clause string, isJoined bool) string {
	w := words()
	base := bare(clause)
	isLong := suffixOf(clause, w.Long) != ""
	behind := l.nounBehind(isLong)
	each := suffixOf(clause, w.Each)
	switch {
	case strings.HasPrefix(clause, "的") && l.joint == l.figure.Start-len(l.lead):
		return l.ofFigureBefore(base)
	case isLong && behind != "":
		l.isInside = true
		return base + behind
	case behind != "" && (base == "" || utf8.RuneCountInString(base) <= maxVerb || l.isCounted()):
		l.made.doubt(sayBehind)
		return base + behind
	case base == "" && l.beforeBracket() != "":
		l.made.doubt(sayEarlier)
		return l.beforeBracket()
	case base == "" && isJoined:
		l.afterChange(true)
		l.isContinued = true
		l.made.doubt(sayContinued)
		return l.subject
	case base == "":
		l.afterChange(containsOne(clause, words().Promises))
		return l.earlier()
	}
	if whole, ok := l.completed(base); ok {
		return whole
	}
	if whole, ok := l.compared(base); ok {
		return whole
	}
	switch {
	case isJoined:
		base = l.joined(base)
	case l.subject != "" && isPartOf(base):
		l.made.doubt(sayContinued)
		base = withoutVerb(strings.TrimPrefix(l.subject, prefixOf(l.subject, words().Carried))) + base
	}
	if each != "" && !strings.Contains(base, each) {
		base += "（" + each + "）"
	}
	return base
}

// afterChange tells a per cent that only goes on from a change, of which it may be another degree, 下降2%以上，力争达到3%, or the
// same of another thing, 增长5%、6%.
func (l *labeller) afterChange(isSame bool) {
	n := len(l.before)
	if n == 0 || l.figure.Class != prose.Percent || !l.before[n-1].isChange || l.before[n-1].Quantity.Unit != l.made.Quantity.Unit {
		return
	}
	l.made.doubt(sayOfWhat)
	if last := l.before[n-1]; isSame {
		l.made.isGrowth, l.made.isChange, l.subject = last.isGrowth, true, last.label
	}
}

// maxVerb is how many characters a verb before a figure has that what it counts follows: 打造50个园区.
const maxVerb = 4

// isCounted reports whether the figure counts things.
func (l *labeller) isCounted() bool { return l.figure.Class == prose.Count }

// onBasis is on the basis of what something is told: 投资在去年高基数上.
var onBasis = regexp.MustCompile(`在[^在，；。]{0,30}基[础数]上$`)

// bare returns a noun without the words that stand around it.
func bare(text string) string {
	text = onBasis.ReplaceAllString(strings.TrimSpace(text), "")
	for {
		was := text
		until := prefixOf(text, words().Until)
		if _, ok := yearOf(text[len(until):]); ok {
			text = text[len(until)+lenYear:]
			text = strings.TrimPrefix(text, prefixOf(text, words().YearEnds))
		}
		text = withoutDeadline(withoutListMark(strings.Trim(text, "、，,：— ")))
		text = strings.TrimPrefix(text, prefixOf(text, words().WholeYear))
		text = withoutLeading(text)
		text = text[:len(text)-len(trailing(text))]
		if w := suffixOf(text, words().Each); w != "" {
			text = text[:len(text)-len(w)]
		}
		if text == was {
			return withoutLong(text)
		}
	}
}

// withoutLong takes the 连续8年 off the end of a noun.
func withoutLong(text string) string {
	for _, w := range words().Long {
		if i := strings.LastIndex(text, w); i >= 0 {
			rest := strings.TrimLeft(text[i+len(w):], "0123456789"+chineseDigits)
			if rest == "年" || rest == "个月" {
				return bare(text[:i])
			}
		}
	}
	return text
}

// nounBehind returns what is counted, if it stands behind the figure: 11项创新案例.
func (l *labeller) nounBehind(isLong bool) string {
	f := l.figure
	if !isLong && (f.Class != prose.Count || f.Bound != quantity.Exactly && !strings.HasPrefix(l.behind, "的")) {
		return ""
	}
	text := strings.TrimPrefix(l.behind, "的")
	if isLong { // its name may have numbers: 百强市
		text = l.passage.piece.text[f.End : l.at+len(l.text)]
		text = text[:min(len(text), window)]
	}
	if i := strings.IndexAny(text, clauseMarks+"、（）"); i >= 0 {
		text = text[:i]
	}
	if text == "" || !hasHan(text[:min(len(text), utf8.UTFMax)]) && !strings.HasPrefix(text, "“") && !isLetter(text[0]) {
		return ""
	}
	if prefixOf(text, words().NeverNoun) != "" && !isLong {
		return ""
	}
	text = strings.TrimSuffix(text, suffixOf(text, []string{"等"}))
	if utf8.RuneCountInString(text) > maxBehind {
		text = string([]rune(text)[:maxBehind])
		l.made.doubt(sayLongLabel)
	}
	return bareEnd(text)
}

// maxBehind is how many characters of what follows a figure may name it.
const maxBehind = 18

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// bareEnd takes words that lead to the next figure off the end.
func bareEnd(text string) string {
	for {
		w := trailing(text)
		if w == "" || len(w) == len(text) {
			return text
		}
		text = text[:len(text)-len(w)]
	}
}

// joined returns the noun of a figure that is joined to one before it, with what both share.
func (l *labeller) joined(base string) string {
	prev := l.subject
	if prev == "" {
		return base
	}
	carried := prefixOf(prev, words().Carried)
	stem := strings.TrimPrefix(prev, carried)
	heads := prefixOf(prev, words().PerHeads)
	switch {
	case heads != "" && prefixOf(base, words().PerHeads) == "":
		l.made.doubt(sayContinued)
		return heads + base
	case isDependent(base):
		l.made.doubt(sayContinued)
		if isPartOf(base) {
			carried = ""
		}
		return carried + withoutVerb(stem) + base
	case carried != "" && prefixOf(base, words().Carried) == "" && !startsVerb(base):
		return carried + base
	}
	return shared(prev, base)
}

// isDependent reports whether a noun says nothing without the one before it.
func isDependent(base string) bool {
	return slices.Contains(words().Dependent, base) || isPartOf(base)
}

// isPartOf reports whether a noun is a total, or a share, of what was told before.
func isPartOf(base string) bool {
	return slices.Contains(words().Totals, base) || prefixOf(base, words().Shares) != ""
}

// withoutVerb takes the verb off the beginning of a label, which a dependent noun does not take over.
func withoutVerb(label string) string {
	return strings.TrimPrefix(label, prefixOf(label, words().Verbs))
}

func startsVerb(base string) bool { return prefixOf(base, words().Verbs) != "" }

// shared gives a noun what the one before it begins with, if both end in the same: 郑州机场旅客吞吐量 and
// 货邮吞吐量.
func shared(prev, base string) string {
	p, b := []rune(prev), []rune(base)
	n := 0
	for n < len(p) && n < len(b) && p[len(p)-1-n] == b[len(b)-1-n] {
		n++
	}
	if n < 2 || n == len(b) || len(p) < len(b)+2 || n == len(p) || string(p[:2]) == string(b[:min(2, len(b))]) {
		return base
	}
	return string(p[:len(p)-len(b)]) + base
}
