package kind

import (
	"bytes"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"duibiao/internal/sitetest"
)

func TestAsMarkdown(t *testing.T) {
	for html, want := range map[string]string{
		`<p>A <strong>b</strong> <em>c</em> <del>d</del>.</p>`:                                                     "A **b** *c* ~~d~~.\n",
		`<p>甲<strong>“乙”</strong>丙</p>`:                                                                            "甲<strong>“乙”</strong>丙\n", // which CommonMark would not take for bold
		`<h2 id="x">Title</h2><p>Text</p>`:                                                                         "## Title\n\nText\n",
		`<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul><p>e</p>`:                                       "- a\n- b\n  1. c\n  2. d\n\ne\n",
		`<blockquote><p>a</p><p>b</p></blockquote><p>c</p>`:                                                        "> a\n>\n> b\n\nc\n",
		`<p><a class="figure" href="a (1).html"><data value="1">1 &lt; 2</data></a></p>`:                           "[1 \\< 2](a%20%281%29.html)\n",
		`<p><img src="m.png" alt="A map" width="1" height="2"></p>`:                                                "![A map](m.png)\n",
		`<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>`: "| a | b\\|c |\n| --- | --- |\n| 1 |  |\n",
		"<pre><code>a &lt;\n  b</code></pre>":                                                                      "```\na <\n  b\n```\n",
		"<p><code>a`b</code></p>":                                                                                  "`` a`b ``\n",
		"<p><code>a``b`</code></p>":                                                                                "``` a``b` ```\n",
		`<p># not a heading</p><p>1. not an item</p><p>- nor this</p>`:                                             "\\# not a heading\n\n1\\. not an item\n\n\\- nor this\n",
		`<p>&lt;script&gt;*_[x](y)</p>`:                                                                            "\\<script\\>\\*\\_\\[x\\](y)\n",
		`<p>a<br>b</p>`:                                                                                            "a\\\nb\n",
		``:                                                                                                         "",
	} {
		if got := asMarkdown(html); got != want {
			t.Errorf("%s\nis %q\nwant %q", html, got, want)
		}
	}
}

// plain returns what a reader sees of HTML, without spaces.
func plain(html string) string {
	text := regexp.MustCompile(`<[^>]*>`).ReplaceAllString(html, "")
	text = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", `"`, "&#34;", `"`, "&#39;", "'", "&#43;", "+", "&nbsp;", "").Replace(text)
	return strings.Join(strings.Fields(text), "")
}

