package sitetest

import (
	"math/rand/v2"
	"reflect"
	"strings"
)

// Nasty are strings that need care somewhere.
func Nasty() []string {
	return []string{
		"", "a", "旅客吞吐量", `<>&"'+=` + "`", "\x00", "a\x00b", "\xff\xfe", "\xe4\xb8", "\ufffd\ufdd0\uffff", "\u2028\u2029", "\U0001F600",
		"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:", "http:", "HTTPS://example.org/?a=b&c=d", "mailto:a@b",
		"a:b", "a/b:c", "//example.org", "../a b.html#c", "?a=1&b=2+3", "%41%zz%", "%4", "a%20b%e4", "(a)'b'", "<b>a</b>", "&amp;&#34;",
		"</script><script>", "</style>", "<!--", "-->", "]]>", "{{.}}", "\r\n\t ", strings.Repeat("长", 300), strings.Repeat("<", 70),
	}
}

// Filler fills data of any type with texts.
type Filler struct {
	rand  *rand.Rand
	texts []string
}

// NewFiller returns a filler with the nasty texts and those that are given, which come the
// more often the more often they are named. The seed decides what it does.
func NewFiller(seed uint64, texts ...string) *Filler {
	return &Filler{rand.New(rand.NewPCG(seed, 0)), append(Nasty(), texts...)}
}

func (f *Filler) text() string {
	s := f.texts[f.rand.IntN(len(f.texts))]
	if f.rand.IntN(4) == 0 {
		s += f.texts[f.rand.IntN(len(f.texts))]
	}
	return s
}

// Fill fills a value made of structs, slices, strings and truth values. Fields that are
// not exported, which no template sees, stay as they are.
func (f *Filler) Fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.text())
	case reflect.Bool:
		v.SetBool(f.rand.IntN(2) == 0)
	case reflect.Slice:
		n := f.rand.IntN(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			f.Fill(v.Index(i))
		}
	case reflect.Struct:
		for field, value := range v.Fields() {
			if field.IsExported() || field.Anonymous {
				f.Fill(value)
			}
		}
	default:
		panic(v.Kind())
	}
}
