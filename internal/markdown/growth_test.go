package markdown

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/growth"
)

// TestTimeGrowsWithTheText: no text, however absurd, takes more than its length. A short test
// takes a quarter of them.
func TestTimeGrowsWithTheText(t *testing.T) {
	repeated := func(s string) func(int) string { return func(n int) string { return strings.Repeat(s, n) } }
	numbered := func(format string) func(int) string {
		return func(n int) string {
			var b strings.Builder
			for i := range n {
				fmt.Fprintf(&b, format, i)
			}
			return b.String()
		}
	}
	p := New()
	texts := map[string]struct {
		size int
		text func(n int) string
	}{
		"equal headings":           {250, repeated("## 标题\n\n")},
		"names of several lines":   {400, repeated("[a\nb]\n")},
		"names in lines":           {250, repeated("a [b]\n")},
		"footnotes in lines":       {250, func(n int) string { return strings.Repeat("a[^1]\n", n) + "\n\n[^1]: n" }},
		"brackets in brackets":     {250, func(n int) string { return strings.Repeat("[a", n) + strings.Repeat("]", n) }},
		"equal named headings":     {375, repeated("## 标题 {#x}\n\n")},
		"references in a line":     {250, repeated("{{parks}}")},
		"references without end":   {250, repeated("{{parks ")},
		"links without end":        {8000, repeated("[a](")},
		"images without end":       {8000, repeated("![a](")},
		"titles without end":       {250, repeated("[a](b (")},
		"texts without end":        {250, repeated("[a][b")},
		"opening brackets":         {250, repeated("[")},
		"links in a line":          {250, repeated("[a](https://example.org/) ")},
		"addresses in a line":      {250, repeated("见https://example.org/。")},
		"schemes":                  {250, repeated("http:")},
		"schemes without a host":   {2000, repeated("https://")},
		"hosts with brackets":      {2000, repeated("http://a.b(")},
		"hosts with marks":         {2000, repeated("http://a.b!")},
		"emphasis across":          {8000, repeated("a**bc* c*")},
		"emphasis of two kinds":    {8000, repeated("*a_ ")},
		"emphasis in emphasis":     {4000, func(n int) string { return strings.Repeat("*", n) + "a" + strings.Repeat("*", n) }},
		"long runs":                {400, repeated("_________a_________ ")},
		"emphasis that only opens": {8000, repeated("*a ~~b __c ")},
		"strikethrough":            {4000, repeated("a~~b")},
		"footnotes":                {3000, numbered("a[^%[1]d]\n\n[^%[1]d]: n\n\n")},
		"footnotes and sections":   {3000, numbered("# 题%[1]d\n\na[^%[1]d]\n\n[^%[1]d]: n\n\n")},
		"one footnote":             {250, func(n int) string { return strings.Repeat("a[^1]", n) + "\n\n[^1]: n" }},
		"definitions":              {4000, numbered("[a%d]: x\n")},
		"quotes in quotes":         {4000, repeated(">")},
		"lists in lists":           {4000, repeated("- ")},
		"bars in code in cells":    {375, func(n int) string { return "|a|\n|-|\n" + strings.Repeat("|`a\\|b`|\n", n) }},
		"bars in one cell":         {250, func(n int) string { return "|a|\n|-|\n|`" + strings.Repeat("\\|", n) + "`|" }},
		"cells in a row":           {250, func(n int) string { return "|a|\n|-|\n|" + strings.Repeat("1|", n) }},
		"stray asterisks":          {250, repeated("**a **b ")},
		"asterisks apart":          {250, repeated("** a ")},
		"a formula":                {250, func(n int) string { return "=" + strings.Repeat("长*宽*", n) }},
		"closing brackets":         {250, repeated("[a](b c) ")},
		"fences":                   {250, repeated("```\na\n```\n")},
		"numbered lines":           {250, repeated("一、a\n")},
		"paragraphs with strays":   {250, repeated("**a **b\n\n")},
		"lone asterisks":           {250, repeated("**a\n\n")},
		"brackets without notes":   {250, repeated("[^a] ")},
		"half a note":              {250, repeated("[^a ")},
		"backslashes":              {4000, func(n int) string { return strings.Repeat("\\", n) + "**a **b" }},
		"attributes without end":   {250, func(n int) string { return "# " + strings.Repeat("{a=[", n) }},
		"attributes":               {250, func(n int) string { return "# a {" + strings.Repeat(".a ", n) + "}" }},
		"headings with attributes": {250, repeated("# a {.b}\n\n")},
		"items of one number":      {250, repeated("1. a\n")},
		"items counted anew":       {250, func(n int) string { return "1. a\n" + strings.Repeat("2. a\n", n) }},
		"one long definition": {4000, func(n int) string {
			return strings.Repeat("[a][b] ", n) + "\n\n[b]: https://example.org/" + strings.Repeat("x", n)
		}},
		"one long title": {4000, func(n int) string {
			return strings.Repeat("[b] ", n) + "\n\n[b]: x \"" + strings.Repeat("x", n) + "\""
		}},
		"unused definitions":   {125, numbered("[a%d]: x\n\n")},
		"double definitions":   {125, numbered("[a]: x%d\n\n")},
		"footnotes for nobody": {250, numbered("[^%d]: n\n\n")},
		"columns": {250, func(n int) string {
			return strings.Repeat("|a", n) + "\n" + strings.Repeat("|-", n) + "\n" + strings.Repeat("|1", n)
		}},
		"rows that are no table": {250, repeated("|-|-|\n")},
		"ampersands":             {32000, repeated("&")},
		"numbered characters":    {32000, repeated("&#")},
		"named characters":       {4000, repeated("&amp;")},
		"comments without end":   {250, repeated("a <!-- ")},
		"comments":               {250, repeated("<!-- a -->")},
		"line breaks":            {250, repeated("<br>")},
		"tags without end":       {8000, repeated("<a ")},
		"code without end": {250, func(n int) string {
			var b strings.Builder
			for i := range n {
				b.WriteString(strings.Repeat("`", i%100+1) + "a")
			}
			return b.String()
		}},
		"a long paragraph": {250, repeated("全年**完成**25个项目，增长4.5%，见[链接](a.zh.md)。")},
		"many paragraphs":  {250, repeated("全年**完成**25个项目，增长4.5%，见[链接](a.zh.md)。\n\n")},
	}
	for i, name := range slices.Sorted(maps.Keys(texts)) {
		tt := texts[name]
		if testing.Short() && i%4 != 0 {
			continue
		}
		t.Run(name, func(t *testing.T) {
			growth.Linear(t, tt.size, func(size int) func() {
				text := []byte(tt.text(size))
				return func() {
					src := &diag.Source{Name: "a.md", Text: text}
					if _, err := p.Parse(src, 0, Options{}); err != nil {
						t.Fatal(err)
					}
					p.Outline(src, 0)
				}
			})
		})
	}
}

