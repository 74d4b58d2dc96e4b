package kind

import (
	"strings"
	"testing"

	"duibiao/internal/quantity"
)

// TestNoFormulaInUnits sees that a spreadsheet takes no unit for a formula either: those
// of config.toml are words like any other.
func TestNoFormulaInUnits(t *testing.T) {
	for word, want := range map[string]string{"=1+1": "'=1+1", "@SUM(A1)": "'@SUM(A1)", "t/a": "t/a", "": ""} {
		s := site(t, [2]string{"1个", ""})
		words := s.Reports[0].Sectors[0].Metrics[0].Words
		for lang := range words {
			words[lang].Unit = quantity.Name{Word: quantity.Word{One: word, Other: word}}
		}
		rows := csvRows(t, dataFile(t, s, "data/r.csv"))
		units := 0
		for i, column := range rows[0] {
			if strings.HasPrefix(column, "unit_") {
				units++
				if rows[1][i] != want {
					t.Errorf("%q becomes the %s %q, want %q", word, column, rows[1][i], want)
				}
			}
		}
		if units != 2 {
			t.Fatalf("columns %q", rows[0])
		}
	}
}

// TestCSVStatesItsVersion sees that each row has the version that the JSON has.
func TestCSVStatesItsVersion(t *testing.T) {
	s := site(t, [2]string{"1个", ""}, [2]string{"2个", ""})
	for i, row := range csvRows(t, strings.TrimPrefix(dataFile(t, s, "data/r.csv"), "\uFEFF")) {
		if want := []string{"version", "2", "2"}[i]; row[0] != want {
			t.Errorf("row %d begins with %q, want %q", i, row[0], want)
		}
	}
	for _, path := range []string{"data/r.json", "en/r/sector.json"} {
		if text := dataFile(t, s, path); !strings.HasPrefix(text, `{"version":2,`) {
			t.Errorf("%s does not begin with its version: %s", path, text)
		}
	}
}
