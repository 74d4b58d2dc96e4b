package kind

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
	"duibiao/static"
	"duibiao/templates"
)

// governed is the site of a government that states all that it can. Its numbers have the forms
// of such numbers and are none.
const governed = `
title = { zh = "政策对标", en = "Policy <Benchmarks>" }
base_url = "https://www.example.gov.cn/reports/"
[publisher]
name = { zh = "示例市人民政府办公室", en = "General Office of Example" }
[profile]
kind = "government"
site_code = "0000000000"
column_type = "数据发布"
description = { zh = "承诺与实绩。", en = "Promises and results." }
keywords = { zh = ["承诺", "实绩"], en = ["targets"] }
[footer]
operator = { zh = "示例市数据中心", en = "Data Centre of Example" }
address = { zh = "示例路1号" }
phone = "+86 (10) 0000-0000"
email = "web@example.gov.cn"
icp = "京ICP备00000000号-1"
police = "京公网安备 11000000000000号"
mark = "00000000000000000000000000000000"
copyright = { zh = "版权所有" }
[[footer.links]]
text = { zh = "示例市人民政府" }
url = "https://www.example.gov.cn/"
`

// printed is the site of a newsroom.
const printed = sitetest.CityConfig + `
[profile]
kind = "news"
`

var metaPattern = regexp.MustCompile(`<meta (?:name|property)="([A-Z]\w+|author|keywords|article:\w+)" content="([^"]*)">`)

// metasOf returns what a page tells of itself under a profile, in order.
func metasOf(page string) string {
	var b strings.Builder
	for _, m := range metaPattern.FindAllStringSubmatch(page, -1) {
		fmt.Fprintf(&b, "%s: %s\n", m[1], m[2])
	}
	return b.String()
}

// TestGovernment has what each kind of page of a government's site tells of itself: the site
// on every page, the column on those of reports, and what an article is on those with content.
func TestGovernment(t *testing.T) {
	const site = "SiteName: 政策对标\nSiteDomain: www.example.gov.cn\nSiteIDCode: 0000000000\n"
	e, s := newCity(t, governed)
	outputs := allOutputs(e, s)
	for path, want := range map[string]string{
		"index.html":    site,
		"404.html":      site,
		"zh/about.html": site + "keywords: 承诺,实绩\n",
		"zh/index.html": site + "ColumnName: 政策对标\nColumnDescription: 承诺与实绩。\nColumnKeywords: 承诺,实绩\nColumnType: 首页\nkeywords: 承诺,实绩\n",
	} {
		if diff := cmp.Diff(want, metasOf(text(t, find(t, outputs, path)))); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", path, diff)
		}
	}
}

// TestArticleOfAGovernment has the same of the pages of a report.
func TestArticleOfAGovernment(t *testing.T) {
	e, s := newPublished(t, governed)
	outputs := allOutputs(e, s)
	const column = "ColumnName: 报告\nColumnDescription: 一年的承诺。\nColumnKeywords: 工作,报告\nColumnType: 政策文件\n"
	for path, want := range map[string]string{
		"zh/r/index.html": column + "keywords: 承诺,实绩\n",
		"zh/r/a.html": column + "ArticleTitle: 甲\nPubDate: 2025-02-10 09:30\nContentSource: 示例报\nKeywords: 一,二\nAuthor: 记者甲\nDescription: 甲的概要。\n" +
			"Image: https://www.example.gov.cn/reports/share/zh/r.png\nUrl: https://www.example.gov.cn/reports/zh/r/a.html\n",
		"en/r/a.html": "ColumnName: Report\nColumnDescription: Promises of a year.\nArticleTitle: A\nPubDate: 2025-02-10 09:30\nContentSource: Example Post\nAuthor: Reporter A\nDescription: On A.\n" +
			"Image: https://www.example.gov.cn/reports/share/en/r.png\nUrl: https://www.example.gov.cn/reports/en/r/a.html\n",
		"zh/r/b.html": column + "ArticleTitle: 乙\nPubDate: 2025-03-01\nContentSource: 示例报\nDescription: 乙\n" +
			"Image: https://www.example.gov.cn/reports/share/zh/r.png\nUrl: https://www.example.gov.cn/reports/zh/r/b.html\n",
		"zh/r/figures/m.html": column + "ArticleTitle: 指标\nPubDate: 2025-02-10 09:30\nContentSource: 公报\nDescription: 2024年7吨。来源未列2025年目标。\n" +
			"Image: https://www.example.gov.cn/reports/share/zh/r.png\nUrl: https://www.example.gov.cn/reports/zh/r/figures/m.html\n",
	} {
		_, got, _ := strings.Cut(metasOf(text(t, find(t, outputs, path))), "SiteIDCode: 0000000000\n")
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", path, diff)
		}
	}
}

