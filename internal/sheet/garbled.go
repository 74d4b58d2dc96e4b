package sheet

import (
	"strings"
	"unicode/utf8"
)

// A program that saves a table in an encoding which lacks its characters writes question marks for them, and one whose
// encoding is not known reads as any other. What the site has tells both: words that nobody has changed must be there.

// garbled refuses the sheets whose characters were lost when the file was saved, or are not read as they were meant. It
// takes their rows out.
func (m *merger) garbled() {
	found := map[*grid]*legibility{}
	for _, rec := range m.records {
		if rec.old == nil || rec.name == "" {
			continue
		}
		if found[rec.grid] == nil {
			found[rec.grid] = &legibility{}
		}
		found[rec.grid].row(m.table, rec)
	}
	kept := m.records[:0]
	for _, rec := range m.records {
		if l := found[rec.grid]; l == nil || l.lost == nil && !(rec.grid.guessed && l.others > 0 && l.same == 0) {
			kept = append(kept, rec)
		}
	}
	m.records = kept
	for g, l := range found { // a file without encoding is one sheet
		switch {
		case l.lost != nil:
			m.add(l.lost.at(l.column), ruleFile, saySaveAsUTF8, sayQuestionMarks, l.lost.old.cells[l.column])
		case g.guessed && l.others > 0 && l.same == 0:
			m.add(g.at(0, 0), ruleFile, saySaveAsUTF8, sayGuessed)
		}
	}
}

// legibility is what became of the words of a sheet that have characters beyond ASCII.
type legibility struct {
	same, others int     // those that are as the site has them, and those that have such characters and differ
	lost         *record // the first row with one in which they are question marks, and its column
	column       int
}

func (l *legibility) row(t *table, rec *record) {
	for i := range t.columns {
		now, ok := rec.get(i)
		was := strings.TrimSpace(rec.old.cells[i])
		switch {
		case !ok || now.bad:
		case now.text != was && !isASCII(was) && now.text == questioned(was):
			if l.lost == nil {
				l.lost, l.column = rec, i
			}
		case isASCII(now.text):
		case now.text == was:
			l.same++
		default:
			l.others++
		}
	}
}

// questioned returns a text with a question mark for each character beyond ASCII.
func questioned(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= utf8.RuneSelf {
			return '?'
		}
		return r
	}, text)
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
