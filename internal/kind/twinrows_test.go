package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestTwinsHaveGrowth: what is no page tells of the growth of a metric what its pages tell, whether it stands beside figures
// of the metric or for them.
func TestTwinsHaveGrowth(t *testing.T) {
	s := sitetest.Site(t, sitetest.FS(grown+"\n-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\n[outputs]\nmarkdown = true\n"))
	outputs := allOutputs(newEnv(t, s.Config), s)
	table := "| [社会消费品零售总额增速](figures/retail.html) | 6.1%（初步核算） | 5.5%左右 | 截至6月30日"
	for path, want := range map[string][]string{
		"zh/r/a.md":     {table, "| [工业增加值](figures/industry.html) | −0.5% | 好于上年 |", "| [社会消费品零售总额](figures/retail.html) | 5000亿元（初步核算） |  |"},
		"zh/r/index.md": {table},
		"zh/r/figures/retail.md": {
			"\n截至6月30日为5.3%", "## 比上年增速\n", "| 2023年 | 7.2% | 7% |", "| 2024年 | 6.1%（初步核算） | 6.5%左右 |", "| 2025年", "| 2023年 | 4700亿元 |  |",
		},
		"en/r/figures/retail.md": {"## Growth over the year before\n"},
	} {
		md := text(t, find(t, outputs, path))
		for _, w := range want {
			if strings.Count(md, w) != 1 {
				t.Errorf("%s has %q %d times: %s", path, w, strings.Count(md, w), md)
			}
		}
	}
}
