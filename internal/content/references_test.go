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

// TestNoMarksInFrontMatter: nor do marks of Markdown and HTML do there what they do in a text.
func TestNoMarksInFrontMatter(t *testing.T) {
	_, _, _, diags := sitetest.Load(t, sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "**甲**与乙"
summary = "见[乙](b.zh.md)"
[[metrics]]
id = "m"
label = "客运&nbsp;量"
actual = "1吨"
target = "<2吨"
note = "一<br>二，A & B，5<6，[1] (二)，2**10"
+++
**达到**
`))
	var got []string
	for _, d := range diags {
		if d.Rule == "markup" {
			got = append(got, d.Pos.String()+" "+d.Severity.String()+" "+d.Message.En)
		}
	}
	const say = " warning words of front matter are shown as they are: the page would show "
	want := []string{
		"content/r/a.zh.md:2:10" + say + "**甲**", "content/r/a.zh.md:3:13" + say + "[乙](b.zh.md)",
		"content/r/a.zh.md:6:12" + say + "&nbsp;", "content/r/a.zh.md:9:10" + say + "<br>",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestHiddenCharactersHideNothing: an invisible character that is written as a reference is told
// with the other mistakes of the text.
func TestHiddenCharactersHideNothing(t *testing.T) {
	_, _, _, diags := sitetest.Load(t, sitetest.FS("-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\n"+
		"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n+++\n甲&#x202e;乙，{{a b}}。\n\n丙&rlm;丁。\n"))
	var got []string
	for _, d := range diags {
		got = append(got, d.Pos.String()+" "+d.Rule)
	}
	want := []string{"content/r/a.zh.md:4:2 control-character", "content/r/a.zh.md:6:2 control-character", "content/r/a.zh.md:4:12 reference"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestWordsStandOnOneLine: pages, tables and the heads of pages have one line for each of them.
func TestWordsStandOnOneLine(t *testing.T) {
	_, _, _, diags := sitetest.Load(t, sitetest.FS(`
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/a.zh.md --
+++
title = "甲\n乙"
summary = """
甲\
乙
"""
[[metrics]]
id = "m"
label = """指数
甲"""
actual = "1吨"
group = "一\u000a二"
note = """
甲
乙"""
+++
甲
乙
`))
	var got []string
	for _, d := range diags {
		got = append(got, d.Pos.String()+" "+d.Severity.String()+" "+d.Rule)
	}
	const of = " warning markup"
	want := []string{"content/r/a.zh.md:2:9" + of, "content/r/a.zh.md:9:9" + of, "content/r/a.zh.md:12:9" + of, "content/r/a.zh.md:13:8" + of}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
