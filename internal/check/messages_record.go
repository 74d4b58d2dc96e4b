package check

import "duibiao/internal/diag"

// Of the record of what was published, a row each.
var (
	sayReleasedGone = diag.Phrase{En: "the report %s has been released, but there is no folder %s", Zh: "报告 %s 已经发布过，但没有文件夹 %s"}
	adviceReleased  = diag.Words{
		En: "bring the folder back from version control; to give the report up for good, take it out of released",
		Zh: "请从版本库恢复这个文件夹；确实不再提供这份报告的，请把它从 released 中去掉",
	}
	sayRecordGone  = diag.Phrase{En: "the report %s has been released, but its record %s is gone", Zh: "报告 %s 已经发布过，但发布记录 %s 不见了"}
	sayRecordEmpty = diag.Phrase{En: "the report %s has been released, but no figure can be read in its record %s", Zh: "报告 %s 已经发布过，但发布记录 %s 里读不到数字"}
	sayRecordOld   = diag.Phrase{
		En: "the report %s has been released, but its record %s is an older one, of version 1, which has no seal",
		Zh: "报告 %s 已经发布过，但发布记录 %s 是没有校验值的旧版本（版本 1）",
	}
	adviceRecord = diag.Phrase{
		En: "bring it back from version control, as with git checkout <commit> -- %s: what was published is known from it alone",
		Zh: "请从版本库恢复，例如 git checkout <提交> -- %s：发布过什么，只有它知道",
	}

	sayCorrectionGone = diag.Phrase{
		En: "the correction of %[1]s (%[2]s) of %[3]s, released on %[4]s, is gone or has been rewritten",
		Zh: "%[1]s（%[2]s）%[3]s 的更正已于 %[4]s 发布，现在没有了，或者改动过",
	}
	adviceCorrectionBack = diag.Phrase{
		En: "bring it back as it was: [[corrections]] with %s; what has changed since is a correction of its own",
		Zh: "请照原样恢复：[[corrections]]，写上 %s；以后的改动另写一条更正",
	}
	sayReasonRewritten = diag.Phrase{
		En: "the reason of the correction of %[1]s (%[2]s) of %[3]s is not the one that was released on %[4]s",
		Zh: "%[1]s（%[2]s）%[3]s 的更正，理由与 %[4]s 发布的不同",
	}
	adviceReasonBack = diag.Words{
		En: "bring its words back from version control; what there is to add belongs in the text of the article",
		Zh: "请从版本库恢复原来的文字；要补充的，请写在文章正文里",
	}

	// Of targets in words.
	sayWordsNow = diag.Phrase{
		En: "the %[1]s of %[2]s in %[3]s is not in the words that were published on %[4]s, but “%[5]s” now",
		Zh: "%[2]s 的%[1]s（%[3]s）与 %[4]s 发布的表述不同，现在是“%[5]s”",
	}
	sayWordsGone    = diag.Phrase{En: "the %s of %s, published in words on %s, is gone", Zh: "%[2]s 的%[1]s已于 %[3]s 以文字发布，现在没有了"}
	adviceWordsBack = diag.Phrase{
		En: "bring the words back from version control, or add [[corrections]] with %s, date, reason, and in this language was, the words that were published",
		Zh: "请从版本库恢复原来的表述；或加一条 [[corrections]]，写上 %s、date、reason，并在这种语言里用 was 写明发布的表述",
	}
	adviceWordsGone = diag.Phrase{
		En: "bring it back, or add [[corrections]] with %s, date, was (the words that were published), reason and a label, to an article that stays",
		Zh: "请恢复这个指标；或在保留的文章里加一条 [[corrections]]，写上 %s、date、was（发布的表述）、reason 和 label",
	}

	// Of what had been withdrawn.
	sayReturned    = diag.Phrase{En: "the %s of %s, which has been withdrawn since %s, is stated again", Zh: "%[2]s 的%[1]s自 %[3]s 起已经撤回，现在又列出来了"}
	adviceReturned = diag.Phrase{
		En: "take it out, or add another correction that says so: [[corrections]] with %s, date, restored = true and reason; the one that withdrew it stays",
		Zh: "请删去；或另加一条更正说明恢复：[[corrections]]，写上 %s、date、restored = true 和 reason，原来撤回的那一条保留",
	}

	// Of what is online.
	sayOnlineReport    = diag.Phrase{En: "the report %s is in %s, but not in this site", Zh: "%[2]s 里有报告 %[1]s，本站却没有"}
	adviceOnlineReport = diag.Words{En: "bring its folder back, or hold its site against it", Zh: "请恢复它的文件夹，或者换成它所在的站点来核对"}
	sayOnlineNow       = diag.Phrase{En: "the %[1]s of %[2]s is %[3]s in %[4]s, but %[5]s here", Zh: "%[2]s 的%[1]s在 %[4]s 里是 %[3]s，这里是 %[5]s"}
	sayOnlineGone      = diag.Phrase{En: "the %[1]s of %[2]s is %[3]s in %[4]s, but not here", Zh: "%[2]s 的%[1]s在 %[4]s 里是 %[3]s，这里没有"}
	sayOnlineWords     = diag.Phrase{
		En: "the %[1]s of %[2]s in %[3]s is in other words in %[4]s than “%[5]s” here",
		Zh: "%[2]s 的%[1]s（%[3]s）在 %[4]s 里是另一种表述，这里是“%[5]s”",
	}
	sayOnlineWordsGone = diag.Phrase{En: "the %[1]s of %[2]s is in words in %[3]s, but not here", Zh: "%[2]s 的%[1]s在 %[3]s 里是文字，这里没有"}
	sayOnlineVerdict   = diag.Phrase{
		En: "what became of the %[1]s of %[2]s is “%[3]s” in %[4]s, but “%[5]s” here",
		Zh: "%[2]s 的%[1]s，结果在 %[4]s 里是“%[3]s”，这里是“%[5]s”",
	}
	adviceOnlineVerdict = diag.Words{
		En: "bring back the result or the target that it was decided by, or what ties them: follows and same_as; if something was mistaken, a correction of that says so",
		Zh: "请改回用来判定的实绩或目标，或者把两者连起来的 follows 和 same_as；确实有错的，写一条更正",
	}
	adviceOnlineOutcome = diag.Phrase{
		En: "bring back the result of %s, or what ties it to the target: follows and same_as of its report; if that was mistaken, a correction there says so, figure = \"same_as\"",
		Zh: "请改回 %s 的实绩，或者把它与目标连起来的 follows 和 same_as；确实接错了的，在那里写一条更正，figure = \"same_as\"",
	}
	sayMet       = diag.Words{En: "met", Zh: "达到"}
	sayNotMet    = diag.Words{En: "not met", Zh: "未达到"}
	sayOff       = diag.Words{En: "off target", Zh: "偏离目标"}
	sayOpen      = diag.Words{En: "cannot be determined", Zh: "无法判定"}
	sayUndecided = diag.Words{En: "no result", Zh: "没有结果"}

	adviceOnline        = diag.Phrase{En: "bring it back, or add %s", Zh: "请改回；或加一条 %s"}
	sayOnlineCorrection = diag.Phrase{
		En: "the correction of %[1]s (%[2]s) of %[3]s is in %[4]s, but not here as it is there",
		Zh: "%[1]s（%[2]s）%[3]s 的更正在 %[4]s 里有，这里没有，或者与那里不同",
	}
	sayOnlineReason = diag.Phrase{
		En: "the reason of the correction of %[1]s (%[2]s) of %[3]s is another in %[4]s",
		Zh: "%[1]s（%[2]s）%[3]s 的更正，理由与 %[4]s 里的不同",
	}
	adviceOnlineUnit = diag.Phrase{
		En: "bring back the unit, or its factor under [units]; or add [[corrections]] with id = %s, figure = \"unit\", date, was (the unit as it was, behind its factor if it has one) and reason",
		Zh: "请改回单位，或 [units] 里的换算系数；或加一条 [[corrections]]，写上 id = %s、figure = \"unit\"、date、was（原来的单位，有换算系数的写在前面）和 reason",
	}
	adviceOnlineWords = diag.Words{
		En: "take the words that are online; what there is to add belongs in the text of the article",
		Zh: "请照线上的文字改回；要补充的，请写在文章正文里",
	}

	sayPageChanged = diag.Phrase{
		En: "the figures in the text are not those that were released on %s; this is the first place",
		Zh: "正文里的数字与 %s 发布的不同，这里是第一处",
	}

	sayLabelNow = diag.Phrase{
		En: "the label of %[1]s in %[2]s is not the one that was published on %[3]s, but “%[4]s” now",
		Zh: "%[1]s 的名称（%[2]s）与 %[3]s 发布的不同，现在是“%[4]s”",
	}
	adviceLabelBack = diag.Phrase{
		En: "bring the label back from version control, or add [[corrections]] with id = %s, figure = \"label\", date, reason, and in this language was, the label that was published; another metric needs another id",
		Zh: "请从版本库恢复原来的名称；或加一条 [[corrections]]，写上 id = %s、figure = \"label\"、date、reason，并在这种语言里用 was 写明发布的名称；若是另一个指标，请另用 id",
	}
	sayUnitNow = diag.Phrase{
		En: "the unit of %[1]s in %[2]s is not the one in which its figures were published on %[3]s, but “%[4]s” now",
		Zh: "%[1]s 的单位（%[2]s）与 %[3]s 发布数字时的不同，现在是“%[4]s”",
	}
	adviceUnitBack = diag.Phrase{
		En: "bring the word, or the factor in config.toml, back from version control, or add [[corrections]] with id = %s, figure = \"unit\", date, reason, and in this language was, the word that was published, behind the factor if there was one",
		Zh: "请从版本库恢复原来的单位，或 config.toml 里的系数；或加一条 [[corrections]]，写上 id = %s、figure = \"unit\"、date、reason，并在这种语言里用 was 写明发布时的单位（有系数的写在前面）",
	}
	sayKindNow      = diag.Phrase{En: "the %s of %s, published on %s as %s, is now %s", Zh: "%[2]s 的%[1]s在 %[3]s 发布时是 %[4]s，现在是 %[5]s"}
	sayContinuesNow = diag.Phrase{
		En: "%[1]s, which when it was published on %[2]s continued %[3]s, now continues %[4]s: what became of targets has changed with that",
		Zh: "%[1]s 在 %[2]s 发布时接续 %[3]s，现在接续的是：%[4]s；目标是否达到也随之变了",
	}
	adviceContinues = diag.Phrase{
		En: "bring back same_as = %s; if that was mistaken, add [[corrections]] with %s and reason",
		Zh: "请改回 same_as = %s；确实写错了的，加一条 [[corrections]]，写上 %s 和 reason",
	}
	adviceContinuesAlone = diag.Phrase{
		En: "take out what has changed, so that it continues the metric of its own id again; if that was mistaken, add [[corrections]] with %s and reason",
		Zh: "请撤销改动，让它仍接续同一代号的指标；确实接错了的，加一条 [[corrections]]，写上 %s 和 reason",
	}
	sayFollowsNow = diag.Phrase{
		En: "the report, which when it was published followed %s, now follows %s: what became of targets has changed with that",
		Zh: "报告发布时接的是 %s，现在接的是：%s；目标是否达到也随之变了",
	}
	sayNoneNow        = diag.Words{En: "none", Zh: "无"}
	adviceFollowsBack = diag.Phrase{
		En: "bring back follows = %s: no correction says that it was mistaken, since no metric continued one",
		Zh: "请改回 follows = %s：没有指标接续那篇报告，也就没有更正可以说明它写错了",
	}
	adviceFollowsCorrected = diag.Phrase{
		En: "bring back follows = %s; if that was mistaken, each metric that continued one needs a correction, the first of them [[corrections]] with %s and reason",
		Zh: "请改回 follows = %s；确实写错了的，每个接续过的指标都要有一条更正，第一条是 [[corrections]]，写上 %s 和 reason",
	}
	adviceKindBack = diag.Phrase{
		En: "bring back %[1]s = %[2]s, or add [[corrections]] with id = %[3]s, figure = \"%[1]s\", date, was = %[2]s and reason",
		Zh: "请改回 %[1]s = %[2]s；或加一条 [[corrections]]，写上 id = %[3]s、figure = \"%[1]s\"、date、was = %[2]s 和 reason",
	}
)
