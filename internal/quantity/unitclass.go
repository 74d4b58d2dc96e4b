package quantity

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// A word that a language has for a unit may be any that the table does not know, "passengers"
// for 人次. One that it knows must be the unit's own, or count where that counts: kilograms are
// no tonnes, and US dollars no yuan, whatever is written before them.

// checkClass says what is wrong with a word that names a known unit other than its own.
func (u *Units) checkClass(symbol, text string) diag.Words {
	own := u.Canonical(symbol)
	_, known := u.classes[own]
	if of, in, isRatio := dividedWord(own); isRatio && !known && text != "" {
		return u.checkRatio(own, of, in, text)
	}
	if known && u.dividesBy(own, text) {
		return sayWordEach.With(text, own)
	}
	named := u.namedBy(own, text)
	if named == "" || u.sharesWord(own, named) || u.like[own] == named {
		return diag.Words{}
	}
	if own == named || u.counts(own) && u.counts(named) && !u.apart(own, named) {
		return diag.Words{}
	}
	if !known && own != "" {
		parts := u.parts(own)
		switch {
		case slices.Contains(parts, named), u.counts(named), len(parts) == 0 && (!hasHan(own) || isSaid(own, named)):
			return diag.Words{}
		case len(parts) == 0: // 担, of which a tonne has twenty
			return sayWordUnknown.With(text, named, own)
		}
	}
	if IsInterval(own) {
		return sayWordOtherScale.With(text, named, own)
	}
	return sayWordUnit.With(text, named, unitOrNone(symbol))
}

// isSaid reports whether a unit is one that prose alone has for another, 方 for 立方米 and 块 for 元.
func isSaid(own, named string) bool {
	return slices.ContainsFunc(lexicon.Units(), func(row lexicon.Unit) bool {
		isOf := func(word string) bool { return strings.HasPrefix(word, own) }
		return (row.Symbol == named || row.As == named) && (isOf(row.Symbol) || slices.ContainsFunc(row.Prose, isOf))
	})
}

// checkRatio says what is wrong with the word for so much of a measure in each of another, if anything: 元/人 is not
// "yuan", nor 吨/公顷 "tonnes per mu", nor 张/千人 "beds per 10,000 people". What counts things may leave it to a label in
// how many of others: beds.
func (u *Units) checkRatio(own, of, in, text string) diag.Words {
	of = u.Canonical(of)
	over, under, has := dividedWord(text)
	if problem := u.checkClass(of, over); !problem.IsZero() {
		return problem
	}
	if _, isMeasure := u.classes[of]; !has && isMeasure && !u.counts(of) {
		return sayWordUnder.With(text, own)
	}
	if !has {
		return diag.Words{}
	}
	return u.checkUnder(own, in, text, under)
}

// dividesBy reports whether a word tells of how much in each of something, and the unit does not: 元 is not "yuan per person".
// Shares are told per 1,000 people. A stroke may stand between two words for what is counted: "teachers/students".
func (u *Units) dividesBy(own, text string) bool {
	over, under, has := dividedWord(text)
	if !has || under == "" || strings.Contains(own, "/") || u.isShare(own) {
		return false
	}
	if strings.Contains(text, " "+lexicon.English().Parts.Per) || !u.counts(own) && !strings.Contains(text, "/") && u.named(over) != "" { // a head, but not "kilómetros a pie"
		return true
	}
	_, under, _ = leadingNumber(under)
	unit, isUnit := u.builtIn(under)
	return isUnit && unit != own && !u.counts(unit)
}

// checkUnder says what is wrong with the denominator of a word, if anything.
func (u *Units) checkUnder(own, in, text, under string) diag.Words {
	times, in, isRead := leadingNumber(in)
	wordTimes, under, isWordRead := leadingNumber(under)
	if isRead && isWordRead && !times.Equal(wordTimes) {
		return sayWordTimes.With(text, own)
	}
	in = u.Canonical(in)
	if _, known := u.classes[in]; known {
		return u.checkClass(in, under)
	}
	return diag.Words{}
}

// leadingNumber cuts off the number of things of which a denominator is, 1 if it says none: 万元, 10万人, "1,000 people",
// "thousand households". It reports false if it cannot be read: 10k yuan.
func leadingNumber(text string) (number Decimal, rest string, ok bool) {
	rest = strings.TrimLeft(text, "0123456789,")
	digits := text[:len(text)-len(rest)]
	number, ok = NewDecimal(1, 0), digits == "" || rest == "" || !isLatin(rune(rest[0]))
	if n, err := ParseDecimal(strings.ReplaceAll(digits, ",", "")); err == nil {
		number = n
	}
	for _, r := range rest {
		place := hanPlace(r) + numerals().Scale(r)
		if place == 0 || unitWithNumeral(rest) { // 千瓦时
			break
		}
		number, rest = number.Shift(place), rest[utf8.RuneLen(r):]
	}
	rest = strings.TrimSpace(rest)
	if word, exp := scaleWord(rest); word != "" {
		number, rest = number.Shift(exp), strings.TrimSpace(rest[len(word):])
	}
	return number, rest, ok
}

