package sheet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"duibiao/internal/sitetest"
)

// TestExportKeepsEdits: an export does not take the place of a table with something in it that
// the articles do not say.
func TestExportKeepsEdits(t *testing.T) {
	with := func(from, to string) *site {

		return loaded(t, sitetest.FS(strings.ReplaceAll(site2, from, to)))
	}
	before := with("", "")
	cargo := []put{{"air", "cargo", "actual", "83"}}
	for _, tt := range []struct {
		name string
		puts []put
		now  *site // that is exported again
		want string
	}{
		{"nothing has been edited", nil, before, ""},
		{"the articles have changed", nil, with("82.50", "84"), ""},
		{"a metric has gone", nil, with(`id = "rank"`, `id = "place"`), ""},
		{"a cell has been edited", cargo, before, "says what is not in the articles"},
		{"it has been edited, and so have the articles", cargo, with("82.50", "84"), "says what is not in the articles"},
		{"what was edited has been imported", cargo, with("82.50", "83"), ""},
		{"a metric has been added", []put{{"green", "trees", "id", "trees"}, {"green", "trees", "label_zh", "树"}, {"green", "trees", "label_en", "Trees"}, {"green", "trees", "actual", "5吨"}}, before, "says what is not in the articles"},
		{"the column of revisions has another name", []put{{"air", "", "revision", "mine"}}, before, "is no exported table"},
	} {
		for _, ext := range []string{".xlsx", ".csv"} {
			file := filepath.Join(t.TempDir(), "table"+ext)
			text := edited(t, before, ext, tt.puts)
			if err := os.WriteFile(file, text, 0o644); err != nil {
				t.Fatal(err)
			}
			f, err := formatOf(file)
			if err != nil {
				t.Fatal(err)
			}
			err = f.mayReplace(file, tt.now)
			if (tt.want == "") != (err == nil) || err != nil && !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%s, %s: %v, want %q", tt.name, ext, err, tt.want)
			}
		}
	}
}
