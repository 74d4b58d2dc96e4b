package draft

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// chineseDigits are what items and headings are counted in.
const chineseDigits = "一二三四五六七八九十"

// withoutLeading takes a word that only leads to a noun off its beginning, unless it is a part of the first word of that:
// 共投入, not 共享; 使失业率, not 使用面积.
func withoutLeading(text string) string {
	w := words()
	counted := strings.TrimLeft(text, chineseDigits)
	if rest, ok := strings.CutPrefix(counted, w.Counts); ok && counted != text {
		return rest // 十一是
	}
	lead := prefixOf(text, w.Leading)
	rest := text[len(lead):]
	switch {
	case lead == "" || prefixOf(text, w.LeadingNever) != "":
		return text
	case rest != "" && len(rest) <= utf8.UTFMax && utf8.RuneCountInString(rest) == 1:
		return text // 完成率 is one word
	case slices.Contains(w.Adverbs, lead) && !opensVerb(rest):
		return text
	}
	return rest
}

// opensVerb reports whether a text begins with what an adverb or a conjunction leads to: what is done, or another such word.
func opensVerb(text string) bool {
	w := words()
	if r, _ := utf8.DecodeRuneInString(text); !hasHan(string(r)) {
		return true
	}
	for _, list := range [...][]string{w.Led, w.Verbs, w.Carried, w.OfYears, w.Up, w.Down, w.Compares, w.Compared, w.Shares} {
		if prefixOf(text, list) != "" {
			return true
		}
	}
	return isLongest(text, w.Leading) || isLongest(text, w.Trailing) || isLongest(text, w.RankVerbs)
}

// isLongest reports whether a text begins with a word of a list that has more characters than one, or is one of them.
func isLongest(text string, list []string) bool {
	return slices.ContainsFunc(list, func(word string) bool {
		return strings.HasPrefix(text, word) && (text == word || utf8.RuneCountInString(word) > 1)
	})
}

// trailing returns the word at the end of a text that leads to a figure, which is no part of another word: 产值总量达到, but not
// the total in 经济总量 or 收入总计.
func trailing(text string) string {
	w := words()
	if suffixOf(text, w.TrailingNever) != "" {
		return ""
	}
	word := suffixOf(text, w.Trailing)
	if before := strings.TrimSuffix(text, word); slices.Contains(w.TrailingTotals, word) && before != "" && suffixOf(before, w.WholeAmounts) == "" {
		return ""
	}
	return word
}
