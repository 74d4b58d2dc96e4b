package kind

import (
	"encoding/json"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/quantity"
	"duibiao/internal/scope"
	"duibiao/internal/sitetest"
)

// vocabulary is the properties that https://schema.org gives each type, as far as pages use them.
var vocabulary = map[string][]string{
	"Article":        {"headline", "description", "url", "inLanguage", "publisher", "datePublished", "dateModified", "isPartOf", "isBasedOn", "citation"},
	"BreadcrumbList": {"itemListElement"},
	"CreativeWork":   {"name", "url"},
	"DataDownload":   {"encodingFormat", "contentUrl"},
	"Dataset":        {"name", "description", "url", "inLanguage", "publisher", "datePublished", "isBasedOn", "citation", "temporalCoverage", "distribution"},
	"ListItem":       {"position", "name", "item"},
	"Observation":    {"variableMeasured", "description", "value", "minValue", "maxValue", "unitText", "observationDate", "observationPeriod", "valueReference"},
	"Organization":   {"name", "url"},
	"PropertyValue":  {"name", "disambiguatingDescription", "description", "value", "minValue", "maxValue", "unitText"},
	"Report":         {"headline", "name", "description", "url", "inLanguage", "publisher", "datePublished", "isBasedOn", "citation"},
	"WebSite":        {"name", "url", "inLanguage", "publisher"},
}

// addressed are the properties that are addresses.
var addressed = []string{"url", "item", "contentUrl"}

