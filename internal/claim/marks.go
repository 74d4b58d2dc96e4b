package claim

import "strings"

// mark is where a punctuation mark stands in a text.
type mark struct{ start, end int }

// sentenceEnds returns where sentences end in a text: behind a Chinese mark or the end of a line, or
// behind an English mark and the space that follows it.
func sentenceEnds(text string) []int {
	var list []int
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\n':
			list = append(list, i+1)
		case '.', '!', '?', ';':
			if i+1 == len(text) || isSpace(text[i+1]) {
				i = min(i+1, len(text)-1)
				list = append(list, i+1)
			}
		case "。"[0], "！"[0]:
			if n := lengthOfOne(text[i:], "。", "！", "？", "；"); n > 0 {
				i += n - 1
				list = append(list, i+1)
			}
		}
	}
	return list
}

// commasIn returns where clauses end in a text: at commas, brackets and dashes.
func commasIn(text string) []mark {
	var list []mark
	for i := 0; i < len(text); i++ {
		n := 0
		switch text[i] {
		case ',', '(', ')':
			n = 1
		case ' ':
			n = lengthOfOne(text[i:], " – ", " — ")
		case "——"[0], "，"[0]:
			n = lengthOfOne(text[i:], "，", "（", "）", "——")
		}
		if n > 0 {
			list = append(list, mark{i, i + n})
			i += n - 1
		}
	}
	return list
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' && c != '\v' }

// lengthOfOne returns the length of the mark that begins a text, 0 if none of them does.
func lengthOfOne(text string, marks ...string) int {
	for _, m := range marks {
		if strings.HasPrefix(text, m) {
			return len(m)
		}
	}
	return 0
}
