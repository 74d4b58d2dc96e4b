package kind

import (
	"bytes"
	"encoding/xml"
	"testing"
)

// FuzzXML holds what is written of a text against package xml.
func FuzzXML(f *testing.F) {
	for _, text := range []string{
		"", "plain", "政策报告", `<a href="x?a=1&b='2'">`, "a\tb\nc\r", "\x00\x1f\x7f", "\xff\xfe成\xef", "\uFFFD\uFFFE\uFFFF\uFEFF", "😀",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want bytes.Buffer
		if err := xml.EscapeText(&want, []byte(text)); err != nil {
			t.Fatal(err)
		}
		if got := appendXML(nil, text); string(got) != want.String() {
			t.Errorf("%q: %q, want %q", text, got, want.String())
		}
	})
}
