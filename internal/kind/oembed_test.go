package kind

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// rich is an oEmbed 1.0 of the type rich, with what it has to have (https://oembed.com, 2.3.4.4).
type rich struct {
	Version, Type, HTML string
	Width, Height       int
}

// TestOEmbed holds that each page that names an oEmbed has one, of the same metric, which
// WordPress takes: it asks for a frame behind a quotation that has no attributes.
func TestOEmbed(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	files := map[string]bool{}
	for _, o := range outputs {
		files[o.Path] = true
	}
	wordPress := regexp.MustCompile(`^<blockquote>[^<]*<a href="https://example\.org/reports/([^"]*)">[^<]*</a></blockquote><iframe src="https://example\.org/reports/([^"]*)" title="[^"]*" width="600" height="\d+" frameborder="0"></iframe>$`)
	n := 0
	for _, o := range outputs {
		if !strings.HasSuffix(o.Path, ".html") {
			continue
		}
		page := text(t, o)
		head, _, _ := strings.Cut(page, "</head>")
		for _, tag := range tags(t, head) {
			if tag.attrs["type"] != oembedType {
				continue
			}
			n++
			path, ok := strings.CutPrefix(tag.attrs["href"], "https://example.org/reports/")
			if !ok || tag.attrs["rel"] != "alternate" || len(head) > 150_000 {
				t.Fatalf("%s: %v", o.Path, tag.attrs)
			}
			var got rich
			if err := json.Unmarshal([]byte(text(t, find(t, outputs, path))), &got); err != nil {
				t.Fatal(path, err)
			}
			m := wordPress.FindStringSubmatch(got.HTML)
			if got.Version != "1.0" || got.Type != "rich" || got.Width != oembedWidth || got.Height < 100 || m == nil {
				t.Fatalf("%s: %+v", path, got)
			}
			if m[1] != o.Path || !files[m[2]] || !strings.HasPrefix(m[2], o.Path[:3]) {
				t.Errorf("%s embeds %s of %s", o.Path, m[2], m[1])
			}
		}
	}
	if n < 25 {
		t.Errorf("only %d pages have one", n)
	}
}

// TestOEmbedNeedsAnAddress holds that a site without an address, or without embeds, says nothing
// of what it cannot have.
func TestOEmbedNeedsAnAddress(t *testing.T) {
	for _, configuration := range []string{sitetest.Homeless, sitetest.CityConfig + "[outputs]\nembeds = false\n"} {
		e, s := newCity(t, configuration)
		for _, o := range allOutputs(e, s) {
			if strings.HasPrefix(o.Path, "oembed/") || strings.HasSuffix(o.Path, ".html") && strings.Contains(text(t, o), oembedType) {
				t.Errorf("%q: %s", configuration, o.Path)
			}
		}
	}
}

// TestThumbnails: an oEmbed names the picture of the metric with its size where there is one, and says nothing of one
// where there is none.
func TestThumbnails(t *testing.T) {
	for _, on := range []bool{false, true} {
		cfg := sitetest.Config(t, sitetest.CityConfig)
		cfg.Share.Figures = on
		e, s := newEnv(t, cfg), sitetest.City(t, cfg)
		outputs := allOutputs(e, s)
		var got struct {
			URL string `json:"thumbnail_url"`
			W   int    `json:"thumbnail_width"`
			H   int    `json:"thumbnail_height"`
		}
		if err := json.Unmarshal([]byte(text(t, find(t, outputs, "oembed/zh/city-2025/figures/passengers.json"))), &got); err != nil {
			t.Fatal(err)
		}
		if !on {
			if got.URL != "" || got.W+got.H > 0 {
				t.Errorf("without pictures: %+v", got)
			}
			continue
		}
		find(t, outputs, strings.TrimPrefix(got.URL, cfg.BaseURL))
		if got.W != shareWidth || got.H != shareHeight {
			t.Errorf("the size: %+v", got)
		}
	}
}
