package build

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestRevisionsAreMarked: a later report that states a released result or target anew says so wherever the
// figure stands as it was, and wherever the outcome is told that follows from it, in both languages.
func TestRevisionsAreMarked(t *testing.T) {
	revise := func(table string) map[string]string {
		files := site(nil, chain)
		files["content/b25/a.zh.md"] = strings.Replace(files["content/b25/a.zh.md"], `actual = "1256万人"`, `actual = "1150万人"`, 1)
		zh := files["content/a26/a.zh.md"]
		i := strings.LastIndex(zh, "+++")
		files["content/a26/a.zh.md"] = zh[:i] + table + zh[i:]
		return files
	}
	const (
		result   = "[[metrics.series]]\nperiod = 2024\nactual = \"1210万人\"\nstatus = \"revised\"\n"
		target   = "[[metrics.series]]\nperiod = 2025\ntarget = \"1300万人以上\"\nstatus = \"revised\"\n"
		resultEn = "Revised in “The year C”: the 2024 figure, first published as 11.5 million jobs, is now 12.1 million jobs."
		resultZh = "《丙年》有修订：2024年实绩，最初发布为1150万人，修订为1210万人。"
		targetEn = "Revised in “The year C”: the 2025 target, first published as at least 12 million jobs, is now at least 13 million jobs. Results are held against the first target."
		targetZh = "《丙年》有修订：2025年目标，最初发布为1200万人以上，修订为1300万人以上。"
	)
	for _, tt := range []struct {
		name, table string
		pages       map[string][]string
	}{
		{"a result", result, map[string][]string{
			"en/c24/a.html":            {"12.1 million jobs (revised)", resultEn},
			"zh/c24/a.html":            {"1210万人（修订）", resultZh},
			"en/c24/embed/jobs.html":   {"12.1 million jobs (revised)", resultEn},
			"zh/c24/embed/jobs.html":   {"1210万人（修订）", resultZh},
			"en/c24/figures/jobs.html": {"12.1 million jobs (revised)", resultEn},
			"zh/c24/figures/jobs.html": {"1210万人（修订）", resultZh},
			"en/c24/index.html":        {"12.1 million jobs (revised)", "Revised in “The year C”"},
			"zh/c24/index.html":        {"1210万人（修订）", "《丙年》有修订"},
			"en/b25/a.html":            {"2024: not met", resultEn},
			"zh/b25/a.html":            {resultZh},
			"en/b25/embed/jobs.html":   {"2024: not met", resultEn},
			"zh/b25/embed/jobs.html":   {resultZh},
			"en/b25/figures/jobs.html": {resultEn},
			"zh/b25/figures/jobs.html": {resultZh},
			"en/b25/index.html":        {"Revised in “The year C”"},
			"en/c24/a.json":            {`"status":"revised"`, `"revisions":[{"report":"a26","id":"jobs","side":"actual","was":{`},
			"data/c24.json":            {`"status":"revised"`, `"revisions":[{"report":"a26","id":"jobs","side":"actual","was":{`},
			"en/b25/a.json":            {`"revisions":[{"report":"a26","id":"jobs","side":"actual","was":{`},
		}},
		{"a target", target, map[string][]string{
			"en/b25/a.html":            {targetEn},
			"zh/b25/embed/jobs.html":   {targetZh},
			"en/b25/figures/jobs.html": {targetEn},
			"en/b25/a.json":            {`"revisions":[{"report":"a26","id":"jobs","side":"target","was":{`},
		}},
	} {
		source := t.TempDir()
		out := filepath.Join(source, "public")
		files := revise(tt.table)
		files["config.toml"] = strings.Replace(files["config.toml"], "title", "base_url = \"https://city.example/\"\ntitle", 1)
		write(t, source, files)
		for range 2 { // the second time from what is remembered
			if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
				t.Fatal(tt.name, err, diags)
			}
		}
		for page, wants := range tt.pages {
			got := plain(read(t, out, page))
			for _, want := range wants {
				if !strings.Contains(got, want) {
					t.Errorf("%s: no %q in %s:\n%s", tt.name, want, page, got)
				}
			}
		}
	}
}

// TestRevisedTargetsAreNamed: of a target that is stated anew, the share reached is said of the first, by its
// number; the card has both, and the result is not called revised.
func TestRevisedTargetsAreNamed(t *testing.T) {
	files := site(nil, chain)
	for f := range files {
		if strings.HasPrefix(f, "content/a26/") {
			delete(files, f)
		}
	}
	index, article := "content/b25/index.zh.md", "content/b25/a.zh.md"
	files[index] = strings.Replace(files[index], "actual_period = 2024\ntarget_period = 2025", "actual_period = \"2024H1\"\ntarget_period = 2024", 1)
	files[article] = strings.Replace(files[article], "actual = \"1256万人\"\ntarget = \"1200万人以上\"", "actual = \"600万人\"\ntarget = \"1300万人以上\"\nstatus = \"revised\"", 1)
	source := t.TempDir()
	out := filepath.Join(source, "public")
	write(t, source, files)
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	const note = "Revised in “The year B”: the 2024 target, first published as at least 12 million jobs, is now at least 13 million jobs."
	for page, wants := range map[string][]string{
		"en/b25/a.html":            {note},
		"en/b25/embed/jobs.html":   {note},
		"en/b25/figures/jobs.html": {note, "50% of the first 2024 target, at least 12 million jobs,"},
		"zh/b25/figures/jobs.html": {"最初的2024年目标（1200万人以上）", "《乙年》有修订：2024年目标，最初发布为1200万人以上，修订为1300万人以上。"},
	} {
		got := plain(read(t, out, page))
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("no %q in %s:\n%s", want, page, got)
			}
		}
		if isTable := strings.Contains(page, "figures"); strings.Contains(got, ">Revised<") && !isTable { // the table says so of the target
			t.Errorf("the result is called revised in %s:\n%s", page, got)
		}
	}
}
