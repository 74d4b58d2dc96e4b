package kind

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/microcosm-cc/bluemonday"

	"duibiao/internal/sitetest"
)

// allowLists are what is left of a piece where it is pasted, modelled on what is documented of
// each CMS.
func allowLists() map[string]*bluemonday.Policy {
	// https://developer.wordpress.org/reference/functions/wp_kses_post/: no iframe, and of styles
	// what has no bracket in it.
	wordPress := bluemonday.NewPolicy()
	wordPress.AllowElements("section", "h3", "p", "br", "table", "tbody", "tr", "th", "td")
	wordPress.AllowAttrs("lang", "title", "class", "id").Globally()
	wordPress.AllowAttrs("href").OnElements("a")
	wordPress.AllowAttrs("width", "align", "bgcolor").OnElements("table", "th", "td")
	wordPress.AllowStyles("color", "background-color", "border", "border-top", "border-collapse", "padding", "margin", "width", "height", "font-size", "font-weight", "text-align").
		Matching(regexp.MustCompile(`^[^()]*$`)).Globally()
	wordPress.AllowStandardURLs()

	// https://api.drupal.org/api/drupal/core!modules!filter!src!Plugin!Filter!FilterHtml.php: the
	// default format has no table, and style is never allowed.
	drupal := bluemonday.NewPolicy()
	drupal.AllowElements("em", "strong", "cite", "blockquote", "code", "ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6", "p", "br")
	drupal.AllowAttrs("lang", "dir").Globally()
	drupal.AllowAttrs("href").OnElements("a")
	drupal.AllowStandardURLs()

	// https://docs.cuepublishing.com, Cleaning up pasted content.
	cue := bluemonday.NewPolicy()
	cue.AllowElements("h1", "h2", "h3", "h4", "h5", "h6", "b", "i", "u", "sub", "sup", "p", "br", "ul", "ol", "li", "table", "thead", "tbody", "tfoot", "tr", "th", "td")
	cue.AllowAttrs("href", "target", "rel").OnElements("a")
	cue.AllowStandardURLs()

	// WeChat keeps inline styles and takes links away.
	weChat := bluemonday.NewPolicy()
	weChat.AllowElements("section", "h3", "p", "br", "table", "tbody", "tr", "th", "td")
	weChat.AllowAttrs("width", "align", "bgcolor").OnElements("table", "th", "td")
	weChat.AllowStyles("color", "background-color", "border", "border-top", "border-collapse", "padding", "margin", "width", "height", "font-size", "font-weight", "text-align").Globally()
	return map[string]*bluemonday.Policy{"WordPress": wordPress, "Drupal": drupal, "CUE": cue, "WeChat": weChat}
}

// words returns the text of a piece of HTML, and nothing of its markup.
func wordsOf(piece string) string {
	piece = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(piece, " ")
	return strings.Join(strings.Fields(html.UnescapeString(piece)), " ")
}

// TestFragmentsLoseNothing pastes every piece into every CMS: all of its text is there after, with
// each figure that the embed of the metric has, and where it is from.
func TestFragmentsLoseNothing(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig+"[outputs]\nfragments = true\n")
	outputs := allOutputs(e, s)
	figures := regexp.MustCompile(`<dd class="(?:value|worded)">([^<]*)`)
	n := 0
	for _, o := range outputs {
		if o.Kind != fragmentsName {
			continue
		}
		piece := text(t, o)
		path, _, _ := strings.Cut(strings.Replace(o.Path, "/fragment/", "/embed/", 1), ".")
		embed := text(t, find(t, outputs, path+".html"))
		if strings.HasSuffix(o.Path, ".md") {
			for _, m := range figures.FindAllStringSubmatch(embed, -1) {
				if figure := strings.TrimSpace(html.UnescapeString(m[1])); !strings.Contains(strings.ReplaceAll(piece, `\`, ""), figure) {
					t.Errorf("%s has no %s:\n%s", o.Path, figure, piece)
				}
			}
			continue
		}
		_, body, _ := strings.Cut(piece, "<body>")
		body, _, _ = strings.Cut(body, "</body>")
		if strings.HasSuffix(o.Path, ".plain.html") {
			if m := regexp.MustCompile(`style=|class=|<div|<span|<section`).FindString(piece); m != "" {
				t.Errorf("%s has %s", o.Path, m)
			}
		} else if m := regexp.MustCompile(`rgb|hsl|var\(|url\(|display|position|class=`).FindString(body); m != "" {
			t.Errorf("%s has %s", o.Path, m)
		}
		want := wordsOf(body)
		for _, m := range figures.FindAllStringSubmatch(embed, -1) {
			if figure := strings.TrimSpace(html.UnescapeString(m[1])); !strings.Contains(want, figure) {
				t.Errorf("%s has no %s: %s", o.Path, figure, want)
			}
			n++
		}
		if !strings.Contains(want, "https://example.org/reports/"+o.Path[:2]+"/city-2025/figures/") {
			t.Errorf("%s has no permanent address: %s", o.Path, want)
		}
		for name, cms := range allowLists() {
			if got := wordsOf(cms.Sanitize(body)); got != want {
				t.Errorf("%s in %s: %s\nwant %s", o.Path, name, got, want)
			}
		}
		styled := allowLists()["WordPress"].Sanitize(body)
		if was, is := strings.Count(body, "border:2px solid #"), strings.Count(strings.ReplaceAll(styled, ": ", ":"), "border:2px solid #"); was != is {
			t.Errorf("%s: WordPress takes promises away, %d of %d", o.Path, was-is, was)
		}
	}
	if n < 50 {
		t.Errorf("only %d figures", n)
	}
}

// TestMarkdownFragmentsMeanThemselves: what looks like markup in a title is text.
func TestMarkdownFragmentsMeanThemselves(t *testing.T) {
	for text, want := range map[string]string{
		"a|b": `a\|b`, "[x](y)": `\[x\](y)`, "*1*": `\*1\*`, "<b>": `\<b\>`, "a\nb": "a b", `\`: `\\`, "达到100%": "达到100%", "": "",
	} {
		if got := inMarkdown(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
