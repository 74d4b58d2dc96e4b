package sheet

import "regexp"

// The words that tables are written with, Chinese and then English.

// headings are the words that say so, the first that stand in a heading. Those of a whole heading begin with "=".
var headings = []struct {
	meaning
	words []string
}{
	{passedOver, []string{"序号", "责任", "牵头", "部门", "排名", "位次", "名次", "rank", "完成率", "完成比例", "完成程度", "完成百分比", "进度", "占", "年均", "平均增", "average annual", "环比", "比上月", "较上月", "比上季", "较上季", "month on month", "quarter on quarter", "比目标", "较目标", "与目标", "比计划", "较计划", "与计划", "为计划", "为目标", "为预算", "为任务", "是计划", "是目标", "相当于", "计划的%", "目标的%", "计划的％", "目标的％", "of target", "of plan", "of the target", "of the plan", "贡献率", "拉动", "share of", "completion", "代码", "编码", "解释", "definition", "=code", "indicator code", "metric code", "=#", "=no.", "=no", "responsible", "=department", "=ranking"}},
	{otherLabels, []string{"英文名", "英文指标", "=英文", "=english"}},
	{otherUnits, []string{"英文单位", "unit in english"}},
	{directionWords, []string{"=方向", "指标方向", "=正逆向", "=极性", "指标性质", "指标属性", "=polarity", "=direction", "better"}},
	{unitWords, []string{"=单位", "计量单位", "=unit", "=units", "=单位 unit", "=单位/unit", "=单位（unit）", "=unit/单位"}},
	{noteWords, []string{"备注", "说明", "=注", "remark", "note"}},
	{groupWords, []string{"类别", "分类", "类型", "分组", "领域", "板块", "一级指标", "=group", "=category"}},
	{labels, []string{"任务名称", "目标名称", "计划名称", "=task name", "=target name"}}, // before those of targets, whose words they hold
	{growthTargets, []string{"增长目标", "增速目标", "目标增长", "目标增速", "预期增长", "预期增速", "计划增长", "growth target", "target growth", "planned growth"}},
	{targets, []string{"目标", "计划", "预期", "任务", "预算数", "预算安排", "=预算", "target", "planned", "plan"}},
	{growths, []string{"增长", "增速", "增幅", "同比", "±%", "±％", "增减%", "增减％", "增减（%）", "增减率", "增减幅", "growth", "year on year", "yoy"}},
	{results, []string{"实绩", "实际", "完成", "结果", "执行数", "=执行", "=执行情况", "决算数", "=决算", "实现值", "实现数", "achieved", "数值", "总量", "绝对量", "绝对值", "绝对数", "绝对额", "累计", "现状", "=数量", "=金额", "=全年", "=本年", "=年末", "=年末数", "=期末", "=期末数", "=本期", "=指标值", "actual", "result", "outturn", "=amount", "=total", "=value"}},
	{labels, []string{"指标", "=名称", "项目名称", "=项目", "=内容", "=事项", "=科目", "=科目名称", "=预算科目", "=收入项目", "=支出项目", "=kpi", "indicator", "metric", "=name"}},
}

// yearBefore are headings of what the results were a year before. 上年 alone is none of them: beside a target it may be
// the year of the results.
var yearBefore = []string{"上年同期", "去年同期", "上年同期数", "same period of the previous year"}

// compared are the words of headings of growth that say only with what is compared: 比上年（%）.
var compared = []string{"比上年", "较上年", "比去年", "较去年", "上年同期", "增减", "±", "previous year", "year before"}

// onlyCompared are headings that say with what figures are compared and not how: by per cent, or by how many.
var onlyCompared = []string{"同比", "yoy", "y-o-y", "year on year", "year-on-year", "yoy change", "change yoy", "change (yoy)", "year on year change", "year-on-year change", "change year on year", "annual change"}

// rateWords are those with which a heading of growth says that it is in per cent.
var rateWords = []string{"速", "幅", "率", "百分", "rate", "percent", "per cent", "pct"}

