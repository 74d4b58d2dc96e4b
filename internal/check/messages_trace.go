package check

import (
	"duibiao/internal/claim"
	"duibiao/internal/diag"
	"duibiao/internal/prose"
	"duibiao/internal/quantity"
)

// Why --trace has nothing to say.
var (
	sayNoSuchArticle  = diag.Words{En: "there is no such article", Zh: "没有这篇文章"}
	adviceSuchArticle = diag.Words{En: "name it as check names it: content/report/sector.zh.md:12", Zh: "请按 check 输出的样子写：content/report/sector.zh.md:12"}
	sayNoLine         = diag.Phrase{En: "there is no line %d: the file has %d", Zh: "没有第 %d 行：文件共 %d 行"}
	sayNoGrammar      = diag.Phrase{En: "%s has no grammar of figures here: its texts are not read, and nothing is found in them", Zh: "%s没有数字的语法，它的文字不检查，也不会有任何发现"}
	sayNoText         = diag.Words{En: "no text is read on this line", Zh: "这一行没有要检查的文字"}
)

// What --trace says of a number.
var (
	sayStated  = diag.Phrase{En: "the %s of the metric %s, read as %s", Zh: "指标的%s（%s），读作%s"}
	sayNone    = diag.Phrase{En: "no figure (%s): %s", Zh: "不算数据（%s）：%s"}
	sayFigure  = diag.Phrase{En: "figure (%s): %s", Zh: "数据（%s）：%s"}
	sayValue   = diag.Phrase{En: "%s, %s", Zh: "%s，%s"}
	sayInUnit  = diag.Phrase{En: "%s %s", Zh: "%s%s"}
	sayAndThen = diag.Phrase{En: "%s, %s", Zh: "%s，%s"}

	sayUp   = diag.Words{En: "going up", Zh: "方向为升"}
	sayDown = diag.Words{En: "going down", Zh: "方向为降"}
	sayFrom = diag.Words{En: "where something started", Zh: "变化的起点"}
	sayPer  = diag.Words{En: "a denominator", Zh: "分母"}
	sayAlso = diag.Phrase{En: "in brackets also %s", Zh: "括号里又写作%s"}

	sayFromReference = diag.Phrase{En: "from the data: %s", Zh: "来自数据：%s"}
	sayIsThat        = diag.Phrase{En: "of the metric %s: its %s, %s (%s), since %s", Zh: "属于指标 %s：%s %s（%s），因为%s"}
	sayIsTrueOf      = diag.Phrase{En: "of the metric %s, of which it is true, since %s", Zh: "属于指标 %s，与它的数据相符，因为%s"}
	sayIsAnother     = diag.Phrase{En: "of the metric %s, but its %s is %s (%s): figure-drift; it is of this one since %s", Zh: "属于指标 %s，但它的%s是%s（%s），见 figure-drift；判断属于它，因为%s"}
	sayNotTheLevel   = diag.Phrase{En: "of no metric: %s would be meant, but it is %s", Zh: "不属于任何指标：最接近的是 %s，但这里说的是%s"}
	sayOtherTime     = diag.Words{En: "of another time", Zh: "其他时间的数"}
)

// sayNamings says how a metric is named.
func sayNamings() map[claim.Why]diag.Words {
	return map[claim.Why]diag.Words{
		claim.Named:   {En: "its label stands in the same clause", Zh: "同一分句里有它的名称"},
		claim.Carried: {En: "its label stands in the clause before, or above", Zh: "前一分句或上文里有它的名称"},
		claim.Hinted:  {En: "a part of its label stands around it", Zh: "附近有它的名称的一部分"},
	}
}

// sayWhyNot says why a figure is of no metric; with an argument, of which it may be.
func sayWhyNot() map[claim.Why]diag.Phrase {
	return map[claim.Why]diag.Phrase{
		claim.FromData:      {En: "from the data", Zh: "来自数据"},
		claim.InWords:       {En: "held against no metric: numbers in words are not", Zh: "不与指标对照：用文字写的数都不对照"},
		claim.Aside:         {En: "held against no metric: labels, groups, sources and reasons are not", Zh: "不与指标对照：名称、分组、来源和更正理由都不对照"},
		claim.WithoutMetric: {En: "held against no metric: the report has none that can be read", Zh: "不与指标对照：报告没有可读的指标"},
		claim.Unnamed:       {En: "of no metric: none is named around it", Zh: "不属于任何指标：附近没有出现指标的名称"},
		claim.OtherSort:     {En: "of no metric: the one that is named has figures of another sort", Zh: "不属于任何指标：提到的指标是另一类数据"},
		claim.Doubtful:      {En: "of no metric for certain: %s may be meant, but only a part of its label stands there", Zh: "不能确定属于哪项指标：可能是 %s，但只出现了它的名称的一部分"},
		claim.Rivalled:      {En: "of no metric for certain: %s may be meant, and so may others", Zh: "不能确定属于哪项指标：可能是 %s，也可能是别的"},
	}
}

