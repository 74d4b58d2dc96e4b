package decode

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
)

// TestHidden: characters that nobody sees are told where they stand first, by name, and
// with how often they come. Those that a script or an emoji needs are left.
func TestHidden(t *testing.T) {
	for text, want := range map[string]string{
		"水面28\u200b50万":          "1:5: error: a character that nobody sees, U+200B, a space without width",
		"a\u202eb\nc\u2066d":     "1:2: error: a character that nobody sees, U+202E, which turns the direction of text\n2:2: error: a character that nobody sees, U+2066, which turns the direction of text",
		"一\u00ad二\u00ad三\u00ad四": "1:2: error: a character that nobody sees, U+00AD, a soft hyphen; in the file 3 times",
		"一\ufeff二":               "1:2: error: a character that nobody sees, U+FEFF, a byte order mark in the middle of the text",
		"一\ufffe二":               "1:2: error: a character that nobody sees, U+FFFE, which is no character",
		"一\uffff二":               "1:2: error: a character that nobody sees, U+FFFF, which is no character",
		"一\u2028二":               "1:2: error: a character that nobody sees, U+2028, a line break of word processors",
		"一\u2060二":               "1:2: error: a character that nobody sees, U+2060, a word joiner",
		"2\u200d8 5\u200c0":      "1:2: error: a character that nobody sees, U+200D, which joins or divides letters\n1:6: error: a character that nobody sees, U+200C, which joins or divides letters",
		"中\u200d国":               "1:2: error: a character that nobody sees, U+200D, which joins or divides letters",
		"一\u3164二":               "1:2: error: a character that nobody sees, U+3164, a format character",
		"\ufffc":                 "1:1: error: a character that nobody sees, U+FFFC, which stands for an object that was not copied",
		"\u206a\U000e0041":       "1:1: error: a character that nobody sees, U+206A, a format character\n1:2: error: a character that nobody sees, U+E0041, an invisible tag",
		"李\ue863\uf0b7":          "1:2: warning: a character for private use, U+E863, which every computer shows otherwise or not at all\n1:3: warning: a character for private use, U+F0B7, which every computer shows otherwise or not at all",
		"一\ufffd":                "1:2: error: U+FFFD stands where a character was lost",

		"\ufeff+++\n": "",
		"👩\u200d🚀，❤️\u200d🔥，1️⃣，👩🏽\u200d🚀":                              "",
		"می\u200cخواهم ক্\u200dষ":                                       "",
		"🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f": "",
		"葛\U000e0100城，“引”—‘文’…　全 角\u00a0é，１２％ 한국어 「」":                   "",
		"\u0600\u06dd": "",
	} {
		var lines []string
		for _, d := range Hidden(Source("a.md", []byte(text))) {
			if d.Rule != ruleControl || d.Hint.IsZero() {
				t.Errorf("%q: %s", text, d)
			}
			lines = append(lines, fmt.Sprintf("%d:%d: %s: %s", d.Pos.Line, d.Pos.Column, d.Severity, d.Message.En))
		}
		if got := strings.Join(lines, "\n"); got != want {
			t.Errorf("%+q\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestHiddenIsHidden holds the quick look at a text against the characters one by one.
func TestHiddenIsHidden(t *testing.T) {
	for r := rune(0x80); r <= 0x10ffff; r++ {
		if r >= 0xd800 && r < 0xe000 {
			continue
		}
		want := -1
		if isHidden(r) {
			want = 1
		}
		if got := nextHidden([]byte("a"+string(r)+"b"), 0); got != want && r != '\ufffd' {
			t.Fatalf("%U: %d, want %d", r, got, want)
		}
	}
}

func TestTimeOfHiddenCharacters(t *testing.T) {
	for _, text := range []string{"全年28.5", "一\u200b", "&shy", "&#8203", "👩\u200d", "\ue000\ue001"} {
		growth.Linear(t, 500, func(size int) func() {
			src := &diag.Source{Name: "a.md", Text: []byte(strings.Repeat(text, size))}
			return func() { Hidden(src); EscapedControls(src, 0) }
		})
	}
}
