package prose

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/diag"
	"duibiao/internal/lexicon"
)

// signs returns the recognisers of what is no text to look for figures in, which all languages have.
func signs() []Recogniser {
	return []Recogniser{
		{
			Name: "quotation", begins: "“《「『\"", none: quotation, Table: "word.amount-signs",
			Doc: diag.Words{En: "A name or a slogan in short quotation marks, or a title in 《》, but no amount.", Zh: "引号里的名称或口号（单是数量的除外），书名号里的标题。"},
		},
		{
			Name: "address", begins: "hwf", none: address,
			Doc: diag.Words{En: "The address of a web page.", Zh: "网址。"},
		},
		{
			Name: "note", begins: "[", none: reference,
			Doc: diag.Words{En: "The number of a note in square brackets: [3].", Zh: "方括号里的注号，如 [3]。"},
		},
		{
			Name: "gloss", begins: "(（", none: gloss, Table: "gloss",
			Doc: diag.Words{En: "What a unit is, in brackets: (one mu equals about 0.067 hectares).", Zh: "括号里对单位的解释：(one mu equals about 0.067 hectares)、（1亩约合0.067公顷）。"},
		},
		{
			Name: "list-mark", begins: "0123456789(（", none: listMark,
			Doc: diag.Words{En: "The number of an item or a section at the beginning of a line: 1., (2), 3.2.", Zh: "行首的条目号或章节号，如 1.、（2）、3.2。"},
		},
	}
}

// maxGloss is how many bytes the explanation of a unit has at most.
const maxGloss = 80

// gloss returns where brackets end that say how much one of a unit is, which no text but this one needs, 0 if there are
// none.
func gloss(s *scanner, _ numeral) int {
	open := hasPrefix(s.after(s.pos), "(", "（")
	inner := s.after(s.pos + len(open))
	one := hasPrefix(inner, en().Gloss.Ones...)
	if one == "" {
		one = hasPrefix(inner, zh().Gloss.Ones...)
	}
	rest := strings.TrimPrefix(inner[len(one):], " ")
	if one == "" || startsDigit(rest) {
		return 0 // of a list, or the number of an item
	}
	_, length := englishUnit(rest)
	if length == 0 {
		_, length = chineseUnit(rest)
	}
	if length == 0 || hasPrefix(rest[length:], en().Gloss.Equals...)+hasPrefix(rest[length:], zh().Gloss.Equals...) == "" {
		return 0
	}
	inner = head(inner, maxGloss)
	end := strings.IndexAny(inner, ")）")
	if end < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(inner[end:])
	return s.pos + len(open) + end + size
}

// quotation returns where the name in quotation marks or the title ends that begins here, 0 if
// there is none. What is long or has the marks of a sentence is no name, and a
// figure may be quoted.
func quotation(s *scanner, _ numeral) int {
	rest := s.after(s.pos)
	open, closing := quotes(rest)
	if open == "" {
		return 0
	}
	length := strings.Index(rest[len(open):min(len(rest), maxQuoted)], closing)
	if length < 0 {
		return 0
	}
	inner := rest[len(open) : len(open)+length]
	if open != "《" && (isAmount(inner) || !s.grammar.isName(inner)) {
		return 0
	}
	return s.pos + len(open) + length + len(closing)
}

func quotes(s string) (open, closing string) {
	for _, pair := range [...][2]string{{"“", "”"}, {"《", "》"}, {"「", "」"}, {"『", "』"}, {`"`, `"`}} {
		if strings.HasPrefix(s, pair[0]) {
			return pair[0], pair[1]
		}
	}
	return "", ""
}

// The longest names, in bytes with what is inside 《》, in characters and in words.
const (
	maxQuoted    = 300
	maxNameRunes = 18
	maxNameWords = 9
)

