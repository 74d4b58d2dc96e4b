package kind

import (
	"encoding/xml"
	"errors"
	"html"
	"io"
	"net/url"
	"strings"
	"testing"

	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// takenAway returns the picture that a page has in itself, as a browser saves it, and the name
// that it gets; both are empty if there is none.
func takenAway(t *testing.T, page string) (name, svg string) {
	t.Helper()
	for _, tag := range tags(t, page) {
		address, ok := strings.CutPrefix(html.UnescapeString(tag.attrs["href"]), "data:image/svg+xml,")
		if !ok {
			continue
		}
		if strings.ContainsAny(address, "#<>\"' \n\t") || tag.attrs["id"] != takeawayID || name != "" {
			t.Errorf("<%s> %.200v", tag.name, tag.attrs)
		}
		text, err := url.PathUnescape(address)
		if err != nil {
			t.Fatal(err)
		}
		name, svg = tag.attrs["download"], text
	}
	return name, svg
}

// TestTakeaways holds that the page of a metric has the picture in it that is a file where
// that is wanted, whatever stands in its words.
func TestTakeaways(t *testing.T) {
	awkward := func(r *report.Report) {
		for lang, label := range []string{`A#1 "50%" <b>&'%23`, "达到 100%…\t+\\{}|^`"} {
			r.Sectors[0].Metrics[0].Words[lang].Label = label
		}
	}
	cfg, every := sitetest.Config(t, sitetest.CityConfig), sitetest.Config(t, everyFigure)
	own, other := sitetest.City(t, cfg), sitetest.City(t, every)
	awkward(own.Reports[0])
	awkward(other.Reports[0])
	pages, files := allOutputs(newEnv(t, cfg), own), allOutputs(newEnv(t, every), other)
	n := 0
	for _, o := range files {
		file, ok := strings.CutPrefix(o.Path, "share/")
		if !ok || !strings.HasSuffix(file, ".svg") {
			continue
		}
		lang, rest, _ := strings.Cut(strings.TrimSuffix(file, ".svg"), "/")
		slug, id, _ := strings.Cut(rest, "/")
		path := lang + "/" + slug + "/figures/" + id + ".html"
		name, svg := takenAway(t, text(t, find(t, pages, path)))
		if want := text(t, o); svg+"\n" != want || name != id+".svg" {
			t.Errorf("%s has %q:\n%s\nwant\n%s", path, name, svg, want)
		}
		if name, _ := takenAway(t, text(t, find(t, files, path))); name != "" {
			t.Errorf("%s has %s in it, which is a file", path, name)
		}
		for d := xml.NewDecoder(strings.NewReader(svg)); ; n++ {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d tokens of XML", n)
	}
}

// TestPicturesOfEmbeds holds where the link from an embed to its picture leads.
func TestPicturesOfEmbeds(t *testing.T) {
	for configuration, want := range map[string]string{
		"":                                 "../figures/passengers.html#_picture",
		"[outputs]\nshare = \"figures\"\n": "../../../share/en/city-2025/passengers.svg",
		"[outputs]\nshare = \"figures\"\nfigures = false\n": "../../../share/en/city-2025/passengers.svg",
		"[outputs]\nfigures = false\n":                      "",
		"[outputs]\nshare = false\n":                        "",
	} {
		e, s := newCity(t, sitetest.CityConfig+configuration)
		list := allOutputs(e, s)
		got := ""
		for _, tag := range tags(t, text(t, find(t, list, "en/city-2025/embed/passengers.html"))) {
			if to := tag.attrs["href"]; strings.HasSuffix(to, "#"+takeawayID) || strings.HasSuffix(to, ".svg") {
				got += to
			}
		}
		if got != want {
			t.Errorf("%q: the embed leads to %q, want %q", configuration, got, want)
		}
		if configuration == "[outputs]\nshare = false\n" {
			if name, _ := takenAway(t, text(t, find(t, list, "en/city-2025/figures/passengers.html"))); name != "" {
				t.Errorf("%q: the page has %s", configuration, name)
			}
		}
	}
}
