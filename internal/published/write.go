package published

import (
	"bytes"
	"strconv"

	"duibiao/internal/edit"
)

// head is how the file begins.
const head = `# 本报告已经发布的数字，以及从哪一天起。由 duibiao build --release 写成，请提交到版本库。
# 列在这里的数字，只能在文章里用 [[corrections]] 更正。
#
# The figures of this report that have been published, and since when. Written by
# "duibiao build --release"; commit it to version control. A figure that is listed here
# changes only with [[corrections]] in its article.
`

// Text returns the file. Tables are in the order of their ids, so that a release changes
// no other lines than those of its own figures.
func (l *List) Text() []byte {
	var b bytes.Buffer
	b.WriteString(head)
	b.WriteString("\nversion = " + strconv.Itoa(version) + "\n")
	for name, own := range l.Own.named() {
		if !own.IsZero() {
			b.WriteString(name + " = " + own.Literal() + "\n")
		}
	}
	var further [][]Figure
	for _, group := range l.tables() {
		if !group[0].Period.IsZero() {
			further = append(further, group)
			continue
		}
		writeTable(&b, "figures", group)
	}
	for _, group := range further {
		writeTable(&b, "series", group)
	}
	return b.Bytes()
}

// writeTable writes the figures that share a table.
func writeTable(b *bytes.Buffer, name string, group []Figure) {
	first := &group[0]
	line := func(key, value string) { b.WriteString(key + " = " + value + "\n") }
	b.WriteString("\n[[" + name + "]]\n")
	line("id", edit.Quote(first.ID))
	if !first.Period.IsZero() {
		line("period", first.Period.Literal())
	}
	if first.AsOf != "" {
		line("as_of", first.AsOf)
	}
	for _, f := range group {
		line(f.Part.String(), edit.Quote(f.Text))
	}
	line("date", day(first.Date))
	if !first.Withdrawn.IsZero() {
		line("withdrawn", day(first.Withdrawn))
	}
}

// tables returns the figures that share a table: those of one metric, one period and one
// release.
func (l *List) tables() [][]Figure {
	var tables [][]Figure
	for i, f := range l.Figures {
		if i > 0 && l.Figures[i-1].shares(&f) {
			last := len(tables) - 1
			tables[last] = append(tables[last], f)
			continue
		}
		tables = append(tables, []Figure{f})
	}
	return tables
}

// shares reports whether two figures stand in one table.
func (f *Figure) shares(g *Figure) bool {
	return f.ID == g.ID && f.comparePeriods(g.Side) == 0 && f.days() == g.days()
}
