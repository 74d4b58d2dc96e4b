package check

import "duibiao/internal/diag"

// Of metrics beside their bars, a row each.
var (
	sayGroupAgain         = diag.Phrase{En: "the group %q begins again with the metric %s: its heading stands on the page twice", Zh: "小标题%q到指标 %s 又出现一次：页面上会有两个相同的小标题"}
	adviceGroup           = diag.Words{En: "move the metrics of a group together in the original, or give this one another group", Zh: "请在原文里把同一小标题的指标移到一起，或给这个指标另定小标题"}
	sayGroupSoFar         = diag.Words{En: "the group so far", Zh: "前面的小标题"}
	sayShareOfShare       = diag.Phrase{En: "the metric %s compares shares as a %s: its bar would show a share of a share", Zh: "指标 %s 是比率，却按 %s 对照：条形会显示百分比的百分比"}
	adviceRate            = diag.Words{En: `write kind = "rate", or leave kind out`, Zh: `请写 kind = "rate"，或删去 kind`}
	sayMixedPeriods       = diag.Phrase{En: "the metric %s compares one year, %d, with a target for %d without saying which years that covers", Zh: "指标 %s 把 %d 年一年的数与 %d 年的目标对照，却没有说明目标包括哪几年"}
	advicePeriods         = diag.Phrase{En: "say in the note whether it is for %d alone", Zh: "请在说明里写明目标是否只指 %d 年"}
	sayUnsaidDirection    = diag.Phrase{En: "of %[1]s, “%[2]s”, less is better by its name, and more is taken for better", Zh: "%[1]s（%[2]s）从名称看是越少越好，这里却按越多越好处理"}
	adviceUnsaidDirection = diag.Words{En: `write direction = "down", or "up" if it is meant so`, Zh: `请写 direction = "down"；确实越多越好的，写 "up"`}
	sayOtherScale         = diag.Phrase{En: "the metric %s compares %s with a target of %s", Zh: "指标 %s 的实绩 %s 与目标 %s 相差过于悬殊"}
	sayScaleBefore        = diag.Phrase{En: "the %[2]s of %[1]s for %[3]s is %[4]s, beside %[5]s", Zh: "指标 %[1]s 在 %[3]s 的%[2]s %[4]s 与 %[5]s 相差过于悬殊"}
	adviceScale           = diag.Words{En: "has one of the two lost its 万 or 亿?", Zh: "是否有一个漏写了“万”或“亿”？"}
	saySpanTwice          = diag.Phrase{En: "the metric %s has two results of one span: %s (%s) and %s (%s)", Zh: "指标 %s 同一段时间有两个实绩：%s（%s）和 %s（%s）"}
	adviceSpanTwice       = diag.Words{En: `correct one of them, or remove it; if one revises the other, write status = "revised"`, Zh: `请改正或删去其中一个；如果其中一个是修订数，请写 status = "revised"`}
	sayFlowShrinks        = diag.Phrase{En: "the flow %s becomes less: %s (%s), then %s (%s)", Zh: "指标 %s 是流量，累计数却变小了：先是 %s（%s），后是 %s（%s）"}
	adviceFlowShrinks     = diag.Words{
		En: `each counts from the beginning of its period on: correct one; if the newer one revises the older, write status = "revised"; what stands at a moment is kind = "stock"`,
		Zh: `两个数都从时期之初算起：请改正其中一个；后一个如果是修订数，请写 status = "revised"；时点上的数，请写 kind = "stock"`,
	}
	sayInParts    = diag.Phrase{En: "the metric %s has %s (%s) and %s (%s), parts of %s, which has a target: they are not added up", Zh: "指标 %s 有 %s（%s）和 %s（%s），都是 %s 的一部分，而 %[6]s 有目标：各部分不会相加"}
	adviceInParts = diag.Words{
		En: `state what is known from its beginning on, as in period = 2025, as_of = 2025-06-30, or the result of all of it`,
		Zh: `请写出从期初算起的累计数，如 period = 2025、as_of = 2025-06-30，或写出全期的实绩`,
	}
	sayOtherResult   = diag.Words{En: "the other result", Zh: "另一个实绩"}
	sayMetricSays    = diag.Phrase{En: "the metric %s %s", Zh: "指标 %s %s"}
	sayStockComes    = diag.Phrase{En: "is a stock, but “%s” counts what has come over a period", Zh: "的 kind 是 stock（存量），“%s”却是一段时期里新增的数"}
	sayStockCounts   = diag.Phrase{En: "is a stock, but “%s” counts over a period", Zh: "的 kind 是 stock（存量），“%s”却是一段时期的累计数"}
	sayFlowStands    = diag.Phrase{En: "is a flow, but “%s” stands at a moment", Zh: "的 kind 是 flow（流量），“%s”却是某个时点上的数"}
	sayLabelUnlike   = diag.Phrase{En: "says “%s” in its label but “%s” in its note", Zh: "的名称里说“%s”，说明里却说“%s”"}
	sayUnlike        = diag.Phrase{En: "says “%s” here, but “%s” in %s", Zh: "在这里说“%s”，原文（%[3]s）里却说“%[2]s”"}
	sayPartOfYear    = diag.Phrase{En: "the metric %s says “%s”, but its figure %s is that of %s", Zh: "指标 %s 里说“%s”，%s 却是 %s 的数"}
	advicePartOfYear = diag.Words{
		En: "write the period of the figure, such as 2025H1, or state it in [[metrics.series]]; if it is of the whole year, mend the words",
		Zh: "请把数字写在它自己的时期里（如 2025H1，可用 [[metrics.series]]）；如果是全年的数，请修改文字",
	}
	sayUnlikeSides = diag.Phrase{En: "the metric %s compares an actual that is “%s” with a target that is “%s”, by its note", Zh: "按说明，指标 %s 的实绩是“%s”，目标却是“%s”，两者不能对照"}
	adviceSides    = diag.Words{
		En: "state both over the same time, or one of them as a metric of its own",
		Zh: "请用同一口径写这两个数，或者把其中一个另作一个指标",
	}
	adviceWords      = diag.Words{En: "mend the words or kind: both stand beside the bar", Zh: "请修改文字或 kind：两者都显示在条形旁边"}
	sayNoSummary     = diag.Words{En: "the page has no summary", Zh: "页面没有摘要"}
	adviceSummary    = diag.Words{En: `write summary = "…", a sentence or two that say what it is about`, Zh: `请写 summary = "…"，用一两句话说明内容`}
	sayTooShort      = diag.Phrase{En: "the %s is %d columns long, which says too little", Zh: "%s只有 %d 列宽，说明不了什么"}
	adviceAtLeast    = diag.Phrase{En: "at least %d; a Chinese character takes two", Zh: "至少 %d 列，一个汉字占两列"}
	sayTooLong       = diag.Phrase{En: "the %s is %d columns long and will be cut off", Zh: "%s有 %d 列宽，显示时会被截断"}
	adviceAtMost     = diag.Phrase{En: "at most %d; a Chinese character takes two", Zh: "至多 %d 列，一个汉字占两列"}
	sayNoWords       = diag.Words{En: "the heading has no words", Zh: "标题没有文字"}
	adviceNoWords    = diag.Words{En: "write some, or take it out", Zh: "请写上文字，或删去标题"}
	sayTopLevel      = diag.Words{En: "the heading is of level 1, as the page's title is", Zh: "标题是一级，与页面标题相同"}
	adviceTopLevel   = diag.Words{En: "begin with ##, and the headings below it with ###", Zh: "请从 ## 开始，下一级用 ###"}
	saySkippedLevel  = diag.Phrase{En: "the heading is of level %d, but what stands above it of level %d", Zh: "标题是 %d 级，上一级却是 %d 级"}
	adviceLevel      = diag.Phrase{En: "write it with %s", Zh: "请用 %s"}
	sayTwinHeading   = diag.Phrase{En: "the heading “%s” stands twice in the same place of the outline", Zh: "标题“%s”在同一层里出现了两次"}
	adviceTwin       = diag.Words{En: "tell the two apart", Zh: "请把两个标题区别开"}
	sayFirstHeading  = diag.Words{En: "the first", Zh: "第一个"}
	sayChinese       = diag.Phrase{En: "this is Chinese, not %s", Zh: "这一段是中文，不是 %s"}
	adviceChinese    = diag.Words{En: "translate it, or take it out in every language", Zh: "请翻译，或在各种语言里都删去"}
	sayLevelDiffers  = diag.Phrase{En: "the heading is of level %d, but %s of the original of level %d", Zh: "标题是 %d 级，原文的%s却是 %d 级"}
	sayNoCounterpart = diag.Phrase{En: "%s of the original has no counterpart behind this one", Zh: "原文的%s在这之后没有对应的部分"}
	sayNoSuchSection = diag.Phrase{En: "the original has no such section behind %s", Zh: "原文的%s之后没有这一节"}
	adviceHeadings   = diag.Words{En: "the headings are to be the same in number, order and level", Zh: "标题的数目、次序和级别应与原文相同"}
)

