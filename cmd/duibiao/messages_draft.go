package main

import "duibiao/internal/diag"

// What duibiao draft does.
var (
	sayDraftUse   = diag.Words{Zh: "draft 报告.txt|.md|.docx|-", En: "draft REPORT.txt|.md|.docx|-"}
	sayDraftShort = diag.Words{Zh: "从工作报告的原文起草各篇文章", En: "Draft the articles of a report from its text"}
	sayDraftLong  = diag.Words{
		Zh: `从中文工作报告或公报的原文起草一份报告的各篇文章：按标题分领域，每个数字提出一项指标（名称、
实绩或目标、类型、方向），同一件事的实绩与目标放在一起，正文保留原句，数字换成引用。拿不准的
在文件里写明“待核”和原句；没有列为指标的数字，连同原因，列在文章末尾和命令的输出里。
不联网，不用模型；同一份原文得到同样的文件；已有的文件不会覆盖。`,
		En: `Drafts the articles of a report from the text of a work report or a bulletin in Chinese: finds
the sectors by headings, proposes a metric for each figure (label, result or target, kind,
direction), puts a target beside the result of the same thing, and keeps the sentences, with
references in the place of figures. What is in doubt is marked in the files with its sentence;
figures that are no metrics are listed with the reason, below the article and here. Offline and
without a model; the same text gives the same files; nothing that is there is overwritten.`,
	}
	sayDraftReportFlag  = diag.Words{Zh: "写进哪份`报告`（代号）；没有就新建", En: "the `report`, by its slug; it is begun if it is not there"}
	sayDraftResultsFlag = diag.Words{Zh: "实绩的`时期`，如 2024（默认从原文推断）", En: "the `period` of the results, such as 2024 (default what the text says)"}
	sayDraftTargetsFlag = diag.Words{Zh: "目标的`时期`，如 2025（默认从原文推断）", En: "the `period` of the targets, such as 2025 (default what the text says)"}
)

// What was drafted, and what was not.
var (
	sayDraftPeriods = diag.Phrase{Zh: "实绩按 %s，目标按 %s", En: "results are of %s, targets for %s"}
	sayDraftNoYear  = diag.Words{Zh: "看不出实绩和目标各是哪一年：用 --results 和 --targets 说明，再起草一次", En: "of which years results and targets are is not told: say it with --results and --targets, and draft again"}
	sayDraftOld     = diag.Words{Zh: "原文是繁体：起草用的词多是简体，会有漏的，也会多一些待核", En: "the text is in traditional characters: the words that drafts go by are mostly simplified, so more is missed and more is doubtful"}
	sayDrafted      = diag.Phrase{Zh: "%d 个数字，%d 项指标，其中 %d 项实绩与目标成对，%d 项待核", En: "%d figures in %d metrics: %d have result and target, %d are doubtful"}
	sayDraftLeft    = diag.Phrase{Zh: "未列入（%s）：“%s”，%s", En: "left out (%s): “%s”, %s"}
	sayDraftWaits   = diag.Words{
		Zh: "译文还没有填写，网站会等它。要先发布中文，在 config.toml 里写：\n[check]\ntranslation-missing = \"warning\"",
		En: "The translation is still to be filled in, and the site waits for it. To publish Chinese first, write in config.toml:\n[check]\ntranslation-missing = \"warning\"",
	}
	sayDraftWhat     = diag.Words{Zh: "请写明原文的文件，一个，或者用 - 从标准输入读：duibiao draft 报告.txt --report zhengzhou-2025", En: "name the one file with the text, or - for standard input: duibiao draft REPORT.txt --report zhengzhou-2025"}
	sayDraftReport   = diag.Words{Zh: "请用 --report 写明报告的代号，用小写字母、数字和连字符：--report zhengzhou-2025", En: "name the report with --report, in small letters, digits and hyphens: --report zhengzhou-2025"}
	sayDraftOf       = diag.Phrase{Zh: "%s：%s", En: "%s: %s"}
	sayDraftLanguage = diag.Phrase{Zh: "原文是中文，而网站的数字写在 %s 的文章里：默认语言要是 zh", En: "the text is in Chinese, but the site states its figures in %s: its default language is to be zh"}
)
