package build

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// correctedChain is the chain with a correction in the first of its reports.
func correctedChain() map[string]string {
	files := site(nil, chain)
	files["content/c24/published.toml"] = "[[figures]]\nid = \"jobs\"\nactual = \"1234万人\"\ntarget = \"1200万人以上\"\ndate = 2024-02-10\n"
	for _, f := range []string{"content/c24/a.zh.md", "content/c24/a.en.md"} {
		text := files[f]
		i := strings.LastIndex(text, "+++")
		table := "[[corrections]]\nid = \"jobs\"\ndate = 2025-03-01\nwas = \"1234万人\"\nreason = \"录入有误。\"\n"
		if strings.Contains(f, ".en.") {
			table = "[[corrections]]\nid = \"jobs\"\nreason = \"A typing mistake.\"\n"
		}
		files[f] = text[:i] + table + text[i:]
	}
	return files
}

// TestFollowersShowCorrections: what a report corrects is shown, with its reason, in all that
// is made of the figure by those that have taken it over, the last of a chain too, and the
// list of what the correction touches has their outputs.
func TestFollowersShowCorrections(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := correctedChain()
	files["config.toml"] = strings.Replace(files["config.toml"], "title", "base_url = \"https://city.example/\"\ntitle", 1)
	files["content/b25/index.zh.md"] = strings.Replace(files["content/b25/index.zh.md"], "source", "date = 2025-02-10\nsource", 1)
	var result *Result
	build := func() {
		t.Helper()
		write(t, source, files)
		r, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		result = r
	}
	for range 2 { // the second time from what is remembered
		build()
		if len(result.Corrected) != 1 {
			t.Fatalf("corrected: %+v", result.Corrected)
		}
		for _, want := range []string{"zh/b25/a.html", "en/a26/embed/jobs.html", "data/a26.json", "data/a26.series.csv", "zh/c24/a.html", "zh/feed.atom", "en/feed.json"} {
			if !slices.Contains(result.Corrected[0].Paths, want) {
				t.Errorf("%s is not touched: %q", want, result.Corrected[0].Paths)
			}
		}
	}
	shown := map[string]string{
		"zh/b25/a.html":          "更正（2025年3月1日）：2023年实绩，此前发布的数字为<span class=\"keep\">1234万人</span>。录入有误。",
		"en/a26/a.html":          `the 2023 figure was previously published as <span class="keep">12.34 million jobs</span>. A typing mistake.`,
		"en/a26/embed/jobs.html": "A typing mistake.",
		"zh/feed.atom":           "录入有误。",
		"en/feed.atom":           "<updated>2025-03-01T00:00:00Z</updated>",
		"data/a26.json":          `"en":"A typing mistake."},"origin":{"report":"c24","id":"jobs"}}]`,
		"data/b25.series.csv":    ",c24,jobs,2025-03-01\r\n",
	}
	holds := func(step string) {
		t.Helper()
		for page, want := range shown {
			if got := read(t, out, page); !strings.Contains(got, want) {
				t.Errorf("%s: no %s in %s:\n%s", step, want, page, got)
			}
		}
	}
	holds("at first")
	for _, page := range []string{"data/a26.csv", "data/b25.csv"} {
		if got := read(t, out, page); strings.Contains(got, "2025-03-01") {
			t.Errorf("%s has a correction of another report's figure:\n%s", page, got)
		}
	}

	files["content/c24/a.en.md"] = strings.Replace(files["content/c24/a.en.md"], "A typing mistake.", "A slip.", 1)
	for page, want := range shown {
		shown[page] = strings.Replace(want, "A typing mistake.", "A slip.", 1)
	}
	build()
	holds("another reason")
	clean := t.TempDir()
	write(t, clean, files)
	fresh, diags, err := Run(Options{Source: clean, Out: filepath.Join(clean, "public"), Tool: "test"})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	if diff := cmp.Diff(fresh.Corrected, result.Corrected); diff != "" {
		t.Errorf("corrected: mismatch (-clean +incremental):\n%s", diff)
	}
	if diff := cmp.Diff(tree(t, filepath.Join(clean, "public")), tree(t, out)); diff != "" {
		t.Errorf("mismatch (-clean +incremental):\n%s", diff)
	}
}

// TestEarlierReportsAreTouched: a correction that decides the target of an earlier report is listed
// with the outputs of that which tell the outcome.
func TestEarlierReportsAreTouched(t *testing.T) {
	source := t.TempDir()
	files := site(nil, chain)
	files["content/b25/published.toml"] = "[[figures]]\nid = \"jobs\"\nactual = \"1190万人\"\ntarget = \"1200万人以上\"\ndate = 2025-02-10\n"
	for f, table := range map[string]string{
		"content/b25/a.zh.md": "[[corrections]]\nid = \"jobs\"\ndate = 2025-03-01\nwas = \"1190万人\"\nreason = \"录入有误。\"\n",
		"content/b25/a.en.md": "[[corrections]]\nid = \"jobs\"\nreason = \"A typing mistake.\"\n",
	} {
		i := strings.LastIndex(files[f], "+++")
		files[f] = files[f][:i] + table + files[f][i:]
	}
	write(t, source, files)
	for range 2 { // the second time from what is remembered
		result, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if err != nil || len(diags) > 0 || len(result.Corrected) != 1 {
			t.Fatal(err, diags, result)
		}
		paths := result.Corrected[0].Paths
		for _, want := range []string{"zh/c24/a.html", "en/c24/embed/jobs.html", "en/c24/figures/jobs.html", "zh/c24/index.html", "data/c24.json", "zh/b25/a.html", "zh/a26/a.html", "zh/index.html", "en/index.html"} {
			if !slices.Contains(paths, want) {
				t.Errorf("%s is not touched: %q", want, paths)
			}
		}
	}
}
