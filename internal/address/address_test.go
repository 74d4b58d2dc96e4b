package address

import (
	"path"
	"strings"
	"testing"
)

func TestRelative(t *testing.T) {
	for _, tt := range []struct{ from, to, want string }{
		{"index.html", "zh/index.html", "zh/index.html"},
		{"zh/index.html", "index.html", "../index.html"},
		{"zh/r/a.html", "zh/r/b.html", "b.html"},
		{"zh/r/a.html", "en/r/a.html", "../../en/r/a.html"},
		{"zh/r/a.html", "assets/site.css", "../../assets/site.css"},
		{"zh/r/embed/a.html", "zh/r/a.html", "../a.html"},
		{"zh/r/a.html", "zh/r/b.html#x", "b.html#x"},
		{"zh/r/a.html", "zh/r/a.html", "a.html"},
		{"zh/r/a.html", "zh/rx/a.html", "../rx/a.html"}, // a name that begins alike
		{"zh/index.html", "zh-tw/index.html", "../zh-tw/index.html"},
		{"zh/r/a.html", "zh/a.html", "../a.html"},
		{"zh/a.html", "zh/r/b/c.html", "r/b/c.html"},
		{"zh/r/a.html", "zh/index.html#x/y", "../index.html#x/y"},
		{"a/b/c/d/e/f/g/h.html", "index.html", "../../../../../../../index.html"},
		{"a/1/2/3/4/5/6/7/8/9/10/11/12/13/14.html", "a/b.html", "../../../../../../../../../../../../../b.html"},
	} {
		got := Relative(tt.from, tt.to)
		if got != tt.want {
			t.Errorf("Relative(%q, %q) = %q, want %q", tt.from, tt.to, got, tt.want)
		}
		if back := From(tt.from, got); back != tt.to {
			t.Errorf("From(%q, %q) = %q, want %q", tt.from, got, back, tt.to)
		}
		file, _, _ := strings.Cut(tt.to, "#")
		link, _, _ := strings.Cut(got, "#")
		if back := path.Join(path.Dir(tt.from), link); back != file {
			t.Errorf("%q from %q leads to %q", got, tt.from, back)
		}
	}
}
