package report

import (
	"errors"
	"strings"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// figure reads a figure of the original. It returns nil if there is none or it
// cannot be read.
func (b *builder) figure(e entry, key string, v any, in period.Period) *Figure {
	if v == nil {
		return nil
	}
	q, text, ok := b.quantity(e, key, v)
	if !ok {
		return nil
	}
	f := &Figure{Quantity: q, Period: in, Texts: make([]string, len(b.cfg.Languages))}
	f.Texts[b.cfg.DefaultLanguage] = quantity.Typeset(quantity.Normalize(text))
	return f
}

// quantity reads a figure: a string, or a number with the metric's unit. It also
// returns the figure's text.
func (b *builder) quantity(e entry, key string, v any) (quantity.Quantity, string, bool) {
	text, isText := v.(string)
	if !isText {
		literal, ok := b.number(e, key, v)
		if !ok {
			return quantity.Quantity{}, "", false
		}
		text = b.withUnitOf(literal, e.Unit)
	}
	q, err := b.cfg.Units.Parse(text)
	if b.misread(e, key, text, q, isText) {
		return q, text, false
	}
	if err != nil {
		b.figureError(e, key, isText, err)
		return q, text, false
	}
	unit := unitText(e.Unit)
	if !isText || unit == "" || e.article.Lang != b.cfg.DefaultLanguage {
		return q, text, true
	}
	return b.statedUnit(e, key, text, q, unit)
}

// number returns a TOML number as it is written, with the digits its author gave
// it. Only plain numbers are figures: 1e5, 0x10 and inf are not.
func (b *builder) number(e entry, key string, v any) (string, bool) {
	literal := e.keys.Literal(key)
	switch v.(type) {
	case int64, float64:
		if _, err := quantity.ParseDecimal(literal); err == nil {
			return literal, true
		}
	}
	if isGoal(v) { // of a table the literal is its first character
		literal = "{…}"
	}
	if literal == "" {
		literal = "[…]"
	}
	b.diags.Add(diag.Diagnostic{
		Pos: e.value(key), Rule: ruleFigure,
		Message: sayNoFigure.With(wordOfKey(key), e.ID, literal),
		Hint:    adviceFigure,
	})
	return "", false
}

// unitText returns the unit of the original as it follows a number: of two forms that for
// many, which is read like that for one.
func unitText(unit any) string {
	word, problem := config.Word(unit)
	if !problem.IsZero() {
		return ""
	}
	return word.Other
}

// withUnitOf writes a number and the unit of the original: 1 with the form for one, if that
// is read like the other.
func (b *builder) withUnitOf(number string, unit any) string {
	word, _ := config.Word(unit) // in which unitText finds nothing, if it is wrong
	many := unitText(unit)
	if number == "1" && many != "" && word.One != "" {
		one, err := b.cfg.Units.Parse(withUnit(number, word.One))
		if other, otherErr := b.cfg.Units.Parse(withUnit(number, many)); err == nil && otherErr == nil && one.Equal(other) {
			return withUnit(number, word.One)
		}
	}
	return withUnit(number, many)
}

// withUnit writes a number and its unit as a person would.
func withUnit(number, word string) string {
	if word != "" && word[0] < 0x80 && word[0] != '%' {
		return number + " " + word
	}
	return number + word
}

// statedUnit gives a figure that is written without its unit the unit of the
// metric, and refuses one that has another.
func (b *builder) statedUnit(e entry, key, text string, q quantity.Quantity, unit string) (quantity.Quantity, string, bool) {
	stated, err := b.cfg.Units.Parse(withUnit("1", unit))
	if err != nil {
		b.diags.Errorf(e.value("unit"), ruleUnit, sayNotUnit, unit)
		return q, text, false
	}
	switch {
	case q.Unit == stated.Unit && stated.Bound == quantity.Exactly && (!isScaled(stated) || strings.HasSuffix(text, unit) || q.Unit != "" && hasScale(text)):
		return q, text, true
	case q.Unit == "" && q.Bound != quantity.RankWithin:
		text = b.withUnitOf(text, e.Unit)
		q, err = b.cfg.Units.Parse(text)
		if err != nil {
			b.figureError(e, key, false, err)
		}
		return q, text, err == nil
	}
	advice := adviceNoUnit
	if q.Unit == stated.Unit {
		advice = adviceWholeFigure.With(unit)
	}
	b.diags.Add(diag.Diagnostic{
		Pos: e.value(key), Rule: ruleUnit,
		Message: sayOtherUnit.With(wordOfKey(key), e.ID, unitName(q.Unit), unit),
		Hint:    advice,
	}.WithNote(e.value("unit"), sayTheUnit))
	return q, text, false
}

// isScaled reports whether there is a scale word in what a unit says, 万, million or 万人次:
// 5 is then not 5, and 5人次 may be either.
func isScaled(stated quantity.Quantity) bool { return !stated.Value.Equal(quantity.NewDecimal(1, 0)) }

// hasScale reports whether a figure names its own scale, so that none is missing.
func hasScale(text string) bool {
	text = strings.ToLower(text)
	return strings.ContainsAny(text, "万萬亿億") || strings.Contains(text, "illion") || strings.Contains(text, "thousand")
}

// figureError reports a figure that does not parse, at the very character if the
// figure stands in the source as a string.
func (b *builder) figureError(e entry, key string, isText bool, err error) {
	d := diag.Diagnostic{Pos: e.value(key), Rule: ruleFigure, Message: sayFigureError.With(wordOfKey(key), e.ID, err)}
	if pe, ok := errors.AsType[*quantity.ParseError](err); ok {
		d.Message = sayBadFigure.With(wordOfKey(key), e.ID, pe.Input, pe.Reason)
		d.Hint = pe.Hint
		if strings.HasSuffix(key, "target") && pe.HasNoNumber() {
			d.Hint = adviceWords
		}
		if isText {
			d.Pos = e.keys.Inside(key, pe.Offset)
		}
	}
	b.diags.Add(d)
}
