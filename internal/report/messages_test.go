package report_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func TestMistakesInChinese(t *testing.T) {
	_, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "parks"
label = "公园"
actual = "3、4个"
target = "50个"
[[metrics]]
id = "cargo"
label = "货邮"
actual = "82.5万吨"
target = "100亿元"
kind = "flwo"
[[metrics]]
id = "parks"
label = "公园"
[[metrics]]
id = "Beds"
label = "床位"
[[metrics]]
id = "cars"
label = "汽车"
actual = 1e5
[[metrics]]
id = "rank"
label = "名次"
actual = "3个"
kind = "rank"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "parks"
label = "Parks"
target = "60 parks"
[[metrics]]
id = "crago"
label = "Cargo"
[[metrics]]
id = "no-more"
label = "Taken out"
+++
-- content/r/alone.en.md --
+++
title = "Alone"
+++
`)
	diags.Sort()
	var got strings.Builder
	if err := diags.WriteText(&got, diag.Chinese); err != nil {
		t.Fatal(err)
	}
	want := `content/r/a.en.md:6:10: 指标 parks 的目标 "60 parks" 与原文的 50个 不同（请删去：译文沿用原文的数字） [figure-differs]
	content/r/a.zh.md:7:10: 原文
content/r/a.en.md:8:6: 原文没有指标“crago”（是否想写“cargo”？） [metric-id]
content/r/a.en.md:10:3: 指标“cargo”没有翻译（请加一张 [[metrics]] 表，写上 id 和 label） [translation-missing]
	content/r/a.zh.md:9:6: 原文
content/r/a.en.md:10:3: 指标“cars”没有翻译（请加一张 [[metrics]] 表，写上 id 和 label） [translation-missing]
	content/r/a.zh.md:21:6: 原文
content/r/a.en.md:10:3: 指标“rank”没有翻译（请加一张 [[metrics]] 表，写上 id 和 label） [translation-missing]
	content/r/a.zh.md:25:6: 原文
content/r/a.en.md:11:6: 原文没有指标“no-more”（原文中删去的指标，这里也要删去） [metric-id]
content/r/a.zh.md:6:11: 指标 parks 的实绩“3、4个”：用顿号列举的是概数（请写一个数，或写成范围，如 3至4） [figure-syntax]
content/r/a.zh.md:12:10: 目标单位是“元”，实绩单位是“吨”，无法对照（请用同一个单位，或分成两个指标） [figure-unit]
	content/r/a.zh.md:11:10: 实绩
content/r/a.zh.md:13:8: 类别（kind）没有“flwo”这一种（是否想写“flow”？） [metric]
content/r/a.zh.md:14:3: 指标 parks 既无实绩也无目标 [metric]
content/r/a.zh.md:15:6: 代号“parks”在报告里用了两次 [metric-id]
	content/r/a.zh.md:4:6: 第一次用在这里
content/r/a.zh.md:17:3: 指标 Beds 既无实绩也无目标 [metric]
content/r/a.zh.md:18:6: 代号“Beds”只能用小写字母 a-z 和数字，中间可用连字符 [metric-id]
content/r/a.zh.md:23:10: 指标 cars 的实绩不是数字：1e5（请写成字符串，如 "2850万人次"，或写一个普通的数，另写 unit = "万人次"） [figure-syntax]
content/r/a.zh.md:27:10: 指标 rank 的 kind 是 rank，实绩却不是名次（名次请写成 前10 或 第8，否则请改 kind） [metric]
content/r/alone.en.md:1:1: 译文没有对应的原文（请写 content/r/alone.zh.md，把数字写在其中，或删去这个文件） [translation-missing]
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestMistakesInCorrectionsInChinese(t *testing.T) {
	_, _, _, folder := loadFolder(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "m"
label = "指标"
actual = "1艘"
[[corrections]]
id = "m"
date = 2025-03-01
was = "1艘"
[[corrections]]
id = "mm"
[[corrections]]
id = "m"
figure = "goal"
was = "3、4艘"
reason = "错。"
+++
{{m.goal}}、{{m.target}}、{{m.gap}}
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "m"
label = "Metric"
[[corrections]]
id = "m"
reason = "Wrong."
+++
`)
	diags := append(folder.Diags, folder.Untranslated...)
	diags.Sort()
	var got strings.Builder
	if err := diags.WriteText(&got, diag.Chinese); err != nil {
		t.Fatal(err)
	}
	want := `content/r/a.en.md:3:3: 指标 m 的单位“艘”没有 English 译法（请在这里写 unit = "…"，或在 config.toml 里写 [units."艘"]） [figure-unit]
content/r/a.en.md:6:3: “m”的更正没有翻译（请加一张 [[corrections]] 表，写上 id 和 reason） [translation-missing]
	content/r/a.zh.md:8:6: 原文
content/r/a.en.md:6:3: “m”的更正没有翻译（请加一张 [[corrections]] 表，写上 id 和 reason） [translation-missing]
	content/r/a.zh.md:14:6: 原文
content/r/a.en.md:7:6: 原文有几条“m”的更正（请写上所译那一条的日期；日期相同的，再写 figure 或 period） [correction]
content/r/a.zh.md:7:3: m 的更正没有理由（请用一句给读者看的话说明原因） [correction]
content/r/a.zh.md:10:7: m 的更正没有改变什么：实绩原来是 1艘，现在是 1艘（was 应写更正之前发布的数字） [correction]
content/r/a.zh.md:12:6: 文章没有指标“mm”，也从未发布过它的数字（是否想写“m”？） [correction]
content/r/a.zh.md:13:3: m 的更正没有日期（请写更正的日期，如 date = 2025-03-01） [correction]
content/r/a.zh.md:15:10: 指标没有“goal”这个数字（可用：actual、target、growth-actual、growth-target、label、kind、direction、unit、same_as） [correction]
content/r/a.zh.md:16:8: 指标 m 的原数字“3、4艘”：用顿号列举的是概数（请写一个数，或写成范围，如 3至4） [figure-syntax]
content/r/a.zh.md:19:5: 指标没有“goal”这一项（可用：change、gap、growth、label、period、round、share、target、verdict；单写 {{m}} 是实绩） [reference]
content/r/a.zh.md:19:14: m 没有目标：尚未公布（要引用实绩，请写 {{m}}） [reference]
content/r/a.zh.md:19:27: m 无从对照：目标尚未公布 [reference]
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestMistakesBesideAnID holds that a metric without a usable id is judged like any
// other, in the original and in a translation.
func TestMistakesBesideAnID(t *testing.T) {
	_, diags := load(t, `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "Bad Id"
label = "公园"
actual = "3、4个"
[[metrics]]
label = "床位"
actual = "4千张"
target = "5张"
kind = "flwo"
[[metrics]]
id = "a"
label = "学校"
actual = "3所"
target = "5个"
[[metrics]]
id = "cars"
label = "汽车"
actual = "1辆"
[[metrics]]
id = "cars"
label = "汽车"
actual = "约"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "Bad Id"
label = "Parks"
actual = "3 or 4"
[[metrics]]
label = "Beds"
target = "5 bn"
[[metrics]]
id = "cars"
label = "Cars"
unit = "cars"
[[metrics]]
id = "cars"
label = "Cars"
actual = "1,23"
+++
`)
	want := []string{
		"content/r/a.en.md:6:16: figure-syntax", "content/r/a.en.md:7:3: metric-id", "content/r/a.en.md:9:13: figure-syntax",
		"content/r/a.en.md:15:6: metric-id", "content/r/a.en.md:17:11: figure-syntax",
		"content/r/a.zh.md:4:6: metric-id", "content/r/a.zh.md:6:11: figure-syntax",
		"content/r/a.zh.md:7:3: metric-id", "content/r/a.zh.md:9:12: figure-syntax", "content/r/a.zh.md:11:8: metric",
		"content/r/a.zh.md:13:6: metric-id", "content/r/a.zh.md:16:10: figure-unit",
		"content/r/a.zh.md:22:6: metric-id", "content/r/a.zh.md:24:12: figure-syntax",
	}
	diags.Sort()
	var got []string
	for _, d := range diags {
		got = append(got, d.Pos.String()+": "+d.Rule)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestFiguresOfTheTranslation holds that somebody whose languages are in another order than the figures is told where
// that is said.
func TestFiguresOfTheTranslation(t *testing.T) {
	_, diags := load(t, `
-- content/r/index.zh.md --
+++
title = "报"
actual_period = 2024
+++
-- content/r/index.en.md --
+++
title = "R"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "parks"
label = "公园"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "parks"
label = "Parks"
actual = "60 parks"
+++
`)
	var got strings.Builder
	if err := diags.WriteText(&got, diag.English); err != nil {
		t.Fatal(err)
	}
	if want := `write default_language = "en" in config.toml`; !strings.Contains(got.String(), want) {
		t.Errorf("got %s, want %s", got.String(), want)
	}
}
