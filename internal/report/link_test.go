package report

import (
	"math/rand/v2"
	"testing"

	"duibiao/internal/config"
	"duibiao/internal/markdown"
)

func TestParseLink(t *testing.T) {
	const file = "content/r/a.zh.md"
	for _, tt := range []struct {
		destination string
		want        Link
	}{
		{"b.zh.md", Link{Page, "content/r/b.zh.md", ""}},
		{"./b.zh.md#x", Link{Page, "content/r/b.zh.md", "x"}},
		{"../other/b.zh.md#%E6%A0%87%E9%A2%98", Link{Page, "content/other/b.zh.md", "标题"}},
		{"#标题", Link{Page, file, "标题"}},
		{"chart.png", Link{Resource, "content/r/chart.png", ""}},
		{"pdf/plan.pdf", Link{Resource, "content/r/pdf/plan.pdf", ""}},
		{"https://example.org/x.md", Link{Kind: External}},
		{"//example.org/x", Link{Kind: Outside}},
		{"mailto:a@example.org", Link{Kind: External}},
		{"/zh/r/a.html", Link{Kind: Outside}},
		{"../../README.md", Link{Kind: Outside}},
		{"../../../x", Link{Kind: Outside}},
		{"%zz", Link{Kind: Malformed}},
		{"https://example.org/%zz", Link{Kind: Malformed}},
		{"http:evil", Link{Kind: Malformed}},
		{"https://", Link{Kind: Malformed}},
		{"https:/x", Link{Kind: Malformed}},
		{"HTTP:///x", Link{Kind: Malformed}},
		{"https://:80/x", Link{Kind: Malformed}},
		{"https://exa mple.org/", Link{Kind: Malformed}},
		{"mailto:", Link{Kind: Malformed}},
		{"tel:", Link{Kind: Malformed}},
		{"https://例子.测试/", Link{Kind: External}},
		{"b.zh.md?x", Link{Kind: Query}},
		{"b.zh.md?", Link{Kind: Query}},
		{"?x", Link{Kind: Query}},
		{"图：1.png", Link{Resource, "content/r/图：1.png", ""}},
		{"城墙.jpg", Link{Resource, "content/r/城墙.jpg", ""}},
		{"%E5%9F%8E%E5%A2%99.jpg", Link{Resource, "content/r/城墙.jpg", ""}},
		{"HTTPS://example.org/", Link{Kind: External}},
		{"tel:12345", Link{Kind: External}},
		{"https://u:secret@example.org/", Link{Kind: WithUser}},
		{"http://www.example.gov.cn@example.org/", Link{Kind: WithUser}},
		{"https://@example.org/", Link{Kind: WithUser}},
		{"https://example.org/@u/1", Link{Kind: External}},

		// Allowed is what is named, not what is not forbidden.
		{"javascript:alert(1)", Link{Kind: Unsafe}},
		{"JavaScript:alert(1)", Link{Kind: Unsafe}},
		{"java\tscript:alert(1)", Link{Kind: Unsafe}},
		{"\x01javascript:alert(1)", Link{Kind: Unsafe}},
		{"javascript:alert(1)?x", Link{Kind: Unsafe}},
		{"javascript:%zz", Link{Kind: Unsafe}},
		{"blob:https://example.org/x", Link{Kind: Unsafe}},
		{"feed:javascript:alert(1)", Link{Kind: Unsafe}},
		{"data:text/html,x", Link{Kind: Unsafe}},
		{"file:///etc/passwd", Link{Kind: Unsafe}},
		{"view-source:x", Link{Kind: Unsafe}},
		{"ftp://example.org/", Link{Kind: Unsafe}},
	} {
		if got := ParseLink(file, tt.destination); got != tt.want {
			t.Errorf("ParseLink(%q) = %+v, want %+v", tt.destination, got, tt.want)
		}
	}
}

// TestPlainLinks holds the short way of plain destinations against the long one.
func TestPlainLinks(t *testing.T) {
	const letters = "aZ09-./#:%é"
	r := rand.New(rand.NewPCG(1, 2))
	for range 100000 {
		b := []rune(letters)
		r.Shuffle(len(b), func(i, j int) { b[i], b[j] = b[j], b[i] })
		d := string(b[:r.IntN(7)])
		if got, want := ParseLink("content/r/a.zh.md", d), parseLink("content/r/a.zh.md", d); got != want {
			t.Fatalf("ParseLink(%q) = %+v, want %+v", d, got, want)
		}
	}
}

func TestResolver(t *testing.T) {
	cfg, diags := config.Parse([]byte(`title = { zh = "站", en = "Site" }`))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	resolve := Resolver(cfg, "content/r/a.zh.md")
	at := func(address string) markdown.Target { return markdown.Target{Address: address} }
	for _, tt := range []struct {
		in   string
		want markdown.Target
	}{
		{"b.zh.md#x", at("b.html#x")},
		{"a.en.md", at("../../en/r/a.html")},
		{"../other/index.zh.md", at("../other/index.html")},
		{"chart.png", markdown.Target{Address: "../../assets/r/chart.png", File: "content/r/chart.png"}},
		{"城墙.pdf#page=2", markdown.Target{Address: "#page=2", File: "content/r/城墙.pdf", Hole: true}},
		{"#x", at("#x")},
		{"https://example.org/", at("https://example.org/")},
		{"b.fr.md", at("b.fr.md")},    // no such language: a dead link
		{"blob:x", markdown.Target{}}, // no page may have it
		{"http:evil", markdown.Target{}},
	} {
		if got := resolve(tt.in); got != tt.want {
			t.Errorf("%q resolves to %+v, want %+v", tt.in, got, tt.want)
		}
	}
}
