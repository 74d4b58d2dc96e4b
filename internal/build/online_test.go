package build

import (
	"path/filepath"
	"slices"
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
	files, err := filepath.Glob(filepath.Join(out, "data", "*-20[0-9][0-9].json"))
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

// TestWordsAgainstTheirData: a target in words that is in others online, or is no longer here, is told with its place, and
// with no day on which it was published, of which the data know nothing.
func TestWordsAgainstTheirData(t *testing.T) {
	files := site(nil, chain)
	files["content/c24/a.zh.md"] = strings.Replace(files["content/c24/a.zh.md"], `"1200万人以上"`, `{ words = "稳中有升" }`, 1)
	files["content/c24/a.en.md"] = strings.Replace(files["content/c24/a.en.md"], "label", "target = { words = \"stable\" }\nlabel", 1)
	source := t.TempDir()
	o := Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"}
	write(t, source, files)
	if _, diags, err := Run(o); err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	online := Online{"c24.json", []byte(read(t, o.Out, "data/c24.json"))}
	article := files["content/c24/a.zh.md"]
	for _, tt := range []struct{ edit, want string }{
		{"稳定增长", "content/c24/a.zh.md:7:10: the target of jobs in 中文 is in other words in c24.json than “稳定增长” here"},
		{"", "content/c24/a.zh.md:4:6: the target of jobs is in words in c24.json, but not here"},
	} {
		edit, want := tt.edit, tt.want
		files["content/c24/a.zh.md"] = strings.Replace(article, "稳中有升", edit, 1)
		if edit == "" {
			files["content/c24/a.zh.md"] = strings.Replace(article, "target = { words = \"稳中有升\" }\n", "", 1)
			files["content/c24/a.en.md"] = strings.Replace(files["content/c24/a.en.md"], "target = { words = \"stable\" }\n", "", 1)
		}
		write(t, source, files)
		_, diags, err := Check(o, online)
		var said []string
		for _, d := range diags {
			if text := d.Pos.String() + ": " + d.Message.En; len(d.Notes) == 0 && d.Rule == "online" {
				said = append(said, text)
			}
		}
		if err != nil || !slices.Contains(said, want) {
			t.Errorf("%v, %q, want %q", err, said, want)
		}
	}
}
