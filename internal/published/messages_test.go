package published_test

import (
	"testing"

	"duibiao/internal/diag"
)

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
