package draft

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
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
	return r.blocks, nil
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

// wordReader makes blocks of a document.
type wordReader struct {
	levels map[string]int // of styles that are headings
	blocks []Block

	text    strings.Builder // of the paragraph
	style   string
	depth   int      // of tables
	isFirst bool     // whether no row of the table has been read
	cells   []string // of the row
	cell    []string // paragraphs of the cell
	span    int      // over how many columns the cell reaches
}

func (r *wordReader) read(data []byte) error {
	d := xml.NewDecoder(bytes.NewReader(data))
	for {
		token, err := d.Token()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
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
	case "del", "instrText", "txbxContent", "Fallback":
		return d.Skip()
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
		r.text.WriteString(text)
	case "tab", "br":
		r.text.WriteByte(' ')
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
