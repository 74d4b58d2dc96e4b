package quantity

import "duibiao/internal/lexicon"

// StandardUnits returns the built-in units: see the package comment. It builds
// the table, so call it once.
func StandardUnits() *Units {
	u := &Units{names: make(map[unitKey]Name), symbols: make(map[string]string), classes: make(map[string]string), like: make(map[string]string), several: make(map[string][]string), ratios: make(map[string]string), others: make(map[string]string)}
	rows := lexicon.Units()
	u.sizes = sizesOf(rows)
	for _, row := range rows {
		u.add(row)
	}
	for _, row := range lexicon.OtherMeasures() {
		u.addOther(row)
	}
	for _, row := range rows {
		if s := row.Second; s != nil {
			key := unitKey{row.Symbol, lexicon.CodeEn}
			name := u.names[key]
			name.Also = &Conversion{Num: s.Num, Den: s.Den, Word: u.names[unitKey{s.Symbol, lexicon.CodeEn}].Word}
			u.names[key] = name
		}
	}
	return u
}

func (u *Units) add(row lexicon.Unit) {
	one, other := row.Forms()
	u.classes[row.Symbol] = row.Class
	isSpelt := row.Only == lexicon.OnlyProse && !hasHan(row.Symbol) // bcm, which Chinese has no word for
	if (other != "" || u.counts(row.Symbol)) && !isSpelt {          // what is counted needs no word; 5折 is not 5
		u.names[unitKey{row.Symbol, lexicon.CodeEn}] = Name{Word: Word{One: one, Other: other}}
	}
	if len(row.Several) > 0 {
		u.several[row.Symbol] = row.Several
	}
	if row.Ratio != "" {
		u.ratios[row.Symbol] = row.Ratio
	}
	if row.Like != "" {
		u.like[row.Symbol] = row.Like
	}
	for _, text := range row.Spellings() {
		u.alias(text, row.Symbol)
	}
}

// addOther adds a measure by whose name no figure is read.
func (u *Units) addOther(row lexicon.OtherMeasure) {
	if len(row.Size) == 2 {
		u.sizes[row.Symbol] = sizeOf(row.Class, row.Size)
	}
	for _, text := range row.Words {
		u.others[text] = row.Symbol
	}
}

// Translated returns the built-in units that a language has words of its own for, with those of
// English, in the order of their table.
func Translated() []Translation {
	var list []Translation
	for _, row := range lexicon.Units() {
		if row.Only != lexicon.OnlyProse && !IsSign(row.Symbol) {
			one, other := row.Forms()
			list = append(list, Translation{row.Symbol, Word{One: one, Other: other}})
		}
	}
	return list
}

// Translation is a unit and its words in a language.
type Translation struct {
	Symbol string
	Word   Word
}
