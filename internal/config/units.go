package config

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/plural"
	"duibiao/internal/quantity"
)

// units reads what the languages call units, beside those that are built in.
func (r *reader) units() *quantity.Units {
	r.standard = quantity.StandardUnits()
	units := map[string]map[string]quantity.Name{}
	for _, symbol := range slices.Sorted(maps.Keys(r.Units)) {
		if !r.isUnit(symbol) {
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

// isUnit reports whether figures can be of a unit, and says why not.
func (r *reader) isUnit(symbol string) bool {
	q, err := quantity.Parse("1" + symbol)
	var refused *quantity.ParseError
	switch {
	case symbol == "" || err == nil && q.Unit != symbol:
		r.errorf(decode.Path("units", symbol), sayNotUnit, symbol)
	case errors.As(err, &refused):
		r.errorf(decode.Path("units", symbol), sayUnitRefused, symbol, refused.Reason)
	}
	return symbol != "" && err == nil && q.Unit == symbol
}

// unit reads what a language calls a unit: its word, and how much of the word's own unit
// one of it is, if the language converts.
func (r *reader) unit(symbol, code string) quantity.Name {
	path := decode.Path("units", symbol, code)
	forms, factor := unconverted(r.Units[symbol][code])
	word, problem := WordIn(forms, code)
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
		name.Factor = r.factor(symbol, code, word, factor)
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
func (r *reader) factor(symbol, code string, word quantity.Word, v any) *quantity.Decimal {
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
	if problem := r.standard.CheckFactor(symbol, word, d); !problem.IsZero() {
		r.diags.Errorf(r.keys.Value(path), rule, sayUnitFactor, symbol, problem)
	}
	return &d
}

// Word reads a unit's word: a string, or a table with its forms for the categories of numbers, of which every
// language has the last, other. The second result says what is wrong, if anything.
func Word(v any) (quantity.Word, diag.Words) {
	switch v := v.(type) {
	case string:
		if strings.Contains(v, "|") { // which parts the forms in a cell of a sheet
			return quantity.Word{}, sayWordBar
		}
		return quantity.Word{One: v, Other: v}, diag.Words{}
	case map[string]any:
		var w quantity.Word
		n := 0
		for _, c := range plural.All() {
			text, ok := v[c.String()].(string)
			if *w.In(c) = text; ok {
				n++
			}
		}
		if _, ok := v[plural.Other.String()]; ok && n == len(v) {
			return w, diag.Words{}
		}
	}
	return quantity.Word{}, sayWordForms
}

// WordIn reads a unit's word in a language: it has the forms that the language has.
func WordIn(v any, code string) (quantity.Word, diag.Words) {
	word, problem := Word(v)
	table, ok := v.(map[string]any)
	if !problem.IsZero() || !ok {
		return word, problem
	}
	needed := plural.For(code).Categories()
	var forms []string
	isWhole := len(table) == len(needed)
	for _, c := range needed {
		_, has := table[c.String()]
		isWhole = isWhole && has
		forms = append(forms, c.String()+` = "…"`)
	}
	if !isWhole {
		return word, sayTheForms.With("{ " + strings.Join(forms, ", ") + " }")
	}
	return word, diag.Words{}
}
