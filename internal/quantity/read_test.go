package quantity

import (
	"errors"
	"strings"
	"testing"
)

// TestHalvesAndMore reads halves and 多 that stand behind a counter or before a unit of time.
func TestHalvesAndMore(t *testing.T) {
	holdFigures(t, []reading{
		{"半年", "0.5", Exactly, "年"},
		{"半个月", "0.5", Exactly, "个月"},
		{"半小时", "0.5", Exactly, "小时"},
		{"近半年", "0.5", Nearly, "年"},
		{"半年以上", "0.5", AtLeast, "年"},
		{"半年内", "0.5", AtMost, "年"},
		{"半个多月", "0.5", Above, "个月"},
		{"两年半", "2.5", Exactly, "年"},
		{"2年半", "2.5", Exactly, "年"},
		{"1倍半", "1.5", Exactly, "倍"},
		{"两个半小时", "2.5", Exactly, "小时"},
		{"3个半月", "3.5", Exactly, "个月"},
		{"两个半小时左右", "2.5", About, "小时"},
		{"两个多月", "2", Above, "个月"},
		{"三个多小时", "3", Above, "小时"},
		{"3个多小时", "3", Above, "小时"},
		{"2年多", "2", Above, "年"},
	})
}

// reading is a text and what it must be read as.
type reading struct {
	text, value string
	bound       Bound
	unit        string
}

func holdFigures(t *testing.T, list []reading) {
	t.Helper()
	units := StandardUnits()
	for _, want := range list {
		q, err := units.Parse(want.text)
		switch {
		case err != nil:
			t.Errorf("%s: %v", want.text, err)
		case q.Value.String() != want.value || q.Bound != want.bound || q.Unit != want.unit:
			t.Errorf("%s is %s %s %q, want %s %s %q", want.text, q.Bound, q.Value, q.Unit, want.bound, want.value, want.unit)
		default:
			rereadChinese(t, want.text, q)
		}
	}
}

// holdReasons holds texts to be refused for a reason: each has to have the words in it.
func holdReasons(t *testing.T, reason string, texts ...string) {
	t.Helper()
	units := StandardUnits()
	for _, text := range texts {
		_, err := units.Parse(text)
		var e *ParseError
		if !errors.As(err, &e) {
			t.Errorf("%s: the error is %v, want one of %q", text, err, reason)
			continue
		}
		if !strings.Contains(e.Reason.En, reason) {
			t.Errorf("%s: the reason is %q, want %q in it", text, e.Reason.En, reason)
		}
		checkPlace(t, text, err)
	}
}

// TestBracketsBehindUnits reads a second word for the unit, which says no number, as a part of
// the unit, and holds a second figure against the first.
func TestBracketsBehindUnits(t *testing.T) {
	holdFigures(t, []reading{
		{"95万套（户）", "950000", Exactly, "套（户）"},
		{"95万套(户)", "950000", Exactly, "套（户）"},
		{"15件（套）", "15", Exactly, "件（套）"},
		{"15件（套）以上", "15", AtLeast, "件（套）"},
		{"超过300个（次）", "300", Above, "个（次）"},
		{"15亩（1公顷）", "15", Exactly, "亩"},
	})
	holdReasons(t, "brackets after the figure", "12海里（22.2公里）", "8 tonnes (9 hectares)", "100万元（约14万美元）")
	holdReasons(t, "contradict", "50亩（3.4公顷）")
	holdReasons(t, "no （", "8个（含）", "8个（约）", "5万元（万美元）")
	for text, want := range map[string]string{
		"95万套（户）": "950,000",
		"30吨（公吨）": "30 tonnes",
	} {
		u := StandardUnits()
		q := mustParse(t, u, text)
		if n, ok := u.Name(q.Unit, "en"); !ok || English().Write(q, n) != want {
			t.Errorf("%s is %q in English, want %q", text, English().Write(q, n), want)
		}
	}
	if q := mustParse(t, StandardUnits(), "30 tonnes (standard coal)"); q.Unit != "tonnes (standard coal)" {
		t.Errorf("30 tonnes (standard coal) has the unit %q", q.Unit)
	}
}
