package quantity

import "duibiao/internal/diag"

// CheckMeasure says what is wrong with a word for a unit that measures, if it is that of another
// such unit: 5吨 that are called kg would be published as 5 kg. Units that count are called by many
// words: 户 may be households or families.
func (u *Units) CheckMeasure(symbol string, w Word) diag.Words {
	symbol = u.Canonical(symbol)
	if !u.isMeasure(symbol) {
		return diag.Words{}
	}
	for _, text := range [...]string{w.One, w.Other} {
		if of := u.Canonical(Normalize(text)); of != symbol && u.isMeasure(of) && !u.shares(symbol, of) {
			return sayWordMeasure.With(text, symbol)
		}
	}
	return diag.Words{}
}

// isMeasure reports whether a built-in unit measures rather than counts.
func (u *Units) isMeasure(symbol string) bool {
	class := u.classes[symbol]
	return class != "" && class != "count" && class != "person"
}

// shares reports whether two units have one word: 年 and 岁 are both years.
func (u *Units) shares(a, b string) bool {
	word := u.names[unitKey{a, "en"}].Word
	return word.Other != "" && word == u.names[unitKey{b, "en"}].Word
}
