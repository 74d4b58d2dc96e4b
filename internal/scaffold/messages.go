package scaffold

import "duibiao/internal/diag"

// Titles and summaries, in the languages of the site.
var (
	saySiteOf    = diag.Phrase{Zh: "%s：承诺与实绩", En: "%s: promises and results"}
	saySite      = diag.Phrase{Zh: "承诺与实绩", En: "Promises and results"}
	sayReportOf  = diag.Phrase{Zh: "%s：%s成绩与%s目标", En: "%s: %s results and %s targets"}
	sayReport    = diag.Phrase{Zh: "%s成绩与%s目标", En: "%s results and %s targets"}
	saySummaryOf = diag.Phrase{Zh: "%s%s做到了什么，%s要做到什么，逐项对照。", En: "What %s did in %s beside what it promised for %s, figure by figure."}
	saySummary   = diag.Phrase{Zh: "%s做到了什么，%s要做到什么，逐项对照。", En: "What was done in %s beside what was promised for %s, figure by figure."}
	saySector    = diag.Phrase{Zh: "%s：%s的实绩与%s的目标。", En: "%s: the results of %s and the targets for %s."}
)

// Comments, in the writer's language.
var (
	noteConfig = diag.Words{
		Zh: "整个网站的设置。每个键的含义见 duibiao schema config。",
		En: "The site as a whole. What each key means: duibiao schema config",
	}
	noteLenient = diag.Words{
		Zh: "译文没有齐全的文章先只发布原文；要等译文，删去下面两行。",
		En: "An article is published before its translation is finished, in the original alone; to wait for the translation, delete these lines.",
	}
	noteAddress = diag.Words{
		Zh: "网站的网址，发布前写上，站点地图和订阅源要用：\nbase_url = \"https://www.example.org/\"\n",
		En: "Where the site will be, for its map and its feeds; write it before it is published:\nbase_url = \"https://www.example.org/\"\n",
	}
	noteUnits = diag.Words{
		Zh: "英文不认识的单位在这里写一次，各篇通用：\n[units.\"辆\"]\nen = { one = \"vehicle\", other = \"vehicles\" }",
		En: "A unit for which English has no word is written here once, for all articles:\n[units.\"辆\"]\nen = { one = \"vehicle\", other = \"vehicles\" }",
	}
	noteSource = diag.Words{
		Zh: "报告发布的日期，和数字的来源：\ndate = 2025-02-10\nsource = \"…\"\nsource_url = \"https://…\"",
		En: "The day of the report, and what the figures are taken from:\ndate = 2025-02-10\nsource = \"…\"\nsource_url = \"https://…\"",
	}
	noteIndexText = diag.Words{
		Zh: "报告的引言写在这里，可以不写。",
		En: "An introduction to the report goes here; it may be left out.",
	}
	noteMetrics = diag.Phrase{
		Zh: `每项指标一张 [[metrics]] 表。数字照报告的写法写，没有公布的不写：

[[metrics]]
id = "parks"          # 代号：小写字母、数字、连字符，各语言相同
label = "公园"
actual = "48个"       # %s实绩
target = "60个以上"   # %s目标
`,
		En: `Each metric is a table [[metrics]]. Figures are written as the report has them; what was not
published is left out:

[[metrics]]
id = "parks"          # small letters, digits and hyphens, the same in every language
label = "公园"
actual = "48个"       # the result of %s
target = "60个以上"   # the target for %s
`,
	}
	noteTranslation = diag.Words{
		Zh: `译文用相同的 id 列出每项指标，只写文字：

[[metrics]]
id = "parks"
label = "Parks"
`,
		En: `A translation lists each metric by its id, with words only:

[[metrics]]
id = "parks"
label = "Parks"
`,
	}
	noteText = diag.Words{
		Zh: "正文写在这里。上面列出的数字用双花括号加代号引用，不必再写一遍。",
		En: "The text goes here. A figure that is listed above is referred to by its id in double braces, and not typed again.",
	}
	noteTranslatedText = diag.Words{
		Zh: "译文写在这里。数字同样用代号引用，写法按语言自动换算。",
		En: "The translation goes here. It refers to figures by the same ids, and each is written as its language does.",
	}
)

// commonSector is a sector that many reports have.
type commonSector struct {
	slug string
	diag.Words
}

// sectors are those.
var sectors = []commonSector{
	{"economy", diag.Words{Zh: "经济发展", En: "Economy"}},
	{"industry", diag.Words{Zh: "产业升级", En: "Industry"}},
	{"innovation", diag.Words{Zh: "科技创新", En: "Innovation"}},
	{"reform", diag.Words{Zh: "深化改革", En: "Reform"}},
	{"opening-up", diag.Words{Zh: "扩大开放", En: "Opening up"}},
	{"rural", diag.Words{Zh: "乡村振兴", En: "Rural areas"}},
	{"agriculture", diag.Words{Zh: "农业农村", En: "Agriculture"}},
	{"transport", diag.Words{Zh: "交通运输", En: "Transport"}},
	{"urban", diag.Words{Zh: "城市建设", En: "Urban development"}},
	{"services", diag.Words{Zh: "服务业", En: "Services"}},
	{"trade", diag.Words{Zh: "国内贸易", En: "Domestic trade"}},
	{"finance", diag.Words{Zh: "财政金融", En: "Public finance and banking"}},
	{"housing", diag.Words{Zh: "住房保障", En: "Housing"}},
	{"green", diag.Words{Zh: "绿色发展", En: "Green development"}},
	{"livelihood", diag.Words{Zh: "民生保障", En: "Living standards"}},
	{"employment", diag.Words{Zh: "就业", En: "Employment"}},
	{"education", diag.Words{Zh: "教育", En: "Education"}},
	{"health", diag.Words{Zh: "医疗卫生", En: "Health"}},
	{"culture", diag.Words{Zh: "文化旅游", En: "Culture and tourism"}},
	{"safety", diag.Words{Zh: "公共安全", En: "Public safety"}},
	{"government", diag.Words{Zh: "政府自身建设", En: "Government"}},
}

// What stands in a report that follows another.
var (
	noteRolled = diag.Phrase{
		Zh: "接着 %s。每项指标填上%s的实绩和%s的目标；\n报告里没有再提到的，只留 id 和 label。",
		En: "Follows %s. Fill in the result of %s and the target for %s of each metric;\nof one that the report does not speak of, id and label stay.",
	}
	noteWaits       = diag.Phrase{Zh: "%s目标：%s", En: "the target for %s: %s"}
	noteGrowthWaits = diag.Phrase{Zh: "%s增速目标：%s", En: "the growth target for %s: %s"}
)
