package content

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"duibiao/internal/config"
	"duibiao/internal/diag"
)

// TestListPassesOver holds that what editors and systems leave in a report is neither an
// article nor published with it, and that a report may be called what Vim calls a file.
func TestListPassesOver(t *testing.T) {
	cfg, diags := config.Parse([]byte(`title = { zh = "站", en = "Site" }`))
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	fsys := fstest.MapFS{"content/4913/index.zh.md": {}, "content/.DS_Store": {}}
	for _, name := range []string{"a.zh.md", "chart.png", "a.zh.md~", ".a.zh.md.swp", "#a.zh.md#", "a.zh.md.orig", "Thumbs.db", "4913", ".git/a.zh.md"} {
		fsys["content/r/"+name] = &fstest.MapFile{}
	}
	folders, diags, err := List(fsys, cfg)
	if err != nil || len(diags) > 0 {
		t.Fatal(err, diags)
	}
	var got []string
	for _, f := range folders {
		for _, e := range f.Sources() {
			got = append(got, e.Name)
		}
	}
	if want := []string{"content/4913/index.zh.md", "content/r/a.zh.md", "content/r/chart.png"}; !slices.Equal(got, want) {
		t.Errorf("listed %q, want %q", got, want)
	}
}

func TestSplit(t *testing.T) {
	for _, tt := range []struct {
		name, text  string
		front, body string
		problem     string
	}{
		{"plain", "+++\na = 1\n+++\ntext\n", "a = 1\n", "text\n", ""},
		{"empty", "+++\n+++\n", "", "", ""},
		{"no body", "+++\na = 1\n+++", "a = 1\n", "", ""},
		{"Windows lines", "+++\r\na = 1\r\n+++\r\ntext", "a = 1\r\n", "text", ""},
		{"spaces behind the fence", "+++ \na = 1\n+++\t\ntext", "a = 1\n", "text", ""},
		{"plus signs in the text", "+++\na = 1\n+++\na\n+++\nb", "a = 1\n", "a\n+++\nb", ""},
		{"none", "text\n", "", "", "no front matter"},
		{"nothing at all", "", "", "", "no front matter"},
		{"YAML", "---\na: 1\n---\n", "", "", "no front matter"},
		{"open", "+++\na = 1\n", "", "", "no end"},
		{"not UTF-8", "+++\na = \"\xff\"\n+++\n", "", "", "not UTF-8"},
		{"UTF-16", "\xff\xfe+\x00+\x00+\x00", "", "", "not UTF-8"},
		{"NUL", "+++\n+++\na\x00b", "", "", "NUL"},
		{"control", "+++\na\x1bb\n+++\n", "", "", "control character"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := &diag.Source{Name: "a.md", Text: []byte(tt.text)}
			start, end, body, problem := split(src)
			if (problem == nil) != (tt.problem == "") || problem != nil && !strings.Contains(problem.Message.En, tt.problem) {
				t.Fatalf("problem %v, want %q", problem, tt.problem)
			}
			if problem != nil {
				return
			}
			if got := tt.text[start:end]; got != tt.front {
				t.Errorf("front matter %q, want %q", got, tt.front)
			}
			if got := tt.text[body:]; got != tt.body {
				t.Errorf("body %q, want %q", got, tt.body)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("+++\na = 1\n+++\ntext\n")
	f.Add("\uFEFF+++\r\n+++")
	f.Fuzz(func(t *testing.T, text string) {
		start, end, body, problem := split(&diag.Source{Name: "a.md", Text: []byte(text)})
		if problem == nil && (start > end || end > body || body > len(text)) {
			t.Errorf("split at %d, %d, %d of %d", start, end, body, len(text))
		}
	})
}