// linkedDataOf returns what a page says of itself: its nodes by type.
func linkedDataOf(t *testing.T, page string) map[string]map[string]any {
	t.Helper()
	blocks := regexp.MustCompile(`(?s)<script type="application/ld\+json">(.*?)</script>`).FindAllStringSubmatch(page, -1)
	if len(blocks) == 0 {
		return nil
	}
	var doc struct {
		Context string           `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	d := json.NewDecoder(strings.NewReader(blocks[0][1]))
	d.DisallowUnknownFields()
	d.UseNumber()
	if err := d.Decode(&doc); err != nil || len(blocks) > 1 || doc.Context != "https://schema.org" {
		t.Fatalf("%d blocks, %v: %s", len(blocks), err, blocks[0][1])
	}
	nodes := map[string]map[string]any{}
	for _, node := range doc.Graph {
		nodes[node["@type"].(string)] = node
	}
	if len(nodes) != len(doc.Graph) {
		t.Errorf("two nodes are of one type: %s", blocks[0][1])
	}
	return nodes
}

// eachNode visits an object and all that are in it.
func eachNode(v any, visit func(node map[string]any)) {
	switch v := v.(type) {
	case map[string]any:
		visit(v)
		for _, inner := range v {
			eachNode(inner, visit)
		}
	case []any:
		for _, inner := range v {
			eachNode(inner, visit)
		}
	}
}

// TestLinkedDataKeepsToTheVocabulary sees that every page uses types and properties of schema.org alone, and that
// every address of the site in them is one of its files.
func TestLinkedDataKeepsToTheVocabulary(t *testing.T) {
	for name, config := range map[string]string{"with address": sitetest.CityConfig, "without": sitetest.Homeless} {
		e, s := newCity(t, config)
		files := map[string]bool{}
		for _, o := range allOutputs(e, s) {
			files[o.Path] = true
		}
		types := map[string]bool{}
		for _, p := range allPages(e, s) {
			for _, node := range linkedDataOf(t, text(t, p)) {
				eachNode(node, func(node map[string]any) {
					kind, _ := node["@type"].(string)
					types[kind] = true
					for key, value := range node {
						if key != "@type" && !slices.Contains(vocabulary[kind], key) {
							t.Errorf("%s: %s has no property %s", p.Path, kind, key)
						}
						if !slices.Contains(addressed, key) || kind == "CreativeWork" || kind == "Organization" {
							continue
						}
						file, ours := strings.CutPrefix(value.(string), "https://example.org/reports/")
						if !ours {
							file = path.Join(path.Dir(p.Path), value.(string))
						}
						if !files[file] || ours != (e.Settings.BaseURL != "") {
							t.Errorf("%s: the %s of %s is %s", p.Path, key, kind, value)
						}
					}
				})
			}
		}
		for kind := range vocabulary {
			if !types[kind] && kind != "CreativeWork" && kind != "Organization" {
				t.Errorf("%s: no page has a %s", name, kind)
			}
		}
	}
}

// TestLinkedDataOfPages sees what each kind of page says it is.
func TestLinkedDataOfPages(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	outputs := allOutputs(e, s)
	for file, want := range map[string][]string{
		"zh/index.html":                        {"WebSite"},
		"zh/about.html":                        {"BreadcrumbList"},
		"zh/city-2025/index.html":              {"BreadcrumbList", "Dataset", "Report"},
		"en/city-2025/opening.html":            {"Article", "BreadcrumbList"},
		"en/city-2025/figures/passengers.html": {"BreadcrumbList", "Observation"},
		"zh/city-2025/embed/passengers.html":   nil,
		"404.html":                             nil,
		"index.html":                           nil,
	} {
		var got []string
		for kind := range linkedDataOf(t, text(t, find(t, outputs, file))) {
			got = append(got, kind)
		}
		slices.Sort(got)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
}

// TestObservations sees that the numbers of a figure are what it says, exactly, and no more.
func TestObservations(t *testing.T) {
	for _, tt := range []struct{ actual, want string }{
		{"2850.5万人", `"value":28505000,"unitText":"人"`},
		{"0.10000000000000000001%", `"value":0.10000000000000000001,"unitText":"%"`},
		{"90071992547409931个", `"value":90071992547409931,"unitText":"个"`},
		{"100万吨以上", `"minValue":1000000,"unitText":"吨"`},
		{"突破2000亿元", `"minValue":200000000000,"unitText":"元"`},
		{"5.5%以内", `"maxValue":5.5,"unitText":"%"`},
		{"近3万人", `"maxValue":30000,"unitText":"人"`},
		{"下降近20%", `"minValue":-20,"unitText":"%"`},
		{"4.5%至5%", `"minValue":4.5,"maxValue":5,"unitText":"%"`},
		{"5%左右", `"unitText":"%"`},
	} {
		d := ldText{}
		d.open('{')
		m := metricOfText(t, tt.actual)
		d.stated(m, &m.Actual)
		d.close('}')
		if want := `{"description":"` + tt.actual + `",` + tt.want + `}`; string(d.b) != want {
			t.Errorf("%s: %s, want %s", tt.actual, d.b, want)
		}
		if !json.Valid(d.b) {
			t.Errorf("%s is no JSON", d.b)
		}
	}
}

// metricOfText returns a metric with a result.
func metricOfText(t *testing.T, text string) *scope.Metric {
	t.Helper()
	s := site(t, [2]string{text, ""})
	f := scope.Make(s.Config, s.Reports[0], nil)
	m := &f.Articles[0].Value.Sector.Value.Metrics[0].Value
	if !m.Actual.Known || m.Actual.Bound > quantity.Nearly {
		t.Fatalf("%s is no figure", text)
	}
	return m
}

// TestConvertedNumbers sees that a number is in the unit whose word stands beside it.
func TestConvertedNumbers(t *testing.T) {
	m := &scope.Metric{Factor: "0.0005", Written: "tonnes"}
	d := ldText{}
	d.open('{')
	d.stated(m, &scope.Stated{Known: true, Text: "700 million tonnes", Value: "1400000000000", Unit: "斤"})
	d.close('}')
	if want := `{"description":"700 million tonnes","value":700000000,"unitText":"tonnes"}`; string(d.b) != want {
		t.Errorf("%s, want %s", d.b, want)
	}
}

// TestNothingEndsTheBlock sees that a text with tags stays a text.
func TestNothingEndsTheBlock(t *testing.T) {
	const hostile = `</script><script>alert(1)</script><!-- " \`
	d := ldText{}
	d.open('{')
	d.text("name", hostile)
	d.close('}')
	block := withoutTags(d.b, 0)
	if strings.Contains(string(block), "<") {
		t.Errorf("%s", block)
	}
	var back map[string]string
	if err := json.Unmarshal(block, &back); err != nil || back["name"] != hostile {
		t.Errorf("%v: %q", err, back)
	}
}

// TestPublisherOfLinkedData sees that who publishes the site is named, and where figures come from.
func TestPublisherOfLinkedData(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig)
	e.Settings.Publisher.Names = []string{"市政府办公厅", "The General Office"}
	e.Settings.Publisher.URL = "https://office.example.org/"
	page := text(t, find(t, allOutputs(e, s), "en/city-2025/index.html"))
	report := linkedDataOf(t, page)["Report"]
	want := map[string]any{"@type": "Organization", "name": "The General Office", "url": "https://office.example.org/"}
	if diff := cmp.Diff(want, report["publisher"]); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if report["isBasedOn"] == nil && report["citation"] == nil {
		t.Errorf("no source: %v", report)
	}
}

// TestWithoutLinkedData sees that a page has none where it is turned off.
func TestWithoutLinkedData(t *testing.T) {
	e, s := newCity(t, sitetest.CityConfig+"[outputs]\njsonld = false\n")
	for _, p := range allPages(e, s) {
		if strings.Contains(text(t, p), "ld+json") {
			t.Errorf("%s has JSON-LD", p.Path)
		}
	}
}
