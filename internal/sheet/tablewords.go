package sheet

import (
	"regexp"
	"strings"
)

// The words that tables are written with, Chinese and then English.

// headings are the words that say so, the first that stand in a heading. Those of a whole heading begin with "=".
var headings = []struct {
	meaning
	words []string
}{
	{passedOver, []string{"序号", "责任", "牵头", "部门", "排名", "完成率", "进度", "占比", "=#", "=no.", "=no", "responsible", "=department", "=ranking"}},
	{otherLabels, []string{"英文名", "英文指标", "=英文", "=english"}},
	{otherUnits, []string{"英文单位", "unit in english"}},
	{unitWords, []string{"=单位", "计量单位", "=unit"}},
	{noteWords, []string{"备注", "说明", "=注", "remark", "note"}},
	{groupWords, []string{"类别", "分类", "类型", "分组", "领域", "板块", "=group", "=category"}},
	{growthTargets, []string{"增长目标", "增速目标", "目标增长", "目标增速", "预期增长", "预期增速", "计划增长", "growth target", "target growth", "planned growth"}},
	{targets, []string{"目标", "计划", "预期", "任务", "target", "plan"}},
	{growths, []string{"增长", "增速", "增幅", "同比", "±%", "±％", "增减%", "增减％", "增减率", "增减幅", "growth", "year on year"}},
	{results, []string{"实绩", "实际", "完成", "结果", "数值", "总量", "绝对量", "绝对值", "绝对数", "绝对额", "累计", "现状", "=数量", "=金额", "=全年", "=本年", "=年末", "=年末数", "=期末", "=期末数", "=本期", "=指标值", "actual", "result", "=amount", "=total", "=value"}},
	{labels, []string{"指标", "=名称", "项目名称", "=项目", "=内容", "=事项", "indicator", "metric", "=name"}},
}

// yearBefore are headings of what the results were a year before. 上年 alone is none of them: beside a target it may be
// the year of the results.
var yearBefore = []string{"上年同期", "去年同期", "上年同期数", "same period of the previous year"}

// compared are the words of headings of growth that say only with what is compared: 比上年（%）.
var compared = []string{"比上年", "较上年", "比去年", "较去年", "上年同期", "增减", "±", "previous year", "year before"}

// amounts are the words of headings of results that are as good for a target below 2025年目标.
var amounts = []string{"数值", "总量", "绝对量", "绝对值", "绝对数", "绝对额", "数量", "金额", "指标值", "amount", "total", "value"}

var (
	headingPeriod  = regexp.MustCompile(`((?:19|20)\d\d)\s*年?\s*(上半年|前三季度|前3季度|一季度|1[-—–~至]6月|1[-—–~至]9月|1[-—–~至]3月|1[-—–~至]12月|H1|Q1-Q3|Q1)?(?:度|全年|末|底)?`)
	headingBracket = regexp.MustCompile(`[（(]([^（()）]*)[)）]\s*$`)
)

// partYears are the periods of a year that begin it, as headings call them.
var partYears = map[string]string{
	"上半年": "H1", "1-6月": "H1", "H1": "H1", "一季度": "Q1", "1-3月": "Q1", "Q1": "Q1",
	"前三季度": "Q1-Q3", "前3季度": "Q1-Q3", "1-9月": "Q1-Q3", "Q1-Q3": "Q1-Q3",
	"1-12月": "",
}

var dashes = strings.NewReplacer("—", "-", "–", "-", "~", "-", "至", "-")

// absent are the marks of tables for what there is not. None of them is a zero.
var absent = []string{
	"", "-", "—", "——", "–", "−", "/", "\\", "*", "…", "……", "...", "无", "暂无", "未公布",
	"n/a", "n.a.", "na", "null", "none", "not published", "not available",
}

// rises are the words with which tables say that a figure is one of growth.
var rises = []string{"同比增长", "比上年增长", "增长", "growth of", "increase of", "an increase of", "rose by", "rose", "up by", "up"}

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

// numbering is what stands before the names of rows; a full stop counts where no digit follows.
var numbering = regexp.MustCompile(`^(?:[（(]?[一二三四五六七八九十]+[)）、.．]|[（(]?\d+[)）、．]|(\d+\.)(?:\D|$)|(?:其中|(?i:of which))[:：])\s*`)

// ordinalWords are the digits of that, by their value.
var ordinalWords = []rune("零一二三四五六七八九十")

// unitStated is how a table says in which unit all its figures are.
var unitStated = regexp.MustCompile(`(?i)(?:单位|\bunits?)\s*[：:]\s*([^（()）]+)`)

// indexBase is what a column of units has for an index: of which time 100 is said. It is no unit.
var indexBase = regexp.MustCompile(`^[^=＝]{1,20}[=＝]\s*100$`)

// shareNames are how metrics are called that are in per cent where a table has that beside another unit.
var shareNames = []string{"率", "比重", "占比", "比例", "增速", "增幅", "rate", "share", "growth"}

// neitherNames are those of metrics that are in neither.
var neitherNames = []string{"指数", "价格", "汇率", "index", "price"}

// totals are the names of rows that may stand in the column of numbers.
var totals = []string{"合计", "总计", "小计", "共计", "total"}

// percentagePoints is what figures of changes of shares are in.
const percentagePoints = "个百分点"
