package quantity

import "testing"

func TestNormalize(t *testing.T) {
	for in, want := range map[string]string{
		"９９９９．５万":            "9999.5万",
		"１，２３４．５":            "1,234.5",
		"２１．７０％":             "21.70%",
		"－３．２％":              "-3.2%",
		"6万ＴＥＵ":              "6万TEU",
		"35μｇ／m³":            "35μg/m³",
		" 2850\u00a0 万人次\n":  "2850 万人次",
		"　８　个　":              "8 个",
		"4.5%～5%":            "4.5%～5%",
		"Ａ级，８个":              "Ａ级，8个",
		"８，个":                "8，个",
		"8。５":                "8。5",
		"":                   "",
		"28.5 million":       "28.5 million",
		"28.5\u2009million":  "28.5 million",
		"no  less   than 5%": "no less than 5%",
		"\xff８":              "\xff8",
	} {
		if got := Normalize(in); got != want {
			t.Errorf("Normalize(%q) = %q, want %q", in, got, want)
		}
	}
}
