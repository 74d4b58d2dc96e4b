package claim

import "testing"

// TestSaid holds what is kept of the figures of a text, for years.
func TestSaid(t *testing.T) {
	for text, want := range map[string]string{
		"":                              "",
		"没有数字，三成。":                      "",
		"旅客2850万人次，增长5.10%。":            "<285e5人><51e-1%>",
		"旅客0.285亿人次，增长5.1%。":            "<285e5人><51e-1%>",
		"28.5 million, 1.3万亿元; 0 of 7.": "<285e5><13e11元><e0><7e0>",
		"1,200 (1200), 2024.":           "<12e2><12e2><2024e0>",
		"30‰、30‰ 以上":                    "<3e1‰><3e1‰>",
	} {
		p := Part{Passages: []Passage{{Text: text}}}
		if got := p.Said(); got != want {
			t.Errorf("%s says %s, want %s", text, got, want)
		}
	}
	quoted := Part{Passages: []Passage{{Text: "共54个和5个", quotes: []quoted{{len("共"), len("共54个"), 0, nil}}}}}
	if got := quoted.Said(); got != "<5e0个>" {
		t.Errorf("with a reference: %s", got)
	}
	aside := Part{Passages: []Passage{{Text: "5个"}}, isAside: true}
	if got := aside.Said(); got != "" {
		t.Errorf("a label says %s", got)
	}
}
