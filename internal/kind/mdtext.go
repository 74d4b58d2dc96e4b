package kind

import (
	"html"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tdewolff/parse/v2"
	lexer "github.com/tdewolff/parse/v2/html"
)

// asMarkdown returns HTML that this program wrote as Markdown (CommonMark, with tables of GitHub):
// texts, lists, quotations, tables, code, links and images; of other elements what they contain.
func asMarkdown(text string) string {
	m := mdText{}
	l := lexer.NewLexer(parse.NewInputString(text))
	for {
		switch kind, data := l.Next(); kind {
		case lexer.ErrorToken:
			m.flush()
			return m.out.String()
		case lexer.StartTagToken:
			m.start(string(l.Text()))
		case lexer.AttributeToken:
			m.attribute(string(l.AttrKey()), html.UnescapeString(strings.Trim(string(l.AttrVal()), `"`)))
		case lexer.StartTagCloseToken, lexer.StartTagVoidToken:
			m.started()
		case lexer.EndTagToken:
			m.end(string(l.Text()))
		case lexer.TextToken:
			m.text(html.UnescapeString(string(data)))
		}
	}
}

// mdText is Markdown being written, block by block.
type mdText struct {
	out    strings.Builder
	line   strings.Builder // the block that is being written
	mark   string          // what its first line begins with: the mark of a heading or of an item
	indent []string        // what all lines begin with, of each list and quotation around
	lists  []int           // the numbers of items; 0 where they have none
	tight  bool            // whether the next block follows without an empty line

	name       string // of the element that begins
	href, alt  string
	links      []mdLink
	verbatim   bool       // within code
	inCode     bool       // within a block of code
	rows       [][]string // of the table that is being written
	emphasized []int      // where what is emphasized begins
}

// mdLink is a link that is not closed: where its text begins, and where it leads.
type mdLink struct {
	from int
	href string
}

// start begins an element, whose attributes follow.
func (m *mdText) start(name string) { m.name, m.href, m.alt = name, "", "" }

func (m *mdText) attribute(key, value string) {
	switch key {
	case "href", "src":
		m.href = value
	case "alt":
		m.alt = value
	}
}

// started is called behind the attributes of an element.
func (m *mdText) started() {
	switch m.name {
	case "p", "table", "caption", "dl", "dd", "dt":
		m.flush()
		if m.name == "dd" {
			m.mark = "- "
		}
	case "h1", "h2", "h3", "h4", "h5", "h6":
		m.flush()
		m.mark = strings.Repeat("#", int(m.name[1]-'0')) + " "
	case "ul", "ol":
		m.flush()
		m.lists = append(m.lists, 0)
		if m.name == "ol" {
			m.lists[len(m.lists)-1] = 1
		}
	case "li":
		m.item()
	case "blockquote":
		m.flush()
		m.indent = append(m.indent, "> ")
	case "pre":
		m.flush()
		m.verbatim, m.inCode = true, true
	case "code":
		m.verbatim = true
		m.begin()
	case "tr":
		m.rows = append(m.rows, nil)
	case "a":
		m.links = append(m.links, mdLink{m.line.Len(), m.href})
	case "img":
		m.line.WriteString("![" + mdEscaped(m.alt) + "](" + mdAddress(m.href) + ")")
	case "br":
		m.line.WriteString(" ")
	case "strong", "b", "em", "i", "del":
		m.begin()
	}
}

// begin notes where an element within a line begins.
func (m *mdText) begin() { m.emphasized = append(m.emphasized, m.line.Len()) }

// item begins an item of a list.
func (m *mdText) item() {
	m.flush()
	m.mark = "- "
	if n := len(m.lists) - 1; n >= 0 && m.lists[n] > 0 {
		m.mark = strconv.Itoa(m.lists[n]) + ". "
		m.lists[n]++
	}
	m.indent = append(m.indent, strings.Repeat(" ", len(m.mark)))
}

// emphasis returns the mark around what an element emphasizes.
func emphasis(name string) string {
	switch name {
	case "strong", "b":
		return "**"
	case "del":
		return "~~"
	}
	return "*"
}

