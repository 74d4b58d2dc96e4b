package kind

import (
	"html"
	"html/template"
	"strings"
	"unicode/utf8"
)

// phrases returns a heading with the places where a Chinese one may break: behind its
// punctuation, and behind a word that joins if a number follows. The style sheet keeps what
// lies between on a line.
func phrases(title string) template.HTML {
	var b strings.Builder
	start := 0
	for at, r := range title {
		end := at + utf8.RuneLen(r)
		if end < len(title) && (strings.ContainsRune("：，、；。", r) || strings.ContainsRune("与和及", r) && isDigit(title[end])) {
			b.WriteString(html.EscapeString(title[start:end]))
			b.WriteString("<wbr>")
			start = end
		}
	}
	b.WriteString(html.EscapeString(title[start:]))
	return template.HTML(b.String())
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
