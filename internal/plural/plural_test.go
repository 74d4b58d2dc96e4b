package plural

import (
	"slices"
	"testing"
)

func TestOf(t *testing.T) {
	for _, tt := range []struct {
		code, whole, fraction string
		want                  Category
	}{
		{"en", "1", "", One}, {"en", "0", "", Other}, {"en", "1", "0", Other}, {"zh", "1", "", One},
		{"fr", "0", "", One}, {"fr", "1", "5", One}, {"fr", "2", "", Other}, {"fr", "1500000", "", Other},
		{"pl", "1", "", One}, {"pl", "2", "", Few}, {"pl", "5", "", Many}, {"pl", "12", "", Many}, {"pl", "22", "", Few}, {"pl", "1", "5", Other},
		{"pl", "2000000", "", Many}, {"pl", "28500000", "", Many},
		{"ar", "0", "", Zero}, {"ar", "1", "", One}, {"ar", "2", "", Two}, {"ar", "3", "", Few}, {"ar", "11", "", Many}, {"ar", "100", "", Other}, {"ar", "103", "", Few}, {"ar", "1", "5", Other},
		{"ar", "2000011", "", Many}, {"ar", "123456789012345678901234567803", "", Few},
		{"ja", "1", "", Other}, {"ru", "21", "", One},
		{"xx", "1", "", One}, // nobody's: as in English
	} {
		if got := For(tt.code).Of(tt.whole, tt.fraction); got != tt.want {
			t.Errorf("%s: %s.%s is %s, want %s", tt.code, tt.whole, tt.fraction, got, tt.want)
		}
	}
}

func TestCategories(t *testing.T) {
	for code, want := range map[string][]Category{
		"en": {One, Other}, "zh": {One, Other}, "fr": {One, Other}, "ja": {Other}, "pl": {One, Few, Many, Other},
		"ar": All(), "cs": {One, Few, Many, Other}, "lv": {Zero, One, Other}, "sl": {One, Two, Few, Other},
	} {
		if got := For(code).Categories(); !slices.Equal(got, want) {
			t.Errorf("%s has %v, want %v", code, got, want)
		}
	}
}
