package markdown

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/renderer"

	"duibiao/internal/diag"
)

// leaks is a backslash at the end of a line that is no line break: goldmark takes it for one
// before the first mark of the next line.
var leaks = regexp.MustCompile(`(\\\\|\\[ \t\r]+)\s*\n`)

// TestTextIsReadAsByGoldmark holds what is read a stretch at a time against what goldmark
// reads, in texts of all that can stand beside each other.
func TestTextIsReadAsByGoldmark(t *testing.T) {
	pieces := []string{
		"a", "word ", " ", "  ", "字", "，", "。", "\t", "\n", "\n\n", "\r\n", "  \n", " \n", "\\\n", "\\\r\n", "  \r\n", "\\", "\\\\", "\\*", "\\a",
		"*", "**", "_", "~~", "`", "[", "]", "](b)", "![", "<", ">", "<br>", "&amp;", "&", ":", "http", "https://example.org/a", "{{", "}}", "{{a.b}}",
		"# ", "- ", "1. ", "> ", "| ", "|\n|-|\n|", "\n---\n", "    ", "[^1]", "\n\n[^1]: ", "\n\n[a]: b\n", "3*5*7", "(", ")", "!", "\"", "\x00",
	}
	inline := inlineParsers()
	plain := &Parser{goldmark.New(
		goldmark.WithParser(newParser(inline[:len(inline)-1])),
		goldmark.WithRenderer(renderer.NewRenderer(renderer.WithNodeRenderers(nodeRenderers()...))),
	)}
	p, random := New(), rand.New(rand.NewPCG(1, 2))
	for range 30_000 {
		var b strings.Builder
		for range 1 + random.IntN(20) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		text := b.String()
		if leaks.MatchString(text) {
			continue
		}
		want, err := plain.Parse(&diag.Source{Name: "a.md", Text: []byte(text)}, 0, Options{})
		if err != nil {
			t.Fatal(err)
		}
		got, err := p.Parse(&diag.Source{Name: "a.md", Text: []byte(text)}, 0, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q: mismatch (-goldmark +a stretch at a time):\n%s", text, diff)
		}
	}
}
