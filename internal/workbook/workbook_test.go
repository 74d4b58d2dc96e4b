package workbook

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"maps"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

// The parts of a small workbook.
func parts(sheet string) map[string]string {
	return map[string]string{
		"_rels/.rels":                `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="7" r:id="s1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="s1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s3" Type="http://x/styles" Target="styles.xml"/></Relationships>`,
		"xl/sharedStrings.xml":       `<sst>` + shared + `</sst>`,
		"xl/styles.xml":              styles,
		"xl/worksheets/sheet1.xml":   sheet,
	}
}

const (
	shared = `<si><t>甲_x000D_乙</t></si>` +
		`<si><r><rPr><strike/></rPr><t>30</t></r><r><t>31</t></r></si>` +
		`<si><r><t>10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>8</t></r></si>` +
		`<si><r><rPr><b/><strike val="0"/></rPr><t>郑</t></r><r><t xml:space="preserve">州 </t></r><rPh sb="0" eb="2"><t>zhèng</t></rPh></si>` +
		`<si><r><rPr><strike/></rPr><t> </t></r><r><rPr><sz/></rPr><t>31</t></r></si>`
	styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="0.0&quot;万人次&quot;"/><numFmt numFmtId="171" formatCode="yyyy/m/d;@"/><numFmt numFmtId="172" formatCode=";;;"/><numFmt numFmtId="173" formatCode="@&quot;年&quot;"/></numFmts>` +
		`<fonts><font/><font><strike/></font></fonts>` +
		`<cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/><xf fontId="1"/></cellXfs>` +
		`<dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`
)

// packed returns a workbook.
func packed(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, parts[name]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// read returns the only sheet of a workbook with the small one's other parts.
func read(t testing.TB, sheet string) (*Sheet, error) {
	t.Helper()
	b, err := Open(packed(t, parts(sheet)))
	if err != nil {
		t.Fatal(err)
	}
	return b.Read(0)
}

func TestWhatACellShows(t *testing.T) {
	for _, tt := range []struct{ name, cell, want, refused string }{
		{"a number", `<c r="A1"><v>1.1000000000000001</v></c>`, "1.1", ""},
		{"a percentage", `<c r="A1" s="1"><v>4.5999999999999999E-2</v></c>`, "4.60%", ""},
		{"a unit", `<c r="A1" s="3"><v>2850.04</v></c>`, "2850.0万人次", ""},
		{"a date", `<c r="A1" s="2"><v>45721</v></c>`, "", "the cell shows a date"},
		{"a date of its own", `<c r="A1" s="4"><v>45721</v></c>`, "", "in the format \"yyyy/m/d;@\""},
		{"a text that was to be a date", `<c r="A1" s="4" t="s"><v>0</v></c>`, "甲\r乙", ""},
		{"a text hidden", `<c r="A1" s="5" t="s"><v>0</v></c>`, "", "the format \";;;\" of the cell hides its text"},
		{"a number hidden", `<c r="A1" s="5"><v>1</v></c>`, "", "in the format \";;;\""},
		{"a text with more", `<c r="A1" s="6" t="inlineStr"><is><t>2025</t></is></c>`, "2025年", ""},
		{"a number that is text", `<c r="A1" t="str"><v>007</v></c>`, "007", ""},
		{"a style that is not there", `<c r="A1" s="99"><v>1</v></c>`, "", "in the format \"s 99\""},
		{"a text with a style that is not there", `<c r="A1" s="99" t="inlineStr"><is><t>1</t></is></c>`, "1", ""},
		{"a run struck through", `<c r="A1" t="s"><v>1</v></c>`, "", "a part of the cell is struck through"},
		{"a blank struck through", `<c r="A1" t="s"><v>4</v></c>`, " 31", ""},
		{"a cell struck through", `<c r="A1" t="inlineStr" s="7"><is><t>30</t></is></c>`, "", "a part of the cell is struck through"},
		{"a number struck through", `<c r="A1" s="7"><v>30</v></c>`, "", "a part of the cell is struck through"},
		{"a run that is not, in a cell that is", `<c r="A1" t="s" s="7"><v>4</v></c>`, " 31", ""},
		{"a run raised", `<c r="A1" t="s"><v>2</v></c>`, "", "a part of the cell is raised"},
		{"runs that look differently", `<c r="A1" t="s"><v>3</v></c>`, "郑州 ", ""},
		{"a formula", `<c r="A1"><f>1+1</f><v>2</v></c>`, "", "the cell has a formula"},
		{"a child of a shared formula", `<c r="A1"><f t="shared" si="3"/><v>2</v></c>`, "", "the cell has a formula"},
		{"a formula without a value", `<c r="A1"><f/></c>`, "", "the cell has a formula"},
		{"true", `<c r="A1" t="b"><v>1</v></c>`, "", "no text and no number"},
		{"a mistake", `<c r="A1" t="e"><v>#N/A</v></c>`, "", "no text and no number"},
		{"a day", `<c r="A1" t="d"><v>2025-01-02</v></c>`, "", "no text and no number"},
		{"a shared text that is not there", `<c r="A1" t="s"><v>5</v></c>`, "", "the workbook has no text number 5"},
		{"no number", `<c r="A1"><v>0x10</v></c>`, "", `"0x10" is no number`},
		{"a number computed", `<c r="A1"><v>0.30000000000000004</v></c>`, "", "the number 0.30000000000000004 is not exact"},
		{"a number computed, as shown", `<c r="A1" s="1"><v>0.30000000000000004</v></c>`, "30.00%", ""},
		{"nothing", `<c r="A1" s="1"/><c r="B1" t="s"/><c r="C1" t="inlineStr"><is/></c>`, "", ""},
		{"a prefix", `<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>`, "甲", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, err := read(t, `<worksheet><sheetData><row r="1">`+tt.cell+`</row></sheetData><extLst><c r="A9"><v>9</v></c></extLst></worksheet>`)
			if err != nil {
				t.Fatal(err)
			}
			if tt.want+tt.refused == "" {
				if len(s.Rows) > 0 {
					t.Errorf("an empty row says %+v", s.Rows)
				}
				return
			}
			c := s.Rows[0].Cells[0]
			if c.Text != tt.want || (c.Refused != nil) != (tt.refused != "") || c.Refused != nil && !strings.Contains(c.Refused.Message.En, tt.refused) {
				t.Errorf("got %q, %+v", c.Text, c.Refused)
			}
		})
	}
}

