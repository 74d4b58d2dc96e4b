package formula

import "testing"

func TestDefused(t *testing.T) {
	for text, want := range map[string]string{
		"": "", " ": " ", "2850万人次": "2850万人次", "个=": "个=", "'=x": "'=x",
		"=cmd|' /C calc'!A0": "'=cmd|' /C calc'!A0", "+1": "'+1", "-5%": "'-5%", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "\n=x": "'\n=x",
		"＝1": "'＝1", "－5": "'－5", "＋5": "'＋5", "＠x": "'＠x", " =x": "' =x", "\u00a0=x": "'\u00a0=x",
	} {
		if got := Defused(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
