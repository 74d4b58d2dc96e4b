package draft

import "testing"

// A word that leads to a noun is no part of another word.
func TestLeadingWords(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，并网光伏装机3万千瓦，再生水利用率30%。":     "并网光伏装机 actual=3万千瓦\n再生水利用率 actual=30%",
		"2024年，共享单车5000辆，又好又快项目2个。":       "共享单车 actual=5000辆\n又好又快项目 actual=2个",
		"2024年，还建房3200套，使用面积26万平方米。":      "还建房 actual=3200套\n使用面积 actual=26万平方米",
		"2024年，并购企业3家，让利资金1200万元。":        "并购企业 actual=3家\n让利资金 actual=1200万元",
		"2024年，和美乡村10个，还本付息4.3亿元。":        "和美乡村 actual=10个\n还本付息 actual=4.3亿元",
		"2024年，继续教育学时90个，推动力强项目30个。":      "继续教育学时 actual=90个\n推动力强项目 actual=30个",
		"2024年，共接待游客30万人，使失业率降至3%。":       "接待游客 actual=30万人\n失业率 actual=3%",
		"2024年，企业共30家，还新建学校3所，已建成公园5个。":   "企业 actual=30家\n新建学校 actual=3所\n建成公园 actual=5个",
		"2024年，一是造林5亩；十一是漏损率8%；二十三是学校2所。": "造林 actual=5亩\n漏损率 actual=8%\n学校 actual=2所",
	})
}

// A total at the end of a noun belongs to it.
func TestTotalsOfNouns(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，经济总量突破5000亿元。":           "经济总量 actual=突破5000亿元",
		"2024年，收入总计27亿元，支出合计26亿元。":      "收入总计 actual=27亿元\n支出合计 actual=26亿元",
		"2024年，地区生产总值总量达到300亿元，居全省第7位。": "地区生产总值 actual=300亿元\n地区生产总值全省排名 actual=第7 ?",
	})
}

// The marks of items are no part of names.
func TestLettersOfItems(t *testing.T) {
	holdDoubtful(t, map[string]string{
		"2024年，A.旅游收入12亿元；B．接待游客310万人次。": "旅游收入 actual=12亿元\n接待游客 actual=310万人次",
		"2024年回顾\n\n【教育】新建学校3所，新增学位9个。":  "新建学校 actual=3所\n新增学位 actual=9个",
	})
}
