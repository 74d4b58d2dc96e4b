package content_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// TestNoReferencesInFrontMatter: its words are shown as they are.
func TestNoReferencesInFrontMatter(t *testing.T) {
	_, _, _, diags := sitetest.Load(t, sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "甲"
summary = "达到{{m}}。"
[[metrics]]
id = "m"
label = "指标"
actual = "1吨"
note = "比{{m.target}}少"
+++
达到{{m}}。
`))
	var got []string
	for _, d := range diags {
		got = append(got, d.Pos.String()+" "+d.Rule)
	}
	want := []string{"content/r/a.zh.md:3:14 reference", "content/r/a.zh.md:8:10 reference"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