// TestNewsroom has what an article of a newsroom tells of itself, and shows: who wrote it, when
// it was published and corrected, and its corrections together.
func TestNewsroom(t *testing.T) {
	e, s := newPublished(t, withOutputs(printed+"[footer]\ncopyright = { en = \"© The Daily\" }\n", "ninjs"))
	outputs := allOutputs(e, s)
	page := text(t, find(t, outputs, "en/r/a.html"))
	want := "author: Reporter A\narticle:published_time: 2025-02-10\narticle:modified_time: 2025-03-01\narticle:author: Reporter A\narticle:section: Report\n"
	if diff := cmp.Diff(want, metasOf(page)); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
	item := text(t, find(t, outputs, "en/r/a.ninjs.json"))
	for _, want := range []string{`"by":"Reporter A"`, `"copyrightNotice":"© The Daily"`} {
		if !strings.Contains(item, want) {
			t.Errorf("there is no %s in %s", want, item)
		}
	}
	for _, want := range []string{
		`<dt>By</dt><dd>Reporter A</dd>`, `<dt>Published</dt><dd><time datetime="2025-02-10T09:30">10 February 2025 09:30</time></dd>`,
		`<a href="#_corrections">Corrected 1 March 2025</a>`, `<h2 id="_corrections">Corrections</h2>`, `Copied wrongly.`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("there is no %s in\n%s", want, page)
		}
	}
	if page := text(t, find(t, outputs, "en/r/b.html")); strings.Contains(page, "_corrections") || strings.Contains(page, "<dt>By") {
		t.Errorf("an article without an author and corrections has them:\n%s", page)
	}
}

// TestDateWithATimeOfDay is the same as a date and a time: TOML can write both in one.
func TestDateWithATimeOfDay(t *testing.T) {
	for _, date := range []string{"2025-02-10T09:30:00", "2025-02-10T09:30:00+08:00", "2025-02-10 09:30:00"} {
		e, s := newPublishedAs(t, governed, strings.ReplaceAll(publication, "date = 2025-02-10\ntime = \"09:30\"", "date = "+date))
		if page := text(t, find(t, allOutputs(e, s), "zh/r/a.html")); !strings.Contains(metasOf(page), "PubDate: 2025-02-10 09:30\n") {
			t.Errorf("%s: %s", date, metasOf(page))
		}
	}
}

// newPublished returns a site with articles that say how they were published.
func newPublished(t *testing.T, configuration string) (*Env, *report.Site) {
	t.Helper()
	return newPublishedAs(t, configuration, publication)
}

func newPublishedAs(t *testing.T, configuration, content string) (*Env, *report.Site) {
	t.Helper()
	cfg, articles, _, diags := sitetest.Load(t, sitetest.FS("-- config.toml --\n"+configuration+content))
	site, d := report.New(cfg, articles)
	if diags = append(diags, d...); diags.HasErrors() {
		t.Fatal(diags)
	}
	return newEnv(t, cfg), site
}

const publication = `
-- content/r/index.zh.md --
+++
title = "报告"
summary = "一年的承诺。"
actual_period = 2024
target_period = 2025
date = 2025-02-10
time = "09:30"
source = "示例报"
column_type = "政策文件"
keywords = ["工作", "报告"]
+++
-- content/r/index.en.md --
+++
title = "Report"
summary = "Promises of a year."
source = "Example Post"
+++
-- content/r/a.zh.md --
+++
title = "甲"
summary = "甲的概要。"
author = "记者甲"
keywords = ["一", "二"]
[[metrics]]
id = "m"
label = "指标"
actual = "7吨"
source = "公报"
[[corrections]]
id = "m"
date = 2025-03-01
was = "8吨"
reason = "抄错了。"
+++
-- content/r/a.en.md --
+++
title = "A"
summary = "On A."
author = "Reporter A"
[[metrics]]
id = "m"
label = "Metric"
source = "Bulletin"
[[corrections]]
id = "m"
reason = "Copied wrongly."
+++
-- content/r/b.zh.md --
+++
title = "乙"
date = 2025-03-01
+++
-- content/r/b.en.md --
+++
title = "B"
+++
`

