package quantity

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// noFigure says what a text is that is no figure: a time, a fraction in words. It is nil for
// what is none of these.
func (p *parser) noFigure() *ParseError {
	text := p.copyOf(p.text, 0)
	for w := text.nextBound(); w.word != ""; w = text.nextBound() {
		text.pos += len(w.word)
		text.eat(" ")
	}
	for _, pattern := range p.words.NoFigure {
		if start, end := pattern.In(text.rest()); start >= 0 {
			for end < len(text.rest()) && isLatin(rune(text.rest()[end])) { // a part of "doubled"
				end++
			}
			words := text.rest()[start:end]
			reason, hint := kindOfNoFigure(pattern.Kind, words)
			return p.fail(text.pos+start, len(words), reason, hint)
		}
	}
	return nil
}

// kindOfNoFigure returns what is said of a kind of texts in the lexicon.
func kindOfNoFigure(kind, words string) (reason, hint diag.Words) {
	switch kind {
	case lexicon.KindTime:
		return sayIsTime, adviceDuration
	case lexicon.KindFraction:
		return sayFraction.With(words), adviceShare
	case lexicon.KindMultiple:
		return sayMultiple.With(words), adviceMultiple
	case lexicon.KindWords:
		return sayInWords.With(words), adviceTheDigits
	}
	return sayApproximate.With(words), adviceApproximate
}

// mayBeTime reports whether a figure may rather be a time: 2031年, 8月, 5 August, 2031-2035.
func (p *parser) mayBeTime(q Quantity) bool {
	unit := q.Unit
	switch {
	case unit == "":
		return q.Bound == Range
	case !p.han:
		return len(unit) > 2 && unit[0] >= 'A' && unit[0] <= 'Z'
	}
	return beginsTime(unit)
}

// beginsTime reports whether a unit is one that times have, too: 2031年.
func beginsTime(unit string) bool {
	return slices.ContainsFunc(lexicon.Chinese().Time.Begins, func(w string) bool { return strings.HasPrefix(unit, w) })
}
