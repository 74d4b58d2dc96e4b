package report_test

import "testing"

// TestGrowthOfFollowersIsQuoted holds that a report that has taken figures over can refer to a growth:
// what it did not state itself is no mistake of it.
func TestGrowthOfFollowersIsQuoted(t *testing.T) {
	index := func(slug, keys string) string {
		return "-- content/" + slug + "/index.zh.md --\n+++\ntitle = \"报告\"\n" + keys + "+++\n-- content/" + slug + "/index.en.md --\n+++\ntitle = \"Report\"\n+++\n"
	}
	article := func(slug, growth, text string) string {
		metric := "[[metrics]]\nid = \"a\"\nlabel = "
		return "-- content/" + slug + "/text.zh.md --\n+++\ntitle = \"文\"\n" + metric + "\"甲\"\nactual = \"1吨\"\n" + growth + "+++\n" + text + "\n" +
			"-- content/" + slug + "/text.en.md --\n+++\ntitle = \"Text\"\n" + metric + "\"A\"\n+++\n"
	}
	for growth, want := range map[string][]string{
		"growth = { actual = \"6.5%\", target = \"7%\" }\n": {"6.5%", "6%", "5%", "达到"},
		"": {"", "6%", "5%", ""},
	} {
		text := "{{a.growth}}、{{a.growth.target@2025}}、{{a.growth@2024}}、{{a.growth.verdict@2025}}"
		if growth == "" {
			text = "{{a.growth.target@2025}}、{{a.growth@2024}}"
			want = want[1:3]
		}
		site, diags := load(t, "\n"+index("old", "actual_period = 2024\ntarget_period = 2025\n")+article("old", "growth = { actual = \"5%\", target = \"6%\" }\n", "x")+
			index("new", "actual_period = 2025\ntarget_period = 2026\nfollows = \"old\"\n")+article("new", growth, text))
		if diags.HasErrors() {
			t.Fatal(diags)
		}
		for i, q := range newest(site).Sectors[0].Texts[0].Quotes {
			if q == nil || q.Texts[0] != want[i] {
				t.Errorf("%q, reference %d: %+v, want %s", growth, i, q, want[i])
			}
		}
	}
}
