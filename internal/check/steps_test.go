package check_test

import (
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestStepsAndPaces holds what is said of a figure that is a change in one language and a level in the
// other, or of a month in one and of a year in the other.
func TestStepsAndPaces(t *testing.T) {
	for _, tt := range []struct{ rule, zh, en, want string }{
		{"figure-direction", "失业率下降至5.1%。", "The unemployment rate fell by 5.1%.", "5.1% here, 5.1% in the original: one is by how much, the other is what it changed to"},
		{"figure-direction", "失业率下降至5.1%。", "The unemployment rate fell to 5.1%.", ""},
		{"figure-basis", "每月补贴500元。", "The allowance is 500 yuan a year.", "500 yuan here, 500元 in the original: the words beside them differ, as a month and a year, or people and households"},
		{"figure-basis", "每月补贴500元。", "The monthly allowance is 500 yuan, more than a year earlier.", ""},
	} {
		rule, _, _ := check.Lookup(tt.rule)
		in, outlines := input(t, txtar.Parse([]byte("-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n+++\n"+tt.zh+"\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n+++\n"+tt.en+"\n")))
		found := find(rule, in, outlines)
		if (len(found) == 1) != (tt.want != "") || len(found) > 1 || tt.want != "" && found[0].Message.En != tt.want {
			t.Errorf("%s / %s: %v, want %s", tt.zh, tt.en, found, tt.want)
		}
	}
}
