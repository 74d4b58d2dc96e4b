package published_test

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
)

func TestVersionInChinese(t *testing.T) {
	_, diags := read("version = 4\n")
	const want = `content/r/published.toml:1:11: 文件的格式版本是 4，本程序只能读版本 3（请换用较新的 duibiao） [published]`
	if len(diags) != 1 || diags[0].In(diag.Chinese) != want {
		t.Errorf("%v, want %s", diags, want)
	}
}

func TestMistakesInChinese(t *testing.T) {
	_, diags := read("[[figures]]\nid = \"parks\"\nactual = \"3、4个\"\ndate = 2025-02-10\n" +
		"[[figures]]\nid = \"parks\"\nactual = \"5个\"\n")
	want := []string{
		`content/r/published.toml:3:11: parks 的实绩“3、4个”：用顿号列举的是概数（请从版本库恢复这个文件） [published]`,
		`content/r/published.toml:5:3: parks 没有日期（date） [published]`,
		"content/r/published.toml:7:10: parks 的实绩列了两次（请保留较晚的一条） [published]\n\tcontent/r/published.toml:3:10: 第一次在这里",
	}
	if len(diags) != len(want) {
		t.Fatal(diags)
	}
	for i, d := range diags {
		if got := d.In(diag.Chinese); got != want[i] {
			t.Errorf("got %s\nwant %s", got, want[i])
		}
	}
}

// TestOwnPeriods reads the periods of a report, and says of a damaged file no more than that.
func TestOwnPeriods(t *testing.T) {
	for text, want := range map[string]string{
		"version = 1\nactual_period = \"2025H3\"\n":                                      "content/r/published.toml:2:17: ",
		"version = 1\n[[figures]]\nid = \"parks\"\nactual = \"5个\"\ndate = 9999-99-99\n": "content/r/published.toml:5:8: ",
	} {
		if _, diags := read(text); len(diags) != 1 || !strings.HasPrefix(diags[0].In(diag.Chinese), want) {
			t.Errorf("%q: %v", text, diags)
		}
	}
	list, diags := read("version = 1\nactual_period = 2024\ntarget_period = \"2025H1\"\n")
	if len(diags) > 0 || list.Own.Actual.String() != "2024" || list.Own.Target.String() != "2025H1" {
		t.Errorf("%+v, %v", list, diags)
	}
}
