package report_test

import "testing"

// TestRoundedReferencesKeepTheirSideOfTheTarget holds that {{id.round}} states no more of a target than the
// actual does, be it that of the report or that of a period of the series.
func TestRoundedReferencesKeepTheirSideOfTheTarget(t *testing.T) {
	for metric, want := range map[string]string{
		"actual = \"9999万元\"\n":                   "about 100 million yuan",
		"actual = \"9999万元\"\ntarget = \"1亿元\"\n": "99.99 million yuan",
		"actual = \"9999万元\"\n[[metrics.series]]\nperiod = \"2021-2025\"\ntarget = \"1亿元以上\"\n": "99.99 million yuan",
		"actual = \"9999万元\"\ntarget = \"1.2亿元\"\n":                                             "about 100 million yuan",
	} {
		site, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"sales\"\nlabel = \"销售\"\n"+metric+"+++\n{{sales.round}}\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"sales\"\nlabel = \"Sales\"\n+++\n{{sales.round}}\n")
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		if got := site.Reports[0].Sectors[0].Texts[1].Quotes[0].Texts[1]; got != want {
			t.Errorf("%s: %q, want %q", metric, got, want)
		}
	}
}

// TestRoundedReferencesKeepTheScale holds that {{id.round}} of what is not rounded is written as the report writes it.
func TestRoundedReferencesKeepTheScale(t *testing.T) {
	for actual, want := range map[string]string{"99.9996亿元": "99.9996亿元", "12000万元": "12000万元", "突破2.0万元": "突破2.0万元", "87.6543亿元": "约87.7亿元"} {
		site, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"sales\"\nlabel = \"销售\"\nactual = \""+actual+"\"\ntarget = \"100亿元\"\n+++\n{{sales.round}}\n"+
			"-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"sales\"\nlabel = \"Sales\"\n+++\n{{sales.round}}\n")
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		if got := site.Reports[0].Sectors[0].Texts[0].Quotes[0].Texts[0]; got != want {
			t.Errorf("%s: %q, want %q", actual, got, want)
		}
	}
}
