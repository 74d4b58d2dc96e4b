package workbook

import (
	"slices"
	"strconv"
	"strings"

	"duibiao/internal/diag"
)

// Sheet is what a sheet shows.
type Sheet struct {
	Hidden bool     // the program shows no tab of it
	Rows   []Row    // those that have cells, in order
	Merged []Merged // cells
}

// Row is a row of a sheet.
type Row struct {
	Number int  // from 0
	Hidden bool // by hand, by a filter or as part of a group
	Cells  []Cell
}

// Cell is a cell that shows something, or would have to.
type Cell struct {
	Column  int  // from 0
	Hidden  bool // with its column
	Text    string
	Indent  int      // how many steps it is set in
	Refused *Refusal // in place of the text
}

// Refusal says why a cell cannot be read.
type Refusal struct{ Message, Hint diag.Words }

// maxMerged is how many merged cells of a sheet are kept. One is too many already.
const maxMerged = 10_000

// Merged are cells that have been made one.
type Merged struct{ First, Last string }

// Dimensions of a sheet.
const (
	maxRows    = 1 << 20
	maxColumns = 1 << 14
)

// Read reads the sheet with a number, from 0. With an error it returns what stands before.
func (b *Book) Read(number int) (*Sheet, error) {
	r := &sheetReader{book: b, sheet: &Sheet{Hidden: b.sheets[number].hidden}, row: -1}
	err := b.walk(b.sheets[number].part, r.visit)
	r.conditional.refuse(r.sheet)
	return r.sheet, err
}

// sheetReader reads one sheet.
type sheetReader struct {
	book        *Book
	sheet       *Sheet
	row, column int // of the last cell
	cells       int

	conditional conditional

	isHidden bool      // the row
	columns  []columns // that are hidden
}

// columns are some that stand side by side, from 0.
type columns struct{ first, last int }

// maxColumnSets is how many sets of hidden columns are kept.
const maxColumnSets = 100

func (r *sheetReader) visit(p *part) error {
	switch {
	case p.section == "sheetData" && p.name == "row":
		r.isHidden = p.attrOn("hidden")
		return r.nextRow(p.attr("r"))
	case p.section == "cols" && p.name == "col" && p.attrOn("hidden") && len(r.columns) < maxColumnSets:
		r.columns = append(r.columns, columns{p.number("min") - 1, p.number("max") - 1})
	case p.section == "sheetData" && p.name == "c":
		return r.cell(p)
	case p.section == "mergeCells" && p.name == "mergeCell":
		if len(r.sheet.Merged) == maxMerged {
			return nil
		}
		first, last, ok := strings.Cut(p.attr("ref"), ":")
		if !ok {
			last = first
		}
		r.sheet.Merged = append(r.sheet.Merged, Merged{first, last})
	case p.section != "sheetData":
		return r.conditional.visit(p, r.book)
	}
	return nil
}

// nextRow goes to a row: that with a number, or the next one. Rows and cells stand in
// order; a file in which they do not has two readings.
func (r *sheetReader) nextRow(number string) error {
	n := r.row + 2
	if number != "" {
		var err error
		if n, err = strconv.Atoi(number); err != nil {
			return sayMisplaced.Fail(number)
		}
	}
	if n-1 <= r.row || n > maxRows {
		return sayMisplaced.Fail(strconv.Itoa(n))
	}
	r.row, r.column = n-1, -1
	return nil
}

// nextColumn goes to a cell: that with a name, or the next one.
func (r *sheetReader) nextColumn(name string) error {
	column := r.column + 1
	if name != "" {
		col, row, ok := coordinates(name)
		if !ok || row != r.row {
			return sayMisplaced.Fail(name)
		}
		column = col
	}
	if column <= r.column || column >= maxColumns || r.row < 0 {
		return sayMisplaced.Fail(name)
	}
	r.column = column
	return nil
}

// coordinates returns the place that a cell's name says: B7.
func coordinates(name string) (column, row int, ok bool) {
	digits := strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
	letters := name[:len(name)-len(digits)]
	if letters == "" || len(letters) > 3 {
		return 0, 0, false
	}
	for _, c := range []byte(letters) {
		column = 26*column + int(c-'A') + 1
	}
	row, err := strconv.Atoi(digits)
	return column - 1, row - 1, err == nil && row >= 1 && digits[0] != '+'
}

