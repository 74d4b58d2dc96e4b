package kind

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/templates"
)

const emblem = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40"/></svg>`

// loadTheme loads the city's site with a [theme], and returns what is wrong with that.
func loadTheme(t *testing.T, theme string, static map[string]string) (*Env, []string) {
	t.Helper()
	cfg := sitetest.Config(t, sitetest.CityConfig+"\n[theme]\n"+theme)
	env := NewEnv(cfg)
	diags, err := env.Load(cfg, Tested{templates.FS}, staticWith(t, static))
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, d := range diags {
		if d.Pos.Line == 0 {
			t.Errorf("%s has no place", d)
		}
		said = append(said, d.Message.En+"|"+d.Hint.En)
	}
	return env, said
}

// TestThemeContrast holds colours against the backgrounds of pages: those of the program, and
// those that a site's own style sheet sets.
func TestThemeContrast(t *testing.T) {
	for _, tt := range []struct {
		name, theme, sheet string
		want               []string
	}{
		{"both pass", `accent = { light = "#8A1538", dark = "#e59ab0" }`, "", nil},
		{"an accent for light pages alone", `accent = { light = "#8a1538" }`, "", nil},
		{
			"text needs 4.5:1", `accent = { light = "#f2a900", dark = "#8a1538" }`, "", []string{
				"the accent #f2a900 has a contrast with #f4f2ec, on which it stands, of 1.79:1: links need 4.5:1|the nearest of this hue that has it is #926600",
				"the accent #8a1538 has a contrast with #192027, on which it stands, of 1.75:1: links need 4.5:1|the nearest of this hue that has it is #b87287",
			},
		},
		{
			"drawings need 3:1", `bars = { light = "#f2a900", dark = "#e59ab0" }`, "", []string{
				"the colour of bars, #f2a900, has a contrast with #f4f2ec, on which they stand, of 1.79:1: drawings need 3:1|the nearest of this hue that has it is #b98100",
			},
		},
		{"a colour that is enough for drawings alone", `bars = { light = "#c07000" }`, "", nil},
		{
			"a site's own paper", `accent = { light = "#8a1538", dark = "#e59ab0" }`,
			":root { --paper: #8a3348 } @media (prefers-color-scheme: dark) { :root { --paper: #000000 } }", []string{
				"the accent #8a1538 has a contrast with #8a3348, on which it stands, of 1.17:1: links need 4.5:1|",
			},
		},
		{
			"what stands behind other conditions is no paper", `accent = { light = "#8a1538", dark = "#e59ab0" }`,
			"@media print { :root { --paper: #8a1538 } } .card { --paper: #8a1538 } :root { --paper: var(--x) }", nil,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			static := map[string]string{}
			if tt.sheet != "" {
				static[themeStyle] = tt.sheet
			}
			if _, got := loadTheme(t, tt.theme, static); !slices.Equal(got, tt.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

// TestThemeReachesAll sees that pages, embeds and pictures have a site's colours, and that paper
// and forced colours keep their own.
func TestThemeReachesAll(t *testing.T) {
	env, _ := loadTheme(t, `accent = { light = "#8a1538", dark = "#e59ab0" }
bars = { light = "#a04060" }`, nil)
	want := "@media screen and (forced-colors:none) and (prefers-color-scheme:light){:root{--link:#8a1538;--band:#8a1538;--result:#a04060}}" +
		"@media screen and (forced-colors:none) and (prefers-color-scheme:dark){:root{--link:#e59ab0;--band:#e59ab0;--result:#e59ab0}}"
	for _, styles := range [][]string{env.assets.styles, env.assets.frame} {
		i := slices.IndexFunc(env.assets.files, func(f assetFile) bool { return f.path == styles[0] })
		if i < 0 || !bytes.HasSuffix(env.assets.files[i].data, []byte(want)) {
			t.Errorf("%s does not end in the site's colours", styles[0])
		}
	}
	if got := env.Settings.Theme.Bars; got != (scope.Shades{Light: "#a04060", Dark: "#e59ab0"}) {
		t.Errorf("bars are %v", got)
	}
}

// TestLogo holds where the logo is published, how much room it gets, and what is wrong with some.
func TestLogo(t *testing.T) {
	const theme = `logo = { file = "logo.svg", alt = { zh = "市徽", en = "Emblem" } }`
	env, said := loadTheme(t, theme, map[string]string{"logo.svg": emblem})
	p := env.at(1, "en/city-2025/index.html")
	if got := p.logo(); len(said) > 0 || got != (logoImage{"../../assets/logo.svg", "Emblem", "64", "32"}) {
		t.Errorf("%v, %v", got, said)
	}
	_, said = loadTheme(t, theme, map[string]string{"logo2.svg": emblem})
	if want := []string{`the logo "logo.svg" is no file of static/|did you mean "logo2.svg"?`}; !slices.Equal(said, want) {
		t.Errorf("%q, want %q", said, want)
	}
	_, said = loadTheme(t, theme, map[string]string{"logo.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`})
	if want := []string{"how large the logo logo.svg is cannot be told|" + adviceLogoSize.En}; !slices.Equal(said, want) {
		t.Errorf("%q, want %q", said, want)
	}
}
