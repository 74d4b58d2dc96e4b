package build

import (
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/diag"
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

// prose returns the text of a published page, without the elements around it.
func prose(t *testing.T, out, page string) string {
	t.Helper()
	_, text, _ := strings.Cut(read(t, out, page), `<div class="prose">`)
	text, _, _ = strings.Cut(text, "</div>")
	return strings.TrimSpace(text)
}

func TestReferencesAreWritten(t *testing.T) {
	for _, tt := range []struct {
		page, reference string // in the text of the page
		zh, en          string
	}{
		{"city/air", "{{passengers}}",
			`<a class="figure" href="#passengers"><data value="28500000">2850万人次</data></a>`,
			`<a class="figure" href="#passengers"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "{{ passengers.target }}",
			`<a class="figure" href="#passengers"><data value="31000000">3100万人次</data></a>`,
			`<a class="figure" href="#passengers"><data value="31000000">31 million passengers</data></a>`},
		{"city/air", "{{passengers.gap}}",
			`<a class="figure" href="#passengers"><data value="2500000">250万人次</data></a>`,
			`<a class="figure" href="#passengers"><data value="2500000">2.5 million passengers</data></a>`},
		{"city/air", "{{passengers.change}}",
			`<a class="figure" href="#passengers"><data value="8.8">+8.8%</data></a>`,
			`<a class="figure" href="#passengers"><data value="8.8">+8.8%</data></a>`},
		{"city/air", "{{passengers.share}}",
			`<a class="figure" href="#passengers"><data value="91.9">91.9%</data></a>`,
			`<a class="figure" href="#passengers"><data value="91.9">91.9%</data></a>`},
		{"city/air", "{{passengers.label}}",
			`<a class="figure" href="#passengers">旅客&lt;吞吐量&gt;</a>`,
			`<a class="figure" href="#passengers">Passengers &amp; crew</a>`},
		{"city/air", "{{passengers.period}}",
			`<a class="figure" href="#passengers"><data value="2024">2024年</data></a>`,
			`<a class="figure" href="#passengers"><data value="2024">2024</data></a>`},
		{"city/air", "{{growth.period}}",
			`<a class="figure" href="#growth"><data value="2025">2025年</data></a>`,
			`<a class="figure" href="#growth"><data value="2025">2025</data></a>`},
		{"city/air", "{{growth.target}}",
			`<a class="figure" href="#growth"><data value="4.5/5">4.5%至5%</data></a>`,
			`<a class="figure" href="#growth"><data value="4.5/5">4.5% to 5%</data></a>`},
		{"city/air", "{{cargo.target}}",
			`<a class="figure" href="#cargo"><data value="1000000">100万吨以上</data></a>`,
			`<a class="figure" href="#cargo"><data value="1000000">at least 1 million tonnes</data></a>`},
		{"city/air", "{{cargo.share}}",
			`<a class="figure" href="#cargo"><data value="82.5">82.5%</data></a>`,
			`<a class="figure" href="#cargo"><data value="82.5">82.5%</data></a>`},
		{"city/air", "{{coverage.gap}}",
			`<a class="figure" href="#coverage"><data value="5">5个百分点</data></a>`,
			`<a class="figure" href="#coverage"><data value="5">5 percentage points</data></a>`},
		{"city/air", "{{rank.gap}}",
			`<a class="figure" href="#rank"><data value="3">3位</data></a>`,
			`<a class="figure" href="#rank"><data value="3">3 places</data></a>`},
		{"city/air", "{{rank}}",
			`<a class="figure" href="#rank"><data value="8">第8</data></a>`,
			`<a class="figure" href="#rank"><data value="8">No. 8</data></a>`},
		{"city/air", "{{jobs.gap}}",
			`<a class="figure" href="#jobs"><data value="11300">1.13万人</data></a>`,
			`<a class="figure" href="#jobs"><data value="11300">11,300 people</data></a>`},
		{"city/air", "{{jobs.change}}",
			`<a class="figure" href="#jobs"><data value="-8.1">-8.1%</data></a>`,
			`<a class="figure" href="#jobs"><data value="-8.1">−8.1%</data></a>`},
		{"city/air", "{{containers}}",
			`<a class="figure" href="#containers"><data value="60000">突破6万标箱</data></a>`,
			`<a class="figure" href="#containers"><data value="60000">over 60,000 TEU</data></a>`},
		{"city/air", "{{woods.gap}}",
			`<a class="figure" href="#woods"><data value="14900">1.49万亩</data></a>`,
			`<a class="figure" href="#woods"><data value="14900">14,900 mu (993 hectares)</data></a>`},
		{"city/air", "[{{passengers}}](rail.%s.md)",
			`<a href="rail.html"><data value="28500000">2850万人次</data></a>`,
			`<a href="rail.html"><data value="28500000">28.5 million passengers</data></a>`},
		{"city/air", "[{{passengers.label}}](rail.%s.md)",
			`<a href="rail.html">旅客&lt;吞吐量&gt;</a>`,
			`<a href="rail.html">Passengers &amp; crew</a>`},
		{"city/air", `\{{passengers}}`, "{{passengers}}", "{{passengers}}"},
		{"city/air", "`{{passengers}}`", "<code>{{passengers}}</code>", "<code>{{passengers}}</code>"},

		{"city/air", "{{trains}}",
			`<a class="figure" href="rail.html#trains"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="rail.html#trains"><data value="3601">3,601 trains</data></a>`},
		{"city/air", "{{city/trains}}",
			`<a class="figure" href="rail.html#trains"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="rail.html#trains"><data value="3601">3,601 trains</data></a>`},
		{"city/index", "{{trains}}",
			`<a class="figure" href="rail.html#trains"><data value="3601">3601班</data></a>`,
			`<a class="figure" href="rail.html#trains"><data value="3601">3,601 trains</data></a>`},
		{"city/air", "{{other/parks}}",
			`<a class="figure" href="../other/a.html#parks"><data value="1">1个</data></a>`,
			`<a class="figure" href="../other/a.html#parks"><data value="1">1 park</data></a>`},
		{"city/index", "{{other/parks.target}}",
			`<a class="figure" href="../other/a.html#parks"><data value="3">3个以上</data></a>`,
			`<a class="figure" href="../other/a.html#parks"><data value="3">at least 3 parks</data></a>`},
		{"other/index", "{{city/passengers.share}}",
			`<a class="figure" href="../city/air.html#passengers"><data value="91.9">91.9%</data></a>`,
			`<a class="figure" href="../city/air.html#passengers"><data value="91.9">91.9%</data></a>`},
		{"other/a", "{{city/woods.target}}",
			`<a class="figure" href="../city/air.html#woods"><data value="65800">6.58万亩</data></a>`,
			`<a class="figure" href="../city/air.html#woods"><data value="65800">65,800 mu (4,390 hectares)</data></a>`},
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

// TestReferencesAcrossBuilds follows a figure from report to report through builds that
// remember.
func TestReferencesAcrossBuilds(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{"content/other/a.en.md": "{{city/trains}}", "content/other/index.en.md": "{{parks}}"}, city, other)
	reasons := map[string]string{}
	build := func() *Result {
		t.Helper()
		write(t, source, files)
		result, diags, err := Run(Options{
			Source: source, Out: out, Tool: "test",
			Explain: func(path string, reason diag.Words) { reasons[path] = reason.En },
		})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		return result
	}
	build()
	if r := build(); r.Read != 0 || r.Rendered != 0 {
		t.Errorf("unchanged: %d read, %d rendered", r.Read, r.Rendered)
	}
	rail := files["content/city/rail.zh.md"]
	for _, step := range []struct {
		name, file, text string
		read             int
		page, want       string
	}{
		{"a figure", "content/city/rail.zh.md", strings.Replace(rail, "3601", "3602", 1), 1, "en/other/a.html", "3,602 trains"},
		{"a figure of the same report", "content/other/a.zh.md", strings.Replace(files["content/other/a.zh.md"], "1个", "2个", 1), 1, "en/other/index.html", "2 parks"},
		{"another reference", "content/other/a.en.md", strings.Replace(files["content/other/a.en.md"], "city/trains", "city/trains.label", 1), 1, "en/other/a.html", ">Trains</a>"},
	} {
		files[step.file] = step.text
		if r := build(); r.Read != step.read {
			t.Errorf("%s: %d read, want %d", step.name, r.Read, step.read)
		}
		if page := prose(t, out, step.page); !strings.Contains(page, step.want) {
			t.Errorf("%s: no %s in %s", step.name, step.want, page)
		}
		if want := "rendered: what it shows has changed: " + step.file; reasons[step.page] != want {
			t.Errorf("%s: %s, want %s", step.name, reasons[step.page], want)
		}
	}
	// A metric that moves to another article takes its links along.
	delete(files, "content/city/rail.zh.md")
	delete(files, "content/city/rail.en.md")
	files["content/city/track.zh.md"] = rail
	files["content/city/track.en.md"] = site(nil, city)["content/city/rail.en.md"]
	build()
	if page := prose(t, out, "en/other/a.html"); !strings.Contains(page, `href="../city/track.html#trains"`) {
		t.Error(page)
	}
}

// TestReferencesInASession does the same with a session that is told what changes.
func TestReferencesInASession(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{"content/other/a.en.md": "{{city/trains}}"}, city, other)
	write(t, source, files)
	s, err := NewSession(Options{Source: source, Out: out, Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Build(); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		name, file, from, to string
		good                 bool
		want                 string // on the page of the other report
	}{
		{"a figure", "content/city/rail.zh.md", "3601", "3602", true, "3,602 trains"},
		{"a figure, and a mistake", "content/city/rail.zh.md", "3602班\"", "3603班\"\nlable = \"\"", false, "3,602 trains"},
		{"mended", "content/city/rail.zh.md", "\nlable = \"\"", "", true, "3,603 trains"},
		{"another reference", "content/other/a.en.md", "city/trains", "city/jobs.gap", true, "11,300 people"},
		{"a wrong one", "content/other/a.en.md", "city/jobs.gap", "city/job", false, "11,300 people"},
		{"none", "content/other/a.en.md", "{{city/job}}", "nothing", true, "nothing"},
	} {
		files[step.file] = strings.Replace(files[step.file], step.from, step.to, 1)
		write(t, source, files)
		r, diags, err := s.Build(step.file)
		if err != nil || diags.HasErrors() == step.good {
			t.Fatal(step.name, err, diags)
		}
		if step.good && r.Read != 1 {
			t.Errorf("%s: %d read, want 1", step.name, r.Read)
		}
		if page := prose(t, out, "en/other/a.html"); !strings.Contains(page, step.want) {
			t.Errorf("%s: no %s in %s", step.name, step.want, page)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	r, _, err := Run(Options{Source: source, Out: out, Tool: "test"})
	if err != nil || r.Read != 0 || r.Rendered != 0 {
		t.Errorf("after the session: %+v, %v", r, err)
	}
}
