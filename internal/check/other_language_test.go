package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestOtherLanguagesAreNotRead holds that nothing is found in the prose of a language that is
// neither Chinese nor English, whose figures would be taken for what they are not.
func TestOtherLanguagesAreNotRead(t *testing.T) {
	const site = `-- config.toml --
title = { zh = "站", en = "Site", fr = "Site" }
default_language = "zh"
[languages]
zh = { name = "中文", tag = "zh-Hans" }
en = { name = "English", tag = "en" }
fr = { name = "Français", tag = "fr" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
## 旅客 {#a}

2024年，旅客为2850万人次，下降3.2%。
-- content/r/index.fr.md --
+++
title = "Rapport"
+++
## Voyageurs {#a}

En 2024, 28,5 millions de voyageurs, soit 1.000 de plus, en hausse de 3,3 %.
`
	in, outlines := input(t, txtar.Parse([]byte(site)))
	for _, rule := range check.Rules() {
		if !rule.Prose || rule.ID == "translation-stale" { // which reads no figures
			continue
		}
		for _, d := range find(rule, in, outlines) {
			if strings.HasSuffix(d.Pos.File, ".fr.md") {
				t.Errorf("%s: %s", rule.ID, d.Message.En)
			}
		}
	}
}
