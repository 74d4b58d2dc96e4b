package build

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"duibiao/internal/published"
)

// copySample copies the sample's sources into a new folder.
func copySample(t *testing.T) string {
	t.Helper()
	source := t.TempDir()
	for _, name := range []string{"config.toml", "content"} {
		from, to := filepath.Join(sampleSource, name), filepath.Join(source, name)
		var err error
		if name == "content" {
			err = os.CopyFS(to, os.DirFS(from))
		} else {
			err = os.WriteFile(to, []byte(read(t, from)), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return source
}

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

// TestSampleListIsWhole: the list that the sample ships is what a release writes, and
// none on a later day touches it.
func TestSampleListIsWhole(t *testing.T) {
	source := copySample(t)
	name := filepath.Join(source, "content", sampleReport, published.Name)
	shipped := read(t, name)
	before, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	if r := release(t, source, filepath.Join(source, "public"), "2026-01-01"); len(r.Released) != 0 || len(r.Corrected) != 0 {
		t.Errorf("%+v", r)
	}
	if after, err := os.Stat(name); err != nil || !after.ModTime().Equal(before.ModTime()) || !os.SameFile(before, after) {
		t.Errorf("the list was written (%v)", err)
	}
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	release(t, source, filepath.Join(source, "public"), "2025-02-10")
	if got := read(t, name); got != shipped {
		t.Errorf("a release writes\n%s", got)
	}
}

// TestReleaseThatFails: what has not gone out is not listed.
func TestReleaseThatFails(t *testing.T) {
	source := copySample(t)
	list := filepath.Join(source, "content", sampleReport, published.Name)
	if err := os.Remove(list); err != nil {
		t.Fatal(err)
	}
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

// TestReleaseInASession: a session that is told of one article still lists everything.
func TestReleaseInASession(t *testing.T) {
	source := copySample(t)
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
	if err := os.WriteFile(article, append([]byte(read(t, article)), '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
	result, diags, err := s.Build("content/" + sampleReport + "/index.zh.md")
	if err != nil || len(diags) > 0 || len(result.Released) != 1 {
		t.Errorf("%+v, %v, %v", result, diags, err)
	}
}
