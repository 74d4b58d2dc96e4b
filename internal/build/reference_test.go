package build

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// city and other are two reports, with a metric of every sort that a reference meets.
const city = `
-- config.toml --
title = { zh = "站", en = "Site" }
[check]
prose = false
source-missing = "off"
-- content/city/index.zh.md --
+++
title = "市"
actual_period = 2024
target_period = 2025
+++
-- content/city/index.en.md --
+++
title = "City"
+++
-- content/city/air.zh.md --
+++
title = "空港"
[[metrics]]
id = "passengers"
label = "旅客<吞吐量>"
actual = "2850万人次"
target = "3100万人次"
[[metrics]]
id = "cargo"
label = "货邮"
actual = "82.5万吨"
target = "100万吨以上"
[[metrics]]
id = "growth"
label = "增速"
target = "4.5%至5%"
[[metrics]]
id = "coverage"
label = "覆盖率"
actual = "52%"
target = "57%"
[[metrics]]
id = "rank"
label = "排名"
actual = "第8"
target = "前5"
[[metrics]]
id = "jobs"
label = "就业"
actual = "13.93万人"
target = "12.8万人"
[[metrics]]
id = "woods"
label = "营造林"
actual = "5.09万亩"
target = "6.58万亩"
[[metrics]]
id = "containers"
label = "箱量"
actual = "突破6万标箱"
target = "7万标箱"
[[metrics]]
id = "promised"
label = "承诺"
target = "10班"
[[metrics.series]]
period = 2022
target = "4班"
[[metrics.series]]
period = 2023
actual = "6班"
target = "5班以上"
[[metrics.series]]
period = 2024
actual = "7班左右"
target = "7班左右"
[[metrics.series]]
period = "2024H1"
actual = "3班"
target = "4班"
[[metrics.series]]
period = "2024-01/2024-02"
actual = "1班"
[[metrics.series]]
period = 2026
actual = "2班"
as_of = 2026-03-31
target = "12班"
[[metrics]]
id = "steady"
label = "平稳"
kind = "rate"
direction = "steady"
actual = "5%"
[[metrics.series]]
period = 2024
target = "3%"
+++
-- content/city/air.en.md --
+++
title = "Air"
[[metrics]]
id = "passengers"
label = "Passengers & crew"
unit = { one = "passenger", other = "passengers" }
[[metrics]]
id = "cargo"
label = "Cargo"
[[metrics]]
id = "growth"
label = "Growth"
[[metrics]]
id = "coverage"
label = "Coverage"
[[metrics]]
id = "rank"
label = "Rank"
[[metrics]]
id = "jobs"
label = "Jobs"
[[metrics]]
id = "woods"
label = "Woods"
[[metrics]]
id = "containers"
label = "Containers"
[[metrics]]
id = "promised"
label = "Promised"
unit = { one = "train", other = "trains" }
[[metrics]]
id = "steady"
label = "Steady"
+++
-- content/city/rail.zh.md --
+++
title = "铁路"
[[metrics]]
id = "trains"
label = "班列"
actual = "3601班"
+++
-- content/city/rail.en.md --
+++
title = "Rail"
[[metrics]]
id = "trains"
label = "Trains"
unit = { one = "train", other = "trains" }
+++
`

const other = `
-- content/other/index.zh.md --
+++
title = "别市"
actual_period = 2023
target_period = 2024
+++
-- content/other/index.en.md --
+++
title = "Other"
+++
-- content/other/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "parks"
label = "公园"
actual = "1个"
target = "3个以上"
+++
-- content/other/a.en.md --
+++
title = "A"
[[metrics]]
id = "parks"
label = "Parks"
unit = { one = "park", other = "parks" }
+++
`

// site returns the sources of archives, with more text at the end of some.
func site(texts map[string]string, archives ...string) map[string]string {
	files := map[string]string{}
	for name, f := range sitetest.FS(archives...) {
		files[name] = string(f.Data)
	}
	for name, text := range texts {
		files[name] += "\n" + text + "\n"
	}
	return files
}

// prose returns the text of a published page, without the elements around it and the figures
// beside it.
func prose(t *testing.T, out, page string) string {
	t.Helper()
	text := read(t, out, page)
	if _, article, ok := strings.Cut(text, `<article class="prose"`); ok {
		_, article, _ = strings.Cut(article, ">")
		text, _, _ = strings.Cut(article, "</article>")
		text = besideText().ReplaceAllString(strings.ReplaceAll(text, `<div class="cite">`, ""), "")
	} else {
		_, text, _ = strings.Cut(text, `<div class="prose">`)
		text, _, _ = strings.Cut(text, "</div>")
	}
	return strings.TrimSpace(text)
}

// besideText matches the figures beside a block, with the end of what holds both.
func besideText() *regexp.Regexp { return regexp.MustCompile(`(?s)\s*<ul class="minis".*?</ul></div>`) }

