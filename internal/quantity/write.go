package quantity

import (
	"math/big"
	"strings"

	"duibiao/internal/plural"
)

// Write writes a figure: its bound, its number and its unit, which n names in
// the style's language.
func (s Style) Write(q Quantity, n Name) string {
	switch {
	case q.Bound == RankWithin:
		return fill(s.Patterns.RankWithin, "{}", s.full(q.Value))
	case q.Bound == Exactly && q.Unit == Rank:
		return fill(s.Patterns.Rank, "{}", s.full(q.Value))
	case q.IsRatio():
		return fill(s.pattern(q.Bound), "{}", s.ratioText(q))
	case q.Bound == Range:
		return s.span(q.Value, q.High, n)
	}
	text := s.Amount(q.Value, n)
	if q.Value.Sign() < 0 {
		return s.Ordered(text, q.Bound)
	}
	return s.Bounded(text, q.Bound)
}

// Bounded writes the bound of a number that is written.
func (s Style) Bounded(text string, of Bound) string { return fill(s.pattern(of), "{}", text) }

// Ordered does the same in words that are said of the order of numbers alone, for one below 0 or
// with the sign of a change.
func (s Style) Ordered(text string, of Bound) string {
	switch of {
	case AtLeast:
		return fill(s.Patterns.NotLower, "{}", text)
	case Above:
		return fill(s.Patterns.Higher, "{}", text)
	case AtMost:
		return fill(s.Patterns.NotHigher, "{}", text)
	}
	return s.Bounded(text, of)
}

// Between writes a range of two numbers that are written.
func (s Style) Between(low, high string) string {
	return fill(fill(s.Patterns.Range, "{low}", low), "{high}", high)
}

// pattern returns the phrase for the bound of one number.
func (s Style) pattern(b Bound) string {
	switch b {
	case AtLeast:
		return s.Patterns.AtLeast
	case Above:
		return s.Patterns.Above
	case AtMost:
		return s.Patterns.AtMost
	case Below:
		return s.Patterns.Below
	case About:
		return s.Patterns.About
	case Nearly:
		return s.Patterns.Nearly
	}
	return "{}"
}

// Amount writes a number and its unit without a bound, as for a gap: "2.5
// million passengers", 250万人次.
func (s Style) Amount(d Decimal, n Name) string {
	text := s.withUnit(s.Number(n.convert(d)), n.Word)
	second := n.second()
	if second == nil {
		return text
	}
	also := s.withUnit(s.Number(second.of(d)), second.Word)
	return s.Bracketed(text, also)
}

// Number writes the bare number, with a scale word if it has one.
func (s Style) Number(d Decimal) string {
	if scale := s.scale(d); scale >= 0 {
		return s.scaled(d, s.Scales[scale])
	}
	return s.full(d)
}

// Unscaled returns the style as it writes figures digit by digit, where it groups them: 28,500,000.
// A style that does not goes on to write 2850万, which is as exact and can be read.
func (s Style) Unscaled() Style {
	if s.Group != "" {
		s.Scales = nil
	}
	return s
}

// Shared returns the scale in which numbers that stand together are written, by the largest
// of them: the largest scale in which none needs more than four decimals. It is the zero
// Scale if there is none.
func (s Style) Shared(numbers []Decimal) Scale {
	size, fine := 0, 0
	for i, d := range numbers {
		_, digits := d.digits()
		if !d.IsZero() {
			size = max(size, len(digits)+d.exp)
		}
		if least := d.exp + trailingZeros(digits); i == 0 || least < fine {
			fine = least
		}
	}
	for _, scale := range s.Scales {
		if size > scale.Exp && scale.Exp-fine <= sharedDecimals {
			return scale
		}
	}
	return Scale{}
}

const sharedDecimals = 4

// In writes the bare number in a scale, without the word of that.
func (s Style) In(d Decimal, scale Scale) string { return s.full(d.Shift(-scale.Exp).Trim()) }

// Of returns what numbers are counted in that are written in a scale: million jobs, 万人. The unit
// has the form that it has behind one of the scale.
func (s Style) Of(scale Scale, unit Word) string {
	if scale.Exp == 0 {
		return unit.Other
	}
	word := s.form(unit, s.full(NewDecimal(1, 0).Shift(scale.Exp)))
	if word != "" && s.ScaleOf != "" && !s.isTight(word) {
		return scale.Word.Other + s.ScaleOf + word
	}
	return s.withUnit(scale.Word.Other, Word{Other: word})
}

