package quantity

import (
	"maps"
	"testing"

	"duibiao/internal/lexicon"
)

func TestCanonical(t *testing.T) {
	u := StandardUnits()
	for text, want := range map[string]string{
		"tonnes": "吨", "tonne": "吨", "Tonnes": "吨", "吨": "吨", "％": "%", "percent": "%", "yuan": "元", "people": "人",
		"名": "名", "years": "年", "岁": "岁", "公斤": "千克", "度": "千瓦时", "kWh": "千瓦时", "MW": "兆瓦", "mW": "mW", "G": "G",
		"标准箱": "标箱", "平方千米": "平方公里", "千米/小时": "公里/小时", "月": "个月", "日": "天", "百分点": "个百分点",
		"hectares": "公顷", "places": "places", "位": "位", "": "", "微克/立方米": "微克/立方米", "张": "张",
	} {
		if got := u.Canonical(text); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestName(t *testing.T) {
	u := StandardUnits()
	for _, c := range []struct {
		symbol, lang string
		want         Word
		ok           bool
	}{
		{"吨", "en", Word{One: "tonne", Other: "tonnes"}, true},
		{"吨", "zh", Word{Other: "吨"}, true},
		{"张", "zh", Word{Other: "张"}, true},
		{"摞", "en", Word{}, false},
		{"吨", "fr", Word{}, false},
		{"个", "en", Word{}, true},
		{"", "en", Word{}, true},
		{"", "fr", Word{}, true},
		{"%", "fr", Word{Other: "%"}, true},
		{"平方千米", "en", Word{One: "square kilometre", Other: "square kilometres"}, true},
		{Rank, "en", Word{One: "place", Other: "places"}, true},
	} {
		if n, ok := u.Name(c.symbol, c.lang); n.Word != c.want || ok != c.ok {
			t.Errorf("Name(%q, %s) = %v, %v, want %v, %v", c.symbol, c.lang, n, ok, c.want, c.ok)
		}
	}
}

func TestWith(t *testing.T) {
	standard := StandardUnits()
	before := maps.Clone(standard.symbols)
	u := standard.
		With("人次", map[string]Word{"en": {One: "passenger", Other: "passengers"}, "fr": {One: "passager", Other: "passagers"}}).
		With("亩", map[string]Word{"en": {Other: "mu of land"}}).
		With("张", map[string]Word{"en": {One: "bed", Other: "beds"}}).
		With("周岁", map[string]Word{"en": {Other: "years of age"}}).
		With("床", map[string]Word{"en": {One: "bed", Other: "beds"}})
	if !maps.Equal(before, standard.symbols) {
		t.Error("With changed the table that it extends")
	}
	for text, want := range map[string]string{
		"周岁": "周岁", "passengers": "人次", "visits": "人次", "passagers": "人次", "beds": "张", "床": "床",
	} {
		if got := u.Canonical(text); got != want {
			t.Errorf("Canonical(%q) = %q, want %q", text, got, want)
		}
	}
	if n, _ := u.Name("人次", "fr"); n.Other != "passagers" {
		t.Errorf("人次 is %v in French", n)
	}
	q := mustParse(t, u, "5.09万亩")
	n, _ := u.Name("亩", "en")
	text := English().Write(q, n)
	if want := "50,900 mu of land (3,390 hectares)"; text != want {
		t.Errorf("written %s, want %s", text, want)
	}
	if !mustParse(t, u, text).Equal(q) {
		t.Errorf("%s is not read back", text)
	}
}

// TestTable checks that each unit of the table is read and written in both
// languages, and comes back unless its English word is shared or missing.
func TestTable(t *testing.T) {
	u := StandardUnits()
	for _, row := range lexicon.Units() {
		if row.Unread {
			continue
		}
		if got := u.Canonical(row.Symbol); got != row.Symbol {
			t.Errorf("%s stands for %s", row.Symbol, got)
		}
		for _, number := range []string{"1", "2.5", "3万", "28500万"} {
			q := mustParse(t, u, number+row.Symbol)
			rereadChinese(t, number, q)
			rereadEnglish(t, u, number, q)
		}
	}
}
