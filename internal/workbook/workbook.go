// Package workbook reads .xlsx files, for the text that a person sees in each cell.
//
// A cell is what a spreadsheet program shows: a number under its number format, a text
// under its. What has no such text is refused, with the reason: a formula, a date, a
// number format that is not understood, a text of which a part is struck through or
// raised, since "30" struck before "31" is not 3031 and 10 with a raised 8 not 108.
//
// Files come from strangers. Every part is read as a stream: what is kept is bounded by
// the cells that say something, what is unpacked by maxUnpacked, whatever the file
// claims of its sizes and dimensions.
package workbook

import (
	"archive/zip"
	"bytes"
	"path"
	"strconv"
	"strings"

	"duibiao/internal/diag"
)

// Book is a workbook that has been opened.
type Book struct {
	files   map[string]*zip.File // by name, in small letters
	left    int64                // how many bytes may still be unpacked
	sheets  []sheetPart
	shared  []richText
	formats map[int]*format // by number
	styles  []style
	plain   style // of a cell that names none of these

	changing map[int]bool // the formats of conditions, by number, that change what a cell shows
}

// sheetPart is a sheet's name, and the part that it is written in.
type sheetPart struct {
	name, part string
	hidden     bool
}

// maxIndent is how many steps programs set a cell in at most.
const maxIndent = 250

// style is what matters of how a cell looks.
type style struct {
	format *format
	struck bool
	indent int // in steps
}

// maxUnpacked is how many bytes a workbook may unpack to.
const maxUnpacked = 256 << 20

// ole begins the files of old programs, and workbooks with a password.
const ole = "\xd0\xcf\x11\xe0"

// Open opens a workbook. What is wrong with it is an error in words.
func Open(text []byte) (*Book, error) { return open(text, maxUnpacked) }

func open(text []byte, limit int64) (*Book, error) {
	if bytes.HasPrefix(text, []byte(ole)) {
		return nil, &diag.Failure{Words: sayOld}
	}
	z, err := zip.NewReader(bytes.NewReader(text), int64(len(text)))
	if err != nil {
		return nil, &diag.Failure{Words: sayNoArchive, Cause: err}
	}
	b := &Book{files: map[string]*zip.File{}, left: limit, formats: map[int]*format{}, plain: style{format: parseFormat(general)}}
	for _, f := range z.File {
		name := partName(f.Name)
		if b.files[name] != nil {
			return nil, sayTwoParts.Fail(name)
		}
		b.files[name] = f
	}
	return b, b.index()
}

// partName returns the name by which a part is found: programs differ in slashes and
// capital letters.
func partName(name string) string {
	return strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), "/"))
}

// index finds the sheets, and reads what they share.
func (b *Book) index() error {
	top, err := b.relations("")
	if err != nil {
		return err
	}
	main := top.byType("/officeDocument")
	if b.files[main] == nil {
		return &diag.Failure{Words: sayNoMain}
	}
	rels, err := b.relations(main)
	if err != nil {
		return err
	}
	if err := b.listSheets(main, rels); err != nil {
		return err
	}
	if err := b.readShared(rels.byType("/sharedStrings")); err != nil {
		return err
	}
	return b.readStyles(rels.byType("/styles"))
}

// relation leads from one part to another.
type relation struct{ id, kind, target string }

type relations []relation

// byType returns the part of a type, by the end of its name: two editions of the standard
// differ in what stands before. It is empty if there is none.
func (list relations) byType(suffix string) string {
	for _, r := range list {
		if strings.HasSuffix(r.kind, suffix) {
			return r.target
		}
	}
	return ""
}

// relations returns where a part leads to; "" is the archive as a whole.
func (b *Book) relations(from string) (relations, error) {
	var list relations
	dir := path.Dir(from)
	err := b.walk(path.Join(dir, "_rels", path.Base("/"+from)+".rels"), func(p *part) error {
		if p.name != "Relationship" {
			return nil
		}
		target := p.attr("Target")
		if !strings.HasPrefix(target, "/") {
			target = path.Join(dir, target)
		}
		list = append(list, relation{p.attr("Id"), p.attr("Type"), partName(target)})
		return nil
	})
	return list, err
}

func (b *Book) listSheets(main string, rels relations) error {
	parts := map[string]string{}
	for _, r := range rels {
		parts[r.id] = r.target
	}
	return b.walk(main, func(p *part) error {
		if p.section == "sheets" && p.name == "sheet" {
			b.sheets = append(b.sheets, sheetPart{p.attr("name"), parts[p.attr("id")], strings.HasSuffix(strings.ToLower(p.attr("state")), "hidden")})
		}
		return nil
	})
}

// maxTexts is how many shared texts, and how many cells, a workbook may have.
const maxTexts = 2 << 20

// readShared reads the texts that cells name by their numbers.
func (b *Book) readShared(name string) error {
	if name == "" {
		return nil
	}
	return b.walk(name, func(p *part) error {
		if p.depth != 2 || p.name != "si" {
			return nil
		}
		if len(b.shared) == maxTexts {
			return &diag.Failure{Words: sayTooMuch}
		}
		text, err := p.rich()
		b.shared = append(b.shared, text)
		return err
	})
}

// readStyles reads the number formats of cells, and which are struck through.
func (b *Book) readStyles(name string) error {
	if name == "" {
		return nil
	}
	var struck []bool // by font
	codes := map[int]string{}
	conditions := 0
	b.changing = map[int]bool{}
	return b.walk(name, func(p *part) error {
		switch {
		case p.section == "numFmts" && p.name == "numFmt":
			codes[p.number("numFmtId")] = p.attr("formatCode")
		case p.section == "fonts" && p.depth == 3:
			struck = append(struck, false)
		case p.section == "fonts" && p.name == "strike" && len(struck) > 0:
			struck[len(struck)-1] = p.on()
		case p.section == "dxfs" && p.depth == 3:
			conditions++
		case p.section == "dxfs" && (p.name == "numFmt" || p.name == "strike" && p.on()):
			b.changing[conditions-1] = true
		case p.section == "cellXfs" && p.depth == 3:
			font := p.number("fontId")
			b.styles = append(b.styles, style{
				format: b.format(p.number("numFmtId"), codes),
				struck: font >= 0 && font < len(struck) && struck[font],
			})
		case p.section == "cellXfs" && p.name == "alignment" && len(b.styles) > 0:
			b.styles[len(b.styles)-1].indent = max(0, min(p.number("indent"), maxIndent))
		}
		return nil
	})
}

// format returns the number format with a number: the workbook's own, or one of those
// that every program knows.
func (b *Book) format(number int, codes map[int]string) *format {
	if f := b.formats[number]; f != nil {
		return f
	}
	code, ok := codes[number]
	if !ok {
		code, ok = builtIn(number)
	}
	f := &format{code: "numFmtId " + strconv.Itoa(number), isDate: isDate(number)} // or that of money
	if ok {
		f = parseFormat(code)
	}
	b.formats[number] = f
	return f
}

// style returns how a cell looks by the number that it gives. Where the workbook has no such style, nobody
// knows how it shows a number.
func (b *Book) style(number int) style {
	switch {
	case number >= 0 && number < len(b.styles):
		return b.styles[number]
	case number == 0: // which a cell has that gives none
		return b.plain
	}
	return style{format: &format{code: "s " + strconv.Itoa(number)}}
}

// Names returns the names of the sheets.
func (b *Book) Names() []string {
	names := make([]string, len(b.sheets))
	for i, s := range b.sheets {
		names[i] = s.name
	}
	return names
}
