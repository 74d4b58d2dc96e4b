package prose

import (
	"strings"
	"sync"
	"unicode"

	"duibiao/internal/lexicon"
)

// Touching returns the bytes of what a reader takes for one figure with text[start:end), which is one that comes from the
// data. Behind it may stand the rest of the name of another unit (5人 and 次, 5千瓦 and 时), what it is divided by (5元 and
// /人), or what makes another number of digits: letters (5 and m), 分之一, or digits of another reference, such as a year. In
// English letters before digits make a code.
func Touching(text string, start, end int, lang Language) (from, to int) {
	from, to = start, end
	if isDigit(rune(text[start])) {
		before := tail(text[:start], maxTouching)
		from -= len(before) - len(strings.TrimRightFunc(before, func(r rune) bool { return isDigit(r) || lang == English && isLatin(r) }))
	}
	behind := head(text[end:], maxTouching)
	switch n := dividing(behind, lang); {
	case n > 0:
		to += n
	case isDigit(rune(text[end-1])):
		to += behindDigits(behind, lang)
	case doubling(text[start:end], behind, lang) > 0:
		to += doubling(text[start:end], behind, lang)
	default:
		to = growing(text, start, end, lang)
	}
	return from, to
}

// maxTouching is how many bytes beside a figure are looked at.
const maxTouching = 48

// dividing returns the length of a stroke and a unit that begin s, 0 if none do.
func dividing(s string, lang Language) int {
	stroke := hasPrefix(s, "/", "／")
	if stroke == "" {
		return 0
	}
	rest := s[len(stroke):]
	if lang == English {
		n := len(rest) - len(strings.TrimLeftFunc(rest, unicode.IsLetter))
		return strokes(stroke, n)
	}
	_, n := chineseUnit(rest)
	if n == 0 {
		n = len(hasPrefix(rest, lexicon.Chinese().Time.Begins...))
	}
	return strokes(stroke, n)
}

// strokes returns the length of a stroke and what stands behind it, which has n bytes, 0 if nothing does.
func strokes(stroke string, n int) int {
	if n == 0 {
		return 0
	}
	return len(stroke) + n
}

// doubling returns the length of the unit that begins s, if the figure before it has it already, or is a percentage and that one
// of points: 120亿元 and 元, 4.5% and 个百分点, "12 billion yuan" and " yuan". It is 0 of anything else.
func doubling(figure, s string, lang Language) int {
	spelled := figure[unitStart(figure, lang):]
	own, _ := namedUnit(spelled, lang)
	rest := strings.TrimLeft(s, " \u00a0")
	u, length := chineseUnit(rest)
	if lang == English {
		u, length = englishUnit(rest)
	}
	isAgain := u.name == own && strings.HasPrefix(rest, spelled) && (lang == English || !isHan(first(rest[length:])))
	isShare := (own == percent().name || own == "‰") && (u.class == Point || u.class == Percent)
	if length == 0 || own == "" || !isAgain && !isShare {
		return 0
	}
	return len(s) - len(rest) + length
}

// behindDigits returns the length of what begins s and cannot touch digits without making another number of them.
func behindDigits(s string, lang Language) int {
	if lang == Chinese && strings.HasPrefix(s, zh().Word.PartOf) {
		return len(zh().Word.PartOf)
	}
	return len(s) - len(strings.TrimLeftFunc(s, func(r rune) bool { return isDigit(r) || isLatin(r) }))
}

func isLatin(r rune) bool { return unicode.Is(unicode.Latin, r) }

// growing returns where the name of another unit ends that begins in text[start:end), or end.
func growing(text string, start, end int, lang Language) int {
	at := start + unitStart(text[start:end], lang)
	own, _ := namedUnit(text[at:end], lang)
	other, n := namedUnit(text[at:], lang)
	if own == "" || at+n <= end || other == own {
		return end
	}
	return at + n
}

// unitStart returns where the unit of a figure begins: behind its last digit and the scale.
func unitStart(figure string, lang Language) int {
	at := strings.LastIndexAny(figure, "0123456789") + 1
	at += len(figure[at:]) - len(strings.TrimLeft(figure[at:], " "))
	scales := lexicon.English().Style.Scales
	if lang == Chinese {
		scales = lexicon.Chinese().Style.Scales
	}
	for _, s := range scales {
		if rest, ok := strings.CutPrefix(figure[at:], s.Word); ok {
			return len(figure) - len(strings.TrimLeft(rest, " "))
		}
	}
	return at
}

// unitNames are the names of all units, those that count too, by their first characters.
var unitNames = sync.OnceValue(func() map[rune][]unitName {
	names := map[rune][]unitName{}
	for _, row := range lexicon.Units() {
		for _, w := range row.Spellings() {
			names[first(w)] = append(names[first(w)], unitName{w, row.Symbol})
		}
	}
	return names
})

type unitName struct{ word, symbol string }

// namedUnit returns the symbol of the unit whose name begins s and the length of that; "" and 0 if none does. The
// longest that fits counts. A classifier that is in no table is its own symbol.
func namedUnit(s string, lang Language) (symbol string, length int) {
	if s == "" {
		return "", 0
	}
	for _, u := range unitNames()[first(s)] {
		if len(u.word) > length && startsUnit(s, u.word) && !breaksNoun(u.word, s) {
			symbol, length = u.symbol, len(u.word)
		}
	}
	if lang == Chinese {
		if n := classifier(s); n > length {
			return s[:n], n
		}
	}
	return symbol, length
}

// Becomes reports whether a figure that is read in a text is another one than that from the data, f, with which it shares
// bytes: of another value or in another unit. What is counted may be named beside a number, and which in an order it is.
func (f *Figure) Becomes(read *Figure) bool {
	switch {
	case f.Value.Cmp(read.Value) != 0:
		return true
	case f.Words || f.Class <= Count && (read.Class <= Count || read.Class == Rank):
		return false
	}
	return f.Class != read.Class || f.Unit != read.Unit || !f.Base.Equal(read.Base)
}
