package sheet

import (
	"slices"
	"strings"
	"unicode"

	"duibiao/internal/edit"
	"duibiao/internal/quantity"
)

func isAbsent(text string) bool {
	return slices.Contains(absent, strings.ToLower(strings.TrimSpace(text)))
}

// figure returns a cell as TOML. A figure without a unit gets that of its row or its column; where a
// target has no figure it is one in words. What can't be read is left as it is, for its reader to tell.
func (st *starter) figure(text, unit string, of meaning) string {
	text = strings.Join(strings.Fields(text), " ")
	isTarget := of == targets || of == growthTargets
	if of == growths || of == growthTargets || unit == "%" {
		text = withoutRise(text) // of an amount it would be by how much that rises
	}
	if of == growths || of == growthTargets {
		text = fallen(text)
	}
	if isTarget && !strings.ContainsFunc(text, unicode.IsDigit) {
		if _, err := st.site.cfg.Units.Parse(text); err != nil {
			return "{ words = " + edit.Quote(text) + " }"
		}
	}
	return edit.Quote(st.site.cfg.Units.Denominated(text, unit))
}

// withoutRise returns a figure without the word that says that it is one of growth.
func withoutRise(text string) string {
	if rest, ok := behind(text, rises); ok && !holdsPrefix(rest, upTo) {
		return rest
	}
	return text
}

func holdsPrefix(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(strings.ToLower(text), word) })
}

// behind returns what stands behind the first of the words that a text begins with.
func behind(text string, words []string) (rest string, ok bool) {
	for _, word := range words {
		if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
			continue
		}
		rest := text[len(word):]
		if isLetter(word[len(word)-1]) && rest != "" && isLetter(rest[0]) {
			continue // it is the beginning of another word
		}
		return strings.TrimSpace(rest), true
	}
	return "", false
}

// isLetter reports whether a byte is a letter of English.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isAmount reports whether a row is of an amount, so that what it has in per cent is growth: it says so by its own
// unit, or one of its figures is one. The unit of a whole table is no more than that of figures without one.
func (st *starter) isAmount(s *started, l line, own string, of kind) bool {
	if own != "" {
		return !quantity.IsSign(own)
	}
	return slices.ContainsFunc(s.use, func(u use) bool {
		text := l.cell(u.column).text
		if u.meaning != results && u.meaning != targets || isAbsent(text) {
			return false
		}
		q, err := st.site.cfg.Units.Parse(st.site.cfg.Units.Denominated(text, st.figureUnit(s, u, own, of)))
		return err == nil && q.Unit != "" && q.Unit != quantity.Rank && !quantity.IsSign(q.Unit) && q.Unit != percentagePoints && !q.IsRatio()
	})
}

// fallen writes a growth that is told in a word with its sign.
func fallen(text string) string {
	if slices.Contains(unchanged, strings.ToLower(text)) {
		return "0"
	}
	if rest, ok := behind(text, falls); ok && strings.IndexFunc(rest, unicode.IsDigit) == 0 {
		return "-" + rest
	}
	return text
}

// isDifference reports whether a cell of a column of growth is no growth: that of a share is told in
// percentage points, said so or not.
func (st *starter) isDifference(text, unit string) bool {
	if quantity.IsSign(unit) {
		return true
	}
	q, err := st.site.cfg.Units.Parse(fallen(withoutRise(text)))
	return err == nil && q.Unit == percentagePoints
}
