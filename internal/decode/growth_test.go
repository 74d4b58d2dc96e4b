package decode

import (
	"fmt"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
)

// TestDecodeIsLinear holds the time against the size of documents that have much of one
// thing, whatever it is.
func TestDecodeIsLinear(t *testing.T) {
	each := func(format string) func(int) string {
		return func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, format, i)
			}
			return b.String()
		}
	}
	for name, text := range map[string]func(n int) string{
		"inline tables in each other": func(n int) string {
			return "free = " + strings.Repeat("{a=", 10*n) + "1" + strings.Repeat("}", 10*n)
		},
		"open inline tables":      func(n int) string { return "free = " + strings.Repeat("{a=", 10*n) },
		"arrays in each other":    func(n int) string { return "free = " + strings.Repeat("[", 10*n) + strings.Repeat("]", 10*n) },
		"a key of many":           func(n int) string { return "free." + strings.Repeat("a.", 10*n) + "a = 1" },
		"a header of many":        func(n int) string { return "[" + strings.Repeat("a.", 10*n) + "a]" },
		"quotation marks":         func(n int) string { return "title = " + strings.Repeat(`"`, 10*n) },
		"elements":                func(n int) string { return "free = [" + strings.Repeat("1, ", n) + "]" },
		"elements in inline":      func(n int) string { return "free = {x=[" + strings.Repeat("{b=1}, ", n) + "]}" },
		"metrics":                 each("[[metrics]]\nid = \"m%d\"\nactual = \"3个\"\n"),
		"metrics in line":         func(n int) string { return "metrics = [" + each("{ id = \"m%d\", actaul = 1 }, ")(n) + "]" },
		"unknown keys":            each("key%d = 1\n"),
		"unknown tables":          each("[table%d]\na = 1\n"),
		"unknown keys in line":    func(n int) string { return "outputs = { " + each("key%d = 1, ")(n) + "embeds = true }" },
		"free keys":               func(n int) string { return "[words]\n" + each("key%d = \"x\"\n")(n) },
		"free tables":             each("[free.key%d]\na = 1\n"),
		"keys that stand twice":   func(n int) string { return strings.Repeat("weight = 1\n", n) },
		"wrong types":             func(n int) string { return "[words]\n" + each("key%d = 1\n")(n) },
		"control characters":      func(n int) string { return "[words]\n" + each("key%d = \"\\u0001\"\n")(n) },
		"escapes":                 func(n int) string { return `title = "` + strings.Repeat(`\u4e2d\n`, n) + `"` },
		"full-width marks":        func(n int) string { return strings.Repeat("title = “x”\n", n) },
		"comments":                func(n int) string { return strings.Repeat("# [[{{\n", n) },
		"spaces":                  func(n int) string { return "title = 'x'" + strings.Repeat(" ", 10*n) },
		"strings of three quotes": func(n int) string { return strings.Repeat("'''", 3*n) },
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 500, func(n int) func() {
				text := []byte(text(n))
				return func() { decodeFree(text) }
			})
		})
	}
}

// freeDocument is a document with a key under which anything may stand.
type freeDocument struct {
	Title   string            `toml:"title"`
	Weight  int               `toml:"weight"`
	Words   map[string]string `toml:"words"`
	Outputs struct {
		Embeds bool `toml:"embeds"`
	} `toml:"outputs"`
	Metrics []metric `toml:"metrics"`
	Free    any      `toml:"free"`
}

// decodeFree decodes a document and asks where each of its keys stands.
func decodeFree(text []byte) {
	_, keys, _ := For[freeDocument]().Decode(&diag.Source{Name: "a.md", Text: text}, 0, len(text))
	for i := range keys.Entries {
		keys.Key(keys.Path(i))
	}
}
