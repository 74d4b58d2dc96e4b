package report

import "duibiao/internal/diag"

// The messages about references to figures, a row each.
var (
	sayNoActual         = diag.Phrase{En: "%s has no actual: it is not published", Zh: "%s 没有实绩：尚未公布"}
	adviceTarget        = diag.Phrase{En: "write {{%s.target}} for its target", Zh: "要引用目标，请写 {{%s.target}}"}
	sayNoTarget         = diag.Phrase{En: "%s has no target: it is not published", Zh: "%s 没有目标：尚未公布"}
	adviceActual        = diag.Phrase{En: "write {{%s}} for its actual", Zh: "要引用实绩，请写 {{%s}}"}
	sayNothingActual    = diag.Phrase{En: "%s has nothing to compare: its actual is not published", Zh: "%s 无从对照：实绩尚未公布"}
	sayNothingTarget    = diag.Phrase{En: "%s has nothing to compare: its target is not published", Zh: "%s 无从对照：目标尚未公布"}
	sayNothingWords     = diag.Phrase{En: "%s has nothing to compare: its target is in words", Zh: "%s 无从对照：目标是文字目标"}
	sayNoGapBehind      = diag.Phrase{En: "%s has no gap: the period of its target, %s, begins no later than that of its actual, %s", Zh: "%s 没有差距：目标的时期 %s 并不晚于实绩的时期 %s"}
	sayNoGapBound       = diag.Phrase{En: "%s has no gap: its actual is a limit or a range", Zh: "%s 算不出差距：实绩只给出界限或区间"}
	sayNoGapAbout       = diag.Phrase{En: "%s has no gap: its actual is approximate, and too close to the limit of the target", Zh: "%s 算不出差距：实绩是约数，离目标的界限太近"}
	sayNoGapTwice       = diag.Phrase{En: "%s has no gap to quote: its actual is approximate, and its target a limit or a range", Zh: "%s 的差距说不准：实绩是约数，目标又是界限或区间"}
	sayNoGapLength      = diag.Phrase{En: "%s has no gap: %s and %s are not equally long", Zh: "%s 算不出差距：%s 与 %s 长短不同"}
	sayNoGapRatio       = diag.Phrase{En: "%s has no gap: two ratios have no difference worth telling", Zh: "%s 没有差距：两个比相减没有意义"}
	sayNoGapRange       = diag.Phrase{En: "%s has no gap: its actual lies in the range of its target", Zh: "%s 没有差距：实绩在目标区间之内"}
	sayNoGapNearly      = diag.Phrase{En: "%s has no gap: its target is “nearly” a number, and asks for no number itself", Zh: "%s 算不出差距：目标是“近”某个数，没有要求达到哪个数"}
	sayNoPercentage     = diag.Phrase{En: "%s is a %s, of which no percentage is told", Zh: "%s 的类别是 %s，不用百分比表示变化"}
	sayNoChangeDegrees  = diag.Phrase{En: "%s is a temperature, of which no percentage is told", Zh: "%s 是温度，不说百分比"}
	sayNoChange         = diag.Phrase{En: "%s has no change in percent: one of its figures is not above 0", Zh: "%s 算不出变化的百分比：有一个数字不大于 0"}
	sayNoShare          = diag.Phrase{En: "%s has no share: of a target that is a ceiling or a range it would mislead", Zh: "%s 不给出百分比：目标是上限或区间时，会使人误解"}
	adviceGap           = diag.Phrase{En: "write {{%s.gap}}", Zh: "请写 {{%s.gap}}"}
	adviceGapOrChange   = diag.Phrase{En: "write {{%s.gap}} or {{%[1]s.change}}", Zh: "请写 {{%s.gap}} 或 {{%[1]s.change}}"}
	adviceFields        = diag.Phrase{En: "known: %s; {{%s}} alone is the actual", Zh: "可用：%s；单写 {{%s}} 是实绩"}
	sayNoFieldOfMetric  = diag.Phrase{En: "a metric has no %q", Zh: "指标没有%q这一项"}
	sayMetricInDraft    = diag.Phrase{En: "the metric %q is in a draft, %s: it is not published", Zh: "指标%q在草稿 %s 里，没有发布"}
	sayNoMetricOfReport = diag.Phrase{En: "the report %s has no metric %q", Zh: "报告 %s 没有指标%q"}

	// Of targets in words, and of growth.
	sayTargetInWords     = diag.Phrase{En: "the target of %s for %s is in words: there is no figure to refer to", Zh: "%s 的 %s 目标是文字目标，没有数字可以引用"}
	adviceInWords        = diag.Phrase{En: "write its words in the text, in each language: %s", Zh: "请在正文里直接写目标的文字，每种语言各写各的：%s"}
	sayNoGrowthOf        = diag.Phrase{En: "%s has no growth", Zh: "%s 没有增速"}
	sayNoFieldOfGrowth   = diag.Phrase{En: "%q is not told of a growth", Zh: "增速没有%q这一项"}
	adviceFieldsOfGrowth = diag.Phrase{En: "write {{%[1]s}}, {{%[1]s.target}} or {{%[1]s.verdict}}", Zh: "请写 {{%[1]s}}、{{%[1]s.target}} 或 {{%[1]s.verdict}}"}

	// Of periods.
	sayNothingOfPeriod   = diag.Phrase{En: "%s states nothing of %s", Zh: "%s 没有 %s 的数字"}
	adviceKnownPeriods   = diag.Phrase{En: "there are: %s", Zh: "已有的时期：%s"}
	sayNoActualIn        = diag.Phrase{En: "%s has no actual of %s", Zh: "%s 没有 %s 的实绩"}
	sayNoTargetIn        = diag.Phrase{En: "%s has no target for %s", Zh: "%s 没有 %s 的目标"}
	sayNoFieldOfPeriod   = diag.Phrase{En: "%q is not told of a period", Zh: "不能指明时期引用%q"}
	adviceFieldsOfPeriod = diag.Phrase{En: "write {{%[1]s@%[2]s}}, {{%[1]s.target@%[2]s}} or {{%[1]s.verdict@%[2]s}}", Zh: "请写 {{%[1]s@%[2]s}}、{{%[1]s.target@%[2]s}} 或 {{%[1]s.verdict@%[2]s}}"}
	sayNoVerdict         = diag.Phrase{En: "%s has no verdict on its target for %s that a word could tell: %s", Zh: "%s 的 %s 目标还不能说是否达到：%s"}
	adviceKnownVerdicts  = diag.Phrase{En: "there are verdicts on the targets for %s", Zh: "已有定论的目标时期：%s"}
	sayOpen              = diag.Words{En: "open, since the bounds of the result and the target overlap", Zh: "无法判定，实绩与目标的界限有重叠"}
	saySoFar             = diag.Words{En: "so far, since only a part of the period is known", Zh: "时期未完，目前只有部分实绩"}
	sayNoResult          = diag.Words{En: "no result, since the source gives none", Zh: "来源未列结果"}
	sayWithdrawn         = diag.Words{En: "its result has been withdrawn", Zh: "结果已撤回"}
	sayPending           = diag.Words{En: "pending, since the result is not yet known", Zh: "尚无结果"}
)