// Rows and cells may be there without their names, and most are not there at all.
// TestConditionalFormats holds that a cell is refused which a condition may show otherwise than it is read.
func TestConditionalFormats(t *testing.T) {
	const cells = `<sheetData><row r="1"><c r="A1"><v>36</v></c><c r="B1"><v>37</v></c></row><row r="2"><c r="A2"><v>38</v></c></row></sheetData>`
	for rules, want := range map[string]string{
		`<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>`:                                                                                                                                                                     "A1",
		`<conditionalFormatting sqref="B1:B9 A2"><cfRule type="expression" dxfId="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`:                                                                                                                                                               "B1 A2",
		`<conditionalFormatting sqref="A1:B9"><cfRule type="expression" dxfId="2"><formula>TRUE</formula></cfRule></conditionalFormatting>`:                                                                                                                                                                  "",
		`<conditionalFormatting sqref="A1:B1"><cfRule type="iconSet"><iconSet showValue="0"><cfvo type="min"/></iconSet></cfRule></conditionalFormatting>`:                                                                                                                                                   "A1 B1",
		`<conditionalFormatting sqref="A1:B1"><cfRule type="iconSet"><iconSet><cfvo type="min"/></iconSet></cfRule></conditionalFormatting>`:                                                                                                                                                                 "",
		`<conditionalFormatting sqref="A:A"><cfRule type="expression" dxfId="0"/></conditionalFormatting>`:                                                                                                                                                                                                   "A1 B1 A2",
		`<extLst><ext><conditionalFormattings><conditionalFormatting><cfRule><dxf><font><strike/></font></dxf></cfRule><sqref>B1</sqref></conditionalFormatting><conditionalFormatting><cfRule><dxf><fill/></dxf></cfRule><sqref>A2</sqref></conditionalFormatting></conditionalFormattings></ext></extLst>`: "B1",
	} {
		all := parts(`<worksheet>` + cells + rules + `</worksheet>`)
		all["xl/styles.xml"] = strings.Replace(styles, `</dxfs>`, `<dxf><numFmt numFmtId="9" formatCode="0%"/></dxf><dxf><font><b/></font><fill/></dxf></dxfs>`, 1)
		b, err := Open(packed(t, all))
		if err != nil {
			t.Fatal(err)
		}
		s, err := b.Read(0)
		if err != nil {
			t.Fatal(err)
		}
		var refused []string
		for _, row := range s.Rows {
			for _, c := range row.Cells {
				if c.Refused != nil {
					refused = append(refused, fmt.Sprintf("%c%d", 'A'+c.Column, row.Number+1))
				}
			}
		}
		if got := strings.Join(refused, " "); got != want {
			t.Errorf("%s: %s is refused, want %s", rules, got, want)
		}
	}
}

