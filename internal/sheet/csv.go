package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"duibiao/internal/charset"
	"duibiao/internal/diag"
	"duibiao/internal/formula"
)

// mark is the byte order mark, without which Excel takes Chinese for something else.
const mark = "\uFEFF"

// writeCSV writes all sectors into one text, as RFC 4180 has it.
func writeCSV(t *table) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(mark)
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	if err := w.Write(names(t.columns)); err != nil {
		return nil, err
	}
	for _, sec := range t.sectors {
		for _, r := range sec.all() {
			line := make([]string, len(r.cells))
			for i, text := range r.cells {
				line[i] = plain(text)
			}
			if err := w.Write(line); err != nil {
				return nil, err
			}
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// plain keeps a spreadsheet from taking a text for a formula: it puts an apostrophe in
// front. So that every text comes back, it does so too where there is one already.
func plain(text string) string {
	if isFormula(text) {
		return "'" + text
	}
	return text
}

// unplain takes the apostrophe of plain off again.
func unplain(text string) string {
	if rest, ok := strings.CutPrefix(text, "'"); ok && isFormula(rest) {
		return rest
	}
	return text
}

func isFormula(text string) bool {
	return formula.Is(strings.TrimLeft(text, "'"))
}

// readCSV reads a CSV file. Programs separate its fields by commas, semicolons or
// tabs, as their language has it: the header tells.
func readCSV(name string, text []byte) ([]*grid, diag.List, error) {
	body := text
	if !isWorkbook(text) {
		body = ended(bytes.TrimLeft(charset.Decoded(text), mark)) // some programs add one to one
	}
	if d, ok := foreign(name, body); ok {
		return nil, diag.List{d}, nil
	}
	r := &csvReader{name: name, text: body, lines: lineStarts(body)}
	r.csv = csv.NewReader(bytes.NewReader(body))
	r.csv.Comma, r.csv.FieldsPerRecord = separator(body), -1
	if c, ok := hinted(body); ok {
		r.csv.Comma = c
		if _, err := r.csv.Read(); err != nil { // the hint's own line
			return nil, diag.List{r.mistake(err)}, nil
		}
	}
	g, diags := r.read()
	g.guessed = !utf8.Valid(text) && !charset.IsUTF16(text)
	return []*grid{g}, diags, nil
}

// hinted returns the separator that the first line names, sep=; as Excel has it.
func hinted(text []byte) (rune, bool) {
	line, _, more := bytes.Cut(text, []byte("\n"))
	hint := strings.Trim(string(line), "\r\"")
	if !more || len(hint) != len("sep=;") || !strings.EqualFold(hint[:len("sep=")], "sep=") {
		return 0, false
	}
	c := rune(hint[len("sep=")])
	return c, strings.ContainsRune(",;\t|", c)
}

// separator returns what separates the names in the header, or else the fields of most lines at the
// beginning: a table that people have made may have a title above its header.
func separator(text []byte) rune {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	for _, c := range ",;\t" {
		fields := strings.FieldsFunc(string(line), func(r rune) bool { return r == c || r == '\r' || r == '"' })
		if slices.Contains(fields, idColumn) {
			return c
		}
	}
	best, most := ',', 0
	lines := bytes.SplitN(text, []byte("\n"), maxAbove+2)
	for _, c := range "\t;," {
		n := 0
		for _, line := range lines[:min(len(lines), maxAbove+1)] {
			if bytes.ContainsRune(line, c) {
				n++
			}
		}
		if n > most {
			best, most = c, n
		}
	}
	return best
}

// csvReader reads a CSV file into a grid.
type csvReader struct {
	csv   *csv.Reader
	name  string
	text  []byte
	lines []int // where each line begins
	where [][]diag.Position
	last  spot
	diags diag.List
}

// spot is a place in the text. The next one is counted from there, not from the beginning
// of its line, which may be all of the file.
type spot struct{ line, offset, column int }

func (r *csvReader) read() (*grid, diag.List) {
	g := &grid{at: r.at, full: true}
	for {
		fields, err := r.csv.Read()
		if errors.Is(err, io.EOF) {
			return g, r.diags
		}
		if err != nil {
			return g, append(r.diags, r.mistake(err))
		}
		l, places := line{row: len(r.where), width: len(fields)}, make([]diag.Position, len(fields))
		r.where = append(r.where, places)
		for i, f := range fields {
			places[i] = r.position(r.csv.FieldPos(i))
			l.put(r.cell(g, cellPlace{l.row, i}, unplain(f)))
		}
		g.add(l)
	}
}

// cell takes a field over. One that is longer than what an export writes would come back
// from no other program.
func (r *csvReader) cell(g *grid, at cellPlace, text string) cell {
	if !isLong(text) {
		return cell{column: at.column, text: trimmed(text), indent: indentOf(text)}
	}
	g.addProblem(at, sayLong.With(maxCell), diag.Words{})
	return cell{column: at.column, bad: true}
}

// at returns the place of a field, or of its line if it is not there.
func (r *csvReader) at(row, col int) diag.Position {
	switch {
	case row >= len(r.where):
		return diag.Position{File: r.name, Line: 1, Column: 1}
	case col >= len(r.where[row]):
		return r.where[row][0]
	}
	return r.where[row][col]
}

// position turns a line and a column in bytes into a position.
func (r *csvReader) position(line, column int) diag.Position {
	line = min(line, len(r.lines))
	offset := min(r.lines[line-1]+column-1, len(r.text))
	if line != r.last.line || offset < r.last.offset {
		r.last = spot{line, r.lines[line-1], 1}
	}
	r.last.column += utf8.RuneCount(r.text[r.last.offset:offset])
	r.last.offset = offset
	return diag.Position{File: r.name, Line: line, Column: r.last.column}
}

func (r *csvReader) mistake(err error) diag.Diagnostic {
	d := diag.Diagnostic{Pos: diag.Position{File: r.name}, Rule: ruleFile, Message: sayCSV.With(err)}
	if pe, ok := errors.AsType[*csv.ParseError](err); ok {
		d.Pos = r.position(pe.Line, pe.Column)
		d.Message = sayCSV.With(malformed(pe.Err))
		if pe.StartLine != pe.Line && errors.Is(pe.Err, csv.ErrQuote) {
			d.Pos = r.opened(pe.StartLine)
		}
	}
	return d
}

// opened returns where the quotation mark stands that is not closed as it should be, in the record that begins in a line:
// where the reader gives up may be the end of the file.
func (r *csvReader) opened(line int) diag.Position {
	start := r.lines[line-1]
	separator := string(r.csv.Comma)
	for at := start; at < len(r.text); {
		field := r.text[at:]
		if field[0] != '"' {
			end := bytes.IndexAny(field, separator+"\n")
			if end < 0 {
				break
			}
			at += end + 1
			continue
		}
		end := closing(field)
		if end == len(field) || !strings.ContainsRune(separator+"\r\n", rune(field[end])) {
			line += bytes.Count(r.text[start:at], []byte("\n"))
			return r.position(line, at-r.lines[line-1]+1)
		}
		at += end + 1
	}
	return r.position(line, 1)
}

// closing returns what comes behind the mark that closes a field in quotation marks, or the length of the text.
func closing(field []byte) int {
	for i := 1; i < len(field); i++ {
		switch {
		case field[i] != '"':
		case i+1 < len(field) && field[i+1] == '"':
			i++
		default:
			return i + 1
		}
	}
	return len(field)
}

// malformed says what is wrong with the form of a CSV file.
func malformed(err error) diag.Words {
	switch {
	case errors.Is(err, csv.ErrQuote):
		return sayQuote
	case errors.Is(err, csv.ErrBareQuote):
		return sayBareQuote
	}
	return diag.Said(err)
}

func lineStarts(text []byte) []int {
	starts := []int{0}
	for i, b := range text {
		if b == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}
