package config

import (
	"io/fs"

	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// shareKey is the output that is more than on or off.
const shareKey = "share"

// The values of share in [outputs].
const (
	shareReports = "reports"
	shareFigures = "figures"
)

// outputs are the keys of [outputs] that take more than true and false.
type outputs struct {
	Share any `toml:"share"`
}

// Describe implements [decode.Described].
func (outputs) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "输出", En: "Outputs"}, Keys: map[string]decode.Key{
		shareKey: {
			Words: decode.Words{
				Zh: "分享图：\"reports\" 每篇报告一幅；\"figures\" 每项指标也有一幅，另有 SVG；false 不画。只写 \"reports\" 时，指标的 SVG 在指标页里，可以下载。",
				En: `The pictures for sharing: "reports", one of each report; "figures", one of each metric too, and the same as SVG; false, none. With "reports" the page of a metric has its SVG in it, to be downloaded.`,
			},
			Forms: []any{false, ""}, Pattern: "^(" + shareReports + "|" + shareFigures + ")$", Default: shareReports,
		},
	}}
}

// share is the table [share].
type share struct {
	Font string `toml:"font"`
	Face int    `toml:"face"`
}

// Describe implements [decode.Described].
func (share) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "分享图", En: "Pictures for sharing"}, Keys: map[string]decode.Key{
		"font": {
			Words: decode.Words{
				Zh: "文字所用的字体：源文件夹里的一个文件（TTF、OTF 或 TTC），要有站点各种语言的字。不写，图上就只有图形和数字；不会到别处找字体。",
				En: "The font of their words: a file in the source folder (TTF, OTF or TTC) that has the letters of all languages of the site. Without it pictures have marks and numbers alone; no font is looked for elsewhere.",
			},
			Examples: []any{"fonts/SourceHanSans.ttc"},
		},
		"face": {
			Words: decode.Words{
				Zh: "字体集（TTC）里的第几种字体，从 0 数起。",
				En: "Which font of a collection (TTC), counted from 0.",
			},
			Default: 0,
		},
	}}
}

// outputs returns which kinds are made.
func (r *reader) outputs() Outputs {
	o := Outputs{map[string]bool{}, map[string]diag.Position{}}
	for name, value := range r.Outputs {
		on, ok := value.(bool)
		if text, isText := value.(string); name == shareKey && isText {
			on, ok = true, text == shareReports || text == shareFigures
		}
		switch {
		case !ok && name == shareKey:
			r.diags.Error(r.keys.Key("outputs.share"), rule, sayShare)
		case !ok:
			r.errorf("outputs."+name, sayOutput, name)
		}
		o.On[name], o.Positions[name] = on, r.keys.Key("outputs."+name)
	}
	return o
}

// share returns how pictures are drawn.
func (r *reader) share() Share {
	s := Share{Figures: r.Outputs[shareKey] == shareFigures, Font: r.Share.Font, Face: r.Share.Face, Pos: r.keys.Value("share.font")}
	if s.Font != "" && !fs.ValidPath(s.Font) {
		r.errorf("share.font", sayFont, s.Font)
		s.Font = ""
	}
	if s.Face < 0 {
		r.diags.Error(r.keys.Key("share.face"), rule, sayFace)
		s.Face = 0
	}
	return s
}
