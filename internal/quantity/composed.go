package quantity

import (
	"strings"

	"duibiao/internal/lexicon"
)

// Units that are made of two, 元/平方米, are called by what these are called: yuan per square metre.
// The second may have a number, 吨标准煤/万元.

// composed returns what a unit of two is called in English. It reports false where one of them
// has no word.
func (u *Units) composed(symbol, lang string) (Name, bool) {
	above, below, ok := strings.Cut(symbol, "/")
	if !ok || lang != lexicon.CodeEn || above == "" || strings.Contains(below, "/") {
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

// perWhat names what a figure is told of: square metre, or 10,000 yuan.
func (u *Units) perWhat(below, lang string) (string, bool) {
	n, ok := u.names[unitKey{u.Canonical(below), lang}]
	if ok {
		return n.One, n.One != ""
	}
	word, power := lexicon.Chinese().Places.Beginning(below)
	if word == "" {
		return "", false
	}
	n, ok = u.names[unitKey{u.Canonical(below[len(word):]), lang}]
	if !ok || n.Other == "" {
		return "", false
	}
	style := English()
	return style.Write(Quantity{Value: NewDecimal(1, power)}, Name{}) + " " + n.Other, true
}

// Several returns what a unit may be called in English, where the table's word is one of several
// and the site has not said which.
func (u *Units) Several(symbol, lang string) []string {
	symbol = u.Canonical(symbol)
	if lang != lexicon.CodeEn || u.said[unitKey{symbol, lang}] {
		return nil
	}
	return u.several[symbol]
}
