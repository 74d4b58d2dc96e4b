package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/sitetest"
)

// TestFromAnEmptyBucketToACorrectedFigure does what duibiao help operating says, with the sample: a bucket,
// its address in config.toml, the site online, a figure that was wrong, and the corrected one online.
func TestFromAnEmptyBucketToACorrectedFigure(t *testing.T) {
	s := startS3(t)
	source := sitetest.CopySample(t, filepath.Join("..", ".."))
	change(t, filepath.Join(source, "config.toml"), "[languages.zh]", "[publish]\nto = \""+s.to("reports")+"\"\n\n[languages.zh]")
	public := filepath.Join(source, "public")
	release := func() {
		t.Helper()
		_, diags, err := build.Run(build.Options{
			Source: source, Out: public, Release: true, Date: time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC), Tool: "test",
		})
		if err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
	}
	release()
	if out := mustPublish(t, "--source", source, "--dry-run"); !strings.Contains(out, "add zh/zhengzhou-2025/opening-up.html") {
		t.Errorf("the dry run: %s", out)
	}
	if data, _ := s.object("reports/index.html"); data != nil {
		t.Error("the dry run has published")
	}
	t.Logf("%s", mustPublish(t, "--source", source, "--delete"))
	holdFigure(t, s, "28.5 million")

	article := filepath.Join(source, "content", "zhengzhou-2025", "opening-up")
	change(t, article+".zh.md", `actual = "2850万人次"`, `actual = "2860万人次"`)
	correction := "[[corrections]]\nid = \"airport-passengers\"\ndate = 2026-11-26\n"
	change(t, article+".zh.md", "[[metrics]]", correction+"was = \"2850万人次\"\nreason = \"录入有误。\"\n\n[[metrics]]")
	change(t, article+".en.md", "[[metrics]]", correction+"reason = \"Copied wrongly.\"\n\n[[metrics]]")
	release()
	s.calls.Store(0)
	out := mustPublish(t, "--source", source, "--delete", "--wait", "30s")
	t.Logf("%d requests: %s", s.calls.Load(), out)
	holdFigure(t, s, "28.6 million")
	if strings.Contains(out, " 0 unchanged") || strings.Contains(out, " 0 replaced") {
		t.Error(out)
	}
}

// change writes another text in the place of the first of a file.
func change(t *testing.T, name, from, to string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), from) {
		t.Fatalf("%s has no %s", name, from)
	}
	if err := os.WriteFile(name, []byte(strings.Replace(string(text), from, to, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// holdFigure looks at the page of the figure online.
func holdFigure(t *testing.T, s *objectStore, want string) {
	t.Helper()
	data, _ := s.object("reports/en/zhengzhou-2025/figures/airport-passengers.html")
	if !strings.Contains(strings.ReplaceAll(string(data), "\u00a0", " "), want) {
		t.Errorf("the page online does not say %s", want)
	}
}
