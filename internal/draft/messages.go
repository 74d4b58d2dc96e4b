package draft

import "duibiao/internal/diag"

// What cannot be read.
var (
	sayTooLong    = diag.Phrase{Zh: "文本超过 %d MB，不是一份报告", En: "the text has more than %d MB: this is no report"}
	sayEmpty      = diag.Words{Zh: "里面没有文字", En: "there is no text in it"}
	sayNoText     = diag.Words{Zh: "不是 UTF-8、GB18030 或带标记的 UTF-16 文本，请另存为 UTF-8；.docx 文件请用原来的扩展名", En: "this is no text in UTF-8, in GB18030 or in UTF-16 with its mark: save it in UTF-8; a .docx file is to keep its extension"}
	sayNotChinese = diag.Words{Zh: "文本里几乎没有中文：只能从中文报告起草", En: "hardly any of the text is in Chinese: only a report in Chinese can be drafted from"}
	sayTooMany    = diag.Phrase{Zh: "数字多于 %d 个，请分成几份报告", En: "there are more than %d figures: divide it into several reports"}
	sayOnlyParts  = diag.Words{Zh: "文本里的数字多是一年中一段时间的：请用 --results 说明实绩的时期，如 2024H1、2024Q1-Q3", En: "the figures of the text are of a part of a year: say by --results which, such as 2024H1 or 2024Q1-Q3"}
	sayNoFigures  = diag.Words{Zh: "文本里没有能作为指标的数字", En: "the text has no figures that can be metrics"}
)

// Why a figure is in doubt.
var (
	sayPromised       = diag.Words{Zh: "原文在实绩部分，按用词算作目标", En: "among the results, but taken for a target by its words"}
	sayDone           = diag.Words{Zh: "原文在目标部分，按用词算作实绩", En: "among the targets, but taken for a result by its words"}
	sayNoPeriod       = diag.Words{Zh: "原文没有说明是哪一年，暂作实绩", En: "no year is told: taken for a result"}
	sayNoPromisedYear = diag.Words{Zh: "原文没有说明是哪一年，按用词暂作目标", En: "no year is told: taken for a target by its words"}
	sayBehind         = diag.Words{Zh: "名称取自数字后面的词", En: "the label is made of what stands behind the figure"}
	sayContinued      = diag.Words{Zh: "名称承接前一个数字", En: "the label goes on from the figure before"}
	sayEarlier        = diag.Words{Zh: "名称取自前面的分句", En: "the label is from an earlier clause"}
	sayManyYears      = diag.Words{Zh: "是几年合计或多年平均的数字，不是一年的", En: "it is of several years and not of one"}
	sayListed         = diag.Words{Zh: "几个数字并列，请核对各是谁的", En: "one of several figures told together: see that each is its own"}
	sayLongLabel      = diag.Words{Zh: "名称太长，请压缩", En: "the label is long"}
	saySameLabel      = diag.Words{Zh: "有同名的指标，请改名或合并", En: "another metric is called the same: rename one, or make them one"}
	sayPaired         = diag.Phrase{Zh: "目标与实绩的名称不全相同，目标原为“%s”，请核对是不是同一件事", En: "actual and target are not called the same, the target is “%s”: see that they are one thing"}
	sayChangeKind     = diag.Words{Zh: "是变化量，看不出是时期数还是时点数（kind）", En: "it is a change, of which the kind is not told"}
	sayOtherBase      = diag.Words{Zh: "比的不是上一年，是几年的变化", En: "it is held against another year than the one before: a change of several years"}
	sayCumulated      = diag.Words{Zh: "写着“累计”，多半是几年的变化", En: "the text calls it a total, mostly of several years"}
	sayOfYears        = diag.Words{Zh: "写着“累计”，请核对是一年的还是历年的", En: "the text calls it a total: see whether it is of a year or of many"}
	sayOnlyVerb       = diag.Words{Zh: "名称只有动词，请补上是什么", En: "the label is only a verb: add what it is of"}
	sayBareName       = diag.Words{Zh: "名称离开上文说不清是什么的，请补全", En: "the label says little without what stands before it: add what it is of"}
	sayFigureLabel    = diag.Words{Zh: "名称里有数字，请核对", En: "the label has a figure in it: see what it is of"}
	saySideWord       = diag.Words{Zh: "名称取自“目标”“实际”前面的词", En: "the label is what stands before a word that says target or result"}
	sayOfWhat         = diag.Words{Zh: "看不出这个百分数是水平还是增速", En: "whether this per cent is a level or a growth is not told"}
	sayExpected       = diag.Words{Zh: "原文写的是“预计”“建成后”一类，还不是实绩", En: "the text only expects it: it is no result yet"}
	sayPlanned        = diag.Words{Zh: "同一分句里有“计划”“目标”一类的词，可能不是实绩", En: "its clause speaks of a plan: it may be no result"}
	sayThisYear       = diag.Words{Zh: "在实绩中说“今年”，请核对是哪一年", En: "“this year” among results: see which year is meant"}
	sayNextYear       = diag.Words{Zh: "在实绩中说“明年”，请核对是哪一年", En: "“next year” among results: see which year is meant"}
	sayOfPlan         = diag.Words{Zh: "全文是计划、方案，可能不是实绩", En: "the text is one of plans: it may be no result"}
	sayTimeBefore     = diag.Phrase{Zh: "前面说的是“%s”，请核对这里是不是", En: "what stands before is of “%s”: see whether this is"}
	sayMonth          = diag.Phrase{Zh: "前面写着“%s”，请核对是不是全年的数字", En: "it stands behind “%s”: see whether it is of the whole year"}
	sayOtherPlace     = diag.Phrase{Zh: "写的是“%s”的数字，请核对是不是本报告的", En: "it is of another place, “%s”: see whether it is the report's"}
	sayOfShare        = diag.Words{Zh: "比率的变化写成百分之几：看不出是百分点还是增速", En: "a change of a share in per cent: whether points are meant or growth is not told"}
	sayCompared       = diag.Words{Zh: "是与别的时间相比的变化，看不出方向", En: "a change against another time, of which the direction is not told"}
	sayNoUnit         = diag.Words{Zh: "没有单位，而表里别的数字有", En: "it has no unit, as others of the table have"}
	sayNoColumnYear   = diag.Words{Zh: "表头没有写是哪一年的目标", En: "its column does not say of which year the target is"}
	sayBroken         = diag.Words{Zh: "数字可能在标点处断开了", En: "the number may be broken at a mark"}
	sayElsewhere      = diag.Words{Zh: "目标写在另一篇里", En: "the target stands in another article"}
)