// besideFigures are the words that may stand in headings of figures beside those of headings without making them
// other figures; besideAll may in all of them.
var besideFigures = map[meaning][]string{
	targets:       {"近期", "中期", "远期", "到", "至", "年初", "by", "年度", "全年", "本年度", "本年", "当年", "明年", "下一年度", "下一年", "下年度", "下年", "主要", "工作", "发展", "下达", "安排", "确定", "考核", "建议", "预期性", "约束性", "annual", "full-year", "year", "expected", "figure", "set"},
	results:       {"年度", "全年", "本年度", "本年", "当年", "年末", "年底", "期末", "主要", "指标", "工作", "实现", "达到", "统计", "annual", "full-year", "year-end", "year", "end", "figure", "level", "data", "achieved", "cumulative"},
	growths:       {"年度", "全年", "本年", "比上年同期", "较上年同期", "与上年同期", "比上年", "较上年", "与上年", "比去年", "较去年", "与去年", "比上一年", "较上一年", "同期", "相比", "比", "率", "幅度", "增减", "升降", "涨跌", "按可比价格计算", "按可比价计算", "按可比价格", "按可比价", "可比价格", "可比价", "按不变价", "不变价", "rate", "over", "on", "from", "than", "compared", "with", "previous", "preceding", "last", "year", "year-on-year", "yoy", "annual", "change"},
	growthTargets: {"年度", "全年", "本年", "本年度", "明年", "比上年", "较上年", "率", "幅度", "预期性", "annual", "rate", "over", "previous", "year"},
}

var besideAll = []string{"情况", "的", "为", "全市", "全县", "全区", "本省", "本市", "本县", "本区", "fy", "of", "in", "for", "to", "the", "at", "a", "and"}

// besideAmounts may stand in headings of results and targets; behind 增长 they would make it one in a unit.
var besideAmounts = []string{"值", "数", "量", "额", "投资", "产量", "产值", "收入", "支出", "规模", "value", "amount"}

// headingMarks stand between the words of a heading.
const headingMarks = " ,，、:：/（）()%％±+－-—_·．."

// amounts are the words of headings of results that are as good for a target below 2025年目标.
var amounts = []string{"数值", "总量", "绝对量", "绝对值", "绝对数", "绝对额", "数量", "金额", "指标值", "amount", "total", "value"}

var headingBracket = regexp.MustCompile(`[（(]([^（()）]*)[)）]\s*$`)

// partWords are the words with which headings name parts of a year, longer ones first.
var partWords = []struct {
	word string
	part
}{
	{"上半年", part{1, 6}}, {"下半年", part{7, 6}}, {"半年", part{1, 6}},
	{"前三季度", part{1, 9}}, {"前3季度", part{1, 9}}, {"前两季度", part{1, 6}}, {"前二季度", part{1, 6}}, {"一至三季度", part{1, 9}}, {"1-3季度", part{1, 9}}, {"一至二季度", part{1, 6}}, {"1-2季度", part{1, 6}},
	{"一季度", part{1, 3}}, {"1季度", part{1, 3}}, {"二季度", part{4, 3}}, {"2季度", part{4, 3}},
	{"三季度", part{7, 3}}, {"3季度", part{7, 3}}, {"四季度", part{10, 3}}, {"4季度", part{10, 3}},
	{"本月", part{0, 1}}, {"当月", part{0, 1}}, {"本季", part{0, 3}}, {"当季", part{0, 3}},

	{"first half", part{1, 6}}, {"half-year", part{1, 6}}, {"half year", part{1, 6}}, {"second half", part{7, 6}}, {"first six months", part{1, 6}}, {"six months", part{1, 6}},
	{"first nine months", part{1, 9}}, {"nine months", part{1, 9}}, {"first three months", part{1, 3}}, {"first three quarters", part{1, 9}},
	{"first quarter", part{1, 3}}, {"second quarter", part{4, 3}}, {"third quarter", part{7, 3}}, {"fourth quarter", part{10, 3}},
	{"q1-q3", part{1, 9}}, {"q1-q2", part{1, 6}}, {"h1", part{1, 6}}, {"h2", part{7, 6}}, {"q1", part{1, 3}}, {"q2", part{4, 3}}, {"q3", part{7, 3}}, {"q4", part{10, 3}},
	{"year to date", part{0, unknownMonths}}, {"ytd", part{0, unknownMonths}}, {"this month", part{0, 1}}, {"this quarter", part{0, 3}},
}

// completions are the words of headings that say how much of a target was reached, of a year that is over.
var completions = []string{"完成率", "完成比例", "完成程度", "完成进度", "完成百分比", "完成计划", "完成目标", "占年度", "占全年", "占目标", "占计划", "完成预算", "占预算", "为预算", "为计划", "为目标", "为任务", "是计划", "是目标", "相当于", "计划的%", "目标的%", "计划的％", "目标的％", "of target", "of plan", "of the target", "of the plan", "completion"}

