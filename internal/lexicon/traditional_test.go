package lexicon

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSimplified holds what traditional texts are read as, byte by byte in their places.
func TestSimplified(t *testing.T) {
	for text, want := range map[string]string{
		"約三十萬八千個單位，較去年減少百分之五點二": "约三十万八千个单位，较去年减少百分之五点二",
		"乾隆年间的五个干支":             "乾隆年间的五个干支",
		"增长3.2%，plain":          "增长3.2%，plain",
		"8,223億\xe4\xb8":        "8,223亿\xe4\xb8",
		"\xe8\x90":              "\xe8\x90",
		"\xe8\x90\x2c萬":         "\xe8\x90\x2c万",
	} {
		got, n := Simplified(text)
		if got != want || len(got) != len(text) || (n > 0) != (got != text) {
			t.Errorf("%q is read as %q, %d characters", text, got, n)
		}
	}
}

// TestTraditionalPairs holds the table: a traditional character is none that a simplified word has.
func TestTraditionalPairs(t *testing.T) {
	for from, to := range traditionals().simplified {
		if from == to || utf8.RuneLen(from) != utf8.RuneLen(to) || traditionals().simplified[to] != 0 {
			t.Errorf("%c is read as %c", from, to)
		}
		if !strings.ContainsRune(chineseTable, to) && !strings.ContainsRune(unitsTable, to) {
			t.Errorf("no word has %c", to)
		}
	}
}
