package build

import (
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/diag"
)

// TestReferencesAcrossBuilds follows a figure from report to report through builds that
// remember.
func TestReferencesAcrossBuilds(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{"content/other/a.en.md": "{{city/trains}}", "content/other/index.en.md": "{{parks}}"}, city, other)
	reasons := map[string]string{}
	build := func() *Result {
		t.Helper()
		write(t, source, files)
		result, diags, err := Run(Options{
			Source: source, Out: out, Tool: "test",
			Explain: func(path string, reason diag.Words) { reasons[path] = reason.En },
		})
		if err != nil || len(diags) > 0 {
			t.Fatal(err, diags)
		}
		return result
	}
	build()
	if r := build(); r.Read != 0 || r.Rendered != 0 {
		t.Errorf("unchanged: %d read, %d rendered", r.Read, r.Rendered)
	}
	rail := files["content/city/rail.zh.md"]
	for _, step := range []struct {
		name, file, text string
		read             int
		page, want       string
	}{
		{"a figure", "content/city/rail.zh.md", strings.Replace(rail, "3601", "3602", 1), 1, "en/other/a.html", "3,602 trains"},
		{"a figure of the same report", "content/other/a.zh.md", strings.Replace(files["content/other/a.zh.md"], "1个", "2个", 1), 1, "en/other/index.html", "2 parks"},
		{"another reference", "content/other/a.en.md", strings.Replace(files["content/other/a.en.md"], "city/trains", "city/trains.label", 1), 1, "en/other/a.html", ">Trains</a>"},
	} {
		files[step.file] = step.text
		if r := build(); r.Read != step.read {
			t.Errorf("%s: %d read, want %d", step.name, r.Read, step.read)
		}
		if page := prose(t, out, step.page); !strings.Contains(page, step.want) {
			t.Errorf("%s: no %s in %s", step.name, step.want, page)
		}
		if want := "rendered: what it shows has changed: " + step.file; reasons[step.page] != want {
			t.Errorf("%s: %s, want %s", step.name, reasons[step.page], want)
		}
	}
	// A metric that moves to another article takes its links along.
	delete(files, "content/city/rail.zh.md")
	delete(files, "content/city/rail.en.md")
	files["content/city/track.zh.md"] = rail
	files["content/city/track.en.md"] = site(nil, city)["content/city/rail.en.md"]
	build()
	if page := read(t, filepath.Join(out, "en/city/figures/trains.html")); !strings.Contains(page, `href="../track.html#trains"`) {
		t.Error(page)
	}
}

// TestReferencesInASession does the same with a session that is told what changes.
func TestReferencesInASession(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{"content/other/a.en.md": "{{city/trains}}"}, city, other)
	write(t, source, files)
	s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Build(); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		name, file, from, to string
		good                 bool
		want                 string // on the page of the other report
	}{
		{"a figure", "content/city/rail.zh.md", "3601", "3602", true, "3,602 trains"},
		{"a figure, and a mistake", "content/city/rail.zh.md", "3602班\"", "3603班\"\nlable = \"\"", false, "3,602 trains"},
		{"mended", "content/city/rail.zh.md", "\nlable = \"\"", "", true, "3,603 trains"},
		{"another reference", "content/other/a.en.md", "city/trains", "city/jobs.gap", true, "11,300 people"},
		{"a wrong one", "content/other/a.en.md", "city/jobs.gap", "city/job", false, "11,300 people"},
		{"none", "content/other/a.en.md", "{{city/job}}", "nothing", true, "nothing"},
	} {
		files[step.file] = strings.Replace(files[step.file], step.from, step.to, 1)
		write(t, source, files)
		r, diags, err := s.Build(step.file)
		if err != nil || diags.HasErrors() == step.good {
			t.Fatal(step.name, err, diags)
		}
		if step.good && r.Read != 1 {
			t.Errorf("%s: %d read, want 1", step.name, r.Read)
		}
		makeAll(t, s.Site(), out)
		if page := prose(t, out, "en/other/a.html"); !strings.Contains(page, step.want) {
			t.Errorf("%s: no %s in %s", step.name, step.want, page)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	r, _, err := Run(Options{Source: source, Out: filepath.Join(source, "published"), Tool: "test"})
	if err != nil || r.Read != 0 {
		t.Errorf("after the session: %+v, %v", r, err)
	}
}
