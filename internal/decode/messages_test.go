package decode

import (
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

func TestMistakesInChinese(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"titel = 'x'", `a.md:2:1: 没有“titel”这个键（是否想写“title”？） [unknown-key]`},
		{"colour = 'x'", `a.md:2:1: 没有“colour”这个键（此处可用：date、draft、metrics、outputs、title、weight、words） [unknown-key]`},
		{"[output]\nembeds = 1", `a.md:2:2: 没有“output”这个表（是否想写“outputs”？） [unknown-key]`},
		{"title = 5", `a.md:2:1: title 应是字符串，不是整数（要加引号：title = "5"） [value-type]`},
		{"draft = 'x'", `a.md:2:1: draft 应是 true 或 false，不是字符串 [value-type]`},
		{"words = '站'", `a.md:2:1: words 应是表，不是字符串（按语言写在花括号里：words = { zh = '站', … }） [value-type]`},
		{"metrics = 'x'", `a.md:2:1: metrics 应是数组，不是字符串（要写两层方括号：[[metrics]]） [value-type]`},
		{"[metrics]\nid = 'a'", `a.md:2:2: metrics 应是数组，不是表（要写两层方括号：[[metrics]]） [value-type]`},
		{"weight = 1\nweight = 2", `a.md:3:1: TOML 语法有误：键 'weight' 写了两次 [toml-syntax]`},
	} {
		_, _, diags := decodeText(tt.text)
		if len(diags) != 1 || diags[0].In(diag.Chinese) != tt.want {
			t.Errorf("%s\n got %v\nwant %s", tt.text, diags, tt.want)
		}
	}
}

// TestFaultsAreKnown holds that the parser's words are those of the catalogue: another
// version of it may have others.
func TestFaultsAreKnown(t *testing.T) {
	english := regexp.MustCompile(`[a-z]{2,} [a-z]{2,}`)
	for _, text := range []string{
		"title = \"x\nweight = 2", "title =", "title", "title = '''x", `title = """x`, "title = x", "title 'x'", "title x = 1", "= 1",
		".a = 1", "weight = 1 2", "[[metrics] x", "[outputs x", "[]", "[[]]", "[a..b]", "metrics = [1 2]", "words = { a = 'b' c = 'd' }",
		"metrics = [,]", "words = { , }", `title = "\q"`, "title = \"a\x01\"", "date = 2025-13-01", "weight = .5",
		"weight = -", "weight = 1__2", "weight = 01", "weight = 01.5", "weight = 1.", "weight = 99999999999999999999", "[outputs]\n[outputs]",
		"title = 'x'\n[[title]]", "words = { a = 'b', a = 'c' }",
	} {
		_, _, diags := decodeText(text)
		for _, d := range diags {
			if zh := d.Message.Zh; english.MatchString(zh) || strings.Contains(zh, "%!") {
				t.Errorf("%q: %s", text, zh)
			}
		}
		if len(diags) == 0 {
			t.Errorf("%q is no mistake", text)
		}
	}
}
