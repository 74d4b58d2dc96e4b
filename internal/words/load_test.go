package words_test

import (
	"io/fs"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/sitetest"
	"duibiao/internal/words"
	"duibiao/templates"
)

const french = "\n[languages.zh]\nname=\"中文\"\n[languages.en]\nname=\"English\"\n[languages.fr]\nname=\"français\"\n"

func TestMistakes(t *testing.T) {
	replace := func(t *testing.T, name, old, new string) fs.FS {
		return sitetest.Replace(t, templates.FS, name, old, new)
	}
	for _, tt := range []struct {
		name  string
		files fs.FS
		want  string
	}{
		{
			name:  "missing words",
			files: replace(t, "strings/en.toml", "home = \"Home\"\n", ""),
			want:  `templates/strings/en.toml:9:2: the key page.home is missing (add home = "…" under [page]) [strings]`,
		}, {
			name:  "missing sentence",
			files: replace(t, "strings/en.toml", "range_low = \"", "range_lou = \""),
			want:  `templates/strings/en.toml:X: unknown key "range_lou" (did you mean "range_low"?) [unknown-key]`,
		}, {
			name:  "placeholder",
			files: replace(t, "strings/zh.toml", "目标比{actual_period}{change}（{gap}）。\"\nchanged", "目标比{actual_period}{change}（{gao}）。\"\nchanged"),
			want:  `templates/strings/zh.toml:X: sentence.share has no placeholder {gao} (did you mean "gap"?) [strings]`,
		}, {
			name:  "placeholder that has no value here",
			files: replace(t, "strings/en.toml", `equals the {actual_period} level`, `equals the {actual_period} level, {gap}`),
			want:  `templates/strings/en.toml:X: sentence.equal has no placeholder {gap} (known here: {actual_period}, {target_period}) [strings]`,
		}, {
			name:  "empty",
			files: replace(t, "strings/en.toml", `"Skip to content"`, `" "`),
			want:  `templates/strings/en.toml:11:8: page.skip is empty [strings]`,
		}, {
			name:  "months",
			files: replace(t, "strings/en.toml", `, "December"]`, `]`),
			want:  `templates/strings/en.toml:7:11: months must have the 12 months, not 11 [strings]`,
		}, {
			name: "language without words", files: templates.FS,
			want: `templates/strings/fr.toml: there are no words for the language français (add this file to the site: duibiao strings --of fr > templates/strings/fr.toml writes the words to translate) [strings]`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := sitetest.CityConfig
			if strings.Contains(tt.want, "fr.toml") {
				text = strings.Replace(sitetest.Homeless, "title = {", "title = { fr = \"x\",", 1) + french
			}
			_, diags, err := words.Load(sitetest.Config(t, text), tt.files)
			if err != nil || len(diags) == 0 {
				t.Fatal(diags, err)
			}
			if got := diags[0].String(); !matches(got, tt.want) {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// matches compares diagnostics; X stands for any line and column.
func matches(got, want string) bool {
	before, after, ok := strings.Cut(want, ":X:")
	return got == want || ok && strings.HasPrefix(got, before+":") && strings.HasSuffix(got, after)
}

func TestMistakesInChinese(t *testing.T) {
	for _, tt := range []struct {
		files fs.FS
		want  string
	}{
		{
			sitetest.Replace(t, templates.FS, "strings/en.toml", "home = \"Home\"\n", ""),
			`templates/strings/en.toml:9:2: 缺少键 page.home（请在 [page] 之下加上 home = "…"） [strings]`,
		}, {
			sitetest.Replace(t, templates.FS, "strings/en.toml", `, "December"]`, `]`),
			`templates/strings/en.toml:7:11: months 要有 12 个月，现有 11 个 [strings]`,
		},
	} {
		_, diags, err := words.Load(sitetest.Config(t, sitetest.CityConfig), tt.files)
		if err != nil || len(diags) != 1 || diags[0].In(diag.Chinese) != tt.want {
			t.Errorf("%v, %v\nwant %s", diags, err, tt.want)
		}
	}
}

// TestOnly calls a language as the page's calls it, or as it calls itself.
func TestOnly(t *testing.T) {
	books, diags, err := words.Load(sitetest.Config(t, sitetest.CityConfig), templates.FS)
	if err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	for _, tt := range []struct {
		book               int
		code, itself, want string
	}{
		{0, "en", "English", "仅有英文版"},
		{1, "zh", "简体中文", "Chinese only"},
		{0, "fr", "français", "仅有français版"},
		{1, "fr", "français", "français only"},
	} {
		if got := books[tt.book].Only(tt.code, tt.itself); got != tt.want {
			t.Errorf("%s is %s, want %s", tt.code, got, tt.want)
		}
	}
}
