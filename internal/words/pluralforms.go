package words

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
	"duibiao/internal/plural"
)

// Words and sentences that go by a number have a form for each category of numbers that CLDR knows of
// the language: one, few, many and other in Polish.

// in returns where the pattern of a category is.
func (c *Counted) in(of plural.Category) *Pattern {
	return [...]*Pattern{
		plural.Zero: &c.Zero, plural.One: &c.One, plural.Two: &c.Two, plural.Few: &c.Few, plural.Many: &c.Many, plural.Other: &c.Other,
	}[of]
}

// govern gives all sentences of a book that go by a number the rules of its language.
func govern(v reflect.Value, rules plural.Rules) {
	if c, ok := v.Addr().Interface().(*Counted); ok {
		c.rules = rules
		return
	}
	for f, field := range v.Fields() {
		if f.IsExported() && field.Kind() == reflect.Struct {
			govern(field, rules)
		}
	}
}

// counted checks that a sentence is there in each form that the language has.
func (c *phraseChecker) counted(say *Counted, key string, f reflect.StructField) {
	inner := f.Type
	for _, category := range plural.All() {
		field, _ := inner.FieldByNameFunc(func(name string) bool { return strings.EqualFold(name, category.String()) })
		at, p := key+"."+category.String(), *say.in(category)
		if c.hasForm(at, key, category, field) && c.keys.Has(at) {
			c.notEmpty(string(p), at)
			c.placeholders(p, at, strings.Fields(field.Tag.Get("uses")))
		}
	}
}

// hasForm reports whether the language has a category, of which nothing is said if there is a key for it.
func (c *phraseChecker) hasForm(at, key string, category plural.Category, f reflect.StructField) bool {
	switch has := slices.Contains(c.categories, category); {
	case !has && c.keys.Has(at):
		c.errorf(c.keys.Key(at), adviceForms.With(c.formNames()), sayNoForm, at)
		return false
	case !has:
		return false
	case !c.keys.Has(at):
		c.errorf(c.keys.Key(at), advice(f, at), sayKeyMissing, at)
	}
	return true
}

// formNames lists the categories of the language.
func (c *phraseChecker) formNames() diag.Words {
	names := make([]string, len(c.categories))
	for i, category := range c.categories {
		names[i] = category.String()
	}
	return diag.Listed(names)
}

// form checks that a word that is there at all is there in each form that the language has.
func (c *phraseChecker) form(word Form, key string) {
	w := word.word()
	w.One = word.One
	if len(w.Forms()) == 0 {
		return
	}
	for _, category := range plural.All() {
		at, text := key+"."+category.String(), *w.In(category)
		switch has := slices.Contains(c.categories, category); {
		case !has && text != "":
			c.errorf(c.keys.Key(at), adviceForms.With(c.formNames()), sayNoForm, at)
		case has && strings.TrimSpace(text) == "":
			c.errorf(c.keys.Key(at), adviceForms.With(c.formNames()), sayFormMissing, at)
		}
	}
}

// writtenForms checks the words of [writing] that have forms.
func (c *phraseChecker) writtenForms(w *Writing) {
	for _, scale := range w.scaleWords() {
		c.form(scale.form, scale.key)
	}
	for _, symbol := range slices.Sorted(maps.Keys(w.Units)) {
		c.form(w.Units[symbol], decode.Path("writing", "units", symbol))
	}
}
