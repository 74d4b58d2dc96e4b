package build

import (
	"strings"
	"testing"
)

// TestAboutIsRecordedWithItsDigits: how much rounds to "about" a number its digits decide. Where verdicts go by that, other digits
// are another figure, which takes a correction; elsewhere they are another way to write the same.
func TestAboutIsRecordedWithItsDigits(t *testing.T) {
	steady := func(actual, target string) string {
		return "[[metrics]]\nid = \"a\"\nlabel = \"产量\"\ndirection = \"steady\"\nactual = \"" + actual + "\"\n" +
			"[[metrics.series]]\nperiod = 2024\ntarget = \"" + target + "\"\n"
	}
	up := func(actual, target string) string {
		return strings.Replace(steady(actual, target), "direction = \"steady\"\n", "", 1)
	}
	const missing = "[correction-missing]"
	for _, tt := range []struct {
		name, was, now, want string
	}{
		{"a target that is to be kept", steady("2853万吨", "2850万吨左右"), steady("2853万吨", "0.285亿吨左右"), missing},
		{"a target to be kept, in per cent", steady("2.04%", "2%左右"), steady("2.04%", "2.00%左右"), missing},
		{"a target to be reached", up("2853万吨", "2850万吨左右"), up("2853万吨", "0.285亿吨左右"), ""},
		{"a result", up("2850万吨左右", "2852万吨以上"), up("0.285亿吨左右", "2852万吨以上"), missing},
		{"a result without a bound", steady("2850万吨", "2850万吨左右"), steady("0.285亿吨", "2850万吨左右"), ""},
	} {
		l := newLedger(t)
		l.states(tt.was, translation(""), "", "").release("2025-02-10")
		found := l.states(tt.now, translation(""), "", "").finds()
		if tt.want == "" && found != "" || !strings.Contains(found, tt.want) {
			t.Errorf("%s: found %q, want %q", tt.name, found, tt.want)
		}
	}

	l := newLedger(t)
	l.states(steady("2853万吨", "2850万吨左右"), translation(""), "", "").release("2025-02-10")
	zh, en := amend("figure = \"target\"\nperiod = 2024\n", "date = 2025-03-01\nwas = \"2850万吨左右\"\n", "")
	if found := l.states(steady("2853万吨", "0.285亿吨左右"), translation(""), zh, en).finds(); found != "" {
		t.Errorf("corrected: %s", found)
	}
	l.release("2025-03-01")
	if found := l.finds(); found != "" {
		t.Errorf("released again: %s", found)
	}
	if record := read(t, l.source, "content", "r", "published.toml"); !strings.Contains(record, "0.285亿吨左右") || !strings.Contains(record, "2850万吨左右") {
		t.Errorf("the record has not both:\n%s", record)
	}
}
