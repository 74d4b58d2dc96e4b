package markdown

import (
	"bytes"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"duibiao/internal/diag"
)

// TestRenderedAsByGoldmark holds what is written here of texts and cells against what
// goldmark itself writes.
func TestRenderedAsByGoldmark(t *testing.T) {
	table := extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute))
	plain := goldmark.New(goldmark.WithExtensions(table, extension.Strikethrough))
	for _, source := range []string{
		"增长8.5%，words and 'marks'",
		`5 < 6 & 7 > 6, "quoted"`,
		`\*no emphasis\*, \\ and \a`,
		"&percnt; &#37; &#x25; &unknown; &",
		"`a < b & c`",
		"    if a < b {",
		"| a | b | c | d |\n|---|:--|--:|:-:|\n| 1 | <2> | 3 & 4 | **5** |\n| `6` |  | \\| | &lt; |\n",
	} {
		var want bytes.Buffer
		if err := plain.Convert([]byte(source), &want); err != nil {
			t.Fatal(err)
		}
		d, err := New().Parse(&diag.Source{Name: "a.md", Text: []byte(source)}, 0, Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := strings.NewReplacer(` class="whole"`, "", " whole", "").Replace(d.HTML) // isFigure
		classes := strings.NewReplacer(` align="left"`, "", ` align="center"`, ` class="center"`, ` align="right"`, ` class="right"`)
		if want := classes.Replace(want.String()); got != want {
			t.Errorf("%q:\n%s\nwant\n%s", source, got, want)
		}
	}
}
