package check

import (
	"strings"
	"testing"
	"time"

	"duibiao/internal/config"
	"duibiao/internal/diag"
	"duibiao/internal/report"
)

// TestFiveStaleColumnsFailASite: four do not, nor do columns for which the indicators give no time.
func TestFiveStaleColumnsFailASite(t *testing.T) {
	column := func(kind string) *report.Report {
		return &report.Report{
			Date: time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC), ColumnType: kind,
			Texts: []report.ReportText{{Text: report.Text{File: "content/r/index.zh.md"}}},
		}
	}
	for types, want := range map[string]bool{
		"工作动态,工作动态,通知公告,政策文件,工作动态": true,
		"工作动态,工作动态,通知公告,政策文件,数据发布": false,
	} {
		in := &Inspection{Site: Site{Config: &config.Config{Profile: config.Profile{Kind: config.Government}}}, Day: time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)}
		for kind := range strings.SplitSeq(types, ",") {
			in.Reports = append(in.Reports, column(kind))
		}
		var got bool
		for _, d := range findStale(in) {
			got = got || strings.Contains(d.Message.In(diag.English), "fail the whole site")
		}
		if got != want {
			t.Errorf("%s: %t", types, got)
		}
	}
}
