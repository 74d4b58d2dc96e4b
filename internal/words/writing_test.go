package words_test

import (
	"strings"
	"testing"

	"duibiao/internal/quantity"
	"duibiao/internal/words"
)

// TestLanguagesThatCountByTenThousands write their figures so: 2,850만 명.
func TestLanguagesThatCountByTenThousands(t *testing.T) {
	change := strings.NewReplacer(
		`decimal = ","`, `decimal = "."`, `group = " "`, `group = ","`, `scale_of = " de "`, `scale_of = ""`,
		`ten_thousand = { other = "" }`, `ten_thousand = { other = "만" }`, `hundred_million = { other = "" }`, `hundred_million = { other = "억" }`,
		`million = { other = "Mmots" }`, `million = { other = "" }`, `billion = { other = "Gmots" }`, `billion = { other = "" }`,
		`trillion = { other = "Tmots" }`, `trillion = { other = "조" }`,
	)
	cfg, files := inLanguage(t, "ko", func(text string) string { return change.Replace(text) })
	if err := words.Write(cfg, files); err != nil {
		t.Fatal(err)
	}
	if _, diags, err := words.Load(cfg, files); err != nil || len(diags) > 0 {
		t.Fatal(diags, err)
	}
	style := cfg.Languages[2].Style
	people := quantity.Name{Word: quantity.Word{One: "명", Other: "명"}}
	for figure, want := range map[string]string{
		"2850万人": "2,850만 명", "1234.5亿人": "1,234.5억 명", "1.5万亿人": "1.5조 명", "950人": "950 명", "12345人": "1.2345만 명", "3万人至5万人": "3만 mot 5만 명",
	} {
		q, err := quantity.Parse(figure)
		if err != nil {
			t.Fatal(err)
		}
		if got := style.Write(q, people); got != want {
			t.Errorf("%s: %s, want %s", figure, got, want)
		}
	}
}
