package prose

import "testing"

// TestUnread holds that a figure of the translation is not reported whose digits stand in the text as something else, and
// that one of other digits is.
func TestUnread(t *testing.T) {
	zh := Scan("该县建成第1500号基站，覆盖12个村。", Chinese)
	for _, c := range []struct {
		en   string
		want int
	}{
		{"The county built 1,500 base stations, serving 12 villages.", 0},
		{"The county built 1,600 base stations, serving 12 villages.", 1},
		{"The county built 150 base stations, serving 12 villages.", 1},
	} {
		if _, only := Diff(zh, Scan(c.en, English)); len(only) != c.want {
			t.Errorf("%s: %v is reported, want %d", c.en, only, c.want)
		}
	}
}
