package draft

import (
	"strings"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// Levels of headings that have no mark of Markdown, which have one to six.
const (
	chapter   = 11 // 第一部分
	numbered  = 12 // 一、
	bracketed = 13 // （一）
	counted   = 14 // 1.
	topic     = 15 // ——综合实力稳步提升。 and 【…】
	headline  = 16 // a short line alone
)

// Lengths of headings, in characters.
const (
	maxNumbered = 45
	maxTopic    = 32
)

// headingOf returns the level and the text of a heading, and what follows it in its line: 0 if a line has none.
func headingOf(line string) (level int, text, rest string) {
	if n := len(line) - len(strings.TrimLeft(line, "#")); n > 0 && n <= 6 {
		if text = strings.TrimSpace(line[n:]); isFramed(text) {
			return topic, unframed(text), ""
		}
		return n, text, ""
	}
	if isFramed(line) && utf8.RuneCountInString(line) <= maxTopic {
		return topic, unframed(line), ""
	}
	level = numberingOf(line)
	if level == 0 {
		return 0, "", ""
	}
	text, rest, _ = strings.Cut(line, "。")
	length := utf8.RuneCountInString(text)
	isLong := level >= counted && length > maxTopic || length > maxNumbered
	if isLong || strings.ContainsAny(text, "；：！？") || level >= counted && hasFigure(text) || level == bracketed && strings.HasPrefix(line[len(text):], "。") && tellsFigure(text) || rest == "" && level == topic && !strings.HasSuffix(line, "。") {
		return 0, "", ""
	}
	return level, text, rest
}

// chapters are what parts of a text are counted in: 第一部分.
var chapters = [...]string{"部分", "章", "节", "篇"}

// numberingOf returns the level of what a line is numbered with.
func numberingOf(line string) int {
	number := func(s string) int { return len(s) - len(strings.TrimLeft(s, chineseDigits)) }
	switch {
	case strings.HasPrefix(line, "——"):
		return topic
	case strings.HasPrefix(line, "（"):
		rest := line[len("（"):]
		if n := number(rest); n > 0 && strings.HasPrefix(rest[n:], "）") {
			return bracketed
		}
	case strings.HasPrefix(line, "第"):
		rest := line[len("第"):]
		n := number(rest)
		for _, word := range chapters {
			if n > 0 && strings.HasPrefix(rest[n:], word) && !strings.Contains(line, "。") {
				return chapter
			}
		}
	}
	if n := number(line); n > 0 && strings.HasPrefix(line[n:], "、") {
		return numbered
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if digits > 0 && digits <= 2 {
		for _, mark := range [...]string{"．", "、", ". "} {
			if strings.HasPrefix(line[digits:], mark) {
				return counted
			}
		}
		if rest := strings.TrimPrefix(line[digits:], "."); rest != line[digits:] && rest != "" && !isDigit(rest[0]) {
			return counted
		}
	}
	return 0
}

// unnumbered returns a heading without what it is numbered with.
func unnumbered(text string) string {
	switch numberingOf(text) {
	case topic:
		return strings.TrimLeft(text, "—")
	case bracketed:
		_, text, _ = strings.Cut(text, "）")
	case chapter:
		for _, word := range chapters {
			if _, rest, ok := strings.Cut(text, word); ok {
				text = rest
				break
			}
		}
	case numbered:
		_, text, _ = strings.Cut(text, "、")
	case counted:
		text = strings.TrimLeft(text, "0123456789.．、 ")
	}
	return strings.Trim(text, " 　：")
}

// isFramed reports whether a whole line is in 【】.
func isFramed(text string) bool {
	return strings.HasPrefix(text, "【") && strings.HasSuffix(text, "】")
}

func unframed(text string) string {
	return strings.TrimSuffix(strings.TrimPrefix(text, "【"), "】")
}

// hasFigure reports whether a text has digits, other than those of a year.
func hasFigure(text string) bool {
	for i := 0; i < len(text); i++ {
		if !isDigit(text[i]) {
			continue
		}
		end := i
		for end < len(text) && isDigit(text[end]) {
			end++
		}
		if !isYear(text[i:end]) && i > numberEnd(text) {
			return true
		}
		i = end
	}
	return false
}

// tellsFigure reports whether a sentence tells a figure, so that it is more than a heading: 15分钟生活圈 is none.
func tellsFigure(text string) bool {
	return strings.ContainsAny(text, "0123456789") && len(figuresIn(text)) > 0
}

// figuresIn returns the figures of a text that are written in digits.
func figuresIn(text string) []string {
	var list []string
	for _, rec := range prose.Trace(text, prose.Chinese) {
		if rec.Figure != nil && strings.ContainsAny(rec.Figure.Text, "0123456789") {
			list = append(list, rec.Figure.Text)
		}
	}
	return list
}

// numberEnd returns where the digits end with which a text begins.
func numberEnd(text string) int { return len(text) - len(strings.TrimLeft(text, "0123456789")) }
