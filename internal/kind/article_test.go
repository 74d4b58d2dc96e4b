package kind

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// cited is a site with an article whose text cites figures in blocks of every sort, and one
// that has no figures.
const cited = `
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
mark = "甲"
[[metrics]]
id = "both"
label = "两年"
actual = "80个"
target = "90个以上"
[[metrics]]
id = "result"
label = "实绩"
actual = "7个"
[[metrics]]
id = "target"
label = "目标"
target = "9个"
[[metrics]]
id = "rank"
label = "名次"
actual = "第8"
target = "前5"
kind = "rank"
direction = "down"
[[metrics]]
id = "uncited"
label = "未引用"
actual = "5个"
target = "4个"
[[metrics]]
id = "uncited-rank"
label = "未引用的名次"
actual = "第3"
target = "前3"
kind = "rank"
direction = "down"
[[metrics]]
id = "in-table"
label = "表中"
actual = "2个"
target = "3个"
[[metrics]]
id = "in-note"
label = "注中"
actual = "1个"
[[corrections]]
id = "both"
figure = "actual"
was = "70个"
date = 2025-03-01
reason = "误。"
[[corrections]]
id = "result"
figure = "actual"
was = "6个"
date = 2025-03-02
reason = "误。"
[[corrections]]
id = "uncited"
figure = "actual"
was = "3个"
date = 2025-03-03
reason = "误。"
+++
开头。

{{result}}，{{both}}，{{both.target}}，[{{other}}](b.zh.md)。

## 2024年：做了什么

### 一节

- {{result}}
- {{target.target}}，{{rank.label}}

> {{rank}}

| {{in-table}} |
|--|

## 2025年：要做什么

末段[^1]。

[^1]: {{in-note}}
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "both"
label = "Both"
unit = { one = "item", other = "items" }
[[metrics]]
id = "result"
label = "Result"
unit = { one = "item", other = "items" }
[[metrics]]
id = "target"
label = "Target"
unit = { one = "item", other = "items" }
[[metrics]]
id = "rank"
label = "Rank"
[[metrics]]
id = "uncited"
label = "Uncited"
unit = { one = "item", other = "items" }
[[metrics]]
id = "uncited-rank"
label = "Uncited rank"
[[metrics]]
id = "in-table"
label = "In the table"
unit = { one = "item", other = "items" }
[[metrics]]
id = "in-note"
label = "In the note"
unit = { one = "item", other = "items" }
[[corrections]]
id = "both"
figure = "actual"
was = "70个"
date = 2025-03-01
reason = "Wrong."
[[corrections]]
id = "result"
figure = "actual"
was = "6个"
date = 2025-03-02
reason = "Wrong."
[[corrections]]
id = "uncited"
figure = "actual"
was = "3个"
date = 2025-03-03
reason = "Wrong."
+++
{{both}} and {{result}}.
-- content/r/b.zh.md --
+++
title = "乙"
summary = "没有指标。"
[[metrics]]
id = "other"
label = "乙"
actual = "1个"
+++
{{both}}
-- content/r/b.en.md --
+++
title = "B"
summary = "No metrics."
[[metrics]]
id = "other"
label = "B"
unit = { one = "item", other = "items" }
+++
-- content/r/c.zh.md --
+++
title = "丙"
summary = "没有指标。"
+++
-- content/r/c.en.md --
+++
title = "C"
summary = "No metrics."
+++
`

// citedPage returns a page of the site.
func citedPage(t *testing.T, path string) string {
	t.Helper()
	s := sitetest.Site(t, sitetest.FS(cited))
	return text(t, find(t, allOutputs(newEnv(t, s.Config), s), path))
}

// Behind each block stand the figures of the article that it is the first to cite: those with
// both years first, each once. A label cites no figure, and that of another article has its
// place there.
func TestCitedFigures(t *testing.T) {
	for path, want := range map[string][]string{
		"zh/r/a.html": {"p: 两年, 实绩", "ul: 目标", "blockquote: 名次", "table: 表中", "div: 注中"},
		"en/r/a.html": {"p: Both, Result"},
		"zh/r/b.html": nil,
	} {
		var got []string
		for _, block := range strings.Split(citedPage(t, path), `<div class="cite">`)[1:] {
			block, list, _ := strings.Cut(block, `<ul class="minis"`)
			list, _, _ = strings.Cut(list, "</ul>")
			var names []string
			for _, m := range regexp.MustCompile(`<a class="name"[^>]*>(?:<svg.*?</svg><span>)?([^<]+)<`).FindAllStringSubmatch(list, -1) {
				names = append(names, m[1])
			}
			got = append(got, block[1:strings.IndexAny(block, " >")]+": "+strings.Join(names, ", "))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", path, diff)
		}
	}
}

