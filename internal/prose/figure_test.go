package prose

import (
	"strings"
	"testing"
	"unicode/utf8"

	"duibiao/internal/quantity"
)

func TestLanguageOf(t *testing.T) {
	for tag, want := range map[string]Language{"zh": Chinese, "zh-CN": Chinese, "zh-Hant": Chinese, "en": English, "en-GB": English, "fr": Other, "fr-CA": Other, "zhx": Other} {
		if got := LanguageOf(tag); got != want {
			t.Errorf("%s is %v", tag, got)
		}
	}
}

// TestOf compares quantities of front matter with what is typed for them.
func TestOf(t *testing.T) {
	units := quantity.StandardUnits()
	for _, c := range []struct {
		quantity, zh, en string
		class            Class
	}{
		{"2850万人次", "2850万人次", "28.5 million passengers", Count},
		{"100万吨以上", "100万吨以上", "at least 1 million tonnes", Mass},
		{"突破6万标箱", "突破6万标箱", "passed 60,000 TEU", Containers},
		{"5.09万亩", "5.09万亩", "50,900 mu (3,390 hectares)", Area},
		{"320万平方米", "320万平方米", "3.2 million square metres", Area},
		{"超60万立方米", "超60万立方米", "more than 600,000 cubic metres", Volume},
		{"276.9亿千瓦时", "276.9亿千瓦时", "27.69 billion kWh", Energy},
		{"294万千瓦", "294万千瓦", "2.94 million kW", Power},
		{"1450亿元", "1450亿元", "145 billion yuan", Money},
		{"2.8%", "2.8%", "2.8%", Percent},
		{"5个百分点", "5个百分点", "5 percentage points", Point},
		{"前10", "全国前10", "national top 10", Rank},
		{"第8位", "第8位", "ranked 8th nationally", Rank},
		{"231天", "231天", "231 days", Days},
		{"240小时", "停留240小时", "a stay of 240 hours", Hours},
		{"5年", "连续5年", "5 years running", Years},
		{"4.5%至5%", "4.5%～5%", "4.5% to 5%", Percent},
		{"35微克/立方米", "35微克/立方米", "35 micrograms per cubic metre", Mass},
		{"3所", "三所", "three schools", Count},
		{"8个", "8个", "8 zones", Count},
	} {
		q, err := units.Parse(c.quantity)
		if err != nil {
			t.Error(err)
			continue
		}
		f, zh, en := Of(q), Scan(c.zh, Chinese), Scan(c.en, English)
		if f.Class != c.class || len(zh) != 1 || len(en) != 1 || !Same(f, zh[0]) || !Same(f, en[0]) || !Same(zh[0], en[0]) {
			t.Errorf("%s is %v %s, %v and %v", c.quantity, f.Class, f, zh, en)
		}
	}
}

// TestTextReadsAgain checks figures against package quantity: what it can read of them
// says the same.
func TestTextReadsAgain(t *testing.T) {
	units := quantity.StandardUnits()
	read := 0
	for name, lang := range map[string]Language{"chinese-figures": Chinese, "english-figures": English} {
		for _, s := range sentences(t, name) {
			for _, f := range Scan(s.text, lang) {
				q, err := units.Parse(f.Text)
				if err != nil || f.Class == Multiple || strings.HasPrefix(f.Unit, "1/") || q.Unit == "倍" || q.Unit == "成" || f.Unit != "" && q.Unit == "" {
					continue // a multiple, tenths, "12 more good days"
				}
				read++
				if again := Of(q); !Same(f, again) || f.Bound != q.Bound {
					t.Errorf("%s: %s, read %s", f.Text, f, again)
				}
			}
		}
	}
	if read < 450 {
		t.Errorf("only %d figures are read", read)
	}
}

func TestAgrees(t *testing.T) {
	for text, want := range map[string]bool{
		"50,900 mu (3,390 hectares)":                 true,
		"50,900 mu (3,393 hectares)":                 true,
		"50,900 mu (3,930 hectares)":                 false,
		"50,900 mu (about 3,390 hectares)":           true,
		"1,200 mu (80 hectares)":                     true,
		"1,200 mu (800 hectares)":                    false,
		"15 to 30 mu (1 to 2 hectares)":              true,
		"15 to 30 mu (1 to 3 hectares)":              false,
		"92.7 trillion yuan ($14.2 trillion)":        true,
		"350 MW (0.35 GW)":                           true,
		"350 MW (3.5 GW)":                            false,
		"60,000 TEU (twenty-foot equivalent units)":  true,
		"3 schools (2 of them private)":              true,
		"825,000 tonnes (0.825 million metric tons)": true,
	} {
		f := Scan(text, English)
		if len(f) == 0 || f[0].Agrees() != want {
			t.Errorf("%s: %v, want %v", text, f, want)
		}
	}
	for text, want := range map[string]bool{"占地120亩（8公顷）": true, "占地120亩（合80公顷）": false, "5.09万亩（约3393公顷）": true} {
		if f := Scan(text, Chinese); len(f) != 1 || f[0].Agrees() != want || f[0].Also == nil {
			t.Errorf("%s: %v, want %v", text, f, want)
		}
	}
}

// FuzzScan checks that nothing panics and that spans lie on characters, in order.
func FuzzScan(f *testing.F) {
	for _, s := range styles {
		f.Add(s.text)
	}
	for _, s := range []string{
		"营造林5.09万亩（3390公顷），占百分之五，翻了两番。", "“15分钟", "前10强第8位三至五年1:2.4 2021—2025年-12℃",
		"a third of the two hundred and fifty (3,390 hectares) from 5% to 6%, top 10, 8th nationally", "\xff１２\xe4万", "(3 （",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 500 {
			return
		}
		for _, lang := range [...]Language{Chinese, English} {
			figures := Scan(text, lang)
			at := 0
			for _, f := range figures {
				at = checkSpan(t, text, at, f.Start, f.End)
				if f.Text != text[f.Start:f.End] || !Same(f, f) && f.Bound != quantity.Range {
					t.Fatalf("%q: %v", text, f)
				}
				_ = f.String()
			}
			if a, b := Diff(figures, figures); len(a)+len(b) > 0 {
				t.Fatalf("%q differs from itself: %v, %v", text, a, b)
			}
			at = 0
			for _, f := range Style(text, lang) {
				checkSpan(t, text, f.Start, f.Start, f.End)
				if f.Start < at || f.Message.IsZero() {
					t.Fatalf("%q: %v", text, f)
				}
				at = f.Start
			}
		}
	})
}

// checkSpan checks that a span is in the text, behind at and between characters.
func checkSpan(t *testing.T, text string, at, start, end int) int {
	t.Helper()
	if start < at || end <= start || end > len(text) {
		t.Fatalf("%q: bytes %d to %d after %d", text, start, end, at)
	}
	for _, i := range [...]int{start, end} {
		if i < len(text) && !utf8.RuneStart(text[i]) && utf8.ValidString(text) {
			t.Fatalf("%q: byte %d is inside a character", text, i)
		}
	}
	return end
}
