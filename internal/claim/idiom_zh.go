package claim

import (
	"regexp"
	"sync"
)

var chineseIdiom = sync.OnceValue(func() *idiom {
	return &idiom{
		circumstances: [...]cues{
			ofChange: {
				before: regexp.MustCompile(`(?:增长|增加|增幅|增量|增收|多增|提高|提升|上升|下降|减少|降低|降幅|回落|回升|还差|相差|比上年|同比|环比|较上年|扩大|缩小|缩短|压缩)[^到至达为，。；]{0,8}$|` +
					`(?:高于|低于|高出|领先|超出)[^到至达为年，。；]{0,8}$`),
				behind: regexp.MustCompile(`^的?(?:增幅|降幅|增长|增量|差距)`),
				own:    regexp.MustCompile(`增幅|增速|增长|降幅|同比`),
			},
			addition: {
				before: regexp.MustCompile(`新增|净增|增设`),
				own:    regexp.MustCompile(`新增|净增|增设|新建`),
			},
			former: {
				before: regexp.MustCompile(`(?:由|从).*[到至]$|(?:由|从|原|(?:^|[^比较])上年|去年|前年|上一年|往年|此前|同期|过去|曾)[^，。；到至]{0,12}$`),
			},
			ofPart: {sentence: regexp.MustCompile(`其中|包括|包含|当中|之中|误|更正|订正`)},
			ofYears: {
				before: regexp.MustCompile(`[二三四五六七八九十两几数0-9]年(?:来|间|内|中|里|累计|共|合计)|以来|时期|期间|十[一二三四五]五|基础上`),
				behind: regexp.MustCompile(`基础上`),
				own:    regexp.MustCompile(`连续|年数`),
			},
			formerPlan: {before: regexp.MustCompile(`原计划|原定`)},
			ofQuarter:  spell(`季度|首季`, `季`),
			ofHalf:     spell(`半年`, `半年`),
			ofMonth:    spell(`当月|单月|[0-9一二三四五六七八九十]月|个月`, `月`),
			ofHoliday:  spell(`春运|假期|假日|黄金周|暑运`, `春运|假`),
			aMonth:     beside(`每月|月均`, `月`),
			aWeek:      beside(`每周|周均`, `周`),
			aDay:       beside(`每天|每日|日均|单日|当日|当天`, `每天|每日|按日|日均`),
			each:       beside(`每个|每家`, `每`),
			mean:       beside(`平均|人均|户均|年均|高峰|峰值|最高|最多`, `均|峰|最`),
		},
		towards: regexp.MustCompile(`[到至]$`),
		way:     regexp.MustCompile(`[由从].*[到至]$`),
		rising:  regexp.MustCompile(`[增升提降减扩][^，。]{0,4}[到至]$`),
		against: regexp.MustCompile(`比上年|较上年|比去年`),

		growth: []string{"增速", "增幅", "降幅", "下滑", "回落", "回升", "同比", "涨幅", "上涨", "下跌"},
		change: regexp.MustCompile(`(下降|减少|降低|降幅|下滑|下跌|负增长)|增长|增加|增幅|增速|提高|上升|上涨|回升`),

		yearBefore: regexp.MustCompile(`((?:19|20)\d\d)(?:年度?)?的?(?:实绩|目标|水平)?(?:为|是|达到?|：)?\s*$`),
		yearBehind: regexp.MustCompile(`^（((?:19|20)\d\d)年?）`),
		yearFirst:  regexp.MustCompile(`^\s*(?:在|到)?((?:19|20)\d\d)年[，,]\s*$`),
		promise:    regexp.MustCompile(`目标|计划|预期|力争|确保`),
		target:     regexp.MustCompile(`目标(?:值|数)?(?:为|是|达到?|：)?\s*$`),
		actual:     regexp.MustCompile(`(?:实绩|实际)(?:值|数)?(?:为|是|达到?|：)?\s*$`),
		plan:       regexp.MustCompile(`计划|目标|预期|预计|力争`),

		spanForms: chineseSpans(),
		ordinals: map[string]int{
			"上": 1, "下": 2, "首": 1, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "十一": 11, "十二": 12,
		},
		thisYear: regexp.MustCompile(`^[今本]$`),

		inTurn: regexp.MustCompile(`分别|依次`),
	}
})
