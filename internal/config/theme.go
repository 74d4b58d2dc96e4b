package config

import (
	"io/fs"
	"strings"

	"duibiao/internal/colour"
	"duibiao/internal/decode"
	"duibiao/internal/diag"
)

// Theme is what a site looks like where that is its own.
type Theme struct {
	Accent Shades // of links, and of the band above each page
	Bars   Shades // of what happened, in drawings
	Logo   Logo
}

// Shades are a colour for light pages and one for dark pages. A zero one has an empty Text.
type Shades struct{ Light, Dark Shade }

// Shade is a colour, written as in style sheets.
type Shade struct {
	Text string // #1f4e79
	Pos  diag.Position
}

// Logo is a picture that stands before the name of the site.
type Logo struct {
	File string   // in static/; empty if there is none
	Alt  []string // by language: what it shows
	Pos  diag.Position
}

// theme is the table [theme].
type theme struct {
	Accent shades `toml:"accent"`
	Bars   shades `toml:"bars"`
	Logo   logo   `toml:"logo"`
}

// Describe implements [decode.Described].
func (theme) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "外观", En: "The looks"}, Keys: map[string]decode.Key{
		"accent": {Words: decode.Words{
			Zh: "站点自己的颜色，用于链接和页面顶端；与页面底色的对比度不低于 4.5:1。没有另写 bars，实绩条形也用它。",
			En: "The site's own colour, of links and of the band above each page: its contrast with the pages is 4.5:1 at least. Without bars it is that of results in drawings too.",
		}},
		"bars": {Words: decode.Words{
			Zh: "图形里实绩的颜色；与页面底色的对比度不低于 3:1。",
			En: "The colour of results in drawings: its contrast with the pages is 3:1 at least.",
		}},
		"logo": {Words: decode.Words{Zh: "站名前的标志。", En: "The logo before the name of the site."}},
	}}
}

type shades struct {
	Light string `toml:"light"`
	Dark  string `toml:"dark"`
}

// Describe implements [decode.Described].
func (shades) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "浅色和深色", En: "Light and dark"}, Keys: map[string]decode.Key{
		"light": {
			Words:   decode.Words{Zh: "浅色页面上的颜色。", En: "The colour on light pages."},
			Pattern: colour.Pattern, Examples: []any{"#8a1538"},
		},
		"dark": {
			Words:   decode.Words{Zh: "深色页面上的颜色。不写则用程序自己的。", En: "The colour on dark pages. Without it the program's own stays."},
			Pattern: colour.Pattern, Examples: []any{"#e59ab0"},
		},
	}}
}

type logo struct {
	File string            `toml:"file"`
	Alt  map[string]string `toml:"alt"`
}

// Describe implements [decode.Described].
func (logo) Describe() decode.Description {
	return decode.Description{Title: decode.Words{Zh: "标志", En: "The logo"}, Keys: map[string]decode.Key{
		"file": {
			Words:    decode.Words{Zh: "static 文件夹里的图片，SVG 或 PNG 等。", En: "A picture in the folder static: SVG, PNG or the like."},
			Required: true, Examples: []any{"logo.svg"},
		},
		"alt": {
			Words:    decode.Words{Zh: "标志的文字说明，每种语言各写一个，供看不到图的读者。", En: "What the logo shows, in each of the site's languages, for readers who don't see it."},
			Required: true, Names: codes,
			Each:     &decode.Key{Words: decode.Words{Zh: "这种语言的说明。", En: "The words in this language."}},
			Examples: []any{map[string]string{"zh": "市徽", "en": "The city’s emblem"}},
		},
	}}
}

// theme reads [theme].
func (r *reader) theme() Theme {
	return Theme{
		Accent: r.shades(r.Theme.Accent, "theme.accent"),
		Bars:   r.shades(r.Theme.Bars, "theme.bars"),
		Logo:   r.logo(),
	}
}

func (r *reader) shades(s shades, path string) Shades {
	return Shades{r.shade(s.Light, path+".light"), r.shade(s.Dark, path+".dark")}
}

// shade reads a colour: of capital letters it makes small ones.
func (r *reader) shade(text, path string) Shade {
	if text == "" {
		return Shade{}
	}
	if _, ok := colour.Parse(text); !ok {
		r.diags.Add(diag.Diagnostic{Pos: r.keys.Value(path), Rule: rule, Message: sayNoColour.With(text), Hint: adviceColour})
		return Shade{}
	}
	return Shade{strings.ToLower(text), r.keys.Value(path)}
}

func (r *reader) logo() Logo {
	l := Logo{File: r.Theme.Logo.File, Alt: r.words(r.Theme.Logo.Alt, "theme.logo.alt"), Pos: r.keys.Value("theme.logo.file")}
	if l.File == "" {
		return Logo{Alt: l.Alt}
	}
	if !fs.ValidPath(l.File) {
		r.errorf("theme.logo.file", sayLogoPath, l.File)
		return Logo{Alt: l.Alt}
	}
	for i, alt := range l.Alt {
		if strings.TrimSpace(alt) == "" {
			r.errorf("theme.logo.alt", sayNoAlt, r.codes[i])
		}
	}
	return l
}
