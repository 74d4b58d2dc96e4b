package markdown

import (
	"strconv"
	"unicode"
	"unicode/utf8"
)

// ids gives each heading of a page an anchor of its own.
type ids struct {
	taken map[string]bool
	next  map[string]int // the number to try behind an id that was taken
}

func newIDs(reserved []string) *ids {
	s := &ids{taken: make(map[string]bool, len(reserved)), next: map[string]int{}}
	for _, id := range reserved {
		s.taken[id] = true
	}
	return s
}

// take returns id, or id with the first number behind it that makes it new.
func (s *ids) take(id string) string {
	unique := id
	n := max(s.next[id], 2)
	for ; s.taken[unique]; n++ {
		unique = id + "-" + strconv.Itoa(n)
	}
	if unique != id {
		s.next[id] = n
	}
	s.taken[unique] = true
	return unique
}

// slug makes an anchor of a heading's text: letters (also Chinese ones) and digits
// in lower case, joined by hyphens.
func slug(text string) string {
	id := make([]byte, 0, len(text))
	apart := false
	for _, r := range text {
		if r = unicode.ToLower(r); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			apart = len(id) > 0
			continue
		}
		if apart {
			id, apart = append(id, '-'), false
		}
		id = utf8.AppendRune(id, r)
	}
	if len(id) == 0 {
		return "section"
	}
	return string(id)
}
