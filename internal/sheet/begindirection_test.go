package sheet

import (
	"strings"
	"testing"

	"duibiao/internal/diag"
	"duibiao/internal/period"
)

// Which way is better a name says only where nothing behind the word makes it the name of something else.
func TestBeginTellsWhichWayIsBetter(t *testing.T) {
	const up, down, open = "", "down", "warning"
	for label, want := range map[string]string{
		"城镇调查失业率": down, "PM2.5平均浓度": down, "单位GDP能耗": down, "生产安全事故死亡人数": down, "居民消费价格涨幅": down, "贫困发生率": down, "万元GDP用水量": down, "重污染天数比例": down, "信访投诉量": down,
		"劣V类断面比例": down, "不良贷款率": down, "婴儿死亡率": down, "恩格尔系数": down, "平均通勤时间": down, "煤炭消费量": down,
		"碳排放交易额": open, "死亡赔偿金": open, "事故现场照明车": open, "高耗能行业增加值": open, "贫困县特产销售额": open,
		"失业保险参保人数": up, "再就业人数": up, "PM2.5达标天数": up, "地区生产总值": up, "公园": up,
		"Unemployment rate": down, "Infant mortality per 1,000 live births": down, "CO2 emissions per unit of GDP": down, "Road deaths": down, "Child poverty": down, "Violent crime incidents": down,
		"Crime clearance rate": open, "Accident response rate": open, "Emissions permits sold": open, "Deaths registered online": open,
		"New urban jobs": up, "Unemployment insurance": up,
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte("指标,单位,2024年实绩,2025年目标\n\""+label+"\",个,3,4\n"), Plan{})
		got := "errors"
		switch {
		case len(diags) == 1 && strings.Contains(diags[0].Message.In(diag.English), "whether more or less of "+label+" is better"):
			got = open
		case len(diags) == 0:
			got = b.Sectors[0].Metrics[0].Direction
		}
		if got != want {
			t.Errorf("%s: %q, want %q: %v", label, got, want, diags)
		}
	}
}

// A column of the table says it, and bounds of targets do.
func TestBeginReadsDirections(t *testing.T) {
	for name, tt := range map[string]struct{ text, want string }{
		"a column":               {"指标,指标方向,2024年,2025年目标\n债务率,逆向,51%,50%\n收入,正向,3元,4元\n人口,适度,3人,4人\n", "down up steady"},
		"a column, in English":   {"Indicator,Polarity,2024,2025 target\nDebt burden,Lower is better,51%,50%\nIncome,higher is better,3 yuan,4 yuan\n", "down up"},
		"other properties":       {"指标,指标性质,2024年实绩,2025年目标\n覆盖率,约束性,51%,50%\n", ""},
		"at most":                {"指标,2024年,2025年目标\n出差天数,51天,50天以内\n", "down"},
		"at least":               {"指标,2024年,2025年目标\n公园,51个,60个以上\n", ""},
		"at least, below a name": {"指标,2024年,2025年目标\n事故人数,51人,60人以上\n", "? 事故人数 is less by its name, and its target is at least"},
		"what is not understood": {"指标,方向,2024年,2025年目标\n公园,朝南,51个,60个\n", "? \"朝南\" says of no direction which"},
	} {
		b, diags := beginning(t, t.TempDir(), "t.csv", []byte(tt.text), Plan{Results: period.Year(2024)})
		var got []string
		for _, d := range diags {
			got = append(got, "? "+d.Message.In(diag.English))
		}
		if len(diags) == 0 {
			for _, m := range b.Sectors[0].Metrics {
				got = append(got, m.Direction)
			}
		}
		if text := strings.Join(got, " "); text != tt.want && (tt.want == "" || tt.want[0] != '?' || !strings.HasPrefix(text, tt.want)) {
			t.Errorf("%s: %s, want %s", name, text, tt.want)
		}
	}
}
