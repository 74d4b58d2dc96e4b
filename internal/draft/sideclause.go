package draft

import (
	"strings"
	"unicode/utf8"
)

// sideClause is what stands between two commas of a sentence, with the places where the words of it end that say of which
// side its figures are. It is looked through once, however many figures it has.
type sideClause struct {
	start, end     int
	promised, done int
}

// sideMarks divide a sentence into such clauses.
const sideMarks = "，；"

// clauseAt returns the clause that a place of the sentence is in; places are asked for in their order.
func (s *sentence) clauseAt(at int) *sideClause {
	c := &s.inClause
	if at <= c.end && c.end > 0 {
		return c
	}
	if i := strings.LastIndexAny(s.text[c.end:at], sideMarks); i >= 0 {
		_, size := utf8.DecodeRuneInString(s.text[c.end+i:])
		c.start = c.end + i + size
	}
	c.end = len(s.text)
	if i := strings.IndexAny(s.text[at:], sideMarks); i >= 0 {
		c.end = at + i
	}
	text := s.text[c.start:c.end]
	c.promised = c.start + firstEnd(text, words().StrongPromises)
	c.done = c.start + firstEnd(text, words().Done)
	return c
}

// maxOpens is how many bytes of a clause tell how it begins.
const maxOpens = 150

// opening returns the beginning of a text.
func opening(text string) string {
	return strings.ToValidUTF8(text[:min(len(text), maxOpens)], "")
}
