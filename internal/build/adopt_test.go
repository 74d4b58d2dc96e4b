package build

import (
	"encoding/binary"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cespare/xxhash/v2"
	"github.com/google/go-cmp/cmp"

	"duibiao/internal/cache"
	"duibiao/internal/output"
)

// before is a site as version 0.1.0 left it: its file list, a page that is made no more,
// its cache, and its list of published figures.
var before = map[string]string{
	"config.toml":              "title = { zh = \"站\", en = \"Site\" }\n",
	"content/r/index.zh.md":    "+++\ntitle = \"报告\"\nsummary = \"概要\"\nactual_period = 2024\ntarget_period = 2025\nsource = \"来源\"\n+++\n",
	"content/r/index.en.md":    "+++\ntitle = \"Report\"\nsummary = \"Summary\"\nsource = \"Source\"\n+++\n",
	"content/r/green.zh.md":    "+++\ntitle = \"公园\"\nsummary = \"概要\"\n[[metrics]]\nid = \"parks\"\nlabel = \"公园\"\nactual = \"54个\"\n+++\n",
	"content/r/green.en.md":    "+++\ntitle = \"Parks\"\nsummary = \"Summary\"\n[[metrics]]\nid = \"parks\"\nlabel = \"Parks\"\n+++\n",
	"content/r/published.toml": "# The figures of this report.\n\n[[figures]]\nid = \"parks\"\nactual = \"54个\"\ndate = 2025-02-10\n",

	"public/.duibiao-manifest": "duibiao manifest 2\nindex.html\nzh/r/gone.html\n",
	"public/index.html":        "<!doctype html>old",
	"public/zh/r/gone.html":    "<!doctype html>gone",

	".duibiao/state":    summed("\x080.1.0-0123456789abcdef\x02\x01 and more that nothing of today reads"),
	".duibiao/articles": "articles of old",
	".duibiao/lock":     "1234",
}

// summed returns the state of a cache that is whole, whatever is in it.
func summed(body string) string {
	return string(binary.LittleEndian.AppendUint64([]byte(body), xxhash.Sum64String(body)))
}

// TestTheVersionBeforeIsBuiltOver: nothing that it left is refused, and nothing of it
// remains.
func TestTheVersionBeforeIsBuiltOver(t *testing.T) {
	source, clean := t.TempDir(), t.TempDir()
	write(t, source, before)
	sources := maps.Clone(before)
	maps.DeleteFunc(sources, func(name, _ string) bool {
		return strings.HasPrefix(name, "public/") || strings.HasPrefix(name, cache.Dir)
	})
	write(t, clean, sources)
	for _, dir := range []string{source, clean} {
		_, diags, err := Run(Options{Source: dir, Out: filepath.Join(dir, "public"), Tool: "test"})
		if err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
	}
	if diff := cmp.Diff(tree(t, filepath.Join(clean, "public")), tree(t, filepath.Join(source, "public"))); diff != "" {
		t.Errorf("mismatch (-clean +built over):\n%s", diff)
	}
}

// TestTheManifestIsCompleted: there is nothing to do but to find out what an older
// version, or a build that died, did not say.
func TestTheManifestIsCompleted(t *testing.T) {
	source := t.TempDir()
	write(t, source, before)
	out := filepath.Join(source, "public")
	o := Options{Source: source, Out: out, Tool: "test"}
	if _, diags, err := Run(o); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	want := tree(t, out)
	whole := want[output.ManifestName]

	lines := strings.SplitAfter(whole, "\n")
	paths := slices.Clone(lines)
	for i, line := range lines {
		if path, _, ok := strings.Cut(line, "\t"); ok {
			paths[i] = path + "\n"
		}
	}
	claim := slices.Clone(lines)
	claim[1] = paths[1]
	paths[0] = "duibiao manifest 2\n"

	for name, text := range map[string]string{"of format 2": strings.Join(paths, ""), "with a claim": strings.Join(claim, "")} {
		if err := os.WriteFile(filepath.Join(out, output.ManifestName), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		result, _, err := Run(o)
		if err != nil || result.Written > 0 || result.Rendered > 0 {
			t.Errorf("%s: %+v, %v", name, result, err)
		}
		if diff := cmp.Diff(want, tree(t, out)); diff != "" {
			t.Errorf("a manifest %s: mismatch (-want +got):\n%s", name, diff)
		}
	}
}
