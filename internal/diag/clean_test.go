package diag

import (
	"errors"
	"strings"
	"testing"
)

func TestClean(t *testing.T) {
	for text, want := range map[string]string{
		"郑州机场 “2850万人次” 100% naïve 👩 １　２": "郑州机场 “2850万人次” 100% naïve 👩 １　２",
		"x\n::add-mask::hello":       "x<U+000A>::add-mask::hello",
		"\x1b]0;title\a":             "<U+001B>]0;title<U+0007>",
		"a\u009b31mb":                "a<U+009B>31mb",
		"a\rb\x00c\x7f\t":            "a<U+000D>b<U+0000>c<U+007F><U+0009>",
		"8\u200b个\u2066\u202e\ufeff": "8<U+200B>个<U+2066><U+202E><U+FEFF>",
		"a\u2028b\u3164c\U000e0041":  "a<U+2028>b<U+3164>c<U+E0041>",
		"\xff\xfe�":                  "<FF><FE>�",
	} {
		if got := Clean(text); got != want {
			t.Errorf("Clean(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestCleanLines(t *testing.T) {
	const text, want = "-a\tb\n+\x1b]0;\r\n", "-a\tb\n+<U+001B>]0;<U+000D>\n"
	if got := CleanLines(text); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestPhrasesAreClean holds that whatever is put into a phrase, in whichever way, comes out
// on one line, seen and short.
func TestPhrasesAreClean(t *testing.T) {
	const nasty = "x\n::y::\x1b[31m\u202e"
	const want = "x<U+000A>::y::<U+001B>[31m<U+202E>"
	plain, quoted := Phrase{Zh: "见 %s", En: "see %s"}, Phrase{Zh: "见 %q", En: "see %q"}
	for name, w := range map[string]Words{
		"a text":        plain.With(nasty),
		"quoted":        quoted.With(nasty),
		"bytes":         plain.With([]byte(nasty)),
		"a list":        plain.With(Listed([]string{nasty})),
		"many":          {En: plain.With([]string{nasty}).En, Zh: plain.With([]string{nasty}).Zh},
		"an error":      plain.With(errors.New(nasty)),
		"a failure":     Said(plain.Fail(nasty)),
		"a cause":       Said(&Failure{Words: plain.With("y"), Cause: errors.New(nasty)}),
		"a literal":     Literal(nasty),
		"within others": plain.With(plain.With(nasty)),
	} {
		for _, text := range []string{w.En, w.Zh} {
			if !strings.Contains(text, want) && !strings.Contains(text, strings.Replace(want, "<U+000A>", "; ", 1)) {
				t.Errorf("%s: %q", name, text)
			}
		}
	}
	many := Listed(strings.Split(strings.Repeat("x,", 1<<20), ","))
	if len(many.En) > 1000 || !strings.HasSuffix(many.Zh, "x、…") {
		t.Errorf("a long list has %d bytes", len(many.En))
	}
	long := strings.Repeat("长", 1<<20) + "尾"
	for name, w := range map[string]Words{"plain": plain.With(long), "quoted": quoted.With(long), "listed": Listed([]string{long}), "literal": Literal(long)} {
		for _, text := range []string{w.En, w.Zh} {
			if len(text) > 1000 || !strings.Contains(text, "长…长") || !strings.Contains(text, "尾") {
				t.Errorf("%s: %d bytes", name, len(text))
			}
		}
	}
}