// sayCircumstances says what a figure is said to be that keeps it from being a metric's level.
func sayCircumstances() map[string]diag.Words {
	return map[string]diag.Words{
		"of-change":   {En: "a change", Zh: "增减的量"},
		"addition":    {En: "what was added", Zh: "新增的量"},
		"former":      {En: "an earlier level", Zh: "以前的水平"},
		"of-part":     {En: "a part of something", Zh: "其中的一部分"},
		"of-years":    {En: "of several years together", Zh: "若干年的合计"},
		"former-plan": {En: "what was planned before", Zh: "原来的计划"},
		"of-quarter":  {En: "a quarter’s", Zh: "一个季度的数"},
		"of-half":     {En: "a half-year’s", Zh: "半年的数"},
		"of-month":    {En: "of a month or of months", Zh: "一个月或几个月的数"},
		"of-holiday":  {En: "a holiday’s", Zh: "假期的数"},
		"a-month":     {En: "per month", Zh: "每月的数"},
		"a-week":      {En: "per week", Zh: "每周的数"},
		"a-day":       {En: "per day", Zh: "每天的数"},
		"each":        {En: "for each of something", Zh: "每个单位的数"},
		"mean":        {En: "a mean or a peak", Zh: "平均数或峰值"},
	}
}

// sayBounds says what a bound allows; of an exact figure nothing.
func sayBounds() map[quantity.Bound]diag.Words {
	return map[quantity.Bound]diag.Words{
		quantity.AtLeast:    {En: "at least so much", Zh: "不少于此数"},
		quantity.Above:      {En: "more than that", Zh: "多于此数"},
		quantity.AtMost:     {En: "at most so much", Zh: "不超过此数"},
		quantity.Below:      {En: "less than that", Zh: "少于此数"},
		quantity.About:      {En: "about so much", Zh: "大约此数"},
		quantity.Range:      {En: "a range", Zh: "范围"},
		quantity.RankWithin: {En: "among the first", Zh: "前若干名"},
		quantity.Nearly:     {En: "nearly so much", Zh: "接近此数"},
	}
}

// sayClasses says what figures measure.
func sayClasses() map[prose.Class]diag.Words {
	return map[prose.Class]diag.Words{
		prose.Number:      {En: "a bare number", Zh: "单独的数"},
		prose.Count:       {En: "a count", Zh: "计数"},
		prose.Percent:     {En: "a share", Zh: "比率"},
		prose.Point:       {En: "percentage points", Zh: "百分点"},
		prose.Multiple:    {En: "a multiple", Zh: "倍数"},
		prose.Rank:        {En: "a rank", Zh: "名次"},
		prose.Money:       {En: "money", Zh: "金额"},
		prose.Mass:        {En: "mass", Zh: "质量"},
		prose.Length:      {En: "length", Zh: "长度"},
		prose.Area:        {En: "area", Zh: "面积"},
		prose.Volume:      {En: "volume", Zh: "体积"},
		prose.Energy:      {En: "energy", Zh: "能量"},
		prose.Power:       {En: "power", Zh: "功率"},
		prose.Temperature: {En: "temperature", Zh: "温度"},
		prose.Containers:  {En: "containers", Zh: "集装箱"},
		prose.Years:       {En: "years", Zh: "时间（年）"},
		prose.Months:      {En: "months", Zh: "时间（月）"},
		prose.Weeks:       {En: "weeks", Zh: "时间（周）"},
		prose.Days:        {En: "days", Zh: "时间（天）"},
		prose.Hours:       {En: "hours", Zh: "时间（小时）"},
		prose.Minutes:     {En: "minutes", Zh: "时间（分钟）"},
		prose.Seconds:     {En: "seconds", Zh: "时间（秒）"},
		prose.Measure:     {En: "another measure", Zh: "其他计量"},
	}
}
