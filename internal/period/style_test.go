package period

import "testing"

// What periods are called in both languages.
func TestNames(t *testing.T) {
	zh, en := Chinese(), English()
	for _, test := range []struct{ period, zh, en, before string }{
		{"2025", "2025年", "2025", "2025"},
		{"2021-2025", "2021—2025年", "2021–2025", "2021–2025"},
		{"2025H1", "2025年上半年", "first half of 2025", "first-half 2025"},
		{"2025H2", "2025年下半年", "second half of 2025", "second-half 2025"},
		{"2025Q3", "2025年第三季度", "third quarter of 2025", "third-quarter 2025"},
		{"2025Q1-Q3", "2025年前三季度", "first three quarters of 2025", "first-three-quarters 2025"},
		{"2025Q2-Q4", "2025年第二至第四季度", "second to fourth quarters of 2025", "second-to-fourth-quarter 2025"},
		{"2025-06", "2025年6月", "June 2025", "June 2025"},
		{"2025-01/2025-05", "2025年1—5月", "January to May 2025", "January–May 2025"},
		{"2024-11/2025-02", "2024年11月—2025年2月", "November 2024 to February 2025", "November 2024–February 2025"},
	} {
		p := must(t, test.period)
		if got := zh.Name(p); got != test.zh || zh.NameBefore(p) != test.zh {
			t.Errorf("%s is %s and %s, want %s", p, got, zh.NameBefore(p), test.zh)
		}
		if got := en.Name(p); got != test.en {
			t.Errorf("%s is %q, want %q", p, got, test.en)
		}
		if got := en.NameBefore(p); got != test.before {
			t.Errorf("%s is %q before a noun, want %q", p, got, test.before)
		}
	}
	if got := en.Name(Period{}); got != "" {
		t.Errorf("no period is %q", got)
	}
}