// rawCell is a cell as the file has it.
type rawCell struct {
	kind    string
	style   style
	value   string
	formula bool
	inline  richText
}

func (r *sheetReader) cell(p *part) error {
	if err := r.nextColumn(p.attr("r")); err != nil {
		return err
	}
	raw := rawCell{kind: p.attr("t"), style: r.book.style(p.number("s"))}
	err := p.inside(func() (err error) {
		switch p.name {
		case "f":
			raw.formula = true
			return p.skip()
		case "v":
			raw.value, err = p.value()
		case "is":
			raw.inline, err = p.rich()
		}
		return err
	}, skipped)
	if err != nil {
		return err
	}
	text, refused := r.book.shown(&raw)
	if text == "" && refused == nil {
		return nil
	}
	return r.add(Cell{Column: r.column, Hidden: r.hidesColumn(), Text: text, Indent: raw.style.indent, Refused: refused})
}

// hidesColumn reports whether the column of the last cell is hidden.
func (r *sheetReader) hidesColumn() bool {
	return slices.ContainsFunc(r.columns, func(c columns) bool { return c.first <= r.column && r.column <= c.last })
}

func (r *sheetReader) add(c Cell) error {
	if r.cells++; r.cells > maxTexts {
		return &diag.Failure{Words: sayTooMuch}
	}
	rows := &r.sheet.Rows
	if n := len(*rows); n == 0 || (*rows)[n-1].Number != r.row {
		*rows = append(*rows, Row{Number: r.row, Hidden: r.isHidden})
	}
	last := &(*rows)[len(*rows)-1]
	last.Cells = append(last.Cells, c)
	return nil
}

// shown returns what a person sees in a cell. A formula is refused whatever it has: a
// child of a shared one has no text of its own.
func (b *Book) shown(c *rawCell) (string, *Refusal) {
	if c.formula {
		return "", &Refusal{sayFormula, sayWriteValue}
	}
	switch c.kind {
	case "", "n":
		return c.number()
	case "s":
		return b.sharedText(c)
	case "inlineStr":
		return c.text(c.inline)
	case "str":
		text := richText{text: unescaped(c.value), inherits: true, long: len(c.value) >= maxBytes}
		return c.text(text)
	}
	return "", &Refusal{sayNoText, sayAsText}
}

func (b *Book) sharedText(c *rawCell) (string, *Refusal) {
	if c.value == "" {
		return "", nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(c.value))
	if err != nil || n < 0 || n >= len(b.shared) {
		return "", &Refusal{sayNoShared.With(c.value), sayAsText}
	}
	return c.text(b.shared[n])
}

// text returns what a person sees of a text.
func (c *rawCell) text(t richText) (string, *Refusal) {
	switch {
	case t.long:
		return "", &Refusal{sayLong.With(maxUnits), diag.Words{}}
	case t.struck || t.inherits && c.style.struck:
		return "", &Refusal{sayStruck, sayUnstrike}
	case t.raised:
		return "", &Refusal{sayRaised, sayUnraise}
	case strings.TrimSpace(t.text) == "":
		return t.text, nil
	}
	text, ok := c.style.format.ofText(t.text)
	if !ok {
		return "", &Refusal{sayNotShown.With(c.style.format.code), sayAsText}
	}
	return text, nil
}

// number returns what a person sees of a number.
func (c *rawCell) number() (string, *Refusal) {
	raw := strings.TrimSpace(c.value)
	if raw == "" {
		return "", nil
	}
	v, ok := parseNumber(raw)
	if !ok {
		return "", &Refusal{sayNoNumber.With(cut(raw)), sayCellAsText}
	}
	if c.style.struck {
		return "", &Refusal{sayStruck, sayUnstrike}
	}
	if c.style.format.isGeneral() {
		if !v.typed() {
			return "", &Refusal{sayInexact.With(raw), sayFigureAsText}
		}
		return v.plain(), nil
	}
	if c.style.format.isDate {
		return "", &Refusal{sayDate, sayShownAsText}
	}
	text, ok := c.style.format.ofNumber(v)
	if !ok {
		return "", &Refusal{sayFormat.With(c.style.format.code), sayShownAsText}
	}
	return text, nil
}

// cut shortens what is quoted in a message.
func cut(text string) string {
	const most = 40
	if r := []rune(text[:min(len(text), 4*most)]); len(r) > most {
		return string(r[:most]) + "…"
	}
	return text
}
