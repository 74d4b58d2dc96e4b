package width

import (
	"testing"
	"unicode"

	eastasian "golang.org/x/text/width"
)

func TestOf(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "abc": 3, "é": 1, "e\u0301": 1, "郑州": 4, "（）": 4, "，。": 4, "ｶﾞ": 2, "한글": 4, "かな": 4, "“x”": 3, "𠮷": 2, "😀": 2, "…": 1,
		"2,850万人次": 11, "\uFFFD": 1, "a\u200Db": 2,
	} {
		if got := Of(text); got != want {
			t.Errorf("Of(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestHeadAndTail(t *testing.T) {
	for _, tt := range []struct {
		text       string
		columns    int
		head, tail string
	}{
		{"abcdef", 6, "abcdef", "abcdef"},
		{"abcdef", 5, "abcd…", "…cdef"},
		{"郑州机场", 8, "郑州机场", "郑州机场"},
		{"郑州机场", 7, "郑州机…", "…州机场"},
		{"郑州机场", 6, "郑州…", "…机场"}, // half a character is not shown
		{"郑", 1, "…", "…"},
	} {
		if head, tail := Head(tt.text, tt.columns), Tail(tt.text, tt.columns); head != tt.head || tail != tt.tail {
			t.Errorf("%s in %d columns: %s and %s, want %s and %s", tt.text, tt.columns, head, tail, tt.head, tt.tail)
		}
	}
}

// TestRuneIsWhatTablesSay holds what need not be looked up against the tables.
func TestRuneIsWhatTablesSay(t *testing.T) {
	for r := rune(0x20); r <= 0x1FFFF; r++ {
		want := 1
		switch eastasian.LookupRune(r).Kind() {
		case eastasian.EastAsianWide, eastasian.EastAsianFullwidth:
			want = 2
		}
		if r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			want = 0
		}
		if got := Rune(r); got != want {
			t.Errorf("%U takes %d columns, want %d", r, got, want)
		}
	}
}
