package kind

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/page"
	"duibiao/internal/plot"
	"duibiao/internal/quantity"
	"duibiao/templates"
)

// contactSheet is all drawings on one page, to be looked at: testdata/contact-sheet.html,
// which a browser shows with the style sheets of static.
type contactSheet struct {
	Large, Small, Arrows []verdictMark
	Nested               []namedBar
	SoFar                []soFarView
	Ranks                []plot.Ranks
	Pairs                []pairView
	Ruled                []ruledView
	Gaps                 []gapsView
	Fields               []unitsView
	Matrix               matrixView
	Series               []columnsView
}

type namedBar struct {
	Name string
	Bar  plot.Nested
}

// drawingTemplates returns the partials of the program and the template of the contact
// sheet.
func drawingTemplates(t *testing.T) fs.FS {
	t.Helper()
	all := fstest.MapFS{}
	add := func(fsys fs.FS, pattern string) {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			data, err := fs.ReadFile(fsys, name)
			if err != nil {
				t.Fatal(err)
			}
			all[name] = &fstest.MapFile{Data: data}
		}
	}
	add(templates.FS, "partials/*.html")
	add(testdata, "contact.html")
	return all
}

func writeSheet(t *testing.T, data *contactSheet) string {
	t.Helper()
	template := page.New[contactSheet]("contact.html")
	sets, diags, err := page.Load(drawingTemplates(t), nil, template)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	if !sets.Compiled("contact.html") {
		t.Error("a partial of a drawing is not compiled")
	}
	var b bytes.Buffer
	if err := template.Write(&b, sets, nil, data); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "><", ">\n<")
}

// TestContactSheet writes all drawings. go test -run ContactSheet -update writes the file.
func TestContactSheet(t *testing.T) {
	compareGolden(t, "contact-sheet.html", writeSheet(t, allDrawings(t)))
}

// drawn reads a figure as it is drawn: 12万吨以上.
func drawn(t *testing.T, text string) plot.Figure {
	t.Helper()
	if text == "" {
		return plot.Figure{}
	}
	q, err := quantity.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if q.Bound == quantity.Range {
		return plot.Between(q.Value, q.High)
	}
	return plot.One(q.Value, q.Bound)
}

func allDrawings(t *testing.T) *contactSheet {
	s := &contactSheet{Matrix: sampleMatrix(t), Gaps: sampleGaps(t), Series: sampleSeries(t)}
	for _, size := range []int{30, 14} {
		var list []verdictMark
		for _, m := range marks() {
			list = append(list, verdictMark{plot.NewSquare(m.mark, size), m.name})
		}
		s.Large, s.Small = s.Small, list
	}
	for _, m := range []plot.Mark{plot.Above, plot.Below, plot.Same, plot.Within} {
		s.Arrows = append(s.Arrows, verdictMark{plot.Arrow(m, 12), "the result is 0.4 points away"})
	}
	for _, n := range [][3]string{
		{"beyond at least", "1267万人", "1200万人以上"}, {"short of around", "3%", "5.5%左右"}, {"equal to at most", "5.5%", "5.5%以内"},
		{"one less", "119999个", "120000个"}, {"one more", "120001个", "120000个"}, {"inside a range", "4.8%", "4.5%至5%"},
		{"no result", "", "3.8%左右"}, {"no target", "1300万辆以上", ""}, {"nothing yet", "0个", "20个"}, {"a trace", "1个", "100万个"},
	} {
		bar, ok := plot.NewNested(drawn(t, n[1]), drawn(t, n[2]), quantity.Decimal{})
		if !ok {
			t.Fatal(n)
		}
		s.Nested = append(s.Nested, namedBar{n[0] + ": " + n[1] + " / " + n[2], bar})
	}
	for _, f := range [][4]string{
		{"620万人", "1200万人以上", "0.496", "49.6% of the year gone"}, {"12万人", "1200万人左右", "0.02", "2% of the year gone"}, {"1300万人", "1200万人", "0.92", "92% of the year gone"},
	} {
		time, _ := quantity.ParseDecimal(f[2])
		bar, ok := plot.NewSoFar(drawn(t, f[0]), drawn(t, f[1]), time)
		if !ok {
			t.Fatal(f)
		}
		s.SoFar = append(s.SoFar, soFarView{bar, f[3]})
	}
	for _, f := range [][2]string{{"第8", "前10"}, {"第11", "前10"}, {"第70", "前20"}, {"", "前3"}} {
		r, ok := plot.NewRanks(drawn(t, f[0]), drawn(t, f[1]), func(d quantity.Decimal) string { return d.String() })
		if !ok {
			t.Fatal(f)
		}
		s.Ranks = append(s.Ranks, r)
	}
	samplePairs(t, s)
	sampleFields(t, s)
	return s
}

