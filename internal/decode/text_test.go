package decode

import (
	"strings"
	"testing"
	"unicode"
)

// TestFirstControl holds every character, wherever it stands in a text, against what Unicode
// says of it.
func TestFirstControl(t *testing.T) {
	for r := rune(0); r < 0x300; r++ {
		for at := range 18 {
			text := strings.Repeat("中", at%2) + strings.Repeat("a", at) + string(r) + "bc\n每年都有很多"
			want := -1
			if unicode.IsControl(r) && !strings.ContainsRune("\t\r\n", r) {
				want = strings.IndexRune(text, r)
			}
			if got := firstControl([]byte(text)); got != want {
				t.Fatalf("%q: got %d, want %d", text, got, want)
			}
		}
	}
}
