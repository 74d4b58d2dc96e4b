package prose

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// repeated are texts that say one thing again and again, without an end of a sentence
// where there can be none.
var repeated = [...]string{
	"1、", "一千零", "一、", "2024年", "前10", "3至4", "约", "1,", "(1)", "（1）", "5%", "第八", "第1", "第", "1.", "1.5", "0.", "12 ", "1,000,",
	"至", "千", "at least ", "one hundred ", "No. 8 ", "five to ", "3 million ", "2024-", "十", "翻一番", "三分之一", "百分之五", "5个百分点",
	"“15分钟”", "“1", "“", "《1》", "《", "[1]", "[1", "[", "(", "（", "http://a ", "http", "a1", "a-1-", "1-1-", "A1", "half ", "twice ", "and ",
	"——", "-", "—5", "1月", "日", "亿", "万", "5万", "零点", "1:", "1/", "$5", "$", "¥", "不低于", "近", "between 1 and 2 ", "from 5 to ",
	"1st ", "Jan 1 ", "十四五", "两三", "几", "1h", "°", "中", "a ", "aged 5 ", "12345 ", "1：", "12345热线", "居", "多", "5 or 6 ",
}

// TestScanIsLinear holds the time of a scan, and of the look at its style, against the
// length of the text.
func TestScanIsLinear(t *testing.T) {
	for _, lang := range []Language{Chinese, English} {
		for i, text := range &repeated {
			if testing.Short() && i%4 != 0 {
				continue
			}
			t.Run(fmt.Sprint(lang, text), func(t *testing.T) {
				growth.Linear(t, 500, func(n int) func() {
					text := strings.Repeat(text, n)
					return func() { Scan(text, lang); Style(text, lang) }
				})
			})
		}
	}
}

// TestScanOfPairsIsLinear is TestScanIsLinear for texts that say two or three things by turns.
func TestScanOfPairsIsLinear(t *testing.T) {
	samples := 400
	if testing.Short() {
		samples = 8
	}
	r := rand.New(rand.NewPCG(1, 2))
	any := func() string { return repeated[r.IntN(len(repeated))] }
	for i := range samples {
		text := any() + any()
		if i%4 == 0 {
			text += any()
		}
		for _, lang := range []Language{Chinese, English} {
			t.Run(fmt.Sprint(lang, text), func(t *testing.T) {
				growth.Linear(t, 300, func(n int) func() {
					text := strings.Repeat(text, n)
					return func() { Scan(text, lang); Style(text, lang) }
				})
			})
		}
	}
}

// TestScanOfLongTextsIsLinear is TestScanIsLinear for what is copied at each word, which takes long only
// where the text is.
func TestScanOfLongTextsIsLinear(t *testing.T) {
	for _, lang := range []Language{Chinese, English} {
		for i, text := range [...]string{"“a ", "(a ", `"a `, "'a ", "‘a ", "《a ", "「一 ", "（一", "**a ", "[a ", "by 5 tonnes to 40 tonnes ", "5  % of ", "3 个，"} {
			if testing.Short() && i%4 != 0 {
				continue
			}
			t.Run(fmt.Sprint(lang, text), func(t *testing.T) {
				growth.Linear(t, 8000, func(n int) func() {
					text := strings.Repeat(text, n)
					return func() { Scan(text, lang); Style(text, lang) }
				})
			})
		}
	}
}
