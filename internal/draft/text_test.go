package draft

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
)

// shown writes blocks: headings with their level, rows with bars.
func shown(blocks []Block) string {
	var b strings.Builder
	for _, block := range blocks {
		switch {
		case block.Level > 0:
			fmt.Fprintf(&b, "%d %s\n", block.Level, block.Text)
		case block.Cells != nil:
			b.WriteString(strings.Join(block.Cells, "|") + "\n")
		default:
			b.WriteString(block.Text + "\n")
		}
	}
	return strings.TrimSpace(b.String())
}

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		"2024年,郑州市坚 持先立后破,新能源装 机 294 万千瓦。":   "2024年，郑州市坚持先立后破，新能源装机294万千瓦。",
		"突出先立后破，高质量完成国企\n\n改革深化提升行动。":        "突出先立后破，高质量完成国企改革深化提升行动。",
		"试点落地，甲的做法全国\n\n2025年，继续推进。":         "试点落地，甲的做法全国\n2025年，继续推进。",
		"造林1 200亩，投资12 345 678元。":            "造林1200亩，投资12345678元。",
		"造林3 5亩，投资2024 150亿元，建成3 4000所。":     "造林3 5亩，投资2024 150亿元，建成3 4000所。",
		"造林1234 567亩，共1 2345家，12 34 567座。":   "造林1234 567亩，共1 2345家，12 34567座。",
		"# 绿色低碳\n## 【实践】\n造林。":               "1 绿色低碳\n15 实践\n造林。",
		"一、工作回顾\n造林。":                        "12 一、工作回顾\n造林。",
		"（一）生态环境改善。造林9万亩。":                   "13 （一）生态环境改善\n造林9万亩。",
		"——实力稳步提升。产值达到9亿元。":                  "15 ——实力稳步提升\n产值达到9亿元。",
		"**加大投入。**投资9亿元；":                    "加大投入。投资9亿元；",
		"| 指标 | 实绩 |\n|---|---|\n| 造林 | 9 |": "指标|实绩\n造林|9",
		"建设\"六定\"工程，投用GB 200 平台。":            "建设“六定”工程，投用GB 200平台。",
	} {
		blocks, err := Text([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := shown(blocks); got != want {
			t.Errorf("%q is\n%s\nwant\n%s", text, got, want)
		}
	}
}

// What Notepad on a Chinese system saves: "ANSI", which is GBK there, and "Unicode".
func TestTextsInOtherEncodings(t *testing.T) {
	for name, text := range map[string]string{
		"GBK":    "\xd4\xec\xc1\xd650\xcd\xf2\xc4\xb6\xa1\xa3",
		"UTF-16": "\xff\xfe\x20\x90\x97\x675\x000\x00\x07\x4e\xa9\x4e\x02\x30",
	} {
		blocks, err := Document(".txt", []byte(text))
		if err != nil || len(blocks) != 1 || blocks[0].Text != "造林50万亩。" {
			t.Errorf("%s: %v, %v", name, blocks, err)
		}
	}
}

func TestRefusedTexts(t *testing.T) {
	for name, tt := range map[string]struct {
		ending string
		data   []byte
		want   diag.Words
	}{
		"binary":  {".txt", []byte("造林\x00"), sayNoText},
		"English": {".md", []byte("A report of 2024: 30 parks."), sayNotChinese},
		"empty":   {".txt", []byte(" \n"), sayEmpty},
		"huge":    {".txt", bytes.Repeat([]byte("造"), MaxText/2), sayTooLong.With(MaxText >> 20)},
		"PDF":     {".pdf", nil, sayOtherFormat},
		"no Word": {".docx", []byte("造林"), sayNoWord},
	} {
		_, err := Document(tt.ending, tt.data)
		if err == nil || diag.Said(err) != tt.want {
			t.Errorf("%s: %v, want %v", name, err, tt.want)
		}
	}
}

// word makes a document of Word.
func word(t testing.TB, body string) []byte {
	t.Helper()
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{
		"word/document.xml": `<w:document ` + space + `><w:body>` + body + `</w:body></w:document>`,
		"word/styles.xml": `<w:styles ` + space + `><w:style w:styleId="a3"><w:name w:val="heading 1"/></w:style>` +
			`<w:style w:styleId="a4"><w:name w:val="小节"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`,
	} {
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// paragraph is a paragraph in a style.
func paragraph(style, text string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r><w:t>` + text + `</w:t></w:r></w:p>`
}

func TestWord(t *testing.T) {
	cell := func(text string) string { return "<w:tc>" + paragraph("", text) + "</w:tc>" }
	blocks, err := Word(word(t, paragraph("a3", "绿色发展")+paragraph("a4", "生态")+
		`<w:p><w:r><w:t>2024年，造林</w:t></w:r><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:r><w:t>9万亩。</w:t></w:r></w:p>`+
		paragraph("", "（二）水环境改善。水质达标。")+
		"<w:tbl><w:tr>"+cell("指标")+cell("实绩")+"</w:tr><w:tr>"+cell("造林")+cell("9万亩")+"</w:tr></w:tbl>"))
	if err != nil {
		t.Fatal(err)
	}
	want := "1 绿色发展\n2 生态\n2024年，造林9万亩。\n13 （二）水环境改善\n水质达标。\n指标|实绩\n造林|9万亩"
	if got := shown(blocks); got != want {
		t.Errorf("the document is\n%s\nwant\n%s", got, want)
	}
	wide := `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>` + paragraph("", "2024年") + "</w:tc>"
	blocks, err = Word(word(t, "<w:tbl><w:tr>"+cell("指标")+wide+cell("2025年")+"</w:tr><w:tr>"+cell("")+cell("目标")+cell("实绩")+cell("目标")+"</w:tr></w:tbl>"))
	if got := shown(blocks); err != nil || got != "指标|2024年||2025年\n|目标|实绩|目标" {
		t.Errorf("a cell over two columns: %v, %s", err, got)
	}
	if _, err := Word(word(t, "<w:p>")); err == nil || diag.Said(err) != sayNoWord {
		t.Errorf("broken XML: %v", err)
	}
}

// TestWordAsRead holds that what a reader of a document does not see, or reads as struck out, is no text of it, and
// that the number of a footnote is no part of the figure before it.
func TestWordAsRead(t *testing.T) {
	run := func(look, text string) string { return "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + text + "</w:t></w:r>" }
	raised := `<w:vertAlign w:val="superscript"/>`
	for name, c := range map[string][2]string{
		"a hyphen":        {run("", "新建学校3") + "<w:r><w:noBreakHyphen/></w:r>" + run("", "5所。"), "新建学校3-5所。"},
		"a line":          {run("", "新建医院2") + "<w:r><w:cr/></w:r>" + run("", "300家。"), "新建医院2 300家。"},
		"a tab":           {run("", "改造管网3") + "<w:r><w:ptab/></w:r>" + run("", "400公里。"), "改造管网3 400公里。"},
		"a sign":          {run("", "高度") + `<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>` + run("", "80米。"), "高度≥80米。"},
		"a picture":       {run("", "高度") + `<w:r><w:sym w:font="Wingdings" w:char="F0B3"/></w:r>` + run("", "80米。"), "高度〓80米。"},
		"hidden":          {run("", "造林9万亩。") + run("<w:vanish/>", "密投资8亿元。"), "造林9万亩。"},
		"struck":          {run("<w:strike/>", "8") + run("", "造林9万亩。") + run("<w:dstrike/>", "旧"), "造林9万亩。"},
		"not struck":      {run(`<w:strike w:val="0"/><w:vanish w:val="false"/>`, "造林9万亩。"), "造林9万亩。"},
		"once struck":     {run("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "造林9万亩。"), "造林9万亩。"},
		"moved":           {"<w:moveFrom>" + run("", "造林9万亩。") + "</w:moveFrom><w:moveTo>" + run("", "造林9万亩。") + "</w:moveTo>", "造林9万亩。"},
		"footnote":        {run("", "就业12万人") + run(raised, "3") + run("", "以上。"), "就业12万人以上。"},
		"power":           {run("", "面积10") + run(raised, "8") + run("", "m") + run(raised, "2") + run("", "。"), "面积10⁸m²。"},
		"lowered":         {run("", "减排CO") + run(`<w:vertAlign w:val="subscript"/>`, "2") + run("", "达3万吨。"), "减排CO2达3万吨。"},
		"mark of the end": {"<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + run("", "造林9万亩。"), "造林9万亩。"},
	} {
		blocks, err := Word(word(t, "<w:p>"+c[0]+"</w:p>"))
		if err != nil {
			t.Fatal(err)
		}
		if got := shown(blocks); got != c[1] {
			t.Errorf("%s: the document is %q, want %q", name, got, c[1])
		}
	}
}

// What stands in a text box is listed; what says how a word is read is no part of it.
func TestBesideTheText(t *testing.T) {
	box := "<w:r><w:drawing><w:txbxContent>" + paragraph("", "新增床位600张。") + "</w:txbxContent></w:drawing></w:r>"
	ruby := "<w:r><w:ruby><w:rt><w:r><w:t>99</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>5</w:t></w:r></w:rubyBase></w:ruby></w:r>"
	blocks, err := Document(".docx", word(t, "<w:p><w:r><w:t>2024年，造林9万亩"+"</w:t></w:r>"+box+"<w:r><w:t>，产值</w:t></w:r>"+ruby+"<w:r><w:t>亿元。</w:t></w:r></w:p>"))
	if err != nil {
		t.Fatal(err)
	}
	d, err := Read(blocks, Options{Actual: period.Year(2024), Target: period.Year(2025), Units: quantity.StandardUnits()})
	if err != nil {
		t.Fatal(err)
	}
	if got := lines(d); got != "造林 actual=9万亩\n产值 actual=5亿元\n- 600张" {
		t.Errorf("the document is read as\n%s", got)
	}
	list, err := notes([]byte("<w:footnotes xmlns:w=\"w\"><w:footnote>" + paragraph("", "上年44万吨。") + "</w:footnote></w:footnotes>"))
	if err != nil || len(list) != 1 || list[0].Text != "上年44万吨。" || list[0].Aside != sayFootnote {
		t.Errorf("notes: %v, %v", list, err)
	}
}

// A text in traditional characters is known by them.
func TestTraditional(t *testing.T) {
	for text, want := range map[string]bool{"2024年，全年旅客達1256萬人次，較上年成長8.2%，新增自行車道35公里。": true, "2024年，旅客5万人，新增学校3所，代表5人，出版《國語》3种，新建公园5个，造林3亩。": false} {
		if d := readText(t, text); d.IsTraditional != want {
			t.Errorf("%s: %v", text, d.IsTraditional)
		}
	}
}

// TestTooManyFigures holds that a text with more figures than any report has is refused.
func TestTooManyFigures(t *testing.T) {
	blocks, err := Text([]byte(strings.Repeat("造林9万亩。", MaxFigures+1)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read(blocks, Options{Units: quantity.StandardUnits()}); err == nil || diag.Said(err) != sayTooMany.With(MaxFigures) {
		t.Errorf("error is %v", err)
	}
}

// TestReadingIsLinear holds that a text of twice the length takes no more than about twice the time, up to the figures
// that a report may have, whatever it is that there is more of.
func TestReadingIsLinear(t *testing.T) {
	for name, text := range map[string]func(n int) string{
		"sentences": func(n int) string {
			return "临江市报告\n\n" + strings.Repeat("完成了各项任务，推动了新的发展、“改革”和开放，一二三四五项工程（含以前的）取得了新进展，", n/4)
		},
		"lines of a paragraph": func(n int) string { return strings.Repeat("推动了新的发展和改革\n", n) },
		"a heading":            func(n int) string { return "# " + strings.Repeat("2024年力争推动新的发展，", n) + "\n" },
		"below a heading": func(n int) string {
			return "# " + strings.Repeat("新发展，", n/4) + "\n" + strings.Repeat("推动。\n\n", n)
		},
		"headings":          func(n int) string { return strings.Repeat("# 推动发展\n推动。\n## 工作\n推动。\n", n/4) },
		"years":             func(n int) string { return strings.Repeat("2024年推动发展，", n) },
		"years of a clause": func(n int) string { return strings.Repeat("2024年推动发展", n) + "造林9亩，" },
		"words that open":   func(n int) string { return "2024年，" + strings.Repeat("继续", n) + "造林9亩，" },
		"numerals":          func(n int) string { return strings.Repeat("十五", n) + "亩。" },
		"brackets":          func(n int) string { return "2024年，造林" + strings.Repeat("（含以前）", n) + "9亩，" },
		"open brackets":     func(n int) string { return "2024年，造林" + strings.Repeat("（含以前", n) + "9亩，" },
		"spaces":            func(n int) string { return "造林A" + strings.Repeat("          ", n) + "B亩，" },
		"groups of digits":  func(n int) string { return "造林1" + strings.Repeat(" 000", n/4) + "亩，" },
		"figures of a clause": func(n int) string {
			return "2024年，" + strings.Repeat("推动发展", n) + strings.Repeat("造林9亩、", n/4)
		},
		"figures of one name": func(n int) string {
			return "2024年，" + strings.Repeat("推动发展", n) + strings.Repeat("9亩，", n/4)
		},
		"figures in doubt": func(n int) string {
			return "2024年，预计计划累计新增" + strings.Repeat("推动发展", n) + strings.Repeat("造林9亩、", n/4)
		},
		"figures without a year": func(n int) string { return strings.Repeat("造林9亩，", n/4) },
		"rows of a wide table": func(n int) string {
			return "| 指标 |" + strings.Repeat(" 2024年实绩 |", n/4) + "\n" + strings.Repeat("| 造林 | 无 |\n", n/4) + "\n\n"
		},
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 400, func(size int) func() {
				text := []byte(text(size) + "。2024年，造林9亩。")
				return func() {
					blocks, err := Text(text)
					if err == nil {
						_, err = Read(blocks, Options{Units: quantity.StandardUnits()})
					}
					if err != nil {
						t.Error(err)
					}
				}
			})
		})
	}
}

// TestLongSentencesAreExcerpts holds that what is told of a figure does not grow with its sentence.
func TestLongSentencesAreExcerpts(t *testing.T) {
	d := readText(t, "2024年，"+strings.Repeat("推动发展，", 2000)+"造林9亩，是前年的3倍。")
	for _, l := range d.Sectors[0].Left {
		if len(l.Sentence) > 2*mostExcerpt || !strings.Contains(l.Sentence, "是前年的3倍") {
			t.Errorf("%s is told with %q", l.Text, l.Sentence)
		}
	}
	if got := doubtful(d); got != "造林 actual=9亩\n- 3倍" {
		t.Error(got)
	}
}

func FuzzText(f *testing.F) {
	f.Add("一、2024年工作回顾\n（一）产业。产值由9亿元增加到10亿元、增长3%，分别达3%、5%。\n| 甲 | 2024年 |\n| 乙（吨） | 3 |")
	f.Add("## 【实践】\n连续5年达到Ⅱ类，每千人4.8个，前10强，万亿元以上，（含3家")
	f.Fuzz(func(t *testing.T, text string) {
		blocks, err := Text([]byte(text))
		if err != nil {
			return
		}
		d, err := Read(blocks, Options{Units: quantity.StandardUnits()})
		if err != nil {
			return
		}
		ids := map[string]bool{}
		for _, s := range d.Sectors {
			for _, m := range s.Metrics {
				if m.ID == "" || ids[m.ID] || m.Label == "" {
					t.Errorf("metric %q is called %q", m.ID, m.Label)
				}
				ids[m.ID] = true
			}
		}
	})
}

func FuzzWord(f *testing.F) {
	f.Add(word(f, paragraph("a3", "绿色")+paragraph("", "造林9亩。")))
	f.Fuzz(func(_ *testing.T, data []byte) {
		_, _ = Word(data)
	})
}
