package check_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"duibiao/internal/check"
	"duibiao/internal/diag"
	"duibiao/internal/markdown"
	"duibiao/internal/report"
	"duibiao/internal/sitetest"
)

// linked is a report of three articles, of which the first links to a heading of the second.
const linked = `
-- config.toml --
title = { zh = "站", en = "Site" }
-- content/r/index.zh.md --
+++
title = "报告"
actual_period = 2024
target_period = 2025
+++
-- content/r/index.en.md --
+++
title = "Report"
+++
-- content/r/a.zh.md --
+++
title = "甲"
+++
[乙](b.zh.md#绿地)
-- content/r/a.en.md --
+++
title = "A"
+++
[B](b.en.md#parks)
-- content/r/b.zh.md --
+++
title = "乙"
[[metrics]]
id = "parks"
label = "公园"
actual = "5个"
+++
## 绿地

文字。
-- content/r/b.en.md --
+++
title = "B"
[[metrics]]
id = "parks"
label = "Parks"
+++
## Green space

Text.
-- content/r/c.zh.md --
+++
title = "丙"
+++
文字。
-- content/r/c.en.md --
+++
title = "C"
+++
Text.
`

// keysOf returns the keys of a report's works by slug.
func keysOf(t *testing.T, files string, key uint64) map[string]uint64 {
	t.Helper()
	fsys := sitetest.FS("", files)
	cfg, articles, _, _ := sitetest.Load(t, fsys)
	folder := report.NewFolder(cfg, articles, nil, nil)
	in := &check.Input{Config: cfg, Articles: articles, Report: folder.Report, Files: check.NewFiles(articles, folder.Drafts, folder.Instead, nil), Key: key}
	keys := map[string]uint64{}
	for _, w := range in.Works() {
		keys[w.Articles[0].Slug] = w.Key
	}
	return keys
}

// TestKeysOfWorks edits a report and holds whose keys become others. What somebody writes in
// one article, a figure, an object and all, touches no other.
func TestKeysOfWorks(t *testing.T) {
	before := keysOf(t, linked, 1)
	for _, tt := range []struct{ name, was, is, want string }{
		{"nothing", "", "", ""},
		{"a text", "文字。\n-- content/r/b.en", "别的文字，12个。\n-- content/r/b.en", "b"},
		{"a translation", "Text.\n-- content/r/c.zh", "Words.\n-- content/r/c.zh", "b"},
		{"a link", "b.zh.md#绿地", "c.zh.md", "a"},
		{"a heading that is linked to", "## 绿地", "## 绿地与公园", "a b"},
		{"one before it", "## 绿地", "## 概况\n\n## 绿地", "a b"},
		{"one that is not", "文字。\n-- content/r/c.en", "## 概况\n-- content/r/c.en", "c"},
		{"a figure", `"5个"`, `"6个"`, "a b c index"},
		{"a label", `"Parks"`, `"Gardens"`, "a b c index"},
		{"where a metric stands", "title = \"B\"\n", "title = \"B\"\n\n", "a b c index"},
		{"front matter that cannot be read", "title = \"C\"", "title = ", "a b c index"},
		{"an article", "-- content/r/c.zh", "-- content/r/d.zh.md --\n+++\ntitle = \"丁\"\n+++\n-- content/r/c.zh", "a b c d index"},
	} {
		after := keysOf(t, strings.Replace(linked, tt.was, tt.is, 1), 1)
		var changed []string
		for slug, key := range after {
			if before[slug] != key {
				changed = append(changed, slug)
			}
		}
		slices.Sort(changed)
		if got := strings.Join(changed, " "); got != tt.want {
			t.Errorf("%s: the keys of %q change, want %q", tt.name, got, tt.want)
		}
	}
	for slug, key := range keysOf(t, linked, 2) {
		if key == before[slug] {
			t.Errorf("%s: its key is the same in another site", slug)
		}
	}
}

// TestWorksAreJudgedAlone holds that rules find the same in a work when the texts of all
// other articles are gone but for their headings, of which its key tells where its links
// lead. It does so with the fixtures of all rules.
func TestWorksAreJudgedAlone(t *testing.T) {
	for _, rule := range check.Rules() {
		archive, err := txtar.ParseFile(filepath.Join("testdata", rule.ID+".txtar"))
		if err != nil {
			t.Fatal(err)
		}
		in, outlines := input(t, archive)
		total := 0
		for i, w := range in.Works() {
			w.Outlines = outlines
			want := w.Run()
			total += len(want)
			alone := without(in, w)
			other := alone.Works()[i]
			other.Outlines = map[string]*markdown.Outline{}
			for _, a := range w.Articles {
				other.Outlines[a.File] = outlines[a.File]
			}
			if other.Key != w.Key {
				t.Errorf("%s: the key of %s is another when it stands alone", rule.ID, w.Articles[0].Slug)
			}
			if diff := cmp.Diff(textOf(want), textOf(other.Run())); diff != "" {
				t.Errorf("%s: mismatch (-in the report +alone):\n%s", rule.ID, diff)
			}
		}
		if rule.Work != nil && total == 0 {
			t.Errorf("%s: nothing was found in its fixture", rule.ID)
		}
	}
}

// without returns a report in which the articles have no texts but those of a work.
func without(in *check.Input, w *check.Work) *check.Input {
	alone := &check.Input{Config: in.Config, Key: in.Key, Files: in.Files}
	for _, a := range in.Articles {
		if !slices.Contains(w.Articles, a) && a.Document != nil {
			bare := *a
			bare.Document = &markdown.Document{Headings: a.Document.Headings}
			a = &bare
		}
		alone.Articles = append(alone.Articles, a)
	}
	alone.Report = report.NewFolder(in.Config, alone.Articles, in.Published, nil).Report
	return alone
}

func textOf(l diag.List) string {
	var b strings.Builder
	_ = l.WriteText(&b, diag.English)
	return b.String()
}
