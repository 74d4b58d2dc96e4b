package check

import "duibiao/internal/diag"

// What is said of rules themselves, and by several rules, a row each.
var (
	sayExplanation = diag.Phrase{En: "%s: %s%s\n\n%s\n", Zh: "%s：%s%s\n\n%s\n"}
	// Of rules that read figures.
	sayExplanationTrace = diag.Phrase{
		En: "%s: %s%s\n\n%s\n\nduibiao check --trace FILE:LINE says how each number of a paragraph was read, and why;\nduibiao check --explain recognisers lists what numbers are recognised as.\n",
		Zh: "%s：%s%s\n\n%s\n\nduibiao check --trace 文件:行号 说明一段里每个数字是怎样识别的，为什么；\nduibiao check --explain recognisers 列出识别数字的各类。\n",
	}
	sayFixed    = diag.Words{En: ", always", Zh: "，不能更改"}
	saySettable = diag.Words{En: "; [check] in config.toml may set it", Zh: "；可在 config.toml 的 [check] 里更改"}
	sayProse    = diag.Words{
		En: "; [check] in config.toml may set it, and prose = false turns it off",
		Zh: "；可在 config.toml 的 [check] 里更改，prose = false 则关闭",
	}
	sayNoRule    = diag.Phrase{En: "there is no rule %s", Zh: "没有规则 %s"}
	sayFixedRule = diag.Phrase{En: "the rule %s cannot be set", Zh: "规则 %s 不能更改"}
	adviceFixed  = diag.Phrase{En: "its severity is always: %s", Zh: "它的级别总是：%s"}

	sayOriginal  = diag.Words{En: "the original", Zh: "原文"}
	sayTheMetric = diag.Words{En: "the metric", Zh: "指标"}
	sayTheActual = diag.Words{En: "the actual", Zh: "实绩"}
	sayActual    = diag.Words{En: "actual", Zh: "实绩"}
	sayTarget    = diag.Words{En: "target", Zh: "目标"}
	sayTitle     = diag.Words{En: "title", Zh: "标题"}
	saySummary   = diag.Words{En: "summary", Zh: "摘要"}
	adviceWrite  = diag.Phrase{En: "write %s", Zh: "请写 %s"}
)

// Of targets whose metrics are gone.
var (
	sayDroppedGrowth = diag.Phrase{En: "the growth target of %s/%s for %s, %s, is due, and this report has the metric no longer", Zh: "%s/%s 的 %s 增速目标%s已经到期，本报告没有再列这个指标"}
	sayDropped       = diag.Phrase{En: "the target of %s/%s for %s, %s, is due, and this report has the metric no longer", Zh: "%s/%s 的 %s 目标%s已经到期，本报告没有再列这个指标"}
	adviceDropped    = diag.Phrase{En: "add the metric, or write same_as = \"%s\" in the one that continues it", Zh: "请加上这个指标；换了代号的，请在接续它的指标里写 same_as = \"%s\""}
)

// Of references to results so far.
var (
	saySoFarResult    = diag.Phrase{En: "{{%s}} is the result up to %s and not that of %s, and the paragraph does not say so", Zh: "{{%s}} 是截至 %s 的实绩，不是 %s 全部的，这一段却没有写明"}
	adviceSoFarResult = diag.Words{En: "say until when, as in “by 30 June”", Zh: "请写明到什么时候，如“截至6月30日”"}
)

// Of metrics that continue others.
var (
	sayLostDirection = diag.Phrase{
		En: "the %[1]s of %[2]s/%[3]s is %[4]s, and %[5]s, which continues it, leaves it out: it is %[6]s by default",
		Zh: "%[2]s/%[3]s 的 %[1]s 是 %[4]s，接续它的 %[5]s 没有写 %[1]s，默认成了 %[6]s",
	}
	adviceLostDirection = diag.Phrase{En: "write %s = %[2]q, or %[1]s = %[3]q if that is meant", Zh: "请写 %s = \"%[2]s\"；确实要改的，请写 %[1]s = \"%[3]s\""}
)

