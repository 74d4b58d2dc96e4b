package config

import (
	"testing"

	"duibiao/internal/diag"
)

func TestShare(t *testing.T) {
	const title = "title = { zh = \"站\", en = \"Site\" }\n"
	for text, want := range map[string]struct {
		on, set bool
		share   Share
	}{
		"":                               {},
		"[outputs]\nshare = \"reports\"": {on: true, set: true},
		"[outputs]\nshare = true":        {on: true, set: true},
		"[outputs]\nshare = \"figures\"": {on: true, set: true, share: Share{Figures: true}},
		"[outputs]\nshare = false":       {set: true},
		"[share]\nfont = \"fonts/a.ttc\"\nface = 2": {share: Share{Font: "fonts/a.ttc", Face: 2, Pos: diag.Position{File: File, Line: 3, Column: 8}}},
	} {
		c, diags := Parse([]byte(title + text))
		if len(diags) > 0 {
			t.Fatalf("%q: %v", text, diags)
		}
		on, set := c.Outputs.On["share"]
		if c.Share.Font == "" {
			c.Share.Pos = diag.Position{}
		}
		if on != want.on || set != want.set || c.Share != want.share {
			t.Errorf("%q: %t, %t, %+v", text, on, set, c.Share)
		}
	}
	for text, want := range map[string][2]string{
		"[outputs]\nshare = \"all\"": {
			`config.toml:3:1: share must be "reports", "figures" or false [config]`, `config.toml:3:1: share 只能是 "reports"、"figures" 或 false [config]`,
		},
		"[outputs]\nshare = 1": {
			`config.toml:3:1: share must be "reports", "figures" or false [config]`, `config.toml:3:1: share 只能是 "reports"、"figures" 或 false [config]`,
		},
		"[outputs]\nembeds = \"reports\"": {
			"config.toml:3:1: embeds must be true or false [config]", "config.toml:3:1: embeds 只能是 true 或 false [config]",
		},
		"[share]\nfont = \"../a.ttf\"": {
			`config.toml:3:1: the font is named by its way from the source folder, such as fonts/SourceHanSans.ttc, not ../a.ttf [config]`,
			`config.toml:3:1: 字体请写从源文件夹起的路径，如 fonts/SourceHanSans.ttc，不能是 ../a.ttf [config]`,
		},
		"[share]\nface = -1": {
			"config.toml:3:1: face counts the fonts of a collection from 0 on [config]", "config.toml:3:1: face 是字体集里的第几种字体，从 0 数起 [config]",
		},
	} {
		_, diags := Parse([]byte(title + text))
		if len(diags) != 1 || diags[0].String() != want[0] || diags[0].In(diag.Chinese) != want[1] {
			t.Errorf("%q: %v, want %q", text, diags, want)
		}
	}
}
