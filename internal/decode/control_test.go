package decode

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

// TestControlCharacters holds that no text and no key has a control character, however it
// is written: as an escape, or as it is where TOML lets it pass.
func TestControlCharacters(t *testing.T) {
	for text, want := range map[string]string{
		`title = "a\u0001"`:                                     "a.md:2:11: U+0001",
		`title = "\u001B[31m"`:                                  "a.md:2:10: U+001B",
		`title = "中\\\u009b"`:                                   "a.md:2:13: U+009B",
		`title = "\u0000"`:                                      "a.md:2:10: U+0000",
		`title = "\U0000007F"`:                                  "a.md:2:10: U+007F",
		`title = "\b"`:                                          "a.md:2:10: U+0008",
		`title = "\f"`:                                          "a.md:2:10: U+000C",
		`title = "\r"`:                                          "a.md:2:10: U+000D",
		"title = 'a\u0085b'":                                    "a.md:2:11: U+0085",
		"title = \"\"\"\nx\u009b\"\"\"":                         "a.md:3:2: U+009B",
		"title = \"\"\"\nx\\u0007\"\"\"":                        "a.md:3:2: U+0007",
		`words = { zh = "x", en = "\u0002" }`:                   "a.md:2:27: U+0002",
		`words = { "\u0003" = "x" }`:                            "a.md:2:12: U+0003",
		"[words]\n\"\\u0004\" = \"x\"":                          "a.md:3:2: U+0004",
		"[words.\"\\u0005\"]":                                   "a.md:2:9: U+0005", // and no string
		"[[metrics]]\nactual = \"\\u0006\"":                     "a.md:3:11: U+0006",
		"[[metrics]]\nunit = { one = \"\\u0007\", other = 'x'}": "a.md:3:17: U+0007",
		"[[metrics]]\nunit = [[\"\\u0008\"]]":                   "a.md:3:11: U+0008",

		`title = "a\u202Eb"`:         "a.md:2:11: U+202E",
		`title = "28\u200b50"`:       "a.md:2:12: U+200B",
		`words = { "\ufeff" = "x" }`: "a.md:2:12: U+FEFF",

		`title = '\u202e'`:             "",
		`title = '\u0001'`:             "",
		`title = "\\u0001"`:            "",
		`title = "a\tb\n\u00e9\"中"`:    "",
		"title = \"\"\"\r\na\tb\"\"\"": "",
		"title = '\u200b\u00a0\u3000'": "",
	} {
		_, _, diags := decodeText(text)
		var got []string
		for _, d := range diags {
			if d.Rule == ruleControl {
				got = append(got, d.Pos.String()+": "+strings.Fields(strings.ReplaceAll(d.Message.Zh, "，", " "))[1])
			}
		}
		if joined := strings.Join(got, "; "); joined != want {
			t.Errorf("%q: got %q, want %q; all: %v", text, joined, want, diags)
		}
	}
}

func TestControlCharactersAreLeftOut(t *testing.T) {
	v, keys, diags := decodeText("title = \"\\u001b\"\nweight = 3\n[[metrics]]\nid = \"a\"\nactual = \"\\u0001\"")
	if v.Title != "" || v.Weight != 3 || len(v.Metrics) != 1 || v.Metrics[0].ID != "a" || v.Metrics[0].Actual != nil {
		t.Errorf("%+v", v)
	}
	if !keys.Has("title") || len(diags) != 2 {
		t.Error(diags)
	}
}

