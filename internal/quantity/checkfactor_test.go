package quantity

import (
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCheckFactor holds factors against what the table knows of both units.
func TestCheckFactor(t *testing.T) {
	u := StandardUnits()
	for _, tt := range []struct{ symbol, word, factor, want string }{
		{"吨", "kilograms", "1000", ""},
		{"吨", "kilograms", "1000.0", ""},
		{"吨", "kilograms", "0.001", `one 吨 is 1000 of what "kilograms" names, not 0.001`},
		{"吨", "tonnes", "1000", `one 吨 is 1 of what "tonnes" names, not 1000`},
		{"吨", "tonnes", "1", ""},
		{"斤", "tonnes of grain", "0.0005", ""},
		{"斤", "tonnes", "0.0006", `one 斤 is 0.0005 of what "tonnes" names, not 0.0006`},
		{"斤", "kg", "0.5", ""},
		{"亩", "hectares", "0.0667", `one 亩 is 0.0666667… of what "hectares" names, a number without an end: no factor converts it exactly, so give the unit its own word, without one`},
		{"亩", "hectares", "15", `one 亩 is 0.0666667… of what "hectares" names, a number without an end: no factor converts it exactly, so give the unit its own word, without one`},
		{"吨", "kilotonnes", "1000", `one 吨 is 0.001 of what "kilotonnes" names, not 1000`},
		{"吨", "kt", "0.001", ""},
		{"平方公里", "hectares", "100", ""},
		{"公里", "metres", "1000", ""},
		{"华氏度", "℃", "0.5", `no factor converts 华氏度, whose zero is not that of another unit: give the unit its own word, without one`},
		{"万千瓦", "MW", "10", ""}, // not in the table
		{"千瓦", "MW", "0.001", ""},
		{"千瓦时", "MWh", "1000", `one 千瓦时 is 0.001 of what "MWh" names, not 1000`},
		{"元", "US dollars", "0.14", ""}, // which changes
		{"公里", "miles", "0.621371", `one 公里 is 0.621371… of what "miles" names, a number without an end: no factor converts it exactly, so give the unit its own word, without one`},
		{"英里", "km", "1.609344", ""},
		{"英里", "km", "0.621371", `one 英里 is 1.609344 of what "km" names, not 0.621371`},
		{"吨标准煤", "GWh", "0.00814", ""},
		{"立方米", "tonnes", "0.45", ""}, // another measure
		{"筐", "boxes", "2", ""},
		{"元/斤", "yuan per kg", "2", ""},
		{"元/斤", "yuan per kg", "0.5", `one 元/斤 is 2 of what "yuan per kg" names, not 0.5`},
		{"公斤/亩", "kg per hectare", "15", ""},
		{"公斤/亩", "kg per hectare", "0.0667", `one 公斤/亩 is 15 of what "kg per hectare" names, not 0.0667`},
		{"斤/亩", "kg per hectare", "7.5", ""},
		{"元/亩", "US dollars per mu", "0.14", ""}, // which changes
		{"元/月", "yuan a month", "1", ""},
	} {
		got := u.CheckFactor(tt.symbol, Word{One: tt.word, Other: tt.word}, mustDecimal(t, tt.factor))
		if got.En != tt.want {
			t.Errorf("%s in %s by %s: %q, want %q", tt.symbol, tt.word, tt.factor, got.En, tt.want)
		}
	}
}

// TestSizes holds which units convert, and how the largest of them are measured.
func TestSizes(t *testing.T) {
	var list []string
	for symbol, size := range standardSizes() {
		if size.of.Cmp(big.NewRat(1, 1)) == 0 {
			list = append(list, size.class+" "+symbol)
		}
	}
	slices.Sort(list)
	if diff := cmp.Diff([]string{"length 米", "mass 克", "power 瓦", "volume 升"}, list); diff != "" {
		t.Errorf("what the others are measured in (-want +got):\n%s", diff)
	}
	all := strings.Join(slices.Sorted(maps.Keys(standardSizes())), " ")
	for _, symbol := range []string{"元", "美元", "磅", "吨标准煤", "小时"} {
		if strings.Contains(" "+all+" ", " "+symbol+" ") {
			t.Errorf("%s has a size", symbol)
		}
	}
}

func standardSizes() map[string]unitSize { return StandardUnits().sizes }
