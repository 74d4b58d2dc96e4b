package report

import "duibiao/internal/diag"

// The messages about corrections, a row each.
var (
	sayOwnLabel         = diag.Phrase{En: "the metric %s has its own label", Zh: "指标 %s 自己有名称"}
	sayNoCorrectionID   = diag.Words{En: "the correction has no id", Zh: "更正没有写指标的代号（id）"}
	sayElsewhere        = diag.Phrase{En: "the metric %s is in another article", Zh: "指标 %s 在另一篇文章里"}
	adviceElsewhere     = diag.Words{En: "a correction stands in the article of its metric", Zh: "更正要写在指标所在的文章里"}
	adviceEmbedName     = diag.Phrase{En: "both would be embed/%s.html: give the article another name", Zh: "两者都会成为 embed/%s.html：请给文章改个名字"}
	sayNeverPublished   = diag.Phrase{En: "the article has no metric %q, and no figure of one has been published", Zh: "文章没有指标%q，也从未发布过它的数字"}
	adviceLabelGone     = diag.Words{En: `write label = "…", what the metric was called`, Zh: `请写 label = "…"，即指标原来的名称`}
	sayNoLabelGone      = diag.Phrase{En: "the metric %s is gone, and its correction has no label to name it by", Zh: "指标 %s 已经删去，它的更正却没有写名称"}
	sayNoCorrectionDate = diag.Phrase{En: "the correction of %s has no date", Zh: "%s 的更正没有日期"}
	adviceDate          = diag.Words{En: "write the day of the correction, such as date = 2025-03-01", Zh: "请写更正的日期，如 date = 2025-03-01"}
	sayEarly            = diag.Phrase{En: "the correction of %[1]s is dated %[2]s, but its %[3]s was published as %[4]s on %[5]s only", Zh: "%[1]s 的更正写的日期是 %[2]s，但%[3]s %[4]s 到 %[5]s 才发布"}
	adviceEarly         = diag.Words{En: "write the day of the correction, which is that of the release or later", Zh: "请写更正的日期，不早于发布的日期"}
	sayNoReason         = diag.Phrase{En: "the correction of %s has no reason", Zh: "%s 的更正没有理由"}
	adviceReason        = diag.Words{En: "say why, in a sentence for readers", Zh: "请用一句给读者看的话说明原因"}
	sayNoPart           = diag.Phrase{En: "a metric has no figure %q", Zh: "指标没有%q这个数字"}
	sayNoneOfPeriod     = diag.Phrase{En: "nothing is stated of %s in %s that this could correct, and nothing has been published", Zh: "指标 %s 在 %s 没有这样的数字，也从未发布过，无从更正"}
	sayDayOfNone        = diag.Phrase{En: "the correction of %s has a day that the result runs to, but no period", Zh: "%s 的更正写了 as_of，却没有写 period"}
	adviceDayOfNone     = diag.Words{En: "write the period too, such as period = 2025", Zh: "请一并写明时期，如 period = 2025"}
	sayDayOfSeveral     = diag.Phrase{En: "%s has several results so far in %s", Zh: "指标 %s 在 %s 有截至不同日期的几个实绩"}
	adviceDayOfSeveral  = diag.Phrase{En: "say which one was corrected: as_of = %s, or as_of = %s", Zh: "请写明更正的是哪一个：as_of = %s 或 as_of = %s"}
	sayPeriodOfAll      = diag.Phrase{En: "the %s of %s is that of all its periods", Zh: "%[2]s 的%[1]s不分时期，更正里不写 period"}
	sayNoWas            = diag.Phrase{En: "the correction of %s does not say what was published", Zh: "%s 的更正没有写原来发布的数字"}
	adviceWas           = diag.Phrase{En: "write was = %s", Zh: "请写 was = %s"}
	sayChangesNothing   = diag.Phrase{En: "the correction of %s changes nothing: the %s was %s and is %s", Zh: "%s 的更正没有改变什么：%s原来是 %s，现在是 %s"}
	adviceWasPublished  = diag.Words{En: "was is what was published before", Zh: "was 应写更正之前发布的数字"}

	adviceWasWords = diag.Words{En: "write was, the words that were published, in each language in which they have changed", Zh: "哪种语言的文字改了，就在哪种语言里用 was 写明原来发布的文字"}

	// Of figures that are stated again.
	sayRestoresWord    = diag.Phrase{En: "the %s of %s cannot be restored: only figures are withdrawn", Zh: "%[2]s 的%[1]s不能恢复：只有数字可以撤回"}
	sayRestoredWas     = diag.Phrase{En: "the correction of %s restores a figure, and yet says what it was", Zh: "%s 的更正写了 restored，又写了 was"}
	adviceRestoredWas  = diag.Words{En: "leave was out: while the figure was withdrawn, nothing was published", Zh: "请删去 was：撤回期间没有发布数字"}
	sayRestoredEarly   = diag.Phrase{En: "the correction of %[1]s is dated %[2]s, but its %[3]s was withdrawn on %[4]s only", Zh: "%[1]s 的更正写的日期是 %[2]s，但%[3]s到 %[4]s 才撤回"}
	sayRestoresNothing = diag.Phrase{En: "the %s of %s has not been withdrawn, so it cannot be restored", Zh: "%[2]s 的%[1]s没有撤回过，谈不上恢复"}
	adviceRestored     = diag.Words{
		En: "name the figure that was withdrawn by figure and period; if none was, leave restored out, and write was, the figure that was published",
		Zh: "请用 figure、period 写明撤回过的是哪个数字；没有撤回过的，请删去 restored，用 was 写明原来发布的数字",
	}
	sayRestoredGone    = diag.Phrase{En: "the %s of %s is restored by a correction, but it is not stated", Zh: "%[2]s 的%[1]s按更正已经恢复，却没有写出来"}
	adviceRestoredGone = diag.Words{En: "state it in the metric, or take the correction out", Zh: "请在指标里写出来，或删去这条更正"}

	// Of their translations.
	sayCorrectionTwice        = diag.Phrase{En: "the correction of %s is translated twice", Zh: "%s 的更正译了两次"}
	sayCorrectionUntranslated = diag.Phrase{En: "the correction of %q is not translated", Zh: "%q的更正没有翻译"}
	adviceCorrection          = diag.Words{En: "add a [[corrections]] table with its id and reason", Zh: "请加一张 [[corrections]] 表，写上 id 和 reason"}
	saySeveral                = diag.Phrase{En: "the original has several corrections of %q", Zh: "原文有几条%q的更正"}
	adviceWhich               = diag.Words{En: "give it the date of the one that it translates, and figure or period if two have the same", Zh: "请写上所译那一条的日期；日期相同的，再写 figure 或 period"}
	sayNoSuchDate             = diag.Phrase{En: "the original has no correction of %q of this date, figure and period", Zh: "原文没有%q在这一天、关于这个数字和时期的更正"}
	adviceOneCorrection       = diag.Words{En: "leave date, figure and period out where the metric has one correction", Zh: "指标只有一条更正的，请删去 date、figure 和 period"}
	sayNoCorrection           = diag.Phrase{En: "the original has no correction of %q", Zh: "原文没有%q的更正"}
	sayKeyOfCorrection        = diag.Phrase{En: "%s of the correction of %s", Zh: "%[2]s 的更正里，%[1]s"}
)
