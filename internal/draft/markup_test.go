package draft

import "testing"

// Marks of Markdown and HTML are no words and no figures.
func TestMarkup(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，产值*5亿元*[^1]，增长*6.1%*。\n\n[^1]: 按不变价格计算。": "产值 actual=5亿元 growth=6.1%",
		"2024年，新建<u>学校</u>2所，<b>医院</b>3家<sup>1</sup>。":  "新建学校 actual=2所\n医院 actual=3家",
		"2024年，产值~~4~~5亿元，税收<del>1</del>2亿元。":           "产值 actual=5亿元\n税收 actual=2亿元",
		"2024年，[粮食](https://example.org/1)产量5万吨。":       "粮食产量 actual=5万吨",
		"2024年，产值5亿元。<!-- 待核\n出口3亿元 -->":                "产值 actual=5亿元",
		"2024年，面积12.5km<sup>2</sup>，失业率<6%。":            "面积 actual=12.5km² ?\n失业率 actual=＜6%",
		"# 2024年工作总结\n\n- [x] 改造公路120公里\n- 新建学校2所":      "改造公路 actual=120公里\n新建学校 actual=2所",
	})
}

// Characters that nobody sees divide no number and no name.
func TestUnseenCharacters(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，收入1\u00AD2万元，企业2\u2060500家，产值3\uFEFF5亿元。": "收入 actual=12万元 ?\n企业 actual=2500家\n产值 actual=35亿元",
		"2024年，债务\u206612\u2069亿元，粮食产\u00AD量5\u200B万吨。":  "债务 actual=12亿元\n粮食产量 actual=5万吨",
		"2024年，产值5亿元，增长\u20116.1%，F\u201135。":            "产值 actual=5亿元\n- 6.1%",
	})
}

// A unit in letters is read or the figure is left out; it never goes.
func TestUnitsInLetters(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，全年平均的PM2.5浓度31μg/m³，臭氧浓度140µg/m³。":  "平均的PM2.5浓度 actual=31μg/m³\n臭氧浓度 actual=140µg/m³",
		"2024年，PM2.5平均浓度31μg/m3，降水量612.3 xm，造林5亩。": "造林 actual=5亩\n- 31μg/m3\n- 612.3 xm",
		"2024年，降水量612.3 mm，气温18.5 ℃。":              "降水量 actual=612.3 mm\n气温 actual=18.5 ℃",
		"2024年，面积12.5km²，水量3km³。":                  "面积 actual=12.5km² ?\n水量 actual=3km³",
	})
}