func samplePairs(t *testing.T, s *contactSheet) {
	english := quantity.English()
	number := func(d quantity.Decimal) string { return english.Number(d) }
	for _, p := range []struct{ result, target, outcome, difference string }{
		{"320万平方米", "160万平方米", "", "−1.6 million square metres (−50%)"},
		{"82.5万吨", "100万吨以上", "100万吨以上", "at least +175,000 tonnes (+21.2%)"},
		{"13.93万人", "12.8万人左右", "", "−11,300 people (−8.1%)"},
		{"5%", "4.5%至5%", "", "−0.5 percentage points to 0"},
		{"4%", "4.5%至5%", "", "+0.5 to 1 percentage points"},
		{"5.5%", "5.5%以内", "", ""},
		{"3601列", "3602列", "", "+1 train"},
	} {
		result, target := namedFigure{"2024 result", p.result}, namedFigure{"2025 target", p.target}
		pair, ok := plot.NewPair(drawn(t, p.result), drawn(t, p.target), 14)
		ruled, okRuled := plot.NewRuled(drawn(t, p.result), drawn(t, p.target), drawn(t, p.outcome), 32, number)
		if !ok || !okRuled {
			t.Fatal(p)
		}
		s.Pairs = append(s.Pairs, pairView{result, "", target, pair})
		s.Ruled = append(s.Ruled, ruledView{result, target, namedFigure{"2025 result", p.outcome}, p.difference, ruled})
	}
}

func sampleFields(t *testing.T, s *contactSheet) {
	for _, n := range [][4]int{{0, 0, 5, 6}, {3, 0, 7, 2}, {1, 3, 10, 3}, {1, 1, 14, 6}} {
		var figures []plot.Mark
		for i, m := range []plot.Mark{plot.Above, plot.Below, plot.ResultOnly, plot.TargetOnly} {
			for range n[i] {
				figures = append(figures, m)
			}
		}
		u, ok := plot.NewUnits(figures, 11)
		if !ok {
			t.Fatal(n)
		}
		s.Fields = append(s.Fields, unitsView{u, fmt.Sprintf("%d figures: %d higher, %d lower, %d result only, %d target only.", len(figures), n[0], n[1], n[2], n[3])})
	}
}

type namedMark struct {
	mark plot.Mark
	name string
}

func marks() []namedMark {
	return []namedMark{
		{plot.Met, "Met"}, {plot.NotMet, "Not met"}, {plot.OffBelow, "Off target"}, {plot.OffAbove, "Off target, above"}, {plot.SoFar, "So far"},
		{plot.NoResult, "No result in the source"}, {plot.Open, "Cannot be determined"}, {plot.Pending, "Not yet known"}, {plot.InWords, "In words"},
		{plot.Above, "Above"}, {plot.Below, "Below"}, {plot.Same, "The same"}, {plot.Within, "In the range"}, {plot.ResultOnly, "Result only"}, {plot.TargetOnly, "Target only"},
	}
}

