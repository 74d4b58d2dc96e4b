package sheet

import "testing"

// Two rows of one name are two metrics that nobody can tell apart: what they differ in stands in a column that is passed
// over, or in the row above.
func TestBeginAsksForNamesThatDiffer(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"years in a column":   {"年度,指标,单位,2024年完成\n2023,就业,万人,13\n2024,就业,万人,13.9\n", "error: t.csv:3:1: a second row is called 就业"},
		"places in a column":  {"地区,指标,2024年\n郑州,产值（亿元）,14532\n洛阳,产值（亿元）,5800\n", "error: t.csv:3:1: a second row is called 产值"},
		"of which":            {"指标,2024年（亿元）\n出口,100\n其中：一般贸易,60\n进口,90\n其中：一般贸易,50\n", "error: t.csv:5:1: a second row is called 一般贸易"},
		"growth of what":      {"指标,单位,2024年\n产值,亿元,14532\n增速,%,5.7\n", "error: t.csv:3:1: 增速 does not say of what"},
		"a share of what":     {"指标,单位,2024年\n税收,亿元,900\n占比,%,75\n", "error: t.csv:3:1: 占比 does not say of what"},
		"growth in English":   {"Indicator,Unit,2024\nGDP,billion yuan,14532\nYoY growth,%,5.7\n", "error: t.csv:3:1: YoY growth does not say of what"},
		"growth of the group": {"指标,单位,2024年\n一、产值,,\n总量,亿元,14532\n增速,%,5.7\n", "总量: 14532亿元 / \n增速: 5.7% / "},
		"in two groups":       {"指标,单位,2024年\n一、投资,,\n工业,亿元,1\n二、消费,,\n工业,亿元,2\n", "工业: 1亿元 / \n工业: 2亿元 / "},
	})
}

// A row is of a rank where its name says so in brackets too, or its unit.
func TestBeginFindsRanks(t *testing.T) {
	testDoubts(t, Plan{}, map[string]doubt{
		"in brackets": {"指标,2024年\nGDP（全国位次）,16\n", "GDP（全国位次）: 第16 / "},
		"a remark":    {"指标,2024年\nGDP排名（省内）,2\n", "GDP排名（省内）: 第2 / "},
		"a unit":      {"指标,单位,2024年,2025年目标\n营商环境,名次,12,10\n", "营商环境: 第12 / 第10"},
	})
}
