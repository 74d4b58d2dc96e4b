package sheet

import (
	"testing"
	"testing/fstest"
)

// TestAThirdLanguage holds that the words which a language's strings have for units are read: a
// site that needs nothing else needs none of its own in articles.
func TestAThirdLanguage(t *testing.T) {
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"config.toml": `title = { zh = "站", fr = "Site" }
[languages.zh]
name = "中文"
tag = "zh-Hans"
weight = 1
[languages.fr]
name = "français"
tag = "fr"
weight = 2
`,
		"templates/strings/fr.toml": "[writing.units]\n\"吨\" = { one = \"tonne métrique\", other = \"tonnes métriques\" }\n",
		"content/r/index.zh.md":     "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/r/index.fr.md":     "+++\ntitle = \"Rapport\"\n+++\n",
		"content/r/a.zh.md":         "+++\ntitle = \"文\"\n[[metrics]]\nid = \"grain\"\nlabel = \"粮食\"\nactual = \"5吨\"\n+++\n",
		"content/r/a.fr.md":         "+++\ntitle = \"Article\"\n[[metrics]]\nid = \"grain\"\nlabel = \"Céréales\"\n+++\n",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	if got := loaded(t, fsys).model.Reports[0].Sectors[0].Metrics[0].Words[1].Unit.Other; got != "tonnes métriques" {
		t.Errorf("in French the unit is called %q", got)
	}
	delete(fsys, "templates/strings/fr.toml")
	if _, diags, err := load(fsys); err != nil || !diags.HasErrors() {
		t.Errorf("without the strings: %v, %v", diags, err)
	}
}
