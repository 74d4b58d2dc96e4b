package quantity

import (
	"cmp"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
	"duibiao/internal/plural"
)

// Word is a unit's word in one language, by the categories of numbers that it
// has: in English One for exactly 1, Other for all else. Other serves for those
// without a form, as in Chinese for all. The zero Word says that the language
// needs none: 1055个 is 1,055.
type Word struct{ One, Other, Zero, Two, Few, Many string }

// Form returns the form for a category.
func (w *Word) Form(of plural.Category) string {
	return cmp.Or(*w.In(of), w.Other)
}

// In returns where the form of a category is.
func (w *Word) In(of plural.Category) *string {
	return [...]*string{
		plural.Zero: &w.Zero, plural.One: &w.One, plural.Two: &w.Two, plural.Few: &w.Few, plural.Many: &w.Many, plural.Other: &w.Other,
	}[of]
}

// forms returns all forms, empty ones too.
func (w *Word) forms() [6]string {
	return [...]string{w.Other, w.One, w.Zero, w.Two, w.Few, w.Many}
}

// Forms returns the forms that the word has, each once: the one for a single thing first.
func (w *Word) Forms() []string {
	var list []string
	for _, form := range []string{w.Zero, w.One, w.Two, w.Few, w.Many, w.Other} {
		if form != "" && !slices.Contains(list, form) {
			list = append(list, form)
		}
	}
	return list
}

// Name is how a language calls a unit, with a second unit in brackets if any. With a
// Factor the language writes figures in a unit of its own, which the word names: one of the
// unit is Factor of it, exactly. 1.4万亿斤 are 700 million tonnes, one 斤 0.0005 of a tonne.
type Name struct {
	Word
	Also   *Conversion
	Factor *Decimal
}

// Converts reports whether the language writes figures in another unit.
func (n Name) Converts() bool { return n.Factor != nil }

// Convert returns a figure in the unit that the language writes it in, named by its word.
func (n Name) Convert(q Quantity) Quantity {
	if n.Factor != nil {
		q.Value, q.High, q.Unit = n.convert(q.Value), n.convert(q.High), n.Other
	}
	return q
}

// convert returns d in the unit that the language writes it in. Zeros that only the factor
// brings are not kept: 20斤 are 0.01 tonnes.
func (n Name) convert(d Decimal) Decimal {
	if n.Factor == nil {
		return d
	}
	return d.Mul(*n.Factor).Trim()
}

// second returns the unit in brackets; none behind a figure that is converted already.
func (n Name) second() *Conversion {
	if n.Factor != nil {
		return nil
	}
	return n.Also
}

// Conversion is a second unit: one of the first is Num/Den of it.
type Conversion struct {
	Num, Den int64
	Word     Word
}

// of returns d in the second unit, with as many significant digits as d is
// written with, but at least three, half up.
func (c Conversion) of(d Decimal) Decimal {
	r := new(big.Rat).Mul(d.Rat(), big.NewRat(c.Num, c.Den))
	return RoundSignificant(r, max(d.significant(), minSignificant)).Trim()
}

// minSignificant is how many significant digits a converted figure has at
// least: 2亩 is 0.133 hectares, not 0.1.
const minSignificant = 3

// Units is the table of units. It is made once, by [StandardUnits] and
// [Units.With], and does not change after that.
type Units struct {
	names   map[unitKey]Name
	symbols map[string]string   // each spelling and word to its Chinese symbol
	classes map[string]string   // of the built-in units; it is never changed
	like    map[string]string   // built-in units that may be called by another's word; neither is this
	sizes   map[string]unitSize // of the built-in units that convert; nor is this
	several map[string][]string // what built-in units may be called in English, where that depends; nor this
	ratios  map[string]string   // what the English words of built-in units are in units of two, where that is another; nor this
	others  map[string]string   // words for measures in which no figure is read, to what those are called; nor this
	said    map[unitKey]bool    // units for which the site has a word of its own
	checked sync.Map            // what CheckWord found of each checkedWord: many figures have one word
}

type unitKey struct{ symbol, lang string }

// With returns a copy of the table with words for a unit, by language code:
// "en", "fr". They replace the words that the table has in these languages. A
// text in any of them is read as the unit, unless it already has a meaning. The
// Chinese symbol is the unit's own name and is not replaced.
func (u *Units) With(symbol string, words map[string]Word) *Units {
	names := make(map[string]Name, len(words))
	for lang, w := range words {
		names[lang] = Name{Word: w}
	}
	return u.WithAll(map[string]map[string]Name{symbol: names})
}

// WithAll returns a copy of the table with names for many units, by their symbols: words,
// and factors for languages that convert. A text that several of them have is read as the
// first in the order of the symbols.
func (u *Units) WithAll(units map[string]map[string]Name) *Units {
	c := &Units{names: maps.Clone(u.names), symbols: maps.Clone(u.symbols), classes: u.classes, like: u.like, sizes: u.sizes, several: u.several, ratios: u.ratios, others: u.others, said: map[unitKey]bool{}}
	maps.Copy(c.said, u.said)
	for _, symbol := range slices.Sorted(maps.Keys(units)) {
		c.extend(symbol, units[symbol])
	}
	return c
}