func sampleGaps(t *testing.T) []gapsView {
	english := quantity.English()
	percents := [][4]string{
		{"Afforestation", "绿", "5.09万亩", "6.58万亩"}, {"New senior high school places", "民", "9800个", "12200个"},
		{"Zhengzhou airport cargo and mail throughput", "开", "82.5万吨", "100万吨以上"}, {"Zhengzhou airport passenger throughput", "开", "2850万人次", "3100万人次"},
		{"China–Europe freight trains run", "开", "3601列", "3630列以上"}, {"New green space", "绿", "320万平方米", "160万平方米"},
		{"Rural workers moved into non-farm jobs", "民", "3.56万人", "2.68万人左右"}, {"New urban jobs", "民", "13.93万人", "12.8万人以内"},
		{"One more", "民", "100000个", "100001个"}, {"As many", "民", "20个", "20个以上"}, {"Ten times as many", "民", "20个", "200个"},
	}
	points := [][4]string{{"GDP growth", "经", "5%", "4.5%至5%"}, {"Prices", "经", "0.2%", "2%左右"}, {"Balance", "经", "-1.5%", "0.5%"}, {"A range around", "经", "3%", "2.5%至3.5%"}}
	pointsText := func(d quantity.Decimal) string {
		return strings.TrimSuffix(english.ChangeOf(d, quantity.NewDecimal(100, 0)), "%")
	}
	return append(gapParts(t, percents, plot.PerCent, percentText), gapParts(t, points, plot.Points, pointsText)...)
}

// percentText writes a change.
func percentText(d quantity.Decimal) string {
	return quantity.English().ChangeOf(d, quantity.NewDecimal(1, 0))
}

// gapParts makes a gap chart of figures in the parts that its sides are.
func gapParts(t *testing.T, list [][4]string, m plot.Measure, write func(quantity.Decimal) string) []gapsView {
	var figures []plot.Apart
	for _, f := range list {
		figures = append(figures, plot.Apart{Result: drawn(t, f[2]).Low, Target: drawn(t, f[3])})
	}
	rows, of := plot.NewGaps(figures, m, write)
	var parts []gapsView
	for i, g := range rows {
		g.Axis.ID = fmt.Sprint("axis", m)
		heading := map[[2]bool]string{{true}: "Target higher", {false, true}: "Target lower", {}: "Target the same"}[[2]bool{g.Up, g.Down}]
		if len(parts) == 0 || parts[len(parts)-1].Heading != heading {
			parts = append(parts, gapsView{Heading: heading, Axis: g.Axis})
			parts[0].Centre = "2024"
		}
		f, part := list[of[i]], &parts[len(parts)-1]
		from, to := figures[of[i]].Result, figures[of[i]].Target.High
		change := write(to.Sub(from))
		if m == plot.PerCent {
			change = quantity.English().ChangeOf(to.Sub(from), from)
		}
		part.Rows = append(part.Rows, gapRow{
			Seal: seal{f[1], "zh-Hans"}, Label: f[0], Href: "#", Change: change, Sentence: "The target lies beside the result.",
			Result: namedFigure{"2024", f[2]}, Target: namedFigure{"2025", f[3]}, Gap: g,
		})
		part.Count = fmt.Sprint(len(part.Rows))
	}
	return parts
}

