package quantity

import "testing"

func TestRounded(t *testing.T) {
	u := StandardUnits()
	for text, want := range map[string][2]string{
		"13317.78亿元":  {"约1.33万亿元", "about 1.33 trillion yuan"},
		"2535.75万人次":  {"约2540万人次", "about 25.4 million visits"},
		"9996亿元":      {"约1万亿元", "about 1 trillion yuan"},
		"825000吨":     {"82.5万吨", "825,000 tonnes"},
		"5.263%":      {"约5.26%", "about 5.26%"},
		"5.2%":        {"5.2%", "5.2%"},
		"99.96%":      {"99.96%", "99.96%"},
		"100.04%":     {"100.04%", "100.04%"},
		"99.94%":      {"约99.9%", "about 99.9%"},
		"-1234元":      {"约−1230元", "about −1,230 yuan"},
		"超过2345亿元":    {"超过2340亿元", "over 234 billion yuan"},
		"不超过2341亿元":   {"2350亿元以内", "at most 235 billion yuan"},
		"近2341亿元":     {"近2350亿元", "nearly 235 billion yuan"},
		"下降近23.41%":   {"近−23.5%", "nearly −23.5%"},
		"约2341亿元":     {"约2340亿元", "about 234 billion yuan"},
		"1234元至1500元": {"约1230元至1500元", "about 1,230 to 1,500 yuan"},
		"第1234":       {"第1234位", "No. 1,234"},
		"前1234":       {"前1234", "top 1,234"},
		"2.341:1":     {"2.341:1", "2.341:1"},
		"12345亩":      {"约1.23万亩", "about 12,300 mu (820 hectares)"},
	} {
		q := mustParse(t, u, text)
		zh, _ := u.Name(q.Unit, "zh")
		en, _ := u.Name(q.Unit, "en")
		if got := [2]string{Chinese().Rounded(q, zh), English().Rounded(q, en)}; got != want {
			t.Errorf("%s is rounded to %q, want %q", text, got, want)
		}
	}
}

// TestRoundedBesideOthers holds that a figure which is rounded stands to its target as it does itself.
func TestRoundedBesideOthers(t *testing.T) {
	u := StandardUnits()
	for _, tt := range []struct{ actual, target, want string }{
		{"9999万元", "1亿元", "9999万元"},
		{"9999万元", "1亿元以上", "9999万元"},
		{"9999万元", "9500万元", "约1亿元"},
		{"1亿元", "1亿元", "1亿元"},
		{"10004万元", "1亿元", "10004万元"},
		{"13317.78亿元", "13310亿元", "13317.78亿元"},
		{"13317.78亿元", "13320亿元", "约1.33万亿元"},
		{"13317.78亿元", "13000亿元至13310亿元", "13317.78亿元"},
		{"9996元至12345元", "1万元", "9996元至1.2345万元"},
		{"超过2345亿元", "2342亿元", "超过2345亿元"},
		{"9999万元", "1亿人", "约1亿元"},
	} {
		q := mustParse(t, u, tt.actual)
		n, _ := u.Name(q.Unit, "zh")
		if got := Chinese().Rounded(q, n, mustParse(t, u, tt.target)); got != tt.want {
			t.Errorf("%s beside %s is rounded to %q, want %q", tt.actual, tt.target, got, tt.want)
		}
	}
}

func TestIsRounded(t *testing.T) {
	for _, c := range []struct {
		shown, exact string
		want         bool
	}{
		{"1.33", "1.331778", true},
		{"1.332", "1.331778", true},
		{"1.34", "1.331778", false},
		{"1.3", "1.331778", false},
		{"1.331778", "1.331778", false},
		{"2000", "1996", true},
		{"2000", "1994", false},
		{"2000", "1999.6", true},
		{"13300", "13317.78", true},
		{"13310", "13317.78", false},
		{"-2.35", "-2.351", true},
		{"2.35", "-2.351", false},
		{"0", "0.001", false},
	} {
		if got := IsRounded(decimal(t, c.shown), decimal(t, c.exact).Rat()); got != c.want {
			t.Errorf("%s of %s: %t", c.shown, c.exact, got)
		}
	}
}
