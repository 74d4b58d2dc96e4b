package build

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pictured is a site with files of names that no address should have. An SVG file stands
// for all images, since it is text.
const pictured = `
-- config.toml --
title = { zh = "站" }
languages = { zh = { name = "中文" } }
[assets]
active = true
-- content/r/index.zh.md --
+++
title = "报告"
summary = "概要"
actual_period = 2024
target_period = 2025
source = "来源"
+++
![城墙](城墙.svg "图一：城墙")
-- content/r/a.zh.md --
+++
title = "甲"
summary = "概要"
+++
见![城墙](%E5%9F%8E%E5%A2%99.svg)、![图](图/plan.svg)、[规划](<规划 全文.pdf#page=2>)和![地图](maps/map.svg)。
-- content/r/城墙.svg --
<svg width="300" height="200"></svg>
-- content/r/图/plan.svg --
<svg width="7" height="5"></svg>
-- content/r/maps/map.svg --
<svg viewBox="0 0 40 30"></svg>
-- content/r/规划 全文.pdf --
%PDF
`

// TestPictures: an image has its size and its address of the file, whatever the file is
// called, and they follow the file.
func TestPictures(t *testing.T) {
	source := t.TempDir()
	digested := regexp.MustCompile(`[0-9a-f]{8}\.`)
	for _, tt := range []struct{ was, is, overview, article string }{
		{"", "",
			`<figure><img src="../../assets/r/<digest>.svg" alt="城墙" width="300" height="200" loading="lazy"><figcaption>图一：城墙</figcaption></figure>`,
			`见<img src="../../assets/r/<digest>.svg" alt="城墙" width="300" height="200" loading="lazy">、` +
				`<img src="../../assets/r/<digest>.svg" alt="图" width="7" height="5" loading="lazy">、` +
				`<a href="../../assets/r/<digest>.pdf#page=2">规划</a>和` +
				`<img src="../../assets/r/maps/map.svg" alt="地图" width="40" height="30" loading="lazy">。`},
		{`width="300"`, `width="600"`,
			`width="600" height="200"`, `width="600" height="200"`},
	} {
		archive := strings.Replace(pictured, tt.was, tt.is, 1)
		again := builtFrom(t, source, archive)
		for page, want := range map[string]string{"zh/r/index.html": tt.overview, "zh/r/a.html": tt.article} {
			if got := digested.ReplaceAllString(again[page], "<digest>."); !strings.Contains(got, want) {
				t.Errorf("%s has no %s in\n%s", page, want, got)
			}
		}
		if diff := cmp.Diff(builtFrom(t, t.TempDir(), archive), again); diff != "" {
			t.Errorf("mismatch (-clean +again):\n%s", diff)
		}
		for name := range again {
			if strings.ContainsFunc(name, func(r rune) bool { return r <= ' ' || r > '~' }) {
				t.Errorf("%q is published", name)
			}
		}
		linksLead(t, filepath.Join(source, "public"), again, "zh/r/a.html", "zh/r/index.html")
	}
}

// linksLead sees that what a page shows and links to below assets/ is there.
func linksLead(t *testing.T, out string, files map[string]string, pages ...string) {
	t.Helper()
	for _, page := range pages {
		for _, m := range regexp.MustCompile(`(?:src|href)="([^"#:]*assets/r/[^"#]*)`).FindAllStringSubmatch(files[page], -1) {
			if _, err := os.Stat(filepath.Join(out, filepath.Dir(page), m[1])); err != nil {
				t.Errorf("%s: %v", page, err)
			}
		}
	}
}

// TestOtherFilesAreNoPictures: what is no picture by its name is not shown as one.
func TestOtherFilesAreNoPictures(t *testing.T) {
	source := t.TempDir()
	write(t, source, map[string]string{
		"config.toml":           "title = { zh = \"站\" }\nlanguages = { zh = { name = \"中文\" } }\n[check]\nmeta-length = \"off\"\n",
		"content/r/plan.pdf":    "%PDF-1.7",
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nsummary = \"概要\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n\n见![城区规划](plan.pdf)。\n",
	})
	_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
	want := "content/r/index.zh.md:9:2: plan.pdf is no image (link to it, without the exclamation mark: [text](file)) [link-dead]"
	if got := strings.TrimSpace(text(diags)); err != nil || got != want {
		t.Errorf("%v, %s\nwant %s", err, got, want)
	}
}

// TestSpoiltPictures: an image that is empty, or is none, is told where it stands, until it is one.
func TestSpoiltPictures(t *testing.T) {
	source := t.TempDir()
	pixel := "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
	file := filepath.Join(source, "content", "r", "plan.png")
	write(t, source, map[string]string{
		"config.toml":           "title = { zh = \"站\" }\nlanguages = { zh = { name = \"中文\" } }\n[check]\nmeta-length = \"off\"\n",
		"content/r/index.zh.md": "+++\ntitle = \"报告\"\nsummary = \"概要\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n\n见![城区规划](plan.png)、[原图](plan.png)。\n",
	})
	for _, tt := range []struct{ text, want string }{
		{"", "content/r/index.zh.md:9:2: warning: content/r/plan.png cannot be read as an image: pages would show a broken picture (open it to see whether it is whole, and copy or save it anew) [link-dead]"},
		{"<html>", "content/r/index.zh.md:9:2: warning: content/r/plan.png cannot be read as an image: pages would show a broken picture (open it to see whether it is whole, and copy or save it anew) [link-dead]"},
		{pixel, ""},
		{pixel[:20], "content/r/index.zh.md:9:2: warning: content/r/plan.png cannot be read as an image: pages would show a broken picture (open it to see whether it is whole, and copy or save it anew) [link-dead]"},
	} {
		if err := os.WriteFile(file, []byte(tt.text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if got := strings.TrimSpace(text(diags)); err != nil || got != tt.want {
			t.Errorf("%q: %v, %s\nwant %s", tt.text, err, got, tt.want)
		}
	}
}
