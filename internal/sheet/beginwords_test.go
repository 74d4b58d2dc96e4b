package sheet

import (
	"testing"

	"github.com/xuri/excelize/v2"
)

// Tables of budgets and plans call results and targets by names of their own.
func TestBeginReadsBudgetsAndPlans(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"execution":          {"单位：万元,,,\n项目,2024年预算数,2024年执行数,完成预算%\n教育支出,23456,23500,100.2\n", "教育支出: 23500万元 / 23456万元"},
		"subjects":           {"单位：万元,,,\n预算科目,2023年决算数,2024年预算数\n教育支出,23456,23500\n", "教育支出: 23456万元 / 23500万元"},
		"below a year":       {"指标,单位,2024年,,2025年\n,,计划,执行,计划\n产值,亿元,56,58,60\n", "产值: 58亿元 / 60亿元; 2024 target 56亿元"},
		"an adjusted budget": {"单位：万元,,,\n项目,2024年预算数,2024年调整预算数,2024年执行数\n教育支出,23456,23600,23500\n", "教育支出: 23500万元 / 23456万元"},
		"values":             {"指标,单位,2025年目标值,2024年实现值,实现程度（%）\n人口,万人,70,66,94.3\n", "人口: 66万人 / 70万人"},
		"what was achieved":  {"Indicator,Unit,2024 target,2024 achieved\nParks,parks,48,50\n", "Parks: 50 parks / 48 parks"},
		"a year in brackets": {"指标,单位,现状（2023年）,近期目标（2025年）\n人口,万人,60,70\n", "人口: 60万人 / 70万人"},
		"up to a year":       {"指标,单位,2024年,到2025年目标\n人口,万人,60,70\n", "人口: 60万人 / 70万人"},
		"by a year":          {"Indicator,Unit,2024,Target by 2030\nJobs,people,60,70\n", "Jobs: 60 people / 70 people"},
		"a half of a year":   {"Indicator,Unit,First half of 2024,Target for 2024\nJobs,people,60,70\n", "Jobs: 60 people / 70 people"},
		"marks for nothing":  {"指标,2024年,2025年目标\n甲,--,5个\n乙,－,6个\n丙,不详,7个\n丁,..,8个\n", "甲:  / 5个\n乙:  / 6个\n丙:  / 7个\n丁:  / 8个"},
	})
}

// What is not understood of a table is named.
func TestBeginNamesHeadingsThatItDoesNotUnderstand(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"of figures": {"指标,单位,2024年快报,2023年年报\n产值,亿元,95,90\n", "error: t.csv:1:1: no heading of figures is understood here: 2024年快报, 2023年年报"},
		"of names":   {"地区,2023年,2024年\n河南,1,2\n", "error: t.csv:1:1: no heading here names metrics: 地区, 2023年, 2024年"},
		"years":      {"Indicator,Unit,FY2023/24 actual,FY2024/25 target\nRevenue,yuan,95.2,100\n", "error: t.csv:1:1: no heading of figures is understood here: FY2023/24 actual, FY2024/25 target"},
		"none":       {"说明\n本表由办公室整理\n", "error: t.csv:1:1: this is no table of metrics"},
	})
}

// A heading that cannot be read is told where nothing else has figures.
func TestBeginTellsOfHeadingsThatCannotBeRead(t *testing.T) {
	f := excelize.NewFile()
	format := `yyyy"年"`
	date, err := f.NewStyle(&excelize.Style{CustomNumFmt: &format})
	if err != nil {
		t.Fatal(err)
	}
	for cell, v := range map[string]any{"A1": "指标", "B1": 45292, "A2": "产值", "B2": 58} {
		_ = f.SetCellValue("Sheet1", cell, v)
	}
	_ = f.SetCellStyle("Sheet1", "B1", "B1", date)
	text, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	_, diags := beginning(t, t.TempDir(), "t.xlsx", text.Bytes(), Plan{})
	if len(diags) != 2 || diags[1].Pos.File != "t.xlsx:Sheet1!B1" {
		t.Error(diags)
	}
}
