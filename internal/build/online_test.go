package build

import (
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestSampleAgainstItsData: what the sample publishes is what it says, and each number of it
// that is another online is found, figures that are taken over apart.
func TestSampleAgainstItsData(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	out := filepath.Join(source, "public")
	o := Options{Source: source, Out: out, Tool: "test"}
	if _, diags, err := Run(o); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	files, err := filepath.Glob(filepath.Join(out, "data", "*.json"))
	if err != nil || len(files) < 3 {
		t.Fatal(files, err)
	}
	var same, forged []Online
	for _, name := range files {
		text := read(t, name)
		same = append(same, Online{filepath.Base(name), []byte(text)})
		for old, other := range map[string]string{
			`"zh":"2850万人次"`: `"zh":"2580万人次"`, `"zh":"突破100万吨"`: `"zh":"突破101万吨"`, `"zh":"1200万人左右"`: `"zh":"1200万人以上"`,
		} {
			text = strings.Replace(text, old, other, -1)
		}
		forged = append(forged, Online{filepath.Base(name), []byte(text)})
	}
	if _, diags, err := Check(o, same...); err != nil || len(diags) > 0 {
		t.Errorf("%v, %v", diags, err)
	}
	_, diags, err := Check(o, forged...)
	if err != nil || len(diags) != 3 {
		t.Errorf("%v, %v", diags, err)
	}
}
