package kind

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// promises is a site of which the targets of 2024 have come due.
const promises = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "城镇新增就业"
actual = "1256万人"
target = "1200万人以上"
status = "preliminary"
source = "统计公报"
source_url = "https://example.org/bulletin"
[[metrics.series]]
period = 2024
target = "1300万人以上"
[[metrics.series]]
period = 2023
actual = "1244万人"
target = "1200万人左右"
note = "全年数。"
[[metrics.series]]
period = 2025
actual = "620万人"
as_of = 2025-06-30
[[metrics.series]]
period = 2025
actual = "310万人"
as_of = 2025-03-31
[[metrics]]
id = "cpi"
label = "居民消费价格涨幅"
direction = "steady"
[[metrics.series]]
period = 2024
actual = "0.2%"
target = "3%左右"
[[metrics]]
id = "grain"
label = "粮食产量"
target = "7亿吨左右"
[[metrics.series]]
period = 2024
target = "6.5亿吨以上"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "New urban jobs"
unit = { one = "job", other = "jobs" }
source = "Bulletin"
[[metrics.series]]
period = 2023
note = "The whole year."
[[metrics]]
id = "cpi"
label = "Increase in consumer prices"
[[metrics]]
id = "grain"
label = "Grain output"
+++
`

// Pages say what became of the targets: their sentence first, then all periods.
func TestSeriesOnPages(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(promises))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"zh/r/index.html": {
			"2024年3项目标：0项达到，1项未达到，1项偏离目标，1项来源未列结果。",
			"截至6月30日，完成全年目标的51.7%；时间进度49.6%，超序时进度2.1个百分点",
			"2024年：偏离目标", "2024年结果比目标低2.8个百分点。", "2024年：来源未列结果", "初步核算", `href="https://example.org/bulletin">统计公报</a>`, "各时期（CSV）",
		},
		"en/r/a.html": {
			"Of the 3 targets for 2024, 0 were met, 1 was not met, 1 was off target and 1 has no result in the source.",
			"2025 so far, to 30 June", "6.2 million jobs", "By 30 June, 51.7% of the year’s target had been reached",
		},
		"en/index.html": {
			"Of the 3 targets for 2024, 0 were met, 1 was not met, 1 was off target and 1 has no result in the source. 2 targets are set for 2025.",
		},
		"en/r/embed/cpi.html": {"2024: off target", "The 2024 result is 2.8 percentage points below the target."},
		"data/r.series.csv": {",jobs,城镇新增就业,New urban jobs,actual,2025,2025-01-01/P1Y,exactly,6200000,,,人,jobs,620万人,6.2 million jobs,2025-06-30,,false,",
			",actual,2024,2024-01-01/P1Y,exactly,12560000,,,人,jobs,1256万人,12.56 million jobs,,preliminary,false,,",
			",target,2024,2024-01-01/P1Y,at-least,13000000,,,人,jobs,1300万人以上,at least 13 million jobs,,,false,not-met,"}, // the status is the result's
		"en/r/figures/jobs.html": {"The whole year.", "Preliminary", "By 30 June, 51.7% of the year’s target had been reached"},
	} {
		page := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(strings.ReplaceAll(strings.NewReplacer(`<span class="keep">`, "", `</span>`, "", "<wbr>", "", "<strong>", "", "</strong>", "").Replace(page), "&nbsp;", " "), w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
	}
}

func TestSeriesInJSON(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(promises))
	jobs := &scope.Make(s.Config, s.Reports[0], nil).Articles[1].Value.Sector.Value.Metrics[0].Value
	got := strings.TrimSuffix(series([]*scope.Metric{jobs}, "en"), "}")
	year := func(y string) string { return `{"period":"` + y + `","interval":"` + y + `-01-01/P1Y",` }
	figure := func(y, value, bound, text string) string {
		return year(y) + `"value":` + value + `,"bound":"` + bound + `","unit":{"en":"jobs"},"text":{"en":"` + text + `"}}`
	}
	want := `[` +
		year("2023") + `"actual":` + figure("2023", "12440000", "exactly", "12.44 million jobs") + `,"target":` + figure("2023", "12000000", "about", "about 12 million jobs") +
		`,"as_of":null,"status":null,"superseded":false,"note":{"en":"The whole year."},` +
		`"verdict":{"state":"met","reason":"beyond","gap":440000,"gap_bound":"exactly","change":0.036667,"share":null,"time":null,"pace":null}},` +
		year("2024") + `"actual":` + figure("2024", "12560000", "exactly", "12.56 million jobs") + `,"target":` + figure("2024", "13000000", "at-least", "at least 13 million jobs") +
		`,"as_of":null,"status":"preliminary","superseded":false,` +
		`"verdict":{"state":"not-met","reason":"apart","gap":-440000,"gap_bound":"exactly","change":-0.033846,"share":null,"time":null,"pace":null}},` +
		year("2025") + `"actual":` + figure("2025", "3100000", "exactly", "3.1 million jobs") + `,"target":null,"as_of":"2025-03-31","status":null,"superseded":true,"verdict":null},` +
		year("2025") + `"actual":` + figure("2025", "6200000", "exactly", "6.2 million jobs") + `,"target":` + figure("2025", "12000000", "at-least", "at least 12 million jobs") +
		`,"as_of":"2025-06-30","status":null,"superseded":false,` +
		`"verdict":{"state":"so-far","reason":null,"gap":null,"gap_bound":null,"change":null,"share":0.516667,"time":0.49589,"pace":0.020776}}]`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// The data of an article have the verdict that says most, of all that TestSeriesInJSON has.
func TestVerdictInArticleJSON(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(promises))
	_, got, _ := strings.Cut(dataFile(t, s, "en/r/a.json"), `"verdict":`)
	got, _, _ = strings.Cut(got, `},{"id":"cpi"`)
	want := `{"period":"2025","interval":"2025-01-01/P1Y",` +
		`"state":"so-far","reason":null,"gap":null,"gap_bound":null,"change":null,"share":0.516667,"time":0.49589,"pace":0.020776}`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// The series of a metric without further periods is copied from its two figures. It is what
// would be written of its points one by one.
func TestOwnSeriesIsThatOfItsPoints(t *testing.T) {
	for _, figures := range [][2]string{{"1个", "2个以上"}, {"1个", ""}, {"", "4个至5个"}, {"前10", "前5"}} {
		s := site(t, figures)
		m := scope.Make(s.Config, s.Reports[0], nil).Articles
		versions := []*scope.Metric{&m[0].Value.Sector.Value.Metrics[0].Value, &m[1].Value.Sector.Value.Metrics[0].Value}
		if versions[0].Series != nil {
			t.Fatalf("%v has points of its own", figures)
		}
		copied, written := series(versions, "zh", "en"), make([]*scope.Metric, len(versions))
		for lang := range versions {
			v := *versions[lang]
			v.Series = v.Points()
			written[lang] = &v
		}
		if diff := cmp.Diff(series(written, "zh", "en"), copied); diff != "" {
			t.Errorf("%v: mismatch (-one by one +copied):\n%s", figures, diff)
		}
	}
}

// series writes a metric in some languages and returns its series.
func series(m []*scope.Metric, codes ...string) string {
	d := dataWriter{codes: codes, in: slices.Repeat([]bool{true}, len(codes))}
	d.metric(m)
	_, text, _ := strings.Cut(string(d.b), `"series":`)
	return text
}

// A verdict hides nothing: that no further target is set is told beside it, unless the report
// passes over what is missing.
func TestLackOfTargetBesideVerdict(t *testing.T) {
	const lone = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "jobs"
label = "城镇新增就业"
actual = "1256万人"
[[metrics.series]]
period = 2024
target = "1200万人以上"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "jobs"
label = "New urban jobs"
+++
`
	for show, want := range map[string]bool{"": true, "show_missing = false\n": false} {
		s := sitetest.Site(t, sitetest.FS(strings.Replace(lone, "target_period", show+"target_period", 1)))
		outputs := allOutputs(newEnv(t, s.Config), s)
		for path, said := range map[string][2]string{
			"zh/r/a.html": {"2024年：达到", "来源未列2025年目标"},
		} {
			page := text(t, find(t, outputs, path))
			if !strings.Contains(page, said[0]) || strings.Contains(page, said[1]) != want {
				t.Errorf("%s with %q: %q and %t of %q are wanted", path, show, said[0], want, said[1])
			}
		}
	}
}
