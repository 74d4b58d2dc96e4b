package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestSpansOfBars holds words that say what a figure is counted over against its kind, its
// periods, and one another. Each row is a metric in both languages and a part of what is said of it.
func TestSpansOfBars(t *testing.T) {
	rule, _, _ := check.Lookup("honest-bar")
	for _, tt := range []struct{ zh, zhNote, en, enNote, want string }{
		{"年末常住人口", "", "Population", "", "is a flow, but “年末” stands at a moment"},
		{"常住人口（年底）", "", "Population", "", "is a flow, but “年底” stands at a moment"},
		{"常住人口", "", "Year-end population", "", "is a flow, but “year-end” stands at a moment"},
		{"常住人口", "", "Residents at the end of the year", "", "is a flow, but “end of the year” stands at a moment"},
		{"年末新增人口", "", "Population added", "", ""},
		{"截至年末累计接待", "", "Received by the end of the year", "", ""},
		{"到年底完成投资", "", "Invested by the end of the year", "", ""},
		{"年底前完成投资", "", "Invested", "", ""},

		{"上半年旅客", "", "Passengers", "", "says “上半年”, but its figure 5万人次 is that of 2024"},
		{"12月旅客", "", "Passengers", "", "says “12月”, but its figure 5万人次 is that of 2024"},
		{"1—6月旅客", "", "Passengers", "", "says “1—6月”, but"},
		{"一季度旅客", "", "Passengers", "", "says “一季度”, but"},
		{"旅客", "", "Passengers in the first half of the year", "", "says “first half”, but"},
		{"旅客", "", "Passengers in December", "", "says “december”, but"},
		{"旅客", "", "Passengers, 2024 H1", "", "says “h1”, but"},
		{"旅客", "", "December passengers", "", "says “december”, but"},
		{"旅客", "", "Passengers, December 2024", "", "says “december”, but"},
		{"旅客", "", "Passengers, January–June", "", "says “january”, but"},
		{"旅客", "", "Passengers, January–December", "", ""},
		{"旅客", "", "Passengers by 31 December", "", ""},
		{"旅客", "", "Passengers, as of December", "", ""},
		{"旅客", "", "Marchers in protest may pass", "", ""},
		{"旅客", "实绩为12月当月数。", "Passengers", "", "says “12月”, but"},
		{"旅客", "目标是上半年的。", "Passengers", "", "says “上半年”, but"},
		{"旅客", "", "Passengers", "The target is for the first half.", "says “first half”, but"},
		{"1—12月旅客", "", "Passengers from January to December", "", ""},
		{"旅客（截至12月31日）", "", "Passengers up to December 31", "", ""},
		{"12月底前开通", "自2024年12月起施行，上半年略低。", "Opened", "It began in December; the first half was slow.", ""},
		{"旅客", "其中上半年的数为2万人次。", "Passengers", "", ""},

		{"累计造林", "为全年数。", "Afforestation", "", "says “累计” in its label but “全年” in its note"},
		{"累计造林", "", "Annual afforestation", "", "says “annual” here, but “累计” in 中文"},
		{"造林", "实绩为累计数，目标为年度数。", "Afforestation", "", "compares an actual that is “累计” with a target that is “年度”, by its note"},
		{"造林", "实绩是当月数，目标是全年数。", "Afforestation", "", "compares an actual that is “当月” with a target that is “全年”"},
		{"造林", "", "Afforestation", "The actual is for December; the target is annual.", "compares an actual that is “december” with a target that is “annual”"},
		{"造林", "实绩、目标均为年度数。", "Afforestation", "Both are annual.", ""},
		{"全年累计造林", "为全年数。", "Annual afforestation", "", ""},
		{"累计造林", "", "Cumulative afforestation", "", ""},

		{"每月用电", "是全年数。", "Electricity", "", "says “每月” in its label but “全年” in its note"},
		{"月均用电", "", "Annual use of electricity", "", "says “annual” here, but “月均” in 中文"},
		{"日均客流", "", "Annual passengers", "", "says “annual” here, but “日均” in 中文"},
		{"年度客流", "", "Daily passengers", "", "says “daily” here, but “年度” in 中文"},
		{"日均客流", "", "Annual average daily passengers", "", ""},
		{"日均客流", "数据来自年度报告。", "Daily passengers", "The figures are from the annual report.", ""},
		{"年均客流", "", "Passengers per year", "", ""},
	} {
		metric := func(label, note string) string {
			return fmt.Sprintf("[[metrics]]\nid = \"m\"\nlabel = %q\nnote = %q\n", label, note)
		}
		site := "-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n" + metric(tt.zh, tt.zhNote) + "actual = \"5万人次\"\ntarget = \"6万人次\"\n+++\n" +
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n" + metric(tt.en, tt.enNote) + "unit = \"passengers\"\n+++\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		found := find(rule, in, outlines)
		if len(found) > 1 || (len(found) > 0) != (tt.want != "") || tt.want != "" && !strings.Contains(found[0].Message.En, tt.want) {
			t.Errorf("%s, %s / %s, %s: %v, want %q", tt.zh, tt.zhNote, tt.en, tt.enNote, found, tt.want)
		}
	}
}
