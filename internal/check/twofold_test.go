package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestDirectionsSaidTwice holds that a direction beside a figure that has its own is found, whichever way that is written.
func TestDirectionsSaidTwice(t *testing.T) {
	rule, _, _ := check.Lookup("figure-direction")
	twice := "before FIG, which says its direction itself"
	for _, tt := range []struct {
		zh, en string
		want   map[string][]string // those of either spelling, and of one
	}{
		{"产值下降{{a}}。", "Output rose by {{a}}.", map[string][]string{"down": {"“下降” " + twice, "one goes up"}}},
		{"产值增长{{a}}。", "Output fell by {{a}}.", map[string][]string{"down": {"“fell by” before −3.2%", "one goes up"}, "下降3.2%": {"“增长” " + twice}}},
		{"产值为{{a}}。", "Output fell by {{a}}.", map[string][]string{"down": {"“fell by” before −3.2%", "one goes up"}}},
		{"产值下降{{a}}。", "Output fell by {{a}}.", map[string][]string{"down": {"“下降” " + twice, "“fell by” before −3.2%"}}},
		{"产值下降了约{{a}}。", "Output was down {{a}}.", map[string][]string{"down": {"“下降” " + twice, "“down” before −3.2%"}}},
		{"产值为{{a}}。", "Output was {{a}}.", nil},
		{"产值{{a}}，今年下降。", "Output: {{a}}, and it fell.", nil},
		{"增速降至{{a}}。", "Growth fell to {{a}}.", nil},
		{"增速低于{{a}}。", "Growth was lower than {{a}}.", nil},
	} {
		for _, actual := range []string{"-3.2%", "下降3.2%"} {
			found := twofold(t, rule, actual, "", tt.zh, tt.en)
			holdFound(t, actual+": "+tt.zh+" / "+tt.en, found, append(tt.want["down"], tt.want[actual]...), actual)
		}
	}
	for _, tt := range []struct {
		zh, en string
		want   []string
	}{
		{"产值下降−3.2%。", "Output fell by −3.2%.", []string{"“下降” before −3.2%", "“fell by” before −3.2%"}},
		{"产值下降-3.2%。", "Output fell by -3.2%.", []string{"“下降” before -3.2%", "“fell by” before -3.2%"}},
		{"产值增长-3.2%。", "Output was down 3.2%.", nil},
		{"价格由-1%降至-3.2%。", "Prices fell from -1% to -3.2%.", nil},
		{"产值下降3.2%。", "Output fell by 3.2%.", nil},
		{"最低气温跌破-50℃。", "The lowest temperature fell below -50℃.", nil},
	} {
		holdFound(t, tt.zh, twofold(t, rule, "5%", "", tt.zh, tt.en), tt.want, "")
	}
	for _, tt := range []struct {
		zh, en string
		want   []string
	}{
		{"要下降{{a.change}}。", "It is to fall by {{a.change}}.", []string{"“下降” before +60%, which goes the other way", "“fall by” before +60%, which goes the other way"}},
		{"今年要减少{{a.gap}}。", "It is to fall by {{a.gap}}.", []string{"“减少” before 3吨, which goes the other way", "“fall by” before 3 tonnes, which goes the other way"}},
		{"今年要增加{{a.gap}}。", "It is to rise by {{a.gap}}.", nil},
		{"实际比目标减少{{a.gap}}。", "It fell short of the target by {{a.gap}}.", nil},
		{"实际比目标少{{a.gap}}。", "It is {{a.gap}} less than the target.", nil},
		{"要增长{{a.change}}。", "It is to rise by {{a.change}}.", nil},
	} {
		holdFound(t, tt.zh, twofold(t, rule, "5吨", "8吨", tt.zh, tt.en), tt.want, "")
	}
}

func twofold(t *testing.T, rule check.Rule, actual, target, zh, en string) []string {
	t.Helper()
	if target != "" {
		actual += "\"\ntarget = \"" + target
	}
	site := "-- content/r/index.zh.md --\n+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
		"-- content/r/s.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"a\"\nlabel = \"指标\"\nactual = \"" + actual + "\"\n+++\n" + zh + "\n" +
		"-- content/r/index.en.md --\n+++\ntitle = \"Report\"\n+++\n" +
		"-- content/r/s.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"a\"\nlabel = \"Metric\"\n+++\n" + en + "\n"
	in, outlines := input(t, txtar.Parse([]byte(site)))
	var list []string
	for _, d := range find(rule, in, outlines) {
		list = append(list, d.Message.En)
	}
	return list
}

// holdFound compares messages with what each has to have in it, in any order.
func holdFound(t *testing.T, of string, found, want []string, figure string) {
	t.Helper()
	missing := 0
	for _, w := range want {
		w = strings.ReplaceAll(w, "FIG", strings.ReplaceAll(figure, "-", "−"))
		isFound := false
		for _, f := range found {
			isFound = isFound || strings.Contains(strings.ReplaceAll(f, "-", "−"), strings.ReplaceAll(w, "-", "−"))
		}
		if !isFound {
			missing++
		}
	}
	if missing > 0 || len(found) != len(want) {
		t.Errorf("%s: %q, want %q", of, found, want)
	}
}
