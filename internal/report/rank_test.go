package report_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestRanksHaveOneDirection: a higher rank is a smaller number, so "up" says nothing for certain.
func TestRanksHaveOneDirection(t *testing.T) {
	for keys, want := range map[string]string{
		"actual = \"第7\"\n": "", "actual = \"第7\"\ndirection = \"down\"\n": "", "actual = \"第7\"\ndirection = \"steady\"\n": "",
		"actual = \"第7\"\ndirection = \"up\"\n":  "content/r/a.zh.md:7:13: m is a rank, of which",
		"actual = \"前10\"\ndirection = \"up\"\n": "content/r/a.zh.md:7:13: m is a rank, of which",
	} {
		_, diags := load(t, "\n-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"排名\"\n"+keys+
			"+++\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Rank\"\n+++\n")
		if got := fmt.Sprint(diags); want == "" && len(diags) > 0 || !strings.Contains(got, want) {
			t.Errorf("%s: %s, want %s", keys, got, want)
		}
	}
}
