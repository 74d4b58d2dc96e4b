package kind

import (
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"duibiao/internal/sitetest"
)

// withOutputs is a configuration that turns outputs on.
func withOutputs(configuration string, names ...string) string {
	return configuration + "\n[outputs]\n" + strings.Join(names, " = true\n") + " = true\n"
}

// ninjsRules are the rules of ninjs 3.1 for the properties that are used (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json):
// the type of a value, or of each in a list. An object has no other properties than those of its type, and those that it must have.
var ninjsRules = map[string]map[string]string{
	"item": {
		"uri": "uri!", "standard": "standard", "type": "one of text audio video picture graphic composite component event planning",
		"representationType": "one of full partial", "pubStatus": "one of usable withheld canceled", "language": "text", "firstCreated": "moment",
		"versionCreated": "moment", "title": "text", "by": "text", "copyrightNotice": "text", "headlines": "[texted", "descriptions": "[texted", "bodies": "[texted", "infoSources": "[source",
		"associations": "[association", "renditions": "[rendition",
	},
	"standard":    {"name": "text", "version": "text", "schema": "uri"},
	"texted":      {"role": "text", "contentType": "text", "value": "text!"},
	"source":      {"name": "text", "role": "text", "uri": "uri"},
	"association": {"name": "text!", "rel": "text", "uri": "uri!", "language": "text"},
	"rendition":   {"name": "text!", "href": "uri", "contentType": "text"},
}

// ninjsFaults says what is wrong with a value.
func ninjsFaults(rule string, v any) []string {
	rule = strings.TrimSuffix(rule, "!")
	if list, ok := strings.CutPrefix(rule, "["); ok {
		values, ok := v.([]any)
		if !ok {
			return []string{"no list of " + list}
		}
		var faults []string
		for _, v := range values {
			faults = append(faults, ninjsFaults(list, v)...)
		}
		return faults
	}
	if properties, ok := ninjsRules[rule]; ok {
		return ninjsObject(rule, properties, v)
	}
	text, ok := v.(string)
	if choices, limited := strings.CutPrefix(rule, "one of "); limited && slices.Contains(strings.Fields(choices), text) {
		return nil
	}
	switch u, err := url.Parse(text); rule {
	case "text":
	case "uri":
		ok = err == nil && u.IsAbs()
	case "moment":
		_, err := time.Parse(time.RFC3339, text)
		ok = err == nil
	default:
		ok = false
	}
	if ok {
		return nil
	}
	return []string{text + " is no " + rule}
}

func ninjsObject(name string, properties map[string]string, v any) []string {
	object, ok := v.(map[string]any)
	if !ok {
		return []string{"no " + name}
	}
	var faults []string
	for key, rule := range properties {
		if strings.HasSuffix(rule, "!") && object[key] == nil {
			faults = append(faults, name+" has no "+key)
		}
	}
	for key, inner := range object {
		if properties[key] == "" {
			faults = append(faults, name+" may have no "+key)
			continue
		}
		for _, fault := range ninjsFaults(properties[key], inner) {
			faults = append(faults, key+": "+fault)
		}
	}
	return faults
}

func TestNewsItemsKeepToTheRules(t *testing.T) {
	e, s := newCity(t, withOutputs(sitetest.CityConfig, "ninjs"))
	items := endingIn(allOutputs(e, s), ninjsEnding)
	if len(items) != 4 {
		t.Fatalf("%d items", len(items))
	}
	for _, o := range items {
		item := unmarshalled[map[string]any](t, o)
		for _, fault := range ninjsFaults("item", item) {
			t.Errorf("%s: %s", o.Path, fault)
		}
		if want := e.Settings.URL(strings.TrimSuffix(o.Path, ninjsEnding) + ".html"); item["uri"] != want {
			t.Errorf("%s is of %s, not of %s", o.Path, item["uri"], want)
		}
		body := item["bodies"].([]any)[0].(map[string]any)["value"].(string)
		for _, tag := range tags(t, body) {
			if link := tag.attrs["href"] + tag.attrs["src"]; link != "" && !strings.Contains(link, "://") {
				t.Errorf("%s: %s leads nowhere in a newsroom", o.Path, link)
			}
		}
	}
}

// TestNewsRulesFindFaults sees that the test above would find what it looks for.
func TestNewsRulesFindFaults(t *testing.T) {
	for want, item := range map[string]map[string]any{
		"item has no uri":                                      {},
		"item may have no headline":                            {"uri": "https://a.example/", "headline": "A"},
		"uri: a.html is no uri":                                {"uri": "a.html"},
		"headlines: texted has no value":                       {"uri": "https://a.example/", "headlines": []any{map[string]any{"role": "main"}}},
		"versionCreated: 2025 is no moment":                    {"uri": "https://a.example/", "versionCreated": "2025"},
		"pubStatus: out is no one of usable withheld canceled": {"uri": "https://a.example/", "pubStatus": "out"},
	} {
		if got := ninjsFaults("item", item); len(got) != 1 || got[0] != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestNewsItemsSayWhatArticlesDo sees that an item has the text of its article, its figures and where they are from.
func TestNewsItemsSayWhatArticlesDo(t *testing.T) {
	e, s := newCity(t, withOutputs(sitetest.CityConfig, "ninjs"))
	item := text(t, find(t, allOutputs(e, s), "en/city-2025/opening.ninjs.json"))
	for _, want := range []string{`"language":"en"`, `"title":"Opening up"`, "28.5 million passengers", `"rel":"translation","uri":"https://example.org/reports/zh/city-2025/opening.html"`, `"name":"The Daily"`} {
		if !strings.Contains(item, want) {
			t.Errorf("the item has no %s: %s", want, item)
		}
	}
}

// TestNewsItemsNeedAnAddress sees that a site without an address has none, nor a link to one.
func TestNewsItemsNeedAnAddress(t *testing.T) {
	e, s := newCity(t, withOutputs(sitetest.Homeless, "ninjs"))
	outputs := allOutputs(e, s)
	if list := endingIn(outputs, ninjsEnding); len(list) > 0 {
		t.Errorf("%d items", len(list))
	}
	if strings.Contains(text(t, find(t, outputs, "zh/city-2025/opening.html")), "ninjs") {
		t.Error("the article leads to one")
	}
}
