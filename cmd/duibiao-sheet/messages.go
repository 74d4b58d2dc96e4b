package main

import "duibiao/internal/diag"

// What the commands do.
var (
	sayRoot      = diag.Words{En: "Takes metrics out to spreadsheets and back", Zh: "把指标导出到电子表格，再导回来"}
	sayExport    = diag.Words{En: "Write all metrics to a spreadsheet (.xlsx) or a CSV file (.csv)", Zh: "把全部指标写成电子表格（.xlsx）或 CSV 文件（.csv）"}
	sayExportUse = diag.Words{En: "export --to FILE", Zh: "export --to 文件"}
	sayImport    = diag.Words{En: "Take what was changed in an exported file into the front matter, or begin a report with tables", Zh: "把导出文件中的改动写回文章，或用表格新建报告"}
	sayImportUse = diag.Words{En: "import FILE…", Zh: "import 文件…"}

	sayToFlag     = diag.Words{En: "the `file` to write, which ends in .xlsx or .csv", Zh: "要写的`文件`，以 .xlsx 或 .csv 结尾"}
	sayDryFlag    = diag.Words{En: "write nothing, print what would change", Zh: "什么也不写，只显示会有哪些改动"}
	sayCallerFlag = diag.Words{En: "the version of duibiao that runs this program", Zh: "运行本程序的 duibiao 的版本"}
)

// What was done.
var (
	sayWith      = diag.Phrase{En: "%s, %s", Zh: "%s，%s"}
	sayAlso      = diag.Phrase{En: "%s and %s", Zh: "%s、%s"}
	sayExported  = diag.Phrase{En: "%s: %s, %s", Zh: "%s：%s，%s"}
	sayImported  = diag.Phrase{En: "%s changed, %s added in %s", Zh: "改动 %s，新增 %s，涉及 %s"}
	sayUnchanged = diag.Words{En: "nothing has changed", Zh: "没有改动"}
	sayUndone    = diag.Phrase{En: "%s; %s", Zh: "%s；%s"}
	sayUnwritten = diag.Phrase{En: "%s was not written", Zh: "没有写入 %s"}
	sayNoArticle = diag.Words{En: "no article was changed", Zh: "没有改动任何文章"}

	sayMistakes = diag.Plural{One: "%d mistake", Many: "%d mistakes", Zh: "%d 处错误"}
	sayMetrics  = diag.Plural{One: "%d metric", Many: "%d metrics", Zh: "%d 项指标"}
	sayPeriods  = diag.Plural{One: "%d further period", Many: "%d further periods", Zh: "%d 条其他时期的数字"}
	saySectors  = diag.Plural{One: "%d sector", Many: "%d sectors", Zh: "%d 个领域"}
	sayValues   = diag.Plural{One: "%d value", Many: "%d values", Zh: "%d 个值"}
	sayFiles    = diag.Plural{One: "%d file", Many: "%d files", Zh: "%d 个文件"}
)

// Errors.
var (
	sayVersions = diag.Phrase{
		En: "%s is version %s, but duibiao is %s: build both anew",
		Zh: "%s 的版本是 %s，而 duibiao 是 %s：请重新构建这两个程序",
	}
	sayToWhat  = diag.Words{En: "--to names the file, such as --to metrics.xlsx", Zh: "请用 --to 写明文件，如 --to metrics.xlsx"}
	sayOneFile = diag.Words{En: "import takes one file, such as metrics.xlsx; several begin a report together: import A.xlsx B.xlsx --report zhengzhou-2025", Zh: "import 后面要写一个文件，如 metrics.xlsx；几张表合起来新建报告：import 甲.xlsx 乙.xlsx --report zhengzhou-2025"}
)

// Tables that begin a report.
var (
	sayReportFlag  = diag.Words{Zh: "用表格新建这份`报告`，或补上它还没有的文章；表格可以有几个，同名的工作表合为一个领域", En: "begin this `report` with tables, or the articles that it has not got; sheets of one name become one sector"}
	sayResultsFlag = diag.Words{Zh: "实绩的`时期`，表头没有写明时用", En: "the `period` of the results, where no heading names it"}
	sayTargetsFlag = diag.Words{Zh: "目标的`时期`，表头没有写明时用", En: "the `period` of the targets, where no heading names it"}
	sayNoSlug      = diag.Phrase{Zh: "--report %q不能作代号：用小写字母 a-z、数字，中间可用连字符，且不是 index，也不是 con 这类 Windows 的设备名", En: "--report %q is no slug: small letters a-z, digits, and hyphens between them; not index, and no name of a device of Windows, such as con"}
	sayWaits       = diag.Phrase{Zh: "正在等待另一次构建或导入%s", En: "waiting for another build or import%s"}
	sayNoPeriod    = diag.Phrase{Zh: "--%s：%s", En: "--%s: %s"}
	sayUnderstood  = diag.Phrase{Zh: "实绩：%s；目标：%s", En: "results: %s; targets: %s"}
	sayLabel       = diag.Words{Zh: "指标", En: "metric"}
	sayOthers      = diag.Words{Zh: "其他时期", En: "other periods"}
	sayBetter      = diag.Words{Zh: "好的方向", En: "better"}
	sayLower       = diag.Words{Zh: "越低越好", En: "lower"}
	sayHigher      = diag.Words{Zh: "越高越好", En: "higher"}
	saySteady      = diag.Words{Zh: "保持稳定", En: "steady"}
	sayElseHigher  = diag.Words{Zh: "没有写明方向的指标按越高越好处理（名次除外）；不是这样的，请在表里加一列“指标方向”，或在文章里写 direction", En: "where no direction is given, higher is better, but for ranks: for others add a column 指标方向 (direction) to the table, or write direction into the article"}
	sayActual      = diag.Words{Zh: "实绩", En: "result"}
	sayTarget      = diag.Words{Zh: "目标", En: "target"}
	sayPassed      = diag.Phrase{Zh: "没有用到的列：%s", En: "columns that nothing was made of: %s"}
	sayWritten     = diag.Phrase{Zh: "已写：%s", En: "written: %s"}
	sayWouldWrite  = diag.Phrase{Zh: "将写：%s", En: "would write: %s"}
)
