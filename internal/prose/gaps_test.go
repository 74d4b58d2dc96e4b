package prose

import (
	"strings"
	"testing"
)

// TestSpacesBetweenDigitsAndCharacters holds that a text with them says what it says without, and is told where it does.
func TestSpacesBetweenDigitsAndCharacters(t *testing.T) {
	for text, want := range map[string]string{
		"已经投资了 500 多万英镑。":          "500 多万英镑",
		"连续 46 次罢工":                "46 次",
		"从 3 个增加到 5 万个，增长 3.2% 左右": "3 个|5 万个|3.2% 左右",
		"到 10\u00a0月 31\u2009日为止":  "",
		"3.2 组织实施":                 "",
		"120 万吨粮食":                 "120 万吨",
		"收入 12\n30 个":              "12|30 个",
		"建成 5G 基站 1200 座，覆盖 98%":   "1200 座|98%",
		"面積 50 畝（3.3 公頃）":          "50 畝",
	} {
		var got []string
		for _, f := range Scan(text, Chinese) {
			if f.Text != text[f.Start:f.End] {
				t.Errorf("%s: %q does not stand at %d to %d", text, f.Text, f.Start, f.End)
			}
			got = append(got, f.Text)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %s, want %s", text, s, want)
		}
	}
	const text = "在 10 月 31 日（2025 年）之前，第 3 季度"
	var got []string
	for _, m := range Moments(text, Chinese) {
		if m.Text != text[m.Start:m.End] {
			t.Errorf("%q does not stand at %d to %d", m.Text, m.Start, m.End)
		}
		got = append(got, m.Text)
	}
	if s, want := strings.Join(got, "|"), "10 月|31 日|2025|第 3 季度"; s != want {
		t.Errorf("%s: %s, want %s", text, s, want)
	}
	for _, r := range Trace("共 3 个，2025 年", Chinese) {
		if !strings.Contains("3 个|2025 年|2025", "共 3 个，2025 年"[r.Start:r.End]) {
			t.Errorf("%q is taken", "共 3 个，2025 年"[r.Start:r.End])
		}
	}
}

// TestSpacesOfEnglish holds that several spaces, and such as do not break, are read as the one that a page shows.
func TestSpacesOfEnglish(t *testing.T) {
	for text, want := range map[string]string{
		"Spending was 35  billion yuan.":                     "35  billion yuan",
		"35\u00a0million people, over\u00a048 %":             "35\u00a0million|over\u00a048 %",
		"rose by 4.5\u202f% to  12.6\u00a0billion\u00a0yuan": "4.5\u202f%|12.6\u00a0billion\u00a0yuan",
		"had 35\u2009000 members":                            "35\u2009000",
	} {
		var got []string
		for _, f := range Scan(text, English) {
			if f.Text != text[f.Start:f.End] {
				t.Errorf("%s: %q does not stand at %d to %d", text, f.Text, f.Start, f.End)
			}
			got = append(got, f.Text)
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %q, want %q", text, s, want)
		}
	}
}
