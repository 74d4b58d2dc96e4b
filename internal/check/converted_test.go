package check_test

import (
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestConvertedFiguresAreTheSame holds a figure that one language writes in another unit to
// be the same figure, typed or quoted, of units that prose knows and of others. One that is
// converted wrongly is found.
func TestConvertedFiguresAreTheSame(t *testing.T) {
	const site = `
-- config.toml --
title = { zh = "站", en = "Site" }
[units."斤"]
en = { one = "tonne", other = "tonnes", factor = "0.0005" }
[units."打"]
en = { one = "pencil", other = "pencils", factor = "12" }
-- content/r/a.zh.md --
+++
title = "甲"
[[metrics]]
id = "grain"
label = "粮食产量"
actual = "1.4万亿斤"
[[metrics]]
id = "pencils"
label = "铅笔产量"
actual = "50打"
[[metrics]]
id = "incomes"
label = "城乡居民收入比"
actual = "2.34比1"
+++
粮食产量1.4万亿斤。铅笔产量50打。{{grain}}、{{pencils}}、{{incomes}}。
-- content/r/a.en.md --
+++
title = "A"
[[metrics]]
id = "grain"
label = "Grain output"
[[metrics]]
id = "pencils"
label = "Pencil output"
[[metrics]]
id = "incomes"
label = "Urban to rural incomes"
+++
`
	for text, want := range map[string]string{
		"Grain output was 700 million tonnes. Pencil output was 600 pencils. {{grain}}, {{pencils}}, {{incomes}}.":     "",
		"Grain output was 700 million tonnes. Pencil output was 50 pencils. {{grain}}, {{pencils}}, {{incomes}}.":      "figure-drift",
		"Grain output was 1.4 trillion tonnes. Pencil output was 600 pencils. {{grain}}, {{pencils}} and {{incomes}}.": "figure-parity figure-drift",
	} {
		in, outlines := input(t, txtar.Parse([]byte(site+text+"\n")))
		var got []string
		for _, id := range []string{"figure-parity", "figure-drift"} {
			for _, d := range find(rule(t, id), in, outlines) {
				got = append(got, id)
				t.Log(d)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: found %q, want %q", text, got, want)
		}
	}
}
