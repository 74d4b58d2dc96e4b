package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestDriftOfDirection holds that a fall that is typed where the data have a rise of the same size is
// told as that, and that the figure is not called one of the data besides.
func TestDriftOfDirection(t *testing.T) {
	site := `
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "invest"
label = "固定资产投资"
growth = { actual = "6%" }
+++
固定资产投资下降6%。
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "invest"
label = "Fixed-asset investment"
+++
Fixed-asset investment rose by 6%.
`
	in, outlines := input(t, txtar.Parse([]byte(site)))
	for rule, want := range map[string]string{
		"figure-drift":   "6% goes the other way here: the actual of invest.growth is 6%",
		"figure-unbound": "6% is typed",
	} {
		of, _, _ := check.Lookup(rule)
		var said []string
		for _, d := range find(of, in, outlines) {
			said = append(said, d.Pos.File+" "+d.Message.En)
		}
		if len(said) != 1 || !strings.Contains(said[0], want) || strings.Contains(said[0], ".zh.") != (rule == "figure-drift") {
			t.Errorf("%s: %q", rule, said)
		}
	}
}
