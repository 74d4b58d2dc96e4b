package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/diag"
)

// linked writes a link as the tests below do.
func linked(address string) string { return `<a href="` + address + `">` + address + `</a>` }

func TestAddressesInTheTextAreLinks(t *testing.T) {
	const a = "https://example.org/a"
	for _, tt := range []struct{ in, want string }{
		{"见https://example.org/a。", "见" + linked(a) + "。"},
		{"见https://example.org/a，下同", "见" + linked(a) + "，下同"},
		{"https://example.org/a（官网）", linked(a) + "（官网）"},
		{"（https://example.org/a）", "（" + linked(a) + "）"},
		{"https://example.org/a的说明", linked(a) + "的说明"},
		{"(https://example.org/a)", "(" + linked(a) + ")"},
		{"see https://example.org/a_(b).", "see " + linked("https://example.org/a_(b)") + "."},
		{"see https://example.org/a, or http://example.org:8080/?a=1#b!", "see " + linked(a) + ", or " + linked("http://example.org:8080/?a=1#b") + "!"},
		{"**https://example.org/a**，", "<strong>" + linked(a) + "</strong>，"},
		{"https://example.org/a_b_c*d*", linked("https://example.org/a_b_c*d") + "*"},
		{"https://example.org\nhttps://example.org", linked("https://example.org") + "\n" + linked("https://example.org")},
		{"- https://example.org/a\n", "<ul>\n<li>" + linked(a) + "</li>\n</ul>"},
		{"HTTPS://example.org", linked("HTTPS://example.org")},
		{"<https://example.org/a>", linked(a)},
		{"[https://example.org/a](https://example.org/a)", linked(a)},
		{"[a](https://example.org/a)", `<a href="https://example.org/a">a</a>`},

		{"`https://example.org/a`", "<code>https://example.org/a</code>"},
		{`https\://example.org/a`, "https://example.org/a"},
		{"xhttps://example.org/a", "xhttps://example.org/a"},
		{"https:// example.org", "https:// example.org"},
		{"https://a", "https://a"},
		{"https://例.org", "https://例.org"},
		{"https://.org https://a..b", "https://.org https://a..b"},
		{"ftp://example.org blob:https: 8:30", "ftp://example.org blob:https: 8:30"},
	} {
		got := strings.TrimSpace(parse(t, tt.in, Options{}).HTML)
		if got = strings.TrimSuffix(strings.TrimPrefix(got, "<p>"), "</p>"); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

func TestAddressesAreAmongTheLinks(t *testing.T) {
	doc := parse(t, "见https://example.org/a，<mailto:a@example.org>与<b@example.org>", Options{})
	want := []Link{
		{Destination: "https://example.org/a", Pos: diag.Position{File: "a.zh.md", Line: 1, Column: 2}},
		{Destination: "mailto:a@example.org", Pos: diag.Position{File: "a.zh.md", Line: 1, Column: 24}},
		{Destination: "mailto:b@example.org", Pos: diag.Position{File: "a.zh.md", Line: 1, Column: 47}},
	}
	if diff := cmp.Diff(want, doc.Links); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestLinksToNothing: where no link is to lead its text is left, however it is written.
func TestLinksToNothing(t *testing.T) {
	var asked []string
	resolve := func(destination string) Target {
		asked = append(asked, destination)
		return Target{}
	}
	for _, in := range []string{
		"[a](blob:x)", "[a](<blob:x>)", "[a][b]\n\n[b]: blob:x", "![a](blob:x)", "[a](blob&colon;x)", "[a](blob&#58;x)", `[a](blob\:x)`,
	} {
		asked = nil
		got := strings.TrimSpace(parse(t, in, Options{Resolve: resolve}).HTML)
		if got != "<p>a</p>" || len(asked) == 0 || asked[0] != "blob:x" {
			t.Errorf("%s: %s, asked %q", in, got, asked)
		}
	}
	if got := strings.TrimSpace(parse(t, "<feed:a>", Options{Resolve: resolve}).HTML); got != "<p>feed:a</p>" {
		t.Error(got)
	}
}

// TestFigures: the title of an image that stands alone is its caption.
func TestFigures(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{`![a](x.png)`, `<p><img src="x.png" alt="a" loading="lazy"></p>`},
		{`![a](x.png "图：*一* & 二")`, `<figure><img src="x.png" alt="a" loading="lazy"><figcaption>图：*一* &amp; 二</figcaption></figure>`},
		{`见![a](x.png "b")`, `<p>见<img src="x.png" alt="a" title="b" loading="lazy"></p>`},
		{`![a](x.png "")`, `<p><img src="x.png" alt="a" title="" loading="lazy"></p>`},
		{"![*a* \\* &lt;\nb](x.png)", `<p><img src="x.png" alt="a * &lt; b" loading="lazy"></p>`},
		{`![a](a&b.png)`, `<p><img src="a&amp;b.png" alt="a" loading="lazy"></p>`},
	} {
		if got := strings.TrimSpace(parse(t, tt.in, Options{}).HTML); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}

// TestHoles: what only files tell is left open at its place.
func TestHoles(t *testing.T) {
	resolve := func(destination string) Target {
		file, anchor, _ := strings.Cut(destination, "#")
		if strings.HasPrefix(file, "a") {
			return Target{Address: file, File: file}
		}
		return Target{Address: "#" + anchor, File: file, Hole: true}
	}
	doc := parse(t, "![](a.png) [b](城.pdf#p) ![](城.jpg)", Options{Resolve: resolve})
	const (
		first  = `<p><img src="a.png" alt=""`
		second = first + ` loading="lazy"> <a href="`
		third  = second + `#p">b</a> <img src="`
		fourth = third + `#" alt=""`
	)
	if want := fourth + ` loading="lazy"></p>`; strings.TrimSpace(doc.HTML) != want {
		t.Errorf("got %s\nwant %s", doc.HTML, want)
	}
	want := []Hole{
		{At: len(first), File: "a.png", Size: true},
		{At: len(second), File: "城.pdf"},
		{At: len(third), File: "城.jpg"},
		{At: len(fourth), File: "城.jpg", Size: true},
	}
	if diff := cmp.Diff(want, doc.Holes); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}
