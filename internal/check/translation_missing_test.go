package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestTextsThatNobodyHasTranslated looks for paragraphs that are still Chinese.
func TestTextsThatNobodyHasTranslated(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"全市新建高中三所，学位全部投用。", "content/r/a.en.md:4:1: this is Chinese, not English (translate it, or take it out in every language)"},
		{"The forum is called 《中心城市建设成果》 in Chinese, and meets every year.", ""},
		{"对标", ""},
	} {
		site := "-- content/r/a.zh.md --\n+++\ntitle = \"甲\"\n+++\n文\n-- content/r/a.en.md --\n+++\ntitle = \"A\"\n+++\n" + tt.text + "\n"
		in, outlines := input(t, txtar.Parse([]byte(site)))
		var got strings.Builder
		for _, d := range find(rule(t, "translation-missing"), in, outlines) {
			got.WriteString(d.String())
		}
		if got.String() != tt.want {
			t.Errorf("%s: got %q, want %q", tt.text, got.String(), tt.want)
		}
	}
}

// halfTranslated is a site of which an article is in Chinese alone, since its translation is
// not finished, and whose other articles speak of its metric.
const halfTranslated = `
-- config.toml --
title = { zh = "站", en = "Site" }
[check]
translation-missing = "off"
translation-stale = "off"
meta-length = "off"
source-missing = "off"
-- content/r/ports.zh.md --
+++
title = "港口"
summary = "港口货物吞吐量。"
[[metrics]]
id = "cargo"
label = "港口货物吞吐量"
actual = "2850万吨"
+++
港口货物吞吐量2950万吨，见[客运](rail.zh.md#客运)。
-- content/r/ports.en.md --
+++
title = "Ports"
+++
# Not judged yet: 5千 tonnes
-- content/r/rail.zh.md --
+++
title = "铁路"
+++
## 客运

见[港口](ports.zh.md#cargo)、[港口](ports.zh.md)，货物{{cargo}}。
-- content/r/rail.en.md --
+++
title = "Rail"
+++
## Passengers

See [ports](ports.en.md#cargo), [ports](ports.zh.md), with 28.5 million tonnes of cargo.
`

// TestHalfTranslated judges what is published and nothing else. Links to the translation count
// as those to the original.
func TestHalfTranslated(t *testing.T) {
	in, outlines := input(t, txtar.Parse([]byte(halfTranslated)))
	var got strings.Builder
	for _, d := range run(in, outlines) {
		got.WriteString(d.String() + "\n")
	}
	const want = "content/r/ports.zh.md:9:8: 2950万吨 here, but the actual of cargo is 2850万吨 (let the text take it from the data: {{cargo}}) [figure-drift]\n"
	if !strings.HasPrefix(got.String(), want) || strings.Count(got.String(), "[") != 1 {
		t.Errorf("got\n%s\nwant %s", got.String(), want)
	}
}
