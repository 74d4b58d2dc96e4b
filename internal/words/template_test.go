package words_test

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/quantity"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
	"duibiao/templates"
)

const frenchSite = "title = { zh = \"站\", en = \"Site\", fr = \"Site\" }\n[languages.zh]\nname=\"中文\"\nweight=1\n[languages.en]\nname=\"English\"\nweight=2\n[languages.fr]\nname=\"français\"\nweight=3\n"

// translated fills in what the template leaves empty: each word is “mot”, with the placeholders
// that English has.
func translated(template string) string {
	is := map[string]string{"decimal": ",", "group": " ", "unit_space": " ", "scale_of": " de ", "range": "{low} mot {high}"}
	scales := map[string]string{"million": "M", "billion": "G", "trillion": "T"} // each of its own
	key, forms := regexp.MustCompile(`^(\S+) = ""$`), regexp.MustCompile(`(\w+) = ""( }|,)`)
	bounds := regexp.MustCompile(`^(at_least|above|at_most|below|about|nearly|not_lower|higher|not_higher)$`)
	var lines []string
	english, table := "", ""
	for line := range strings.Lines(template) {
		line = strings.TrimSuffix(line, "\n")
		if said, ok := strings.CutPrefix(line, "# en: "); ok {
			english = said
		}
		slots := strings.TrimSuffix(" "+strings.Join(regexp.MustCompile(`\{\w+\}`).FindAllString(english[strings.LastIndexByte(english, '|')+1:], -1), " "), " ")
		switch m := key.FindStringSubmatch(line); {
		case strings.HasPrefix(line, "["):
			table = line
		case m != nil && table == "[writing]" && is[m[1]] != "":
			line = m[1] + ` = "` + is[m[1]] + `"`
		case m != nil && bounds.MatchString(m[1]):
			line = m[1] + ` = "mot ` + m[1] + slots + `"`
		case m != nil:
			line = m[1] + ` = "mot` + slots + `"`
		case strings.HasSuffix(line, `other = "" }`) && !slices.Contains([]string{"thousand", "ten_thousand", "hundred_million"}, strings.Fields(line)[0]):
			line = forms.ReplaceAllStringFunc(line, func(form string) string {
				name, end, _ := strings.Cut(form, ` = ""`)
				word := cmp.Or(map[string]string{"one": "mot", "other": "mots", "zero": "nul", "two": "deux"}[name], name)
				scale, _, _ := strings.Cut(line, " ")
				if table != "[writing]" {
					scale = ""
				}
				return name + ` = "` + scales[scale] + word + slots + `"` + end
			})
		case strings.Contains(line, `= ["`):
			line = strings.ReplaceAll(line, `""`, `"mot"`)
		}
		if !strings.HasPrefix(line, "#") {
			english = ""
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

// withFrench are the program's templates with the words of French.
func withFrench(t *testing.T, text string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{"strings/fr.toml": {Data: []byte(text)}}
	for _, name := range []string{"strings/zh.toml", "strings/en.toml"} {
		data, err := templates.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

// TestTemplateIsWhole holds that a language for which all of the template is translated lacks
// nothing, and one for which nothing is lacks each word.
func TestTemplateIsWhole(t *testing.T) {
	text, err := words.Template(templates.FS, "fr")
	if err != nil {
		t.Fatal(err)
	}
	cfg := sitetest.Config(t, frenchSite)
	if _, diags, err := words.Load(cfg, withFrench(t, translated(string(text)))); err != nil || len(diags) > 0 {
		t.Errorf("%v, %v", diags, err)
	}
	_, diags, err := words.Load(cfg, withFrench(t, string(text)))
	if empty := strings.Count(string(text), "\" = {"); err != nil || len(diags) < 400 || empty < 100 {
		t.Errorf("%d words are missing, of %d units: %v", len(diags), empty, err)
	}
	lost := strings.Replace(translated(string(text)), `at_least = "mot at_least {figure}"`, `at_least = "mot"`, 1)
	if _, diags, _ := words.Load(cfg, withFrench(t, lost)); len(diags) != 1 || diags[0].Message.En != "writing.at_least has no {figure}, which it needs" {
		t.Errorf("a bound without its figure: %v", diags)
	}
}

// TestWrite holds that figures, periods and units are written as the strings say, and nothing in
// English, and that Chinese and English stay as they are.
func TestWrite(t *testing.T) {
	text, err := words.Template(templates.FS, "fr")
	if err != nil {
		t.Fatal(err)
	}
	cfg := sitetest.Config(t, frenchSite)
	before := cfg.Languages[1].Style.Patterns
	if err := words.Write(cfg, withFrench(t, translated(string(text)))); err != nil {
		t.Fatal(err)
	}
	style := cfg.Languages[2].Style
	for figure, want := range map[string]string{
		"2850万人次":  "28,5 Mmots de mots",
		"100万吨以上":  "mot at_least 1 Mmot de mots",
		"1吨":       "1 mot",
		"0吨":       "0 mot",
		"1234吨":    "1 234 mots",
		"4.5%至5%":  "4,5% mot 5%",
		"前10":      "mot 10",
		"-3.2%":    "−3,2%",
		"12微克/立方米": "12 mots",
	} {
		q, err := quantity.StandardUnits().Parse(figure)
		name, ok := cfg.Units.Name(q.Unit, "fr")
		if got := style.Write(q, name); err != nil || !ok || got != want {
			t.Errorf("%s is %q (%v, %v), want %q", figure, got, ok, err, want)
		}
	}
	if cfg.Languages[1].Style.Patterns != before {
		t.Error("English is written otherwise")
	}
	if l := &cfg.Languages[2]; l.Verdicts.Met != "mot" || l.Periods.Months[0] != "mot" {
		t.Errorf("%+v, %+v", l.Verdicts, l.Periods)
	}
}