func sampleMatrix(t *testing.T) matrixView {
	v := matrixView{Caption: "Each figure: target, result and verdict by year", Corner: "Figure"}
	years := []string{"2022", "2023", "2024", "2025", "2026"}
	for _, y := range years {
		v.Periods = append(v.Periods, matrixPeriod{Name: y})
	}
	v.Periods[4].Note = "promised, not yet known"
	for _, row := range []struct {
		label, seal     string
		result, targets [5]string
		marks           string // one of mxonp for each: met, not met, off, no result, pending
	}{
		{"GDP growth", "经", [5]string{"3%", "5.2%", "5%", "5%"}, [5]string{"5.5%左右", "5%左右", "5%左右", "5%左右", "4.5%至5%"}, "xmmmp"},
		{"New urban jobs", "业", [5]string{"1206万人", "1244万人", "1256万人", "1267万人"}, [5]string{"1100万人以上", "1200万人左右", "1200万人以上", "1200万人以上", "1200万人以上"}, "mmmmp"},
		{"Surveyed urban unemployment rate", "业", [5]string{"5.5%", "5.2%", "5.1%"}, [5]string{"5.5%以内", "5.5%左右", "5.5%左右", "5.5%左右", "5.5%左右"}, "mmmnp"},
		{"Increase in consumer prices", "经", [5]string{"2%", "0.2%", "0.2%"}, [5]string{"3%左右", "3%左右", "3%左右", "2%左右", "2%左右"}, "ooonp"},
		{"Annual output of new energy vehicles", "能", [5]string{"", "", "1300万辆以上", "1600万辆以上"}, [5]string{}, "     "},
	} {
		var results, targets []plot.Figure
		for i := range years {
			results, targets = append(results, drawn(t, row.result[i])), append(targets, drawn(t, row.targets[i]))
		}
		bars, ok := plot.NewRow(results, targets)
		r := matrixRow{Seal: seal{row.seal, "zh-Hans"}, Label: row.label, Href: "#"}
		for i, y := range years {
			c := matrixCell{Period: y, HasBar: ok[i], Bar: bars[i], Result: row.result[i], TargetName: "target", Target: row.targets[i], Open: i == 4, Silent: i == 4}
			if row.result[i] == "" && row.targets[i] == "" {
				c.Empty = "–"
			}
			if row.targets[i] == "" {
				c.Target = "no target"
			}
			if n := strings.IndexByte("mxonp", row.marks[i]); n >= 0 {
				m := marks()[[]int{0, 1, 2, 5, 7}[n]]
				c.HasVerdict, c.Verdict = true, verdictMark{plot.NewSquare(m.mark, 14), m.name}
			}
			r.Cells = append(r.Cells, c)
		}
		v.Rows = append(v.Rows, r)
	}
	return v
}

func sampleSeries(t *testing.T) []columnsView {
	var list []columnsView
	number := func(d quantity.Decimal) string { return quantity.English().Number(d) }
	for _, s := range [][]plot.Year{
		{
			{Name: "2021", ResultText: "8.1", Result: drawn(t, "8.1%")},
			{Name: "2022", ResultText: "3", TargetText: "≈5.5", Result: drawn(t, "3%"), Target: drawn(t, "5.5%左右"), Mark: plot.NotMet},
			{Name: "2023", ResultText: "5.2", TargetText: "≈5", Result: drawn(t, "5.2%"), Target: drawn(t, "5%左右"), Mark: plot.Met},
			{Name: "2024", ResultText: "5", TargetText: "≥5", Result: drawn(t, "5%"), Target: drawn(t, "5%以上"), Mark: plot.Met},
			{Name: "2025", ResultText: "4.99", TargetText: "≤5", Result: drawn(t, "4.99%"), Target: drawn(t, "5%以内"), Mark: plot.Met},
			{Name: "2026", TargetText: "4.5–5", Target: drawn(t, "4.5%至5%"), Mark: plot.Pending},
		},
		{
			{Name: "2019", ResultText: "2", TargetText: "3", Result: drawn(t, "2%"), Target: drawn(t, "3%"), Mark: plot.OffBelow},
			{Name: "2023", ResultText: "−1", TargetText: "1", Result: drawn(t, "-1%"), Target: drawn(t, "1%"), Mark: plot.NotMet, After: true},
			{Name: "2024", ResultText: "−2.5", TargetText: "−2", Result: drawn(t, "-2.5%"), Target: drawn(t, "-2%"), Mark: plot.Open},
			{Name: "2025", ResultText: "0", TargetText: "≥0.5", Result: drawn(t, "0%"), Target: drawn(t, "0.5%以上"), Mark: plot.SoFar},
		},
	} {
		c, ok := plot.NewColumns(s, number)
		if !ok {
			t.Fatal("no columns")
		}
		list = append(list, columnsView{Unit: "Unit: per cent", Target: "target", Reading: "Columns start at zero: solid is the result, outline the target. A wavy top means “around”, chevrons “or more” or “no more than”, two lines a range.", Chart: c})
	}
	return list
}

// testdata holds what the tests of drawings read.
var testdata = os.DirFS("testdata")
