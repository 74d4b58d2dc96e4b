package words_test

import (
	"strings"
	"testing"

	"duibiao/internal/words"
)

// TestWritingChangesNoNumber holds what a translator of [writing] may not make of numbers.
func TestWritingChangesNoNumber(t *testing.T) {
	for _, tt := range []struct{ old, now, want string }{
		{`group = " "`, `group = ","`, `writing.decimal and writing.group are both ","`},
		{`decimal = ","`, `decimal = "1"`, `writing.decimal is "1"`},
		{`decimal = ","`, `decimal = "x"`, `writing.decimal is "x"`},
		{`group = " "`, `group = "-"`, `writing.group is "-"`},
		{`unit_space = " "`, `unit_space = "0"`, `writing.unit_space is "0"`},
		{`scale_of = " de "`, `scale_of = " 10 "`, `writing.scale_of has digits`},
		{`scale_of = " de "`, `scale_of = "de"`, `writing.scale_of is "de": it would join`},
		{`scale_of = " de "`, `scale_of = "de "`, `writing.scale_of is "de "`},
		{`scale_of = " de "`, `scale_of = " de"`, `writing.scale_of is " de"`},
		{`million = { one = "Mmot", other = "Mmots" }`, `million = { one = "Gmot", other = "Gmots" }`, `writing.billion is "Gmot", which is the word of writing.million`},
		{`below = "mot below {figure}"`, `below = "mot at_least {figure}"`, `writing.below says the same as writing.at_least`},
		{`about = "mot about {figure}"`, `about = "mot below {figure}"`, `writing.about says the same as writing.below`},
		{`above = "mot above {figure}"`, `above = "{figure}"`, `writing.above has the figure alone`},
		{`above = "mot above {figure}"`, `above = "1{figure}"`, `writing.above has digits`},
		{`range = "{low} mot {high}"`, `range = "{high} mot {low}"`, `writing.range has {high} before {low}`},
		{`range = "{low} mot {high}"`, `range = "{low} {high}"`, `writing.range has nothing between`},
		{`"吨" = { one = "mot", other = "mots" }`, `"吨" = { one = "Mmot de mot", other = "Mmots de mots" }`, `the word for 吨: "Mmot`},
		{`"吨" = { one = "mot", other = "mots" }`, `"吨" = { one = "%", other = "%" }`, `the word for 吨: `},
	} {
		cfg, files := inLanguage(t, "fr", func(text string) string {
			if !strings.Contains(text, tt.old) {
				t.Fatalf("no %s", tt.old)
			}
			return strings.Replace(text, tt.old, tt.now, 1)
		})
		_, diags, err := words.Load(cfg, files)
		if err != nil || len(diags) != 1 || !strings.Contains(diags[0].Message.En, tt.want) || diags[0].Pos.Line == 0 {
			t.Errorf("%s: %v, %v, want %s", tt.now, diags, err, tt.want)
		}
	}
}

// Marks and words that languages have: a point or a thin space, one word for two limits of one side.
func TestWritingOfLanguages(t *testing.T) {
	for _, tt := range [][2]string{
		{`decimal = ","`, `decimal = "٫"`}, {`group = " "`, `group = "."`}, {`group = " "`, `group = "’"`}, {`group = " "`, "group = \"\u202f\""}, {`group = " "`, `group = ""`},
		{`scale_of = " de "`, `scale_of = " d’"`}, {`scale_of = " de "`, `scale_of = " "`}, {`scale_of = " de "`, `scale_of = "の"`},
		{`higher = "mot higher {figure}"`, `higher = "mot above {figure}"`},
		{`range = "{low} mot {high}"`, `range = "de {low} à {high}"`}, {`range = "{low} mot {high}"`, `range = "{low}–{high}"`},
	} {
		cfg, files := inLanguage(t, "fr", func(text string) string { return strings.Replace(text, tt[0], tt[1], 1) })
		if _, diags, err := words.Load(cfg, files); err != nil || len(diags) > 0 {
			t.Errorf("%s: %v, %v", tt[1], diags, err)
		}
	}
}
