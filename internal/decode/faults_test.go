package decode

import (
	"strings"
	"testing"
)

// TestAdviceOnFaults holds what is said of the mistakes that people make who do not know TOML.
func TestAdviceOnFaults(t *testing.T) {
	for _, tt := range []struct{ text, en, zh string }{
		{"title = 35个", `in quotes: title = "35个"`, `要加引号：title = "35个"`},
		{"title = 新建绿地", `in quotes: title = "新建绿地"`, `要加引号：title = "新建绿地"`},
		{"draft = True", "in small letters and without quotes: draft = true or draft = false", "请用小写、不加引号：draft = true 或 draft = false"},
		{"draft = 是", "in small letters and without quotes: draft = true or draft = false", "请用小写、不加引号：draft = true 或 draft = false"},
		{"date = 2025-2-3", "write it as 2025-02-10, without quotes", "请写成 2025-02-10，不加引号"},
		{"date = 2025年2月3日", "write it as 2025-02-10, without quotes", "请写成 2025-02-10，不加引号"},
		{"weight = 2024年", "a year is its digits alone: weight = 2024", "年份只写数字：weight = 2024"},
		{`title: "x"`, `an equals sign stands between key and value: title = "x"`, `键和值之间写等号：title = "x"`},
		{`标题 = "x"`, "keys are written with a-z and underscores, such as actual", "键用英文字母和下划线写，如 actual"},
		{`title = "x" // y`, "a comment begins with #", "注释以 # 开头"},
		{`title = "x";`, "nothing stands behind a value: leave ; out", "值后面什么都不写，请删去 ;"},
		{`title = "x",`, "nothing stands behind a value: leave , out", "值后面什么都不写，请删去 ,"},
		{`title = "x" y`, "", ""},
		{`words = { zh = "x" en = "y" }`, "", ""},
	} {
		_, _, diags := decodeText(tt.text + "\n")
		if len(diags) != 1 || diags[0].Hint.En != tt.en || diags[0].Hint.Zh != tt.zh {
			t.Errorf("%s: %v, want the hint %q, %q", tt.text, diags, tt.en, tt.zh)
		}
	}
}

// TestFaultsAllAtOnce tells every sign of a Chinese keyboard, and none that comes of another.
func TestFaultsAllAtOnce(t *testing.T) {
	_, _, diags := decodeText("title ＝ \"x\"\nweight： 1\n【【metrics】】\nid = “a”\nactual = \"5吨\"\n[[metrics]]\nid = \"b\"\nactual = 35个\n")
	var lines []string
	for _, d := range diags {
		lines = append(lines, d.Pos.String())
	}
	if got := strings.Join(lines, " "); got != "a.md:2:7 a.md:3:7 a.md:4:1 a.md:5:6 a.md:9:12" {
		t.Errorf("%s: %v", got, diags)
	}
	_, _, diags = decodeText("title = \"\"\"\nx\n" + strings.Repeat("y = “z”\n", 50))
	if len(diags) != 1 {
		t.Errorf("a string without an end: %v", diags)
	}
	_, _, diags = decodeText(strings.Repeat("y = “z”\n", 50))
	if len(diags) != mostFaults {
		t.Errorf("%d mistakes, want %d", len(diags), mostFaults)
	}
}