// Bracketed writes a second text in brackets behind a first, as the style writes a second unit.
func (s Style) Bracketed(text, also string) string {
	return fill(fill(s.Patterns.Also, "{}", text), "{also}", also)
}

// Percent writes the share r in percent, rounded as by the package's [Percent]
// but with the style's marks.
func (s Style) Percent(r *big.Rat, places int, of Bound) string {
	return s.withUnit(s.full(percent(r, places, roundingOf(of))), Word{Other: "%"})
}

// scale returns the index of the scale in which d is written, -1 for none. A
// scale is never reached by rounding: 9999.96万 is not 1亿.
func (s Style) scale(d Decimal) int {
	_, digits := d.digits()
	size := len(digits) + d.exp // digits before the point
	fine := d.exp + trailingZeros(digits)
	last := -1
	for i, scale := range s.Scales {
		if d.IsZero() || size <= scale.Exp {
			continue
		}
		if scale.Exp-fine <= s.Decimals {
			return i
		}
		if s.Always {
			last = i
		}
	}
	return last
}

// scaled writes d in the scale. The zeros that were written go with the
// digits that they stood behind: 1.20万 is 1.2万.
func (s Style) scaled(d Decimal, scale Scale) string {
	number := s.full(d.Shift(-scale.Exp).Trim())
	return number + s.ScaleSpace + s.form(scale.Word, number)
}

// full writes d with all its digits, and no scale word.
func (s Style) full(d Decimal) string {
	neg, whole, frac := d.parts()
	text := join(false, s.group(whole), s.Mark, frac)
	if neg {
		return s.Minus + text
	}
	return text
}

// group puts s.Group between groups of three digits.
func (s Style) group(whole string) string {
	if s.Group == "" || len(whole) <= 3 {
		return whole
	}
	var b strings.Builder
	head := (len(whole)-1)%3 + 1
	b.WriteString(whole[:head])
	for ; head < len(whole); head += 3 {
		b.WriteString(s.Group)
		b.WriteString(whole[head : head+3])
	}
	return b.String()
}

// withUnit puts the unit's word after a written number.
func (s Style) withUnit(number string, w Word) string {
	word := s.form(w, number)
	switch {
	case word == "" || s.isTight(word):
		return number + word
	case s.ScaleOf != "" && s.isScaled(number):
		return number + s.ScaleOf + word
	}
	return number + s.UnitSpace + word
}

func (s Style) isTight(word string) bool {
	for _, tight := range s.Tight {
		if strings.HasPrefix(word, tight) {
			return true
		}
	}
	return false
}

// isScaled reports whether a written number ends in a scale word.
func (s Style) isScaled(number string) bool {
	_, exp := s.unscaled(number)
	return exp > 0
}

// unscaled returns a written number without the scale word that it ends in, and the power of ten of that.
func (s Style) unscaled(number string) (string, int) {
	for _, scale := range s.Scales {
		for _, form := range scale.Word.forms() {
			if rest, ok := strings.CutSuffix(number, s.ScaleSpace+form); ok && form != "" {
				return rest, scale.Exp
			}
		}
	}
	return number, 0
}

// form returns the word for a written number.
func (s Style) form(w Word, number string) string {
	if s.Plural.IsOwn() {
		if w.One != "" && number == "1" {
			return w.One
		}
		return w.Other
	}
	return w.Form(s.category(number))
}

// category returns the category of a written number, of all of it: 1,5 million is 1500000.
func (s Style) category(number string) plural.Category {
	number, exp := s.unscaled(strings.TrimPrefix(number, s.Minus))
	whole, fraction, _ := strings.Cut(number, s.Mark)
	if s.Group != "" {
		whole = strings.ReplaceAll(whole, s.Group, "")
	}
	moved := min(exp, len(fraction))
	whole += fraction[:moved] + strings.Repeat("0", exp-moved)
	fraction = fraction[moved:]
	if strings.ContainsFunc(whole+fraction, func(r rune) bool { return !isDigit(r) }) {
		return plural.Other
	}
	return s.Plural.Of(whole, fraction)
}

// fill puts text in the pattern's place.
func fill(pattern, place, text string) string {
	before, after, _ := strings.Cut(pattern, place)
	return before + text + after
}
