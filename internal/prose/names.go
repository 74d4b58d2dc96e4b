package prose

import (
	"strings"
	"unicode/utf8"
)

// skipShared steps over what is no text to look for figures in: names in quotation
// marks, addresses, the marks of lists.
func (s *scanner) skipShared(lang Language) bool {
	rest := s.after(s.pos)
	end := 0
	switch c := rest[0]; {
	case c == "“"[0] || c == "《"[0] || c == '"':
		end = quoted(rest, lang)
	case c == 'h' || c == 'w' || c == 'f':
		end = address(s.before(s.pos), rest)
	case c == '[':
		end = reference(rest)
	}
	if end == 0 && (s.pos == 0 || s.text[s.pos-1] == '\n') {
		end = listMark(rest)
	}
	s.pos += end
	return end > 0
}

// quoted returns the length of the name in quotation marks or of the title that begins
// s, 0 if there is none. What is long or has the marks of a sentence is no name, and a
// figure may be quoted.
func quoted(s string, lang Language) int {
	open, closing := quotes(s)
	if open == "" {
		return 0
	}
	length := strings.Index(s[len(open):min(len(s), maxQuoted)], closing)
	if length < 0 {
		return 0
	}
	inner := s[len(open) : len(open)+length]
	if open != "《" && !isName(inner, lang) {
		return 0
	}
	return len(open) + length + len(closing)
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

// isName reports whether quoted text is a name or a slogan, and not a sentence or a
// figure such as “100万吨”.
func isName(inner string, lang Language) bool {
	if startsDigit(inner) && (strings.ContainsAny(inner, zh().Word.AmountSigns) || scaleInside(inner)) {
		return false
	}
	if lang == Chinese {
		return utf8.RuneCountInString(inner) <= maxNameRunes && !strings.ContainsAny(inner, "，。；！？：")
	}
	return strings.Count(inner, " ") < maxNameWords && !strings.ContainsAny(inner, ".!?;:。") && !strings.HasSuffix(inner, ",")
}

func scaleInside(s string) bool {
	return strings.Contains(s, "million") || strings.Contains(s, "billion") || strings.Contains(s, "trillion")
}

// address returns the length of the web address that begins s.
func address(before, s string) int {
	if before != "" && isAlnum(before[len(before)-1]) || hasPrefix(s, "http://", "https://", "www.", "ftp://") == "" {
		return 0
	}
	for i, r := range s {
		if r <= ' ' || r >= utf8.RuneSelf || r == ')' || r == '>' {
			return i
		}
	}
	return len(s)
}

// reference returns the length of [3] or [2024] that begins s.
func reference(s string) int {
	end := strings.IndexByte(head(s, maxClause), ']')
	if end < 2 || strings.Trim(s[1:end], "0123456789, -–") != "" {
		return 0
	}
	return end + 1
}

// listMark returns the length of the number of a list item or section that begins a
// line: "1. ", "2、", "（1）", "3.2 组织". A text such as "3.2 million" has none.
func listMark(s string) int {
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