func TestSignsOfAChineseKeyboard(t *testing.T) {
	for text, want := range map[string]string{
		"title = “48…”":               `a.md:2:9: TOML 语法有误：这里应是值，写的却是 '“'（这是全角的 “，请改用半角的 "） [toml-syntax]`,
		"title：\"x\"":                 `a.md:2:6: TOML 语法有误：键后面应是等号，写的却是 '：'（这是全角的 ：，请改用半角的 =） [toml-syntax]`,
		"title ＝ 'x'":                 `这是全角的 ＝，请改用半角的 =`,
		"title = \"x”":                `这是全角的 ”，请改用半角的 "`,
		"title = \"x”\nweight = 1":    `这是全角的 ”，请改用半角的 "`,
		"title = ‘x’":                 `这是全角的 ‘，请改用半角的 '`,
		"title = 「x」":                 `这是全角的 「，请改用半角的 "`,
		"title　= 'x'":                 `这是全角空格或不换行空格，请改用普通空格`,
		"weight = １２":                 `这是全角的 １，请改用半角的 1`,
		"words = {zh='x'，en='y'}":     `这是全角的 ，，请改用半角的 ,`,
		"words = ｛zh='x'}":            `这是全角的 ｛，请改用半角的 {`,
		"words = {zh='x'｝":            `这是全角的 ｝，请改用半角的 }`,
		"metrics = [{id='x'}、{}]":     `这是全角的 、，请改用半角的 ,`,
		"【metrics】":                   `这是全角的 【，请改用半角的 [`,
		"[metrics】\nid = 'x'":         `这是全角的 】，请改用半角的 ]`,
		"weight = 1 ＃ x":              `这是全角的 ＃，请改用半角的 #`,
		"date = 2025－02－10":           `这是全角的 －，请改用半角的 -`,
		"date = 2025.02.10":           `请写成 2025-02-10，不加引号`,
		"title = x":                   `要加引号：title = "x"`,
		"title = \"x\nweight = \"“\"": ``,
	} {
		_, _, diags := decodeText(text)
		if len(diags) != 1 || diags[0].Rule != ruleSyntax {
			t.Errorf("%q: %v", text, diags)
			continue
		}
		if got := diags[0].In(diag.Chinese); got != want && diags[0].Hint.Zh != want {
			t.Errorf("%q\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestValuesInOrOutOfQuotes(t *testing.T) {
	for text, want := range map[string]string{
		`date = "2025-02-20"`:   "without quotes: date = 2025-02-20",
		`date = '2025-02-20'`:   "without quotes: date = 2025-02-20",
		`date = "2025年2月20日"`:   "write it as 2025-02-10, without quotes",
		`date = "2025-02-30"`:   "write it as 2025-02-10, without quotes",
		`date = 20250220`:       "",
		`weight = "3"`:          "without quotes: weight = 3",
		`weight = "three"`:      "",
		`weight = 2025-02-10`:   "",
		`draft = "true"`:        "without quotes: draft = true",
		`draft = "yes"`:         "",
		`title = 2025`:          `in quotes: title = "2025"`,
		`title = 2025-02-10`:    `in quotes: title = "2025-02-10"`,
		`title = true`:          `in quotes: title = "true"`,
		`title = ["x"]`:         "",
		`title = { zh = "x" }`:  "",
		`words = { zh = 2025 }`: `in quotes: zh = "2025"`,
	} {
		_, _, diags := decodeText(text)
		var got []string
		for _, d := range diags {
			got = append(got, d.Rule+d.Hint.En)
		}
		if diff := cmp.Diff([]string{ruleType + want}, got); diff != "" {
			t.Errorf("%s: mismatch (-want +got):\n%s", text, diff)
		}
	}
}

// FuzzControl holds what is taken out of a string as it is written against what the
// string says: a text with a control character never reaches the Go value.
func FuzzControl(f *testing.F) {
	f.Add(`"\u001b"`)
	f.Add("'''\n\u0085'''")
	f.Add(`"\\u0001\x1b\e\U0000009F"`)
	f.Fuzz(func(t *testing.T, value string) {
		v, _, diags := decodeText("title = " + value)
		if at, _ := control(`'` + v.Title + `'`); at >= 0 {
			t.Errorf("%q reaches the page as %q: %v", value, v.Title, diags)
		}
		for _, d := range diags {
			if d.Rule == ruleControl && d.Pos.Line == 2 && d.Pos.Column < len("title = ")+1 {
				t.Errorf("%q: %s", value, d)
			}
		}
	})
}
