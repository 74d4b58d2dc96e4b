package build

import (
	"cmp"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// This file makes mistakes: every figure of a text is found by a simple scan of its
// digits, which knows nothing of package prose, and changed in every way in which
// figures go wrong.

// mutant is a text with one mistake.
type mutant struct {
	kind    string // what was done
	start   int    // the bytes of the text that were changed
	was, is string
	shown   []string // of what the finding is to name one: the figure as it was and as it is
}

// in returns the text with the mistake.
func (m mutant) in(text string) string {
	return text[:m.start] + m.is + text[m.start+len(m.was):]
}

// notFigures finds what has digits and is no figure, in lines of front matter and in
// text. All of it is named here, so that nothing is left out unseen.
var notFigures = []*regexp.Regexp{
	regexp.MustCompile(`(?m)^(?:id|weight|actual_period|target_period|period|as_of|date|translated_from) = .*$`),
	regexp.MustCompile(`\{\{[^}]*\}\}`), // references have mistakes of their own
	regexp.MustCompile(`\b202[45]\b|202[45]年`),
	regexp.MustCompile(`2019年1月|January 2019|12月21日|21 December`), // dates of sources
	regexp.MustCompile(`12345`),                                   // a telephone number
	regexp.MustCompile(`1358`),                                    // a strategy
	regexp.MustCompile(`1\+3\+N|10\+N`),                           // a system, a programme
	regexp.MustCompile(`2\.0版|Version 2\.0`),                      // of the free trade zone
	regexp.MustCompile(`PM2\.5`),
	regexp.MustCompile(`1[05]分钟|1[05]-minute`), // of circles
}

var number = regexp.MustCompile(`[0-9][0-9,]*(?:\.[0-9]+)?`)

// figure is a number in a text.
type figure struct{ start, end int }

// figuresIn returns every number of a text that is a figure.
func figuresIn(text string) []figure {
	blank := []byte(text)
	for _, r := range notFigures {
		for _, at := range r.FindAllIndex(blank, -1) {
			for i := at[0]; i < at[1]; i++ {
				if blank[i] != '\n' {
					blank[i] = ' '
				}
			}
		}
	}
	var list []figure
	for _, at := range number.FindAllIndex(blank, -1) {
		end := at[0] + len(strings.TrimRight(text[at[0]:at[1]], ","))
		list = append(list, figure{at[0], end})
	}
	return list
}

// swaps are scale words and units, each with the wrong ones that may stand in its place.
// A longer one stands before its own beginning.
var swaps = []struct {
	kind, word string
	wrong      []string
}{
	{"scale", "万", []string{"", "亿"}}, {"scale", "亿", []string{"", "万"}},
	{"scale", " million", []string{"", " billion"}}, {"scale", " billion", []string{"", " million"}},
	{"points", "%", []string{"个百分点", " percentage points"}}, {"points", "个百分点", []string{"%"}}, {"points", " percentage points", []string{"%"}},
	{"unit", "平方米", []string{"亩", "立方米"}}, {"unit", "立方米", []string{"平方米", "吨"}}, {"unit", "亩", []string{"公顷", "平方米"}},
	{"unit", "千瓦时", []string{"千瓦"}}, {"unit", "千瓦", []string{"千瓦时"}}, {"unit", "标箱", []string{"吨"}}, {"unit", "人次", []string{"吨"}},
	{"unit", "人", []string{"吨"}}, {"unit", "吨", []string{"人次", "公斤"}}, {"unit", "元", []string{"美元", "吨"}}, {"unit", "天", []string{"小时", "个月"}},
	{"unit", "小时", []string{"天"}}, {"unit", "年", []string{"天"}}, {"unit", "班", []string{"吨"}}, {"unit", "个", []string{"元"}}, {"unit", "家", []string{"元"}},
	{"unit", "所", []string{"亩"}}, {"unit", "项", []string{"元"}}, {"unit", "条", []string{"公里"}}, {"unit", "大", []string{"天"}},
	{"unit", " days", []string{" hours", " months"}}, {"unit", " urban jobs", []string{" tonnes"}}, {"unit", " metrics", []string{" tonnes"}},
}

// figureMutants returns a text with each of its figures mistaken in every way.
func figureMutants(text, lang string, rng *rand.Rand) []mutant {
	var list []mutant
	for _, f := range figuresIn(text) {
		number := text[f.start:f.end]
		for i := range number {
			if number[i] >= '0' && number[i] <= '9' {
				digit := '0' + (number[i]-'0'+1+byte(rng.IntN(9)))%10
				is := number[:i] + string(digit) + number[i+1:]
				list = append(list, mutant{"digit", f.start, number, is, []string{number, is}})
			}
		}
		list = append(list, swapped(text, f, lang)...)
	}
	return list
}

// swapped returns a text with the scale word and the unit of a figure lost or exchanged.
func swapped(text string, f figure, lang string) []mutant {
	var list []mutant
	at, done := f.end, map[string]bool{}
	for _, s := range swaps {
		if done[s.kind] || !strings.HasPrefix(text[at:], s.word) {
			continue
		}
		done[s.kind] = true
		for _, wrong := range s.wrong {
			if isEnglish := strings.HasPrefix(wrong, " "); wrong == "" || wrong == "%" || isEnglish == (lang == "en") {
				list = append(list, mutant{s.kind, at, s.word, wrong, []string{text[f.start:f.end]}})
			}
		}
		if s.kind == "scale" {
			at += len(s.word)
		}
	}
	return list
}

var referenceName = regexp.MustCompile(`\{\{([a-z0-9-]+)((?:\.[a-z]+)?)\}\}`)

// referenceMutants returns a text with each of its references to another metric, or to
// the actual instead of the target. To be shown is what they say, or the metric where
// one says nothing.
func referenceMutants(text string, says func(id, field string) string, ids []string, rng *rand.Rand) []mutant {
	var list []mutant
	for _, at := range referenceName.FindAllStringSubmatchIndex(text, -1) {
		id, field := text[at[2]:at[3]], strings.TrimPrefix(text[at[4]:at[5]], ".")
		said := says(id, field)
		others := slices.DeleteFunc(slices.Clone(ids), func(other string) bool {
			return says(other, field) == "" || says(other, field) == said
		})
		other := others[rng.IntN(len(others))]
		list = append(list, mutant{"reference", at[2], id, other, []string{said, says(other, field)}})
		if field == "target" {
			list = append(list, mutant{"field", at[4], ".target", "", []string{said, cmp.Or(says(id, ""), id)}})
		}
	}
	return list
}
