package claim

import (
	"regexp"
	"strings"
	"sync"

	"duibiao/internal/lexicon"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
)

// heads are the words of a table that say what a cell is about.
type heads struct {
	row    string // the words in the cells before it in its row
	column string // the head of its column
	unit   string // the unit of numbers that either of them states
}

// giveHeads gives the cells of the tables of a section their heads. A row is gone through
// once, from its first cell to its last, and of its words no more are kept than a clause has.
func giveHeads(passages []Passage) {
	columns := map[markdown.Cell]string{}
	var row markdown.Cell
	var before heads
	for i := range passages {
		p := &passages[i]
		if !p.isCell() {
			continue
		}
		c := p.block.Cell
		if c.Row == 0 {
			columns[c] = head(p.Text, maxClause)
			continue
		}
		if of := (markdown.Cell{Of: c.Of, Row: c.Row}); of != row {
			row, before = of, heads{}
		}
		column := columns[markdown.Cell{Of: c.Of, Column: c.Column}]
		p.heads = before.over(column)
		before.follow(p, isUnitHead(column))
	}
}

func (p *Passage) isCell() bool { return p.block != nil && p.block.Kind == markdown.CellText }

// over returns the heads of a cell, given what the cells before it in its row say, and the
// head of its column.
func (h heads) over(column string) heads {
	h.row = h.withoutUnit(h.row)
	h.column = h.withoutUnit(column)
	return h
}

// follow adds what a cell says of those behind it in its row.
func (h *heads) follow(p *Passage, isUnit bool) {
	switch {
	case isUnit:
		h.unit = head(p.Text, maxBeside)
	case len(h.row) < maxClause && isRowHead(p.Text, p.block.Cell.Column, p.Lang):
		h.row = head(strings.TrimPrefix(h.row+" "+p.Text, " "), maxClause)
	}
}

// withoutUnit returns a head without the unit in brackets at its end, which becomes the
// unit of h if that has none.
func (h *heads) withoutUnit(head string) string {
	found := unitInBrackets.FindStringSubmatchIndex(head)
	if found == nil {
		return head
	}
	if h.unit == "" {
		h.unit = head[found[2]:found[3]]
	}
	return head[:found[0]]
}

// unitInBrackets finds the unit in a head: 客流（万人次）.
var unitInBrackets = regexp.MustCompile(`[（(]([^（）()]+)[）)]\s*$`)

func isUnitHead(head string) bool {
	return strings.Contains(head, lexicon.Chinese().Article.UnitHead) || strings.Contains(strings.ToLower(head), lexicon.English().Article.UnitHead)
}

// isRowHead reports whether a cell says what its row is about: it has words, and no figures
// unless it is in the first column.
func isRowHead(words string, column int, lang prose.Language) bool {
	isMore := func(r rune) bool { return !strings.ContainsRune("0123456789.-—– ", r) } // than the number of the row
	return strings.ContainsFunc(words, isMore) && (column == 0 || prose.Scan(words, lang) == nil)
}

// figure returns the figure of a cell that holds a number and nothing else, if the
// heads say what the number counts.
func (h heads) figure(cell string, lang prose.Language) (prose.Figure, bool) {
	number := strings.TrimSpace(cell)
	if h.unit == "" || !isOneNumber(number, lang) {
		return prose.Figure{}, false
	}
	gap := ""
	if lang == prose.English {
		gap = " "
	}
	list := prose.Scan(number+gap+singular().ReplaceAllString(h.unit, "$1"), lang)
	if len(list) != 1 || list[0].Start != 0 {
		return prose.Figure{}, false
	}
	f := list[0]
	f.Start = strings.Index(cell, number)
	f.End = f.Start + len(number)
	return f, true
}

// singular finds scale words in the plural, as heads have them: passengers (millions).
var singular = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(lexicon.EnglishClaims().ScalePlurals) })

func isOneNumber(text string, lang prose.Language) bool {
	list := prose.Scan(text, lang)
	return len(list) == 1 && list[0].Class == prose.Number && list[0].Text == text
}