// rendered returns Markdown as HTML, as any reader of CommonMark with tables makes it.
func rendered(t *testing.T, text string) string {
	t.Helper()
	var b bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough), goldmark.WithRendererOptions(html.WithUnsafe())).Convert([]byte(text), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestMarkdownSaysTheSame sees that a text comes back with every word, whatever stands in it.
func TestMarkdownSaysTheSame(t *testing.T) {
	for _, html := range []string{
		`<p>1986. A year</p>`, `<p>+ a</p>`, `<p>=====</p>`, `<p>---</p>`, `<p>a ~~b~~ ** c **</p>`, `<p>&amp;lt; &#39; \\ \</p>`, `<p>[a]: b</p>`, `<p>&lt;b&gt;&lt;!-- x --&gt;</p>`,
		`<ul><li><p>a</p><p>b</p></li><li>- c</li></ul>`, `<blockquote><ul><li>a</li></ul></blockquote>`, `<p><strong>完成</strong>了<em>2850万</em>人次</p>`, "<table><tr><th>`a`</th></tr><tr><td>\\|</td></tr></table>",
		`<h3>2. Part</h3><p>http://a_b_c</p>`, `<dl><dt><a href="#x">甲</a></dt><dd>2024年 <strong>1个</strong></dd></dl>`,
	} {
		if md := asMarkdown(html); plain(rendered(t, md)) != plain(html) {
			t.Errorf("%s\nis %q\nand that %q", html, md, plain(rendered(t, md)))
		}
	}
}

// TestMarkdownKeepsItsMarks sees that a text comes back with all that its elements say, as a reader of CommonMark makes it.
func TestMarkdownKeepsItsMarks(t *testing.T) {
	for _, text := range []string{
		`<p><del>旧文全部作废。</del></p>`, `<p>目标是 <del>120万人</del> 110万人。</p>`, `<p><strong>“完成”</strong>了<em>（初步）</em></p>`, `<p><strong><a href="x.html" title="说&quot;明&quot;">100万人</a></strong></p>`,
		`<p>删<del>90%</del>了</p>`, `<p><del><em>甲</em></del></p>`,
		`<ol><li>甲</li></ol><p>乙</p><ol start="2"><li>丙</li><li>丁</li></ol>`, `<ol start="1990"><li>年</li></ol>`, `<ol start="0"><li>零</li></ol>`,
		`<p>地址：某路1号<br>电话：123<br># 传真</p>`, `<ul><li>甲<br>乙</li></ul>`, `<blockquote><p>甲<br>乙</p></blockquote>`,
		`<p>甲</p><hr><p>乙</p>`, `<pre><code class="language-go">a | b</code></pre>`,
		`<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td><code>c|d</code></td></tr><tr><td>a<br>b</td></tr></tbody></table>`,
		`<ul><li><h2>题</h2><p>文</p></li></ul>`, `<ul><li><pre><code>a</code></pre></li></ul>`, `<ul><li><blockquote><p>引</p></blockquote></li></ul>`,
		`<ul><li></li><li>乙</li></ul>`, `<ul><li><ul><li>甲</li></ul></li></ul>`, `<p>a <code>b c</code></p>`,
	} {
		md := asMarkdown(text)
		if got, want := saidBy(rendered(t, md)), saidBy(text); got != want {
			t.Errorf("%s\nis %q\nand that %s", text, md, got)
		}
	}
	if md := asMarkdown(`<ul><li>甲</li></ul><ul><li>乙</li></ul>`); strings.Count(rendered(t, md), "<ul>") != 2 {
		t.Errorf("two lists are one: %q", md)
	}
}

// saidBy returns HTML without what readers write otherwise: ends of lines, the paragraphs of items.
func saidBy(html string) string {
	html = regexp.MustCompile(` id="[^"]*"|<!--.*?-->|\n`).ReplaceAllString(html, "")
	return strings.NewReplacer("<li><p>", "<li>", "</p></li>", "</li>", "<br />", "<br>", "<hr />", "<hr>", "</h2><p>", "</h2>").Replace(html)
}

// TestTwins sees that every page of a report has a twin with its figures, whose links lead to files.
func TestTwins(t *testing.T) {
	e, s := newCity(t, withOutputs(sitetest.CityConfig, "markdown"))
	outputs := allOutputs(e, s)
	files := map[string]bool{}
	for _, o := range outputs {
		files[o.Path] = true
	}
	twins := endingIn(outputs, ".md")
	if len(twins) < 10 {
		t.Fatalf("%d twins", len(twins))
	}
	for _, o := range twins {
		md := text(t, o)
		page := strings.TrimSuffix(o.Path, ".md") + ".html"
		if !files[page] || !strings.Contains(md, "https://example.org/reports/"+page) || !strings.HasPrefix(md, "# ") {
			t.Errorf("%s does not lead to its page: %s", o.Path, md)
		}
		if left := regexp.MustCompile(`(?m)(?:^|[^\\])<[a-z/][^>]*>`).FindString(regexp.MustCompile(`</?(?:strong|em|del|br)>`).ReplaceAllString(md, "")); left != "" {
			t.Errorf("%s has HTML, %s: %s", o.Path, left, md)
		}
		for _, tag := range tags(t, rendered(t, md)) {
			link := tag.attrs["href"] + tag.attrs["src"]
			if link != "" && !strings.Contains(link, "://") && !files[resolve(o.Path, link)] {
				t.Errorf("%s: the link %s leads nowhere", o.Path, link)
			}
		}
		if !strings.Contains(text(t, find(t, outputs, page)), `rel="alternate" type="text/markdown" href="`+path.Base(o.Path)+`"`) {
			t.Errorf("%s does not lead to %s", page, o.Path)
		}
	}
	for file, want := range map[string][]string{
		"en/city-2025/opening.md":            {"28.5 million passengers", "| Metrics |", "- Report: [", "- Address: "},
		"zh/city-2025/index.md":              {"2850万人次", "## [", "| 指标 |", "- 网址："},
		"en/city-2025/figures/passengers.md": {"- 2024: 28.5 million passengers", "- 2025 target: "},
	} {
		md := text(t, find(t, outputs, file))
		for _, w := range want {
			if !strings.Contains(md, w) {
				t.Errorf("%s has no %q: %s", file, w, md)
			}
		}
	}
}

// TestLLMs holds llms.txt against its format, https://llmstxt.org: a title, what the site is, and lists of links under headings.
func TestLLMs(t *testing.T) {
	for _, names := range [][]string{{"llms"}, {"llms", "markdown"}} {
		e, s := newCity(t, withOutputs(sitetest.CityConfig, names...))
		outputs := allOutputs(e, s)
		files := map[string]bool{}
		for _, o := range outputs {
			files[o.Path] = true
		}
		list := text(t, find(t, outputs, "llms.txt"))
		if !regexp.MustCompile(`^# [^\n]+\n\n> [^\n]+\n(\n## [^\n]+\n\n(- \[[^\n]+\]\([^\n)]+\)(: [^\n]+)?\n)+)+$`).MatchString(list) {
			t.Errorf("%v: %s", names, list)
		}
		found := regexp.MustCompile(`\]\(https://example\.org/reports/([^)]+)\)`).FindAllStringSubmatch(list, -1)
		if len(found) != 8 { // a report of two articles in two languages, and its data
			t.Errorf("%d links: %s", len(found), list)
		}
		for i, m := range found {
			ending := map[bool]string{true: ".md", false: ".html"}[len(names) == 2]
			if !files[m[1]] || i < 6 && !strings.HasSuffix(m[1], ending) {
				t.Errorf("%v: %s leads nowhere, or not to %s", names, m[1], ending)
			}
		}
	}
}

// TestTwinsKeepFrontMatterInLines: what has lines of its own in front matter makes no heading, no item and no row.
func TestTwinsKeepFrontMatterInLines(t *testing.T) {
	for text, want := range map[string]string{
		"初步数。\n\n# 口径调整\n- 不含玉米": "初步数。 # 口径调整 - 不含玉米",
		"粮食\r\n产量": "粮食 产量",
		"a\tb":     "a\tb",
		"*一*\n|":   `\*一\* \|`,
		"见https://example.org/a_b_c?d=1&e_f=2。": "见https://example.org/a_b_c?d=1&e_f=2。", // an address that readers make a link
		"_一_ a_ _b _":  `\_一\_ a\_ \_b \_`,
		"a__b 甲_乙":     "a\\_\\_b 甲_乙",
		"&lt; &#60; &": `\&lt; \&#60; \&`,
	} {
		if got := mdEscaped(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
