package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"duibiao/internal/diag"
)

// RuleTable is the rule under which tables are reported that would not be shown as they
// are written.
const RuleTable = "table"

// row looks for cells that have no head: no page shows them.
func (r *reader) row(n *extension.TableRow) {
	table, ok := n.Parent().(*extension.Table)
	if !ok || n.Pos() < 0 {
		return
	}
	line := lineAt(r.body, n.Pos())
	if len(table.Alignments) > 1 && bytes.IndexByte(line, '|') < 0 {
		r.tableWarning(n.Pos(), sayNoRow, adviceNoRow)
		return
	}
	cells := cellsOf(line)
	for i := len(table.Alignments); i < len(cells); i++ {
		if text := line[cells[i].start:cells[i].end]; len(bytes.TrimSpace(text)) > 0 {
			at := n.Pos() + cells[i].end - len(bytes.TrimLeft(text, " \t"))
			r.tableMistake(at, sayMoreCells.With(len(cells), len(table.Alignments)), adviceCells)
			return
		}
	}
}

// noTable looks for a table among the lines of a paragraph: that it is still a paragraph
// means that its second line does not fit, and that a page would show its bars.
func (r *reader) noTable(n ast.Node) {
	var above []byte
	count := n.Lines().Len()
	for i, segment := range n.Lines().Sliced(0, count) {
		line := segment.Value(r.body)
		columns := delimiters(line)
		switch {
		case columns > mostCells, r.crowded && columns > 0 && i > 0 && columns == len(cellsOf(above)):
			return // which is told by itself
		case columns > 0 && i == 0:
			r.tableMistake(segment.Start, sayNoHead, adviceHead)
			return
		case columns > 0:
			r.tableMistake(segment.Start, sayUnfit.With(columns, len(cellsOf(above))), adviceUnfit)
			return
		case i == 1 && isBar(above) && isBar(line):
			r.tableMistake(segment.Start, sayNoDelimiters, adviceDelimiters)
			return
		case i == 1 && isWideBar(above) && isWideBar(line):
			r.tableMistake(segment.Start, sayWideBars, adviceWideBars)
			return
		case i == 1 && isTabbed(above) && isTabbed(line):
			r.tableWarning(segment.Start, sayTabs, adviceTabs)
			return
		case i+1 == count && isRow(line) && !r.isDelimited(n.NextSibling()):
			r.tableWarning(segment.Start, sayLooseRow, adviceLooseRow)
			return
		}
		above = line
	}
}

// shortCell is how many characters a cell may have that is not to be broken.
const shortCell = 16

// renderCell writes the tags of a cell, with its alignment as a class: a strict policy
// blocks inline styles, and HTML has an attribute for that no more, with which an EPUB would be invalid.
// To the left all cells are. A cell that is short and has digits is marked: a figure
// is not broken, however narrow the screen is, but for where <br> says so.
func renderCell(p *page, n *extension.TableCell, source []byte, entering bool) ast.WalkStatus {
	tag := "td"
	if n.Parent().Kind() == extension.KindTableHeader {
		tag = "th"
	}
	if !entering {
		p.text("</")
		p.text(tag)
		p.text(">\n")
		return ast.WalkContinue
	}
	p.text("<")
	p.text(tag)
	if classes := classesOf(n, source); classes != "" {
		p.text(` class="` + classes + `"`)
	}
	p.text(">")
	return ast.WalkContinue
}

// classesOf returns the classes of a cell.
func classesOf(n *extension.TableCell, source []byte) string {
	var classes string
	if n.Alignment == extension.AlignCenter || n.Alignment == extension.AlignRight {
		classes = n.Alignment.String()
	}
	if !isFigure(n, source) {
		return classes
	}
	if classes == "" {
		return "whole"
	}
	return classes + " whole"
}

// isFigure tells a short cell with digits: a figure is not broken, however narrow the
// screen is, but for where <br> says so.
func isFigure(n *extension.TableCell, body []byte) bool {
	var text []byte
	if t, ok := n.FirstChild().(*ast.Text); ok && t.NextSibling() == nil {
		text = t.Value(body)
	} else {
		text = []byte(plain(n, body))
	}
	return utf8.RuneCount(text) <= shortCell && bytes.ContainsFunc(text, unicode.IsDigit)
}

func (r *reader) tableMistake(offset int, message, hint diag.Words) {
	r.document.Mistakes.Add(r.found(RuleTable, offset, message, hint))
}

