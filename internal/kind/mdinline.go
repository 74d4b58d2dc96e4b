package kind

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What stands within a block: emphasis, code, links, and text in which nothing is a mark.

// mdLink is a link that is not closed: where its text begins, and where it leads.
type mdLink struct {
	from        int
	href, title string
}

// emphasis returns the mark around what an element emphasizes, and the element of HTML for where no mark takes.
func emphasis(name string) (mark, element string) {
	switch name {
	case "strong", "b":
		return "**", "strong"
	case "del":
		return "~~", "del"
	}
	return "*", "em"
}

// cut takes what is written of the line from a place on.
func (m *mdText) cut(from int) string {
	from = min(from, m.line.Len())
	text := string(m.line.Bytes()[from:])
	m.line.Truncate(from)
	return text
}

// emphasizedText takes what the innermost element has that is marked within a line.
func (m *mdText) emphasizedText() string {
	n := len(m.emphasized) - 1
	if n < 0 {
		return ""
	}
	inner := m.cut(m.emphasized[n])
	m.emphasized = m.emphasized[:n]
	return inner
}

// around puts marks around what the innermost element has, where CommonMark takes them for such: between letters. Else it
// stays an element, for what is struck must not be read as if it held.
func (m *mdText) around(mark, element string) {
	inner := m.emphasizedText()
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	switch {
	case strings.TrimSpace(inner) == "":
		m.line.WriteString(inner)
	case isWordly(first) && isWordly(last):
		m.line.WriteString(mark + inner + mark)
	default:
		m.line.WriteString("<" + element + ">" + inner + "</" + element + ">")
	}
}

// codeSpan puts the marks of code around it. A bar in a table is escaped in code too.
func (m *mdText) codeSpan() {
	inner, mark := m.emphasizedText(), "`"
	if n := longestTicks(inner); n > 0 {
		mark = strings.Repeat("`", n+1)
		inner = " " + inner + " "
	}
	if m.inCell {
		inner = strings.ReplaceAll(inner, "|", `\|`)
	}
	m.line.WriteString(mark + inner + mark)
}

// longestTicks returns how many backticks stand side by side in a text at most: the marks around it
// are longer.
func longestTicks(text string) int {
	longest, run := 0, 0
	for i := range len(text) {
		if text[i] != '`' {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

func isWordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// link closes a link. One without a text or an address is its text.
func (m *mdText) link() {
	n := len(m.links) - 1
	if n < 0 {
		return
	}
	at := m.links[n]
	m.links = m.links[:n]
	text := m.cut(at.from)
	if at.href == "" || strings.TrimSpace(text) == "" {
		m.line.WriteString(text)
		return
	}
	title := ""
	if at.title != "" {
		title = ` "` + strings.ReplaceAll(mdEscaped(at.title), `"`, `\"`) + `"`
	}
	m.line.WriteString("[" + text + "](" + mdAddress(at.href) + title + ")")
}

// mdAddress returns an address as it may stand in parentheses.
func mdAddress(address string) string {
	return strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "\n", "", "\\", "%5C").Replace(address)
}

// text writes a text, in which spaces and lines mean nothing but in code.
func (m *mdText) text(text string) {
	if m.verbatim {
		if !m.inCode {
			text = strings.ReplaceAll(text, "\n", " ")
		}
		m.line.WriteString(text)
		return
	}
	words := strings.Join(strings.FieldsFunc(text, isBlank), " ")
	if text != "" && isBlank(rune(text[0])) && m.line.Len() > 0 {
		words = " " + words
	}
	if n := len(text); n > 1 && isBlank(rune(text[n-1])) && words != "" && words != " " {
		words += " "
	}
	m.line.WriteString(mdEscaped(words))
}

func isBlank(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }

// mdEscaped returns a text in which nothing is a mark of Markdown, in a line of its own or in a table: front matter may have
// lines in it, of which the next would begin with one.
func mdEscaped(text string) string {
	if strings.ContainsAny(text, "\n\r") {
		text = strings.Join(strings.FieldsFunc(text, isBlank), " ")
	}
	if !strings.ContainsAny(text, "\\`*_[]<>|&~") {
		return text
	}
	var b strings.Builder
	before := ' '
	for i, r := range text {
		if strings.ContainsRune("\\`*_[]<>|&~", r) && !isWithinWord(before, r, text[i+1:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// isWithinWord reports whether a character is none of Markdown's marks where it stands: _ between letters, and & in front of
// what is no entity. So the addresses in a text stay what they are where readers make links of them.
func isWithinWord(before, r rune, behind string) bool {
	next, _ := utf8.DecodeRuneInString(behind)
	switch r {
	case '_':
		return isWordly(before) && isWordly(next)
	case '&':
		end := strings.IndexFunc(behind, func(r rune) bool { return !isWordly(r) })
		return isWordly(before) && end > 0 && behind[end] != ';'
	}
	return false
}
