package report_test

import (
	"fmt"
	"testing"
)

// TestMark holds what the seal of a sector is: what its original says, or else the first
// letter of its title.
func TestMark(t *testing.T) {
	const wrong = `content/r/a.zh.md:3:1: the seal of a sector is one character: a letter, a digit or a Chinese character [front-matter]`
	for _, tt := range []struct{ name, title, line, translated, want, message string }{
		{name: "the first letter of the title", title: "扩大开放", want: "扩"},
		{name: "not a quotation mark", title: "“双碳”行动", want: "双"},
		{name: "stated", title: "扩大开放", line: `mark = "开"`, want: "开"},
		{name: "repeated in a translation", title: "扩大开放", line: `mark = "开"`, translated: `mark = "开"`, want: "开"},
		{name: "another in a translation", title: "扩大开放", line: `mark = "开"`, translated: `mark = "O"`, want: "开",
			message: "content/r/a.en.md:3:1: mark differs from the original (leave it out: a translation inherits it) [front-matter]\n\tcontent/r/a.zh.md:3:1: the original"},
		{name: "two characters", title: "扩大开放", line: `mark = "开放"`, want: "开放", message: wrong},
		{name: "none", title: "扩大开放", line: `mark = ""`, want: "扩", message: wrong},
		{name: "punctuation", title: "扩大开放", line: `mark = "！"`, want: "！", message: wrong},
		{name: "a title without letters", title: "——", want: ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			site, diags := load(t, fmt.Sprintf("\n-- content/r/a.zh.md --\n+++\ntitle = %q\n%s\n+++\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n%s\n+++\n", tt.title, tt.line, tt.translated))
			message := ""
			for _, d := range diags {
				message += d.String()
			}
			if message != tt.message {
				t.Errorf("got  %s\nwant %s", message, tt.message)
			}
			if got := site.Reports[0].Sectors[0].Mark; got != tt.want {
				t.Errorf("the seal is %q, want %q", got, tt.want)
			}
		})
	}
}

// TestMarksDiffer holds that seals tell the sectors of a report from each other.
func TestMarksDiffer(t *testing.T) {
	for _, tt := range []struct{ name, a, b, want string }{
		{"other titles", "深化改革", "扩大开放", "深扩"},
		{"titles that begin with the report’s", "白府2016政策报告：经济发展", "白府2016政策报告：生态环境", "经生"},
		{"a word that is shared", "教育事业", "教育经费", "事经"},
		{"one title in another", "教育", "教育经费", "教经"},
		{"whole words of letters", "City openness", "City operations", "oo"},
		{"numbers", "2025年：经济", "2026年：经济", "22"},
		{"the same", "经济", "经济", "经经"},
	} {
		site, _ := load(t, fmt.Sprintf("\n-- content/r/a.zh.md --\n+++\ntitle = %q\nweight = 1\n+++\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n+++\n-- content/r/b.zh.md --\n+++\ntitle = %q\nweight = 2\n+++\n-- content/r/b.en.md --\n+++\ntitle = \"B\"\n+++\n", tt.a, tt.b))
		got := ""
		for _, s := range site.Reports[0].Sectors {
			got += s.Mark
		}
		if got != tt.want {
			t.Errorf("%s: %q and %q have the seals %s, want %s", tt.name, tt.a, tt.b, got, tt.want)
		}
	}
}
