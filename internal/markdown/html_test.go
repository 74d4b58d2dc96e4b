package markdown

import (
	"fmt"
	"strings"
	"testing"
)

// TestHTML: line breaks are allowed, and so are comments, which are not published. Of
// everything else the place is told.
func TestHTML(t *testing.T) {
	for _, tt := range []struct{ in, want, found string }{
		{"一<br>二", "<p>一<br>二</p>", ""},
		{"一<br/>二<BR />三", "<p>一<br>二<br>三</p>", ""},
		{"| a |\n|---|\n| 1<br>2 |", "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class=\"whole\">1<br>2</td>\n</tr>\n</tbody>\n</table>", ""},
		{"<br>\n**一**", "<p><br>\n<strong>一</strong></p>", ""},
		{"一\n\n<br>\n\n二", "<p>一</p>\n<p><br></p>\n<p>二</p>", ""},
		{"一<!-- 注 -->二", "<p>一二</p>", ""},
		{"一<!-- 注\n注 -->二", "<p>一二</p>", ""},
		{"<!-- 注 -->", "", ""},
		{"<!-- 注\n\n注 -->\n\n一", "<p>一</p>", ""},
		{"<!-- 注 -->一**二**", "<p>一<strong>二</strong></p>", ""},
		{"<!-- <b>注</b> {{a b}} -->", "", ""},
		{"`<b>` \\<b> &lt;b>", "<p><code>&lt;b&gt;</code> &lt;b&gt; &lt;b&gt;</p>", ""},
		{"3 < 5, a<-b", "<p>3 &lt; 5, a&lt;-b</p>", ""},

		{"一<b>二</b>", "", "1:2 b, 1:6 b"},
		{"<div>\n一\n</div>", "", "1:1 div"},
		{"一\n\n<!-- 注\n\n二", "", "3:1 !--"},
		{"一<!-- 注\n\n二 -->", "", "1:2 !--"},
		{"<!-- 注\n--> <script>x</script>", "", "1:1 script"},
		{`<br clear="all">`, "", "1:1 br"},
		{"<br><script>x</script>", "", "1:5 script, 1:14 script"},
		{"<?php x ?>", "", "1:1 "},
		{"<H2 class=x>", "", "1:1 h2"},
	} {
		doc := parse(t, tt.in, Options{})
		var found []string
		for _, h := range doc.RawHTML {
			found = append(found, fmt.Sprintf("%d:%d %s", h.Pos.Line, h.Pos.Column, h.Tag))
		}
		if got := strings.Join(found, ", "); got != tt.found {
			t.Errorf("%s\n found %s\n  want %s", tt.in, got, tt.found)
		}
		if got := strings.TrimSpace(doc.HTML); tt.found == "" && got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}
