package report

import (
	"strconv"
	"strings"
	"unicode"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// unitName returns what the metric's unit is called in a language: by the word of
// its translation, else by a table.
func (b *builder) unitName(m *Metric, lang int, e entry) quantity.Name {
	unit := m.Unit()
	name, known := b.unitByTable(unit, lang)
	if lang == b.cfg.DefaultLanguage {
		if !known {
			name.Word = quantity.Word{One: unit, Other: unit}
		}
		return name
	}
	if e.has("unit") {
		word, problem := config.Word(e.Unit)
		if problem.IsZero() && strings.TrimSpace(word.Other) == "" && !known {
			problem = sayEmptyUnit
		}
		name.Word, name.Factor = word, nil // a word, which never converts
		switch {
		case !problem.IsZero():
			b.diags.Errorf(e.value("unit"), ruleUnit, sayUnitProblem, problem)
		default:
			b.checkUnit(m, lang, e, name)
		}
		return name
	}
	if !known {
		b.diags.Add(diag.Diagnostic{
			Pos: e.key("unit"), Rule: ruleUnit,
			Message: sayUnitWord.With(unit, m.ID, b.cfg.Languages[lang].Name),
			Hint:    adviceUnitWord.With(strconv.Quote(unit)),
		})
	}
	return name
}

// checkUnit refuses the word of a translation with which a figure, read again, would not be what
// the original states: it says what would be written.
func (b *builder) checkUnit(m *Metric, lang int, e entry, name quantity.Name) {
	style := b.cfg.Languages[lang].Style
	problem := b.cfg.Units.CheckWord(m.Unit(), name.Word)
	for _, f := range m.figures() {
		text := style.Write(f.Quantity, name)
		if problem.IsZero() {
			problem = b.cfg.Units.CheckText(text, f.Quantity)
		}
		if !problem.IsZero() {
			b.diags.Add(diag.Diagnostic{
				Pos: e.value("unit"), Rule: ruleUnit,
				Message: sayUnitProblem.With(problem), Hint: adviceUnitText.With(text, f.Texts[b.cfg.DefaultLanguage]),
			})
			return
		}
	}
	if !problem.IsZero() {
		b.diags.Errorf(e.value("unit"), ruleUnit, sayUnitProblem, problem)
	}
}

// Unit returns the unit of the metric's figures, as the table of units calls it.
func (m *Metric) Unit() string {
	switch {
	case m.Actual != nil && m.Actual.Unit != "":
		return m.Actual.Unit
	case m.Target != nil && m.Target.Unit != "":
		return m.Target.Unit
	}
	for _, f := range m.figures() {
		if f.Unit != "" {
			return f.Unit
		}
	}
	return ""
}

// unitByTable returns what a table calls a unit. In Chinese a unit is called by its
// own name, if that is Chinese or stands for itself.
func (b *builder) unitByTable(unit string, lang int) (quantity.Name, bool) {
	code := b.cfg.Languages[lang].Code
	name, known := b.cfg.Units.Name(unit, code)
	if code == "zh" && unit != "" {
		_, known = b.cfg.Units.Name(unit, "en")
		known = known || strings.ContainsFunc(unit, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	}
	return name, known
}

// unitName says of which unit a figure is, in a message.
func unitName(unit string) diag.Words {
	switch unit {
	case "":
		return sayNoUnit
	case quantity.RatioUnit:
		return sayRatio
	}
	return sayInUnit.With(unit)
}