// dividedWord divides a unit's word where its denominator begins, and reports whether it has one: yuan per person, kg/mu,
// trips a day.
func dividedWord(text string) (over, under string, has bool) {
	parts := &lexicon.English().Parts
	at, _ := denominator(text)
	length := len(parts.Per)
	if at < len(text) && text[at] == '/' {
		length = len("/")
	}
	for _, word := range parts.Each {
		if i := strings.Index(text, word); i >= 0 && i < at {
			at, length = i, len(word)
		}
	}
	if at == len(text) {
		return text, "", false
	}
	return strings.TrimSpace(text[:at]), strings.TrimSpace(text[at+length:]), true
}

// unitOrNone names a unit in messages.
func unitOrNone(symbol string) diag.Words {
	if symbol == "" {
		return sayNoUnit
	}
	return diag.Words{En: symbol, Zh: symbol}
}

// counts reports whether a unit counts things: what they are called is up to the language.
func (u *Units) counts(symbol string) bool {
	switch u.classes[symbol] {
	case lexicon.ClassCount, lexicon.ClassPerson, lexicon.ClassHousehold:
		return true
	}
	return symbol == ""
}

// apart reports whether one of two units counts people and the other households.
func (u *Units) apart(a, b string) bool {
	x, y := u.classes[a], u.classes[b]
	return x == lexicon.ClassPerson && y == lexicon.ClassHousehold || x == lexicon.ClassHousehold && y == lexicon.ClassPerson
}

// sharesWord reports whether two units have one word in English: 岁 and 年 are both "years".
func (u *Units) sharesWord(own, named string) bool {
	word := u.names[unitKey{own, lexicon.CodeEn}].Other
	return word != "" && word == u.names[unitKey{named, lexicon.CodeEn}].Other
}

// namedBy returns the measure that a word for a unit names, as the table calls it, built in or not. What is counted may
// be called container yards.
func (u *Units) namedBy(own, text string) string {
	if u.counts(own) {
		return cmp.Or(u.named(text), u.others[beforePreposition(text)])
	}
	return u.nounOf(text, func(noun string) (string, bool) {
		if unit, ok := u.builtIn(noun); ok {
			return unit, true
		}
		unit, ok := u.others[noun]
		return unit, ok
	})
}

// named returns the built-in unit that a word names: all of it, or the noun that its other
// words belong to, the kilograms of "kilograms of rice". It is "" if there is none.
func (u *Units) named(text string) string { return u.nounOf(text, u.builtIn) }

// nounOf returns the unit that is found for a word, or for the noun in it.
func (u *Units) nounOf(text string, find func(noun string) (unit string, ok bool)) string {
	if unit, ok := find(text); ok || hasHan(text) {
		return unit
	}
	noun := beforePreposition(text)
	for noun != "" {
		if unit, ok := find(noun); ok {
			return unit
		}
		_, rest, ok := strings.Cut(noun, " ")
		if !ok {
			_, rest, _ = strings.Cut(noun, "-")
		}
		noun = rest
	}
	return ""
}

// builtIn returns the built-in unit that a text is a word for.
func (u *Units) builtIn(text string) (string, bool) {
	unit := u.Canonical(text)
	if _, known := u.classes[unit]; known && unit != Rank {
		return unit, true
	}
	return "", false
}

// beforePreposition returns what stands before the first word or mark that leads to something
// else than the noun.
func beforePreposition(text string) string {
	for _, word := range lexicon.English().Parts.Prepositions {
		text, _, _ = strings.Cut(text, word)
	}
	for _, mark := range [...]string{"/", "(", ","} {
		text, _, _ = strings.Cut(text, mark)
	}
	return strings.TrimSpace(text)
}

// parts returns the built-in units, other than such that count, that the name of an unknown one
// has in it: 公里 of 人公里, 元 of 元/吨. Another country's 元 is none of 澳元.
func (u *Units) parts(symbol string) []string {
	var list []string
	for i := 0; i < len(symbol); {
		unit, size := u.longest(symbol[i:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(symbol[i:])
		} else if !u.counts(unit) && (u.classes[unit] != lexicon.ClassMoney || i == 0) {
			list = append(list, unit)
		}
		i += size
	}
	return list
}

// longest returns the built-in unit with the longest spelling that begins a text.
func (u *Units) longest(text string) (unit string, size int) {
	for end := len(text); end > 0; end-- {
		if symbol, ok := u.symbols[text[:end]]; ok {
			if _, known := u.classes[symbol]; known {
				return symbol, end
			}
		}
	}
	return "", 0
}

// Class returns of which class a unit is that figures may be told in, 亿元 or million yuan: money, area and so on, as the table
// of units has it. It is "" of a unit that the table does not know.
func (u *Units) Class(text string) string {
	q, err := u.Parse(u.Denominated("2", text))
	if err != nil {
		return ""
	}
	return u.classes[u.Canonical(q.Unit)]
}
