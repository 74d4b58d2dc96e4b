package check_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// found runs a rule on its fixture with something else in it, and returns what it
// finds as the configuration would show it.
func found(t *testing.T, id string, replace ...string) string {
	t.Helper()
	archive, err := txtar.ParseFile(filepath.Join("testdata", id+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range archive.Files {
		archive.Files[i].Data = []byte(strings.NewReplacer(replace...).Replace(string(f.Data)))
	}
	var b strings.Builder
	for _, d := range run(input(t, archive)) {
		if d.Rule == id {
			b.WriteString(d.String() + "\n")
		}
	}
	return b.String()
}

func TestSourceMissing(t *testing.T) {
	for _, tt := range []struct {
		name    string
		replace []string
		want    string
	}{
		{"source", []string{`title = "没有来源"`, "title = \"有\"\nsource = \"来源\""}, ""},
		{"address", []string{`title = "没有来源"`, "title = \"有\"\nsource_url = \"https://example.org/\""},
			"content/r/index.zh.md:3:14: warning: the source has an address but no name (write source = \"…\") [source-missing]\n"},
		{"nothing", []string{"来源：市", "市", "《统计年鉴》", "统计年鉴"},
			"content/r/index.zh.md:1:1: the report has no source: nobody can check its 4 metrics (write source = \"…\", and source_url if it can be read on the web) [source-missing]\n"},
	} {
		if got := found(t, "source-missing", tt.replace...); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
