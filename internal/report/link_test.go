package report

import (
	"testing"

	"duibiao/internal/config"
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
		{"%zz", Link{Kind: Outside}},
	} {
		if got := ParseLink(file, tt.destination); got != tt.want {
			t.Errorf("ParseLink(%q) = %+v, want %+v", tt.destination, got, tt.want)
		}
	}
}

func TestResolver(t *testing.T) {
	cfg, diags := config.Parse([]byte(`title = { zh = "站", en = "Site" }`))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	resolve := Resolver(cfg, "content/r/a.zh.md")
	for _, tt := range []struct{ in, want string }{
		{"b.zh.md#x", "b.html#x"},
		{"a.en.md", "../../en/r/a.html"},
		{"../other/index.zh.md", "../other/index.html"},
		{"chart.png", "../../assets/r/chart.png"},
		{"#x", "#x"},
		{"https://example.org/", "https://example.org/"},
		{"b.fr.md", "b.fr.md"}, // no such language: a dead link
	} {
		if got := resolve(tt.in); got != tt.want {
			t.Errorf("%q resolves to %q, want %q", tt.in, got, tt.want)
		}
	}
}
