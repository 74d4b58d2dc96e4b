package published

import (
	"bytes"
	"strconv"

	"duibiao/internal/edit"
)

// head is how the file begins.
const head = `# The figures of this report that have been published, and since when. Written by
# "duibiao build --release"; commit it to version control. A figure that is listed here
# changes only with [[corrections]] in its article.
`

// Text returns the file. Tables are in the order of their ids, so that a release changes
// no other lines than those of its own figures.
func (l *List) Text() []byte {
	var b bytes.Buffer
	b.WriteString(head)
	b.WriteString("\nversion = " + strconv.Itoa(version) + "\n")
	for _, group := range l.tables() {
		b.WriteString("\n[[figures]]\nid = " + edit.Quote(group[0].ID) + "\n")
		for _, f := range group {
			b.WriteString(f.Part.String() + " = " + edit.Quote(f.Text) + "\n")
		}
		b.WriteString("date = " + day(group[0].Date) + "\n")
		if !group[0].Withdrawn.IsZero() {
			b.WriteString("withdrawn = " + day(group[0].Withdrawn) + "\n")
		}
	}
	return b.Bytes()
}

// tables returns the figures that share a table: those of one metric and one release.
func (l *List) tables() [][]Figure {
	var tables [][]Figure
	for i, f := range l.Figures {
		if i > 0 && l.Figures[i-1].ID == f.ID && l.Figures[i-1].days() == f.days() {
			last := len(tables) - 1
			tables[last] = append(tables[last], f)
			continue
		}
		tables = append(tables, []Figure{f})
	}
	return tables
}
