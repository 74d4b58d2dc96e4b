package kind

import (
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/tdewolff/parse/v2"
	"github.com/tdewolff/parse/v2/html"

	"duibiao/internal/address"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// element is a start tag.
type element struct {
	name  string
	attrs map[string]string
}

// tags returns the start tags of a page. An attribute may stand once only.
func tags(t *testing.T, page string) []element {
	t.Helper()
	var list []element
	l := html.NewLexer(parse.NewInputString(page))
	for {
		switch kind, data := l.Next(); kind {
		case html.ErrorToken:
			if l.Err() != io.EOF {
				t.Fatal(l.Err())
			}
			return list
		case html.StartTagToken:
			list = append(list, element{string(l.Text()), map[string]string{}})
		case html.AttributeToken:
			attrs := list[len(list)-1].attrs
			if _, twice := attrs[string(l.Text())]; twice {
				t.Errorf("the attribute %s stands twice", data)
			}
			attrs[string(l.Text())] = strings.Trim(string(l.AttrVal()), `"`)
		case html.SVGToken:
			list = append(list, svgTags(t, string(data))...)
		}
	}
}

// svgTags does the same for a drawing, which the lexer takes as one piece.
func svgTags(t *testing.T, svg string) []element {
	inner := strings.NewReplacer("<svg", "<div", "</svg", "</div").Replace(svg)
	return tags(t, inner)
}

func eachPage(t *testing.T, configuration string, test func(t *testing.T, path, page string, all []element)) {
	e, s := newCity(t, configuration)
	for _, p := range allPages(e, s) {
		page := text(t, p)
		test(t, p.Path, page, tags(t, page))
	}
}

func isEmbed(path string) bool { return strings.Contains(path, "/embed/") }

// TestNothingUnsafe looks for what html/template refused, for inline styles and
// scripts, and for what only works on a server.
func TestNothingUnsafe(t *testing.T) {
	eachPage(t, governed, func(t *testing.T, path, page string, all []element) {
		if strings.Contains(page, "ZgotmplZ") {
			t.Errorf("%s: html/template refused something", path)
		}
		if strings.Contains(page, "{{") || regexp.MustCompile(`\{[a-z_]+\}`).MatchString(visible(page)) {
			t.Errorf("%s: a placeholder was left", path)
		}
		for _, e := range all {
			for name := range e.attrs {
				if name == "style" || strings.HasPrefix(name, "on") || name == "crossorigin" || name == "integrity" {
					t.Errorf("%s: <%s> has the attribute %s", path, e.name, name)
				}
			}
			if e.name == "style" || e.name == "script" && e.attrs["src"] == "" && e.attrs["type"] != dataBlock {
				t.Errorf("%s: <%s> %v", path, e.name, e.attrs)
			}
			if e.name == "base" || e.attrs["type"] == "module" {
				t.Errorf("%s: <%s> %v", path, e.name, e.attrs)
			}
		}
	})
}

// dataBlock is the type of an element script that is none: no browser runs it.
const dataBlock = "application/ld+json"

// visible takes away scripts and styles.
func visible(page string) string {
	return regexp.MustCompile(`(?s)<(script|style)[^>]*>.*?</`).ReplaceAllString(page, "")
}

// TestLinks holds every link against the files that there are, and sees that all
// that a page loads is beside it.
func TestLinks(t *testing.T) {
	for name, config := range map[string]string{"with address": sitetest.CityConfig, "without": sitetest.Homeless, "of a government": governed} {
		t.Run(name, func(t *testing.T) {
			e, s := newCity(t, config)
			files := map[string]bool{}
			for _, o := range allOutputs(e, s) {
				files[o.Path] = true
			}
			for _, p := range allPages(e, s) {
				for _, tag := range tags(t, text(t, p)) {
					checkLink(t, p.Path, tag, files, e.Settings.BaseURL)
				}
			}
		})
	}
}

func checkLink(t *testing.T, path string, e element, files map[string]bool, base string) {
	t.Helper()
	link := e.attrs["href"] + e.attrs["src"]
	if link == "" || strings.HasPrefix(link, "#") {
		return
	}
	loads := e.attrs["src"] != "" || e.attrs["rel"] == "stylesheet" || e.attrs["rel"] == "icon"
	switch {
	case strings.HasPrefix(link, "data:") && e.attrs["download"] != "": // it is in the page
	case e.name == "a" && (strings.HasPrefix(link, "tel:") || strings.HasPrefix(link, "mailto:")):
	case strings.HasPrefix(link, "https://"):
		if loads {
			t.Errorf("%s loads %s", path, link)
		}
		if local, ok := strings.CutPrefix(link, "https://example.org/reports/"); ok && !files[local] {
			t.Errorf("%s: there is no %s", path, link)
		}
		if base == "" && e.name == "link" {
			t.Errorf("%s: %s in a site without an address", path, link)
		}
	case path == address.NotFound && base != "":
		if local, ok := strings.CutPrefix(link, "/reports/"); !ok || !files[local] {
			t.Errorf("%s: %s does not lead to a file from any depth", path, link)
		}
	case !files[resolve(path, link)]:
		t.Errorf("%s: the link %s leads nowhere", path, link)
	}
}

// TestFromRoot says how the page for missing addresses names what it loads.
func TestFromRoot(t *testing.T) {
	for base, want := range map[string]string{
		"":                              "assets/site.css",
		"https://example.org/":          "/assets/site.css",
		"https://example.org/reports/":  "/reports/assets/site.css",
		"https://example.org/a%20b/c/":  "/a%20b/c/assets/site.css",
		"https://example.org//other/x/": "/other/x/assets/site.css", // not the host other
	} {
		p := &place{Env: &Env{Settings: scope.Settings{BaseURL: base}}, path: address.NotFound}
		if got := p.fromRoot("assets/site.css"); got != want {
			t.Errorf("in %q: %s, want %s", base, got, want)
		}
	}
}

// resolve follows a page-relative link.
func resolve(from, link string) string {
	link, _, _ = strings.Cut(link, "#")
	dir := strings.Split(from, "/")
	dir = dir[:len(dir)-1]
	for {
		rest, ok := strings.CutPrefix(link, "../")
		if !ok || len(dir) == 0 {
			return strings.Join(append(dir, link), "/")
		}
		dir, link = dir[:len(dir)-1], rest
	}
}

// TestIDs sees that ids are unique, that every fragment and reference within a page
// has one, and that every metric has its own.
func TestIDs(t *testing.T) {
	eachPage(t, sitetest.CityConfig, func(t *testing.T, path, page string, all []element) {
		ids := map[string]bool{}
		for _, e := range all {
			id := e.attrs["id"]
			if id != "" && ids[id] {
				t.Errorf("%s: the id %s stands twice", path, id)
			}
			ids[id] = true
			if strings.HasPrefix(e.attrs["class"]+" ", "metric ") && id == "" {
				t.Errorf("%s: a metric has no id", path)
			}
		}
		for _, e := range all {
			if id := e.attrs["aria-labelledby"]; !ids[id] && id != "" {
				t.Errorf("%s: nothing has the id %s", path, id)
			}
			if id, ok := strings.CutPrefix(e.attrs["href"], "#"); ok && !strings.Contains(id, "%") && !ids[id] {
				t.Errorf("%s: nothing has the id %s", path, id)
			}
		}
	})
}

// TestHead looks at what every page says about itself.
func TestHead(t *testing.T) {
	eachPage(t, sitetest.CityConfig, func(t *testing.T, path, page string, all []element) {
		if !regexp.MustCompile(`^<!doctype html><html lang="(zh-Hans|en)"( id="dark")?><head><meta charset="utf-8"><meta name="viewport"`).MatchString(page) {
			t.Errorf("%s begins with %.90s", path, page)
		}
		canonical, robots := "", ""
		for _, e := range all {
			if e.attrs["rel"] == "canonical" {
				canonical = e.attrs["href"]
			}
			if e.attrs["name"] == "robots" {
				robots = e.attrs["content"]
			}
		}
		hidden := isEmbed(path) || path == address.NotFound
		if hidden != (robots == "noindex") {
			t.Errorf("%s: robots %q", path, robots)
		}
		if want := "https://example.org/reports/" + path; !hidden && canonical != want {
			t.Errorf("%s: canonical %q", path, canonical)
		}
		of := regexp.MustCompile(`/(opening|green).html$`)
		if strings.Contains(path, "/embed/report/") {
			of = regexp.MustCompile(`/index.html$`)
		}
		if isMoved := strings.HasSuffix(path, "/embed/opening.html") || strings.HasSuffix(path, "/embed/green.html"); isEmbed(path) && !isMoved && !of.MatchString(canonical) {
			t.Errorf("%s: canonical %q is not what it is of", path, canonical)
		}
	})
}

// TestAlternates sees that the pages of a set name the same addresses, themselves
// among them, and one for all other languages.
func TestAlternates(t *testing.T) {
	sets := map[string]map[string]string{}
	eachPage(t, sitetest.CityConfig, func(t *testing.T, path, page string, all []element) {
		if isEmbed(path) || path == address.Languages || path == address.NotFound {
			return
		}
		found := map[string]string{}
		for _, e := range all {
			if e.name == "link" && e.attrs["hreflang"] != "" {
				found[e.attrs["hreflang"]] = e.attrs["href"]
			}
		}
		lang, rest, _ := strings.Cut(path, "/")
		tag := map[string]string{"zh": "zh-Hans", "en": "en"}[lang]
		if found[tag] != "https://example.org/reports/"+path || found["x-default"] != found["zh-Hans"] || len(found) != 3 {
			t.Errorf("%s: %v", path, found)
		}
		if other := sets[rest]; other != nil && (other["en"] != found["en"] || other["zh-Hans"] != found["zh-Hans"]) {
			t.Errorf("%s: %v and %v", path, found, other)
		}
		sets[rest] = found
	})
}
