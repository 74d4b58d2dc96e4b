package claim

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// passagesOf reads a text as parts of an article do, with what its references say.
func passagesOf(text string, lang prose.Language, said map[string]string) Part {
	outline := markdown.New().Outline(&diag.Source{Name: "a.md", Text: []byte(text)}, 0)
	r := blockReader{lang: lang, report: "r", quotes: said}
	p := Part{Section: &outline.Sections[len(outline.Sections)-1]}
	for i := range p.Section.Blocks {
		p.Passages = append(p.Passages, r.read(&p.Section.Blocks[i]))
	}
	giveHeads(p.Passages)
	for i := range p.Passages {
		p.Passages[i].find()
	}
	return p
}

// TestFiguresKnowTheirPlaces follows figures back to the source: behind references that
// are longer than what they say and shorter, in lists, tables and footnotes, with the
// ends of lines that Windows has.
func TestFiguresKnowTheirPlaces(t *testing.T) {
	said := map[string]string{"long-name-of-a-metric": "5个", "m": "超过2850万人次"}
	text := "# 甲12个\n\n{{long-name-of-a-metric}}，13个，{{m}}，**14**个，{{s/x}}15个&percnt;16个。\n\n- 17个，\n  18个\n\n" +
		"| 数（个） |\n|---|\n| 19 |\n| {{m}} |\n\n注[^1]。\n\n[^1]: 20个{{m}}21个。\n"
	want := []string{
		"a.md:1:4 12个", "a.md:3:1 5个", "a.md:3:27 13个", "a.md:3:31 超过2850万人次", "a.md:3:39 14个", "a.md:3:52 15个", "a.md:3:63 16个",
		"a.md:5:3 17个", "a.md:6:3 18个", "a.md:10:3 19个", "a.md:11:3 超过2850万人次", "a.md:15:7 20个", "a.md:15:10 超过2850万人次", "a.md:15:15 21个",
	}
	for _, ending := range []string{"\n", "\r\n"} {
		var got []string
		p := passagesOf(strings.ReplaceAll(text, "\n", ending), prose.Chinese, said)
		for i := range p.Passages {
			for _, f := range p.Passages[i].Figures {
				got = append(got, p.Passages[i].Pos(f.Start).String()+" "+f.Text)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("lines end in %q: mismatch (-want +got):\n%s", ending, diff)
		}
	}
}

// TestQuotesAreReadAsTheyAreWritten: a figure of the data is the same quantity in a text of
// either language.
func TestQuotesAreReadAsTheyAreWritten(t *testing.T) {
	for text, lang := range map[string]prose.Language{"今年{{m}}。": prose.Chinese, "This year {{m}}.": prose.English} {
		for _, said := range []string{"近2850万人次", "nearly 28.5 million visits"} {
			list := passagesOf(text, lang, map[string]string{"m": said}).Passages[0].Figures
			if len(list) != 1 || list[0].Value.Trim().String() != "28500000" || list[0].Bound != quantity.Nearly {
				t.Errorf("%s in %s: %+v", said, text, list)
			}
		}
	}
}

func TestOpenReferences(t *testing.T) {
	p := passagesOf("{{s/x}}与{{r/m}}。", prose.Chinese, map[string]string{"r/m": "5个"})
	if o := p.OpenTo(&Part{}); o.isAny || len(p.References()) != 1 || p.References()[0].Name() != "s/x" {
		t.Errorf("open %v, other reports %v", o, p.References())
	}
	p = passagesOf("甲{{b}}\n\n乙{{unknown}}，{{c}}\n\n丙{{unknown}}", prose.Chinese, nil)
	for text, want := range map[string][]bool{
		"":                                   {true, true, true},
		"A {{unknown}}":                      {true, true, true},
		"A {{c}}\n\nB {{b}}":                 {false, true, true},
		"A {{c}}{{b}} {{unknown}}":           {false, false, true},
		"{{unknown}} {{c}} {{unknown}}{{b}}": nil,
	} {
		other := passagesOf(text, prose.English, nil)
		if o := p.OpenTo(&other); !slices.Equal(o.passages, want) {
			t.Errorf("open to %q: %v, want %v", text, o.passages, want)
		}
	}
}

// TestStatements reads passages as statements: each with the figures it holds, and what
// stands above it.
func TestStatements(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		lang       prose.Language
		want       []string
	}{
		{"sentences", "甲5个。乙没有；丙{{m}}，丁6个！", prose.Chinese, []string{"甲5个。 5个", "丙7个，丁6个！ 7个 6个"}},
		{"a point in a figure", "It rose to 28.5 million. Then 3.1% came, e.g. here.", prose.English,
			[]string{"it rose to 28.5 million.  28.5 million", "then 3.1% came, e.g.  3.1%"}},
		{"only what is typed", "甲{{m}}。", prose.Chinese, nil},
		{"headings and lead-ins", "# 一\n\n## 二\n\n有几项。数目是：\n\n- 甲5个：\n  - 乙6个\n- 丙7个\n\n丁8个。", prose.Chinese,
			[]string{"甲5个： 5个 <数目是： <二", "乙6个 6个 <甲5个： <数目是： <二", "丙7个 7个 <数目是： <二", "丁8个。 8个 <二"}},
		{"tables", "| 项 | 2024年 | 目标（个） |\n|--|--|--|\n| 甲 | 5个 | 6 |\n| 7 | 8个 | {{m}} |", prose.Chinese,
			[]string{"甲 2024年 5个 5个", "甲 目标 6 6个", " 项 7 7", " 2024年 8个 8个"}},
		{"tables with units", "| Item | Unit | 2024 |\n|--|--|--|\n| People | million people | 5.5 |\n| Trains | | 7 trains |", prose.English,
			[]string{"people 2024 5.5 5.5 million", "trains 2024 7 trains 7"}},
	} {
		r := statementReader{}
		p := passagesOf(tt.text, tt.lang, map[string]string{"m": "7个"})
		r.part(p)
		var got []string
		for _, s := range r.list {
			line := s.text
			for _, f := range s.figures {
				line += " " + f.Text
			}
			for _, above := range s.above {
				line += " <" + above
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
	}
}

// TestContext reads what is told of the last figure of a sentence.
func TestContext(t *testing.T) {
	names := [...]string{"change", "addition", "former", "part", "years", "former plan", "quarter", "half", "month", "holiday", "a month", "a week", "a day", "each", "mean"}
	for _, tt := range []struct {
		lang prose.Language
		text string
		want string
	}{
		{prose.Chinese, "客流2850万人次。", ""},
		{prose.Chinese, "2024年客流2850万人次。", "in 2024"},
		{prose.Chinese, "2023年低，2024年2850万人次。", "of 2024 in 2024"},
		{prose.Chinese, "2025年，客流目标为3100万人次。", "spoken 2025 target plan"},
		{prose.Chinese, "2025年目标3100万人次。", "of 2025 in 2025 target plan"},
		{prose.Chinese, "客流比上年增长5%。", "change"},
		{prose.Chinese, "客流增长到2850万人次。", ""},
		{prose.Chinese, "客流由2700万人次增加到2850万人次。", ""},
		{prose.Chinese, "客流由1000万人次到2000万人次。", "former"},
		{prose.Chinese, "客流由1000万人次起步。", "former"},
		{prose.Chinese, "高于2024年的9800个。", "of 2024 in 2024"},
		{prose.Chinese, "高于全省5天。", "change"},
		{prose.Chinese, "去年为2850万人次。", "former"},
		{prose.Chinese, "新增12条。", "addition"},
		{prose.Chinese, "客流2850万人次，其中国际85万人次。", "part"},
		{prose.Chinese, "客流2850万人次：国内2765万人次。", "part"},
		{prose.Chinese, "五年来建成30个。", "years"},
		{prose.Chinese, "一季度，客流700万人次。", "quarter"},
		{prose.Chinese, "日均8万人次。", "a day"},
		{prose.Chinese, "日均8万人次，全年2850万人次。", ""},
		{prose.Chinese, "甲和乙分别为5个和6个。", "in turn"},
		{prose.English, "In 2024 it had 28.5 million passengers.", "in 2024"},
		{prose.English, "It had 28.5 million passengers in 2024.", "of 2024"},
		{prose.English, "The target for 2025 is 31 million.", "in 2025 plan"},
		{prose.English, "A target of 31 million.", "target plan"},
		{prose.English, "It rose by 5%.", "change"},
		{prose.English, "It rose to 28.5 million.", ""},
		{prose.English, "It rose from 27 million to 28.5 million.", ""},
		{prose.English, "It took years to go from 1 million to 2 million.", "former years"},
		{prose.English, "There were 5 more than before.", "change"},
		{prose.English, "It was 27 million the year before.", "former"},
		{prose.English, "Up 5% on the year before.", "change"},
		{prose.English, "Of these 5 are new.", "part"},
		{prose.English, "It served 80,000 people a day.", "a day"},
	} {
		p := passagesOf(tt.text, tt.lang, nil)
		list := p.Passages[0].sentences()
		s := &list[len(list)-1]
		told := s.context(s.figures[len(s.figures)-1])
		var got []string
		add := func(is bool, words string) {
			if is {
				got = append(got, words)
			}
		}
		add(told.touching != "", "of "+told.touching)
		add(told.inClause != "", "in "+told.inClause)
		add(told.touching == "" && told.inClause == "" && told.spoken != "", "spoken "+told.spoken)
		add(told.asks != "", told.asks)
		add(told.isPlan, "plan")
		add(told.isInTurn, "in turn")
		for i, is := range told.told {
			add(is, names[i])
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%s: told %q, want %q", tt.text, got, tt.want)
		}
	}
}

// namingOf returns how plainly a label is named beside the first figure of a statement.
func namingOf(s *statement, l *label) naming {
	around := s.around(s.figures[0])
	n, _ := around.naming(l, l.covered(around.whole...))
	return n
}

func TestNaming(t *testing.T) {
	levels := [...]string{"unnamed", "hinted", "carried", "named"}
	place := []string{"临江"}
	for _, tt := range []struct{ label, text, want string }{
		{"旅客吞吐量", "旅客吞吐量5个。", "named"},
		{"旅客吞吐量", "全年完成旅客吞吐量5个。", "named"},
		{"旅客吞吐量", "临江旅客吞吐量5个。", "named"},
		{"旅客吞吐量", "洛川旅客吞吐量5个。", "hinted"},
		{"旅客吞吐量", "国际旅客吞吐量5个。", "hinted"},
		{"旅客吞吐量", "旅客吞吐量平稳，达到5个。", "carried"},
		{"旅客吞吐量", "旅客吞吐量平稳，开通5个。", "hinted"},
		{"旅客吞吐量", "货邮吞吐量5个。", "unnamed"},
		{"新增城镇就业", "城镇新增就业5个。", "named"},
		{"新增城镇就业", "5个新增城镇就业岗位。", "hinted"},
		{"临江机场旅客吞吐量", "旅客吞吐量5个。", "named"},
		{"“公园+”园区", "公园+园区5个。", "named"},
		{"营造林", "造林5个。", "unnamed"},
	} {
		p := passagesOf(tt.text, prose.Chinese, nil)
		s := &p.Passages[0].sentences()[0]
		l := newLabel(report.Words{Label: tt.label}, prose.Chinese, place, place)
		if got := namingOf(s, l); levels[got] != tt.want {
			t.Errorf("%s: %s is %s, want %s", tt.text, tt.label, levels[got], tt.want)
		}
	}
	for _, tt := range []struct{ label, text, want string }{
		{"Airport passengers", "Airport passengers reached 5 million.", "named"},
		{"Airport passengers", "The airport handled 5 million passengers.", "named"},
		{"Airport passengers", "The airport handled 5 million international passengers.", "hinted"},
		{"Airport passengers", "The airport handled 5 million passengers at Luochuan.", "hinted"},
		{"Airport passengers", "Airport passengers were many, and reached 5 million.", "hinted"},
		{"Airport passengers", "The city has 5 million people.", "unnamed"},
		{"New urban jobs", "There were 5 new urban parks.", "hinted"},
		{"New urban jobs", "There were 5 new urban jobs and 7 parks.", "named"},
		{"Afforestation", "It afforested 5 mu.", "named"},
		{"Parks built", "The plan is to build 5 parks.", "named"},
		{"Linjiang airport cargo", "The airport handled 5 tonnes of cargo.", "named"},
	} {
		p := passagesOf(tt.text, prose.English, nil)
		s := &p.Passages[0].sentences()[0]
		l := newLabel(report.Words{Label: tt.label}, prose.English, []string{"linjiang"}, []string{"linjiang"})
		if got := namingOf(s, l); levels[got] != tt.want {
			t.Errorf("%s: %s is %s, want %s", tt.text, tt.label, levels[got], tt.want)
		}
	}
}

// TestLower holds what is passed over by a look at bytes to what is looked at character by character.
func TestLower(t *testing.T) {
	for _, text := range []string{
		"", "abc 12", "aBc", "中文，“15分钟”——（甲）", "ＡＢ中", "ａｂ，", "Ⅰ期", "É", "é", "K", "\xe2", "\xef\xbc", "\xef", "Ω", "中A",
	} {
		want := strings.Map(func(r rune) rune {
			if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
				return l
			}
			return r
		}, text)
		if got := lower(text); got != want && utf8.ValidString(text) {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
