package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
)

// vocabulary is texts that formats and programs like to change.
var vocabulary = []string{
	"=1+1", "+x", "-x", "@x", "'", "''=x", "'=x", `"q"`, `\`, `\n`, "a,b;c\td", "a\nb", "1.50", "007", "1e5", "2025-01-02", "TRUE",
	"_x0041_", "_x0041_x0042_x005F_", "_xzzzz_", "<b>&amp;</b>", "👍", "é́", "长长的一句话。", "a | b", "{id}", "#", "]]>", "' # c", "+++",
}

// TestRandomEditsOfTheSample changes cells of the sample at random. What comes back
// says exactly what the cells say, and every other line is as it was.
func TestRandomEditsOfTheSample(t *testing.T) {
	s, diags, err := load(os.DirFS("../.."))
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	rng := rand.New(rand.NewPCG(2025, 11))
	for round := range 16 {
		ext := []string{".xlsx", ".csv"}[round%2]
		puts, want := randomPuts(rng, newTable(s), s)
		if ext == ".csv" {
			for i := range puts {
				puts[i].value = plain(puts[i].value.(string))
			}
		}
		out, diags := taken(t, s, "t"+ext, edited(t, s, ext, puts))
		if diags.HasErrors() {
			t.Fatalf("%v\n%v", puts, diags)
		}
		texts, lines := map[string][]byte{}, 0
		for _, f := range out.Files {
			texts[f.Name] = f.New
			lines += differing(t, string(f.Old), string(f.New))
		}
		if lines != len(puts) || out.Cells != len(puts) {
			t.Errorf("%d cells changed %d lines, counted as %d", len(puts), lines, out.Cells)
		}
		after, diags, err := s.with(texts)
		if err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
		if diff := cmp.Diff(want, statedCells(newTable(after))); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
}

// differing returns how many lines of two texts of equally many lines differ.
func differing(t *testing.T, a, b string) int {
	t.Helper()
	was, is := strings.Split(a, "\n"), strings.Split(b, "\n")
	if len(was) != len(is) {
		t.Fatalf("%d lines became %d", len(was), len(is))
	}
	n := 0
	for i := range was {
		if was[i] != is[i] {
			n++
		}
	}
	return n
}

// statedCells returns what may be edited, by sector, id and column.
func statedCells(t *table) map[string]string {
	all := map[string]string{}
	for _, sec := range t.sectors {
		for _, r := range sec.all() {
			for i, c := range t.columns {
				if c.role == stated && c.applies(r.isPoint()) {
					all[sec.name()+"\t"+r.name+"\t"+c.name] = r.cells[i]
				}
			}
		}
	}
	return all
}

// randomPuts returns changes of cells that state something, and what the table says
// with them.
func randomPuts(rng *rand.Rand, table *table, s *site) ([]put, map[string]string) {
	want := statedCells(table)
	sheets := map[string]string{} // by report and sector
	names := table.sheetNames()
	for i, sec := range table.sectors {
		sheets[sec.name()] = names[i]
	}
	ids := map[string]int{}
	for _, sec := range table.sectors {
		for _, r := range sec.all() {
			ids[r.name]++
		}
	}
	var puts []put
	for _, key := range slices.Sorted(maps.Keys(want)) {
		if rng.IntN(20) > 0 || want[key] == "" || ids[strings.Split(key, "\t")[1]] > 1 { // a row is found by its id
			continue
		}
		parts := strings.Split(key, "\t")
		value := vocabulary[rng.IntN(len(vocabulary))]
		switch parts[2] {
		case "actual", "target":
			if value = otherDigit(rng, want[key]); !readable(s, value) {
				continue
			}
		case "kind", "direction", "unit_zh", "unit_en", "status":
			continue
		}
		if value == want[key] {
			continue
		}
		sheet := sheets[parts[0]]
		if strings.Contains(parts[1], "@") {
			sheet = names[len(names)-1]
		}
		puts = append(puts, put{sheet, parts[1], parts[2], value})
		want[key] = value
		if strings.HasPrefix(parts[2], "label") {
			want[key] = strings.TrimSpace(value)
		}
	}
	return puts, want
}

// otherDigit returns a figure with another digit.
func otherDigit(rng *rand.Rand, figure string) string {
	digits := []rune(figure)
	for range 20 {
		i := rng.IntN(len(digits))
		if digits[i] >= '0' && digits[i] <= '9' {
			digits[i] = rune('1' + rng.IntN(9))
			break
		}
	}
	return string(digits)
}

func readable(s *site, figure string) bool {
	_, err := s.cfg.Units.Parse(figure)
	return err == nil
}

// TestHardTextsComeBack holds both formats against texts that they are known to change.
func TestHardTextsComeBack(t *testing.T) {
	for _, word := range append(vocabulary, "'\t=x", strings.Repeat("长", maxCell)) {
		text := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(word)
		s := loaded(t, sitetest.FS(strings.Replace(site2, `"Two lines."`, `"`+text+`"`, 1)))
		for _, ext := range []string{".xlsx", ".csv"} {
			out, diags := taken(t, s, "t"+ext, edited(t, s, ext, nil))
			diags = slices.DeleteFunc(diags, func(d diag.Diagnostic) bool { return d.Rule == "markup" }) // of <b> that is in the article, too
			if len(diags) > 0 || out.Cells > 0 {
				t.Errorf("%s: %.30q comes back otherwise: %d cells, %v", ext, word, out.Cells, diags)
			}
		}
	}
}

func FuzzPlain(f *testing.F) {
	for _, w := range append([]string{"\tx", "\rx", "'\tx"}, vocabulary...) {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if got := unplain(plain(text)); got != text {
			t.Errorf("%q comes back as %q", text, got)
		}
		if p := plain(text); p != "" && strings.ContainsRune("=+-@\t\r", rune(p[0])) {
			t.Errorf("%q is a formula", p)
		}
	})
}

// sound holds what every import has to: places in the file, and with no mistake a
// site without mistakes that says what the file says.
func sound(t *testing.T, s *site, name string, text []byte) {
	f, err := formatOf(name)
	if err != nil {
		t.Fatal(err)
	}
	grids, diags, err := f.whole(name, text)
	if err != nil {
		return
	}
	out, d, err := merge(s, grids, !diags.HasErrors())
	if err != nil {
		t.Fatal(err)
	}
	if diags = append(diags, d...); diags.HasErrors() {
		for _, d := range diags {
			if d.Severity == diag.Error && !strings.HasPrefix(d.Pos.String(), name) {
				t.Errorf("a mistake that is not in the file: %s", d)
			}
		}
		return
	}
	texts := map[string][]byte{}
	for _, f := range out.Files {
		texts[f.Name] = f.New
	}
	after, d, err := s.with(texts)
	if err != nil || d.HasErrors() {
		t.Fatal(err, d)
	}
	if again, d, err := merge(after, grids, true); err != nil || !d.HasErrors() && again.Cells+again.Metrics > 0 {
		t.Errorf("the same file changes something twice: %v", d)
	}
}

func FuzzCSV(f *testing.F) {
	s := loaded(f, sitetest.FS(site2))
	f.Add("report,sector,id,actual,figure_unit\ncity,air,cargo,83,吨\n")
	f.Add("id,sector,report,unit_en,revision\npassengers,air,city,a|b,x\n")
	f.Add("id;actual;report;sector\nparks;36个;city;green\n;;;\nnew;1;;\n")
	f.Add("id,report,sector,label_zh,label_en,target\nx,city,green,甲,A,1%\nparks,,,,,\n")
	f.Fuzz(func(t *testing.T, text string) { sound(t, s, "t.csv", []byte(text)) })
}

func FuzzSheetXML(f *testing.F) {
	s := loaded(f, sitetest.FS(site2))
	book := withPart(f, edited(f, s, ".xlsx", nil), "xl/worksheets/sheet2.xml", "<worksheet/>")
	for _, seed := range []string{
		`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="C1" t="str"><v>report</v></c></row><row r="3"><c r="C3"><v>1.5</v></c><c t="s"><v>99</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`,
		`<worksheet><sheetData><row><c><f t="shared" si="0">A1</f><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025</v></c></row></sheetData></worksheet>`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, xml string) {
		sound(t, s, "t.xlsx", withPart(t, book, "xl/worksheets/sheet1.xml", xml))
	})
}

// withPart returns a workbook with another text of a part.
func withPart(t testing.TB, book []byte, name, text string) []byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(book), int64(len(book)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range z.File {
		if f.Name == name {
			continue
		}
		if err := w.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	out, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	_, err = io.WriteString(out, text)
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