func (m *mdText) end(name string) {
	switch name {
	case "p", "caption", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6":
		m.flush()
	case "ul", "ol":
		m.flush()
		m.lists, m.tight = m.lists[:max(0, len(m.lists)-1)], false
	case "li", "blockquote":
		m.flush()
		m.indent = m.indent[:max(0, len(m.indent)-1)]
		m.tight = name == "li"
	case "pre":
		m.code()
	case "code":
		if !m.inCode {
			m.verbatim = false
			m.around("`")
		}
	case "td", "th":
		if n := len(m.rows) - 1; n >= 0 {
			m.rows[n] = append(m.rows[n], strings.TrimSpace(m.line.String()))
			m.line.Reset()
		}
	case "table":
		m.table()
	case "a":
		m.link()
	case "strong", "b", "em", "i", "del":
		m.around(emphasis(name))
	}
}

// cut takes what is written of the line from a place on.
func (m *mdText) cut(from int) string {
	line := m.line.String()
	m.line.Reset()
	m.line.WriteString(line[:min(from, len(line))])
	return line[min(from, len(line)):]
}

// around puts marks around what the innermost element has, where CommonMark takes them for such: between letters.
func (m *mdText) around(mark string) {
	n := len(m.emphasized) - 1
	if n < 0 {
		return
	}
	inner := m.cut(m.emphasized[n])
	m.emphasized = m.emphasized[:n]
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	if mark == "`" && strings.Contains(inner, "`") {
		mark = "``"
		inner = " " + inner + " "
	} else if mark != "`" && (!isWordly(first) || !isWordly(last)) {
		mark = ""
	}
	m.line.WriteString(mark + inner + mark)
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
	m.line.WriteString("[" + text + "](" + mdAddress(at.href) + ")")
}

// mdAddress returns an address as it may stand in parentheses.
func mdAddress(address string) string {
	return strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", "\n", "", "\\", "%5C").Replace(address)
}

// text writes a text, in which spaces and lines mean nothing but in code.
func (m *mdText) text(text string) {
	if m.verbatim {
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

// mdEscaped returns a text in which nothing is a mark of Markdown, in a line of its own or in a table.
func mdEscaped(text string) string {
	if !strings.ContainsAny(text, "\\`*_[]<>|&~") {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\`*_[]<>|&~", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// flush ends a block, if there is one.
func (m *mdText) flush() {
	line := strings.TrimSpace(m.line.String())
	m.line.Reset()
	m.emphasized, m.links = nil, nil
	if line == "" {
		return
	}
	mark := m.mark
	if m.mark = ""; !strings.HasPrefix(mark, "#") {
		line = mdBegun(line)
	}
	m.block([]string{line}, mark)
}

// mdBegun escapes what would make a line another block: the mark of a heading or of an item.
func mdBegun(line string) string {
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	switch {
	case strings.ContainsRune("#-+=", rune(line[0])):
		return `\` + line
	case digits > 0 && digits < len(line) && strings.ContainsRune(".)", rune(line[digits])):
		return line[:digits] + `\` + line[digits:]
	}
	return line
}

// block writes lines behind an empty one, or an item behind another.
func (m *mdText) block(lines []string, mark string) {
	indent := strings.Join(m.indent, "")
	first := indent
	if strings.HasSuffix(mark, ". ") || mark == "- " && len(m.lists) > 0 {
		first = strings.Join(m.indent[:max(0, len(m.indent)-1)], "")
	}
	isItem := mark == "- " || strings.HasSuffix(mark, ". ")
	if m.out.Len() > 0 && (!m.tight || !isItem) {
		m.out.WriteString(strings.TrimRight(strings.Join(m.indent[:min(len(m.indent), strings.Count(indent, ">"))], ""), " ") + "\n")
	}
	for i, line := range lines {
		if i > 0 {
			m.out.WriteString(indent + line + "\n")
		} else {
			m.out.WriteString(first + mark + line + "\n")
		}
	}
	m.tight = isItem
}

// code writes a block of code in a fence that is longer than any in it.
func (m *mdText) code() {
	text := strings.TrimRight(m.line.String(), "\n")
	m.line.Reset()
	m.verbatim, m.inCode, m.emphasized = false, false, nil
	fence := "```"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	m.block(append(append([]string{fence}, strings.Split(text, "\n")...), fence), "")
}

// table writes the rows of a table, of which the first is its head.
func (m *mdText) table() {
	rows := m.rows
	if m.rows = nil; len(rows) == 0 {
		return
	}
	lines := []string{mdRow(rows[0]), "|" + strings.Repeat(" --- |", len(rows[0]))}
	for _, row := range rows[1:] {
		lines = append(lines, mdRow(row))
	}
	m.block(lines, "")
}

// mdRow returns a row of a table.
func mdRow(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }
