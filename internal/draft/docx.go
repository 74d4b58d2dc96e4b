package draft

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
)

// Word reads a document of Word: headings by their styles or as in a text, paragraphs, and tables.
func Word(data []byte) ([]Block, error) {
	if len(data) > MaxFile {
		return nil, sayTooLong.Fail(MaxFile >> 20)
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &diag.Failure{Words: sayNoWord}
	}
	styles, err := part(archive, "word/styles.xml")
	if err != nil {
		return nil, err
	}
	document, err := part(archive, "word/document.xml")
	if err != nil {
		return nil, err
	}
	if document == nil {
		return nil, &diag.Failure{Words: sayNoWord}
	}
	r := wordReader{levels: headingStyles(styles)}
	if err := r.read(document); err != nil {
		return nil, &diag.Failure{Words: sayNoWord}
	}
	if err := inChinese(textOf(r.blocks)); err != nil {
		return nil, err
	}
	r.blocks = append(r.blocks, r.asides...)
	for _, name := range [...]string{"word/footnotes.xml", "word/endnotes.xml"} {
		data, err := part(archive, name)
		if err != nil {
			return nil, err
		}
		list, err := notes(data)
		if err != nil {
			return nil, &diag.Failure{Words: sayNoWord}
		}
		r.blocks = append(r.blocks, list...)
	}
	return r.blocks, nil
}

// endOf returns the error of what ended a document, none if that is its end.
func endOf(err error) error {
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// maxPart is how many bytes a part of a document may have when it is unpacked.
const maxPart = 64 << 20

// part returns a part of a document; nil if there is none.
func part(archive *zip.Reader, name string) ([]byte, error) {
	for _, f := range archive.File {
		if f.Name != name {
			continue
		}
		in, err := f.Open()
		if err != nil {
			return nil, &diag.Failure{Words: sayNoWord}
		}
		defer in.Close()
		data, err := io.ReadAll(io.LimitReader(in, maxPart+1))
		switch {
		case err != nil:
			return nil, &diag.Failure{Words: sayNoWord}
		case len(data) > maxPart:
			return nil, sayTooLong.Fail(maxPart >> 20)
		}
		return data, nil
	}
	return nil, nil
}

// textOf returns all text of some blocks.
func textOf(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		b.WriteString(block.Text + strings.Join(block.Cells, ""))
	}
	return b.String()
}

// headingStyles returns the levels of the styles that are headings, by their ids: Word calls them heading 1 in
// every language, or gives them an outline level.
func headingStyles(data []byte) map[string]int {
	var list struct {
		Styles []struct {
			ID   string `xml:"styleId,attr"`
			Name struct {
				Value string `xml:"val,attr"`
			} `xml:"name"`
			Outline *struct {
				Value string `xml:"val,attr"`
			} `xml:"pPr>outlineLvl"`
		} `xml:"style"`
	}
	levels := map[string]int{}
	if xml.Unmarshal(data, &list) != nil {
		return levels
	}
	for _, s := range list.Styles {
		name, isHeading := strings.CutPrefix(strings.ToLower(s.Name.Value), "heading ")
		if !isHeading && s.Outline != nil {
			if n, err := strconv.Atoi(s.Outline.Value); err == nil {
				name, isHeading = strconv.Itoa(n+1), true
			}
		}
		if n, err := strconv.Atoi(name); isHeading && err == nil && n >= 1 && n <= 6 {
			levels[s.ID] = n
		}
	}
	return levels
}

// runLook is how the text of a run looks, as far as that changes what it says.
type runLook struct {
	gone   bool // it is hidden, or struck through: a person has taken it out
	raised bool // the 8 of 10⁸, or the number of a footnote
}

// set reads a property of a run.
func (k *runLook) set(t *xml.StartElement) {
	value := valueOf(t)
	switch t.Name.Local {
	case "vanish", "strike", "dstrike":
		k.gone = k.gone || !slices.Contains([]string{"0", "false", "off", "none"}, value)
	case "vertAlign":
		k.raised = value == "superscript"
	}
}

// said returns what a person reads of a text of the run. Digits that are raised are no digits of the
// figure before them: they stay the power or the square that they are behind a Latin letter or a digit, and are the
// number of a footnote else.
func (k runLook) said(text, before string) string {
	if k.gone {
		return ""
	}
	if !k.raised || !strings.ContainsFunc(text, unicode.IsDigit) {
		return text
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if last > unicode.MaxASCII || !unicode.IsLetter(last) && !unicode.IsDigit(last) {
		return ""
	}
	return strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹").Replace(text)
}

// wordReader makes blocks of a document.
type wordReader struct {
	levels map[string]int // of styles that are headings
	blocks []Block

	text    strings.Builder // of the paragraph
	style   string
	run     runLook
	depth   int      // of tables
	isFirst bool     // whether no row of the table has been read
	asides  []Block  // what stands in text boxes
	cells   []string // of the row
	cell    []string // paragraphs of the cell
	span    int      // over how many columns the cell reaches
}

func (r *wordReader) read(data []byte) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		switch {
		case err != nil:
			return endOf(err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			err = r.start(d, &t)
		case xml.EndElement:
			r.end(t.Name.Local)
		}
		if err != nil {
			return err
		}
	}
}

