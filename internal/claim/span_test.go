package claim

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/prose"
)

// written writes what a text says of when: the year, 0 if none is said and "this" for this
// one, and the months; the day until which is counted.
func written(list []span) string {
	var all []string
	for _, s := range list {
		text := fmt.Sprint(s.year)
		if s.isThisYear {
			text = "this"
		}
		switch s.kind {
		case unclear:
			text = "unclear"
		case partOfYear:
			text += fmt.Sprintf(" %d-%d", s.first, s.last)
		case soFar:
			text += fmt.Sprintf(" until %d.%d", s.last, s.day)
		}
		all = append(all, text)
	}
	return strings.Join(all, "; ")
}

// What texts say of when. A year alone is a whole one.
func TestSpans(t *testing.T) {
	for _, test := range []struct {
		lang prose.Language
		text string
		want string
	}{
		{prose.Chinese, "上半年", "0 1-6"},
		{prose.Chinese, "2025年上半年", "2025 1-6"},
		{prose.Chinese, "今年下半年", "this 7-12"},
		{prose.Chinese, "去年上半年", "unclear"},
		{prose.Chinese, "一季度", "0 1-3"},
		{prose.Chinese, "2025年第三季度", "2025 7-9"},
		{prose.Chinese, "首季", "0 1-3"},
		{prose.Chinese, "前三季度", "0 1-9"},
		{prose.Chinese, "前三个季度", "0 1-9"},
		{prose.Chinese, "一至三季度", "0 1-9"},
		{prose.Chinese, "1—5月", "0 1-5"},
		{prose.Chinese, "1月至5月份", "0 1-5"},
		{prose.Chinese, "前5个月", "0 1-5"},
		{prose.Chinese, "2025年6月", "2025 6-6"},
		{prose.Chinese, "十二月", "0 12-12"},
		{prose.Chinese, "截至6月30日", "0 until 6.30"},
		{prose.Chinese, "截至2025年6月底", "2025 until 6.0"},
		{prose.Chinese, "1月1日至6月30日", "0 until 6.30"},
		{prose.Chinese, "2月1日至6月30日", "unclear"},
		{prose.Chinese, "6月30日", "unclear"},
		{prose.Chinese, "6月10—15日", "unclear"},
		{prose.Chinese, "比2023年上半年", "unclear"},
		{prose.Chinese, "上年同期", "unclear"},
		{prose.Chinese, "2024年11月至2025年2月", "unclear"},
		{prose.Chinese, "2024年一季度，全年", "2024 1-3; 0"},
		{prose.Chinese, "连续三个月", ""},

		{prose.English, "in the first half of 2025", "2025 1-6"},
		{prose.English, "first-half 2025", "2025 1-6"},
		{prose.English, "h1 2025", "2025 1-6"},
		{prose.English, "2025 q3", "2025 7-9"},
		{prose.English, "in the second half of this year", "this 7-12"},
		{prose.English, "in the first half of last year", "unclear"},
		{prose.English, "the first quarter", "0 1-3"},
		{prose.English, "the first three quarters", "0 1-9"},
		{prose.English, "the first nine months of 2025", "2025 1-9"},
		{prose.English, "january to may 2025", "2025 1-5"},
		{prose.English, "between jan. and may", "0 1-5"},
		{prose.English, "january–may 2025", "2025 1-5"},
		{prose.English, "in june", "0 6-6"},
		{prose.English, "by 30 june", "0 until 6.30"},
		{prose.English, "as of june 30, 2025", "2025 until 6.30"},
		{prose.English, "by the end of june", "0 until 6.0"},
		{prose.English, "on 30 june 2025", "unclear"},
		{prose.English, "in the year to june 2025", "unclear"},
		{prose.English, "than in the first half of 2023", "unclear"},
		{prose.English, "in the same period", "unclear"},
		{prose.English, "in the first half of 2025; over the full year", "2025 1-6; 0"},
		{prose.English, "it may be", ""},
	} {
		if got := written(idiomOf(test.lang).spans(test.text)); got != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}