// isAmount reports whether quoted text is a figure such as “100万吨”.
func isAmount(inner string) bool {
	inner = strings.TrimLeft(inner, "-−－")
	if startsDigit(inner) && (strings.ContainsAny(inner, zh().Word.AmountSigns) || scaleInside(inner)) {
		return true
	}
	digit := strings.IndexAny(inner, "0123456789")
	if digit < 0 {
		return false
	}
	if first, second, isList := strings.Cut(inner, "、"); isList && beginsMeasured(first) && beginsMeasured(second) {
		return true // “300米见绿、500米见园”
	}
	rest := strings.TrimLeft(strings.TrimLeft(inner[digit:], "0123456789.,"), " ")
	return startsOne(rest, lexicon.English().Words.Percent...) != "" || hasPrefix(rest, "%", "％") != "" || digit > 0 && scaleInside(rest)
}

// isChineseName and isEnglishName report whether quoted text is a name or a slogan, and not a
// sentence.
func isChineseName(inner string) bool {
	return utf8.RuneCountInString(inner) <= maxNameRunes && !strings.ContainsAny(inner, "，。；！？：")
}

func isEnglishName(inner string) bool {
	return strings.Count(inner, " ") < maxNameWords && !strings.ContainsAny(inner, ".!?;:。") && !strings.HasSuffix(inner, ",")
}

// beginsMeasured reports whether a number with a unit of measure begins s.
func beginsMeasured(s string) bool {
	if !startsDigit(s) {
		return false
	}
	n, ok := readDigits(s, 0)
	u, length := chineseUnit(s[n.end:])
	return ok && length > 0 && u.class > Count
}

func scaleInside(s string) bool {
	return containsOne(s, little().BigScales...)
}

// address returns where the web address ends that begins here.
func address(s *scanner, _ numeral) int {
	before, rest := s.before(s.pos), s.after(s.pos)
	if endsAlnum(before) || hasPrefix(rest, little().Addresses...) == "" {
		return 0
	}
	for i, r := range rest {
		if r <= ' ' || r >= utf8.RuneSelf || r == ')' || r == '>' {
			return s.pos + i
		}
	}
	return len(s.text)
}

// reference returns where [3] or [2024] ends that begins here.
func reference(s *scanner, _ numeral) int {
	rest := s.after(s.pos)
	end := strings.IndexByte(head(rest, maxClause), ']')
	if end < 2 || strings.Trim(rest[1:end], "0123456789, -–") != "" {
		return 0
	}
	return s.pos + end + 1
}

// listMark returns where the number of a list item or section ends that begins a
// line: "1. ", "2、", "（1）", "3.2 组织". A text such as "3.2 million" has none.
func listMark(s *scanner, _ numeral) int {
	if s.pos > 0 && s.text[s.pos-1] != '\n' {
		return 0
	}
	if length := listMarkLength(s.after(s.pos)); length > 0 {
		return s.pos + length
	}
	return 0
}

func listMarkLength(s string) int {
	open := hasPrefix(s, "(", "（")
	number := s[len(open):]
	number = number[:len(number)-len(strings.TrimLeft(number, "0123456789."))]
	rest := s[len(open)+len(number):]
	length := len(open) + len(number)
	digits := strings.TrimSuffix(number, ".")
	switch mark := hasPrefix(rest, "、", ")", "）"); {
	case number == "" || number[0] == '.' || len(digits) > 5:
		return 0
	case open != "":
		if strings.Contains(number, ".") || mark == "" || mark == "、" {
			return 0
		}
		return length + len(mark)
	case strings.Contains(digits, "."):
		return sectionMark(length, rest)
	case len(digits) > 2:
		return 0
	case digits != number && (strings.HasPrefix(rest, " ") || isHan(first(rest))):
		return length
	case digits == number && mark != "":
		return length + len(mark)
	}
	return 0
}

// sectionMark returns length if a title follows the number of a section, else 0.
func sectionMark(length int, rest string) int {
	title := strings.TrimPrefix(rest, " ")
	if len(title) == len(rest) || title == "" || hasPrefix(title, zh().Word.Wan, zh().Word.Yi) != "" {
		return 0
	}
	if _, n := chineseUnit(title); n > 0 {
		return 0
	}
	if _, n := englishUnit(title); n > 0 || !isHan(first(title)) && !isUpper(title[0]) {
		return 0
	}
	return length
}
