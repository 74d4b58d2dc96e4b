package markdown

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCellsOfFigures: a page breaks no figure, and may break words.
func TestCellsOfFigures(t *testing.T) {
	got := parse(t, "| 2025年目标 | 说明 |\n|--:|---|\n| 3100/3200 | 较上年增长12.4%，超额完成年初的目标 |\n| 2024-12-31<br>统计 | 无 |", Options{}).HTML
	want := `<table>
<thead>
<tr>
<th class="right whole">2025年目标</th>
<th>说明</th>
</tr>
</thead>
<tbody>
<tr>
<td class="right whole">3100/3200</td>
<td>较上年增长12.4%，超额完成年初的目标</td>
</tr>
<tr>
<td class="right whole">2024-12-31<br>统计</td>
<td>无</td>
</tr>
</tbody>
</table>
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestTablesThatAreNotShownAsWritten: what would be lost, or shown as bars, is found
// where it stands.
func TestTablesThatAreNotShownAsWritten(t *testing.T) {
	const head = "| 指标 | 数 |\n|---|--:|\n"
	for _, tt := range []struct{ in, want string }{
		{head + "| 客运 | 2850万 | 3100万人次 |", "a.zh.md:3:16: the row has 3 cells, but the table 2 columns: the page would not show this cell"},
		{head + "客运 | 1 | 2 | 3", "a.zh.md:3:10: the row has 4 cells, but the table 2 columns: the page would not show this cell"},
		{"文\n\n> " + "| a |\n> |---|\n> | 1 | 2 |", "a.zh.md:5:9: the row has 2 cells, but the table 1 columns: the page would not show this cell"},
		{"| a | b |\n|---|\n| 1 | 2 |", "a.zh.md:2:1: the line below the head has 1 columns, the head 2: the page would show the bars and no table"},
		{"| a | b |\n|---|---|---|\n| 1 | 2 | 3 |", ""}, // the third column has an empty head
		{"- | a | b |\n  |---|\n", "a.zh.md:2:3: the line below the head has 1 columns, the head 2: the page would show the bars and no table"},
		{"|---|---|\n| 1 | 2 |", "a.zh.md:1:1: a table begins here without a head: the page would show the bars and no table"},
		{"| a | b |\n\n|---|---|\n| 1 | 2 |", "a.zh.md:3:1: a table begins here without a head: the page would show the bars and no table"},
		{"| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |", "a.zh.md:5:1: this row stands apart from any table: the page would show the bars"},
		{"| a | b |\n|---|---|\n| 1 | 2 |\n<!-- x -->\n| 合计 | 5万 |", "a.zh.md:5:1: this row stands apart from any table: the page would show the bars"},
		{"合计如下\n| 合计 | 5万 |", "a.zh.md:2:1: this row stands apart from any table: the page would show the bars"},
		{"|x|", ""},
		{"| a | b |\n|——|——|\n| 1 | 2 |", "a.zh.md:2:1: no line with |---| stands below the head of the table: the page would show the bars and no table"},
		{"| a | b |\n| 1 | 2 |", "a.zh.md:2:1: no line with |---| stands below the head of the table: the page would show the bars and no table"},

		{head + "| 客运 | 2850万 |\n来源：统计局", "a.zh.md:4:1: the line has no bars and is taken for a row of the table above"},
		{"｜ 甲 ｜ 乙 ｜\n｜---｜---｜", "a.zh.md:2:1: the bars are of full width: the page would show them and no table"},
		{"甲\t乙\n1\t2", "a.zh.md:2:1: columns that are kept apart by tabs are no table: the page would run them together"},

		{head + "| 客运 | 2850万 |", ""},
		{"|甲|\n|-|\n|1|\n2", ""},
		{"甲\t乙", ""},
		{head + "| 客运 |", ""},
		{head + "| 客运 | 1 | |", ""},
		{head + "| 客运 | 1\\|2 |", ""},
		{head + "客运 | 1", ""},
		{"文\n" + head + "| 1 | 2 |", ""},
		{"a\n|-|\n", ""},
		{"一\n---\n", ""},
		{"| 一条竖线", ""},
		{"甲 | 乙\n丙 | 丁", ""},
		{"\\| a |\n\\| b |", ""},
		{"```\n| a | b |\n|---|\n```", ""},
	} {
		got := ""
		for _, d := range parse(t, tt.in, Options{}).Mistakes {
			got += fmt.Sprintf("%s: %s", d.Pos, d.Message.En)
			if d.Rule != RuleTable || d.Hint.IsZero() {
				t.Errorf("%s: rule %q, hint %q", tt.in, d.Rule, d.Hint)
			}
		}
		if got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// TestTabsThatAreNoColumns: a tab behind a bullet or a number is as word processors copy a
// list.
func TestTabsThatAreNoColumns(t *testing.T) {
	for _, text := range []string{"•\t甲\n•\t乙", "（一）\t甲\n（二）\t乙"} {
		if got := findings(t, text, RuleTable); got != "" {
			t.Errorf("%s: %s", text, got)
		}
	}
}