// Of translations, a row each.
var (
	sayDiffer        = diag.Phrase{En: "%s here, %s in the original", Zh: "这里有%s，原文有%s"}
	sayInSection     = diag.Phrase{En: "%s: %s", Zh: "%s：%s"}
	sayList          = diag.Phrase{En: "a list of %s", Zh: "一个 %s的列表"}
	sayNumbered      = diag.Phrase{En: "a numbered list of %s", Zh: "一个 %s的编号列表"}
	sayNested        = diag.Phrase{En: "%s, nested %d deep", Zh: "%s（嵌套 %d 层）"}
	sayTable         = diag.Phrase{En: "a table of %s by %s", Zh: "一个 %s %s的表格"}
	sayLacks         = diag.Phrase{En: "%s lacks the %s of the original", Zh: "%s缺少原文的%s"}
	sayNoSuch        = diag.Phrase{En: "the original has no such %s in %s", Zh: "原文的%[2]s里没有这个%[1]s"}
	sayImage         = diag.Phrase{En: "image %s", Zh: "图片 %s"}
	sayLink          = diag.Phrase{En: "link to %s", Zh: "链接 %s"}
	sayNoTranslation = diag.Words{En: "an original is not translated from another text", Zh: "原文不是从别的文字译来的"}
	adviceRecordKey  = diag.Phrase{En: "only translations have %s", Zh: "只有译文才写 %s"}
	sayNoRecord      = diag.Words{En: "there is no record of the text that this translates", Zh: "没有记录译自原文的哪个版本"}
	adviceAccept     = diag.Phrase{En: "when it says what the original says: %s", Zh: "译文与原文一致后，请运行：%s"}
	sayFrontStale    = diag.Words{En: "words in the front matter of the original have changed since they were translated", Zh: "翻译之后，原文 front matter 里的文字改过"}
	adviceUpdate     = diag.Phrase{En: "bring it up to date, then %s", Zh: "请更新译文，然后运行 %s"}
	saySectionGone   = diag.Words{En: "a section of the original has gone since it was translated", Zh: "翻译之后，原文删去了一节"}
	saySectionAdded  = diag.Phrase{En: "%s of the original has been added since it was translated", Zh: "翻译之后，原文加上了%s"}
	saySectionMoved  = diag.Phrase{En: "%s of the original has moved since it was translated", Zh: "翻译之后，原文移动了%s"}
	saySectionStale  = diag.Phrase{En: "%s of the original has changed since it was translated", Zh: "翻译之后，原文的%s改过"}
)

// What is counted.
var (
	countMetrics = diag.Plural{One: "%d metric", Many: "%d metrics", Zh: "%d 个指标"}
	countLists   = diag.Plural{One: "%d list", Many: "%d lists", Zh: " %d 个列表"}
	countItems   = diag.Plural{One: "%d item", Many: "%d items", Zh: "%d 项"}
	countTables  = diag.Plural{One: "%d table", Many: "%d tables", Zh: " %d 个表格"}
	countRows    = diag.Plural{One: "%d row", Many: "%d rows", Zh: "%d 行"}
	countColumns = diag.Plural{One: "%d column", Many: "%d columns", Zh: "%d 列"}
)