// rankNames are how rows of ranks end in Chinese, and rankName what stands in their English names; rankUnits are what
// tables have for the unit of one, and rankCell is one.
var (
	rankNames = []string{"排名", "位次", "名次", "排位"}
	rankName  = regexp.MustCompile(`(?i)\brank(?:ing)?\b`)
	rankUnits = []string{"", "位", "名", "名次", "位次", "第", "第几", "place", "rank", "position"}
	rankSaid  = []string{"名次", "位次", "第几", "rank"} // units of nothing else
	rankCell  = regexp.MustCompile(`^(?:第|No\.?\s*|#)?\s*(\d{1,4})\s*(?:位|名|名次|st|nd|rd|th)?$`)
)

// fewer are the words of names of what is better the less there is of it, beside those that drafts have in package lexicon, and
// fewerNever those with which it is not; fewerCounted may stand behind one without making it something else.
var (
	fewer = []string{
		"unemploy", "mortality", "death", "fatalit", "casualt", "emission", "poverty", "debt ratio", "liabilit", "accident", "pollut", "crime", "dropout", "drop-out", "energy intensity", "energy consumption per", "water use per", "complaint", "consumer price", "inflation", "heavily polluted", "vacancy rate", "reoffending", "homelessness", "waiting time", "carbon intensity",
		"劣v类", "劣ⅴ类", "劣五类", "不良贷款", "不良率", "漏损率", "差错率", "犯罪率", "受害率", "吸烟率", "近视率", "肥胖率", "超重率", "缺陷发生率", "发病率", "逾期率", "流失率", "空置率", "违约率", "恩格尔系数", "通勤时间", "办理时间", "开办时间", "通关时间", "能源消费总量", "能源消费量", "煤炭消费", "赤字率", "债务率", "亏损面", "亏损额", "火灾起数",
	}
	fewerNever   = []string{"reduc", "cut", "treat", "insur", "rescue", "relief", "compensat", "resolved", "solved", "control", "compliance", "reemploy", "re-employ", "lifted out", "alleviat", "trading", "allowance"}
	fewerMarks   = " ,，、:：/（）()%％-－·．.0123456789"
	fewerCounted = []string{
		"率", "数", "人数", "起数", "件数", "次数", "天数", "人口", "量", "总量", "强度", "浓度", "平均浓度", "年均浓度", "均值", "年均值", "平均值", "比例", "比重", "占比", "水平", "总水平", "指数", "涨幅", "涨跌幅", "发生", "发生率", "案件", "举报", "受理", "死亡", "受伤", "失业", "事故", "投诉", "标准煤", "消耗", "消费", "人员", "家庭", "户数", "水质", "断面", "水体", "余额", "时间", "时限", "的", "和", "年均", "平均", "系数", "行业占比",
		"rate", "rates", "ratio", "number", "numbers", "level", "levels", "total", "count", "index", "intensity", "incidents", "incident", "cases", "case", "concentration", "prevalence", "prices", "price", "per", "unit", "of", "gdp", "capita", "people", "persons", "population", "live", "births", "inhabitants", "households", "children", "and", "in", "the", "at", "work", "by", "year", "tonnes", "co2", "days", "time", "times", "share",
	}
)

// directions are what columns say of which way is better; directionHeadings are the words of headings of such that have
// nothing else.
var directions = []struct {
	direction string
	words     []string
}{
	{"up", []string{"正向", "正", "正向指标", "正指标", "越高越好", "越大越好", "上升", "提高", "↑", "up", "higher", "higher is better", "more is better", "positive", "increase"}},
	{"down", []string{"逆向", "负向", "反向", "逆", "负", "逆向指标", "负向指标", "逆指标", "越低越好", "越小越好", "下降", "降低", "↓", "down", "lower", "lower is better", "less is better", "fewer is better", "negative", "decrease"}},
	{"steady", []string{"适度", "适中", "中性", "适度指标", "区间", "保持", "稳定", "steady", "stable", "neutral"}},
}

var directionHeadings = []string{"方向", "正逆向", "极性", "polarity", "direction"}

// absent are the marks of tables for what there is not. None of them is a zero.
var absent = []string{
	"", "-", "--", "－", "－－", "..", "不详", "—", "——", "–", "−", "/", "\\", "*", "…", "……", "...", "无", "暂无", "未公布",
	"n/a", "n.a.", "na", "null", "none", "not published", "not available",
}

// rises are the words with which tables say that a figure is one of growth.
var rises = []string{"同比增长", "比上年增长", "增长", "同比上升", "同比提高", "提高", "提升", "上升", "增加", "上涨", "growth of", "grow by", "increase of", "an increase of", "increase by", "rose by", "rose", "up by", "up"}

// upTo are the words behind such a word with which a figure is the level that is reached, and no growth.
var upTo = []string{"到", "至", "为", "to "}

