package words

import (
	"html/template"
	"strings"
	"testing"
)

// TestSentenceHTML sees that figures with spaces stay on one line, that Chinese ones
// stand in the source as they are read, and that words are escaped.
func TestSentenceHTML(t *testing.T) {
	for _, tt := range []struct {
		pattern Pattern
		slots   []Slot
		want    template.HTML
	}{
		{"还差{gap}{change}。", []Slot{figure("gap", "250万人次"), figure("change", "（+8.8%）")}, "还差250万人次（+8.8%）。"},
		{"{gap} to go{change}.", []Slot{figure("gap", "1 park"), figure("change", " (+1%)")}, `<span class="keep">1 park</span> to go (+1%).`},
		{"低{gap}。", []Slot{figure("gap", "1234.5万立方米")}, "低<wbr>1234.5万立方米。"},
		{"{none}a { b", nil, "a { b"},
		{"{gap}", []Slot{figure("gap", strings.Repeat("long ", 9))}, template.HTML(strings.Repeat("long ", 9))},
		{"<b>{gap}", []Slot{figure("gap", "1 <i>&")}, `&lt;b&gt;<span class="keep">1 &lt;i&gt;&amp;</span>`},
	} {
		if got := tt.pattern.HTML(tt.slots...); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.pattern, got, tt.want)
		}
	}
}

func TestFill(t *testing.T) {
	slots := []Slot{{Name: "a", Text: "1 <"}, {Name: "b", Text: "{a}"}}
	for pattern, want := range map[Pattern]string{
		"":             "",
		"plain":        "plain",
		"{a}{a}":       "1 <1 <",
		"x{b}y":        "x{a}y", // what fills is not filled
		"{none}.":      ".",
		"a { b } c {a": "a  c {a",
		"} {a} {":      "} 1 < {",
	} {
		if got := pattern.Fill(slots...); got != want {
			t.Errorf("%s: %q, want %q", pattern, got, want)
		}
	}
}

// A long figure in brackets goes to the next line with its bracket.
func TestBreakBeforeBracket(t *testing.T) {
	got := Pattern("目标比2024年{change}（{gap}）。").HTML(
		Slot{Name: "change", Text: "高8.8%", Keep: true}, Slot{Name: "gap", Text: "多不超过250万人次", Keep: true})
	if want := template.HTML("目标比2024年高8.8%<wbr>（多不超过250万人次）。"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
