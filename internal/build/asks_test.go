package build

import (
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/templates"
)

// asksSite has three languages, in the last of which there is no page plans. Every page ends in the same line.
const asksSite = `
-- config.toml --
title = { zh = "站", en = "Site", fr = "Sitio" }
[outputs]
share = false
[check]
translation-missing = "off"
translation-stale = "off"
meta-length = "off"
[languages.zh]
name = "中文"
tag = "zh-Hans"
weight = 1
[languages.en]
name = "English"
weight = 2
[languages.fr]
name = "français"
weight = 3
-- templates/partials/footer.html --
<p class="own"><img src="{{asset "mark.svg"}}">{{with href "plans"}}<a href="{{.}}">plans</a>{{else}}none{{end}}{{with href "city"}}<a href="{{.}}">city</a>{{end}}</p>
-- static/mark.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/>
-- content/plans.zh.md --
+++
title = "计划"
+++
-- content/plans.en.md --
+++
title = "Plans"
+++
-- content/city/index.zh.md --
+++
title = "市"
actual_period = 2024
target_period = 2025
date = 2025-02-10
source = "来源"
+++
-- content/city/index.en.md --
+++
title = "City"
source = "Source"
+++
-- content/city/index.fr.md --
+++
title = "Ville"
source = "Source"
+++
-- content/city/air.zh.md --
+++
title = "航空"
[[metrics]]
id = "share"
label = "占比"
actual = "60%"
target = "72%"
+++
`

// newAsks returns the files of the site.
func newAsks(t *testing.T) map[string]string {
	t.Helper()
	files := map[string]string{}
	for _, f := range txtar.Parse([]byte(asksSite)).Files {
		files[f.Name] = string(f.Data)
	}
	english, err := templates.FS.ReadFile("strings/en.toml")
	if err != nil {
		t.Fatal(err)
	}
	writing, err := os.ReadFile("../kind/testdata/writing.toml") // of English, which the words are
	if err != nil {
		t.Fatal(err)
	}
	files["templates/strings/fr.toml"] = strings.Replace(string(english), `zh = "Chinese"`, `zh = "chinois"`, 1) + "\n" + string(writing)
	return files
}

// asksLine returns how a page of a site ends.
func asksLine(t *testing.T, s *Site, name string) string {
	t.Helper()
	data, ok, err := s.File(name)
	if !ok || err != nil {
		t.Fatalf("%s: %v, %v", name, ok, err)
	}
	_, line, _ := strings.Cut(string(data), `<p class="own"><img src="`)
	line, _, _ = strings.Cut(line, "</p>")
	return line
}

// TestAsks: in each language a template leads to what there is in that language, at each depth, and the pages
// follow when it changes, also those that are made on demand by a session that is told of one file.
func TestAsks(t *testing.T) {
	source, files := t.TempDir(), newAsks(t)
	write(t, source, files)
	s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	build := func(changed ...string) {
		t.Helper()
		if _, diags, err := s.Build(changed...); err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
	}
	hold := func(want map[string]string) {
		t.Helper()
		for name, line := range want {
			if got := asksLine(t, s.Site(), name); got != line {
				t.Errorf("%s: %s\nwant %s", name, got, line)
			}
		}
	}
	build()
	const city = `<a href="index.html">city</a>`
	hold(map[string]string{
		"en/index.html":              `../assets/mark.svg"><a href="plans.html">plans</a><a href="city/index.html">city</a>`,
		"en/city/index.html":         `../../assets/mark.svg"><a href="../plans.html">plans</a>` + city,
		"zh/city/figures/share.html": `../../../assets/mark.svg"><a href="../../plans.html">plans</a><a href="../index.html">city</a>`,
		"fr/city/index.html":         `../../assets/mark.svg">none` + city,
		"fr/index.html":              `../assets/mark.svg">none<a href="city/index.html">city</a>`,
	})
	before, _ := s.Site().Key("zh/city/index.html")
	for _, code := range []string{"zh", "en"} {
		files["content/plans."+code+".md"] = "+++\ntitle = \"Plans\"\ndraft = true\n+++\n"
	}
	write(t, source, files)
	build("content/plans.zh.md", "content/plans.en.md")
	hold(map[string]string{"zh/city/index.html": `../../assets/mark.svg">none` + city, "en/city/index.html": `../../assets/mark.svg">none` + city})
	if after, _ := s.Site().Key("zh/city/index.html"); after == before {
		t.Error("the key of a page that no longer leads to a draft is as it was")
	}
	for _, code := range []string{"zh", "en", "fr"} {
		files["content/plans."+code+".md"] = "+++\ntitle = \"Plans\"\n+++\n"
	}
	write(t, source, files)
	build()
	hold(map[string]string{"fr/city/index.html": `../../assets/mark.svg"><a href="../plans.html">plans</a>` + city})
}