// changes are the ends of names of rows that are of growth, and downs those of rows that are of how much something falls.
var (
	changes = []string{"增速", "增幅", "增长", "增长率", "增长速度", "速度", "涨幅", "升幅", "涨跌幅", "growth", "growth rate", "increase"}
	downs   = []string{"降低", "下降", "减少", "压减", "降低率", "下降率", "降幅", "降低幅度", "下降幅度", "削减", "reduction", "decrease", "decline", "cut"}
)

// falls are the words with which columns of growth say that a figure is one of decline.
var falls = []string{"负增长", "同比下降", "比上年下降", "下降", "减少", "降低", "降", "decline of", "decrease of", "a decrease of", "fell by", "fell", "down by", "down"}

// unchanged are the words for a growth of nothing.
var unchanged = []string{"持平", "与上年持平", "unchanged", "no change", "flat"}

// footers are how lines begin that people write below a table: what its figures are, and who filled it in. A few
// more characters, and a colon, stand behind.
var footers = []string{
	"注", "附注", "备注", "说明", "数据来源", "资料来源", "来源", "填表", "制表", "审核", "复核", "联系", "单位负责", "负责人",
	"note", "notes", "source", "sources", "data source", "data sources", "filled in by", "prepared by", "compiled by", "reviewed by", "checked by", "contact", "person in charge",
}

// numbering is what stands before the names of rows; a full stop counts where no digit follows, and so does # (of which).
var numbering = regexp.MustCompile(`^(?:[●○■□◆◇★☆•]|[（(]?[一二三四五六七八九十]+[)）、.．]|[（(]?\d+[)）、．]|(\d+\.)(?:\D|$)|([#＃]+)(?:[^\d#＃]|$)|(?:其中|(?i:of which))[:：])\s*`)

// ordinalWords are the digits of that, by their value.
var ordinalWords = []rune("零一二三四五六七八九十")

// unitBeside is how some write it without a colon.
var unitBeside = regexp.MustCompile(`^[（(]?(?:金额|计量|货币|数据)?单位([^：:（()）]+)[)）]?$`)

// unitStated is how a table says in which unit all its figures are.
var unitStated = regexp.MustCompile(`(?i)(?:单位|\bunits?)\s*[：:]\s*([^（()）]+)`)

// bracketed is a figure in brackets, as accountants write what is below zero.
var bracketed = regexp.MustCompile(`^[（(]\s*[\d.,，]+\s*[%％]?\s*[)）]$`)

// lowerNames is what headings of names have that stand in several columns, those of the groups first.
const lowerNames = "级指标"

// indexBase is what a column of units has for an index: of which time 100 is said. It is no unit.
var indexBase = regexp.MustCompile(`^[^=＝]{1,20}[=＝]\s*100$`)

// neitherNames are those of metrics that are in neither.
var neitherNames = []string{"指数", "价格", "汇率", "index", "price"}

// columnLetters are what forms number columns of words with.
const columnLetters = "甲乙丙丁戊己庚辛壬癸ABCDEFGHIJ"

// totals are the names of rows that may stand in the column of numbers.
var totals = []string{"合计", "总计", "小计", "共计", "total"}

// unitless are the ends of names of rows whose figures are in no unit that a table says for all: indices.
var unitless = []string{"指数", "系数", "index", "ratio"}

// expected is what a heading says of figures of a year that are not final, whichever side that year is of.
const expected = "预计"

// titlesOfTargets and titlesOfResults are the words of titles that say which of the two a table has; ofPlans are what columns
// of it have in plans alone.
var (
	titlesOfTargets = []string{"目标", "计划", "规划", "预期", "安排", "任务", "target", "plan"}
	titlesOfResults = []string{"完成", "执行", "实绩", "实际", "结果", "进展", "实现", "result", "actual", "outturn", "progress", "achieved", "performance"}
	ofPlans         = []string{"预期性", "约束性", "预期", "约束", "预期性指标", "约束性指标", "binding", "anticipatory"}
)

// titlesOfGrowth are the words of titles of tables that are of growth and of nothing else.
var titlesOfGrowth = []string{"增速", "增长速度", "增长率", "增幅", "growth rate", "rates of growth"}

// growthAlone are the ends of lines above tables that are of growth.
var growthAlone = []string{"增长", "growth"}

// indexBaseWithin is the base of an index within a name: 上年=100, 1978年=100.
var indexBaseWithin = regexp.MustCompile(`[^=＝（(]{1,20}[=＝]\s*100`)

// balances are the words of names of rows that may be above or below nothing.
var balances = []string{"净", "增减", "变化", "变动", "差额", "差值", "顺差", "逆差", "盈余", "盈亏", "结余", "比上年", "同比", "温", "net ", "change", "balance", "surplus", "temperature"}