// Why a figure is left out.
var (
	sayOwnPlan      = diag.Words{Zh: "是当年的目标或计划，不是实绩，也不是下一年的目标", En: "it is what was planned for the year of the results: no result, and no target of the next"}
	sayLetters      = diag.Words{Zh: "后面的字母是认不出的单位或名称的一部分", En: "the letters behind it are a unit that is not known, or part of a name"}
	sayOnlySide     = diag.Words{Zh: "只写了“目标”“实际”，看不出是哪个指标", En: "only called a target or a result, and not of what"}
	sayOtherYear    = diag.Phrase{Zh: "说的是 %d 年", En: "it is of %d"}
	sayOtherTime    = diag.Phrase{Zh: "说的是“%s”", En: "it is of another time: “%s”"}
	sayNoLabel      = diag.Words{Zh: "找不到它是什么的数字", En: "what it is a figure of was not found"}
	sayTextBox      = diag.Words{Zh: "写在文本框里：请移到正文", En: "it stands in a text box: move it into the text"}
	sayFootnote     = diag.Words{Zh: "写在脚注或尾注里", En: "it stands in a footnote or an endnote"}
	saySpaced       = diag.Words{Zh: "像是表格的一行，列之间只有空格，看不出哪一格是空的：请用制表符、Markdown 表格或 .docx", En: "it stands in what looks like a row of a table with only spaces between the columns, so that an empty cell cannot be seen: use tabs, a table of Markdown or .docx"}
	sayOrigin       = diag.Words{Zh: "是变化的起点，不是结果", En: "it is what something went from"}
	sayPer          = diag.Words{Zh: "是分母", En: "it is a denominator"}
	sayDivided      = diag.Words{Zh: "后面的“/”说明单位没有读全", En: "the “/” behind it is part of a unit that cannot be read"}
	sayMultiple     = diag.Words{Zh: "是倍数", En: "it is a multiple"}
	sayName         = diag.Words{Zh: "是名称的一部分", En: "it is part of a name"}
	sayNoFigure     = diag.Phrase{Zh: "不算数字，是“%s”一类", En: "no figure, but of this kind: %s"}
	sayInWords      = diag.Words{Zh: "用汉字写的数，多是名称或泛指", En: "it is in words, and mostly part of a name"}
	sayStretch      = diag.Words{Zh: "是一段时间，不是指标", En: "it is a stretch of time"}
	sayOpenUnit     = diag.Words{Zh: "表上写了几个单位，看不出这个数字用哪一个", En: "the table names units and not which of them it has"}
	saySharesChange = diag.Words{Zh: "比率的增减以百分点计，不是增速", En: "it is the change of a share, in percentage points, and no growth"}
	sayColumnChange = diag.Words{Zh: "这一列是增减的量或百分点，不是增速", En: "its column is of amounts or points by which something changed, and no growth"}
	sayLikened      = diag.Words{Zh: "是折算或打比方的数字", En: "it is what another figure amounts to"}
	sayOthers       = diag.Words{Zh: "是别处的水平", En: "it is the level of another place"}
	sayJoined       = diag.Words{Zh: "由一行末尾和下一行开头的数字连成，请核对", En: "it was made of digits at the end of a line and the beginning of the next: see whether it is one number"}
	sayDash         = diag.Words{Zh: "前面或后面的符号可能是负号或误差", En: "the sign beside it may be a minus, or that of a tolerance"}
	sayHeading      = diag.Words{Zh: "写在标题里", En: "it stands in a heading"}
	sayYearPart     = diag.Words{Zh: "是一年中一段时间的数字", En: "it is of a part of a year"}
	sayStructure    = diag.Words{Zh: "是构成比的一项", En: "it is one of several parts of a whole"}
	sayPlanShare    = diag.Words{Zh: "是任务、计划的完成比例", En: "it is how much of a plan was done"}
	sayOtherColumn  = diag.Words{Zh: "表头写的是另一个时期", En: "its column is of another time"}
	sayNoColumn     = diag.Words{Zh: "表头看不出是实绩还是目标", En: "its column does not say whether it has results or targets"}
	sayNoCell       = diag.Words{Zh: "这一格读不成数字，或这一行没有名称", En: "the cell is no figure, or its row has no name"}
)

