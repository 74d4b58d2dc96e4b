package check_test

import (
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
)

// TestReferencesBelowZero refers to figures below zero from both languages, which say the same.
func TestReferencesBelowZero(t *testing.T) {
	parity, _, _ := check.Lookup("figure-parity")
	for _, f := range []struct{ actual, unit string }{
		{"-35万人", "people"}, {"-2家", "companies"}, {"-3项", "projects"}, {"-3公里", "km"}, {"-2毫米", "mm"}, {"-3亿元", "yuan"}, {"-3.2%", "%"}, {"-3℃", "℃"},
	} {
		for _, around := range [][2]string{{"", ""}, {"净增", "A net "}, {"（", "("}, {"其中，", "Of these, "}, {"增加：", "More: "}} {
			site := "-- content/r/index.zh.md --\n+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n" +
				"-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"指标\"\nactual = \"" + f.actual + "\"\n+++\n" + around[0] + "{{m}}\n" +
				"-- content/r/index.en.md --\n+++\ntitle = \"Report\"\n+++\n" +
				"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Metric\"\nunit = \"" + f.unit + "\"\n+++\n" + around[1] + "{{m}}\n"
			in, outlines := input(t, txtar.Parse([]byte(site)))
			if found := find(parity, in, outlines); len(found) > 0 {
				t.Errorf("%s%s: %v", around[0], f.actual, found)
			}
		}
	}
}