var footPattern = regexp.MustCompile(`(?s)<footer.*</footer>`)

// TestFooter has the foot of pages in both languages: what is not stated in one is not shown.
func TestFooter(t *testing.T) {
	e, s := newCity(t, governed)
	outputs := allOutputs(e, s)
	zh, en := foot(t, outputs, "zh/about.html"), foot(t, outputs, "en/about.html")
	for foot, wants := range map[string][]string{
		zh: {
			"主办单位：示例市人民政府办公室", "承办单位：示例市数据中心", "地址：示例路1号", `<a href="tel:+861000000000">+86 (10) 0000-0000</a>`, `<a href="mailto:web@example.gov.cn">`,
			"网站标识码：0000000000", `<a href="https://beian.miit.gov.cn/">京ICP备00000000号-1</a>`,
			`<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11000000000000">京公网安备 11000000000000号</a>`,
			`<a href="https://bszs.conac.cn/sitename?method=show&id=00000000000000000000000000000000">党政机关网站标识</a>`,
			`<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=0000000000&url=https%3A%2F%2Fwww.example.gov.cn%2Freports%2Fzh%2Fabout.html">网站找错</a>`,
			`<a href="site-map.html">站点地图</a>`, `<a href="https://www.example.gov.cn/">示例市人民政府</a>`, "<p>版权所有</p>",
		},
		en: {"Run by Data Centre of Example", `lang="zh-Hans">京ICP备00000000号-1</a>`, `>Report an error</a>`},
	} {
		for _, want := range wants {
			if !strings.Contains(foot, want) {
				t.Errorf("there is no %s in %s", want, foot)
			}
		}
	}
	if strings.Contains(en, "Address:") || strings.Contains(en, "示例市人民政府</a>") || strings.Contains(en, "版权所有") {
		t.Errorf("what is not stated in English is shown: %s", en)
	}
	for _, o := range outputs {
		if isEmbed(o.Path) && strings.HasSuffix(o.Path, ".html") && strings.Contains(text(t, o), "ICP") {
			t.Errorf("%s has the foot of a page", o.Path)
		}
	}
}

func foot(t *testing.T, outputs []Output, path string) string {
	t.Helper()
	return html.UnescapeString(footPattern.FindString(text(t, find(t, outputs, path))))
}

// TestReportErrors says where readers tell of mistakes: where config.toml says, else on the site
// of a government that has its code at the official service, else nowhere.
func TestReportErrors(t *testing.T) {
	const own = "[footer]\nreport_errors = \"https://www.example.org/errors\"\n"
	for configuration, want := range map[string]string{
		sitetest.CityConfig: "", printed: "", sitetest.CityConfig + own: "https://www.example.org/errors",
		sitetest.Homeless + "\n[profile]\nkind = \"government\"\n":                                   "",
		sitetest.Homeless + "\n[profile]\nkind = \"government\"\nsite_code = \"bm00000000\"\n":       "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=bm00000000",
		sitetest.Homeless + "\n[profile]\nkind = \"government\"\nsite_code = \"bm00000000\"\n" + own: "https://www.example.org/errors",
	} {
		p := &place{Env: NewEnv(sitetest.Config(t, configuration)), path: "zh/index.html"}
		if got := p.reportErrors(); got != want {
			t.Errorf("%s: %s, want %s", configuration, got, want)
		}
	}
}

// TestMarksAreInStatic says that a picture of the foot that is not there is a mistake.
func TestMarksAreInStatic(t *testing.T) {
	cfg := sitetest.Config(t, governed)
	cfg.Footer.PoliceImage, cfg.Footer.MarkImage = "favicon.svg", "Favicon.svg"
	diags, err := NewEnv(cfg).Load(cfg, templates.FS, static.FS)
	if want := "config.toml:21:3: mark_image in [footer]: there is no static/Favicon.svg [static]"; err != nil || len(diags) != 1 || diags[0].In(diag.English) != want {
		t.Errorf("%v, %v, want %s", diags, err, want)
	}
}