// extend puts the names of a unit into the table, which nobody else has yet. The word of
// one that converts names another unit, and so is not read as this one.
func (u *Units) extend(symbol string, names map[string]Name) {
	u.symbols[symbol] = symbol // also what is another spelling of a built-in unit
	for lang, n := range names {
		key := unitKey{symbol, lang}
		u.said[key] = true
		u.names[key] = Name{Word: n.Word, Also: u.names[key].Also, Factor: n.Factor}
		if !n.Converts() {
			for _, text := range n.forms() {
				u.alias(text, symbol)
			}
		}
	}
}

// alias makes text read as symbol, if it has no meaning yet.
func (u *Units) alias(text, symbol string) {
	if _, known := u.symbols[text]; text != "" && !known {
		u.symbols[text] = symbol
	}
}

// Canonical returns the Chinese symbol of a unit for any spelling or word of it
// that the table knows: 吨 for "tonnes", % for "％", 平方公里 for 平方千米. Any
// other text is returned as it is.
func (u *Units) Canonical(text string) string {
	if symbol, ok := u.symbols[text]; ok {
		return symbol
	}
	// Case matters in symbols (MW, mW), not in words.
	if symbol, ok := u.symbols[strings.ToLower(text)]; ok && len(text) > 2 {
		return symbol
	}
	if per := lexicon.Chinese().Parts.Per; strings.Contains(text, per) && !strings.HasPrefix(text, per) {
		return u.Canonical(strings.Replace(text, per, "/", 1)) // 千米每小时
	}
	if strings.HasSuffix(text, ")") {
		return fullBrackets(text)
	}
	return text
}

// IsSign reports whether a unit is a sign that every language writes behind its numbers.
func IsSign(symbol string) bool { return symbol == "%" || symbol == "‰" || symbol == "℃" }

// Name returns how a language calls a unit. In Chinese ("zh") that is the word that a site gives it, or the
// symbol itself, known or not. In another language it is false for a unit
// without a word in the table. "yuan/person" is 元/人. The empty unit and that of a ratio are known in all languages.
func (u *Units) Name(symbol, lang string) (Name, bool) {
	if symbol == "" || symbol == RatioUnit {
		return Name{}, true
	}
	if lang == lexicon.CodeZh {
		if n, ok := u.names[unitKey{symbol, lang}]; ok {
			return n, true
		}
		return Name{Word: Word{Other: cmp.Or(u.composedHan(symbol), symbol)}}, true
	}
	symbol = u.Canonical(symbol)
	if IsSign(symbol) {
		return Name{Word: Word{Other: symbol}}, true
	}
	n, ok := u.names[unitKey{symbol, lang}]
	if !ok {
		n, ok = u.composed(symbol, lang)
	}
	if !ok && strings.HasSuffix(symbol, "）") {
		name, _ := cutBrackets(symbol)
		n, ok = u.names[unitKey{u.Canonical(name), lang}]
	}
	return n, ok
}

// Converted returns the names of all units that a language converts, by their symbols.
func (u *Units) Converted(lang string) map[string]Name {
	found := map[string]Name{}
	for key, n := range u.names {
		if key.lang == lang && n.Converts() {
			found[key.symbol] = n
		}
	}
	return found
}

// Parse reads a figure as the package's [Parse] does, and makes its unit
// canonical. The error is a *[ParseError].
func (u *Units) Parse(s string) (Quantity, error) { return u.parse(s, false) }

// ParseListed reads a figure that a program has listed, maybe one of before bounds beside a
// minus were refused: they are of the number, as they were then.
func (u *Units) ParseListed(s string) (Quantity, error) { return u.parse(s, true) }

func (u *Units) parse(s string, lenient bool) (Quantity, error) {
	f, err := read(s, lenient)
	if err == nil && f.bracket != nil {
		err = u.checkBracket(f)
	}
	if err == nil {
		f.Unit = u.Canonical(f.Unit)
		if _, known := u.classes[f.Unit]; (!known || beginsTime(f.Unit)) && !lenient {
			err = f.rereads()
		}
	}
	if err != nil {
		return Quantity{}, err.in(s)
	}
	return f.Quantity, nil
}

// checkBracket checks that a figure's bracket says the same in the unit's
// second unit.
func (u *Units) checkBracket(f figure) *ParseError {
	fail := func(reason, hint diag.Words) *ParseError {
		p := newParser(f.text)
		return p.fail(f.at, len(f.text)-f.at, reason, hint)
	}
	c := u.conversion(f.Unit, f.bracket.Unit)
	switch {
	case c == nil:
		return fail(sayBracketsAfter, adviceFigureAlone)
	case f.bracket.Bound != Exactly && f.bracket.Bound != Range, (f.bracket.Bound == Range) != (f.Bound == Range):
		return fail(sayBracketsBound, adviceBoundOnce)
	case !c.agrees(f.Value, f.bracket.Value), f.Bound == Range && !c.agrees(f.High, f.bracket.High):
		return fail(sayBracketsDiffer, adviceBrackets)
	}
	return nil
}

// conversion returns how unit is converted to other, nil if it is not.
func (u *Units) conversion(unit, other string) *Conversion {
	n := u.names[unitKey{u.Canonical(unit), lexicon.CodeEn}]
	if n.Also == nil || u.Canonical(other) != u.Canonical(n.Also.Word.Other) {
		return nil
	}
	return n.Also
}

// agrees reports whether second is first in the second unit, rounded to three
// significant digits or more.
func (c Conversion) agrees(first, second Decimal) bool {
	exact := new(big.Rat).Mul(first.Rat(), big.NewRat(c.Num, c.Den))
	return RoundSignificant(exact, max(second.significant(), minSignificant)).Equal(second)
}
