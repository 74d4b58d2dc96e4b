package build

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// TestTranslationsComeAndGo takes translations away and brings them back, in a site that does
// not wait for them, between edits of what leads to them, and holds each build that remembers
// against one that does not.
func TestTranslationsComeAndGo(t *testing.T) {
	seeds, steps := length(6, 60)
	for seed := range seeds {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			w := newWorld(uint64(2001 + 2*seed)) // which are lenient
			source, clean := t.TempDir(), t.TempDir()
			out := filepath.Join(source, "public")
			write(t, source, w.files(t))
			var log []string
			for step := range steps {
				log = append(log, w.comeOrGo())
				files := w.files(t)
				write(t, source, files)
				build := func() (*Result, diag.List, error) { return Run(Options{Source: source, Out: out, Tool: "test"}) }
				if !w.step(t, build, clean, out, step, files) {
					t.Fatalf("after %s", strings.Join(log, ", "))
				}
			}
			if w.published < steps/3 {
				t.Errorf("only %d of %d builds had no mistakes", w.published, w.built)
			}
		})
	}
}

// comeOrGo edits a translation, or what leads to one. Mistakes are taken back at once.
func (w *world) comeOrGo() string {
	if w.mistaken {
		w.mend()
		w.unlink()
		w.config.lenient = true
		return "mended"
	}
	edits, some := w.edits(), map[string]func(){}
	for _, name := range []string{
		"translation", "translations", "index", "link", "cross link", "reference", "cross reference", "report's reference",
		"figure referred to", "label", "weight", "base",
	} {
		some[name] = edits[name]
	}
	if w.rng.IntN(2) == 0 {
		edits["translation"]()
		return "translation"
	}
	return w.anyOf(some)
}

// TestLinksFollowTranslations has a page with links to two articles of another report, of
// which the translations come one by one. Nothing else tells that the page is another then.
func TestLinksFollowTranslations(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	article := func(title string) string { return "+++\ntitle = \"" + title + "\"\n+++\n" }
	index := "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n"
	files := map[string]string{
		"config.toml":           "title = { zh = \"站\", en = \"Site\" }\n[check]\nprose = false\ntranslation-missing = \"off\"\n",
		"content/r/index.zh.md": index, "content/r/index.en.md": article("R"),
		"content/s/index.zh.md": index, "content/s/index.en.md": article("S") + "[a](../r/a.en.md), [b](../r/b.en.md)\n",
		"content/r/a.zh.md": article("甲"), "content/r/b.zh.md": article("乙"),
	}
	for _, step := range []struct{ file, want string }{
		{"", `<a href="../../zh/r/a.html" hreflang="zh-Hans">a</a>, <a href="../../zh/r/b.html" hreflang="zh-Hans">b</a>`},
		{"content/r/a.en.md", `<a href="../r/a.html">a</a>, <a href="../../zh/r/b.html" hreflang="zh-Hans">b</a>`},
		{"content/r/b.en.md", `<a href="../r/a.html">a</a>, <a href="../r/b.html">b</a>`},
	} {
		if step.file != "" {
			files[step.file] = article("A")
		}
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
		if page := prose(t, out, "en/s/index.html"); !strings.Contains(page, step.want) {
			t.Errorf("with %s: no %s in %s", step.file, step.want, page)
		}
	}
}
