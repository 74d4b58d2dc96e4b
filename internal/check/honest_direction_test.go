package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestUnsaidDirections holds of which metrics it is doubted that more is better.
func TestUnsaidDirections(t *testing.T) {
	rule, _, _ := check.Lookup("honest-bar")
	for _, tt := range []struct {
		label, keys string
		doubted     bool
	}{
		{"城镇调查失业率", "target = \"5.5%\"", true},
		{"PM2.5平均浓度", "target = \"5.5%\"", true},
		{"城镇调查失业率", "target = \"5.5%\"\ndirection = \"down\"", false},
		{"城镇调查失业率", "target = \"5.5%\"\ndirection = \"up\"", false},
		{"城镇调查失业率", "target = \"5.5%\"\ndirection = \"steady\"", false},
		{"城镇调查失业率", "", false}, // nothing is judged
		{"失业保险参保率", "target = \"5.5%\"", false},
		{"绿化率", "target = \"5.5%\"", false},
	} {
		site := "-- content/r/index.zh.md --\n+++\ntitle = \"报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
			"-- content/r/index.en.md --\n+++\ntitle = \"R\"\n+++\n" +
			"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"" + tt.label + "\"\nactual = \"5.1%\"\n" + tt.keys + "\n+++\n甲\n" +
			"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"M\"\n+++\nA\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		found := find(rule, in, outlines)
		if doubted := len(found) == 1 && strings.Contains(found[0].Message.En, "less is better by its name"); doubted != tt.doubted || !doubted && len(found) > 0 {
			t.Errorf("%s, %s: %v", tt.label, tt.keys, found)
		}
	}
}
