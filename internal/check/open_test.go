package check_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/check"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// TestOpenReferencesHideNothing: where a reference is not found, all is told that does not depend on
// what it is to say.
func TestOpenReferencesHideNothing(t *testing.T) {
	for _, tt := range []struct {
		name, zh, en string
		want         []string
	}{
		{"a paragraph beside it", "文5万人。\n\n乙{{nope}}。", "Text.\n\nB {{nope}}.", []string{"figure-parity"}},
		{"in the original alone", "文5万人。\n\n乙{{nope}}。", "Text.\n\nB.", []string{"figure-parity"}},
		{"in its own paragraph", "文5万人，乙{{nope}}。", "Text, B {{nope}}.", []string{"figure-parity"}},
		{"in its own paragraph, in the original alone", "文5万人，乙{{nope}}。", "Text, B.", []string{"figure-parity"}},
		{"another paragraph of the translation", "文5万人。\n\n乙。", "Text.\n\nB {{nope}}.", []string{"figure-parity"}},
		{"what it may say", "乙5万人。", "B {{nope}}.", nil},
		{"what it may say in the original", "乙{{nope}}。", "B 50,000 people.", nil},
		{"what another name says", "乙{{nope}}。", "B {{trees}}.", nil},
		{"what one of another report says", "乙{{nope}}。", "B {{s/parks}}.", nil},
		{"one of another report elsewhere", "乙{{nope}}。\n\n丙{{s/parks}}。", "B {{nope}}.\n\nC.", []string{"figure-parity"}},
		{"two of it", "乙{{nope}}，丙{{nope}}。", "B {{nope}}, C 50,000 people.", nil},
		{"other paragraphs, as many as nobody knows", "文5万人。\n\n乙。", "Text and B {{nope}}.", nil},
		{"a figure in place of another", "文5万人。\n\n乙{{nope}}。", "Text 60,000 people.\n\nB.", []string{"figure-parity"}},
		{"a growth that there is not", "文5万人。\n\n乙{{trees.growth}}。", "Text.\n\nB {{trees.growth}}.", []string{"figure-parity"}},
		{"the figure of a reference", "文{{trees}}。\n\n乙{{nope}}。", "Text.\n\nB {{nope}}.", []string{"figure-parity"}},
		{"another basis", "产值环比增长3%，乙{{nope}}。", "Output was up 3% year on year, B {{nope}}.", []string{"figure-basis"}},
		{"another time", "截至2024年6月，乙{{nope}}。", "By July 2024, B {{nope}}.", []string{"time-parity"}},
	} {
		fsys := sitetest.FS(common, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "trees"
label = "植树"
actual = "5吨"
+++

`+tt.zh+`
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "trees"
label = "Trees"
+++

`+tt.en+"\n")
		cfg, articles, resources, _ := sitetest.Load(t, fsys)
		folder := report.NewFolder(cfg, articles, nil, nil)
		in := &check.Input{
			Config: cfg, Articles: articles, Report: folder.Report,
			Files: check.NewFiles(articles, folder.Drafts, folder.Instead, resources),
		}
		var got []string
		for _, d := range run(in, sitetest.Outlines(t, fsys, cfg, articles)) {
			switch d.Rule {
			case "figure-parity", "figure-basis", "time-parity":
				got = append(got, d.Rule)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", tt.name, diff)
		}
		if len(with("reference", folder.Diags)) == 0 {
			t.Errorf("%s: the reference is not told", tt.name)
		}
	}
}
