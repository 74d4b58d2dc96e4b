package report_test

import (
	"strings"
	"testing"
)

// TestTranslatedUnitsAreReadBack refuses words of a translation with which a page would state
// another figure than the original, and says what it would state.
func TestTranslatedUnitsAreReadBack(t *testing.T) {
	for _, tt := range []struct{ figure, unit, want string }{
		{"82.5万吨", "kilograms", `"825,000 kilograms" for 82.5万吨`},
		{"82.5万吨", "kilograms of cargo", `"825,000 kilograms of cargo" for 82.5万吨`},
		{"13317.78亿元", "US dollars", `"1,331.778 billion US dollars" for 13317.78亿元`},
		{"2850万人次", "thousand passengers", `"28.5 million thousand passengers" for 2850万人次`},
		{"2850万人次", "万人次", `"28.5 million 万人次" for 2850万人次`},
		{"5.3%", "percentage points", `"5.3 percentage points" for 5.3%`},
		{"0.6个百分点", "%", `"0.6%" for 0.6个百分点`},
		{"48小时内", "days", `"at most 48 days" for 48小时内`},
		{"2850万人次", "passengers", ""},
		{"82.5万吨", "tonnes of cargo", ""},
		{"1200座", "5G base stations", ""},
	} {
		_, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"乙\"\nactual = \""+tt.figure+"\"\n+++\n甲\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"B\"\nunit = \""+tt.unit+"\"\n+++\nA\n")
		var said []string
		for _, d := range diags {
			said = append(said, d.Message.En+" | "+d.Hint.En)
		}
		all := strings.Join(said, "\n")
		if !strings.Contains(all, tt.want) || tt.want == "" && strings.Contains(all, "unit") {
			t.Errorf("%s with %q: %s, want %s", tt.figure, tt.unit, all, tt.want)
		}
	}
}
