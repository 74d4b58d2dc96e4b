package words_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/config"
	"duibiao/internal/period"
	"duibiao/internal/quantity"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
	"duibiao/templates"
)

// inLanguage returns a site with a third language, and the program's templates with its words.
func inLanguage(t *testing.T, code string, change func(string) string) (*config.Config, fstest.MapFS) {
	t.Helper()
	text, err := words.Template(templates.FS, code)
	if err != nil {
		t.Fatal(err)
	}
	files := withFrench(t, change(translated(string(text))))
	files["strings/"+code+".toml"] = files["strings/fr.toml"]
	site := strings.NewReplacer("fr = ", code+" = ", "languages.fr", "languages."+code).Replace(frenchSite)
	return sitetest.Config(t, site), files
}

func unchanged(text string) string { return text }

// Figures take the form that their number has, decimals and large numbers too: 2 miliony pasażerów are 2000000.
func TestFiguresTakeTheFormsOfTheirLanguage(t *testing.T) {
	for code, figures := range map[string]map[string]string{
		"fr": {"0吨": "0 mot", "1.5吨": "1,5 mot", "2吨": "2 mots", "150万吨": "1,5 Mmot de mots", "200万吨": "2 Mmots de mots"},
		"pl": {"1吨": "1 mot", "2吨": "2 few", "5吨": "5 many", "22吨": "22 few", "1.5吨": "1,5 mots", "1234吨": "1 234 few", "200万吨": "2 Mfew de many", "2850万吨": "28,5 Mmots de many", "2吨至5吨": "2 mot 5 many"},
		"ar": {"0吨": "0 nul", "1吨": "1 mot", "2吨": "2 deux", "3吨": "3 few", "11吨": "11 many", "100吨": "100 mots", "200万吨": "2 Mdeux de mots", "-2吨": "−2 deux"},
	} {
		cfg, files := inLanguage(t, code, unchanged)
		if err := words.Write(cfg, files); err != nil {
			t.Fatal(err)
		}
		if _, diags, err := words.Load(cfg, files); err != nil || len(diags) > 0 {
			t.Errorf("%s: %v, %v", code, diags, err)
		}
		for figure, want := range figures {
			q, err := quantity.Parse(figure)
			if err != nil {
				t.Fatal(err)
			}
			name, _ := cfg.Units.Name(q.Unit, code)
			if got := cfg.Languages[2].Style.Write(q, name); got != want {
				t.Errorf("%s: %s is %q, want %q", code, figure, got, want)
			}
		}
	}
}

func TestSentencesTakeTheFormsOfTheirLanguage(t *testing.T) {
	cfg, files := inLanguage(t, "pl", unchanged)
	books, diags, err := words.Load(cfg, files)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for n, want := range map[int]string{1: "mot 1", 2: "few 2", 5: "many 5", 12: "many 12", 22: "few 22"} {
		if got := books[2].Tally.Off.Say(n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	if got := books[1].Tally.Off.Say(1); got == books[1].Tally.Off.Say(2) {
		t.Errorf("English has one form: %s", got)
	}
}

// TestFormsAreWhole holds that a form that is missing, or that the language has not, is told at its place.
func TestFormsAreWhole(t *testing.T) {
	replaced := func(old, now string) func(string) string {
		return func(text string) string {
			if !strings.Contains(text, old) {
				t.Fatalf("no %s", old)
			}
			return strings.Replace(text, old, now, 1)
		}
	}
	for _, tt := range []struct{ name, old, now, want string }{
		{"a sentence", `few = "few {n}", `, "", ".few is missing"},
		{"a unit", `"吨" = { one = "mot", few = "few", `, `"吨" = { one = "mot", `, `writing.units.吨.few is missing: a word has all forms of the language, or none`},
		{"a scale", `million = { one = "Mmot", few = "Mfew", many = "Mmany", `, `million = { one = "Mmot", `, "writing.million.few is missing"},
		{"none of the language", `"吨" = { `, `"吨" = { two = "two", `, `writing.units.吨.two: the language has no such form (its forms are one, few, many, other, as CLDR names them)`},
	} {
		cfg, files := inLanguage(t, "pl", replaced(tt.old, tt.now))
		_, diags, err := words.Load(cfg, files)
		if err != nil || len(diags) == 0 || !strings.Contains(diags[0].String(), tt.want) || diags[0].Pos.Line == 0 {
			t.Errorf("%s: %v, %v", tt.name, diags, err)
		}
	}
}

// The working of a comparison and the titles of axes have numbers of their own: their units take the form of these.
func TestWorkingsTakeTheFormsOfTheirLanguage(t *testing.T) {
	cfg, files := inLanguage(t, "pl", unchanged)
	if err := words.Write(cfg, files); err != nil {
		t.Fatal(err)
	}
	books, _, err := words.Load(cfg, files)
	if err != nil {
		t.Fatal(err)
	}
	own := sitetest.Config(t, sitetest.CityConfig)
	in := func(actual, target string) *scope.Metric {
		m := sitetest.Metric{ID: "m", Label: [2]string{"标", "m"}, Actual: actual, Target: target}.In(t, own, sector(t, own))
		said := scoped(own, m)[1]
		name, _ := cfg.Units.Name("吨", "pl")
		said.UnitForms, said.Actual.Unit, said.Target.Unit = []quantity.Word{name.Word}, name.Other, name.Other
		return said
	}
	for _, tt := range []struct{ actual, target, want string }{
		{"20吨", "22吨", "22 − 20 = 2 few"},
		{"15吨", "20吨", "20 − 15 = 5 many"},
		{"1吨", "2.5吨", "2,5 − 1 = 1,5 mots"},
		{"20吨", "15吨", "15 − 20 = −5 many"},
	} {
		var list []string
		for _, s := range books[2].Working(in(tt.actual, tt.target), nil, &words.Periods{Actual: period.Year(2024), Target: period.Year(2025)}) {
			list = append(list, s.Text)
		}
		if got := strings.Join(list, "; "); !strings.Contains(got+";", tt.want+";") {
			t.Errorf("%s, %s: %s, want %s", tt.actual, tt.target, got, tt.want)
		}
	}
	m := in("200万吨", "500万吨")
	million := books[2].SharedScale([]quantity.Decimal{quantity.NewDecimal(2, 6)})
	for _, tt := range []struct {
		scale quantity.Scale
		want  string
	}{{million, "Mmots de many"}, {quantity.Scale{}, "mots"}} {
		if got := books[2].Counted(tt.scale, m.Word(m.Actual.Unit)); got != tt.want {
			t.Errorf("an axis counts in %q, want %q", got, tt.want)
		}
	}
}
