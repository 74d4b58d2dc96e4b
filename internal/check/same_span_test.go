package check_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
	"duibiao/internal/growth"
)

// TestContradictoryResults holds which results of one metric are found that cannot both be true.
func TestContradictoryResults(t *testing.T) {
	rule, _, _ := check.Lookup("honest-bar")
	const (
		half   = "period = \"2025H1\"\nactual = "
		june   = "period = 2025\nas_of = 2025-06-30\nactual = "
		autumn = "period = 2025\nas_of = 2025-09-30\nactual = "
		year   = "period = 2025\nactual = "
		first  = "period = \"2025Q1\"\nactual = "
		second = "period = \"2025Q2\"\nactual = "
		aim    = "period = 2025\ntarget = "
		plan   = "period = \"2021-2025\"\nactual = "
	)
	for _, tt := range []struct {
		name, keys string
		entries    []string
		want, note string // the message, and the line of the note
	}{
		{"a half year and the year until then", "", []string{half + `"55万人"`, june + `"60万人"`}, "has two results of one span: 55万人 (2025H1) and 60万人 (2025, as_of = 2025-06-30)", "9"},
		{"the same figure", "", []string{half + `"55万人"`, june + `"550000人"`}, "", ""},
		{"bounds that both hold", "", []string{half + `"近60万人"`, june + `"58万人"`}, "", ""},
		{"a rate", `kind = "rate"`, []string{half + `"5.1%"`, june + `"5%"`}, "has two results of one span", "9"},
		{"revised", "", []string{half + `"55万人"`, june + `"60万人"` + "\nstatus = \"revised\""}, "", ""},
		{"a flow that becomes less", "", []string{june + `"70万人"`, autumn + `"60万人"`}, "becomes less: 70万人 (2025, as_of = 2025-06-30), then 60万人 (2025, as_of = 2025-09-30)", "10"},
		{"a year below its half", "", []string{half + `"145万人"`, year + `"130万人"`}, "becomes less: 145万人 (2025H1), then 130万人 (2025)", "9"},
		{"a flow that grows", "", []string{half + `"55万人"`, autumn + `"60万人"`, year + `"60万人"`}, "", ""},
		{"a stock that falls", `kind = "stock"`, []string{june + `"70万人"`, autumn + `"60万人"`}, "", ""},
		{"a stock of one day", `kind = "stock"`, []string{year + `"70万人"`, plan + `"60万人"`}, "has two results of one span", "12"},
		{"a flow of a year and of five", "", []string{year + `"70万人"`, plan + `"60万人"`}, "", ""},
		{"quarters beside the target of their year", "", []string{first + `"15万人"`, second + `"15万人"`, aim + `"50万人"`}, "has 15万人 (2025Q1) and 15万人 (2025Q2), parts of 2025, which has a target: they are not added up", "9"},
		{"quarters without one", "", []string{first + `"15万人"`, second + `"15万人"`}, "", ""},
		{"quarters, and what they are together", "", []string{first + `"15万人"`, second + `"15万人"`, june + `"30万人"`, aim + `"50万人"`}, "", ""},
		{"a rate of each quarter", `kind = "rate"`, []string{first + `"5%"`, second + `"6%"`, aim + `"5%"`}, "", ""},
		{"a loss", "", []string{june + `"10万人"`, autumn + `"-2万人"`}, "", ""},
		{"revised downwards", "", []string{june + `"70万人"`, autumn + `"60万人"` + "\nstatus = \"revised\""}, "", ""},
	} {
		text := "[[metrics]]\nid = \"m\"\nlabel = \"旅客\"\n" + tt.keys + "\n"
		for _, e := range tt.entries {
			text += "[[metrics.series]]\n" + e + "\n"
		}
		checkSpans(t, rule, tt.name, text, tt.want, tt.note)
	}
	net := "[[metrics]]\nid = \"m\"\nlabel = \"净增人口\"\n[[metrics.series]]\n" + june + "\"70万人\"\n[[metrics.series]]\n" + autumn + "\"60万人\"\n"
	checkSpans(t, rule, "what remains of more and less", net, "", "")
}

func checkSpans(t *testing.T, rule check.Rule, name, metric, want, note string) {
	t.Helper()
	site := "-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n" + metric + "+++\n" +
		"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Count\"\n+++\n"
	in, outlines := input(t, txtar.Parse([]byte(site)))
	found := find(rule, in, outlines)
	if want == "" {
		if len(found) > 0 {
			t.Errorf("%s: %v", name, found)
		}
		return
	}
	if len(found) != 1 || !strings.Contains(found[0].Message.En, want) || len(found[0].Notes) != 1 || fmt.Sprint(found[0].Notes[0].Pos.Line) != note {
		t.Errorf("%s: %+v, want %q and a note on line %s", name, found, want, note)
	}
}

// TestManyPeriods holds that findings in a long series take a time that grows with it.
func TestManyPeriods(t *testing.T) {
	rule, _, _ := check.Lookup("honest-bar")
	growth.Linear(t, 250, func(n int) func() {
		var text strings.Builder
		text.WriteString("-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"旅客\"\nactual = \"5人\"\n")
		for i := range n {
			fmt.Fprintf(&text, "[[metrics.series]]\nperiod = \"%d-%02d\"\nactual = \"%d万人\"\n", 1900+i/12%200, i%12+1, i+1)
		}
		text.WriteString("+++\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Count\"\n+++\n")
		archive := txtar.Parse([]byte(text.String()))
		return func() {
			in, outlines := input(t, archive)
			if found := find(rule, in, outlines); len(found) < n {
				t.Fatalf("%d findings in %d periods", len(found), n)
			}
		}
	})
}
