package draft

import (
	"regexp"
	"strings"
	"unicode"
)

// Marks of Markdown and HTML that texts have around their words, and characters that nobody sees.

var (
	htmlComment = regexp.MustCompile(`(?s)<!--.*?-->`)
	struckOut   = regexp.MustCompile(`~~[^~\n]+~~|<(?:del|s|strike)>[^<\n]*</(?:del|s|strike)>`)
	raisedText  = regexp.MustCompile(`<sup>([^<\n]*)</sup>`)
	htmlTag     = regexp.MustCompile(`</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>\n]*)?/?>`)
	footnote    = regexp.MustCompile(`\[\^[^\]\s]{1,40}\]:?`)
	picture     = regexp.MustCompile(`!\[[^\]\n]*\]\([^)\s]*\)`)
	link        = regexp.MustCompile(`\[([^\[\]\n]+)\]\([^)\s]*\)`)
	checkBox    = regexp.MustCompile(`^\[[ xX]\] `)
	backslash   = regexp.MustCompile("\\\\([.*_#+\\-\\[\\](){}!`~|<>\\\\])")
)

// withoutMarkup returns a line as people read it: what is struck out is gone, and of links there are the words.
func withoutMarkup(line string) string {
	if !strings.ContainsAny(line, `<[~\`) {
		return line
	}
	line = struckOut.ReplaceAllString(line, "")
	if strings.Contains(line, "<sup>") {
		line = raised(line)
	}
	line = htmlTag.ReplaceAllString(line, "")
	line = footnote.ReplaceAllString(line, "")
	line = link.ReplaceAllString(picture.ReplaceAllString(line, ""), "$1")
	return backslash.ReplaceAllString(line, "$1")
}

// raised reads digits that are raised by HTML as those of a document of Word: a power, or the number of a footnote.
func raised(line string) string {
	var b strings.Builder
	at := 0
	for _, m := range raisedText.FindAllStringSubmatchIndex(line, -1) {
		b.WriteString(line[at:m[0]])
		b.WriteString(runLook{raised: true}.said(line[m[2]:m[3]], line[at:m[0]]))
		at = m[1]
	}
	return b.String() + line[at:]
}

// isUnseen reports whether a character only says how a text is laid out: the hyphen of a place where a word may be divided, a
// space without width, which way letters run.
func isUnseen(r rune) bool {
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r) || r == '\u034F'
}

// isEmphasis reports whether a star is that of Markdown and stands between no numbers.
func isEmphasis(r, before, after rune) bool {
	return r == '*' && !(unicode.IsDigit(before) && unicode.IsDigit(after))
}