func (r *wordReader) start(d *xml.Decoder, t *xml.StartElement) error {
	switch t.Name.Local {
	case "del", "moveFrom", "rPrChange", "pPrChange", "instrText", "rt", "Fallback":
		return d.Skip()
	case "txbxContent":
		text, err := textInside(d)
		if err != nil {
			return err
		}
		r.asides = append(r.asides, beside(text, sayTextBox))
	case "p":
		r.text.Reset()
		r.style = ""
	case "pStyle":
		r.style = valueOf(t)
	case "t":
		var text string
		if err := d.DecodeElement(&text, t); err != nil {
			return err
		}
		r.text.WriteString(r.run.said(text, r.text.String()))
	case "r":
		r.run = runLook{}
	case "vanish", "strike", "dstrike", "vertAlign":
		r.run.set(t)
	case "tab", "ptab":
		r.text.WriteByte('\t')
	case "br", "cr":
		r.text.WriteByte('\n')
	case "noBreakHyphen":
		r.text.WriteByte('-')
	case "sym":
		r.text.WriteString(symbolOf(t))
	case "tbl":
		if r.depth == 0 {
			r.isFirst = true
		}
		r.depth++
	case "tr":
		if r.depth == 1 {
			r.cells = nil
		}
	case "tc":
		if r.depth == 1 {
			r.cell, r.span = nil, 1
		}
	case "gridSpan":
		if n, err := strconv.Atoi(valueOf(t)); r.depth == 1 && err == nil && n > 0 && n <= maxSpan {
			r.span = n
		}
	}
	return nil
}

// maxSpan is over how many columns a cell may reach.
const maxSpan = 63

// symbols are the characters of the font Symbol that stand beside numbers, by their codes in Word documents.
var symbols = map[string]string{"F0B3": "≥", "F0A3": "≤", "F0B1": "±", "F0B4": "×", "F0B0": "°", "F0BB": "≈", "F02D": "-", "F02B": "+", "F025": "%"}

// noGlyph stands for a character of which nothing is known but that it is there.
const noGlyph = "〓"

// symbolOf returns the character that a document takes from a font of signs.
func symbolOf(t *xml.StartElement) string {
	font, code := "", ""
	for _, a := range t.Attr {
		switch a.Name.Local {
		case "font":
			font = a.Value
		case "char":
			code = strings.ToUpper(a.Value)
		}
	}
	if text := symbols[code]; text != "" && font == "Symbol" {
		return text
	}
	return noGlyph
}

// valueOf returns what an element of a property says.
func valueOf(t *xml.StartElement) string {
	for _, a := range t.Attr {
		if a.Name.Local == "val" {
			return a.Value
		}
	}
	return ""
}

func (r *wordReader) end(name string) {
	switch name {
	case "p":
		r.paragraph(clean(r.text.String()))
	case "tbl":
		r.depth--
	case "tc":
		if r.depth == 1 {
			r.cells = append(r.cells, strings.Join(r.cell, ""))
			for range r.span - 1 { // so that what is below stands in its column
				r.cells = append(r.cells, "")
			}
		}
	case "tr":
		if r.depth == 1 && len(r.cells) > 0 {
			r.blocks = append(r.blocks, Block{Cells: r.cells, Apart: r.isFirst})
			r.isFirst = false
		}
	}
}

// paragraph adds a paragraph, or the heading that it is by its style or its words.
func (r *wordReader) paragraph(text string) {
	if text == "" || !utf8.ValidString(text) {
		return
	}
	if r.depth > 0 {
		r.cell = append(r.cell, text)
		return
	}
	level, heading, rest := headingOf(text)
	if n := r.levels[r.style]; n > 0 && utf8.RuneCountInString(text) <= maxNumbered {
		level, heading, rest = n, strings.TrimRight(text, "。"), ""
	}
	if level == 0 {
		r.blocks = append(r.blocks, Block{Text: text})
		return
	}
	r.blocks = append(r.blocks, Block{Level: level, Text: heading})
	if rest != "" {
		r.blocks = append(r.blocks, Block{Text: rest})
	}
}
