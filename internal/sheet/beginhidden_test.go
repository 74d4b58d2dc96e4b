package sheet

import (
	"bytes"
	"slices"
	"testing"

	"github.com/xuri/excelize/v2"
)

// TestBeginHidden holds that no figures become public that a workbook hides: nothing is written, and each
// hidden place is named. Rows that are hidden and say no figure are let pass.
func TestBeginHidden(t *testing.T) {
	for _, c := range []struct {
		name string
		hide func(f *excelize.File) error
		want []string
	}{
		{"nothing", func(*excelize.File) error { return nil }, nil},
		{"a sheet", func(f *excelize.File) error { return f.SetSheetVisible("内部", false) }, []string{"t.xlsx:内部!A1"}},
		{"very", func(f *excelize.File) error { return f.SetSheetVisible("内部", false, true) }, []string{"t.xlsx:内部!A1"}},
		{"a row", func(f *excelize.File) error { return f.SetRowVisible("经济", 2, false) }, []string{"t.xlsx:经济!A2"}},
		{"a row without a figure", func(f *excelize.File) error { return f.SetRowVisible("经济", 3, false) }, nil},
		{"a column", func(f *excelize.File) error { return f.SetColVisible("经济", "C", false) }, []string{"t.xlsx:经济!C1"}},
		{"a column of nothing", func(f *excelize.File) error { return f.SetColVisible("经济", "E:Z", false) }, nil},
	} {
		f := excelize.NewFile()
		_ = f.SetSheetName("Sheet1", "经济")
		_, _ = f.NewSheet("内部")
		for sheet, label := range map[string]string{"经济": "产值", "内部": "投资"} {
			_ = f.SetSheetRow(sheet, "A1", &[]string{"指标", "单位", "2024年实绩", "2025年目标"})
			_ = f.SetSheetRow(sheet, "A2", &[]string{label, "亿元", "58", "60"})
			_ = f.SetSheetRow(sheet, "A3", &[]string{"其中", "", "", ""})
		}
		if err := c.hide(f); err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := f.Write(&b); err != nil {
			t.Fatal(err)
		}
		_, diags := beginning(t, t.TempDir(), "t.xlsx", b.Bytes(), Plan{})
		var at []string
		for _, d := range diags {
			at = append(at, d.Pos.File)
		}
		if !slices.Equal(at, c.want) {
			t.Errorf("%s: %v, want %v", c.name, diags, c.want)
		}
	}
}
