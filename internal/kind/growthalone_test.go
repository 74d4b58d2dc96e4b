package kind

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// grownAlone is a report whose own periods have a growth alone, beside amounts of periods before.
const grownAlone = `
-- config.toml --
title = { zh = "站", en = "Site" }
[outputs]
markdown = true
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
source = "来源"
+++
-- content/r/index.en.md --
+++
title = "Report"
source = "Source"
+++
-- content/r/a.zh.md --
+++
title = "文"
[[metrics]]
id = "ore"
label = "矿石产量"
growth = { target = "5%" }
[[metrics.series]]
period = 2022
actual = "300万吨"
target = "290万吨"
[[metrics.series]]
period = 2023
actual = "310万吨"
target = "320万吨"
[[metrics]]
id = "coal"
label = "煤炭产量"
growth = { actual = "4%", target = "5%" }
[[metrics]]
id = "iron"
label = "铁产量"
actual = "300万吨"
status = "preliminary"
target = "320万吨"
[[metrics.series]]
period = 2023
status = "final"
actual = "290万吨"
target = "280万吨"
[[metrics]]
id = "tin"
label = "锡产量"
actual = "300吨"
status = "revised"
[[metrics]]
id = "zinc"
label = "锌产量"
actual = "300吨"
status = "final"
[[metrics.series]]
period = 2025
as_of = 2025-06-30
status = "preliminary"
actual = "150吨"
target = "280吨"
+++
{{iron}}，{{tin}}。
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "ore"
label = "Ore"
[[metrics]]
id = "coal"
label = "Coal"
[[metrics]]
id = "iron"
label = "Iron"
[[metrics]]
id = "tin"
label = "Tin"
[[metrics]]
id = "zinc"
label = "Zinc"
+++
{{iron}} and {{tin}}.
`

// TestAmountsBesideAGrowthAlone: the page of a metric has all its periods, also where the report itself states
// no more than by how much it is to grow, and says that once.
func TestAmountsBesideAGrowthAlone(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(grownAlone))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string][]string{
		"en/r/figures/ore.html": {`<table class="years">`, "3.1 million tonnes", "2.9 million tonnes", "Not met", `class="columns-chart"`, "<h2>Growth over the year before</h2>"},
		"zh/r/figures/ore.html": {"310万吨", "290万吨", "未达到", "比上年增速"},
		"zh/r/figures/ore.md":   {"310万吨", "290万吨"},
	} {
		_, page, _ := strings.Cut(text(t, find(t, outputs, path)), "</head>")
		if strings.HasSuffix(path, ".md") {
			page = text(t, find(t, outputs, path))
		}
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
		if n := strings.Count(page, "2025年增速目标"); strings.HasPrefix(path, "zh") && strings.HasSuffix(path, ".html") && n != 1 {
			t.Errorf("%s speaks of the target %d times", path, n)
		}
	}
}

// TestDescriptionOfAMetric: where the page of a metric is described stands what there is to say of
// it, its growth if there is nothing else, or its figures.
func TestDescriptionOfAMetric(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(grownAlone))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string]string{
		"zh/r/figures/ore.html":  "2025年增速目标5%。",
		"en/r/figures/coal.html": "2024 growth: 4% and 2025 growth target: 5%.",
		"zh/r/figures/tin.html":  "2024年300吨。来源未列2025年目标。",
		"en/r/figures/tin.html":  "2024: 300 tonnes. The source gives no 2025 target.",
	} {
		if page := text(t, find(t, outputs, path)); !strings.Contains(page, `<meta name="description" content="`+want+`">`) {
			t.Errorf("%s is not described as %s", path, want)
		}
	}
}

// TestStatusOfWhatIsShown: on a card it stands beside the figure that it is of.
func TestStatusOfWhatIsShown(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	p := newEnv(t, cfg).at(1, "en/r/a.html")
	s := sitetest.Site(t, sitetest.FS(grownAlone))
	article := &scope.Make(s.Config, s.Reports[0], nil).Articles[0].Value
	for i, want := range []string{"ore  []", "coal  []", "iron Preliminary []", "tin Revised []", `zinc Preliminary ["2024 Final"]`} {
		m := &article.Sector.Value.Metrics[i].Value
		var card cardView
		p.card(&card, m, "")
		small := p.mini(&article.Sector.Value, m)
		if card.Badge != small.Badge {
			t.Errorf("%s: %q on the card, %q on the small one", m.ID, card.Badge, small.Badge)
		}
		var lines []string
		for _, l := range card.Body.Lines {
			if l.Badge != "" {
				lines = append(lines, l.Label+" "+l.Badge)
			}
		}
		if got := fmt.Sprintf("%s %s %q", m.ID, card.Badge, lines); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// TestGrowthIsNamedInLists: by itself 4% would be taken for what the heading names, the result.
func TestGrowthIsNamedInLists(t *testing.T) {
	grown := strings.Replace(grownAlone, "+++\n{{iron}}", `[[metrics]]
id = "lead"
label = "铅产量"
growth = { actual = "3%" }
+++
{{iron}}`, 1)
	grown = strings.Replace(grown, "label = \"Zinc\"\n", "label = \"Zinc\"\n[[metrics]]\nid = \"lead\"\nlabel = \"Lead\"\n", 1)
	s := sitetest.Site(t, sitetest.FS(grown))
	outputs := allOutputs(newEnv(t, s.Config), s)
	for path, want := range map[string]string{
		"en/r/a.html":               `>Lead</a><b>3%</b><small>2024 growth</small>`,
		"zh/r/a.html":               `>铅产量</a><b>3%</b><small>2024年增速</small>`,
		"zh/r/index.html":           `>矿石产量</a><b>5%</b><small>2025年增速目标</small>`,
		"zh/r/embed/sectors/a.html": `>铅产量</a><b>3%</b><small>2024年增速</small>`,
		"en/r/figures/tin.html":     `Lead, growth`,
	} {
		if !strings.Contains(text(t, find(t, outputs, path)), want) {
			t.Errorf("%s has no %s", path, want)
		}
	}
}
