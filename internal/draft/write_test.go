package draft

import (
	"strings"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/scaffold"
)

// originalOf returns the article that is drafted from the text of a sector.
func originalOf(t *testing.T, text string) string {
	t.Helper()
	cfg, diags := config.Parse([]byte("title = { zh = \"站\", en = \"Site\" }\n"))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	files := readText(t, "2024年工作回顾\n\n一、经济\n\n"+text+"\n").Files(&scaffold.Writer{Config: cfg, Lang: diag.English}, "r")
	return string(files[0].Text)
}

// A paragraph that a cut text ends in is marked; one that ends its sentence, and a line, are not.
func TestParagraphsThatBreakOff(t *testing.T) {
	const sentence = "2024年，机场旅客吞吐量2850万人次，货邮吞吐量82.5万吨，开行班列3601班，跨境电商交易额1450亿元"
	for text, want := range map[string]bool{
		sentence + "。":        false,
		sentence + "。”":       false,
		sentence + "，做法全国":    true,
		sentence + "，":        true,
		sentence + "（市统计局）":   false,
		sentence + "……":       false,
		sentence + "，引导“三农”等": true,
	} {
		if got := strings.Contains(originalOf(t, text), "<!-- Doubtful: this paragraph breaks off."); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

// A doubt that several figures of a metric share is told once.
func TestDoubtsThatFiguresShare(t *testing.T) {
	text := originalOf(t, "2024年，预计产值4500亿元，增长5.5%。")
	if n := strings.Count(text, sayExpected.En); n != 1 {
		t.Errorf("told %d times:\n%s", n, text)
	}
}

// What several doubts are about is told once.
func TestDoubtsOfOneSentence(t *testing.T) {
	text := originalOf(t, "2024年，新改建幼儿园20所、学位6600个，投用中小学校15所、学位2.7万个。\n\n2025年，新增中小学学位2.07万个。")
	_, metric, ok := strings.Cut(text, "\nid = \"opened-schools\"")
	if !ok {
		t.Fatal(text)
	}
	if n := strings.Count(metric, "# Doubtful: "); n < 2 {
		t.Fatal(metric)
	}
	last := ""
	for line := range strings.Lines(metric) {
		_, sentence, ok := strings.Cut(line, " The text: ")
		if ok && sentence == last {
			t.Errorf("told twice: %s", sentence)
		}
		last = sentence
	}
}

// References do not touch each other, and the number of an item is one in full width too.
func TestReferencesStandApart(t *testing.T) {
	text := originalOf(t, "1．监测对象812户2436人，造林5亩。")
	if strings.Contains(text, "}}{{") || !strings.Contains(text, "}} {{") || !strings.Contains(text, "1\\.监测") {
		t.Errorf("the article is\n%s", text)
	}
}
