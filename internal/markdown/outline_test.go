package markdown

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func outline(text string, start int) *Outline {
	return New().Outline(&diag.Source{Name: "a.md", Text: []byte(text)}, start)
}

// printed writes an outline so that it can be read: a line for each section, block,
// list and table.
func printed(o *Outline) string {
	kinds := []string{"paragraph", "heading", "item", "cell", "quote", "footnote", "alt"}
	var b strings.Builder
	for _, s := range o.Sections {
		fmt.Fprintf(&b, "section %d %q #%s\n", s.Level, s.Heading, s.ID)
		for _, block := range s.Blocks {
			fmt.Fprintf(&b, "  %s %s", block.Pos(0), kinds[block.Kind])
			if block.Kind == ItemText || block.Kind == CellText {
				fmt.Fprintf(&b, " %d.%d.%d", block.Cell.Of, block.Cell.Row, block.Cell.Column)
			}
			fmt.Fprintf(&b, " %q", block.Text)
			for _, l := range block.Links {
				fmt.Fprintf(&b, " ->%s", l.Destination)
			}
			for _, r := range block.References {
				fmt.Fprintf(&b, " {{%s}}@%d %s", r.Name(), r.At, r.Pos)
			}
			b.WriteByte('\n')
		}
		for _, l := range s.Lists {
			fmt.Fprintf(&b, "  %s list of %d, depth %d, ordered %t\n", l.Pos, l.Items, l.Depth, l.Ordered)
		}
		for _, t := range s.Tables {
			fmt.Fprintf(&b, "  %s table %d by %d\n", t.Pos, t.Rows, t.Columns)
		}
	}
	return strings.ReplaceAll(b.String(), string(Object), "<object>")
}

