package quantity

import "testing"

// TestDoubtInRatios: what can be several units alone can be these in each of another too.
func TestDoubtInRatios(t *testing.T) {
	u := StandardUnits()
	for text, want := range map[string]string{
		"0.3度/年": "write 0.3千瓦时/年, or 0.3℃/年",
		"5度每人":   "write 5千瓦时每人, or 5℃每人",
		"18度":    "write 18千瓦时, or 18℃",
		"5位/年":   "write 5人/年 or 5个/年",
		"3至5度/天": "write 5千瓦时/天, or 5℃/天",
	} {
		_, err := u.Parse(text)
		if err, is := err.(*ParseError); !is || err.Hint.En != want {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
	for _, text := range [...]string{"5千瓦时/人", "5人/年", "0.5元/千瓦时", "5客位/艘"} {
		if _, err := u.Parse(text); err != nil {
			t.Error(err)
		}
	}
	if _, err := u.ParseListed("5度/人"); err != nil {
		t.Error(err)
	}
}
