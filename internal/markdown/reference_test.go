package markdown

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

// drawn returns the HTML of a text with the names of its references in brackets.
func drawn(t *testing.T, doc *Document) string {
	t.Helper()
	var b strings.Builder
	at := 0
	for _, r := range doc.References {
		b.WriteString(doc.HTML[at:r.At])
		fmt.Fprintf(&b, "[%s]", r.Name())
		at = r.At
	}
	b.WriteString(doc.HTML[at:])
	return strings.TrimSpace(b.String())
}

func TestReferences(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"共{{parks}}。", "<p>共[parks]。</p>"},
		{"{{parks.target}}", "<p>[parks.target]</p>"},
		{"from {{ other-2025/parks.gap }} on", "<p>from [other-2025/parks.gap] on</p>"},
		{"{{a}}{{b.label}}", "<p>[a][b.label]</p>"},
		{"{{a@2023}}", "<p>[a@2023]</p>"},
		{"{{ a.target@2025H1 }}", "<p>[a.target@2025H1]</p>"},
		{"{{r/a.verdict@2025Q1-Q2}}", "<p>[r/a.verdict@2025H1]</p>"},
		{"{{a@2025-01/2025-05}}", "<p>[a@2025-01/2025-05]</p>"},
		{"{{r/a@2025-01/2025-05}}", "<p>[r/a@2025-01/2025-05]</p>"},
		{"a {{a}}} b", "<p>a [a]} b</p>"},
		{"达到**{{a}}**以上", "<p>达到<strong>[a]</strong>以上</p>"},
		{"见[共{{a}}](x)", `<p>见<a href="x">共[a]</a></p>`},
		{"[{{a}}]", "<p>[[a]]</p>"},
		{"- {{a}}\n- {{b}}", "<ul>\n<li>[a]</li>\n<li>[b]</li>\n</ul>"},
		{"| {{a}} |\n|--|\n| {{b}} |", "<table>\n<thead>\n<tr>\n<th>[a]</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>[b]</td>\n</tr>\n</tbody>\n</table>"},
		{"> {{a}}\n> {{b}}", "<blockquote>\n<p>[a]\n[b]</p>\n</blockquote>"},
		{"全年\n{{a}}\n，增长", "<p>全年[a]，增长</p>"},
		{"in all\n{{a}}\nof them", "<p>in all\n[a]\nof them</p>"},
		{"{{a}}  \n{{b}}", "<p>[a]<br>\n[b]</p>"},

		{`\{{a}}`, "<p>{{a}}</p>"},
		{`\{\{a}}`, "<p>{{a}}</p>"},
		{`\\{{a}}`, `<p>\[a]</p>`},
		{`\{{{a}}}`, "<p>{[a]}</p>"},
		{"{a} }} {", "<p>{a} }} {</p>"},
		{"`{{a}}` ``{{``", "<p><code>{{a}}</code> <code>{{</code></p>"},
		{"    {{a}}", "<pre><code>{{a}}\n</code></pre>"},
		{"```\n{{a}\n```", "<pre><code>{{a}\n</code></pre>"},
		{`一<b title="{{a}}">`, "<p>一<!-- raw HTML omitted --></p>"},
	} {
		doc := parse(t, tt.in, Options{})
		if got := drawn(t, doc); got != tt.want || len(doc.Mistakes) > 0 {
			t.Errorf("%s\n got %s\nwant %s\n%v", tt.in, got, tt.want, doc.Mistakes)
		}
	}
}

// TestReferencesOfFootnotes: notes stand behind the text, wherever they are written.
func TestReferencesOfFootnotes(t *testing.T) {
	doc := parse(t, "一[^1]\n\n[^1]: {{note}}\n\n{{text}}", Options{})
	got := drawn(t, doc)
	if text, note := strings.Index(got, "[text]"), strings.Index(got, "[note]"); text < 0 || note < text {
		t.Error(got)
	}
}

