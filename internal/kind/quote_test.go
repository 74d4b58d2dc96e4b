package kind

import (
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// A sign behind a figure that is kept whole stays with it: no line begins with a full stop.
func TestKeptSigns(t *testing.T) {
	e, _ := newCity(t, sitetest.CityConfig)
	link := regexp.MustCompile(`</?a[^>]*>`)
	long := strings.Repeat("长", proseColumns)
	for _, tt := range []struct{ figure, behind, want string }{
		{"1%", "。又", `达<span class="kept"><data value="1">1%</data>。</span>又`},
		{"1%", "、又", `达<span class="kept"><data value="1">1%</data>、</span>又`},
		{"1%", "又。", `达<data value="1">1%</data>又。`},
		{"1%", "<b>。</b>", `达<data value="1">1%</data><b>。</b>`},
		{long, "。", `达<data value="1" class="long">` + long + `</data>。`},
	} {
		b := &scope.Body{HTML: "达" + tt.behind, Quotes: []scope.Quote{{At: len("达"), Report: "r", Sector: "a", ID: "b", Value: "1", Text: tt.figure}}}
		got := string(e.at(0, "zh/r/a.html").body(b))
		if got := link.ReplaceAllString(got, ""); got != tt.want {
			t.Errorf("got %s, want %s", got, tt.want)
		}
	}
}
