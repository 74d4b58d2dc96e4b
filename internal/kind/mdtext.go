package kind

import (
	"bytes"
	"html"
	"strconv"
	"strings"

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
	line   bytes.Buffer // the block that is being written
	mark   string       // what it begins with: the mark of a heading, or of what defines a term
	bullet string       // of an item that has no block yet
	level  int          // of that item, in indent
	indent []string     // what all lines begin with, of each list and quotation around
	lists  []int        // the numbers of items; unnumbered where they have none
	tight  bool         // whether the next block follows without an empty line
	behind bool         // whether the last block was the end of a list

	name       string            // of the element that begins
	attributes map[string]string // those of it that say something
	links      []mdLink
	verbatim   bool       // within code
	inCode     bool       // within a block of code
	language   string     // of that
	inCell     bool       // within a cell of a table
	rows       [][]string // of the table that is being written
	emphasized []int      // where what is emphasized begins
}

// unnumbered stands for the number of items that have none.
const unnumbered = -1

// start begins an element, whose attributes follow.
func (m *mdText) start(name string) { m.name, m.attributes = name, nil }

func (m *mdText) attribute(key, value string) {
	if m.attributes == nil {
		m.attributes = map[string]string{}
	}
	m.attributes[key] = value
}

// started is called behind the attributes of an element.
func (m *mdText) started() {
	switch m.name {
	case "p", "table", "caption", "dl", "dd", "dt":
		m.flush()
		if m.name == "dd" {
			m.mark = mdDefinition
		}
	case "td", "th":
		m.inCell = true
	case "hr":
		m.flush()
		m.block([]string{"---"}, "")
	case "h1", "h2", "h3", "h4", "h5", "h6":
		m.flush()
		m.mark = strings.Repeat("#", int(m.name[1]-'0')) + " "
	case "ul", "ol":
		m.list()
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
		m.language, _ = strings.CutPrefix(m.attributes["class"], "language-")
		m.begin()
	case "tr":
		m.rows = append(m.rows, nil)
	case "a":
		m.links = append(m.links, mdLink{m.line.Len(), m.attributes["href"], m.attributes["title"]})
	case "img":
		m.line.WriteString("![" + mdEscaped(m.attributes["alt"]) + "](" + mdAddress(m.attributes["src"]) + ")")
	case "br":
		m.lineBreak()
	case "strong", "b", "em", "i", "del":
		m.begin()
	}
}

// begin notes where an element within a line begins.
func (m *mdText) begin() { m.emphasized = append(m.emphasized, m.line.Len()) }

// list begins a list, which is another than the one that ends where it begins.
func (m *mdText) list() {
	m.flush()
	if m.behind {
		m.block([]string{"<!-- -->"}, "")
	}
	number := unnumbered
	if m.name == "ol" {
		number = 1
		if n, err := strconv.Atoi(m.attributes["start"]); err == nil && n >= 0 {
			number = n
		}
	}
	m.lists = append(m.lists, number)
}

// item begins an item of a list.
func (m *mdText) item() {
	m.flush()
	if m.bullet != "" { // of an item that begins with a list
		m.block([]string{""}, "")
	}
	m.bullet, m.level = "- ", len(m.indent)
	if n := len(m.lists) - 1; n >= 0 && m.lists[n] != unnumbered {
		m.bullet = strconv.Itoa(m.lists[n]) + ". "
		m.lists[n]++
	}
	m.indent = append(m.indent, strings.Repeat(" ", len(m.bullet)))
}

// lineBreak ends a line within a block, where a block may have several.
func (m *mdText) lineBreak() {
	switch {
	case m.inCell:
		m.line.WriteString("<br>")
	case strings.HasPrefix(m.mark, "#"):
		m.line.WriteString(" ")
	default:
		m.line.WriteString(mdBreak)
	}
}

// mdBreak is the end of a line within a block.
const mdBreak = "\\\n"

// mdDefinition is what a text begins with that says what a term is.
const mdDefinition = "- "

func (m *mdText) end(name string) {
	switch name {
	case "p", "caption", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6":
		m.flush()
	case "ul", "ol":
		m.flush()
		m.lists, m.tight, m.behind = m.lists[:max(0, len(m.lists)-1)], false, true
	case "li", "blockquote":
		m.flush()
		if name == "li" && m.bullet != "" {
			m.block([]string{""}, "")
		}
		m.indent = m.indent[:max(0, len(m.indent)-1)]
		m.tight = name == "li"
	case "pre":
		m.code()
	case "code":
		if !m.inCode {
			m.verbatim = false
			m.codeSpan()
		}
	case "td", "th":
		m.inCell = false
		if n := len(m.rows) - 1; n >= 0 {
			m.rows[n] = append(m.rows[n], strings.TrimSpace(m.line.String()))
			m.line.Reset()
		}
	case "table":
		m.table()
	case "a":
		m.link()
	case "strong", "b", "em", "i", "del":
		mark, element := emphasis(name)
		m.around(mark, element)
	}
}

// flush ends a block, if there is one.
func (m *mdText) flush() {
	line := strings.TrimSpace(strings.TrimSuffix(m.line.String(), mdBreak))
	m.line.Reset()
	m.emphasized, m.links = nil, nil
	if line == "" {
		return
	}
	mark, lines := m.mark, strings.Split(line, "\n")
	if m.mark = ""; !strings.HasPrefix(mark, "#") {
		for i, l := range lines {
			lines[i] = mdBegun(strings.TrimSpace(l))
		}
	}
	m.block(lines, mark)
}

// mdBegun escapes what would make a line another block: the mark of a heading or of an item.
func mdBegun(line string) string {
	if line == "" {
		return line
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	switch {
	case strings.ContainsRune("#-+=", rune(line[0])):
		return `\` + line
	case digits > 0 && digits < len(line) && strings.ContainsRune(".)", rune(line[digits])) && (digits+1 == len(line) || line[digits+1] == ' '):
		return line[:digits] + `\` + line[digits:]
	}
	return line
}

// block writes lines behind an empty one, or an item behind another.
func (m *mdText) block(lines []string, mark string) {
	indent := strings.Join(m.indent, "")
	first, isItem := indent, m.bullet != "" || mark == mdDefinition
	if m.bullet != "" {
		first = strings.Join(m.indent[:m.level], "") + m.bullet + strings.Join(m.indent[min(m.level+1, len(m.indent)):], "")
		m.bullet = ""
	}
	if m.out.Len() > 0 && (!m.tight || !isItem) {
		m.out.WriteString(strings.TrimRight(strings.Join(m.indent[:min(len(m.indent), strings.Count(indent, ">"))], ""), " ") + "\n")
	}
	for i, line := range lines {
		if i > 0 {
			first, mark = indent, ""
		}
		m.out.WriteString(strings.TrimRight(first+mark+line, " ") + "\n")
	}
	m.tight, m.behind = isItem, false
}

// code writes a block of code in a fence that is longer than any in it.
func (m *mdText) code() {
	text := strings.TrimRight(m.line.String(), "\n")
	m.line.Reset()
	m.verbatim, m.inCode, m.emphasized = false, false, nil
	fence := strings.Repeat("`", max(3, longestTicks(text)+1))
	m.block(append(append([]string{fence + m.language}, strings.Split(text, "\n")...), fence), "")
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
