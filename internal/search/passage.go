package search

import (
	"html"
	"strings"
)

// Passage is a block of a text as readers see it: a paragraph, an item of a list, a cell.
type Passage struct {
	Anchor string // of the heading above it, which may be none
	Text   string
}

// Insert is what is put into a text at a place in its HTML.
type Insert struct {
	At   int
	Text string
}

// Passages returns the blocks of a text that package markdown made, with what is put into it.
// Its headings are passages too. What is struck out is not found: in a passage it would stand without the
// line through it.
func Passages(text string, inserts []Insert) []Passage {
	p := passages{}
	at := 0
	plain := func(to int) {
		for len(inserts) > 0 && inserts[0].At <= to {
			if next := max(inserts[0].At, at); next > at {
				p.write(text[at:next])
				at = next
			}
			p.write(html.EscapeString(inserts[0].Text))
			inserts = inserts[1:]
		}
		p.write(text[at:to])
		at = to
	}
	for at < len(text) {
		tag := strings.IndexByte(text[at:], '<')
		if tag < 0 {
			break
		}
		plain(at + tag)
		end := strings.IndexByte(text[at:], '>')
		if end < 0 {
			break
		}
		p.tag(text[at : at+end+1])
		at += end + 1
	}
	plain(len(text))
	p.end()
	return p.list
}

// passages collects blocks.
type passages struct {
	list   []Passage
	text   strings.Builder // HTML without tags
	anchor string
	struck bool // whether what comes is struck out
}

// write adds HTML without tags to the block.
func (p *passages) write(text string) {
	if !p.struck {
		p.text.WriteString(text)
	}
}

// inline are the elements that stand inside a block's text.
const inline = " a abbr b br cite code del em i img ins kbd mark q s small span strong sub sup u wbr "

// tag ends a block, unless the tag stands inside one.
func (p *passages) tag(tag string) {
	name := strings.Trim(tag, "</>")
	if end := strings.IndexAny(name, " \n/"); end >= 0 {
		name = name[:end]
	}
	if strings.Contains(inline, " "+name+" ") {
		if name == "br" || name == "del" { // what stands beside struck words is kept apart
			p.text.WriteByte(' ')
		}
		if name == "del" {
			p.struck = tag[1] != '/'
		}
		return
	}
	p.end()
	isHeading := len(name) == 2 && name[0] == 'h' && isDigit(name[1])
	if _, id, ok := strings.Cut(tag, ` id="`); isHeading && ok {
		id, _, _ = strings.Cut(id, `"`)
		p.anchor = html.UnescapeString(id)
	}
}

// end ends a block.
func (p *passages) end() {
	text := strings.Join(strings.Fields(html.UnescapeString(p.text.String())), " ")
	p.text.Reset()
	p.struck = false
	if text != "" {
		p.list = append(p.list, Passage{p.anchor, text})
	}
}