// Of links and images.
var (
	sayNoAnchor    = diag.Phrase{En: "%s has no heading or metric #%s", Zh: "%s 里没有标题或指标 #%s"}
	sayUnsafeLink  = diag.Phrase{En: "the link %s is not one that a page may have", Zh: "链接 %s 的类型不允许用在网页上"}
	adviceSafeLink = diag.Words{En: "link to a file of the report or to a page on the web", Zh: "请链接到报告里的文件，或互联网上的页面"}
	sayNowhere     = diag.Words{En: "the link leads nowhere", Zh: "链接没有写地址"}
	adviceAlike    = diag.Words{
		En: "there is one whose name looks the same, but one of the two has letters such as é or 가 as several characters: copy the file's name into the link, or rename the file",
		Zh: "有一个文件看上去同名，只是其中一个名字把 é、가 这样的字拆成了几个字符：请把文件的名字复制到链接里，或者给文件改名",
	}
	adviceNameFile     = diag.Words{En: "name a file of the report, such as green.zh.md", Zh: "请写报告里的文件，如 green.zh.md"}
	sayUserLink        = diag.Words{En: "the address of this link has a user name or a password in it, which readers would see", Zh: "链接的网址里有用户名或密码，读者会看到"}
	adviceUserLink     = diag.Words{En: "leave out what stands in front of the @", Zh: "请删去 @ 和它前面的用户名、密码"}
	sayMalformedLink   = diag.Phrase{En: "%s is no address of a page", Zh: "%s 不是完整的网址"}
	adviceWholeLink    = diag.Words{En: "write it whole, https://example.org/…; a per cent sign is written %25", Zh: "请写完整，如 https://example.org/…；网址里的百分号请写 %25"}
	saySecretFile      = diag.Phrase{En: "%s may hold keys or passwords, or be a copy of a database: the link would publish it", Zh: "%s 里可能有密钥、密码或数据库的副本：有了链接就会发布"}
	adviceSecretFile   = diag.Words{En: "leave the link out; if the file is meant for readers, give it another name", Zh: "请去掉链接；确实要给读者看的，请给文件改名"}
	sayKeyFile         = diag.Phrase{En: "a private key stands in %s: the link would publish it", Zh: "%s 里有私钥：有了链接就会发布"}
	adviceKeyFile      = diag.Words{En: "leave the link out, and have the key replaced if it has ever been published", Zh: "请去掉链接；如已发布过，请更换密钥"}
	sayQuery           = diag.Phrase{En: "the link %s asks a file something: it leads nowhere", Zh: "链接 %s 在文件名后面写了问号：指不到文件"}
	adviceQuery        = diag.Words{En: "leave out the question mark and what follows; a question mark in a name is written %3F", Zh: "请删去问号和后面的内容；文件名里的问号请写 %3F"}
	sayLinkOut         = diag.Phrase{En: "the link %s leads out of the content folder", Zh: "链接 %s 指到了 content 文件夹之外"}
	sayNoFile          = diag.Phrase{En: "there is no file %s", Zh: "没有文件 %s"}
	sayNoArticle       = diag.Phrase{En: "there is no article %s", Zh: "没有文章 %s"}
	sayLinkToDraft     = diag.Phrase{En: "the article %s is a draft and not published", Zh: "文章 %s 是草稿，不发布"}
	sayLinkOfDraft     = diag.Phrase{En: "%s belongs to a report that is a draft: the link would publish it", Zh: "%s 属于一份还是草稿的报告：有了链接就会发布"}
	adviceLinkToDraft  = diag.Words{En: "take the link out, or draft = true", Zh: "请去掉链接，或去掉 draft = true"}
	sayForeignName     = diag.Phrase{En: "%s belongs to another report, and only its own report knows what it is published as", Zh: "%s 属于另一篇报告，发布后的名字只有那篇报告知道"}
	adviceForeignName  = diag.Words{En: "name the file with letters a-z, digits and hyphens, or put a copy beside this article", Zh: "请用字母 a-z、数字和连字符给文件命名，或在这篇文章旁边放一份"}
	sayForeignImage    = diag.Phrase{En: "the image %s would be loaded from another site", Zh: "图片 %s 要从别的网站加载"}
	adviceForeignImage = diag.Words{En: "put the file beside the article", Zh: "请把图片文件放在文章旁边"}
	saySpoilt          = diag.Phrase{En: "%s cannot be read as an image: pages would show a broken picture", Zh: "%s 读不出图片，页面上会是一张坏图"}
	adviceSpoilt       = diag.Words{En: "open it to see whether it is whole, and copy or save it anew", Zh: "请打开看看是否完整，重新复制或另存"}
	sayNotImage        = diag.Phrase{En: "%s is no image", Zh: "%s 不是图片"}
	adviceNotImage     = diag.Words{En: "link to it, without the exclamation mark: [text](file)", Zh: "请去掉感叹号，写成链接：[文字](文件)"}
	sayAltMissing      = diag.Phrase{En: "the image %s has no text", Zh: "图片 %s 没有替代文字"}
	sayAltIsName       = diag.Phrase{En: "the image %s has only its file's name as text", Zh: "图片 %s 的替代文字只是文件名"}
	sayAltIsEmpty      = diag.Phrase{En: "the image %s has a text that says nothing: “%s”", Zh: "图片 %s 的替代文字“%s”什么也没有说明"}
	adviceAlt          = diag.Words{En: "say between [ and ] what it shows", Zh: "请在 [ 和 ] 之间说明图里是什么"}
	sayAltSame         = diag.Phrase{En: "the image %s has the same text in both languages: “%s”", Zh: "图片 %s 的替代文字在两种语言里相同：“%s”"}
	adviceAltSame      = diag.Words{En: "translate it", Zh: "请翻译"}
	sayHTML            = diag.Words{En: "HTML is not published", Zh: "HTML 不会发布"}
	adviceHTML         = diag.Words{En: "write it in Markdown, or as text: &lt;", Zh: "请改用 Markdown；要显示尖括号，请写 &lt;"}
	sayOpenComment     = diag.Words{En: "a comment begins here and has no end", Zh: "注释从这里开始，没有结束"}
	adviceOpenComment  = diag.Words{En: "close it with -->; within a paragraph it may have no empty line", Zh: "请用 --> 结束；段落里的注释中间不能有空行"}
)