// What is written into the files.
var (
	noteOriginal = diag.Words{
		Zh: "由报告原文起草。请逐项核对，尤其是标“待核”的；核对后删去注释。",
		En: "Drafted from the report's text. Look at every metric, above all where a comment says so; then delete the comment.",
	}
	noteTranslation = diag.Words{
		Zh: "填写各项的 label；注释里是原文的名称，和数字在这种语言里的写法。\n单位要换一个词的，加 unit = { one = \"job\", other = \"jobs\" }，正文的引用也随之改变。",
		En: "Fill in each label. The comments have the original's, and the figures as this language writes them.\nWhere the unit is to be another word, add unit = { one = \"job\", other = \"jobs\" }: references in the text follow.",
	}
	noteDoubt     = diag.Phrase{Zh: "待核：%s。原文：%s", En: "Doubtful: %s. The text: %s"}
	noteDoubtAlso = diag.Phrase{Zh: "待核：%s。", En: "Doubtful: %s."}
	noteBrokenOff = diag.Words{Zh: "待核：这一段没有写完，请对照原文补全，或删去末尾。", En: "Doubtful: this paragraph breaks off. Complete it by the text, or delete its end."}
	noteLeft      = diag.Words{Zh: "没有列为指标的数字：", En: "Figures that are no metrics:"}
	noteLeftOne   = diag.Phrase{Zh: "“%s”：%s。原文：%s", En: "“%s”: %s. The text: %s"}
)

// Files that cannot be read.
var (
	sayNoWord      = diag.Words{Zh: "不是能读的 .docx 文件", En: "this is no .docx file that can be read"}
	sayOtherFormat = diag.Words{Zh: "只能读 .txt、.md 和 .docx：请另存为其中一种", En: "only .txt, .md and .docx can be read: save it as one of these"}
)
