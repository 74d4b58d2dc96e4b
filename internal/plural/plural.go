// Package plural tells which form of a word a number takes, by the categories of CLDR:
// https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
//
// Chinese and English, which the program itself writes, are the zero [Rules]: exactly 1 takes the first
// of two forms.
//
// The rules are those of CLDR 32. In later ones, such as 48, whole millions are many in French, Spanish, Italian, Portuguese
// and Catalan, for the word that leads up to what is counted: 2 millions de tonnes. Style.ScaleOf of package quantity
// writes that, behind 1,5 million too, and no sentence counts millions of anything: a form of its own would have to be
// translated in every sentence, and none would ever be read.
package plural

import (
	"strconv"
	"strings"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Category is a class of numbers that take the same form.
type Category uint8

// The categories, in the order of CLDR. Every language has the last.
const (
	Zero Category = iota
	One
	Two
	Few
	Many
	Other

	count
)

// names are what CLDR calls them, in their order.
var names = [...]string{"zero", "one", "two", "few", "many", "other"}

// String returns the name of the category in CLDR.
func (c Category) String() string { return names[c] }

// All returns all categories.
func All() []Category { return []Category{Zero, One, Two, Few, Many, Other} }

// Rules say which category a number has in a language.
type Rules struct {
	tag     language.Tag
	isKnown bool
}

// For returns the rules of a language by its code. One that CLDR does not know has those of English.
func For(code string) Rules {
	tag, err := language.Parse(code)
	if err != nil || code == "zh" || code == "en" {
		return Rules{}
	}
	return Rules{tag, true}
}

// IsOwn reports whether the rules are those of the languages that the program itself writes.
func (r Rules) IsOwn() bool { return !r.isKnown }

// Of returns the category of a number: its digits before the decimal mark and, as they are shown, behind it.
func (r Rules) Of(whole, fraction string) Category {
	if !r.isKnown {
		if whole == "1" && fraction == "" {
			return One
		}
		return Other
	}
	f := lastDigits(fraction)
	return category(plural.Cardinal.MatchPlural(r.tag, lastDigits(whole), min(len(fraction), maxFraction), min(len(fraction), maxFraction), f, f))
}

// Rules go by the last six digits, and by whether there are more: a million stands for those.
const (
	mostDigits  = 6
	million     = 1_000_000
	maxFraction = 50
)

func lastDigits(digits string) int {
	digits = strings.TrimLeft(digits, "0")
	more := 0
	if len(digits) > mostDigits {
		digits, more = digits[len(digits)-mostDigits:], million
	}
	n, _ := strconv.Atoi(digits) // no digits are 0
	return more + n
}

// OfCount returns the category of a count.
func (r Rules) OfCount(n int) Category { return r.Of(strconv.Itoa(n), "") }

func category(f plural.Form) Category {
	switch f {
	case plural.Zero:
		return Zero
	case plural.One:
		return One
	case plural.Two:
		return Two
	case plural.Few:
		return Few
	case plural.Many:
		return Many
	}
	return Other
}

// maxSample is up to which count each number is looked at: the rules go by the last two digits, and by 0 and millions.
const maxSample = 120

// Examples returns some numbers of each category that the language has, by category; of the others none.
func (r Rules) Examples() [count][]string {
	var list [count][]string
	add := func(whole, fraction string) {
		c := r.Of(whole, fraction)
		if len(list[c]) < mostExamples {
			list[c] = append(list[c], strings.TrimSuffix(whole+"."+fraction, "."))
		}
	}
	for n := range maxSample {
		add(strconv.Itoa(n), "")
	}
	for _, whole := range []string{"1000", "1000000"} {
		add(whole, "")
	}
	for n := range maxSample {
		add(strconv.Itoa(n/10), strconv.Itoa(n%10))
	}
	return list
}

const mostExamples = 6

// Categories returns the categories that a language has.
func (r Rules) Categories() []Category {
	if !r.isKnown {
		return []Category{One, Other}
	}
	examples := r.Examples()
	var list []Category
	for _, c := range All() {
		if c == Other || len(examples[c]) > 0 {
			list = append(list, c)
		}
	}
	return list
}
