package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func parse(t *testing.T, text string, o Options) *Document {
	t.Helper()
	doc, err := New().Parse(&diag.Source{Name: "a.zh.md", Text: []byte(text)}, 0, o)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestEmphasisBesideChinese(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"达到**18.9%**以上", "达到<strong>18.9%</strong>以上"},
		{"**重点任务：**推进", "<strong>重点任务：</strong>推进"},
		{"完成**“十四五”**目标", "完成<strong>“十四五”</strong>目标"},
		{"**（一）**总体", "<strong>（一）</strong>总体"},
		{"共**3601班**，增长", "共<strong>3601班</strong>，增长"},
		{"推进*《规划》*落实", "推进<em>《规划》</em>落实"},
		{"**加快**、**提升**两项", "<strong>加快</strong>、<strong>提升</strong>两项"},
		{"全年**增长5%。**下一步", "全年<strong>增长5%。</strong>下一步"},
		{"a * b * c", "a * b * c"},
		{"2*3*4", "2*3*4"},
		{"3*5*7=105", "3*5*7=105"},
		{"a*b*c, 2*a*b", "a*b*c, 2*a*b"},
		{"2**10**2, 3~~5~~7", "2**10**2, 3~~5~~7"},
		{"3_5_7", "3_5_7"},
		{"un**frigging**believable", "un<strong>frigging</strong>believable"},
		{"增长*5*个，*3*5*", "增长<em>5</em>个，<em>3*5</em>"},
		{"2024年**5**个", "2024年<strong>5</strong>个"},
		{"snake_case_name", "snake_case_name"},
		{`the **"bold"** word`, "the <strong>&quot;bold&quot;</strong> word"},
		{`a**"not bold"**b`, `a**&quot;not bold&quot;**b`},
	} {
		got := strings.TrimSpace(string(parse(t, tt.in, Options{}).HTML))
		if want := "<p>" + tt.want + "</p>"; got != want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, want)
		}
	}
}

func TestStrikethrough(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"约3万~5万人，另有4万~6万人。", "约3万~5万人，另有4万~6万人。"},
		{"3~5 and 4~6", "3~5 and 4~6"},
		{"H~2~O", "H~2~O"},
		{"a ~one~ b", "a ~one~ b"},
		{"a ~~~three~~~ b", "a ~~~three~~~ b"},
		{"a ~~two~~ b", "a <del>two</del> b"},
		{"~~删除，~~后面", "<del>删除，</del>后面"},
		{"前面~~“删除”~~后面", "前面<del>“删除”</del>后面"},
		{"前面~~（删除）~~，后面", "前面<del>（删除）</del>，后面"},
		{"~~**全年**增长5%。~~下一步", "<del><strong>全年</strong>增长5%。</del>下一步"},
		{"**~~旧~~新，**后面", "<strong><del>旧</del>新，</strong>后面"},
		{`\~~a~~`, "~~a~~"},
		{"`~~a~~`", "<code>~~a~~</code>"},
		{"a~~", "a~~"},
	} {
		got := strings.TrimSpace(parse(t, "  "+tt.in, Options{}).HTML)
		if want := "<p>" + tt.want + "</p>"; got != want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, want)
		}
	}
}

func TestLineBreaksBetweenChineseAreNoSpaces(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"郑州机场\n旅客吞吐量", "郑州机场旅客吞吐量"},
		{"增长，\n达到", "增长，达到"},
		{"推进\n**重点**\n任务", "推进<strong>重点</strong>任务"},
		{"郑州\nZhengzhou\nairport", "郑州\nZhengzhou\nairport"},
		{"テスト\nです", "テストです"},
		{"정저우시는\n교통을", "정저우시는\n교통을"},
		{"정저우\n郑州", "정저우\n郑州"},
		{"정저우，\n교통", "정저우，\n교통"},
		{"see\n[the airport](x)\nagain", "see\n<a href=\"x\">the airport</a>\nagain"},
	} {
		got := strings.TrimSpace(string(parse(t, tt.in, Options{}).HTML))
		if want := "<p>" + tt.want + "</p>"; got != want {
			t.Errorf("%q: got %q, want %q", tt.in, got, want)
		}
	}
}

func TestDocumentTellsWhatIsInIt(t *testing.T) {
	doc := parse(t, `前言 [绿色](green.zh.md#a) 与 <b>HTML</b>

## 2024年：**回顾**

- ![图](chart.png)

## 2024年：回顾 {#again onclick="x"}

## main

<div>
`, Options{
		Reserved: []string{"main"},
		Resolve:  func(d string) Target { return Target{Address: "resolved/" + d} },
	})
	wantHeadings := []Heading{
		{2, "2024年-回顾", "2024年：回顾", "", diag.Position{File: "a.zh.md", Line: 3, Column: 1}},
		{2, "again", "2024年：回顾", "again", diag.Position{File: "a.zh.md", Line: 7, Column: 1}},
		{2, "main-2", "main", "", diag.Position{File: "a.zh.md", Line: 9, Column: 1}},
	}
	if diff := cmp.Diff(wantHeadings, doc.Headings); diff != "" {
		t.Errorf("headings: mismatch (-want +got):\n%s", diff)
	}
	wantLinks := []Link{
		{Destination: "green.zh.md#a", Pos: diag.Position{File: "a.zh.md", Line: 1, Column: 4}},
		{Destination: "chart.png", Image: true, Alt: "图", Pos: diag.Position{File: "a.zh.md", Line: 5, Column: 3}},
	}
	if diff := cmp.Diff(wantLinks, doc.Links); diff != "" {
		t.Errorf("links: mismatch (-want +got):\n%s", diff)
	}
	if len(doc.RawHTML) != 3 {
		t.Errorf("raw HTML at %v, want 3 places", doc.RawHTML)
	}
	page := string(doc.HTML)
	for _, want := range []string{`href="resolved/green.zh.md#a"`, `src="resolved/chart.png"`, `<h2 id="again">`} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in\n%s", want, page)
		}
	}
	if strings.Contains(page, "onclick") || strings.Contains(page, "<b>") {
		t.Errorf("markup that must not pass is in\n%s", page)
	}
}

func TestPositionsCountTheFrontMatter(t *testing.T) {
	src := &diag.Source{Name: "a.md", Text: []byte("+++\n+++\n\n见[x](y)")}
	doc, err := New().Parse(src, 8, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := doc.Links[0].Pos.String(); got != "a.md:4:2" {
		t.Errorf("link at %s, want a.md:4:2", got)
	}
}
