package kind

import (
	"strings"
	"testing"

	"duibiao/internal/growth"
)

// TestMarkdownTakesTheTimeOfItsText: whatever stands in a paragraph, and however often.
func TestMarkdownTakesTheTimeOfItsText(t *testing.T) {
	repeated := func(text string) func(int) string {
		return func(n int) string { return "<p>" + strings.Repeat(text, n) + "</p>" }
	}
	for name, text := range map[string]func(n int) string{
		"links":          repeated(`甲<a href="http://a.b">http://a.b</a>，`),
		"emphasis":       repeated(`甲<strong>乙</strong>丙<em>，</em>`),
		"code":           repeated("甲<code>a`b</code>"),
		"images":         repeated(`<img src="a.png" alt="甲">`),
		"line breaks":    repeated("甲<br>"),
		"figures":        repeated(`<a class="figure" href="a.html"><data value="1">1</data></a>，`),
		"cells":          func(n int) string { return "<table><tr>" + strings.Repeat("<td>甲</td>", n) + "</tr></table>" },
		"items":          func(n int) string { return "<ul>" + strings.Repeat("<li>甲</li>", n) + "</ul>" },
		"lists":          repeated("</p><ul><li>甲</li></ul><p>"),
		"ticks":          func(n int) string { return "<p><code>" + strings.Repeat("`", n) + "</code></p>" },
		"ticks in block": func(n int) string { return "<pre><code>" + strings.Repeat("`", n) + "</code></pre>" },
	} {
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, 2000, func(size int) func() {
				html := text(size)
				return func() { asMarkdown(html) }
			})
		})
	}
}