// dittos say in a column of units that the unit is that of the row above.
var dittos = []string{"同上", "〃", "″", "\"", "＂", "''", "ditto"}

// ofWholeYear are the words of headings of what is of a year, whatever the report is about.
var ofWholeYear = []string{"全年", "年度", "full-year", "full year", "annual"}

// upToNow are the words of headings of results that are summed up, and wholeYear those with which it is over the year.
var (
	upToNow   = []string{"累计", "cumulative"}
	wholeYear = []string{"全年", "年度", "1-12", "full-year", "full year"}
)

// upToWords are those of notes that say up to when the figures of a table are.
var upToWords = []string{"截至", "截止", "累计", "as of", "as at", "up to", "to date", "until"}

// indexUnits are units that indices have.
var indexUnits = []string{"点", "分", "points"}

// shares are the ends of names of rows whose figures are parts of a whole, or changes, and never in the unit of
// amounts that a table says for all.
var shares = []string{"率", "比重", "占比", "比例", "增速", "增幅", "增长", "速度", "涨幅", "降幅", "rate", "share", "growth", "percentage"}

// namesOfClasses are the ends of names of rows, or how they start, with the classes of units that they may have alone, or never
// have: a unit that a table says for all its figures is none of theirs else. Of several that fit the first counts.
var namesOfClasses = []struct {
	starts      string
	ends, but   []string
	only, never []string
}{
	{ends: []string{"收入", "支出", "产值", "总值", "增加值", "投资额", "零售额", "销售额", "交易额", "税收", "利润", "预算数", "决算数", "执行数", "revenue", "spending", "expenditure", "investment", "gdp", "profit", "profits", "retail sales"}, only: []string{"money", "measure"}},
	{ends: []string{"面积", "area"}, only: []string{"area", "measure"}},
	{ends: []string{"里程", "长度", "length"}, only: []string{"length", "measure"}},
	{
		starts: "number of",
		ends:   []string{"数", "人口", "人次", "人员", "就业", "岗位", "床位", "学生", "教师", "population", "jobs", "employment", "households", "enterprises", "schools", "students", "teachers", "beds", "vehicles", "visitors", "passengers"},
		but:    []string{"指数", "系数", "基数", "参数", "完成数", "计划数", "合计数", "收入数", "支出数", "结余数", "调整数", "变动数", "快报数", "预计数", "初步数", "发生数", "累计数", "总数"},
		never:  []string{"money", "mass", "area", "length", "volume", "energy", "power", "concentration"},
	},
	{ends: []string{"浓度", "密度", "寿命", "年龄", "吞吐量", "客运量", "货运量", "周转量", "用电量", "发电量", "用水量", "供水量", "产量", "排放量", "装机容量", "density", "concentration", "age"}, never: []string{"money", "person", "household"}},
}

// perHead are the words of names of what is told for each of many.
var perHead = []string{"人均", "户均", "亩均", "每人", "每户", "每万人", "每千人", "per capita", "per head", "per household", "per person"}

// amountNames are the ends of names of rows that are of amounts: in per cent they are of growth.
var amountNames = []string{"总值", "增加值", "产值", "总额", "零售额", "销售额", "交易额", "投资额", "投资", "收入", "支出", "进出口", "出口", "进口", "产量", "销量", "用电量", "贷款余额", "存款余额", "gdp", "investment", "revenue", "exports", "imports", "retail sales", "spending", "income", "output"}

// offices are the ends of names of those who answer for a metric, whom some tables call 单位.
var offices = []string{"局", "委", "办", "厅", "委员会", "办公室", "中心", "公司", "集团", "政府", "大队", "支队", "department", "bureau", "office", "ministry"}

// unitInNote is how a line below a table says in which unit its figures are.
var unitInNote = regexp.MustCompile(`(?i)(?:单位(?:均|都)?(?:为|是|\s*[:：])|\bunits?:|\bin)\s*([^（()）。；;，,.]+?)\s*[。；;.]?$`)

var wholeNumber = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)

// ofNothing are names of rows that do not say of what they are.
var ofNothing = []string{"增速", "增长", "增幅", "增长率", "增长速度", "同比", "同比增长", "同比增速", "比上年增长", "比上年", "比上年增减", "增减", "占比", "比重", "所占比重", "其中", "growth", "growth rate", "yoy growth", "year-on-year growth", "annual growth", "change", "yoy", "share", "of which"}

// perUnit are the ends of such names that are amounts all the same.
var perUnit = []string{"生产率", "汇率"}

// percentagePoints is what figures of changes of shares are in.
const percentagePoints = "个百分点"
