package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestTextsThatNobodyHasTranslated looks for paragraphs that are still Chinese.
func TestTextsThatNobodyHasTranslated(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"全市新建高中三所，学位全部投用。", "content/r/a.en.md:4:1: this is Chinese, not English (translate it, or take it out in every language)"},
		{"The forum is called 《中心城市建设成果》 in Chinese, and meets every year.", ""},
		{"对标", ""},
	} {
		site := "-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n+++\n文\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n+++\n" + tt.text + "\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		var got strings.Builder
		for _, d := range find(rule(t, "translation-missing"), in, outlines) {
			got.WriteString(d.String())
		}
		if got.String() != tt.want {
			t.Errorf("%s: got %q, want %q", tt.text, got.String(), tt.want)
		}
	}
}
