package quantity

import (
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// TestParseIsLinear holds the time to read, or to refuse, a long text against its length.
func TestParseIsLinear(t *testing.T) {
	u := StandardUnits()
	for i, text := range []string{
		"1", "1,000,", "1.", "-", "0", " ", "　", "１", "一", "十", "一千零", "零", "万", "亿", "千", "点", "点一", "百分之", "约", "近", "至", "3至", "3万至",
		"to ", "3 to ", "three ", "million ", "at least ", "about", "or more ", "左右", "以上", "多", "余", "吨", "个", "(", "5(", ")", "前", "第", "第8", "前10", "a", "é", "\u0301", "/", "每",
		"%", "¥", "、", "3、", "一、", "~", "—", "1e", "平方", "m", " m",
	} {
		if testing.Short() && i%4 != 0 {
			continue
		}
		for _, around := range [][2]string{{"", ""}, {"3", ""}, {"约3", "吨"}, {"", "3"}} {
			t.Run(around[0]+text+around[1], func(t *testing.T) {
				growth.Linear(t, 1000, func(n int) func() {
					text := around[0] + strings.Repeat(text, n) + around[1]
					return func() { _, _ = u.Parse(text) }
				})
			})
		}
	}
}