// Of corrections.
var (
	sayPeriodMoved = diag.Phrase{
		En: "the %s of %s, published on %s as that of %s, would be that of %s, and so would all others of the report",
		Zh: "%[2]s 的%[1]s %[3]s 发布时是 %[4]s 的，现在成了 %[5]s 的，报告里的其他数字也一样",
	}
	advicePeriodBack = diag.Phrase{
		En: "bring back %[1]s = %[2]s; if that was mistaken, add %[3]s, and likewise for each of its figures",
		Zh: "请改回 %[1]s = %[2]s；如果发布时就写错了，请加一条 %[3]s，其他数字也各加一条",
	}
	sayReportLeftOut   = diag.Words{En: "the report is left out, but figures of it have been published", Zh: "报告不发布，但它的数字已经发布过"}
	adviceReportBack   = diag.Phrase{En: "publish it, or remove %s if nobody is to ask for them", Zh: "请发布报告；如果确实不再对外提供这些数字，请删去 %s"}
	adviceReleasedBack = diag.Phrase{
		En: "publish it; to give it up for good, take it out of released in config.toml and remove %s",
		Zh: "请发布报告；确实不再对外提供的，请把它从 config.toml 的 released 中去掉，再删去 %s",
	}
	sayFirstOfThem     = diag.Words{En: "the first of them", Zh: "其中的第一个"}
	sayFigureGone      = diag.Phrase{En: "the %s of %s, published on %s as %s, is gone", Zh: "%[2]s 的%[1]s已于 %[3]s 发布为 %[4]s，现在没有了"}
	sayFigureNow       = diag.Phrase{En: "the %s of %s, published on %s as %s, is now %s", Zh: "%[2]s 的%[1]s已于 %[3]s 发布为 %[4]s，现在是 %[5]s"}
	sayMetricGone      = diag.Phrase{En: "%s, published on %s as %s, is gone", Zh: "%s 已于 %s 发布为 %s，现在没有了"}
	sayMetricLeftOut   = diag.Phrase{En: "%s, published on %s as %s, is left out with its article", Zh: "%s 已于 %s 发布为 %s，现在随文章一起不发布了"}
	sayWanted          = diag.Phrase{En: "[[corrections]] with %s, date, was = %s and reason", Zh: "[[corrections]]，写上 %s、date、was = %s 和 reason"}
	adviceAdd          = diag.Phrase{En: "add %s", Zh: "请加一条 %s"}
	adviceBringBack    = diag.Phrase{En: "bring it back, or add %s, and a label, to an article that stays", Zh: "请恢复这个指标；或在保留的文章里加一条 %s，再写上 label"}
	advicePublish      = diag.Phrase{En: "publish it, or add %s, and a label, to an article that stays", Zh: "请发布这篇文章；或在保留的文章里加一条 %s，再写上 label"}
	adviceWas          = diag.Phrase{En: "its correction must have was = %s, which was published", Zh: "更正里应写 was = %s，即已经发布的数字"}
	sayContradicted    = diag.Phrase{En: "the %s of %s was published on %s as %s, and not as %s", Zh: "%[2]s 的%[1]s %[3]s 发布的是 %[4]s，不是 %[5]s"}
	adviceContradicted = diag.Phrase{En: "take the correction out; if it came out by %[1]s, give it its day", Zh: "请删去这条更正；如果它在 %[1]s 或更早就已发布，请写当时的日期"}
	sayLastCorrection  = diag.Words{En: "the last correction of it", Zh: "它的上一条更正"}
	sayPublished       = diag.Words{En: "published", Zh: "已发布"}
	saySourceNameless  = diag.Words{En: "the source has an address but no name", Zh: "数据来源只有网址，没有名称"}
	adviceSource       = diag.Words{En: `write source = "…"`, Zh: `请写 source = "…"`}
	sayNoSource        = diag.Phrase{En: "the report has no source: nobody can check its %s", Zh: "报告没有数据来源：%s无从核对"}
	adviceSourceAndURL = diag.Words{En: `write source = "…", and source_url if it can be read on the web`, Zh: `请写 source = "…"；网上可以查到的，再写 source_url`}
	sayMetricSource    = diag.Phrase{En: "no source names the metric %s", Zh: "指标 %s 没有注明来源"}
	adviceMetricSource = diag.Words{En: "name it in the report's source, or in the note", Zh: "请在报告的 source 里或指标的说明里注明"}
)

