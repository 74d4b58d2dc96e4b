package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestTargetsInWordsAreCompared holds that a translation of a target in words states the same figures, of whatever period.
func TestTargetsInWordsAreCompared(t *testing.T) {
	rule, _, _ := check.Lookup("figure-parity")
	for _, tt := range []struct{ zh, en, want string }{
		{"target = { words = \"增长5%左右\" }", "target = { words = \"up about 6%\" }", "about 6% here, 5%左右 in the original"},
		{"target = { words = \"增长5%左右\" }", "target = { words = \"up about 5%\" }", ""},
		{"growth = { target = { words = \"提高3个百分点\" } }", "growth = { target = { words = \"up 5 percentage points\" } }", "5 percentage points here, 3个百分点 in the original"},
		{"[[metrics.series]]\nperiod = 2026\ntarget = { words = \"不低于3家\" }", "[[metrics.series]]\nperiod = 2026\ntarget = { words = \"at least 4 firms\" }", "at least 4 firms here, 不低于3家 in the original"},
	} {
		site := "-- content/r/index.zh.md --\n+++\ntitle = \"报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n" +
			"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"数\"\nactual = \"5\"\n" + tt.zh + "\n+++\n甲\n" +
			"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"M\"\n" + tt.en + "\n+++\nA\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		found := find(rule, in, outlines)
		if tt.want == "" && len(found) > 0 || tt.want != "" && (len(found) != 1 || !strings.Contains(found[0].Message.En, tt.want)) {
			t.Errorf("%s / %s: %v", tt.zh, tt.en, found)
		}
	}
}
