package config

import (
	"maps"
	"slices"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// units reads what the languages call units, beside those that are built in.
func (r *reader) units() *quantity.Units {
	r.standard = quantity.StandardUnits()
	units := map[string]map[string]quantity.Name{}
	for _, symbol := range slices.Sorted(maps.Keys(r.Units)) {
		if q, err := quantity.Parse("1" + symbol); err != nil || q.Unit != symbol || symbol == "" {
			r.errorf(decode.Path("units", symbol), sayNotUnit, symbol)
			continue
		}
		if quantity.IsSign(symbol) {
			r.errorf(decode.Path("units", symbol), sayUnitSign, symbol)
			continue
		}
		names := map[string]quantity.Name{}
		for _, code := range slices.Sorted(maps.Keys(r.Units[symbol])) {
			names[code] = r.unit(symbol, code)
		}
		units[symbol] = names
	}
	return r.standard.WithAll(units)
}

// unit reads what a language calls a unit: its word, and how much of the word's own unit
// one of it is, if the language converts.
func (r *reader) unit(symbol, code string) quantity.Name {
	path := decode.Path("units", symbol, code)
	forms, factor := unconverted(r.Units[symbol][code])
	word, problem := Word(forms)
	switch {
	case !problem.IsZero():
	case factor != nil:
		problem = r.standard.CheckConverted(word)
	default:
		problem = r.standard.CheckWord(symbol, word)
	}
	name := quantity.Name{Word: word}
	switch {
	case !slices.Contains(r.codes, code):
		r.unknownLanguage(path, code)
	case !problem.IsZero():
		r.errorf(path, sayUnitWord, symbol, problem)
	case factor != nil:
		name.Factor = r.factor(symbol, code, factor)
	}
	return name
}

// unconverted returns what is written of a unit without its factor, and that, nil if there
// is none.
func unconverted(v any) (forms, factor any) {
	table, ok := v.(map[string]any)
	if !ok || table["factor"] == nil {
		return v, nil
	}
	table = maps.Clone(table)
	factor = table["factor"]
	delete(table, "factor")
	return table, factor
}

// factor reads what figures are multiplied by. A string has all digits that were written,
// and a TOML number has not. In the language that states the figures they are as they were
// written, and Chinese calls a unit by its name.
func (r *reader) factor(symbol, code string, v any) *quantity.Decimal {
	path := decode.Path("units", symbol, code, "factor")
	if code == "zh" || r.isDefault(code) {
		r.diags.Add(diag.Diagnostic{Pos: r.keys.Value(path), Rule: rule, Message: sayFactorHere.With(symbol, code), Hint: adviceFactorHere})
		return nil
	}
	text, _ := v.(string)
	d, err := quantity.ParseDecimal(text)
	if err != nil || d.Sign() <= 0 {
		r.diags.Add(diag.Diagnostic{Pos: r.keys.Value(path), Rule: rule, Message: sayFactor.With(symbol), Hint: adviceFactor})
		return nil
	}
	return &d
}

// Word reads a unit's word: a string, or a table with the forms one and other. The
// second result says what is wrong, if anything.
func Word(v any) (quantity.Word, diag.Words) {
	switch v := v.(type) {
	case string:
		return quantity.Word{One: v, Other: v}, diag.Words{}
	case map[string]any:
		one, okOne := v["one"].(string)
		other, okOther := v["other"].(string)
		if okOne && okOther && len(v) == 2 {
			return quantity.Word{One: one, Other: other}, diag.Words{}
		}
	}
	return quantity.Word{}, sayWordForms
}