// One element of each metric has its id, which links from elsewhere lead to: the card beside the
// text, else the row in the gap chart, else the card behind the text; or the row in a list. It
// says what was corrected.
func TestElementsOfMetrics(t *testing.T) {
	for path, says := range map[string]string{"zh/r/a.html": "此前发布的数字为", "en/r/a.html": "was previously published as"} {
		page := citedPage(t, path)
		for id, want := range map[string]string{
			"both": "mini up", "rank": "mini", "in-table": "mini up", "uncited": "down", "uncited-rank": "mini", "result": "", "target": "", "in-note": "",
		} {
			if strings.HasPrefix(path, "en") && (id == "rank" || id == "in-table") {
				continue
			}
			elements := regexp.MustCompile(`(?s)<li( class="([^"]*)")? id="`+id+`">(.*?)</li>`).FindAllStringSubmatch(page, -1)
			if len(elements) != 1 || !strings.HasPrefix(elements[0][2], want) || strings.Count(page, `id="`+id+`"`) != 1 {
				t.Errorf("%s: %s stands in %q", path, id, elements)
				continue
			}
			corrected := slices.Contains([]string{"both", "result", "uncited"}, id)
			if strings.Contains(elements[0][3], says) != corrected {
				t.Errorf("%s: %s is %s", path, id, elements[0][3])
			}
		}
	}
}

// An article without figures has its summary in the place of the answer, and nothing else that
// is about figures.
func TestArticleWithoutFigures(t *testing.T) {
	page := citedPage(t, "en/r/c.html")
	if !strings.Contains(page, `<p class="answer">No metrics.</p>`) {
		t.Error("there is no summary")
	}
	for _, what := range []string{`id="_gaps"`, `id="_metrics"`, `class="bar"`, `class="prose"`, `class="squares"`, "mini"} {
		if strings.Contains(page, what) {
			t.Errorf("there is %s", what)
		}
	}
}

// The contents name a year by its number where one heading begins with it, and other headings
// by their text.
func TestContentsBar(t *testing.T) {
	for path, want := range map[string][]string{
		"zh/r/a.html": {"<b>2024年", "一节", "<b>2025年", "<b>指标"},
		"en/r/a.html": nil, // there is nothing but the metrics
	} {
		_, bar, _ := strings.Cut(citedPage(t, path), `<nav class="bar"`)
		bar, _, _ = strings.Cut(bar, "</nav>")
		var got []string
		for _, m := range regexp.MustCompile(`<li( class="main")?><a [^>]*>([^<]+)`).FindAllStringSubmatch(bar, -1) {
			if m[1] != "" {
				m[2] = "<b>" + m[2]
			}
			got = append(got, m[2])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", path, diff)
		}
	}
	for text, want := range map[string]string{
		"2024: results": "2024", "2024 results": "2024", "2024": "2024", "2024年：实绩": "2024年", "2024年成绩": "2024年",
		"2024–2025": "", "2024年至2025年": "", "20240 items": "", "In 2024": "", "": "",
	} {
		if got := leadingYear(text); got != want {
			t.Errorf("leadingYear(%q) = %q, want %q", text, got, want)
		}
	}
}

// A metric that is withdrawn has a row, with what was published.
func TestWithdrawnInArticle(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	page := text(t, find(t, allPages(e, s), "en/city-2025/opening.html"))
	_, row, _ := strings.Cut(page, `<li id="parcels">`)
	row, _, _ = strings.Cut(row, "</li>")
	if !strings.Contains(row, ">Parcels</a>") || !strings.Contains(row, "Withdrawn, 8 March 2025") || !strings.Contains(row, "120 million parcels") || strings.Count(page, `id="parcels"`) != 1 {
		t.Error(row)
	}
}
