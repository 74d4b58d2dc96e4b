package sheet

import (
	"slices"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/edit"
	"duibiao/internal/plural"
)

// A cell has the word for a unit in the forms of its language: the two that most have by their order,
// train | trains, and where there are others each by its name in CLDR: one: tona | few: tony | many: ton | other: tony.

// The marks between forms, and between a form and its name; a person may write the bar alone.
const (
	forms = " | "
	bar   = "|"
	colon = ": "
)

// unitForm is a form of a unit's word, for the numbers of a category.
type unitForm struct {
	of   plural.Category
	text string
}

// hasTwoForms reports whether a language has a form for one thing and one for all else, and no other.
func hasTwoForms(categories []plural.Category) bool {
	return slices.Equal(categories, []plural.Category{plural.One, plural.Other})
}

// unitText returns a unit: a word, or its forms in a language.
func unitText(v any, code string) string {
	word, problem := config.Word(v)
	if v == nil || !problem.IsZero() {
		return ""
	}
	categories := plural.For(code).Categories()
	if _, isTable := v.(map[string]any); !isTable || hasTwoForms(categories) {
		return strings.Join(word.Forms(), forms)
	}
	var list []unitForm
	for _, c := range plural.All() { // those too that the language has not, for somebody to see
		if text := *word.In(c); text != "" {
			list = append(list, unitForm{c, text})
		}
	}
	return formsText(list, code)
}

// formsText returns forms as a cell has them.
func formsText(list []unitForm, code string) string {
	two := hasTwoForms(plural.For(code).Categories())
	parts := make([]string, len(list))
	for i, f := range list {
		if parts[i] = f.text; !two {
			parts[i] = f.of.String() + colon + f.text
		}
	}
	return strings.Join(parts, forms)
}

// readForms reads the forms of a cell; there are none in a word that has one alone. It reports false if they are
// not those of the language.
func readForms(text, code string) (list []unitForm, ok bool) {
	parts := strings.Split(text, bar)
	categories := plural.For(code).Categories()
	first, isNamed := readForm(parts[0])
	switch {
	case len(parts) == 1 && !(isNamed && slices.Contains(categories, first.of)):
		return nil, true
	case len(parts) != len(categories):
		return nil, false
	}
	for i, part := range parts {
		f, named := readForm(part)
		switch {
		case named:
		case hasTwoForms(categories):
			f.of = categories[i]
		default:
			return nil, false
		}
		list = append(list, f)
	}
	slices.SortStableFunc(list, func(a, b unitForm) int { return int(a.of) - int(b.of) })
	for i, f := range list {
		if f.of != categories[i] {
			return nil, false
		}
	}
	return list, true
}

// readForm reads one form, which may have its name before it.
func readForm(part string) (f unitForm, isNamed bool) {
	name, text, found := strings.Cut(part, strings.TrimSpace(colon))
	for _, c := range plural.All() {
		if found && strings.TrimSpace(name) == c.String() {
			return unitForm{c, strings.TrimSpace(text)}, true
		}
	}
	return unitForm{text: strings.TrimSpace(part)}, false
}

// example shows how the forms of a language stand in a cell.
func example(code string) string {
	var list []unitForm
	for _, c := range plural.For(code).Categories() {
		list = append(list, unitForm{c, "…"})
	}
	return formsText(list, code)
}

// forms returns the forms of a unit's word in a cell of a translation. There are none in a cell of another kind, or where
// one word serves for all.
func (c column) forms(text string) []unitForm {
	if !c.hasForms() {
		return nil
	}
	list, ok := readForms(text, c.code)
	if !ok || !slices.ContainsFunc(list, func(f unitForm) bool { return f.text != list[0].text }) {
		return nil
	}
	return list
}

// canonical returns a cell as an export would write it.
func (c column) canonical(text string) string {
	if list := c.forms(text); list != nil {
		return formsText(list, c.code)
	}
	if c.hasForms() {
		if list, ok := readForms(text, c.code); ok && list != nil {
			return list[0].text
		}
		return strings.TrimSpace(text)
	}
	return text
}

// literalForms returns forms as TOML.
func literalForms(list []unitForm) string {
	pairs := make([]string, len(list))
	for i, f := range list {
		pairs[i] = f.of.String() + " = " + edit.Quote(f.text)
	}
	return "{ " + strings.Join(pairs, ", ") + " }"
}
