package config

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

func TestDefaults(t *testing.T) {
	c, diags := Parse([]byte(`title = { zh = "站", en = "Site" }`))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	if diff := cmp.Diff([]string{"zh", "en"}, c.Codes()); diff != "" {
		t.Errorf("languages: mismatch (-want +got):\n%s", diff)
	}
	if c.Default().Tag != "zh-Hans" || len(c.Outputs.On) > 0 || !c.Check.Prose || c.BaseURL != "" {
		t.Errorf("%+v", c)
	}
}

func TestLanguagesAreOrderedByWeight(t *testing.T) {
	c, diags := Parse([]byte(`title = { a = "1", b = "2", c = "3" }
default_language = "cc"
[languages.aa]
name = "A"
weight = 3
[languages.bb]
name = "B"
weight = 1
[languages.cc]
name = "C"
weight = 1
`))
	if got := c.Codes(); !cmp.Equal(got, []string{"bb", "cc", "aa"}) {
		t.Errorf("order %v", got)
	}
	if len(diags) != 6 { // three unknown languages in title, and three titles missing
		t.Errorf("%d diagnostics: %v", len(diags), diags)
	}
}

// TestRightToLeft holds which languages are told that no page is laid out for them, and that it is a warning.
func TestRightToLeft(t *testing.T) {
	for tag, want := range map[string]bool{"ar": true, "he-IL": true, "ug": true, "ur": true, "az-Arab": true, "az": false, "zh-Hans": false, "en": false, "fr": false, "ko": false} {
		_, diags := Parse([]byte("title = { xx = \"T\" }\n[languages.xx]\nname = \"N\"\ntag = \"" + tag + "\"\n"))
		said := slices.ContainsFunc(diags, func(d diag.Diagnostic) bool {
			return d.Severity == diag.Warning && strings.Contains(d.Message.En, "from right to left")
		})
		if said != want {
			t.Errorf("%s: %v", tag, diags)
		}
	}
}

func TestUnitsAreExtended(t *testing.T) {
	c, diags := Parse([]byte(`title = { zh = "站", en = "Site" }
[units."辆"]
en = { one = "vehicle", other = "vehicles" }
`))
	if len(diags) > 0 {
		t.Fatal(diags)
	}
	name, ok := c.Units.Name("辆", "en")
	if !ok || name.One != "vehicle" || name.Other != "vehicles" {
		t.Errorf("%+v, %t", name, ok)
	}
}

// TestUnitsThatAreNone holds that what figures cannot be of is refused with the reason.
func TestUnitsThatAreNone(t *testing.T) {
	for symbol, want := range map[string]string{
		"度":  `"度" can be no unit: 度 can be 千瓦时, ℃ or a degree of an angle`,
		"万吨": `"万吨" is no unit: leave 万 and 亿, digits and spaces out`,
		"":   `"" is no unit: leave 万 and 亿, digits and spaces out`,
		"辆":  "",
	} {
		_, diags := Parse([]byte("title = { zh = \"站\", en = \"S\" }\n[units.\"" + symbol + "\"]\nen = \"car\"\n"))
		got := ""
		for _, d := range diags {
			got += d.Message.En
		}
		if got != want {
			t.Errorf("%q: %s, want %s", symbol, got, want)
		}
	}
}

