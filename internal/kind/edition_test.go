package kind

import (
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/address"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// halfTranslated is a site of three languages: an article in all of them, one in two, one in
// the original's alone; and a report that is not in French.
const halfTranslated = `
-- config.toml --
title = { zh = "站", en = "Site", fr = "Sitio" }
base_url = "https://example.org/reports/"
[check]
translation-missing = "off"
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
[units."艘"]
en = { one = "ship", other = "ships" }
-- content/r/index.zh.md --
+++
title = "报告"
source = "来源"
actual_period = 2024
target_period = 2025
date = 2025-02-10
+++
[乙](b.zh.md#trams)、[丙](c.zh.md)，{{ships}}，{{ships.growth}}，[乙文](b.en.md)。
-- content/r/index.en.md --
+++
title = "Report"
source = "Source"
+++
[B](b.en.md#trams), [C](c.en.md) and [its heading](c.en.md#标题), {{ships}}, {{ships.growth}}.
-- content/r/index.fr.md --
+++
title = "Rapport"
source = "Source"
+++
[B](b.fr.md#trams), [C](c.fr.md).
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "cars"
label = "车"
actual = "1辆"
target = "2辆"
+++
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "cars"
label = "Cars"
unit = "cars"
+++
-- content/r/a.fr.md --
+++
title = "A"
[[metrics]]
id = "cars"
label = "Voitures"
unit = "voitures"
+++
-- content/r/b.zh.md --
+++
title = "乙"
[[metrics]]
id = "trams"
label = "电车"
actual = "3辆"
+++
-- content/r/b.fr.md --
+++
title = "B"
[[metrics]]
id = "trams"
label = "Trams"
unit = "trams"
+++
-- content/r/c.zh.md --
+++
title = "丙"
[[metrics]]
id = "ships"
label = "船"
actual = "4艘"
growth = { actual = "6.1%" }
+++
## 标题
-- content/s/index.zh.md --
+++
title = "另一报告"
source = "来源"
actual_period = 2024
target_period = 2025
+++
-- content/s/index.en.md --
+++
title = "Another report"
source = "Source"
+++
-- content/s/d.zh.md --
+++
title = "丁"
date = 2025-02-10
+++
-- content/s/d.en.md --
+++
title = "D"
+++
-- content/s/d.fr.md --
+++
title = "D"
+++
`

// newHalf returns the environment of that site, which has words in French, and the site.
func newHalf(t *testing.T) (*Env, *report.Site) {
	t.Helper()
	cfg, articles, _, diags := sitetest.Load(t, sitetest.FS(halfTranslated))
	site, d := report.New(cfg, articles)
	for _, d := range append(diags, d...) {
		if d.Rule != report.TranslationMissing {
			t.Fatal(d)
		}
	}
	english, err := fs.ReadFile(templates.FS, "strings/en.toml")
	if err != nil {
		t.Fatal(err)
	}
	french := strings.NewReplacer(`zh = "Chinese"`, `zh = "chinois"`, `{language} only`, `{language} seulement`).Replace(string(english))
	data, err := os.ReadFile("testdata/writing.toml") // of English, which the words are
	if err != nil {
		t.Fatal(err)
	}
	writing := string(data)
	own := sitetest.Overlay{Under: templates.FS, Files: map[string]string{"strings/fr.toml": french + "\n" + writing}}
	e := NewEnv(cfg)
	if diags, err := e.Load(cfg, own, static.FS); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return e, site
}

// TestHalfTranslatedLinks holds every link, with its anchor, against the pages that there are.
func TestHalfTranslatedLinks(t *testing.T) {
	e, s := newHalf(t)
	files, ids := map[string]bool{}, map[string]bool{}
	pages := map[string][]element{}
	for _, o := range allOutputs(e, s) {
		files[o.Path] = true
	}
	for _, p := range allPages(e, s) {
		pages[p.Path] = tags(t, text(t, p))
		for _, tag := range pages[p.Path] {
			ids[p.Path+"#"+tag.attrs["id"]] = true
		}
	}
	for path, all := range pages {
		for _, tag := range all {
			checkLink(t, path, tag, files, e.Settings.BaseURL)
			file, anchor, ok := strings.Cut(tag.attrs["href"], "#")
			if !ok || strings.Contains(file, ":") {
				continue
			}
			to := path
			if file != "" {
				to = resolve(path, file)
			}
			if anchor = strings.ReplaceAll(anchor, "%e6%a0%87%e9%a2%98", "标题"); !ids[to+"#"+strings.ReplaceAll(anchor, "%E6%A0%87%E9%A2%98", "标题")] {
				t.Errorf("%s: %s leads to no element", path, tag.attrs["href"])
			}
		}
	}
}

// TestAlternatesAreThere holds the alternates of every page, in heads and in the sitemap,
// against the pages that there are: all of its languages and no other, and for readers of any
// other the default language's.
func TestAlternatesAreThere(t *testing.T) {
	e, s := newHalf(t)
	all := allPages(e, s)
	sitemap := text(t, find(t, allOutputs(e, s), "sitemap.xml"))
	listed := 0
	for _, p := range all {
		if p.Entry == nil {
			continue
		}
		listed++
		want := ""
		for _, l := range e.Settings.Languages {
			path := address.In(l.Code, p.Path)
			if slices.ContainsFunc(all, func(o Output) bool { return o.Path == path }) {
				want += l.Tag + " https://example.org/reports/" + path + "\n"
			}
		}
		want += "x-default https://example.org/reports/" + address.In("zh", p.Path) + "\n"
		got := ""
		for _, tag := range tags(t, text(t, p)) {
			if tag.name == "link" && tag.attrs["hreflang"] != "" {
				got += tag.attrs["hreflang"] + " " + tag.attrs["href"] + "\n"
			}
		}
		if got != want {
			t.Errorf("%s names\n%swant\n%s", p.Path, got, want)
		}
		_, entry, _ := strings.Cut(sitemap, "<url><loc>https://example.org/reports/"+p.Path+"</loc>")
		entry, _, _ = strings.Cut(entry, "</url>")
		got = ""
		for _, tag := range tags(t, entry) {
			if tag.name == "xhtml:link" {
				got += tag.attrs["hreflang"] + " " + tag.attrs["href"] + "\n"
			}
		}
		if got != want {
			t.Errorf("of %s the sitemap names\n%swant\n%s", p.Path, got, want)
		}
	}
	// 3 home pages, 3 about the site, 3 that search; r and its articles: 3 + 3 + 2 + 1; s: 2 + 2; the figures of a, b and c: 3 + 2 + 1.
	if listed != 28 || strings.Count(sitemap, "<url>") != 28 {
		t.Errorf("%d pages, %d in the sitemap, want 28", listed, strings.Count(sitemap, "<url>"))
	}
}

// TestHalfTranslated says of pages what stands there of what is not in their language.
func TestHalfTranslated(t *testing.T) {
	e, s := newHalf(t)
	outputs := allOutputs(e, s)
	for path, want := range map[string][]string{
		"en/r/index.html": {
			`<section class="sector" aria-labelledby="_sector-b" lang="zh-Hans">`, `hreflang="zh-Hans">乙</a> <span class="badge" lang="en">Chinese only</span>`,
			`<a href="../../zh/r/b.html#trams" hreflang="zh-Hans">B</a>`, `<a class="figure" href="../../zh/r/figures/ships.html" hreflang="zh-Hans"><data value="4">4 ships</data></a>`,
			`<a class="figure" href="../../zh/r/figures/ships.html" hreflang="zh-Hans"><data value="6.1">6.1%</data></a>`,
		},
		"fr/r/index.html": {`<a href="b.html#trams">B</a>`, `<a href="../../zh/r/c.html" hreflang="zh-Hans">C</a>`, `<span class="badge" lang="fr">chinois seulement</span>`},
		"zh/r/index.html": {`<a href="b.html" hreflang="zh-Hans">乙文</a>`},
		"fr/index.html":   {`<article class="report" lang="zh-Hans"><div><h2><a href="../zh/s/index.html" hreflang="zh-Hans">另一报告</a> <span class="badge" lang="fr">chinois seulement</span></h2>`},
		"zh/r/c.html":     {`<a href="../../fr/r/index.html" lang="fr" hreflang="fr">français (report overview)</a>`},
		"en/s/d.html":     {`<a href="../../fr/index.html" lang="fr" hreflang="fr">français (home page)</a>`},
		"data/r.json":     {`"label":{"zh":"电车","fr":"Trams"}`, `"label":{"zh":"船"}`, `"value":6.1,"bound":"exactly","unit":{"zh":"%"},"text":{"zh":"6.1%"}`, `"title":{"zh":"报告","en":"Report","fr":"Rapport"}`},
		"data/r.csv":      {",b,trams,电车,,Trams,", ",c,ships,船,,,"},
		"data/s.json":     {`"title":{"zh":"另一报告","en":"Another report"}`},
	} {
		page := text(t, find(t, outputs, path))
		for _, w := range want {
			if !strings.Contains(page, w) {
				t.Errorf("%s has no %s", path, w)
			}
		}
	}
	for path, not := range map[string]string{
		"zh/r/index.html": "badge", "zh/index.html": "badge", "fr/feed.atom": "fr/s/d.html", "en/feed.json": "en/r/b.html", "zh/s/d.html": "fr/s",
	} {
		if strings.Contains(text(t, find(t, outputs, path)), not) {
			t.Errorf("%s has %s", path, not)
		}
	}
}
