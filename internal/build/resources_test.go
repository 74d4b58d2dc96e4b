package build

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOnlyLinkedFilesArePublished holds that a file beside the articles is published if a
// published page links to it, and as long as one does.
func TestOnlyLinkedFilesArePublished(t *testing.T) {
	source := t.TempDir()
	out := filepath.Join(source, "public")
	files := site(map[string]string{
		"content/city/index.zh.md": "[报告](report.pdf)", "content/city/index.en.md": "[The report](report.pdf)",
		"content/other/a.zh.md": "[附表](../city/tables/annex.xlsx)", "content/other/a.en.md": "[The annex](../city/tables/annex.xlsx)",
	}, city, other)
	for _, name := range []string{"city/report.pdf", "city/tables/annex.xlsx", "city/notes.txt", "other/embargo.xlsx", "other/a.zh.md.bak", "other/annex.xlsx"} {
		files["content/"+name] = name
	}
	text := files["content/other/a.zh.md"]
	both := map[string]string{"assets/city/report.pdf": "city/report.pdf", "assets/city/tables/annex.xlsx": "city/tables/annex.xlsx"}
	for _, step := range []struct {
		name string
		text string
		want map[string]string
	}{
		{"at first", text, both},
		{"an article becomes a draft", strings.Replace(text, "+++\n", "+++\ndraft = true\n", 1), map[string]string{"assets/city/report.pdf": "city/report.pdf"}},
		{"it is none any more", text, both},
	} {
		files["content/other/a.zh.md"] = step.text
		write(t, source, files)
		if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
		got := tree(t, out)
		maps.DeleteFunc(got, func(path, _ string) bool {
			return !strings.HasPrefix(path, "assets/city/") && !strings.HasPrefix(path, "assets/other/")
		})
		if diff := cmp.Diff(step.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
		s, err := NewSession(Options{Source: source, OnDemand: true, Tool: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if _, diags, err := s.Build(); err != nil || diags.HasErrors() {
			t.Fatal(err, diags)
		}
		paths := s.Site().Paths()
		for path := range got {
			if !slices.Contains(paths, path) {
				t.Errorf("%s: %s is not shown by a server", step.name, path)
			}
		}
		if i := slices.IndexFunc(paths, func(p string) bool { return strings.HasSuffix(p, "embargo.xlsx") }); i >= 0 {
			t.Errorf("%s: a server shows %s", step.name, paths[i])
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestFileInThePlaceOfAStaticOne holds that two files for one address are told with a place.
func TestFileInThePlaceOfAStaticOne(t *testing.T) {
	files := site(map[string]string{"content/city/index.zh.md": "[图](map.pdf)", "content/city/index.en.md": "[The map](map.pdf)"}, city)
	files["content/city/map.pdf"] = "a"
	for static, want := range map[string]string{
		"static/City/map.pdf": "a file of static/ is published as assets/city/map.pdf too",
		"static/city":         "assets/city/map.pdf cannot be published: a file of static/ is published as assets/city",
	} {
		files[static] = "b"
		clash(t, files, "content/city/map.pdf:1:1: "+want+" [bad-slug]")
		delete(files, static)
	}
}

// clash builds and checks a site that has one mistake.
func clash(t *testing.T, files map[string]string, want string) {
	t.Helper()
	source := t.TempDir()
	write(t, source, files)
	_, built, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
	if err != nil || len(built) != 1 || built[0].String() != want {
		t.Errorf("build: %v, %v; want %s", built, err, want)
	}
	_, checked, err := Check(Options{Source: source, Tool: "test"})
	if err != nil || len(checked) != 1 || checked[0].String() != want {
		t.Errorf("check: %v, %v; want %s", checked, err, want)
	}
}

// TestFileInThePlaceOfAFolder holds that a file is not published where another has its folder.
func TestFileInThePlaceOfAFolder(t *testing.T) {
	source := t.TempDir()
	files := site(map[string]string{"content/city/index.zh.md": "[图](map.pdf)", "content/city/index.en.md": "[The map](map.pdf)"}, city)
	files["content/city/map.pdf"], files["static/city/map.pdf/x.txt"] = "a", "b"
	write(t, source, files)
	const want = "the file assets/city/map.pdf would be published where the folder of assets/city/map.pdf/x.txt is"
	_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("%v, %v; want %s", diags, err, want)
	}
}

// TestFilesWithOnePath holds that a file does not take the place of another, as whose digest it is called.
func TestFilesWithOnePath(t *testing.T) {
	source := t.TempDir()
	files := site(map[string]string{"content/city/index.zh.md": "[甲](城墙.txt)", "content/city/index.en.md": "[A](城墙.txt)"}, city)
	files["content/city/城墙.txt"] = "1"
	write(t, source, files)
	out := filepath.Join(source, "public")
	if _, diags, err := Run(Options{Source: source, Out: out, Tool: "test"}); err != nil || diags.HasErrors() {
		t.Fatal(err, diags)
	}
	var published string
	for name := range tree(t, out) {
		if strings.HasPrefix(name, "assets/city/") {
			published = filepath.Base(name)
		}
	}
	for text, want := range map[string]string{"1": "", "2": "content/city/" + published + ":1:1: content/city/城墙.txt is published as assets/city/" + published + " too"} {
		for _, code := range []string{"zh", "en"} {
			files["content/city/index."+code+".md"] = strings.Replace(files["content/city/index."+code+".md"], "(城墙.txt)", "(城墙.txt) [乙]("+published+")", 1)
		}
		files["content/city/"+published] = text
		write(t, source, files)
		_, diags, err := Run(Options{Source: source, Out: out, Tool: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(diags); want == "" && diags.HasErrors() || want != "" && !strings.Contains(got, want) && !strings.Contains(got, "content/city/城墙.txt:1:1: content/city/"+published+" is published as") {
			t.Errorf("with %q: %s", text, got)
		}
	}
}

// TestFilesOfDraftReports holds that no other report publishes a file of one that is a draft.
func TestFilesOfDraftReports(t *testing.T) {
	for _, draft := range []bool{false, true} {
		source := t.TempDir()
		files := site(map[string]string{"content/other/a.zh.md": "[附表](../city/annex.xlsx)", "content/other/a.en.md": "[The annex](../city/annex.xlsx)"}, city, other)
		files["content/city/annex.xlsx"] = "x"
		for name, text := range files {
			if draft && strings.HasPrefix(name, "content/city/index.") {
				files[name] = strings.Replace(text, "+++\n", "+++\ndraft = true\n", 1)
			}
		}
		write(t, source, files)
		_, diags, err := Run(Options{Source: source, Out: filepath.Join(source, "public"), Tool: "test"})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(fmt.Sprint(diags), "content/city/annex.xlsx belongs to a report that is a draft"); got != draft {
			t.Errorf("draft = %t: %v", draft, diags)
		}
	}
}
