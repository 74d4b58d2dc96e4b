package published

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/edit"
)

// head is how the file begins.
const head = `# 本报告已经发布的数字，以及从哪一天起。由 duibiao build --release 写成，请提交到版本库。
# 列在这里的数字、指标名称等，只能在文章里用 [[corrections]] 更正；这个文件不能手改。
#
# The figures of this report that have been published, and since when. Written by
# "duibiao build --release"; commit it to version control. A figure that is listed here
# changes only with [[corrections]] in its article, and this file is not changed by hand.
`

// Text returns the file. Tables are in the order of their ids, so that a release changes
// no other lines than those of its own figures.
func (l *List) Text() []byte {
	w := &writer{}
	w.WriteString(head)
	w.WriteString("\nversion = " + strconv.Itoa(version) + "\n")
	w.line("seal", edit.Quote(l.seal()))
	w.list(l)
	return w.Bytes()
}

// seal returns the digest of all that the list says.
func (l *List) seal() string {
	w := &writer{}
	w.list(l)
	return Digest(w.String())
}

// writer writes the file.
type writer struct{ bytes.Buffer }

func (w *writer) line(key, literal string) { w.WriteString(key + " = " + literal + "\n") }

// list writes all but the head.
func (w *writer) list(l *List) {
	for name, own := range l.Own.named() {
		if !own.IsZero() {
			w.line(name, own.Literal())
		}
	}
	if l.Follows != "" {
		w.line("follows", edit.Quote(l.Follows))
	}
	var further [][]Figure
	for _, group := range l.tables() {
		if !group[0].Period.IsZero() {
			further = append(further, group)
			continue
		}
		w.figures("figures", group)
	}
	for _, group := range further {
		w.figures("series", group)
	}
	for i := range l.Promises {
		w.promise(&l.Promises[i])
	}
	for i := range l.Metrics {
		w.metric(&l.Metrics[i])
	}
	for i := range l.Corrections {
		w.correction(&l.Corrections[i])
	}
	for i := range l.Pages {
		w.page(&l.Pages[i])
	}
	for i := range l.States {
		w.state(&l.States[i])
	}
}

// figures writes those that share a table.
func (w *writer) figures(name string, group []Figure) {
	first := &group[0]
	w.begin(name, first.ID)
	w.side(first.Side)
	for _, f := range group {
		w.line(f.Part.String(), edit.Quote(f.Text))
	}
	w.line("date", day(first.Date))
	if !first.Withdrawn.IsZero() {
		w.line("withdrawn", day(first.Withdrawn))
	}
}

// begin writes the head of a table, and the id in it.
func (w *writer) begin(name, id string) {
	w.WriteString("\n[[" + name + "]]\n")
	w.line("id", edit.Quote(id))
}

// side writes the period of figures that are not the report's own.
func (w *writer) side(s Side) {
	if !s.Period.IsZero() {
		w.line("period", s.Period.Literal())
	}
	if s.AsOf != "" {
		w.line("as_of", s.AsOf)
	}
}

func (w *writer) metric(m *Metric) {
	w.begin("metrics", m.ID)
	w.line("kind", edit.Quote(m.Kind))
	w.line("direction", edit.Quote(m.Direction))
	if m.SameAs != "" {
		w.line("same_as", edit.Quote(m.SameAs))
	}
	w.digests("label", m.Labels)
	w.digests("unit", m.Units)
	w.line("date", day(m.Date))
}

func (w *writer) correction(c *Correction) {
	w.begin("corrections", c.ID)
	w.line("figure", edit.Quote(c.Part.String()))
	w.side(c.Side)
	w.line("date", day(c.Date))
	if c.Was != "" {
		w.line("was", edit.Quote(c.Was))
	}
	if c.Restored {
		w.line("restored", "true")
	}
	w.digests("reason", c.Reasons)
	w.line("released", day(c.Released))
}

func (w *writer) page(p *Page) {
	w.WriteString("\n[[pages]]\n")
	w.line("page", edit.Quote(p.Name))
	w.digests("figures", p.Figures)
	w.line("date", day(p.Date))
}

// digests writes a table on one line, in the order of its keys; nothing if it is empty.
func (w *writer) digests(key string, d Digests) {
	if len(d) == 0 {
		return
	}
	var entries []string
	for _, code := range slices.Sorted(maps.Keys(d)) {
		entries = append(entries, code+" = "+edit.Quote(d[code]))
	}
	w.line(key, "{ "+strings.Join(entries, ", ")+" }")
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

// shares reports whether a figure stands in the table of the one before it. Of two releases on
// one day the second has tables of its own.
func (f *Figure) shares(next *Figure) bool {
	return f.ID == next.ID && f.comparePeriods(next.Side) == 0 && f.days() == next.days() && f.Part < next.Part
}
