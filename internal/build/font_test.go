package build

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"

	"duibiao/internal/diag"
)

// fontSite is a site with pictures of its metrics.
func fontSite(more string) map[string]string {
	return map[string]string{
		"config.toml":           "title = { zh = \"站\", en = \"Site\" }\n[check]\nprose = false\nsource-missing = \"off\"\n" + more,
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/r/index.en.md": "+++\ntitle = \"Report\"\n+++\n",
		"content/r/a.zh.md":     "+++\ntitle = \"甲\"\n[[metrics]]\nid = \"m\"\nlabel = \"指标\"\nactual = \"2个\"\ntarget = \"3个\"\n[[metrics]]\nid = \"n\"\nlabel = \"另一项\"\nactual = \"2个\"\n+++\n",
		"content/r/a.en.md":     "+++\ntitle = \"A\"\n[[metrics]]\nid = \"m\"\nlabel = \"Metric\"\n[[metrics]]\nid = \"n\"\nlabel = \"Another\"\n+++\n",
	}
}

// TestFontMistakes holds that a font which is not there, or is none, is a mistake at its key.
func TestFontMistakes(t *testing.T) {
	for font, want := range map[string]string{
		"fonts/a.ttf": `config.toml:6:8: there is no font fonts/a.ttf: name it by its way from the source folder [config]`,
		"fonts":       `config.toml:6:8: there is no font fonts: name it by its way from the source folder [config]`,
		"config.toml": `config.toml:6:8: config.toml is no font of TTF, OTF or TTC that can be used, or has none with the number 0 (face): `,
	} {
		source := t.TempDir()
		files := fontSite("[share]\nfont = \"" + font + "\"\n")
		files["fonts/b.ttf"] = string(goregular.TTF)
		write(t, source, files)
		for range 2 { // the second time with what is remembered
			_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
			if err != nil || len(diags) != 1 || !strings.HasPrefix(diags[0].String(), want) || !strings.Contains(diags[0].In(diag.Chinese), "字体") {
				t.Errorf("%s: %v, %v", font, diags, err)
			}
		}
	}
}

// TestFontOfPictures changes the font, and sees that pictures are drawn anew, and no others
// are after an edit; what they lack is told when they are drawn.
func TestFontOfPictures(t *testing.T) {
	source := t.TempDir()
	files := fontSite("[outputs]\nshare = \"figures\"\n")
	build := func(lacks int) []string {
		t.Helper()
		write(t, source, files)
		var drawn []string
		o := Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"}
		o.Explain = func(path string, reason diag.Words) {
			if strings.HasSuffix(path, ".png") && reason != sayKept {
				drawn = append(drawn, path)
			}
		}
		result, diags, err := Run(o)
		if err != nil || len(diags) > 0 || len(result.Lacks) != lacks {
			t.Fatal(diags, err, result.Lacks)
		}
		return drawn
	}
	if got := build(1); len(got) != 6 { // in two languages the report and its metrics
		t.Errorf("at first %q", got)
	}
	if got := build(0); len(got) != 0 {
		t.Errorf("without an edit %q", got)
	}
	files["content/r/a.en.md"] += "\nA text.\n"
	if got := build(0); len(got) != 0 {
		t.Errorf("after an edit of a text %q", got)
	}
	files["content/r/a.zh.md"] = strings.Replace(files["content/r/a.zh.md"], "3个", "4个", 1)
	if got, want := build(1), []string{"share/en/r/m.png", "share/zh/r/m.png"}; !slices.Equal(got, want) {
		t.Errorf("after an edit of a target %q, want %q", got, want)
	}
	files["config.toml"] += "[share]\nfont = \"fonts/a.ttf\"\n"
	for _, font := range [][]byte{goregular.TTF, gobold.TTF} {
		files["fonts/a.ttf"] = string(font)
		if got := build(1); len(got) != 6 { // Chinese characters, which these fonts don't have
			t.Errorf("with another font %q", got)
		}
	}
}
