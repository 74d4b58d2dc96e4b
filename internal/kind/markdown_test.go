package kind

import (
	"bytes"
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"duibiao/internal/sitetest"
)

func TestAsMarkdown(t *testing.T) {
	for html, want := range map[string]string{
		`<p>A <strong>b</strong> <em>c</em> <del>d</del>.</p>`:                                                     "A **b** *c* ~~d~~.\n",
		`<p>甲<strong>“乙”</strong>丙</p>`:                                                                            "甲“乙”丙\n", // which CommonMark would not take for bold
		`<h2 id="x">Title</h2><p>Text</p>`:                                                                         "## Title\n\nText\n",
		`<ul><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li></ul><p>e</p>`:                                       "- a\n- b\n  1. c\n  2. d\n\ne\n",
		`<blockquote><p>a</p><p>b</p></blockquote><p>c</p>`:                                                        "> a\n>\n> b\n\nc\n",
		`<p><a class="figure" href="a (1).html"><data value="1">1 &lt; 2</data></a></p>`:                           "[1 \\< 2](a%20%281%29.html)\n",
		`<p><img src="m.png" alt="A map" width="1" height="2"></p>`:                                                "![A map](m.png)\n",
		`<table><thead><tr><th>a</th><th>b|c</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>`: "| a | b\\|c |\n| --- | --- |\n| 1 |  |\n",
		"<pre><code>a &lt;\n  b</code></pre>":                                                                      "```\na <\n  b\n```\n",
		"<p><code>a`b</code></p>":                                                                                  "`` a`b ``\n",
		`<p># not a heading</p><p>1. not an item</p><p>- nor this</p>`:                                             "\\# not a heading\n\n1\\. not an item\n\n\\- nor this\n",
		`<p>&lt;script&gt;*_[x](y)</p>`:                                                                            "\\<script\\>\\*\\_\\[x\\](y)\n",
		`<p>a<br>b</p>`:                                                                                            "a b\n",
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
	if err := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Convert([]byte(text), &b); err != nil {
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
		html := rendered(t, md)
		if strings.Contains(html, "raw HTML") {
			t.Errorf("%s has HTML: %s", o.Path, md)
		}
		for _, tag := range tags(t, html) {
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
