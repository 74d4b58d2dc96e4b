package kind

import (
	"slices"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// grown is a site of which metrics state their growth: beside a level, alone, and in words.
const grown = `
-- config.toml --
title = { zh = "站", en = "Site" }
base_url = "https://example.org/"
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
date = 2025-02-10
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "retail"
label = "社会消费品零售总额"
actual = "5000亿元"
growth = { actual = "6.1%", target = "5.5%左右" }
status = "preliminary"
[[metrics.series]]
period = 2024
growth = { target = "6.5%左右" }
[[metrics.series]]
period = 2023
actual = "4700亿元"
growth = { actual = "7.2%", target = "7%" }
[[metrics.series]]
period = 2025
growth = { actual = "5.3%" }
as_of = 2025-06-30
[[metrics]]
id = "industry"
label = "工业增加值"
growth = { actual = "-0.5%", target = { words = "好于上年" } }
[[metrics]]
id = "invest"
label = "固定资产投资"
actual = "5%"
[[corrections]]
id = "industry"
date = 2025-03-01
was = "-0.4%"
reason = "录入有误。"
+++
{{retail.growth}}，{{retail.growth.target@2024}}，{{retail.growth.verdict@2024}}。
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "retail"
label = "Retail sales"
[[metrics]]
id = "industry"
label = "Industrial output"
growth = { target = { words = "better than a year before" } }
[[metrics]]
id = "invest"
label = "Investment"
[[corrections]]
id = "industry"
reason = "It was copied wrongly."
+++
{{retail.growth}}, {{retail.growth.target@2024}}, {{retail.growth.verdict@2024}}.
-- content/r/published.toml --
[[figures]]
id = "industry"
growth-actual = "-0.4%"
date = 2025-02-11
`

// TestGrowthIsShown holds that pages, embeds, feeds and data have the second line of a metric, and
// that nothing is said of a target that is missing where there is one of growth.
func TestGrowthIsShown(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(grown))
	outputs := allOutputs(newEnv(t, s.Config), s)
	zh := []string{
		"2024年增速 6.1%", "2025年增速目标 5.5%左右", "截至6月30日为5.3%，比全年增速目标低0.2个百分点",
		"2024年增速 −0.5%", "2025年增速目标 好于上年", "更正（2025年3月1日）：2024年增速，此前发布的数字为−0.4%。录入有误。",
	}
	en := []string{
		"2024 growth 6.1%", "about 5.5%", "By 30 June: 5.3%, 0.2 percentage points below the year’s growth target",
		"2024 growth −0.5%", "2025 growth target better than a year before", "the 2024 growth was previously published as −0.4%. It was copied wrongly.",
	}
	for path, want := range map[string][]string{
		"zh/r/a.html":               append(zh, "2024年1项目标：0项达到，1项未达到"),
		"en/r/a.html":               append(en, `<data value="6.1">6.1%</data></a>,`, `value="not-met">not met</data>`),
		"zh/r/figures/retail.html":  {"7.2%", "初步核算"},
		"en/r/figures/retail.html":  {"7.2%", "about 6.5%"},
		"zh/r/index.html":           append(slices.Clone(zh[2:3]), "2024年增速 6.1%", "2025年增速 5.3% 目标5.5%左右", "2024年增速 −0.5%", "2025年增速目标 好于上年"),
		"en/r/embed/sectors/a.html": en,
		"zh/feed.atom":              zh,
		"en/feed.json":              en,
		"data/r.json": {
			`"growth":{"series":[{"period":"2023","interval":"2023-01-01/P1Y","actual":{"period":"2023","interval":"2023-01-01/P1Y","value":7.2,"bound":"exactly","unit":{"zh":"%","en":"%"},"text":{"zh":"7.2%","en":"7.2%"}}`,
			`"target":{"period":"2025","interval":"2025-01-01/P1Y","words":{"zh":"好于上年","en":"better than a year before"}}`,
			`"figure":"growth-actual"`,
		},
		"data/r.csv": {
			",growth_actual_period,growth_actual_interval,growth_actual_bound,growth_actual_value,growth_actual_low,growth_actual_high,growth_actual_text_zh,growth_actual_text_en,growth_target_period,",
			",2024,2024-01-01/P1Y,exactly,6.1,,,6.1%,6.1%,2025,2025-01-01/P1Y,about,5.5,,,5.5%左右,about 5.5%\r\n",
		},
		"data/r.series.csv": {
			",retail,社会消费品零售总额,Retail sales,growth-actual,2025,2025-01-01/P1Y,exactly,5.3,,,%,%,5.3%,5.3%,2025-06-30,,false,,,,,",
			",growth-target,2024,2024-01-01/P1Y,about,6.5,,,%,%,6.5%左右,about 6.5%,,,false,not-met,-0.4,exactly,,",
		},
	} {
		page := shown(text(t, find(t, outputs, path)))
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
		for _, w := range []string{"来源未列2025年目标", "gives no 2025 target", "来源未列2024年数据"} {
			if n := strings.Count(page, w); strings.HasSuffix(path, ".html") && n > 1 { // that of investment
				t.Errorf("%s says %s %d times", path, w, n)
			}
		}
	}
}

// shown returns a text as a reader sees it, more or less: without the marks around figures.
func shown(page string) string {
	page = strings.NewReplacer("&lt;strong&gt;", "", "&lt;/strong&gt;", "",
		`<span class="keep">`, "", `</span>`, "", "<wbr>", "", "&nbsp;", " ", " ", " ", "&lt;", "<", "&gt;", ">",
		`<span class="aim">`, "", `</dt><dd class="value">`, " ", `</dt><dd class="worded">`, " ",
		"<dt>", "", "</dt><dd>", " ", `</dt><dd class="long">`, " ", "<strong>", "", "</strong>", "",
	).Replace(page)
	return page
}

// TestMetricsWithoutGrowth holds that its columns and its key are there for who states one.
func TestMetricsWithoutGrowth(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(promises))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for _, path := range []string{"zh/r/a.html", "data/r.json", "data/r.csv", "data/r.series.csv"} {
		if page := text(t, find(t, outputs, path)); strings.Contains(page, "growth") {
			t.Errorf("%s speaks of growth", path)
		}
	}
}

// TestTargetsInWordsHaveAnOutcome holds the column of outcomes to say of such a target that it is
// one.
func TestTargetsInWordsHaveAnOutcome(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(goals))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string]string{
		"zh/r/figures/income.html": "文字目标",
		"en/r/figures/income.html": "In words",
	} {
		if page := text(t, find(t, outputs, path)); strings.Count(page, want) != 2 {
			t.Errorf("%s has not twice %s", path, want)
		}
	}
}
