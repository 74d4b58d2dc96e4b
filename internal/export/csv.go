package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/quantity"
	"duibiao/internal/report"
)

// ReportCSV writes all metrics of a report in every language, a line each: RFC
// 4180, with a byte order mark, without which Excel takes Chinese for something
// else.
func ReportCSV(w io.Writer, cfg *config.Config, r *report.Report) error {
	if _, err := io.WriteString(w, "\uFEFF"); err != nil {
		return err
	}
	c := csv.NewWriter(w)
	c.UseCRLF = true
	if err := c.Write(csvHeader(cfg)); err != nil {
		return err
	}
	for _, m := range r.Metrics() {
		if err := c.Write(csvRow(cfg, m)); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func csvHeader(cfg *config.Config) []string {
	row := []string{"version", "report", "sector", "id"}
	perLanguage := func(name string) {
		for _, l := range cfg.Languages {
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

func csvRow(cfg *config.Config, m *report.Metric) []string {
	row := make([]string, 0, 64)
	row = append(row, strconv.Itoa(dataVersion), m.Sector.Report.Slug, m.Sector.Slug, m.ID)
	perLanguage := func(word func(report.Words) string) {
		for _, w := range m.Words {
			row = append(row, word(w))
		}
	}
	perLanguage(func(w report.Words) string { return plain(w.Label) })
	row = append(row, m.Kind.String(), m.Direction.String())
	perLanguage(func(w report.Words) string { return w.Unit.Other })
	row = append(row, csvFigure(cfg, m.Actual)...)
	row = append(row, csvFigure(cfg, m.Target)...)
	row = append(row, csvComparison(m.Comparison)...)
	perLanguage(func(w report.Words) string { return plain(w.Group) })
	perLanguage(func(w report.Words) string { return plain(w.Note) })
	return append(row, lastCorrection(m))
}

// lastCorrection returns the day on which a figure was last corrected.
func lastCorrection(m *report.Metric) string {
	if len(m.Corrections) == 0 {
		return ""
	}
	return m.Corrections[len(m.Corrections)-1].Date.Format(time.DateOnly)
}

// plain keeps a spreadsheet from taking words for a formula
// (https://owasp.org/www-community/attacks/CSV_Injection).
func plain(words string) string {
	if words != "" && strings.ContainsRune("=+-@\t\r", rune(words[0])) {
		return "'" + words
	}
	return words
}

func csvFigure(cfg *config.Config, f *report.Figure) []string {
	if f == nil {
		return make([]string, 5+len(cfg.Languages))
	}
	cells := []string{strconv.Itoa(f.Period), f.Bound.String(), f.Value.String(), "", ""}
	if f.Bound == quantity.Range {
		cells[2], cells[3], cells[4] = "", f.Value.String(), f.High.String()
	}
	return append(cells, f.Texts...)
}

func csvComparison(c *report.Comparison) []string {
	cells := make([]string, 4)
	if c == nil {
		return cells
	}
	cells[0] = c.State.String()
	for i, d := range []*quantity.Decimal{ratio(c.LevelShare), c.Gap, ratio(c.RequiredChange)} {
		if d != nil {
			cells[i+1] = d.String()
		}
	}
	return cells
}
