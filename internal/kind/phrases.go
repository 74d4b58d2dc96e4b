package kind

import (
	"html/template"
	"strings"
	"unicode"
	"unicode/utf8"
)

// phrases returns a heading in which browsers may break between phrases: <wbr> stands behind
// Chinese punctuation, and before a figure or a title that a conjunction leads to. The style
// sheet keeps the characters of a phrase together.
func phrases(text string) template.HTML {
	var b strings.Builder
	from, before := 0, rune(0)
	for at, next := range text {
		if isBreak(before, next) {
			b.WriteString(template.HTMLEscapeString(text[from:at]))
			b.WriteString("<wbr>")
			from = at
		}
		before = next
	}
	if from == 0 {
		return template.HTML(template.HTMLEscapeString(text))
	}
	b.WriteString(template.HTMLEscapeString(text[from:]))
	return template.HTML(b.String())
}

// isBreak reports whether a phrase ends between two characters.
func isBreak(before, next rune) bool {
	switch {
	case before < utf8.RuneSelf || strings.ContainsRune("，。、；：？！》」』”’）…—", next):
		return false
	case strings.ContainsRune("，。、；：？！", before):
		return true
	case strings.ContainsRune("与和及或", before):
		return next == '《' || next == '“' || next < utf8.RuneSelf && !unicode.IsSpace(next)
	}
	return false
}
