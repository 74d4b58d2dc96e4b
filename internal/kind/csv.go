package kind

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"duibiao/internal/quantity"
	"duibiao/internal/scope"
)

// writeReportCSV writes all metrics of a report in every language, a line each: RFC
// 4180, with a byte order mark, without which Excel takes Chinese for something
// else.
func writeReportCSV(env *Env, w io.Writer, t *tables) error {
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(csvHeader(env.Settings.Languages)); err != nil {
		return err
	}
	var row []string
	for _, versions := range sheets(t) {
		for i := range versions[0].Metrics {
			row = appendRow(row[:0], t.Report, metricOf(versions, i))
			if err := c.Write(row); err != nil {
				return err
			}
		}
	}
	c.Flush()
	return c.Error()
}

func csvHeader(languages []scope.Language) []string {
	row := []string{"version", "report", "sector", "id"}
	perLanguage := func(name string) {
		for _, l := range languages {
			row = append(row, name+"_"+l.Code)
		}
	}
	perLanguage("label")
	row = append(row, "kind", "direction")
	perLanguage("unit")
	for _, figure := range []string{"actual", "target"} {
		for _, column := range []string{"period", "bound", "value", "low", "high"} {
			row = append(row, figure+"_"+column)
		}
		perLanguage(figure + "_text")
	}
	row = append(row, "state", "level_share", "gap", "required_change")
	perLanguage("group")
	perLanguage("note")
	return append(row, "corrected")
}

// appendRow appends the line of a metric, given in every language.
func appendRow(row []string, report string, m []*scope.Metric) []string {
	row = append(row, strconv.Itoa(dataVersion), report, m[0].Sector, m[0].ID)
	perLanguage := func(word func(*scope.Metric) string) {
		for _, version := range m {
			row = append(row, word(version))
		}
	}
	perLanguage(func(m *scope.Metric) string { return plain(m.Label) })
	row = append(row, m[0].Kind.String(), m[0].Direction.String())
	perLanguage(func(m *scope.Metric) string { return plain(unit(m)) })
	for _, of := range []func(*scope.Metric) *scope.Stated{
		func(m *scope.Metric) *scope.Stated { return &m.Actual },
		func(m *scope.Metric) *scope.Stated { return &m.Target },
	} {
		row = appendFigure(row, of(m[0]))
		perLanguage(func(m *scope.Metric) string { return of(m).Text })
	}
	row = appendComparison(row, &m[0].Comparison)
	perLanguage(func(m *scope.Metric) string { return plain(m.Group) })
	perLanguage(func(m *scope.Metric) string { return plain(m.Note) })
	return append(row, lastCorrection(m[0]))
}

// unit returns the word for the unit of a metric's figures.
func unit(m *scope.Metric) string {
	if m.Actual.Known {
		return m.Actual.Unit
	}
	return m.Target.Unit
}

// lastCorrection returns the day on which a figure was last corrected.
func lastCorrection(m *scope.Metric) string {
	if len(m.Corrections) == 0 {
		return ""
	}
	return m.Corrections[len(m.Corrections)-1].Date
}

// plain keeps a spreadsheet from taking words for a formula
// (https://owasp.org/www-community/attacks/CSV_Injection).
func plain(words string) string {
	if words != "" && strings.ContainsRune("=+-@\t\r", rune(words[0])) {
		return "'" + words
	}
	return words
}

// appendFigure appends the numbers of a figure.
func appendFigure(row []string, f *scope.Stated) []string {
	switch {
	case !f.Known:
		return append(row, "", "", "", "", "")
	case f.Bound == quantity.Range:
		return append(row, strconv.Itoa(f.Period), f.Bound.String(), "", f.Value, f.High)
	}
	return append(row, strconv.Itoa(f.Period), f.Bound.String(), f.Value, "", "")
}

func appendComparison(row []string, c *scope.Comparison) []string {
	if !c.Known {
		return append(row, "", "", "", "")
	}
	return append(row, c.State.String(), c.Share.Value, c.Gap.Value, c.Change.Value)
}