func TestPlacesOfCells(t *testing.T) {
	s, err := read(t, `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row><c t="str"><v>a</v></c><c r="C1"><v>1</v></c><c><v>2</v></c></row>`+
		`<row r="5"/><row><c><v>3</v></c></row><row r="1048576"><c r="XFD1048576"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells></worksheet>`)
	if err != nil {
		t.Fatal(err)
	}
	want := &Sheet{
		Rows: []Row{
			{0, false, []Cell{{Column: 0, Text: "a"}, {Column: 2, Text: "1"}, {Column: 3, Text: "2"}}},
			{5, false, []Cell{{Column: 0, Text: "3"}}},
			{1048575, false, []Cell{{Column: 16383, Text: "4"}}},
		},
		Merged: []Merged{{"A1", "B2"}, {"C1", "C1"}},
	}
	if diff := cmp.Diff(want, s); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestSheetsWithTwoReadingsAreRefused(t *testing.T) {
	for name, rows := range map[string]string{
		"a row twice":          `<row r="1"/><row r="1"/>`,
		"rows out of order":    `<row r="2"/><row r="1"/>`,
		"a row too far":        `<row r="1048577"/>`,
		"a row without number": `<row r="x"/>`,
		"a cell twice":         `<row><c r="A1"/><c r="A1"/></row>`,
		"cells out of order":   `<row><c r="B1"/><c r="A1"/></row>`,
		"a cell of another":    `<row><c r="A2"/></row>`,
		"a column too far":     `<row><c r="XFE1"/></row>`,
		"no name of a cell":    `<row><c r="1A"/></row>`,
		"a cell in no row":     `<c r="A1"/>`,
		"not closed":           `<row>`,
		"closed twice":         `</row></row></row></row>`,
		"too deep":             strings.Repeat("<row>", 100),
	} {
		if s, err := read(t, `<worksheet><sheetData>`+rows+`</sheetData></worksheet>`); err == nil {
			t.Errorf("%s: %+v", name, s)
		}
	}
}

func TestWhatIsNoWorkbook(t *testing.T) {
	good := packed(t, parts("<worksheet/>"))
	without := func(name string) []byte {
		p := parts("<worksheet/>")
		delete(p, name)
		return packed(t, p)
	}
	twice := parts("<worksheet/>")
	twice["XL/workbook.xml"] = twice["xl/workbook.xml"]
	for _, tt := range []struct {
		name, want string
		text       []byte
	}{
		{"nothing", "it cannot be unpacked", nil},
		{"cut short", "it cannot be unpacked", good[:len(good)/2]},
		{"with a password", "it has a password", []byte(ole + "…")},
		{"no relations", "the part _rels/.rels is missing", without("_rels/.rels")},
		{"no workbook", "there are no sheets in it", without("xl/workbook.xml")},
		{"no texts", "the part xl/sharedstrings.xml is missing", without("xl/sharedStrings.xml")},
		{"a part twice", "it has the part xl/workbook.xml twice", packed(t, twice)},
	} {
		_, err := Open(tt.text)
		if err == nil || !strings.HasPrefix(diag.Said(err).En, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	flipped := bytes.Clone(good)
	flipped[bytes.Index(flipped, []byte("xl/workbook.xml"))+len("xl/workbook.xml")+4] ^= 0xff
	if _, err := Open(flipped); err == nil {
		t.Error("a damaged part is read")
	}
}

// allocated returns how many bytes something allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// Of a cell of 40 MB no more is kept than tells that it is too long.
func TestHugeTextsAreCut(t *testing.T) {
	huge := strings.Repeat("长", 40<<20/3)
	for name, p := range map[string]map[string]string{
		"inline":  parts(`<worksheet><sheetData><row><c t="inlineStr"><is><t>` + huge + `</t></is></c></row></sheetData></worksheet>`),
		"in runs": parts(`<worksheet><sheetData><row><c t="inlineStr"><is>` + strings.Repeat(`<r><t>`+huge[:30000]+`</t></r>`, 40) + `</is></c></row></sheetData></worksheet>`),
		"a value": parts(`<worksheet><sheetData><row><c t="str"><v>` + huge + `</v></c></row></sheetData></worksheet>`),
		"shared": func() map[string]string {
			p := parts(`<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>`)
			p["xl/sharedStrings.xml"] = `<sst><si><t>` + huge + `</t></si></sst>`
			return p
		}(),
	} {
		text := packed(t, p)
		bytes := allocated(func() {
			b, err := Open(text)
			if err != nil {
				t.Fatal(name, err)
			}
			s, err := b.Read(0)
			if err != nil {
				t.Fatal(name, err)
			}
			if c := s.Rows[0].Cells[0]; c.Refused == nil || c.Refused.Message != sayLong.With(maxUnits) {
				t.Errorf("%s: %.40q, %+v", name, c.Text, c.Refused)
			}
		})
		if bytes > 8<<20 {
			t.Errorf("%s: %d bytes were allocated", name, bytes)
		}
	}
	longest := strings.Repeat("长", maxUnits)
	s, err := read(t, `<worksheet><sheetData><row><c t="inlineStr"><is><t>`+longest+`</t></is></c></row></sheetData></worksheet>`)
	if err != nil || s.Rows[0].Cells[0].Text != longest {
		t.Errorf("the longest text of a cell is not read: %v", err)
	}
}

// What a workbook unpacks to is bounded, also when its sheets are all the same part.
func TestBombs(t *testing.T) {
	const limit = 1 << 20
	big := parts(`<worksheet>` + strings.Repeat(" ", 2*limit) + `</worksheet>`)
	same := parts(`<worksheet>` + strings.Repeat(" ", limit/4) + `</worksheet>`)
	same["xl/workbook.xml"] = `<workbook><sheets>` + strings.Repeat(`<sheet name="x" r:id="s1"/>`, 8) + `</sheets></workbook>`
	for name, p := range map[string]map[string]string{"one": big, "the same again": same} {
		b, err := open(packed(t, p), limit)
		if err != nil {
			t.Fatal(name, err)
		}
		read := 0
		for read < len(b.Names()) && err == nil {
			_, err = b.Read(read)
			read++
		}
		if err == nil || diag.Said(err) != sayTooMuch || read > 4 {
			t.Errorf("%s: %d sheets, %v", name, read, err)
		}
	}
}

// A stray cell in the last corner costs what any cell costs.
func TestWorkGrowsWithTheCells(t *testing.T) {
	sheet := func(cells int) []byte {
		var b strings.Builder
		b.WriteString(`<worksheet><sheetData>`)
		for i := range cells {
			fmt.Fprintf(&b, `<row r="%d"><c r="XFD%[1]d" t="s"><v>0</v></c></row>`, i*100+1)
		}
		b.WriteString(`<row r="1048576"><c r="XFD1048576"><v>4</v></c></row></sheetData></worksheet>`)
		return packed(t, parts(b.String()))
	}
	work := func(text []byte) uint64 {
		return allocated(func() {
			b, err := Open(text)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := b.Read(0); err != nil {
				t.Fatal(err)
			}
		})
	}
	one, once, twice := work(sheet(1)), work(sheet(4000)), work(sheet(8000))
	if one > 1<<20 || float64(twice) > 2.2*float64(once) {
		t.Errorf("%d bytes for 2 cells, %d for 4,000, %d for 8,000", one, once, twice)
	}
}

// sound reads all of a workbook: nothing panics, and what is refused has a reason.
func sound(t *testing.T, text []byte) {
	b, err := open(text, 4<<20)
	if err != nil {
		return
	}
	for i := range b.Names() {
		s, err := b.Read(i)
		if s == nil {
			t.Fatal(err)
		}
		for _, row := range s.Rows {
			for _, c := range row.Cells {
				if (c.Text == "") != (c.Refused != nil) || c.Refused != nil && c.Refused.Message.IsZero() {
					t.Fatalf("%d: %+v", row.Number, c)
				}
			}
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(packed(f, parts(`<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>`)))
	f.Add([]byte("PK\x05\x06"))
	f.Fuzz(sound)
}

func FuzzParts(f *testing.F) {
	f.Add(`<worksheet><sheetData><row><c t="s"><v>0</v></c><c s="3"><v>1e5</v></c></row></sheetData></worksheet>`, `<sst>`+shared+`</sst>`, styles)
	f.Fuzz(func(t *testing.T, sheet, texts, styles string) {
		p := parts(sheet)
		p["xl/sharedStrings.xml"], p["xl/styles.xml"] = texts, styles
		sound(t, packed(t, p))
	})
}

// TestHidden holds that what a program does not show of a workbook is known for it.
func TestHidden(t *testing.T) {
	const sheet = `<worksheet><cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/></cols><sheetData>` +
		`<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="true"><c r="A2"><v>3</v></c></row><row r="3" hidden="0"><c r="A3"><v>4</v></c></row></sheetData></worksheet>`
	for state, want := range map[string]bool{"": false, `state="visible"`: false, `state="hidden"`: true, `state="veryHidden"`: true} {
		p := parts(sheet)
		p["xl/workbook.xml"] = strings.Replace(p["xl/workbook.xml"], `sheetId="7"`, `sheetId="7" `+state, 1)
		b, err := Open(packed(t, p))
		if err != nil {
			t.Fatal(err)
		}
		s, err := b.Read(0)
		if err != nil {
			t.Fatal(err)
		}
		got := []bool{s.Hidden, s.Rows[0].Hidden, s.Rows[0].Cells[0].Hidden, s.Rows[0].Cells[1].Hidden, s.Rows[1].Hidden, s.Rows[2].Hidden}
		if diff := cmp.Diff([]bool{want, false, false, true, true, false}, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", state, diff)
		}
	}
}
