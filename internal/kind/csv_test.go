package kind

import (
	"strings"
	"testing"

	"duibiao/internal/period"
	"duibiao/internal/published"
	"duibiao/internal/scope"
)

// TestTextColumnsAreDefused puts a formula wherever a person writes, in every language: no
// column that is text begins as one. Numbers are left as they are.
func TestTextColumnsAreDefused(t *testing.T) {
	const evil = "=cmd|' /C calc'!A0"
	figure := scope.Stated{Known: true, Period: period.Year(2024), Value: "-3.5", Unit: evil, Text: "-3.5%"}
	m := &scope.Metric{
		Sector: evil, ID: evil, Label: evil, Group: evil, Note: evil, Actual: figure, Target: figure,
		Comparison:  scope.Comparison{Known: true, Share: scope.Ratio{Value: "-1"}, Gap: scope.Gap{Value: "-2"}, Change: scope.Ratio{Value: "-3"}},
		Corrections: []scope.Correction{{Date: evil}},
	}
	languages := []scope.Language{{Code: "zh"}, {Code: "en"}}
	m.Growth = []scope.Metric{{Actual: figure, Target: figure}}
	line := csvLine{in: []bool{true, true}}
	line.metric(evil, []*scope.Metric{m, m})
	line.sides([]*scope.Metric{m, m}, published.GrowthActual, published.GrowthTarget)
	header, row := names(reportColumns(languages, true)), line.cells
	if len(header) != len(row) {
		t.Fatalf("%d columns, %d names", len(row), len(header))
	}
	numbers := map[string]string{
		"version": "2", "actual_period": "2024", "target_period": "2024", "actual_value": "-3.5", "target_value": "-3.5",
		"growth_actual_period": "2024", "growth_target_period": "2024", "growth_actual_value": "-3.5", "growth_target_value": "-3.5",
		"level_share": "-1", "gap": "-2", "required_change": "-3",
	}
	for i, name := range header {
		want, number := numbers[name]
		switch {
		case number && row[i] != want:
			t.Errorf("%s is %q, want %q", name, row[i], want)
		case !number && row[i] != "" && strings.ContainsRune("=+-@", rune(row[i][0])):
			t.Errorf("%s is %q, a formula", name, row[i])
		}
	}
}
