package report

import (
	"strings"

	"duibiao/internal/diag"
	"duibiao/internal/quantity"
)

// Figures are read as Chinese and English write them. In a language that has a comma before decimals or a point
// between groups of digits, as German has, 119.000 may be a thousand times what would be read.

// readsApart reports whether the original of the site is in a language in which figures are not read.
func (b *builder) readsApart() bool {
	code := b.cfg.Languages[b.cfg.DefaultLanguage].Code
	return code != "zh" && code != "en"
}

// misread refuses a figure of such a language that would be read as another: with its marks, or with its word
// for a power of ten, which would be part of the unit.
func (b *builder) misread(e entry, key, text string, q quantity.Quantity, isText bool) bool {
	if !b.readsApart() {
		return false
	}
	style := b.cfg.Languages[b.cfg.DefaultLanguage].Style
	hasMarks := isText && (style.Mark != "." || style.Group == ".")
	problem := style.CheckScale(q.Unit, quantity.Word{Other: q.Unit})
	switch at := doubtfulMark(text); {
	case hasMarks && at >= 0:
		b.diags.Add(diag.Diagnostic{
			Pos: e.keys.Inside(key, at), Rule: ruleFigure,
			Message: sayMarks.With(wordOfKey(key), e.ID, text, text[at:at+1]), Hint: adviceMarks,
		})
	case !problem.IsZero():
		b.diags.Add(diag.Diagnostic{Pos: e.value(key), Rule: ruleFigure, Message: sayBadFigure.With(wordOfKey(key), e.ID, text, problem), Hint: adviceScales})
	default:
		return false
	}
	return true
}

// doubtfulMark returns where a comma between digits stands, or a point that could be between groups of
// three: -1 if neither is there. 3.5 and 0.125 can be read in one way.
func doubtfulMark(text string) int {
	for i := 1; i+1 < len(text); i++ {
		if !isDigit(text[i-1]) || !isDigit(text[i+1]) {
			continue
		}
		if text[i] == ',' || text[i] == '.' && couldGroup(text[:i], text[i+1:]) {
			return i
		}
	}
	return -1
}

// couldGroup reports whether a point between two texts could stand between groups of three digits.
func couldGroup(before, after string) bool {
	head := before[len(strings.TrimRight(before, "0123456789")):]
	tail := len(after) - len(strings.TrimLeft(after, "0123456789"))
	return len(head) <= 3 && head[0] != '0' && tail == 3
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
