package search

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
)

// Number is a number by its digits, which neither begin nor end with 0, and by where its
// point stands: 0.Digits × 10^Exp. Zero has no digits.
type Number struct {
	Minus  bool
	Digits string
	Exp    int
	Size   int // how many bytes of a text it is; 0 if there is none
}

// Key is the term of numbers of this size.
func (n Number) Key() string { return "#" + n.sign() + n.Digits + "e" + strconv.Itoa(n.Exp) }

// Magnitude is the term of all numbers with as many digits before the point; that of all that are below zero is one.
func (n Number) Magnitude() string {
	if n.Minus {
		return "^-"
	}
	return "^" + strconv.Itoa(n.Exp)
}

func (n Number) sign() string {
	if n.Minus {
		return "-"
	}
	return ""
}

// Exact returns the number that a decimal is.
func Exact(value string) (Number, bool) {
	minus := strings.HasPrefix(value, "-")
	n := NumberAt(strings.TrimPrefix(value, "-"))
	n.Minus = minus
	return n, n.Size > 0
}

// NumberAt returns the number in digits that begins a folded text, with the word for a power of
// ten behind it.
func NumberAt(text string) Number {
	end := 0
	for end < len(text) && (isDigit(text[end]) || (text[end] == '.' || text[end] == ',') && end > 0 && end+1 < len(text) && isDigit(text[end-1]) && isDigit(text[end+1])) {
		end++
	}
	if end == 0 {
		return Number{}
	}
	whole, frac, _ := strings.Cut(strings.ReplaceAll(text[:end], ",", ""), ".")
	n := Number{Digits: whole + frac, Exp: len(whole), Size: end}
	scale, size := scaleAt(text[end:])
	n.Exp += scale
	n.Size += size
	trimmed := strings.TrimLeft(n.Digits, "0")
	n.Exp -= len(n.Digits) - len(trimmed)
	if n.Digits = strings.TrimRight(trimmed, "0"); n.Digits == "" {
		n.Exp = 0
	}
	return n
}

// scaleAt returns the power of ten that begins a text, behind a space or not, and its length.
func scaleAt(text string) (exp, size int) {
	rest := strings.TrimLeft(text, " \u00a0")
	for _, s := range Scales() {
		behind, ok := strings.CutPrefix(rest, s.Word)
		if !ok || s.Word[0] < 0x80 && behind != "" && wordEnd(behind) > 0 && !isWide([]rune(behind)[0]) {
			continue
		}
		return s.Exp, len(text) - len(behind)
	}
	return 0, 0
}

// Scales are the words for powers of ten, in every language that the program knows, the longest
// first. Those that stand for more than one, such as m, are none.
var Scales = sync.OnceValue(func() []lexicon.Scale {
	chinese := lexicon.Chinese()
	list := slices.Concat(chinese.Style.Scales, lexicon.English().Words.Scales)
	for _, r := range chinese.Numerals.Characters() {
		if exp := chinese.Numerals.Scale(r); exp > 0 {
			list = append(list, lexicon.Scale{Word: string(r), Exp: exp})
		}
	}
	slices.SortFunc(list, func(a, b lexicon.Scale) int {
		return cmp.Or(cmp.Compare(len(b.Word), len(a.Word)), strings.Compare(a.Word, b.Word))
	})
	return slices.Compact(list)
})
