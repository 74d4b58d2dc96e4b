package report

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	// What notes and hints say of many things.
	sayOriginal   = diag.Words{En: "the original", Zh: "原文"}
	sayTheActual  = diag.Words{En: "the actual", Zh: "实绩"}
	sayTheUnit    = diag.Words{En: "the unit", Zh: "单位"}
	sayTheMetric  = diag.Words{En: "the metric", Zh: "指标"}
	sayTheArticle = diag.Words{En: "the article", Zh: "文章"}
	sayTheOther   = diag.Words{En: "the other", Zh: "另一个标题"}
	sayThere      = diag.Words{En: "there", Zh: "在那里"}
	sayFirst      = diag.Words{En: "first here", Zh: "第一次在这里"}
	sayFirstUsed  = diag.Words{En: "first used here", Zh: "第一次用在这里"}
	adviceOneOf   = diag.Phrase{En: "one of %s", Zh: "可用：%s"}
	adviceInherit = diag.Words{En: "leave it out: a translation inherits it", Zh: "请删去：译文沿用原文"}
	adviceNoLabel = diag.Words{En: "leave label out", Zh: "请删去 label"}

	sayMark = diag.Words{En: "the seal of a sector is one character: a letter, a digit or a Chinese character", Zh: "领域的印章是一个字：汉字、字母或数字"}

	// Of figures and units.
	sayFigureError    = diag.Phrase{En: "the %s of %s: %s", Zh: "指标 %[2]s 的%[1]s：%[3]s"}
	sayBadFigure      = diag.Phrase{En: "the %s of %s, %q: %s", Zh: "指标 %[2]s 的%[1]s%[3]q：%[4]s"}
	sayMarks          = diag.Phrase{En: "the %s of %s, %q: figures are read with the marks of English, and %q may be another mark here", Zh: "指标 %[2]s 的%[1]s%[3]q：数字按英文的符号来读，这里的“%[4]s”可能是另一种符号"}
	adviceMarks       = diag.Words{En: "write no marks between groups of digits, and a point before decimals: 119000, 3.5, 1.2340", Zh: "数字不要分节，小数用点：119000、3.5、1.2340"}
	adviceScales      = diag.Words{En: "write the digits, or million, billion and trillion", Zh: "请写出全部数字，或写 million、billion、trillion"}
	sayNoFigure       = diag.Phrase{En: "the %s of %s is no figure: %s", Zh: "指标 %[2]s 的%[1]s不是数字：%[3]s"}
	adviceFigure      = diag.Words{En: `write a string such as "2850万人次", or a plain number with unit = "万人次"`, Zh: `请写成字符串，如 "2850万人次"，或写一个普通的数，另写 unit = "万人次"`}
	sayNotUnit        = diag.Phrase{En: "the unit %q is no unit", Zh: "%q不是单位"}
	sayOtherUnit      = diag.Phrase{En: "the %s of %s is in %s, but unit says %s", Zh: "指标 %[2]s 的%[1]s%[3]s，unit 写的却是“%[4]s”"}
	adviceWholeFigure = diag.Phrase{En: "leave unit out if that is the figure, or end the figure in %s", Zh: "数字若无误，请删去 unit；否则让数字以“%s”结尾"}
	adviceNoUnit      = diag.Words{En: "leave unit out: the figure has its own", Zh: "请删去 unit：数字自己有单位"}
	sayInUnit         = diag.Phrase{En: "%s", Zh: "单位是“%s”"}
	sayNoUnit         = diag.Words{En: "no unit", Zh: "没有单位"}
	sayRatio          = diag.Words{En: "no unit but a ratio", Zh: "是比，没有单位"}
	sayRank           = diag.Words{En: "no unit but a rank", Zh: "是名次，没有单位"}
	sayIncomparable   = diag.Phrase{En: "the target is in %s but the actual in %s: they cannot be compared", Zh: "目标%s，实绩%s，无法对照"}
	adviceSameUnit    = diag.Words{En: "state both in the same unit, or as two metrics", Zh: "请用同一个单位，或分成两个指标"}
	sayUnitProblem    = diag.Phrase{En: "the unit %s", Zh: "单位有误：%s"}
	adviceUnitText    = diag.Phrase{En: "the pages would say %q for %s", Zh: "页面会写成%q，而原文是“%s”"}
	sayEmptyUnit      = diag.Words{En: "has no word", Zh: "没有写译法"}
	saySeveralWords   = diag.Phrase{En: "the unit %s of %s can be any of these in English: %s; the page says %s", Zh: "单位“%s”（%s）的英文可以是 %s，页面上现在写的是 %s"}
	sayLabelOfUnit    = diag.Phrase{En: "the label %q of %s names another unit than its figures have, %s", Zh: "名称“%s”（%s）里的单位和数字的单位“%s”不同"}
	sayLabelOfLabel   = diag.Phrase{En: "the label %q of %s names another unit than that of the original, %q, and its figures have none", Zh: "名称“%s”（%s）里的单位和原文名称“%s”里的不同，而数字没有单位"}
	adviceLabelUnit   = diag.Words{En: `write the unit with the figure, 5万吨, and leave it out of the label`, Zh: "请把单位写在数字后面，如 5万吨，名称里不写单位"}
	saySeveralHan     = diag.Phrase{En: "the unit %s of %s can be any of these in Chinese: %s; the page says %s", Zh: "单位“%s”（%s）可以是 %s，页面上现在写的是 %s"}
	adviceSeveralHan  = diag.Phrase{En: "if it is that, write unit = %s here, or the one of them that it is; another currency or measure is spelt out in the original: Hong Kong dollars, lb", Zh: "如果是它，请在这里写 unit = %s，是其中别的就写那一个；币种或计量单位不同的，请在原文里写全：Hong Kong dollars、lb"}
	sayUnitWord       = diag.Phrase{En: "the unit %s of %s has no word in %s", Zh: "指标 %[2]s 的单位“%[1]s”没有 %[3]s 译法"}
	adviceUnitStrings = diag.Phrase{En: `write unit = "…" here, or the word under [writing.units] in %s`, Zh: `请在这里写 unit = "…"，或在 %s 的 [writing.units] 下写这个词`}
	adviceUnitWord    = diag.Phrase{En: `write unit = "…" here, or [units.%s] in config.toml`, Zh: `请在这里写 unit = "…"，或在 config.toml 里写 [units.%s]`}
	adviceUnitInWords = diag.Phrase{En: `write the word under [writing.units] in %s, or finish %s`, Zh: `请在 %s 的 [writing.units] 下写这个词，或译完 %s`}
	adviceUnitIn      = diag.Phrase{En: `write [units.%s] in config.toml, or finish %s`, Zh: `请在 config.toml 里写 [units.%s]，或译完 %s`}
	sayNoLabelIn      = diag.Phrase{En: "the metric %q has no name in %s, since its article is not in that language", Zh: "指标“%s”所在的文章没有 %s 版，它在这种语言里没有名称"}
	adviceLabelIn     = diag.Phrase{En: "write the name here, or finish %s", Zh: "请在这里直接写名称，或译完 %s"}
	sayRankUp         = diag.Phrase{En: "%s is a rank, of which \"up\" may be a better place or a larger number", Zh: "%s 是名次，\"up\" 可以指名次提前，也可以指数字变大"}
	adviceRankUp      = diag.Words{En: "leave direction out: the first place is the best", Zh: "请删去 direction：名次越靠前越好"}
	sayNotRank        = diag.Phrase{En: "the %s of %s is no rank, but its kind is", Zh: "指标 %[2]s 的 kind 是 rank，%[1]s却不是名次"}
	adviceRank        = diag.Words{En: "write a rank as 前10 or 第8, or another kind", Zh: "名次请写成 前10 或 第8，否则请改 kind"}
	sayDiffers        = diag.Phrase{En: "the %s %s of %s differs from the original's %s", Zh: "指标 %[3]s 的%[1]s %[2]s 与原文的 %[4]s 不同"}
	sayStatesNone     = diag.Phrase{En: "the %s %s of %s differs from the original, which states none", Zh: "指标 %[3]s 的%[1]s %[2]s 在原文里没有"}
	adviceInheritsOr  = diag.Phrase{
		En: "leave it out: a translation inherits the figure; if it is this language that states the figures, write default_language = %q in config.toml",
		Zh: "请删去：译文沿用原文的数字；如果数字本来就以这种语言写出，请在 config.toml 里写 default_language = %q",
	}
	adviceInherits = diag.Words{En: "leave it out: a translation inherits the figure", Zh: "请删去：译文沿用原文的数字"}

	// Of metrics.
	sayNoID          = diag.Words{En: "the metric has no id", Zh: "指标没有代号（id）"}
	sayDeviceID      = diag.Phrase{En: "Windows can have no file called %q, and one of an embed would be: give the metric another id", Zh: "Windows 上不能有名为%q的文件，而嵌入页会用这个名字：请换一个代号"}
	sayBadID         = diag.Phrase{En: "the id %q must be small letters a-z, digits and hyphens between them", Zh: "代号%q只能用小写字母 a-z 和数字，中间可用连字符"}
	sayLongID        = diag.Phrase{En: "the id has %d letters: files are named after it, give the metric one of at most %d", Zh: "代号有 %d 个字符，而文件以代号命名：请换一个不超过 %d 个字符的代号"}
	sayIDTwice       = diag.Phrase{En: "the id %q is used twice in the report", Zh: "代号%q在报告里用了两次"}
	sayIDOfArticle   = diag.Phrase{En: "the id %q is the name of an article", Zh: "代号%q是一篇文章的名字"}
	adviceEmbed      = diag.Phrase{En: "both would be embed/%s.html", Zh: "两者都会成为 embed/%s.html"}
	sayNoFigures     = diag.Phrase{En: "the metric %s has neither an actual nor a target", Zh: "指标 %s 既无实绩也无目标"}
	sayUnknownWord   = diag.Phrase{En: "unknown %s %q", Zh: "%s没有%q这一种"}
	sayNoLabel       = diag.Phrase{En: "the metric %s has no label", Zh: "指标 %s 没有名称（label）"}
	adviceUnknown    = diag.Words{En: "a metric that was taken out of the original is to be taken out here too", Zh: "原文中删去的指标，这里也要删去"}
	sayUnknown       = diag.Phrase{En: "the original has no metric %q", Zh: "原文没有指标%q"}
	sayMetricTwice   = diag.Phrase{En: "the metric %q is translated twice", Zh: "指标%q译了两次"}
	sayUntranslated  = diag.Phrase{En: "the metric %q is not translated", Zh: "指标%q没有翻译"}
	sayUnlabelled    = diag.Plural{One: "%d metric is still to be translated: its label is empty", Many: "%d metrics are still to be translated: their labels are empty", Zh: "还有 %d 项指标没有翻译：label 是空的"}
	adviceUnlabelled = diag.Words{En: "fill in each label, and unit and group where there is one", Zh: "请填写各项的 label，有 unit、group 的也填写"}
	adviceTranslate  = diag.Words{En: "add a [[metrics]] table with its id and label", Zh: "请加一张 [[metrics]] 表，写上 id 和 label"}

	// Of targets in words.
	sayNoGoal       = diag.Phrase{En: "the target of %s has no words", Zh: "指标 %s 的目标没有写文字"}
	sayGoalKey      = diag.Phrase{En: "a target in words has words alone: that of %s has %q too", Zh: "文字目标只有 words：指标 %s 的目标里还有%q"}
	sayGoalText     = diag.Phrase{En: "the words of the target of %s are no string", Zh: "指标 %s 的目标的 words 不是字符串"}
	sayGoalOfNone   = diag.Phrase{En: "the target of %s is in words, and not in the original", Zh: "指标 %s 的目标写成了文字，原文的不是"}
	sayGoalIsFigure = diag.Phrase{En: "the target of %s is a figure, but in words in the original", Zh: "指标 %s 的目标写成了数字，原文里是文字"}
	sayGoalOther    = diag.Phrase{En: "the target of %s is %q here, and %q in the table of the metric", Zh: "指标 %s 的目标在这里是%q，在指标的表里是%q"}
	adviceGoalOther = diag.Words{En: "say it in one place", Zh: "请只写一处"}
	adviceWords     = diag.Words{En: `write the figure alone, such as 8个 or 8.5 million; a target that has none is target = { words = "…" }`, Zh: `请只写数字和单位，如 8个；没有数字的目标请写成 target = { words = "…" }`}
	adviceGoal      = diag.Words{En: `write target = { words = "…" }, in each language with its own words`, Zh: `请写成 target = { words = "…" }，每种语言各写自己的文字`}

	// Of growth.
	sayNoGrowth   = diag.Phrase{En: "%s states neither an actual nor a target", Zh: "%s 既无实绩也无目标"}
	sayGrowthUnit = diag.Phrase{En: "the %s of %s is no percentage", Zh: "%[2]s 的%[1]s不是百分数"}
	adviceGrowth  = diag.Words{En: `growth is told in per cent: growth = { actual = "6.1%", target = "5.5%左右" }`, Zh: `增速用百分数表示：growth = { actual = "6.1%", target = "5.5%左右" }`}

	// Of further periods.
	saySideTwice         = diag.Phrase{En: "the %s of %s in %s is stated twice", Zh: "指标 %[2]s 的 %[3]s %[1]s写了两次"}
	sayNoPointPeriod     = diag.Phrase{En: "an entry of the series of %s has no period", Zh: "指标 %s 的一张 [[metrics.series]] 表没有 period"}
	sayNoSide            = diag.Phrase{En: "the series of %s states nothing of %s", Zh: "指标 %s 的 %s 既无实绩也无目标"}
	adviceSide           = diag.Words{En: "write its actual, its target, or its growth", Zh: "请写 actual、target 或 growth"}
	sayPointUnit         = diag.Phrase{En: "the %s is in %[3]s, but %[2]s is in %[4]s", Zh: "这个%[1]s%[3]s，指标 %[2]s %[4]s"}
	sayDayOutside        = diag.Phrase{En: "of %s, %s does not lie in %s", Zh: "指标 %s 的 %s 不在 %s 之内"}
	adviceDayOutside     = diag.Words{En: "as_of is the last day that the result counts", Zh: "as_of 是实绩截至的那一天"}
	sayDayAlone          = diag.Phrase{En: "of %s, as_of stands without an actual", Zh: "指标 %s 写了 as_of，却没有 actual"}
	adviceDayAlone       = diag.Words{En: "write the actual that was known on that day, or leave as_of out", Zh: "请写截至那一天的 actual，或删去 as_of"}
	sayStatusAlone       = diag.Phrase{En: "of %s, status stands without a figure", Zh: "指标 %s 写了 status，却没有实绩"}
	adviceStatusAlone    = diag.Words{En: "status says how final an actual is: write one, or leave status out", Zh: "status 说明实绩确定到什么程度：请写 actual，或删去 status"}
	sayNoSuchPoint       = diag.Phrase{En: "the original states nothing of %s in %s, or several things", Zh: "原文没有指标 %s 的 %s，或不止一条"}
	adviceNoSuchPoint    = diag.Words{En: "repeat the period, and as_of where the original has several", Zh: "请照原文写 period；原文一个时期有几条的，还要写 as_of"}
	sayPointTwice        = diag.Phrase{En: "of %s, %s is translated twice", Zh: "指标 %s 的 %s 译了两次"}
	sayPointUntranslated = diag.Phrase{En: "of %s, the words on %s are not translated", Zh: "指标 %s 的 %s 有文字没有翻译"}
	advicePoint          = diag.Words{En: "add a [[metrics.series]] table with its period and the words", Zh: "请加一张 [[metrics.series]] 表，写上 period 和文字"}

	// Of reports and articles.
	sayNoReport       = diag.Words{En: "the article belongs to no report", Zh: "文章不属于任何报告"}
	adviceIndex       = diag.Phrase{En: "write %s with title, actual_period and target_period", Zh: "请写 %s，其中要有 title、actual_period 和 target_period"}
	sayAddress        = diag.Phrase{En: "source_url %s", Zh: "source_url 有误：%s"}
	sayPeriodsReverse = diag.Phrase{En: "the target period, %s, is over before the actual period, %s", Zh: "目标时期 %s 先于实绩时期 %s 结束"}
	sayNoPeriod       = diag.Phrase{En: "the report has no %s: write a year, such as %s = 2025", Zh: "报告没有 %s：请写年份，如 %s = 2025"}
	advicePeriod      = diag.Words{
		En: `a period is a year, such as 2025, or one of "2025H1", "2025Q3", "2025Q1-Q3", "2025-06", "2025-01/2025-05", "2021-2025"`,
		Zh: `时期写成年份，如 2025，或者"2025H1"、"2025Q3"、"2025Q1-Q3"、"2025-06"、"2025-01/2025-05"、"2021-2025"中的一种`,
	}
	sayBadPeriod        = diag.Phrase{En: "%s: %s", Zh: "%s：%s"}
	sayNoDay            = diag.Phrase{En: "%s is no day between %d and %d", Zh: "%s 不是 %d 年至 %d 年之间的日期"}
	sayNoTitle          = diag.Words{En: "the page has no title", Zh: "页面没有标题（title）"}
	sayNoTime           = diag.Phrase{En: "%q is no time of day, such as \"09:30\"", Zh: "%q不是时刻，如 \"09:30\""}
	sayTwoTimes         = diag.Phrase{En: "time says %s, and date %s: state the time of day once", Zh: "time 写的是 %s，date 写的是 %s：时刻只写一处"}
	sayNoKeyword        = diag.Phrase{En: "%q is no keyword: write each as a string of its own, without commas", Zh: "%q不是关键词：请把每个关键词写成一个字符串，不带逗号和顿号"}
	sayKeyDiffers       = diag.Phrase{En: "%s differs from the original", Zh: "%s 与原文不同"}
	sayOrphan           = diag.Words{En: "a translation without its original", Zh: "译文没有对应的原文"}
	adviceOrphan        = diag.Phrase{En: "write %s, which states the figures, or remove this file", Zh: "请写 %s，把数字写在其中，或删去这个文件"}
	sayNoTranslation    = diag.Phrase{En: "no translation into %s", Zh: "没有 %s 译文"}
	adviceTranslation   = diag.Phrase{En: "write %s, or set draft = true here to leave the article out", Zh: "请写 %s，或在这里写 draft = true，文章就不发布"}
	adviceAbsentArticle = diag.Phrase{En: "until it is, the article is not published in %s", Zh: "译出之前，这篇文章没有 %s 页面"}
	adviceAbsentReport  = diag.Phrase{En: "until it is, nothing of this report is published in %s", Zh: "译出之前，整份报告都没有 %s 页面"}
	sayNotTranslated    = diag.Phrase{En: "the %s is not translated", Zh: "%s没有翻译"}
	sayKeyOf            = diag.Phrase{En: "%s of %s", Zh: "指标 %[2]s 的%[1]s"}

	// Of anchors.
	sayAnchorOfMetric = diag.Phrase{En: "the heading has the anchor #%s of a metric", Zh: "标题的锚点 #%s 已用于一个指标"}
	sayAnchorOfNote   = diag.Phrase{En: "the anchor #%s is one of the footnotes", Zh: "锚点 #%s 留给脚注"}
	sayAnchorReserved = diag.Phrase{En: "the anchor #%s begins with _, as those of the page itself do", Zh: "锚点 #%s 以 _ 开头，这样的锚点留给页面本身"}
	sayAnchorTaken    = diag.Phrase{En: "the heading has the anchor #%s of another", Zh: "标题的锚点 #%s 已用于另一个标题"}
	adviceAnchor      = diag.Words{En: "give it another: {#…} behind its text", Zh: "请另起一个：在标题文字后面写 {#…}"}
)

// wordOfKey returns what a key of front matter is called in messages.
func wordOfKey(key string) diag.Words {
	for _, w := range []diag.Words{
		{En: "actual", Zh: "实绩"}, {En: "target", Zh: "目标"}, {En: "was", Zh: "原数字"},
		{En: "label", Zh: "名称"}, {En: "group", Zh: "小标题"}, {En: "note", Zh: "说明"}, {En: "reason", Zh: "理由"},
		{En: "title", Zh: "标题"}, {En: "summary", Zh: "摘要"}, {En: "source", Zh: "数据来源"}, {En: "kind", Zh: "类别（kind）"}, {En: "direction", Zh: "方向（direction）"},
	} {
		if w.En == key {
			return w
		}
	}
	return diag.Literal(key)
}
