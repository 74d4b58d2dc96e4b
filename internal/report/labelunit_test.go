package report_test

import (
	"fmt"
	"testing"
)

// TestUnitsInLabels holds that the unit in the brackets of a label is that of the figures or, where they have none, that of
// the original's label.
func TestUnitsInLabels(t *testing.T) {
	for _, tt := range []struct{ figure, zh, en, want string }{
		{"5", "产量（万吨）", "Output (kg)", `the label "Output (kg)" of m names another unit than that of the original, "产量（万吨）", and its figures have none`},
		{"5", "产量（万吨）", "Output (tonnes)", `the label "Output (tonnes)" of m names another unit than that of the original, "产量（万吨）", and its figures have none`},
		{"5", "产量（吨）", "Output (tonnes)", ""},
		{"5", "产值（亿元）", "Output (100 million yuan)", ""},
		{"5", "占比（%）", "Share (‰)", `the label "Share (‰)" of m names another unit than that of the original, "占比（%）", and its figures have none`},
		{"5公斤", "产量（万吨）", "Output", `the label "产量（万吨）" of m names another unit than its figures have, 千克`},
		{"5万吨", "产量（万吨）", "Output (kg)", `the label "Output (kg)" of m names another unit than its figures have, tonnes`},
		{"5万吨", "产量（万吨）", "Output (tonnes)", ""},
		{"5吨", "产量（日）", "Output (day)", ""},
		{"5吨", "产量（含煤）", "Output (coal)", ""},
		{"5", "数量（家）", "Number (firms)", ""},
	} {
		_, diags := load(t, fmt.Sprintf("\n-- config.toml --\ntitle = { zh = \"站\", en = \"Site\" }\n"+
			"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = %q\nactual = %q\n+++\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = %q\n+++\n", tt.zh, tt.figure, tt.en))
		switch {
		case tt.want == "" && len(diags) == 0:
		case len(diags) != 1 || diags[0].Message.En != tt.want:
			t.Errorf("%s, %s, %s: %v, want %q", tt.figure, tt.zh, tt.en, diags, tt.want)
		}
	}
}
