package kind

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/lexicon"
	"duibiao/internal/quantity"
	"duibiao/internal/sitetest"
)

// TestEveryUnitOnPages makes a metric with every unit that front matter reads, and sees what the
// page of its article calls it in both languages: as the table has it, and so that it is read again
// as the same figure.
func TestEveryUnitOnPages(t *testing.T) {
	units := readUnits()
	e, site := newEnv(t, sitetest.Config(t, sitetest.Homeless)), sitetest.Site(t, unitSite(units))
	outputs := allOutputs(e, site)
	for lang, code := range []string{"zh", "en"} {
		page := text(t, find(t, outputs, code+"/city/all.html"))
		for i, u := range units {
			want := unitWords(&u)[lang]
			got := figureOf(page, fmt.Sprintf("u%d", i))
			if !strings.Contains(got, want) {
				t.Errorf("%s in %s: the page says %q, not %q", u.Symbol, code, got, want)
				continue
			}
			back, err := quantity.Parse(want)
			if first, _ := quantity.Parse("12" + u.Symbol); err != nil || back.Value.String() != first.Value.String() {
				t.Errorf("%s in %s: %q is not read again: %v, %v", u.Symbol, code, want, back, err)
			}
		}
	}
}

// either is a rank or people: front matter asks which.
const either = "位"

// readUnits returns the units that front matter reads and English has words for.
func readUnits() []lexicon.Unit {
	var list []lexicon.Unit
	for _, u := range lexicon.Units() {
		if _, many := u.Forms(); many != "" && u.Only != "prose" && u.Symbol != either {
			list = append(list, u)
		}
	}
	return list
}

// unitWords returns 12 of a unit in Chinese and in English, by the table.
func unitWords(u *lexicon.Unit) [2]string {
	_, many := u.Forms()
	if quantity.IsSign(u.Symbol) {
		return [2]string{"12" + u.Symbol, "12" + many}
	}
	return [2]string{"12" + u.Symbol, "12 " + many}
}

// figureOf returns the text of the element with an id, up to the next.
func figureOf(page, id string) string {
	_, rest, _ := strings.Cut(page, "id=\""+id+"\"")
	if rest == "" {
		_, rest, _ = strings.Cut(page, "id="+id+" ")
	}
	row, _, _ := strings.Cut(rest, "</tr>")
	row, _, _ = strings.Cut(row, "</li>")
	return html.UnescapeString(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(row, ""))
}

// unitSite is a report with a metric of each unit.
func unitSite(units []lexicon.Unit) fstest.MapFS {
	var zh, en strings.Builder
	zh.WriteString("+++\ntitle = \"各种单位\"\n")
	en.WriteString("+++\ntitle = \"Units\"\n")
	for i, u := range units {
		fmt.Fprintf(&zh, "[[metrics]]\nid = \"u%d\"\nlabel = \"指标%d\"\nactual = \"12%s\"\n", i, i, u.Symbol)
		fmt.Fprintf(&en, "[[metrics]]\nid = \"u%d\"\nlabel = \"Metric %d\"\n", i, i)
		if one, many := u.Forms(); len(u.Several) > 0 { // which an article has to choose
			fmt.Fprintf(&en, "unit = { one = %q, other = %q }\n", one, many)
		}
	}
	files := map[string]string{
		"config.toml":              sitetest.Homeless,
		"content/city/index.zh.md": "+++\ntitle = \"市\"\nsource = \"公报\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/city/index.en.md": "+++\ntitle = \"City\"\nsource = \"Bulletin\"\n+++\n",
		"content/city/all.zh.md":   zh.String() + "+++\n",
		"content/city/all.en.md":   en.String() + "+++\n",
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}
