package kind

import (
	"strings"
	"testing"

	"duibiao/internal/sitetest"
	"duibiao/templates"
)

// asset returns the text of a published file by what its path begins and ends with.
func asset(t *testing.T, list []Output, begin, end string) string {
	t.Helper()
	for _, o := range list {
		if strings.HasPrefix(o.Path, "assets/"+begin) && strings.HasSuffix(o.Path, end) {
			return text(t, o)
		}
	}
	t.Fatalf("there is no %s…%s", begin, end)
	return ""
}

// TestEmbedScriptIsSmall: other sites load it for one embed.
func TestEmbedScriptIsSmall(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	if size := len(asset(t, allOutputs(e, s), "embed.js", "")); size >= 2000 {
		t.Errorf("embed.js is %d bytes", size)
	}
}

// TestThemesOfEmbeds holds that a theme that is asked for has the colours of the sheets, a site's
// own too, and sets every one that the other theme sets.
func TestThemesOfEmbeds(t *testing.T) {
	cfg := sitetest.Config(t, sitetest.CityConfig)
	e := NewEnv(cfg)
	own := map[string]string{"theme.css": ":root { --up: #004080; } @media (prefers-color-scheme: dark) { :root { --up: #80c0ff; } } @media print { :root { --up: #123456; } }"}
	if diags, err := e.Load(cfg, Tested{templates.FS}, staticWith(t, own)); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	sheet := asset(t, allOutputs(e, sitetest.City(t, cfg)), "embed.", ".css")
	_, rest, ok := strings.Cut(sheet, lightAsked+"{")
	light, rest, _ := strings.Cut(rest, "}")
	_, rest, ok2 := strings.Cut(rest, darkAsked+"{")
	dark, _, _ := strings.Cut(rest, "}")
	if !ok || !ok2 {
		t.Fatalf("no themes in %s", sheet)
	}
	set := func(rules string) map[string]string {
		last := map[string]string{}
		for rule := range strings.SplitSeq(rules, ";") {
			name, value, _ := strings.Cut(rule, ":")
			last[name] = value
		}
		return last
	}
	l, d := set(light), set(dark)
	for name, want := range map[string][2]string{
		"--paper": {"#fcfbf8", "#11161b"}, "--up": {"#004080", "#80c0ff"}, "--mute": {"#7a838c", "#7f8a95"}, "color-scheme": {"light", "dark"},
	} {
		if got := [2]string{l[name], d[name]}; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if len(l) < 12 || len(l) != len(d) {
		t.Errorf("%v\n%v", l, d)
	}
}

// TestThemesOfDamagedSheets: a site's own sheet may have anything in it.
func TestThemesOfDamagedSheets(t *testing.T) {
	for _, sheet := range []string{"", "}", "@media{", ":root{", ":root{--a", "@media (prefers-color-scheme:dark){:root{--a:1}}}}:root{--b:2}", "/*", "\x00{", `:root{--a:"`} {
		appendThemes(nil, []byte(sheet))
	}
}

// TestMovedEmbeds holds that the embed of a sector leads on from where it stood, whatever is known
// of the reader: a script, none, or a sandbox.
func TestMovedEmbeds(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	page := text(t, find(t, outputs, "zh/city-2025/embed/opening.html"))
	find(t, outputs, "zh/city-2025/embed/sectors/opening.html")
	for _, want := range []string{
		`<noscript><meta http-equiv="refresh" content="0; url=sectors/opening.html"></noscript>`, `data-to="sectors/opening.html"`, `<a href="sectors/opening.html">`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
}

// TestReportEmbeds holds what the embeds of a report say.
func TestReportEmbeds(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	overview := text(t, find(t, outputs, "en/city-2025/index.html"))
	for name, parts := range map[string][2]string{"score": {`<dl class="score">`, "</dl>"}, "gap": {`<div class="gaps">`, `<div class="chart">`}} {
		page := text(t, find(t, outputs, "en/city-2025/embed/report/"+name+".html"))
		part := func(page string) string {
			_, rest, _ := strings.Cut(page, parts[0])
			own, _, _ := strings.Cut(rest, parts[1])
			return strings.NewReplacer(` target="_top"`, "", "../../figures/", "figures/").Replace(own)
		}
		if part(page) == "" || part(page) != part(overview) {
			t.Errorf("%s: %s\nwant %s", name, part(page), part(overview))
		}
		if strings.Count(page, ` target="_top"`) != strings.Count(page, "<a ") {
			t.Errorf("%s: a link stays in the frame: %s", name, page)
		}
	}
}
