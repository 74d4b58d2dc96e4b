package sheet

import (
	"strings"
	"testing"
	"testing/fstest"
)

// speaking returns the files of a site whose second language is another one, with a metric counted in tonnes.
func speaking(code, unit string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range map[string]string{
		"config.toml": "title = { zh = \"站\", " + code + " = \"Site\" }\n[languages.zh]\nname = \"中文\"\ntag = \"zh-Hans\"\nweight = 1\n" +
			"[languages." + code + "]\nname = \"x\"\ntag = \"" + code + "\"\nweight = 2\n",
		"content/r/index.zh.md":               "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/r/index." + code + ".md":     "+++\ntitle = \"R\"\n+++\n",
		"content/r/a.zh.md":                   "+++\ntitle = \"文\"\n[[metrics]]\nid = \"grain\"\nlabel = \"粮食\"\nactual = \"5吨\"\n+++\n",
		"content/r/a." + code + ".md":         "+++\ntitle = \"A\"\n[[metrics]]\nid = \"grain\"\nlabel = \"G\"\nunit = " + unit + "\n+++\n",
		"templates/strings/" + code + ".toml": "[writing]\n",
	} {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// TestUnitsOfOtherLanguages: a cell has the forms that a language has, and an import takes those and no others.
func TestUnitsOfOtherLanguages(t *testing.T) {
	const polish = `{ one = "tona", few = "tony", many = "ton", other = "tony" }`
	const arabic = `{ zero = "wa", one = "wb", two = "wc", few = "wd", many = "we", other = "wf" }`
	for _, tt := range []struct{ name, code, unit, cell, typed, want string }{
		{"two forms", "fr", `{ one = "tonne", other = "tonnes" }`, "tonne | tonnes", "t|ts", `{ one = "t", other = "ts" }`},
		{"two forms by name", "fr", `{ one = "tonne", other = "tonnes" }`, "tonne | tonnes", "other: ts | one: t", `{ one = "t", other = "ts" }`},
		{"four", "pl", polish, "one: tona | few: tony | many: ton | other: tony", "one: wa | few: wb | many:wc|other: wd", `{ one = "wa", few = "wb", many = "wc", other = "wd" }`},
		{"in another order", "pl", polish, "one: tona | few: tony | many: ton | other: tony", "other: wd | many: wc | few: wb | one: wa", `{ one = "wa", few = "wb", many = "wc", other = "wd" }`},
		{"six, two of them alike", "ar", arabic, "zero: wa | one: wb | two: wc | few: wd | many: we | other: wf", "zero: wa | one: wa | two: wc | few: wd | many: we | other: wf", `{ zero = "wa", one = "wa", two = "wc", few = "wd", many = "we", other = "wf" }`},
		{"one for all", "pl", polish, "one: tona | few: tony | many: ton | other: tony", "t", `"t"`},
		{"all alike", "pl", polish, "one: tona | few: tony | many: ton | other: tony", "one: t | few: t | many: t | other: t", `"t"`},
		{"a word with a colon", "pl", `"t"`, "t", "unit: t", `"unit: t"`},
	} {
		for _, ext := range []string{".xlsx", ".csv"} {
			t.Run(tt.name+ext, func(t *testing.T) {
				s := loaded(t, speaking(tt.code, tt.unit))
				table := newTable(s)
				if got := table.sectors[0].rows[0].cells[table.index("unit_"+tt.code)]; got != tt.cell {
					t.Errorf("the cell says %q, want %q", got, tt.cell)
				}
				if out, diags := taken(t, s, "t"+ext, edited(t, s, ext, nil)); len(diags) > 0 || len(out.Files) > 0 {
					t.Errorf("unchanged: %v, %v", out, diags)
				}
				out, diags := taken(t, s, "t"+ext, edited(t, s, ext, []put{{"a", "grain", "unit_" + tt.code, tt.typed}}))
				article := "content/r/a." + tt.code + ".md"
				if want := strings.Replace(string(s.texts[article]), tt.unit, tt.want, 1); len(diags) > 0 || len(out.Files) != 1 || string(out.Files[0].New) != want {
					t.Errorf("%v\n%+v\nwant\n%s", diags, out, want)
				}
			})
		}
	}
}

// TestFormsThatALanguageHasNot: what is missing or too much is told, with all that there has to be.
func TestFormsThatALanguageHasNot(t *testing.T) {
	const advice = `has not the forms of its language (write one word, or every form: one: … | few: … | many: … | other: …)`
	for _, typed := range []string{"tona | tony", "one: wa | other: wb", "one: wa | two: wb | many: wc | other: wd", "one: wa | one: wb | many: wc | other: wd", "wa | wb | wc | wd", "few: wa"} {
		s := loaded(t, speaking("pl", `"t"`))
		_, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", []put{{"a", "grain", "unit_pl", typed}}))
		if len(diags) != 1 || !strings.Contains(diags[0].String(), advice) {
			t.Errorf("%s: %v", typed, diags)
		}
	}
}
