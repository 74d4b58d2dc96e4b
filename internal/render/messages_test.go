package render

import (
	"testing"

	"duibiao/internal/diag"
	"duibiao/static"
)

func TestMistakesInChinese(t *testing.T) {
	for _, tt := range []struct {
		files overlay
		want  string
	}{
		{
			replace(t, "partials/bar.html", "{{.PastFrom}}\" x2", "{{.PastForm}}\" x2"),
			`templates/partials/bar.html:9:26: 此处没有字段 PastForm（是否想写“PastFrom”？） [template]`,
		}, {
			replace(t, "strings/en.toml", "home = \"Home\"\n", ""),
			`templates/strings/en.toml:8:2: 缺少键 page.home（请在 [page] 之下加上 home = "…"） [strings]`,
		}, {
			replace(t, "strings/en.toml", `, "December"]`, `]`),
			`templates/strings/en.toml:6:11: months 要有 12 个月，现有 11 个 [strings]`,
		},
	} {
		_, diags, err := New(parseConfig(t, testConfig), tt.files, static.FS)
		if err != nil || len(diags) != 1 || diags[0].In(diag.Chinese) != tt.want {
			t.Errorf("%v, %v\nwant %s", diags, err, tt.want)
		}
	}
}
