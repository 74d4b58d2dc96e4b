package address

import "testing"

func TestIsPortable(t *testing.T) {
	for name, want := range map[string]bool{
		"con": false, "aux.html": false, "zh/nul/index.html": false, "COM1.txt": false, "lpt¹.css": false, "prn.tar.gz": false, "con .txt": false,
		"a:b.txt": false, "a?.txt": false, "a.": false, "a /b": false, `a\b`: false, "CONOUT$": false, "com0": false,
		"console": true, "com": true, "com10": true, "a.con": true, "icon.svg": true, "lpt": true, "auxiliary/nul-1.txt": true, "城墙.jpg": true, "a b.txt": true,
	} {
		if got := IsPortable(name); got != want {
			t.Errorf("IsPortable(%q) = %t", name, got)
		}
	}
}