// TestAddresses holds that of an address that is refused the fault is named.
func TestAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"https://example.org/报告.html": "",
		"HTTPS://Example.org/a%20b":   "",
		"https://example.org/a b":     `has a character that no address has, " ": write %20 for it`,
		"https://example.org/a|b":     `has a character that no address has, "|": write %7C for it`,
		"https://example.org/50%":     "has a % that no two hexadecimal digits follow: write %25 for it, before %",
		"https://example.org/%zz":     "has a % that no two hexadecimal digits follow: write %25 for it, before %zz",
		"www.example.org/a b":         "must be a whole address such as https://www.example.org/, not www.example.org/a b",
		"https://":                    "must be a whole address such as https://www.example.org/, not https://",
	} {
		got := ""
		if err := CheckURL(address); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

// TestTextIsText holds that a file that is no text is said to be none, and that no word of
// the configuration has a control character.
func TestTextIsText(t *testing.T) {
	for text, want := range map[string]string{
		"title = { zh = \"站\" }\xff":                                   "config.toml:1:21: encoding",
		"title = { zh = \"站\x00\" }":                                   "config.toml:1:18: encoding",
		"title = { zh = \"站\x1b\" }":                                   "config.toml:1:18: control-character",
		"title = { zh = \"站\", en = \"S\\u0001\" }":                    "config.toml:1:28: control-character",
		"title = { zh = \"站\", en = \"S\" }\n[check]\n\"\\u001b\" = 1": "config.toml:3:2: control-character",
		"title = { zh = \"站\", en = \"S\" }\n[units.\"a\\u009b\"]":     "config.toml:2:10: control-character",
	} {
		_, diags := Parse([]byte(text))
		if len(diags) == 0 || diags[0].Pos.String()+": "+diags[0].Rule != want {
			t.Errorf("%q: %v, want %s", text, diags, want)
		}
	}
}

func TestCleanBaseURL(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.org":        "https://example.org/",
		"https://example.org/sub/":   "https://example.org/sub/",
		"http://localhost:8080":      "http://localhost:8080/",
		"example.org":                "",
		"ftp://example.org":          "",
		"https://example.org/?a=b":   "",
		"https://example.org/#a":     "",
		"/sub/":                      "",
		"https://example.org:99999/": "",
		"https://example.org/a/../b": "",
		"https://u:p@example.org/":   "",
		"https://example.org/?":      "",
	} {
		got, err := CleanBaseURL(in)
		if got != want || (err != nil) != (want == "") {
			t.Errorf("CleanBaseURL(%q) = %q, %v; want %q", in, got, err, want)
		}
	}
}

func TestMissingFileIsTheUsersMistake(t *testing.T) {
	c, diags, err := Load(fstest.MapFS{})
	if c != nil || err != nil || !diags.HasErrors() {
		t.Errorf("%v, %v, %v", c, diags, err)
	}
}

// TestCodesThatAreNone holds that a code which cannot stand in the name of a file is the
// end of what can be judged: no file is looked for by it.
func TestCodesThatAreNone(t *testing.T) {
	for _, code := range []string{"../x", "ZH", "data", "con", "aux", "z\u00e9h", "en/a", "a\n"} {
		cfg, diags := Parse(fmt.Appendf(nil, "title = { zh = \"站\" }\n[languages.zh]\nname = \"中文\"\n[languages.%q]\nname = \"X\"\ntag = \"en\"\n", code))
		if cfg != nil || !slices.ContainsFunc(diags, isNoCode) {
			t.Errorf("%q: %v, %v", code, cfg, diags)
		}
	}
}

// TestHiddenCharacters holds that there are none in a code, as an escape, nor in a title.
func TestHiddenCharacters(t *testing.T) {
	for text, at := range map[string]diag.Position{
		"title = { zh = \"站\" }\n[languages.zh]\nname = \"中文\"\n[languages.\"e\\u202en\"]\nname = \"X\"": {File: File, Line: 4, Column: 14},
		"title = { zh = \"站\u200b\" }\n[languages.zh]\nname = \"中文\"":                                    {File: File, Line: 1, Column: 18},
	} {
		cfg, diags := Parse([]byte(text))
		if len(cfg.Languages) != 1 || len(diags) != 1 || diags[0].Pos != at || diags[0].Rule != "control-character" {
			t.Errorf("%+q: %v, %v", text, cfg.Languages, diags)
		}
	}
}

func isNoCode(d diag.Diagnostic) bool {
	return d.Pos == diag.Position{File: File, Line: 4, Column: 12} && strings.Contains(d.Message.En, "is no language code")
}

// TestSignsHaveNoWords holds that signs, which every language writes as they are, are given no word
// or factor that would be passed over.
func TestSignsHaveNoWords(t *testing.T) {
	for _, sign := range []string{"%", "‰", "℃"} {
		_, diags := Parse([]byte("title = { zh = \"站\", en = \"S\" }\n[units.\"" + sign + "\"]\nen = \"points\"\n"))
		if len(diags) != 1 || !strings.Contains(diags[0].Message.En, sign+" is a sign") {
			t.Errorf("%s: %v", sign, diags)
		}
	}
	if _, diags := Parse([]byte("title = { zh = \"站\", en = \"S\" }\n[units.\"个百分点\"]\nen = \"points\"\n")); len(diags) > 0 {
		t.Error(diags)
	}
}