func TestReferencesAreWritten(t *testing.T) {
	for _, tt := range []struct {
		page, reference string // in the text of the page
		zh, en          string
	}{
		{"city/air", "{{passengers}}",
			`<a class="figure" href="figures/passengers.html"><data value="28500000">2850万人次</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "{{ passengers.target }}",
			`<a class="figure" href="figures/passengers.html"><data value="31000000">3100万人次</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="31000000">31 million passengers</data></a>`},
		{"city/air", "{{passengers.round}}",
			`<a class="figure" href="figures/passengers.html"><data value="28500000">2850万人次</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "{{passengers.gap}}",
			`<a class="figure" href="figures/passengers.html"><data value="2500000">250万人次</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="2500000">2.5 million passengers</data></a>`},
		{"city/air", "{{passengers.change}}",
			`<a class="figure" href="figures/passengers.html"><data value="8.8">+8.8%</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="8.8">+8.8%</data></a>`},
		{"city/air", "{{passengers.share}}",
			`<a class="figure" href="figures/passengers.html"><data value="91.9">91.9%</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="91.9">91.9%</data></a>`},
		{"city/air", "{{passengers.label}}",
			`<a class="figure" href="figures/passengers.html">旅客&lt;吞吐量&gt;</a>`,
			`<a class="figure" href="figures/passengers.html">Passengers &amp; crew</a>`},
		{"city/air", "{{passengers.period}}",
			`<a class="figure" href="figures/passengers.html"><data value="2024">2024年</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="2024">2024</data></a>`},
		{"city/air", "{{growth.period}}",
			`<a class="figure" href="figures/growth.html"><data value="2025">2025年</data></a>`,
			`<a class="figure" href="figures/growth.html"><data value="2025">2025</data></a>`},
		{"city/air", "{{growth.target}}",
			`<a class="figure" href="figures/growth.html"><data value="4.5/5">4.5%至5%</data></a>`,
			`<a class="figure" href="figures/growth.html"><data value="4.5/5">4.5% to 5%</data></a>`},
		{"city/air", "{{cargo.target}}",
			`<a class="figure" href="figures/cargo.html"><data value="1000000">100万吨以上</data></a>`,
			`<a class="figure" href="figures/cargo.html"><data value="1000000">at least 1 million tonnes</data></a>`},
		{"city/air", "{{cargo.share}}",
			`<a class="figure" href="figures/cargo.html"><data value="82.5">不高于82.5%</data></a>`,
			`<a class="figure" href="figures/cargo.html"><data value="82.5">no higher than 82.5%</data></a>`},
		{"city/air", "{{coverage.gap}}",
			`<a class="figure" href="figures/coverage.html"><data value="5">5个百分点</data></a>`,
			`<a class="figure" href="figures/coverage.html"><data value="5">5 percentage points</data></a>`},
		{"city/air", "{{rank.gap}}",
			`<a class="figure" href="figures/rank.html"><data value="3">3位</data></a>`,
			`<a class="figure" href="figures/rank.html"><data value="3">3 places</data></a>`},
		{"city/air", "{{rank}}",
			`<a class="figure" href="figures/rank.html"><data value="8">第8</data></a>`,
			`<a class="figure" href="figures/rank.html"><data value="8">No. 8</data></a>`},
		{"city/air", "{{jobs.gap}}",
			`<a class="figure" href="figures/jobs.html"><data value="11300">1.13万人</data></a>`,
			`<a class="figure" href="figures/jobs.html"><data value="11300">11,300 people</data></a>`},
		{"city/air", "{{jobs.change}}",
			`<a class="figure" href="figures/jobs.html"><data value="-8.1">−8.1%</data></a>`,
			`<a class="figure" href="figures/jobs.html"><data value="-8.1">−8.1%</data></a>`},
		{"city/air", "{{containers}}",
			`<a class="figure" href="figures/containers.html"><data value="60000">突破6万标箱</data></a>`,
			`<a class="figure" href="figures/containers.html"><data value="60000">over 60,000 TEU</data></a>`},
		{"city/air", "{{woods.gap}}",
			`<a class="figure" href="figures/woods.html"><data value="14900">1.49万亩</data></a>`,
			`<a class="figure" href="figures/woods.html"><data value="14900">14,900 mu (993 hectares)</data></a>`},
		{"city/air", "[{{passengers}}](rail.%s.md)",
			`<a href="rail.html"><data value="28500000">2850万人次</data></a>`,
			`<a href="rail.html"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "[{{passengers.label}}](rail.%s.md)",
			`<a href="rail.html">旅客&lt;吞吐量&gt;</a>`,
			`<a href="rail.html">Passengers &amp; crew</a>`},
		{"city/air", `\{{passengers}}`, "{{passengers}}", "{{passengers}}"},
		{"city/air", "`{{passengers}}`", "<code>{{passengers}}</code>", "<code>{{passengers}}</code>"},

		{"city/air", "{{trains}}",
			`<a class="figure" href="figures/trains.html"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="figures/trains.html"><data value="3601">3,601 trains</data></a>`},
		{"city/air", "{{city/trains}}",
			`<a class="figure" href="figures/trains.html"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="figures/trains.html"><data value="3601">3,601 trains</data></a>`},
		{"city/index", "{{trains}}",
			`<a class="figure" href="figures/trains.html"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="figures/trains.html"><data value="3601">3,601 trains</data></a>`},
		{"city/air", "{{other/parks}}",
			`<a class="figure" href="../other/figures/parks.html"><data value="1">1个</data></a>`,
			`<a class="figure" href="../other/figures/parks.html"><data value="1">1 park</data></a>`},
		{"city/index", "{{other/parks.target}}",
			`<a class="figure" href="../other/figures/parks.html"><data value="3">3个以上</data></a>`,
			`<a class="figure" href="../other/figures/parks.html"><data value="3">at least 3 parks</data></a>`},
		{"other/index", "{{city/passengers.share}}",
			`<a class="figure" href="../city/figures/passengers.html"><data value="91.9">91.9%</data></a>`,
			`<a class="figure" href="../city/figures/passengers.html"><data value="91.9">91.9%</data></a>`},
		{"other/a", "{{city/woods.target}}",
			`<a class="figure" href="../city/figures/woods.html"><data value="65800">6.58万亩</data></a>`,
			`<a class="figure" href="../city/figures/woods.html"><data value="65800">65,800 mu (4,390 hectares)</data></a>`},

		{"city/air", "{{passengers@2024}}",
			`<a class="figure" href="figures/passengers.html"><data value="28500000">2850万人次</data></a>`,
			`<a class="figure" href="figures/passengers.html"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "{{promised.target@2022}}",
			`<a class="figure" href="figures/promised.html"><data value="4">4班</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="4">4 trains</data></a>`},
		{"city/air", "{{promised}}", // an entry of the report's own period says it
			`<a class="figure" href="figures/promised.html"><data value="7">7班左右</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="7">about 7 trains</data></a>`},
		{"city/air", "{{promised@2024H1}}",
			`<a class="figure" href="figures/promised.html"><data value="3">3班</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="3">3 trains</data></a>`},
		{"city/air", "{{promised@2024Q1-Q2}}",
			`<a class="figure" href="figures/promised.html"><data value="3">3班</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="3">3 trains</data></a>`},
		{"city/air", "{{promised@2024-01/2024-02}}",
			`<a class="figure" href="figures/promised.html"><data value="1">1班</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="1">1 train</data></a>`},
		{"city/air", "{{promised@2026}}",
			`<a class="figure" href="figures/promised.html"><data value="2">2班</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="2">2 trains</data></a>`},
		{"city/air", "{{promised.verdict@2023}}",
			`<a class="figure" href="figures/promised.html"><data value="met">达到</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="met">met</data></a>`},
		{"city/air", "{{promised.verdict@2024H1}}",
			`<a class="figure" href="figures/promised.html"><data value="not-met">未达到</data></a>`,
			`<a class="figure" href="figures/promised.html"><data value="not-met">not met</data></a>`},
		{"city/air", "{{steady.verdict}}",
			`<a class="figure" href="figures/steady.html"><data value="off">偏离目标</data></a>`,
			`<a class="figure" href="figures/steady.html"><data value="off">off target</data></a>`},
		{"city/air", "{{steady.verdict@2024}}",
			`<a class="figure" href="figures/steady.html"><data value="off">偏离目标</data></a>`,
			`<a class="figure" href="figures/steady.html"><data value="off">off target</data></a>`},
		{"other/a", "{{city/promised.verdict@2023}}",
			`<a class="figure" href="../city/figures/promised.html"><data value="met">达到</data></a>`,
			`<a class="figure" href="../city/figures/promised.html"><data value="met">met</data></a>`},
		{"other/a", "{{city/promised@2024-01/2024-02}}",
			`<a class="figure" href="../city/figures/promised.html"><data value="1">1班</data></a>`,
			`<a class="figure" href="../city/figures/promised.html"><data value="1">1 train</data></a>`},
	} {
		t.Run(tt.page+" "+tt.reference, func(t *testing.T) {
			texts := map[string]string{}
			for _, lang := range []string{"zh", "en"} {
				texts["content/"+tt.page+"."+lang+".md"] = strings.ReplaceAll(tt.reference, "%s", lang)
			}
			source := t.TempDir()
			write(t, source, site(texts, city, other))
			out := filepath.Join(source, "public")
			if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
				t.Fatal(err, diags)
			}
			for lang, want := range map[string]string{"zh": tt.zh, "en": tt.en} {
				if got := prose(t, out, lang+"/"+tt.page+".html"); got != "<p>"+want+"</p>" {
					t.Errorf("%s\n got %s\nwant <p>%s</p>", lang, got, want)
				}
			}
		})
	}
}

// TestLongFiguresMayBreak: a small screen has no room for them on one line.
func TestLongFiguresMayBreak(t *testing.T) {
	files := site(map[string]string{"content/city/rail.en.md": "{{woods}} {{trains}}"}, city)
	files["content/city/air.zh.md"] = strings.Replace(files["content/city/air.zh.md"], "5.09万亩", "150.9万亩", 1)
	source := t.TempDir()
	write(t, source, files)
	out := filepath.Join(source, "public")
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	page := prose(t, out, "en/city/rail.html")
	for _, want := range []string{
		`<data value="1509000" class="long">1.509 million mu (100,600 hectares)</data>`,
		`<data value="3601">3,601 trains</data>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
}
