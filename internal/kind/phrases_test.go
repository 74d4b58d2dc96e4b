package kind

import "testing"

// TestPhrases holds where a heading may break.
func TestPhrases(t *testing.T) {
	for text, want := range map[string]string{
		"":                   "",
		"郑州：2024年成绩与2025年目标": "郑州：<wbr>2024年成绩与<wbr>2025年目标",
		"对标：承诺与实绩":           "对标：<wbr>承诺与实绩",
		"怎样看“实心”，又怎样看空心？": "怎样看“实心”，<wbr>又怎样看空心？",
		"他说：“好。”":         "他说：<wbr>“好。”",
		"水<土>、林":          "水&lt;土&gt;、<wbr>林",
		"增速和《纲要》":         "增速和<wbr>《纲要》",
		"Zhengzhou: R&D":  "Zhengzhou: R&amp;D",
	} {
		if got := string(phrases(text)); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
