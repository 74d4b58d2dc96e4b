package quantity

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/lexicon"
)

// englishPrefix returns the bound words that begin s.
func englishPrefix(s string) boundWord {
	for _, w := range lexicon.English().Before.Of(s) {
		if isSign := !isLatin(rune(w.Word[0])); isSign && strings.HasPrefix(s, w.Word) || hasWord(s, w.Word) {
			return boundWord{w.Word, BoundNamed(w.Name)}
		}
	}
	return boundWord{}
}

// englishSuffix returns the bound words that end s.
func englishSuffix(s string) boundWord {
	for _, w := range lexicon.English().Behind.All() {
		at := len(s) - len(w.Word)
		if at >= 0 && (at == 0 || s[at-1] == ' ' || s[at-1] == '%') && strings.EqualFold(s[at:], w.Word) {
			return boundWord{w.Word, BoundNamed(w.Name)}
		}
	}
	return boundWord{}
}

// englishScale reads thousand, million, billion or trillion.
func (p *parser) englishScale(o *operand) {
	start := p.pos
	p.eat(" ")
	word, exp := scaleWord(p.rest())
	if exp == 0 {
		p.pos = start
		return
	}
	p.pos += len(word)
	o.value, o.scaled = o.value.Shift(exp), true
}

// scaleWord returns the scale word that begins s and its power of ten.
func scaleWord(s string) (word string, exp int) {
	if s == "" || !isLatin(rune(s[0])) {
		return "", 0
	}
	for _, scale := range lexicon.English().Words.Scales {
		if hasWord(s, scale.Word) {
			return scale.Word, scale.Exp
		}
	}
	return "", 0
}

// numberWord returns the length of the number in words that begins s, zero to
// twelve, or 0.
func numberWord(s string) int {
	_, n := wordNumber(s)
	return n
}

// numberWord reads a number in words.
func (p *parser) numberWord() Decimal {
	value, n := wordNumber(p.rest())
	p.pos += n
	return NewDecimal(value, 0)
}

func wordNumber(s string) (value int64, length int) {
	if s == "" || !isLatin(rune(s[0])) {
		return 0, 0
	}
	for i, w := range lexicon.English().Words.Numbers {
		if hasWord(s, w) {
			return int64(i), len(w)
		}
	}
	return 0, 0
}

// hasWord reports whether s begins with word, in any case, and the word ends
// there: a space, a sign such as % and ‰ or nothing follows.
func hasWord(s, word string) bool {
	n := len(word)
	if len(s) < n || s[0]|0x20 != word[0] || !strings.EqualFold(s[:n], word) {
		return false
	}
	return len(s) == n || s[n] == ' ' || s[n] == '%' || s[n] >= utf8.RuneSelf
}
