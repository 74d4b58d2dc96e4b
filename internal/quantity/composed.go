package quantity

import (
	"cmp"
	"slices"
	"strings"

	"duibiao/internal/lexicon"
)

// Units that are made of two, 元/平方米, are called by what these are called: yuan per square metre.
// The second may have a number, 吨标准煤/万元.

// composed returns what a unit of two is called in English. It reports false where one of them
// has no word.
func (u *Units) composed(symbol, lang string) (Name, bool) {
	above, below, ok := strings.Cut(symbol, "/")
	if !ok || lang != lexicon.CodeEn || above == "" || strings.Contains(below, "/") || u.isInDoubt(above) {
		return Name{}, false
	}
	first, ok := u.names[unitKey{u.Canonical(above), lang}]
	second, isKnown := u.perWhat(below, lang)
	if !ok || !isKnown || first.Converts() {
		return Name{}, false
	}
	per := " " + lexicon.English().Parts.Per
	return Name{Word: Word{One: strings.TrimPrefix(first.One+per+second, " "), Other: strings.TrimPrefix(first.Other+per+second, " ")}}, true
}

// composedHan returns what a unit of two is called in Chinese, if the table has both: yuan/person, "yuan per person",
// "times per year". It is "" of any other.
func (u *Units) composedHan(symbol string) string {
	if hasHan(symbol) {
		return ""
	}
	above, below, ok := dividedWord(symbol)
	above, below = u.inRatio(above), u.inRatio(below)
	if !ok || !hasHan(above) || !hasHan(below) {
		return ""
	}
	return above + "/" + below
}

// inRatio returns what an English word is in a unit of two.
func (u *Units) inRatio(word string) string {
	symbol := u.Canonical(word)
	return cmp.Or(u.ratios[symbol], symbol)
}

// perWhat names what a figure is told of: square metre, or 10,000 yuan.
func (u *Units) perWhat(below, lang string) (string, bool) {
	n, ok := u.names[unitKey{u.Canonical(below), lang}]
	if ok {
		return n.One, n.One != "" && !u.isInDoubt(below)
	}
	word, power := lexicon.Chinese().Places.Beginning(below)
	if word == "" {
		return "", false
	}
	n, ok = u.names[unitKey{u.Canonical(below[len(word):]), lang}]
	if !ok || n.Other == "" || u.isInDoubt(below[len(word):]) {
		return "", false
	}
	style := English()
	return style.Write(Quantity{Value: NewDecimal(1, power)}, Name{}) + " " + n.Other, true
}

// isInDoubt reports whether a part of a unit is read in no figure by itself, since it can be one of several: those of 元/位 are no
// places in an order, nor is each 度 a kWh. Nor has one a word whose English one would be another there: 5倍/年 are no
// "times per year".
func (u *Units) isInDoubt(part string) bool {
	return u.ratios[u.Canonical(part)] != "" || part == Rank || slices.Contains(lexicon.Chinese().Units.Ambiguous, part)
}

// Several returns what a unit may be called in English, where the table's word is one of several
// and the site has not said which. Of a unit of two it is what the doubtful one may be called: 元/户.
func (u *Units) Several(symbol, lang string) []string {
	symbol = u.Canonical(symbol)
	if lang != lexicon.CodeEn || u.said[unitKey{symbol, lang}] {
		return nil
	}
	if list := u.several[symbol]; list != nil {
		return list
	}
	above, below, isOfTwo := strings.Cut(symbol, "/")
	if _, known := u.classes[symbol]; known || !isOfTwo {
		return nil
	}
	if list := u.Several(above, lang); list != nil {
		return list
	}
	word, _ := lexicon.Chinese().Places.Beginning(below) // of 万户
	return u.Several(below[len(word):], lang)
}

// SeveralHan returns the English unit that a figure is written with, and what it may be in Chinese, where that is one of
// several and the site has not said which: 5 pounds.
func (u *Units) SeveralHan(figure string) (word string, list []string) {
	q, err := Parse(figure)
	if err != nil || u.said[unitKey{u.Canonical(q.Unit), lexicon.CodeZh}] {
		return "", nil
	}
	above, below, isOfTwo := dividedWord(q.Unit)
	for _, part := range [...]string{above, below} {
		for _, row := range lexicon.DoubtfulWords() {
			isWord := func(w string) bool { return strings.EqualFold(w, part) }
			if slices.ContainsFunc(row.Words, isWord) && !(row.Alone && isOfTwo) {
				return q.Unit, row.Chinese
			}
		}
	}
	return "", nil
}