func (r *reader) tableWarning(offset int, message, hint diag.Words) {
	d := r.found(RuleTable, offset, message, hint)
	d.Severity = diag.Warning
	r.document.Mistakes.Add(d)
}

// lineAt returns what of a line is from an offset on.
func lineAt(body []byte, offset int) []byte {
	line, _, _ := bytes.Cut(body[offset:], []byte("\n"))
	return line
}

// isBar reports whether a line begins with the bar of a cell.
func isBar(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("|")) }

// isDelimited reports whether a block is one of bars that is told of, as a table without its head.
func (r *reader) isDelimited(n ast.Node) bool {
	if n == nil || n.Kind() != ast.KindParagraph || n.Lines().Len() == 0 {
		return false
	}
	line := n.Lines().At(0)
	return delimiters(line.Value(r.body)) > 0
}

// isRow reports whether a line is that of a row with several cells: it begins and ends with a bar.
func isRow(line []byte) bool {
	line = bytes.TrimSpace(line)
	return isBar(line) && bytes.HasSuffix(line, []byte("|")) && len(cellsOf(line)) > 1
}

// isWideBar reports whether a line begins with a bar of full width.
func isWideBar(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("｜")) }

// isTabbed reports whether a line has columns, as a spreadsheet copies them. A tab behind a
// bullet or a number is none of these.
func isTabbed(line []byte) bool {
	first, size := utf8.DecodeRune(line)
	return bytes.IndexByte(bytes.TrimSpace(line), '\t') > 0 && bullet(first, line[size:]) < 0 && !isNumbered(line)
}

// span is a part of a line.
type span struct{ start, end int }

// cellsOf returns the cells of a line. A bar behind a backslash is none.
func cellsOf(line []byte) []span {
	end := len(bytes.TrimRight(line, " \t\r\n"))
	begin := end - len(bytes.TrimLeft(line[:end], " \t"))
	if begin < end && line[begin] == '|' {
		begin++
	}
	var cells []span
	for at := begin; at < end; at++ {
		if line[at] == '|' && line[max(at-1, 0)] != '\\' {
			cells = append(cells, span{begin, at})
			begin = at + 1
		}
	}
	if begin < end {
		cells = append(cells, span{begin, end})
	}
	return cells
}

// delimiters returns how many columns a line has of which tables have the second one,
// |---|:-:|, or 0 if it is none. A line without bars is a rule or a heading's.
func delimiters(line []byte) int {
	line = bytes.TrimSpace(line)
	if len(line) == 0 || bytes.IndexByte([]byte("|:-"), line[0]) < 0 || bytes.IndexByte(line, '|') < 0 {
		return 0
	}
	line = bytes.TrimSuffix(bytes.TrimPrefix(line, []byte("|")), []byte("|"))
	columns := bytes.Split(line, []byte("|"))
	for _, c := range columns {
		c = bytes.TrimSpace(c)
		dashes := bytes.TrimSuffix(bytes.TrimPrefix(c, []byte(":")), []byte(":"))
		if len(dashes) == 0 || len(bytes.Trim(dashes, "-")) > 0 {
			return 0
		}
	}
	return len(columns)
}

// barTransformer takes the backslashes from the bars in code within cells, where a
// backslash else stands for itself. Goldmark's own holds each such cell against all others.
type barTransformer struct{}

// Transform implements parser.ASTTransformer.
func (barTransformer) Transform(root *ast.Document, reader text.Reader, _ parser.Context) {
	if !bytes.Contains(reader.Source(), []byte(`\|`)) {
		return
	}
	inCell := 0
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it returns no error
		switch n := n.(type) {
		case *extension.TableCell:
			if inCell--; entering {
				inCell += 2
			}
		case *ast.CodeSpan:
			if entering && inCell > 0 {
				takeBackslashes(n, reader.Source())
			}
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
}

// takeBackslashes splits the texts of a code span at the backslashes in front of bars.
func takeBackslashes(n *ast.CodeSpan, body []byte) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		t, ok := c.(*ast.Text)
		if !ok {
			continue
		}
		at := bytes.Index(t.Segment.Value(body), []byte(`\|`))
		if at < 0 {
			continue
		}
		rest := ast.NewRawTextSegment(t.Segment.WithStart(t.Segment.Start + at + 1))
		t.Segment = t.Segment.WithStop(t.Segment.Start + at)
		n.InsertAfter(n, t, rest)
	}
}
