package draft

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"duibiao/internal/prose"
)

// Marks of lists that stand inside a paragraph, where no line is left that begins with them: 1.地区生产总值…2.新增就业….

// bullets are marks that a label never begins with.
const bullets = ".．●•·◆◇■□▪▲△○◎★☆►▶①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

// letterMark is the letter of an item: A.旅游收入.
var letterMark = regexp.MustCompile(`^[A-Za-z][.．、]`)

// numberDots stand behind the number of an item.
const numberDots = ".．、"

// maxItemDigits is how many digits such a number has.
const maxItemDigits = 2

// withoutListMark returns a noun without the mark of an item before it.
func withoutListMark(text string) string {
	if _, rest, ok := strings.Cut(text[:min(len(text), maxTopic)], "】"); ok && strings.HasPrefix(text, "【") && rest != "" {
		text = text[strings.Index(text, "】")+len("】"):] // 【教育】新建学校
	}
	text = strings.TrimLeft(letterMark.ReplaceAllString(text, ""), bullets)
	rest := strings.TrimLeft(text, "0123456789")
	if digits := len(text) - len(rest); digits == 0 || digits > maxItemDigits {
		return text
	}
	r, size := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune(numberDots, r) || size < len(rest) && isDigit(rest[size]) {
		return text
	}
	return strings.TrimLeft(rest[size:], " ")
}

// isListMark reports whether a figure is the number of an item, which begins a sentence.
func (s *sentence) isListMark(f *prose.Figure) bool {
	text := s.passage.piece.text
	if f.Unit != "" || f.Start != s.at || len(f.Text) > maxItemDigits || strings.Trim(f.Text, "0123456789") != "" {
		return false
	}
	return withoutListMark(text[f.Start:s.at+len(s.text)]) != text[f.Start:s.at+len(s.text)]
}