// Of figures in prose.
var (
	sayDrift          = diag.Phrase{En: "%s here, but the %s of %s is %s", Zh: "这里是 %s，但 %[3]s 的%[2]s是 %[4]s"}
	sayDriftWay       = diag.Phrase{En: "%s goes the other way here: the %s of %s is %s", Zh: "这里的 %s 增减方向相反：%[3]s 的%[2]s是 %[4]s"}
	sayDriftIn        = diag.Phrase{En: "%s here, but the %s of %s for %[5]s is %[4]s", Zh: "这里是 %s，但 %[3]s %[5]s 的%[2]s是 %[4]s"}
	sayDriftSoFar     = diag.Phrase{En: "%s here, but the %s of %s by %[5]s is %[4]s", Zh: "这里是 %s，但 %[3]s 截至 %[5]s 的%[2]s是 %[4]s"}
	adviceDrift       = diag.Phrase{En: "let the text take it from the data: %s", Zh: "请改为引用数据：%s"}
	sayUnbound        = diag.Phrase{En: "%s is typed, though it is the %s of %s", Zh: "这里直接写了 %s，它就是 %[3]s 的%[2]s"}
	sayBrackets       = diag.Phrase{En: "%s is not %s, as the brackets behind it say", Zh: "%s 与后面括号里的 %s 不相等"}
	adviceBrackets    = diag.Words{En: "convert it anew, or refer to the metric: {{id}}", Zh: "请重新换算，或引用指标：{{代号}}"}
	sayNotInOriginal  = diag.Phrase{En: "the original has no figure %s in %s", Zh: "原文的%[2]s里没有 %[1]s 这个数字"}
	sayOtherFigure    = diag.Phrase{En: "%s here, %s in the original", Zh: "这里是 %s，原文是 %s"}
	sayOtherWay       = diag.Phrase{En: "%s here and %s in the original: one goes up and the other down, or has lost its minus", Zh: "这里的 %s 与原文的 %s 增减方向相反，或者丢了负号"}
	sayOtherBasis     = diag.Phrase{En: "%s here, %s in the original: the words beside them differ, as a month and a year, or people and households", Zh: "这里是 %s，原文是 %s：旁边的话不一致，例如一个按月、一个按年，或者一个是人、一个是户"}
	sayOtherBound     = diag.Phrase{En: "%s here, %s in the original: only one of them is bounded so", Zh: "这里是 %s，原文是 %s：限定词不一致"}
	sayBounded        = diag.Phrase{En: "“%s” beside {{%s}}, which is %s in the data", Zh: "引用 {{%[2]s}} 旁写了“%[1]s”，数据里却是 %[3]s"}
	sayBoundedTwice   = diag.Phrase{En: "“%s” beside {{%s}}, which says its own bound: %s", Zh: "引用 {{%[2]s}} 旁写了“%[1]s”，它自己已有限定词：%[3]s"}
	sayBoundedThere   = diag.Phrase{En: "“%s” beside {{%s}}, which says itself how its figure is bounded", Zh: "引用 {{%[2]s}} 旁写了“%[1]s”，限定词由它自己写出"}
	sayAltered        = diag.Phrase{En: "{{%s}} writes %s, of which the words beside it make %s", Zh: "引用 {{%s}} 写的是 %s，加上旁边的词就成了 %s"}
	adviceAltered     = diag.Words{En: "state the number in the front matter as it is meant, and remove the words", Zh: "请在 front matter 里按本意写这个数，并删去旁边的词"}
	adviceBounded     = diag.Phrase{En: "remove “%s”, or state the bound in the front matter", Zh: "请删去“%s”，或者把限定词写进 front matter 的数字"}
	sayTwofold        = diag.Phrase{En: "“%s” before %s, which says its direction itself", Zh: "%[2]s 前写了“%[1]s”，而它自己已说明增减"}
	sayOtherSign      = diag.Phrase{En: "“%s” before %s, which goes the other way by the data", Zh: "%[2]s 前写了“%[1]s”，而按数据方向相反"}
	adviceOtherSign   = diag.Words{En: "write the word for the way that the figures go", Zh: "请按数字的增减方向改用相应的词"}
	adviceTwofold     = diag.Words{En: "say it once: with the word, or with the sign", Zh: "增减只说一次：用词说，或用正负号说"}
	sayOtherStep      = diag.Phrase{En: "%s here, %s in the original: one is by how much, the other is what it changed to", Zh: "这里是 %s，原文是 %s：一个是变化了多少，一个是变化到多少"}
	sayExchanged      = diag.Phrase{En: "%s and %s have changed places: in the original they stand as %s and %s", Zh: "%s 与 %s 的先后与原文相反，原文依次是 %s、%s"}
	sayOtherMoment    = diag.Phrase{En: "%s here, where the original has %s", Zh: "这里是“%s”，原文是“%s”"}
	sayLacksFigure    = diag.Phrase{En: "%s lacks the figure %s of the original", Zh: "%s缺少原文的数字 %s"}
	adviceCompare     = diag.Words{En: "compare both with the source: one is mistaken", Zh: "请与数据来源核对：其中有一个错了"}
	adviceCompareLong = diag.Phrase{En: "%s is %s; compare both with the source", Zh: "%s 即 %s；请与数据来源核对"}
	sayNoReference    = diag.Phrase{En: "the original has no {{%s}} in %s", Zh: "原文的%[2]s里没有 {{%[1]s}}"}
	sayLacksReference = diag.Phrase{En: "%s lacks {{%s}} of the original", Zh: "%s缺少原文的 {{%s}}"}
)