// TestBlocksOfReferences: a block is the outermost one, so that what is put behind it stands in
// no list and no quotation.
func TestBlocksOfReferences(t *testing.T) {
	doc := parse(t, "{{a}}{{b}}\n\n一\n\n- 二\n  - {{c}}\n\n> {{d}}\n\n| {{e}} |\n|--|\n\n## 三[^1]\n\n[^1]: {{f}}", Options{})
	var got []string
	for _, b := range doc.Blocks {
		got = append(got, doc.HTML[b.From:b.To])
	}
	want := []string{
		"<p></p>\n", "<ul>\n<li>二\n<ul>\n<li></li>\n</ul>\n</li>\n</ul>\n", "<blockquote>\n<p></p>\n</blockquote>\n",
		"<table>\n<thead>\n<tr>\n<th></th>\n</tr>\n</thead>\n</table>\n",
	}
	if len(got) != len(want)+1 || !strings.HasPrefix(got[len(want)], `<div class="footnotes"`) {
		t.Fatalf("%q", got)
	}
	if diff := cmp.Diff(want, got[:len(want)]); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestReferencesHavePositions(t *testing.T) {
	src := &diag.Source{Name: "a.md", Text: []byte("+++\n+++\n见{{a}}，[{{  r/b.gap}}](x)")}
	doc, err := New().Parse(src, 8, Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Reference{
		{ID: "a", Pos: diag.Position{File: "a.md", Line: 3, Column: 4}, At: len("<p>见")},
		{
			Report: "r", ID: "b", Field: "gap", Linked: true,
			Pos: diag.Position{File: "a.md", Line: 3, Column: 13}, At: len(`<p>见，<a href="x">`),
		},
	}
	if diff := cmp.Diff(want, doc.References); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

func TestMistakesInReferences(t *testing.T) {
	const (
		unclosed = ": a reference begins here and does not end on the line"
		heading  = ": a reference in a heading, whose anchor would change with the figure"
		image    = ": a reference in the text of an image"
		glued    = ", what stands beside the reference becomes a part of the figure"
		address  = ": a reference in the address or the title of a link"
	)
	for _, tt := range []struct{ in, want string }{
		{"共{{}}。", "a.zh.md:1:2: {{}} is no reference"},
		{"{{ }}", "a.zh.md:1:1: {{ }} is no reference"},
		{"{{a b}}", "a.zh.md:1:1: {{a b}} is no reference"},
		{"{{a　b}}", "a.zh.md:1:1: {{a　b}} is no reference"},
		{"{{/a}}", "a.zh.md:1:1: {{/a}} is no reference"},
		{"{{a/}}", "a.zh.md:1:1: {{a/}} is no reference"},
		{"{{a/b/c}}", "a.zh.md:1:1: {{a/b/c}} is no reference"},
		{"{{a.}}", "a.zh.md:1:1: {{a.}} is no reference"},
		{"{{.gap}}", "a.zh.md:1:1: {{.gap}} is no reference"},
		{"{{a.b.c.d}}", "a.zh.md:1:1: {{a.b.c.d}} is no reference"},
		{"{{@2023}}", "a.zh.md:1:1: {{@2023}} is no reference"},
		{"{{a @2023}}", "a.zh.md:1:1: {{a @2023}} is no reference"},
		{"{{a@}}", `a.zh.md:1:1: "" is no form of period`},
		{"{{a@2023@2024}}", `a.zh.md:1:1: "2023@2024" is no form of period`},
		{"{{a@2023.target}}", `a.zh.md:1:1: "2023.target" is no form of period`},
		{"{{a@2025-05/2025-01}}", `a.zh.md:1:1: "2025-05/2025-01" does not end after it begins`},
		{"{{{a}}}", "a.zh.md:1:1: {{{a}} is no reference"},
		{"一\n{{a\nb}}", "a.zh.md:2:1" + unclosed},
		{"{{ and {{a}}", "a.zh.md:1:1" + unclosed},
		{"{{", "a.zh.md:1:1" + unclosed},
		{"## 标题 {{a}}", "a.zh.md:1:7" + heading},
		{"标题{{a}}\n===", "a.zh.md:1:3" + heading},
		{"## **{{a}}** {#id}", "a.zh.md:1:6" + heading},
		{"![图{{a}}](x)", "a.zh.md:1:4" + image},
		{"[![{{a}}](x)](y)", "a.zh.md:1:4" + image},
		{"有1{{a}}", "a.zh.md:1:3: in 1{{a}}" + glued},
		{"有１{{ a }}", "a.zh.md:1:3: in １{{a}}" + glued},
		{"0.{{a}}", "a.zh.md:1:3: in 0.{{a}}" + glued},
		{"1,{{r/a.gap}}", "a.zh.md:1:3: in 1,{{r/a.gap}}" + glued},
		{"-{{a}}", "a.zh.md:1:2: in -{{a}}" + glued},
		{"增长−{{a}}", "a.zh.md:1:4: in −{{a}}" + glued},
		{"|a|\n|-|\n|-{{a}}|", "a.zh.md:3:3: in -{{a}}" + glued},
		{"(-{{a.change}})", "a.zh.md:1:3: in -{{a.change}}" + glued},
		{"{{a}}万人", "a.zh.md:1:1: in {{a}}万" + glued},
		{"{{a}}%", "a.zh.md:1:1: in {{a}}%" + glued},
		{"${{a}}", "a.zh.md:1:2: in ${{a}}" + glued},
		{"值￥{{a}}", "a.zh.md:1:3: in ￥{{a}}" + glued},
		{"{{a}}½", "a.zh.md:1:1: in {{a}}½" + glued},
		{"{{a@2023}}0人", "a.zh.md:1:1: in {{a@2023}}0" + glued},
		{"{{a}}.5", "a.zh.md:1:1: in {{a}}.5" + glued},
		{"**1**{{a}}", "a.zh.md:1:6: in 1{{a}}" + glued},
		{"&#50;{{a}}", "a.zh.md:1:6: in 2{{a}}" + glued},
		{"2<!-- x -->{{a}}", "a.zh.md:1:12: in 2{{a}}" + glued},
		{"2[{{a}}](http://x.org)", "a.zh.md:1:3: in 2{{a}}" + glued},
		{"[0.](http://x.org)**{{a}}**", "a.zh.md:1:21: in 0.{{a}}" + glued},
		{"`3`{{a}}", "a.zh.md:1:4: in 3{{a}}" + glued},
		{"\\-{{a}}", "a.zh.md:1:3: in -{{a}}" + glued},
		{"增长‐{{a}}", "a.zh.md:1:4: in ‐{{a}}" + glued},
		{"{{a}}**5**", "a.zh.md:1:1: in {{a}}5" + glued},
		{"**{{a}}**万人", "a.zh.md:1:3: in {{a}}万" + glued},
		{"{{a}}<!-- -->.*5*", "a.zh.md:1:1: in {{a}}.5" + glued},
		{"{{a}}{{b}}", "a.zh.md:1:1: in {{a}}{{b}}" + glued},
		{"**{{a}}**[{{b.change}}](x)", "a.zh.md:1:3: in {{a}}{{b.change}}" + glued},
		{`一[a](b "{{c}}")`, "a.zh.md:1:2" + address},
		{"![a]({{c}})", "a.zh.md:1:1" + address},
	} {
		doc := parse(t, tt.in, Options{})
		if len(doc.Mistakes) != 1 {
			t.Errorf("%s: %v, want one mistake", tt.in, doc.Mistakes)
			continue
		}
		d := doc.Mistakes[0]
		if got := fmt.Sprintf("%s: %s", d.Pos, d.Message.En); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
		if d.Rule != RuleReference || d.Hint.IsZero() {
			t.Errorf("%s: rule %q, hint %q", tt.in, d.Rule, d.Hint)
		}
	}
}

// TestNumbersBesideReferences holds what may stand there: it is no part of the figure.
func TestNumbersBesideReferences(t *testing.T) {
	for _, text := range []string{
		"2024年{{a}}", "1. {{a}}", "1 {{a}} 2", "2024, {{a}}.", "1、{{a}}", "{{a}}-{{b}}", "{{a}}—{{b}}", "100-{{a}}", "up-{{a}}", "--{{a}}", "5%-{{a}}", "（{{a}}）1",
		"前3{{a.label}}2个", "{{a.period}}3月", "3项{{a.verdict}}2项", "{{a.growth.verdict}}1", "{{a}}，万", "{{a}}. 5", "\\{{a}}1", "`1{{a}}`",
		"1<br>{{a}}", "{{a}}<br>2", "年产2\n{{a}}", "1[^1]{{a}}[^1]2\n\n[^1]: x", "|a|b|\n|-|-|\n|1|{{a}}|\n|{{a}}|1|", "1\n\n{{a}}\n\n1", "- 1\n- {{a}}\n- {{b}}\n",
		"{{a.period}}{{a}}", "{{a.label}}{{a}}", "{{a}}{{a.verdict}}", "{{a}} {{b}}", "{{a}}、{{b}}", "![图1](x){{a}}", "{{a}}\n{{b}}",
	} {
		if doc := parse(t, text, Options{}); len(doc.Mistakes) > 0 {
			t.Errorf("%s: %v", text, doc.Mistakes)
		}
	}
}

// FuzzParse sees that anchors are unique, and that references stand in the HTML where
// text can.
func FuzzParse(f *testing.F) {
	f.Add("达到**18.9%**以上\n\n## 标题 {#id}\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n[^1]\n\n[^1]: note")
	f.Add("*“a”*b**_c_**\n<div>\n![x](y)")
	f.Add("{{a}} **{{r/b.gap}}** [{{ c }}](x \"{{\") \\{{ `{{` {{\n## {{a}}\n![{{a}}](y)\n\n| {{a}} |\n|--|\n\n[^1]\n\n[^1]: {{n}}\n{{{a}}} {{a{{b}}")
	f.Add(">\t- ") // goldmark says that the item begins behind the end
	f.Add("&{{a}}; <b {{a}}> <http://{{a}}> [{{a}}]\n\n[{{a}}]: x")
	p := New()
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := p.Parse(&diag.Source{Name: "a.md", Text: []byte(text)}, 0, Options{})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, h := range doc.Headings {
			if seen[h.ID] {
				t.Errorf("the anchor %q stands twice", h.ID)
			}
			seen[h.ID] = true
		}
		from := 0
		for _, b := range doc.Blocks {
			if b.From < from || b.To <= b.From || b.To > len(doc.HTML) {
				t.Fatalf("a block from %d to %d, after %d, of %d", b.From, b.To, from, len(doc.HTML))
			}
			from = b.To
		}
		at := 0
		for _, r := range doc.References {
			if r.At < at || r.At > len(doc.HTML) {
				t.Fatalf("%s at %d, after %d, of %d", r.Name(), r.At, at, len(doc.HTML))
			}
			at = r.At
			before := string(doc.HTML[:at])
			if strings.Count(before, "<") != strings.Count(before, ">") {
				t.Errorf("%s stands in a tag: %s", r.Name(), before)
			}
			if again, problem, ok := parseReference(r.Name()); !ok || !problem.IsZero() || again.Name() != r.Name() {
				t.Errorf("%q reads as %q", r.Name(), again.Name())
			}
		}
	})
}
