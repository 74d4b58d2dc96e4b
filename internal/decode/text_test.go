package decode

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"duibiao/internal/diag"
)

func TestNotText(t *testing.T) {
	for text, want := range map[string]string{
		"":                            "",
		"中文\tx\r\ny\rz\u00a0\u00c2\n": "",
		"a\nb\xffc":                   "a.md:2:2: 文件不是 UTF-8 编码（请另存为 UTF-8） [encoding]",
		"a\x00\xff":                   "a.md:1:3: 文件不是 UTF-8 编码（请另存为 UTF-8） [encoding]",
		"中\x00":                       "a.md:1:2: 文件含有空字符（NUL）：可能是 UTF-16 编码，或者不是文本（请另存为 UTF-8） [encoding]",
		"a\n中\x1b[31m":                "a.md:2:2: 有控制字符 U+001B，页面和表格显示不了（请删去） [control-character]",
		"a\x7f":                       "a.md:1:2: 有控制字符 U+007F，页面和表格显示不了（请删去） [control-character]",
		"a\u0085b":                    "a.md:1:2: 有控制字符 U+0085，页面和表格显示不了（请删去） [control-character]",
		"a\vb":                        "a.md:1:2: 有控制字符 U+000B，页面和表格显示不了（请删去） [control-character]",
	} {
		got := ""
		if d := NotText(&diag.Source{Name: "a.md", Text: []byte(text)}); d != nil {
			got = d.In(diag.Chinese)
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// FuzzNotText holds the quick look at bytes against the definition of control characters.
func FuzzNotText(f *testing.F) {
	f.Add("中\u009b\x00")
	f.Add("\xc2")
	f.Fuzz(func(t *testing.T, text string) {
		plain := utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool {
			return unicode.IsControl(r) && !strings.ContainsRune("\t\n\r", r)
		})
		if d := NotText(&diag.Source{Text: []byte(text)}); (d == nil) != plain {
			t.Errorf("%q: %v", text, d)
		}
	})
}
