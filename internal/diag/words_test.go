package diag

import (
	"errors"
	"fmt"
	"testing"
)

func TestPhraseTakesArgumentsInBothLanguages(t *testing.T) {
	failure := (Phrase{En: "no %s", Zh: "没有%s"}).Fail("URL")
	p := Phrase{En: "unknown %s %q, %d of %v", Zh: "没有%[2]q这个%[1]s，%[4]v，第 %[3]d 个"}
	got := p.With(Words{En: "key", Zh: "键"}, `targte"`, 3, failure)
	want := Words{En: `unknown key "targte\"", 3 of no URL`, Zh: `没有“targte\"”这个键，没有URL，第 3 个`}
	if got != want {
		t.Errorf("%+v\nwant %+v", got, want)
	}
}

func TestSaid(t *testing.T) {
	failure := (Phrase{En: "%s cannot be read", Zh: "读不了 %s"}).With("a.md")
	cause := errors.New("disk full")
	for _, tt := range []struct {
		err  error
		want Words
	}{
		{cause, Words{En: "disk full", Zh: "disk full"}},
		{&Failure{Words: failure}, failure},
		{&Failure{failure, cause}, Words{En: "a.md cannot be read: disk full", Zh: "读不了 a.md：disk full"}},
		{&Failure{failure, &Failure{Words: Words{En: "in", Zh: "内"}}}, Words{En: "a.md cannot be read: in", Zh: "读不了 a.md：内"}},
		{fmt.Errorf("static: %w", &Failure{Words: failure}), Words{En: "static: a.md cannot be read", Zh: "static: a.md cannot be read"}},
	} {
		if got := Said(tt.err); got != tt.want {
			t.Errorf("%v: %+v, want %+v", tt.err, got, tt.want)
		}
		if tt.err.Error() != tt.want.En {
			t.Errorf("%+v: the error says %q", tt.want, tt.err)
		}
	}
}
