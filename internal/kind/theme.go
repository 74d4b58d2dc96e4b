package kind

import (
	"bytes"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/css"

	"duibiao/internal/address"
	"duibiao/internal/colour"
	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/picture"
	"duibiao/internal/scope"
)

// ruleTheme is the rule under which mistakes in [theme] of config.toml are reported.
const ruleTheme = "theme"

// themeCSS returns what a site's colours add to the custom properties, of pages and embeds alike.
// Paper and forced colours keep their own.
func themeCSS(t *scope.Theme) string {
	scheme := func(name, accent, bars string) string {
		var rules []string
		if accent != "" {
			rules = append(rules, "--link:"+accent, "--band:"+accent)
		}
		if bars != "" {
			rules = append(rules, "--result:"+bars)
		}
		if rules == nil {
			return ""
		}
		return "@media screen and (forced-colors:none) and (prefers-color-scheme:" + name + "){:root{" + strings.Join(rules, ";") + "}}"
	}
	return scheme("light", t.Accent.Light, t.Bars.Light) + scheme("dark", t.Accent.Dark, t.Bars.Dark)
}

// backgrounds are the colours that stand behind all others, on light and on dark pages, by the
// names of their custom properties.
type backgrounds struct{ light, dark map[string]colour.Colour }

// backgroundNames are the custom properties of backgrounds.
func backgroundNames() []string { return []string{"--paper", "--raise"} }

// readBackgrounds reads them from style sheets, in the order of the cascade. What is no plain
// colour, or stands behind another condition, can't be judged and is passed over.
func readBackgrounds(fsys fs.FS, names ...string) backgrounds {
	b := backgrounds{map[string]colour.Colour{}, map[string]colour.Colour{}}
	for _, name := range names {
		if text, err := fs.ReadFile(fsys, name); err == nil {
			b.read(text)
		}
	}
	return b
}

// read takes up what a style sheet says of :root.
func (b *backgrounds) read(text []byte) {
	p := css.NewParser(parse.NewInput(bytes.NewReader(text)), false)
	var within []string // the conditions around a rule
	isRoot := false
	for {
		kind, _, data := p.Next()
		switch kind {
		case css.ErrorGrammar:
			if !p.HasParseError() {
				return
			}
		case css.BeginAtRuleGrammar:
			within = append(within, string(data)+written(p.Values()))
		case css.EndAtRuleGrammar:
			within = within[:max(len(within)-1, 0)]
		case css.BeginRulesetGrammar:
			isRoot = written(p.Values()) == ":root"
		case css.EndRulesetGrammar:
			isRoot = false
		case css.CustomPropertyGrammar:
			c, ok := colour.Parse(strings.TrimSpace(written(p.Values())))
			if isRoot && ok && slices.Contains(backgroundNames(), string(data)) {
				b.set(within, string(data), c)
			}
		}
	}
}

// written returns what tokens were read from, in small letters and without white space.
func written(tokens []css.Token) string {
	var text strings.Builder
	for _, t := range tokens {
		text.Write(bytes.TrimSpace(t.Data))
	}
	return strings.ToLower(text.String())
}

// set notes a colour: one that stands behind no condition is that of dark pages too.
func (b *backgrounds) set(within []string, name string, c colour.Colour) {
	switch {
	case len(within) == 0:
		b.light[name], b.dark[name] = c, c
	case slices.Equal(within, []string{"@media(prefers-color-scheme:dark)"}):
		b.dark[name] = c
	case slices.Equal(within, []string{"@media(prefers-color-scheme:light)"}):
		b.light[name] = c
	}
}

// list returns the colours of a scheme in the order of their names.
func list(scheme map[string]colour.Colour) []colour.Colour {
	var all []colour.Colour
	for _, name := range backgroundNames() {
		if c, ok := scheme[name]; ok {
			all = append(all, c)
		}
	}
	return all
}

// checkTheme holds a site's colours against its backgrounds.
func checkTheme(t *config.Theme, fsys fs.FS) diag.List {
	var diags diag.List
	behind := readBackgrounds(fsys, tokenStyle, themeStyle)
	check := func(s config.Shade, scheme map[string]colour.Colour, enough colour.Ratio, message diag.Phrase) {
		c, ok := colour.Parse(s.Text)
		if !ok {
			return
		}
		on, least := c.Least(list(scheme))
		if least >= enough || len(scheme) == 0 {
			return
		}
		d := diag.Diagnostic{Pos: s.Pos, Rule: ruleTheme, Message: message.With(s.Text, on.String(), least.String(), enough.String())}
		if near, ok := c.Nearest(list(scheme), enough); ok {
			d.Hint = adviceShade.With(near.String())
		}
		diags.Add(d)
	}
	check(t.Accent.Light, behind.light, colour.OfText, sayAccent)
	check(t.Accent.Dark, behind.dark, colour.OfText, sayAccent)
	check(t.Bars.Light, behind.light, colour.OfGraphics, sayBars)
	check(t.Bars.Dark, behind.dark, colour.OfGraphics, sayBars)
	return diags
}

// logoFile is the site's logo as it is published.
type logoFile struct {
	path          string // empty if there is none
	width, height int
}

// readLogo finds the logo among the static files, and reads its size, which leaves room for it
// before it is loaded.
func readLogo(l *config.Logo, fsys fs.FS, names []string) (logoFile, diag.List) {
	var diags diag.List
	if l.File == "" {
		return logoFile{}, nil
	}
	if !slices.Contains(names, l.File) {
		diags.Add(diag.Diagnostic{Pos: l.Pos, Rule: ruleTheme, Message: sayNoLogo.With(l.File), Hint: diag.DidYouMean(l.File, names)})
		return logoFile{}, diags
	}
	data, err := fs.ReadFile(fsys, l.File)
	width, height := picture.Size(data)
	if err != nil || width == 0 {
		diags.Add(diag.Diagnostic{Pos: l.Pos, Rule: ruleTheme, Message: sayLogoSize.With(l.File), Hint: adviceLogoSize})
	}
	return logoFile{address.Asset(l.File), width, height}, diags
}

// logoImage is the logo on a page.
type logoImage struct {
	Src    string `zh:"图片的链接；没有则为空" en:"The link to the picture; empty if there is none"`
	Alt    string `zh:"图片的文字说明" en:"What it shows"`
	Width  string `zh:"宽，像素" en:"Its width, in pixels"`
	Height string `zh:"高，像素" en:"Its height, in pixels"`
}

// logoHeight is how high the logo is on a page, in pixels.
const logoHeight = 32

// logo returns the logo, as it is shown before the name of the site.
func (p *place) logo() logoImage {
	l := &p.assets.logo
	if l.path == "" {
		return logoImage{}
	}
	width := max((l.width*logoHeight+l.height/2)/max(l.height, 1), 1)
	return logoImage{p.to(l.path), p.Settings.Theme.LogoAlt[p.lang], strconv.Itoa(width), strconv.Itoa(logoHeight)}
}
