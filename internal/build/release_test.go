package build

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"duibiao/internal/cache"
	"duibiao/internal/published"
	"duibiao/internal/sitetest"
)

func release(t *testing.T, source, out, date string) *Result {
	t.Helper()
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		t.Fatal(err)
	}
	result, diags, err := Run(Options{Source: source, Out: out, Tool: "test", Release: true, Date: day})
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	return result
}

// released is the line of the sample's config.toml that names its reports.
var released = regexp.MustCompile(`(?m)^released = .*\n`)

// forget takes back that reports have been released, so that another first release is one.
func forget(t *testing.T, source string) {
	t.Helper()
	name := filepath.Join(source, "config.toml")
	text := read(t, name)
	if !released.MatchString(text) {
		t.Fatal("config.toml names no report that has been released")
	}
	if err := os.WriteFile(name, []byte(released.ReplaceAllString(text, "")), 0o666); err != nil {
		t.Fatal(err)
	}
}

// listedByVersion1 is a record as a program wrote it that listed figures of the report's own
// periods alone.
func listedByVersion1(text string) string {
	figures, _, _ := strings.Cut(text, "\n[[series]]")
	return regexp.MustCompile(`version = 3\nseal = .*\n`).ReplaceAllString(figures, "version = 1\n")
}

// TestSampleListIsWhole: the record that the sample ships is what releases write, the first of
// them by a program that did not list series yet, and none on a later day touches it.
func TestSampleListIsWhole(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	name := filepath.Join(source, "content", sampleReport, published.Name)
	shipped := read(t, name)
	before, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if r := release(t, source, filepath.Join(source, "public"), "2026-12-01"); len(r.Released) != 0 || len(r.Corrected) != 0 {
		t.Errorf("%+v", r)
	}
	if after, err := os.Stat(name); err != nil || !after.ModTime().Equal(before.ModTime()) || !os.SameFile(before, after) {
		t.Errorf("the list was written (%v)", err)
	}
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	forget(t, source)
	release(t, source, filepath.Join(source, "public"), "2025-02-10")
	forget(t, source)
	if err := os.WriteFile(name, []byte(listedByVersion1(read(t, name))), 0o666); err != nil {
		t.Fatal(err)
	}
	release(t, source, filepath.Join(source, "public"), "2026-11-26")
	if got := read(t, name); got != shipped {
		t.Errorf("releases write\n%s", got)
	}
}

// TestReleaseThatFails: what has not gone out is not listed.
func TestReleaseThatFails(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	list := filepath.Join(source, "content", sampleReport, published.Name)
	if err := os.Remove(list); err != nil {
		t.Fatal(err)
	}
	forget(t, source)
	if _, _, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test", Release: true}); err == nil {
		t.Error("a release without a date is none")
	}
	foreign := t.TempDir()
	if err := os.WriteFile(filepath.Join(foreign, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Run(Options{Source: source, Out: foreign, Tool: "test", Release: true, Date: time.Unix(0, 0)}); err == nil {
		t.Error("somebody else's folder is taken")
	}
	if _, err := os.Stat(list); err == nil {
		t.Error("a list was written")
	}
}

// TestARecordThatCannotBeReadIsNotCalledLost: one that a newer program has written is to be kept, and
// bringing back what was there before would lose it.
func TestARecordThatCannotBeReadIsNotCalledLost(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	name := filepath.Join(source, "content", sampleReport, published.Name)
	text := strings.Replace(read(t, name), "version = 3", "version = 4", 1)
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
	if err != nil || len(diags) != 1 || !strings.Contains(diags[0].String(), "take a newer duibiao") {
		t.Error(err, diags)
	}
}

// TestReleaseInASession: a session that is told of one article still lists everything.
func TestReleaseInASession(t *testing.T) {
	source := sitetest.CopySample(t, sampleSource)
	article := filepath.Join(source, "content", sampleReport, "index.zh.md")
	s, err := NewSession(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test", Release: true, Date: time.Unix(0, 0).UTC()})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, _, err := s.Build(); err != nil {
		t.Fatal(err)
	}
	list := filepath.Join(source, "content", sampleReport, published.Name)
	if err := os.WriteFile(list, []byte("# nothing yet\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	forget(t, source)
	if err := os.WriteFile(article, append([]byte(read(t, article)), '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
	result, diags, err := s.Build("content/" + sampleReport + "/index.zh.md")
	if err != nil || len(diags) > 0 || !slices.Equal(result.Released, []string{"content/" + sampleReport + "/" + published.Name, "config.toml"}) {
		t.Errorf("%+v, %v, %v", result, diags, err)
	}
}

// TestCorrectedFigureInTheText: a page that quotes a figure is among those that its
// correction touches, also a page of another report.
func TestCorrectedFigureInTheText(t *testing.T) {
	source := t.TempDir()
	article := "+++\ntitle = %q\n[[metrics]]\nid = \"m\"\nlabel = %q\n%s+++\n\n%s\n"
	files := map[string]string{
		"config.toml":               "title = { zh = \"站\", en = \"Site\" }\n[check]\nprose = false\nsource-missing = \"off\"\n",
		"content/r/a.zh.md":         fmt.Sprintf(article, "甲", "指标", "actual = \"2个\"\n[[corrections]]\nid = \"m\"\ndate = 2025-03-01\nwas = \"1个\"\nreason = \"错。\"\n", ""),
		"content/r/a.en.md":         fmt.Sprintf(article, "A", "Metric", "[[corrections]]\nid = \"m\"\nreason = \"Wrong.\"\n", ""),
		"content/r/published.toml":  "[[figures]]\nid = \"m\"\nactual = \"1个\"\ndate = 2025-02-10\n",
		"content/r/b.zh.md":         "+++\ntitle = \"乙\"\n+++\n\n{{m}}\n",
		"content/r/b.en.md":         "+++\ntitle = \"B\"\n+++\n",
		"content/other/b.zh.md":     "+++\ntitle = \"乙\"\n+++\n",
		"content/other/b.en.md":     "+++\ntitle = \"B\"\n+++\n\n{{r/m}} {{r/m}}\n",
		"content/r/index.zh.md":     "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/other/index.zh.md": "+++\ntitle = \"报告\"\nactual_period = 2024\ntarget_period = 2025\n+++\n",
		"content/r/index.en.md":     "+++\ntitle = \"Report\"\n+++\n",
		"content/other/index.en.md": "+++\ntitle = \"Report\"\n+++\n",
	}
	write(t, source, files)
	for range 2 { // the second time from what is remembered
		result, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		if diff := cmp.Diff([]cache.Corrected{{ID: "m", Was: "1个", Now: "2个", Paths: []string{
			"data/r.csv", "data/r.json", "en/other/b.html", "en/r/a.html", "en/r/a.json", "en/r/embed/m.html", "en/r/embed/report/gap.html", "en/r/embed/report/score.html", "en/r/embed/sectors/a.html", "en/r/figures/m.html", "en/r/index.html",
			"search/en/r/a.js", "search/zh/r/a.js", "search/zh/r/b.js",
			"zh/r/a.html", "zh/r/a.json", "zh/r/b.html", "zh/r/embed/m.html", "zh/r/embed/report/gap.html", "zh/r/embed/report/score.html", "zh/r/embed/sectors/a.html", "zh/r/figures/m.html", "zh/r/index.html",
		}}}, result.Corrected); diff != "" {
			t.Errorf("mismatch (-want +got):\n%s", diff)
		}
	}
}