// TestExcess: what is beyond the limits is text, and told once where it begins.
func TestExcess(t *testing.T) {
	for _, tt := range []struct{ text, shown, want string }{
		{
			strings.Repeat("**a** ", mostRuns/2) + "**b** **c**\n\n**d**", "**b** **c**</p>\n<p><strong>d</strong>",
			"a.zh.md:1:3001: a paragraph with more than 1000 marks of emphasis: those from here on are shown as they are",
		},
		{
			strings.Repeat("*", mostRuns+2) + "a" + strings.Repeat("*", mostRuns+2), "<p>***",
			"a.zh.md:1:1004: a paragraph with more than 1000 marks of emphasis: those from here on are shown as they are",
		},
		{
			"[a](" + strings.Repeat("x", mostBytes+1) + ") [a](" + strings.Repeat("x", mostBytes-10) + ")", `) <a href="xxx`,
			"a.zh.md:1:3: the address of this link is longer than 4096 bytes",
		},
		{
			strings.Repeat("> ", mostDepth+2) + "a", "<p>&gt; &gt; a</p>",
			"a.zh.md:1:201: lists and quotes too deep within one another: those from here on are shown as they are",
		},
		{
			"x[^a] [^b]\n\n" + strings.Repeat("[^a]: n\n\n", mostNotes) + "[^b]: n", `<a href="n">^b</a></p>`,
			"a.zh.md:4003:1: an article with more than 2000 footnotes: those from here on are shown as they are",
		},
		{
			strings.Repeat("[", mostDepth+1) + "a](x)", `[<a href="x">[a</a></p>`,
			"a.zh.md:1:101: too many brackets within one another: those from here on are shown as they are",
		},
		{
			strings.Repeat("[a]: x\n", mostLines+1), "<p>[a]: x",
			"a.zh.md:1:1: a paragraph of more than 2000 lines that begins with [: no definitions of addresses are read in it",
		},
		{
			strings.Repeat("|a", mostCells+1) + "\n" + strings.Repeat("|-", mostCells+1) + "\n", "<p>|a|a",
			"a.zh.md:2:1: a table of more than 256 columns: the page would show the bars and no table",
		},
		{strings.Repeat("|a", mostCells) + "\n" + strings.Repeat("|-", mostCells) + "\n", "<table>", ""},
		{
			"|a|b|\n|-|-|\n" + strings.Repeat("|\n", mostAllCells/2), "<p>|a|b|",
			"a.zh.md:2:1: tables with more than 200000 cells in one article: the page would show the bars and no table",
		},
		{
			"|a|b|\n|-|-|\n" + strings.Repeat("|\n", mostAllCells/2-1) + "\n|c|\n|-|\n", "<p>|c|",
			"a.zh.md:100004:1: tables with more than 200000 cells in one article: the page would show the bars and no table",
		},
		{"|a|b|\n|-|-|\n" + strings.Repeat("|\n", mostAllCells/2-1), "<table>", ""},
		{
			"# " + strings.Repeat("{ ", mostOpen+1) + "a {#b}", `a {#b}</h1>`,
			"a.zh.md:1:1: a heading with more than 100 opening braces: no anchor is read in it",
		},
		{
			strings.Repeat("{ ", mostOpen+1) + "a {#b}\n===", `a {#b}</h1>`,
			"a.zh.md:1:1: a heading with more than 100 opening braces: no anchor is read in it",
		},
		{
			strings.Repeat("[a] ", 3) + "[b]\n\n[a]: " + strings.Repeat("x", mostShared/2) + "\n\n[b]: y", "a</a> [a] [b]</p>",
			"a.zh.md:1:11: links of this article take more than 1048576 bytes from definitions of addresses: those from here on are shown as they are",
		},
		{strings.Repeat("[a] ", 2) + "\n\n[a]: " + strings.Repeat("x", mostShared/2), "a</a></p>", ""},
		{strings.Repeat("**a** ", mostRuns/2) + "\n\n" + strings.Repeat("~~a~~ ", mostRuns/2), "<del>a</del></p>", ""},
		{strings.Repeat("snake_case ", mostRuns*2) + "**a**", "<strong>a</strong>", ""},
	} {
		doc := parse(t, tt.text, Options{})
		var got []string
		for _, d := range doc.Mistakes {
			if d.Rule == RuleLost || d.Rule == RuleMarkup {
				continue
			}
			got = append(got, fmt.Sprintf("%s: %s", d.Pos, d.Message.En))
			if d.Rule != RuleExcess || d.Hint.IsZero() {
				t.Errorf("rule %q, hint %q", d.Rule, d.Hint)
			}
		}
		if strings.Join(got, "\n") != tt.want {
			t.Errorf("%.20s…\n got %s\nwant %s", tt.text, strings.Join(got, "\n"), tt.want)
		}
		if !strings.Contains(doc.HTML, tt.shown) {
			t.Errorf("%.20s… has no %s", tt.text, tt.shown)
		}
	}
}
