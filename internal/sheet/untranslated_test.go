package sheet

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/sitetest"
)

// halfTranslated returns site2 as a site that does not wait for translations: of one article
// there is none, of the other it lacks a metric.
func halfTranslated() fstest.MapFS {
	fsys := sitetest.FS(site2)
	config := fsys["config.toml"]
	config.Data = []byte(string(config.Data) + "[check]\ntranslation-missing = \"off\"\n")
	delete(fsys, "content/city/green.en.md")
	air := fsys["content/city/air.en.md"]
	text, _, _ := strings.Cut(string(air.Data), "[[metrics]]\nid = \"rank\"")
	air.Data = []byte(text + "+++\n")
	return fsys
}

func TestHalfTranslated(t *testing.T) {
	newTree := func(more ...put) []put {
		return append([]put{{"green", "trees", "id", "trees"}, {"green", "trees", "label_zh", "树"}, {"green", "trees", "actual", "5棵"}}, more...)
	}
	for _, tt := range []struct {
		name  string
		puts  []put
		files string
		want  string // of the mistake; empty for none
	}{
		{"nothing", nil, "", ""},
		{"the original", []put{{"green", "parks", "actual", "36个"}}, "content/city/green.zh.md", ""},
		{"words that a translation has", []put{{"air", "cargo", "label_en", "All cargo"}}, "content/city/air.en.md", ""},
		{"a metric of the original alone", newTree(), "content/city/green.zh.md", ""},
		{"words for an article without a translation", []put{{"green", "parks", "label_en", "Parks"}}, "",
			"green!E2: content/city/green.en.md does not have the metric parks (write it in content/city/green.en.md first)"},
		{"words for a metric without a translation", []put{{"air", "rank", "label_en", "Rank"}}, "",
			"air!E4: content/city/air.en.md does not have the metric rank"},
		{"a metric with words that have no place", newTree(put{"green", "trees", "label_en", "Trees"}), "",
			"green!E3: content/city/green.en.md does not have the metric trees"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := loaded(t, halfTranslated())
			out, diags := taken(t, s, "t.xlsx", edited(t, s, ".xlsx", tt.puts))
			if tt.want != "" {
				if len(diags) != 1 || !strings.Contains(diags[0].String(), tt.want) {
					t.Errorf("no %s:\n%v", tt.want, diags)
				}
				return
			}
			if len(diags) > 0 {
				t.Fatal(diags)
			}
			var files []string
			for _, f := range out.Files {
				files = append(files, f.Name)
			}
			if diff := cmp.Diff(tt.files, strings.Join(files, " ")); diff != "" {
				t.Errorf("mismatch (-want +got):\n%s", diff)
			}
		})
	}
}
