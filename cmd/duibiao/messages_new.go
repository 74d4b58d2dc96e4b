package main

import "duibiao/internal/diag"

// What duibiao new does.
var (
	sayNewShort = diag.Words{Zh: "新建网站、报告或文章", En: "Begin a site, a report or an article"}
	sayNewLong  = diag.Words{
		Zh: `新建网站、报告或文章：写出各种语言的文件，注释说明哪里写什么，马上就能构建。
已有的文件不会覆盖。不带参数时，在终端上逐项提问，新建一个网站。`,
		En: `Begins a site, a report or an article: writes the files of every language, with comments
that say what belongs where, which build at once. Nothing that is there is overwritten.
Alone, on a terminal, it asks what there is to know, and begins a site.`,
	}
	sayNewSiteUse      = diag.Words{Zh: "site 文件夹", En: "site DIR"}
	sayNewSiteShort    = diag.Words{Zh: "新建网站和它的第一份报告", En: "Begin a site and its first report"}
	sayNewReportUse    = diag.Words{Zh: "report 代号", En: "report SLUG"}
	sayNewReportShort  = diag.Words{Zh: "新建报告；用 --follows 接着上一份，沿用它的指标", En: "Begin a report; with --follows the next of one, with its metrics"}
	sayNewArticleUse   = diag.Words{Zh: "article 报告/领域", En: "article REPORT/SECTOR"}
	sayNewArticleShort = diag.Words{Zh: "给一份报告新建一篇文章", En: "Begin an article of a report"}
)

// Flags.
var (
	sayPlaceFlag     = diag.Words{Zh: "报告讲的是哪里，每种语言一次：zh=`郑州市`", En: "what the report is about, once for each language: en=`Zhengzhou`"}
	sayResultsFlag   = diag.Words{Zh: "实绩的`时期`，如 2024（默认是目标的前一年）", En: "the `period` of the results, such as 2024 (default the one before the targets')"}
	sayTargetsFlag   = diag.Words{Zh: "目标的`时期`，如 2025（默认是今年）", En: "the `period` of the targets, such as 2025 (default this year)"}
	saySectorsFlag   = diag.Words{Zh: "各篇文章的`代号`，用逗号分开：economy,livelihood", En: "the articles, by `slugs` with commas between: economy,livelihood"}
	sayNewReportFlag = diag.Words{Zh: "第一份报告的`代号`（默认由英文地名和年份组成）", En: "the `slug` of the first report (default the English place and the year)"}
	sayFollowsFlag   = diag.Words{Zh: "接着哪份`报告`：沿用它的文章、指标和单位，目标写成注释，等待实绩", En: "the `report` that it follows: its articles, metrics and units come along, its targets wait as comments for their results"}
	sayTitleFlag     = diag.Words{Zh: "文章的标题，每种语言一次：zh=`文化旅游`", En: "the article's title, once for each language: en=`Culture`"}
	sayYesFlag       = diag.Words{Zh: "不提问，没有写明的都用默认值", En: "ask nothing, and take the default of what is not said"}
)

// Questions.
var (
	askProposed = diag.Phrase{Zh: "%s [%s]", En: "%s [%s]"}
	askLanguage = diag.Words{Zh: "用哪种语言提问和写注释，zh 还是 en？", En: "Questions and comments in zh or en?"}
	askFolder   = diag.Words{Zh: "网站放在哪个文件夹？", En: "Which folder is the site to be in?"}
	askPlaceZh  = diag.Words{Zh: "报告讲的是哪里？中文名称：", En: "Whose report is it? Its name in Chinese:"}
	askPlaceEn  = diag.Words{Zh: "英文名称：", En: "Its name in English:"}
	askTargets  = diag.Words{Zh: "目标是哪一年的？", En: "The targets are for which year?"}
	askResults  = diag.Words{Zh: "实绩是哪一年的？", En: "The results are of which year?"}
	askSectors  = diag.Words{
		Zh: "写哪些领域？用小写字母的代号，如 economy industry innovation reform opening-up green livelihood education health：",
		En: "Which sectors? Slugs in small letters, such as economy industry innovation reform opening-up green livelihood education health:",
	}
	sayNotAnswered = diag.Words{Zh: "没有回答，什么也没有写", En: "not answered: nothing was written"}
)

// What was written, and what was not.
var (
	sayBegun = diag.Phrase{Zh: "已写：%s", En: "written: %s"}
	sayGoOn  = diag.Phrase{Zh: "接下来：duibiao serve%s --open，边写边看", En: "next: duibiao serve%s --open, and write"}

	sayNewWhat        = diag.Words{Zh: "新建什么？duibiao new site 文件夹、report 代号或 article 报告/领域", En: "begin what? duibiao new site DIR, report SLUG or article REPORT/SECTOR"}
	sayNewSiteWhere   = diag.Words{Zh: "请写明新网站的文件夹，一个：duibiao new site 文件夹", En: "name the one folder of the new site: duibiao new site DIR"}
	sayNewReportWhat  = diag.Words{Zh: "请写明报告的代号，一个，用小写字母、数字和连字符，不能是 con 这类 Windows 的设备名：duibiao new report zhengzhou-2025", En: "name the one report, in small letters, digits and hyphens, and not like a device of Windows, such as con: duibiao new report zhengzhou-2025"}
	sayNewArticleWhat = diag.Words{Zh: "请写明报告和领域的代号，用小写字母、数字和连字符，不能是 con 这类 Windows 的设备名：duibiao new article zhengzhou-2025/culture", En: "name the report and the sector, in small letters, digits and hyphens, and not like a device of Windows, such as con: duibiao new article zhengzhou-2025/culture"}
	sayNoSlug         = diag.Phrase{Zh: "%q不能作代号：用小写字母 a-z、数字，中间可用连字符，且不是 index，也不是 con 这类 Windows 的设备名", En: "%q is no slug: small letters a-z, digits, and hyphens between them; not index, and no name of a device of Windows, such as con"}
	sayNoLanguage     = diag.Phrase{Zh: "--%s：网站没有语言%q（有 %s）", En: "--%s: the site has no language %q (it has %s)"}
	sayNoName         = diag.Phrase{Zh: "--%s：%q不能作名称：不能有“{{”、换行和控制字符", En: "--%s: %q is no name: it may have no {{, no line break and no control character"}
	sayNoPeriod       = diag.Phrase{Zh: "--%s：%s", En: "--%s: %s"}
	sayPeriodsTurned  = diag.Phrase{Zh: "目标的时期 %s 在实绩的 %s 之前就结束了", En: "the targets' period %s is over before that of the results, %s"}
	sayReportThere    = diag.Phrase{Zh: "已经有 %s，没有写任何文件", En: "%s is there already; nothing was written"}
	sayNoSuchReport   = diag.Phrase{Zh: "没有报告%q，或者它的 index 文件有误", En: "there is no report %q, or its index cannot be read"}
	sayFollowsAlone   = diag.Words{Zh: "--follows 沿用那份报告的地名和文章，不能再写 --place 或 --sectors", En: "--follows takes place and articles from that report: leave out --place and --sectors"}
	sayFilesThere     = diag.Phrase{Zh: "已经有 %s，没有写任何文件", En: "there already: %s; nothing was written"}
)