func TestOutline(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"nothing", "", `section 0 "" #
`},
		{"sections", "前言\n\n# 一 {#one}\n\n段\n\n二\n---\n", `section 0 "" #
  a.md:1:1 paragraph "前言"
section 1 "一" #one
  a.md:3:3 heading "一"
  a.md:5:1 paragraph "段"
section 2 "二" #二
  a.md:7:1 heading "二"
`},
		{"lists", "- a\n  1. b\n  2. c\n- d\n\n  e\n", `section 0 "" #
  a.md:1:3 item 0.0.0 "a"
  a.md:2:6 item 1.0.0 "b"
  a.md:3:6 item 1.1.0 "c"
  a.md:4:3 item 0.1.0 "d"
  a.md:6:3 item 0.1.0 "e"
  a.md:1:1 list of 2, depth 0, ordered false
  a.md:2:3 list of 2, depth 1, ordered true
`},
		{"table", "| 甲 | 乙 |\n|---|--:|\n| 1 | 2\\|3 |\n| 4 |\n", `section 0 "" #
  a.md:1:3 cell 0.0.0 "甲"
  a.md:1:7 cell 0.0.1 "乙"
  a.md:3:3 cell 0.1.0 "1"
  a.md:3:7 cell 0.1.1 "2|3"
  a.md:4:3 cell 0.2.0 "4"
  a.md:4:1 cell 0.2.1 ""
  a.md:1:1 table 2 by 2
`},
		{"links and images", "见[绿色](green.zh.md)和<https://example.org/2025>。\n\n![图**一**](a.png)说明\n", `section 0 "" #
  a.md:1:1 paragraph "见绿色和<object>。" ->green.zh.md ->https://example.org/2025
  a.md:3:1 paragraph "<object>说明" ->a.png
  a.md:3:3 alt "图一"
`},
		{"captions", "![图一](a.png \"增长5%，\\*\")\n\n见![图二](b.png \"题\")\n", `section 0 "" #
  a.md:1:1 paragraph "<object>" ->a.png
  a.md:1:3 alt "图一"
  a.md:1:14 alt "增长5%，*"
  a.md:3:1 paragraph "见<object>" ->b.png
  a.md:3:4 alt "图二"
  a.md:3:15 alt "题"
`},
		{"references", "客运{{passengers}}与**{{other/parks.gap}}**，{{a b}}。", `section 0 "" #
  a.md:1:1 paragraph "客运<object>与<object>，<object>。" {{passengers}}@6 a.md:1:5 {{other/parks.gap}}@12 a.md:1:22
`},
		{"what is no prose", "增`90`亿，<b>粗</b>\n\n    code 1\n\n```\ncode 2\n```\n\n<div>\n3\n</div>\n\n> 引文\n> # 题\n", `section 0 "" #
  a.md:1:1 paragraph "增<object>亿，粗"
  a.md:13:3 quote "引文"
  a.md:14:5 heading "题"
`},
		{"footnotes stand where they are written", "# 一\n\n文[^1]\n\n[^1]: 注一\n\n# 二\n\n文[^2]\n\n[^2]: 注二\n", `section 1 "一" #一
  a.md:1:3 heading "一"
  a.md:3:1 paragraph "文"
  a.md:5:7 footnote "注一"
section 1 "二" #二
  a.md:7:3 heading "二"
  a.md:9:1 paragraph "文"
  a.md:11:7 footnote "注二"
`},
		{"breaks", "郑州\n机场 \nZhengzhou\nairport  \nend\\\nof\r\nit\r\n中\r\n文", `section 0 "" #
  a.md:1:1 paragraph "郑州机场 Zhengzhou airport\nend\nof it 中文"
`},
		{"escapes", `2\*3 &percnt; &#37; &nbsp;&no; \a \\{{x}} a & b;`, `section 0 "" #
  a.md:1:1 paragraph "2*3 % % \u00a0&no; \\a \\<object> a & b;" {{x}}@19 a.md:1:39
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := printed(outline(tt.text, 0))
			if !strings.HasPrefix(tt.want, "section 0") {
				got = strings.TrimPrefix(got, "section 0 \"\" #\n")
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSectionsCoverTheBody(t *testing.T) {
	const front = "+++\n+++\n"
	text := front + "前言\n\n  ## 一\n段\n\n二\n===\n段\n### 三\n"
	var got []string
	for _, s := range outline(text, len(front)).Sections {
		got = append(got, text[s.Start:s.End])
		if string(s.Source) != text[s.Start:s.End] {
			t.Errorf("the source of %q is %q", s.Heading, s.Source)
		}
	}
	want := []string{"前言\n\n", "  ## 一\n段\n\n", "二\n===\n段\n", "### 三\n"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestOutlineTellsPlaces(t *testing.T) {
	o := outline("+++\n+++\n全年**增长5%**，\n比&emsp;上\\*年[多10天](x)。\n\n![图3](x)", 8)
	for _, tt := range []struct {
		block int
		word  string
		want  string
	}{
		{0, "全年", "a.md:3:1"},
		{0, "5%", "a.md:3:7"},
		{0, "比", "a.md:4:1"},
		{0, "上", "a.md:4:8"},
		{0, "*", "a.md:4:9"},
		{0, "年多", "a.md:4:11"},
		{0, "10", "a.md:4:14"},
		{0, "。", "a.md:4:21"},
		{2, "3", "a.md:6:4"},
	} {
		b := &o.Sections[0].Blocks[tt.block]
		at := strings.Index(b.Text, tt.word)
		if got := b.Pos(at).String(); got != tt.want {
			t.Errorf("%q in %q is at %s, want %s", tt.word, b.Text, got, tt.want)
		}
	}
}

// FuzzOutline holds every character of the text against the one in the source.
func FuzzOutline(f *testing.F) {
	f.Add("达到**18.9%**以上\n\n## 标题 {#id}\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n[^1]\n\n[^1]: note")
	f.Add("- a\n\tb\n  > \tc\\*&amp;\n\n1.\td `e`")
	f.Add("![x\ny](z)\n===\n\n*a\nb*")
	p := New()
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("no article is read that is not UTF-8")
		}
		src := &diag.Source{Name: "a.md", Text: []byte(text)}
		end := 0
		for _, s := range p.Outline(src, 0).Sections {
			if s.Start != end {
				t.Errorf("a section begins at %d, the one before ends at %d", s.Start, end)
			}
			end = s.End
			for _, b := range s.Blocks {
				for i, r := range b.Text {
					at, _ := utf8.DecodeRune(src.Text[min(b.source(i), len(text)):])
					if r != at && !strings.ContainsRune(" \n\uFFFC\uFFFD", r) && at != '\\' && at != '&' {
						t.Errorf("%q in %q is %q in the source", r, b.Text, at)
					}
				}
			}
		}
		if end != len(text) {
			t.Errorf("the last section ends at %d of %d", end, len(text))
		}
	})
}
