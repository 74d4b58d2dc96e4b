package markdown

import (
	"fmt"
	"strings"
	"testing"
)

// findings returns what is found in a text by a rule, a line each.
func findings(t *testing.T, text, rule string) string {
	t.Helper()
	var lines []string
	for _, d := range parse(t, text, Options{}).Mistakes {
		if d.Rule != rule {
			continue
		}
		if d.Hint.IsZero() {
			t.Errorf("%s: no hint", d)
		}
		line := fmt.Sprintf("%d:%d: %s: %s", d.Pos.Line, d.Pos.Column, d.Severity, d.Message.En)
		for _, n := range d.Notes {
			line += fmt.Sprintf(" (%d:%d)", n.Pos.Line, n.Pos.Column)
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// TestTextThatNoPageShows: what somebody wrote never vanishes unsaid.
func TestTextThatNoPageShows(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"文。\n\n[^1]: 脚注5个。", "3:1: error: nothing refers to the footnote [^1]: no page would show it"},
		{"文[^1]。\n\n[^1]: 一\n[^1]: 二", "4:1: error: the footnote [^1] is there twice: no page would show this one (3:1)"},
		{"文。\n\n[^1]: 一\n\n[^1]: 二", "3:1: error: nothing refers to the footnote [^1]: no page would show it\n" +
			"5:1: error: the footnote [^1] is there twice: no page would show this one (3:1)"},
		{"文[^1]。\n\n> [^1]: 一\n\n- [^2]: 二", "5:3: error: nothing refers to the footnote [^2]: no page would show it"},
		{"文[^1]。\n\n[^1]: 一[^2]\n\n[^2]: 二", ""},
		{"`[^1]`\n\n[^1]: 一", "3:1: error: nothing refers to the footnote [^1]: no page would show it"},

		{"[甲][a]\n\n[a]: b.zh.md\n[c]: d.zh.md", "4:1: warning: no link refers to the address [c]: no page would show it"},
		{"[甲][A]、[a][]、[a]\n\n[a]: b.zh.md", ""},
		{"![甲][a]\n\n[a]: b.png", ""},
		{"[甲][a]\n\n[a]: b\n[A]: c", "4:1: error: the address [A] is given twice: links take the first (3:1)"},
		{"[甲][a]\n\n[a]: b\n[a]: b", ""},
		{"[//]: # (说明)\n\n[//]: # (说明二)\n\n[comment]: <> (说明)", ""},

		{"## 题 {.cls}", "1:6: error: behind a heading, {.cls} is no text: no page would show it"},
		{"## 题 {#a .cls}", "1:6: error: behind a heading, {#a .cls} is no text: no page would show it"},
		{"## 题 {#a onclick=\"x\"}", "1:6: error: behind a heading, {#a onclick=\"x\"} is no text: no page would show it"},
		{"## 集合 {}", "1:7: error: behind a heading, {} is no text: no page would show it"},
		{"## 题 {id=5}", "1:6: error: behind a heading, {id=5} is no text: no page would show it"},
		{"题 {.cls}\n---", "1:3: error: behind a heading, {.cls} is no text: no page would show it"},
		{"## 题 {#a}\n\n## 题 {id=\"b\"}\n\n## {甲} 题\n\n## 题 {甲 乙}\n\n## 题 \\{.a}\n\n##\n\n## `{a}`", ""},

		{"一[](b.zh.md)二", "1:2: error: a link without a text, which nobody can see"},
		{"一[ **&nbsp;** <!-- x --> ](b.zh.md)二", "1:2: error: a link without a text, which nobody can see"},
		{"[![图](a.png)](b.zh.md) [`a`](b.zh.md) [{{m}}](b.zh.md) [**一**](b.zh.md) <https://example.org/>", ""},
	} {
		if got := findings(t, tt.in, RuleLost); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}
