package sheet

import "duibiao/internal/diag"

// Files.
var (
	sayTableName     = diag.Phrase{En: "%s: the name of a table ends in .xlsx or .csv", Zh: "%s：表格文件名应以 .xlsx 或 .csv 结尾"}
	sayEdited        = diag.Phrase{En: "%s says what is not in the articles: import it, name another file, or remove it", Zh: "%s 中有文章里没有的内容：请先导入，换一个文件名，或先删去它"}
	sayForeignTable  = diag.Phrase{En: "%s is there already and is no exported table: name another file, or remove it", Zh: "已有 %s，而且不是导出的表格：请换一个文件名，或先删去它"}
	sayMore          = diag.Words{En: "there are more, which are not listed", Zh: "还有更多，不再列出"}
	sayNoFile        = diag.Phrase{En: "%s is no file", Zh: "%s 不是普通文件"}
	sayTooLarge      = diag.Phrase{En: "%s is larger than %d MiB", Zh: "%s 超过 %d MiB"}
	sayNoWorkbook    = diag.Phrase{En: "this is no workbook: %v", Zh: "这不是 Excel 工作簿：%v"}
	saySaveAsXLSX    = diag.Words{En: "save it as .xlsx, without a password", Zh: "请另存为 .xlsx，不设密码"}
	sayNoSheets      = diag.Words{En: "the workbook has no sheets", Zh: "工作簿中没有工作表"}
	sayUnreadable    = diag.Phrase{En: "the sheet cannot be read: %v", Zh: "工作表无法读取：%v"}
	sayNotUTF8       = diag.Words{En: "the text is not UTF-8", Zh: "文件不是 UTF-8 编码"}
	sayWorkbook      = diag.Words{En: "this is a workbook and no CSV, whatever the file is called", Zh: "这是 Excel 工作簿，不是 CSV，只是文件名写成了 .csv"}
	saySaveAsCSV     = diag.Words{En: "call it .xlsx, or open it and save it as .xlsx or CSV UTF-8", Zh: "请把扩展名改为 .xlsx，或打开后另存为 .xlsx 或“CSV UTF-8”"}
	saySaveAsUTF8    = diag.Words{En: "save the file as CSV UTF-8", Zh: "请另存为“CSV UTF-8”"}
	sayEncoding      = diag.Phrase{En: "the text is marked as %s and is not sound as that", Zh: "文件标明是 %s 编码，内容却不是"}
	sayQuestionMarks = diag.Phrase{En: "the characters of %q became question marks when the file was saved", Zh: "“%s”里的字在保存文件时变成了问号"}
	sayGuessed       = diag.Phrase{En: "the file does not say in which encoding it is: read as GB18030, none of its words is as the site has it", Zh: "文件没有写明编码：按 GB18030 读，没有一处文字与站点里的相同"}
	sayMisread       = diag.Phrase{En: "a program opened this file, which is in UTF-8, as %s, and saved what it took for its letters", Zh: "这个文件本是 UTF-8 编码，却被当作 %s 打开并保存，文字已经错乱"}
	sayOpenAsUTF8    = diag.Words{En: "export anew, and choose UTF-8 when you open the file", Zh: "请重新导出，打开时选择 UTF-8 编码"}
	sayOldLines      = diag.Words{En: "the lines end in a carriage return alone, as in CSV (Macintosh): all is one line", Zh: "各行只用回车符结尾（Excel 的“CSV (Macintosh)”），整个文件成了一行"}
	sayNUL           = diag.Words{En: "the text has the character NUL: it is no CSV", Zh: "文件中有 NUL 字符，不是 CSV"}
	sayCSV           = diag.Phrase{En: "CSV: %v", Zh: "CSV：%v"}
	sayQuote         = diag.Words{En: `extraneous or missing " in quoted-field`, Zh: `加引号的字段多了或少了引号（"）`}
	sayBareQuote     = diag.Words{En: `bare " in non-quoted-field`, Zh: `没有加引号的字段中出现引号（"）`}
)

// Columns.
var (
	sayEmptyFile     = diag.Phrase{En: "the file is empty: there is no column %s", Zh: "文件是空的：没有 %s 列"}
	sayExportAnew    = diag.Words{En: "export anew: the first row names the columns", Zh: "请重新导出：第一行是列名"}
	sayColumnTwice   = diag.Phrase{En: "the column %s stands here twice", Zh: "%s 列出现了两次"}
	sayNoColumn      = diag.Phrase{En: "there is no column %s", Zh: "没有 %s 列"}
	sayFirstRow      = diag.Words{En: "the first row names the columns; a sheet that is no table has to be removed", Zh: "第一行是列名；不是指标表的工作表请删去"}
	sayUnknownColumn = diag.Phrase{En: "unknown column %q", Zh: "没有%q这一列"}
	sayKnownColumns  = diag.Phrase{En: "known here: %s", Zh: "可用的列：%s"}
	sayNameless      = diag.Phrase{En: "the cell stands in a column without a name", Zh: "这个单元格所在的列没有列名"}
	sayNameColumn    = diag.Words{En: "name it in the first row, or empty it", Zh: "请在第一行写上列名，或清空这一列"}
)

// What a workbook hides.
var (
	sayHiddenSheet  = diag.Words{En: "the sheet is hidden, and its figures would be published", Zh: "工作表是隐藏的，其中的数字会随之公开"}
	sayHiddenRow    = diag.Words{En: "the row is hidden, and its figures would be published", Zh: "这一行是隐藏的，其中的数字会随之公开"}
	sayHiddenColumn = diag.Words{En: "the column is hidden, and what it says would be published", Zh: "这一列是隐藏的，其中的内容会随之公开"}
	adviceHidden    = diag.Words{En: "show it, or delete it in the workbook", Zh: "请在工作簿中取消隐藏，或将其删除"}
)

// Rows.
var (
	sayNoID           = diag.Phrase{En: "the row has no id", Zh: "这一行没有 id"}
	sayGiveID         = diag.Words{En: "give a new metric an id, or empty the row", Zh: "新指标请写上 id，否则请清空这一行"}
	sayTwoRows        = diag.Phrase{En: "the metric %s has two rows", Zh: "指标 %s 占了两行"}
	sayFirst          = diag.Words{En: "the first", Zh: "第一行在这里"}
	sayCutShort       = diag.Phrase{En: "the row of %s has been cut short: it has %d cells, the header %d", Zh: "%s 这一行不完整：只有 %d 个单元格，表头有 %d 个"}
	sayKeepEmpty      = diag.Words{En: "a cell that is empty has its separator, too", Zh: "空单元格也要保留分隔符"}
	sayNoReport       = diag.Phrase{En: "there is no report %q with sectors", Zh: "没有名为%q且含有领域的报告"}
	sayFirstSector    = diag.Phrase{En: "the first row of a sheet says of which report and sector it is", Zh: "工作表的第一行要写明属于哪份报告、哪个领域"}
	adviceFirstSector = diag.Words{En: "write report and sector into this row, or put the new row below another", Zh: "请在这一行填上 report 和 sector，或把新行移到其他行下面"}
	sayNoSeries       = diag.Words{En: "the workbook has no sheet with the periods of series", Zh: "工作簿里没有各期数字（series）的工作表"}
	sayPeriodsStay    = diag.Words{En: "they stay as they are: periods are removed in the articles", Zh: "各期数字保持不变：要删除，请在文章中删"}
	sayNoSector       = diag.Phrase{En: "the report %s has no sector %q", Zh: "报告 %s 没有领域%q"}
	sayIsItTheSame    = diag.Phrase{En: "the metric %s is new while there is no row for %s: is it the same?", Zh: "指标 %s 是新的，而 %s 没有对应的行：是不是同一个指标？"}
	sayAndMore        = diag.Phrase{En: "%s and %d more", Zh: "%s 等，另有 %d 项"}
	sayChangeID       = diag.Words{En: "an id is changed in the articles; a row that was removed has to be put back", Zh: "改 id 请在文章中改；删去的行请放回"}
	sayNoRow          = diag.Phrase{En: "the table has no row for %s", Zh: "表中没有 %s 的行"}
	sayTheyStay       = diag.Words{En: "they stay as they are: metrics are removed in the articles", Zh: "这些指标保持不变：要删除指标，请在文章中删"}
	sayMoved          = diag.Phrase{En: "%s is a metric of the sector %s", Zh: "%s 是领域 %s 的指标"}
	sayMoveIt         = diag.Words{En: "a metric is moved in the articles", Zh: "要移动指标，请在文章中移动"}
	sayNewWithout     = diag.Phrase{En: "the new metric %s has no %s", Zh: "新指标 %s 没有填 %s"}
	sayLabelEach      = diag.Words{En: "a metric has a label in every language", Zh: "指标在每种语言中都要有名称"}
	sayStale          = diag.Phrase{En: "the metric %s has changed in the articles since this table was exported", Zh: "导出这张表之后，文章中的指标 %s 有改动"}
	sayNoRevision     = diag.Phrase{En: "the row of %s has lost its revision: nothing says whether it is newer than the articles", Zh: "%s 这一行缺少 revision，无法判断它是否比文章新"}
	sayNoRevisions    = diag.Phrase{En: "there is no column %s: nothing says whether the row of %s is newer than the articles", Zh: "没有 %s 列，无法判断 %s 这一行是否比文章新"}
	sayOtherRow       = diag.Phrase{En: "the row says %s, but it was exported as that of %s", Zh: "这一行写的是 %s，导出时却是 %s"}
	sayPutIDBack      = diag.Words{En: "put the id back: it belongs to the row that it was exported in", Zh: "请把 id 改回：id 应留在导出时的那一行"}
	sayExchanged      = diag.Phrase{En: "%s have each other's figures in the column %s: sorting some columns alone moves figures to other rows", Zh: "%s 在 %s 列的数字互换了：只对部分列排序，数字就会移到别的行"}
	sayExchangedWith  = diag.Phrase{En: "%s had %q and is given %q", Zh: "%s 原为%q，现为%q"}
	adviceExchanged   = diag.Words{En: "undo the sort, or sort whole rows; if the articles had them the wrong way round, this is right", Zh: "请撤销排序，或整行一起排序；若原来文章里就写反了，则无妨"}
	sayExportChange   = diag.Words{En: "export anew and make the change there", Zh: "请重新导出，再在新表中修改"}
	sayNotAdded       = diag.Phrase{En: "the metric cannot be added: %v", Zh: "无法添加这个指标：%v"}
)

// Rows of series.
var (
	sayDayAlone    = diag.Phrase{En: "the row of %s has an as_of but no period", Zh: "%s 这一行写了 as_of，却没有写 period"}
	sayGivePeriod  = diag.Words{En: "write the period that is not over", Zh: "请写明是哪个尚未结束的时期"}
	sayBadPeriod   = diag.Phrase{En: "the period of %s: %s", Zh: "%s 的时期：%s"}
	sayPeriodForms = diag.Words{
		En: "a period is a year, such as 2025, or 2025H1, 2025Q3, 2025Q1-Q3, 2025-06, 2025-01/2025-05 or 2021-2025",
		Zh: "时期写年份，如 2025，或 2025H1、2025Q3、2025Q1-Q3、2025-06、2025-01/2025-05、2021-2025 这样的写法",
	}
	sayBadDay      = diag.Phrase{En: "the as_of of %s, %q, is no day", Zh: "%s 的 as_of %q不是日期"}
	sayDayForm     = diag.Words{En: "write it as 2025-06-30, as text", Zh: "请写成 2025-06-30，设为文本格式"}
	sayNoMetric    = diag.Phrase{En: "the sector %s has no metric %q", Zh: "领域 %s 没有指标%q"}
	sayNotOfPoint  = diag.Phrase{En: "the row of %s is of a period and has no %s", Zh: "%s 这一行是某个时期的数字，没有 %s 一项"}
	sayNotOfMetric = diag.Phrase{En: "the row of %s is of the metric itself and has no %s", Zh: "%s 这一行是指标本身，没有 %s 一项"}
)

// Cells.
var (
	sayNoPlace      = diag.Phrase{En: "%s does not have the metric %s", Zh: "%s 中没有指标 %s"}
	sayWriteFirst   = diag.Phrase{En: "write it in %s first", Zh: "请先写在 %s 中"}
	sayDerived      = diag.Phrase{En: "the %s of %s is derived, %q from what is stated", Zh: "%[2]s 的 %[1]s 由其他内容得出，应为%[3]q"}
	sayEditInstead  = diag.Phrase{En: "edit %s instead", Zh: "请改 %s"}
	sayLeaveEmpty   = diag.Words{En: "leave it empty", Zh: "请留空"}
	sayBoth         = diag.Phrase{En: "%s and %s", Zh: "%s 和 %s"}
	sayManyForms    = diag.Phrase{En: "the %s of %s, %q, has more than two forms", Zh: "%[2]s 的 %[1]s %[3]q有两种以上的形式"}
	sayWriteForms   = diag.Phrase{En: "write one word, or two: one%sother", Zh: "请写一个词，或单数、复数两个词：one%sother"}
	sayOtherForms   = diag.Phrase{En: "the %s of %s, %q, has not the forms of its language", Zh: "%[2]s 的 %[1]s %[3]q不是这种语言的各种形式"}
	sayWriteEach    = diag.Phrase{En: "write one word, or every form: %s", Zh: "请写一个词，或写出每种形式：%s"}
	sayNotTaken     = diag.Phrase{En: "the cell cannot be taken over: %v", Zh: "无法采用这个单元格的内容：%v"}
	sayEditFile     = diag.Phrase{En: "edit %s", Zh: "请改 %s"}
	sayNoUnit       = diag.Phrase{En: "the %s of %s, %s, has no unit", Zh: "%[2]s 的 %[1]s %[3]s 没有单位"}
	sayItWas        = diag.Phrase{En: "it was %s", Zh: "原为 %s"}
	sayComesBack    = diag.Phrase{En: "the cell says %q but would come back as %q", Zh: "单元格写的是%q，读回来会变成%q"}
	sayLines        = diag.Phrase{En: "the %s of %s is on several lines, which pages and tables show as one", Zh: "%[2]s 的 %[1]s 里有换行，页面和表格只显示成一行"}
	adviceLines     = diag.Words{En: "write it on one line, without Alt+Enter", Zh: "请写成一行，不用 Alt+Enter 换行"}
	sayMerged       = diag.Words{En: "merged cells have one value for several metrics", Zh: "合并的单元格使几个指标共用一个值"}
	sayUnmerge      = diag.Phrase{En: "unmerge %s:%s", Zh: "请取消合并 %s:%s"}
	sayUnwritable   = diag.Phrase{En: "the %s of %s cannot stand in a cell: %s", Zh: "%[2]s 的 %[1]s 无法写入单元格：%[3]s"}
	sayTooLong      = diag.Phrase{En: "it has more than %d characters", Zh: "超过了 %d 个字符"}
	sayLong         = diag.Phrase{En: "the cell has more than %d characters", Zh: "单元格的内容超过了 %d 个字符"}
	sayHasCharacter = diag.Phrase{En: "it has the character %U", Zh: "含有字符 %U"}
)

// Tables that begin a report.
var (
	sayNoTable           = diag.Words{En: "this is no table of metrics", Zh: "这里没有指标表"}
	adviceHeadings       = diag.Words{En: "a heading 指标 (or “indicator”) names the metrics, and one such as 2024年实绩 or 2025年目标 their figures", Zh: "表头要有“指标”一列，和“2024年实绩”“2025年目标”这样的数字列"}
	sayTwoPeriods        = diag.Words{En: "the heading names one period, and the one above it another", Zh: "这一格表头写的时期，与上面一格的不同"}
	adviceTwoPeriods     = diag.Words{En: "name the period once, above the columns that it is for", Zh: "时期只写一次，写在各列上面"}
	sayWhichYear         = diag.Phrase{En: "the heading %q names a part of a year, and the report is about another period: of which year it is nothing says", Zh: "表头%q写的是一年中的一段，与报告的时期不同，又看不出是哪一年"}
	adviceWhichYear      = diag.Words{En: "write the year too, 2024年1-6月, or take the column out", Zh: "请连年份一起写，如“2024年1-6月”，或去掉这一列"}
	sayRowEmpty          = diag.Phrase{En: "%s has no figure, and was not used", Zh: "%s没有数字，没有采用"}
	sayTitled            = diag.Phrase{En: "%q is of a part of a year, and figures whose headings name no period would be taken for those of %s", Zh: "%q说的是一年中的一段，表头没有写时期的数字却会算作 %s 的"}
	adviceTitled         = diag.Words{En: "write the period into the headings, 2024年1-6月实绩, or name it with --results", Zh: "请把时期写进表头，如“2024年1-6月实绩”，或用 --results 写明"}
	sayTargetOf          = diag.Phrase{En: "a column of this table says how far %q was reached: it is the target of a year that is over, and of which one no heading says", Zh: "表里有一列是%q的完成程度：这是已经过去的那一年的目标，而表头没有写年份"}
	adviceTargetOf       = diag.Words{En: "write the year into the heading: 2024年目标", Zh: "请在表头写上年份，如“2024年目标”"}
	sayWhoseGrowth       = diag.Words{En: "this growth stands behind a target, or is of the year of one: whether a result has grown so or the target is to grow so, the heading does not say", Zh: "这一列增速在目标后面，或与目标同年：表头没有说是实绩的增速，还是目标的增速"}
	adviceGrowthOf       = diag.Words{En: "call it 2024年增速 (growth in 2024) with the year of the result and set it right behind that, or call it 增长目标 (growth target)", Zh: "请连实绩的年份一起写，如“2024年增速”，并紧跟在实绩后面；或写“增长目标”"}
	sayMixedGrowth       = diag.Words{En: "this growth stands behind results of different lengths, such as a month and the months up to it: of which it is, the heading does not say", Zh: "这一列增速前面的几列实绩长短不同（如当月和累计）：表头没有说是哪一列的增速"}
	adviceGrowthIn       = diag.Words{En: "write the period into this heading too, growth in 1-9月 or 2024年增速, or set the column beside its own results", Zh: "请在这一列的表头也写上时期，如“1-9月增速”“2024年增速”，或紧跟在各自的数字后面"}
	sayGrownBy           = diag.Phrase{En: "%s has not grown by %s per cent from %s to %s: that is the difference", Zh: "%[1]s从%[3]s到%[4]s不是增长%[2]s%%：这是增减的数量"}
	sayGrownOtherwise    = diag.Phrase{En: "%s has not grown by %s per cent from %s to %s", Zh: "%[1]s从%[3]s到%[4]s，与增长%[2]s%%相差很大"}
	adviceGrownOtherwise = diag.Words{En: "see whether the columns are of the years that their headings say, and the sign is right", Zh: "请核对各列的年份和增速的正负号"}
	sayInPercent         = diag.Phrase{En: "the heading %q does not say per cent, and its whole or large numbers may be how many more there are: they are taken for per cent", Zh: "表头%q没有写明是%%，其中的整数或大数也可能是增减的数量；这里按%%采用"}
	adviceInPercent      = diag.Words{En: "write growth (%) or 增长（%） above per cent, and 增减额 above differences, which are passed over", Zh: "是百分数请在表头写“增长（%）”；是增减的数量请写“增减额”（不采用）"}
	sayWhichPart         = diag.Phrase{En: "the heading %q names a part of a year, and not which", Zh: "表头%q写的是一年中的一段，却没有写是哪一段"}
	adviceWhichPart      = diag.Words{En: "write the months into the heading, 2024年9月 or Jan-Sep 2024, or name the period: --results 2024-09", Zh: "请把月份写进表头，如“2024年9月”“2024年1-9月”，或用 --results 2024-09 写明"}
	sayExpected          = diag.Phrase{En: "the figures of %q are expected ones: whether they are the results of a year that is as good as over, or what is aimed at, nothing says", Zh: "%q是预计数：看不出是接近年终的实绩，还是要达到的目标"}
	sayExpectedResult    = diag.Phrase{En: "the figures of %q are expected ones, and are taken for results of %s", Zh: "%q是预计数，这里作为 %s 的实绩采用"}
	adviceExpected       = diag.Words{En: "write 2025年目标 above targets; above results nothing but the year, when they are final; or --results 2024 --targets 2025", Zh: "是目标请写“2025年目标”；是实绩请在数字核定后只写年份；也可用 --results 2024 --targets 2025 写明"}
	sayBareYear          = diag.Phrase{En: "the heading %q names a year alone, and whether its figures are results or targets is open", Zh: "表头%q只写了年份，看不出是实绩还是目标"}
	adviceBareYear       = diag.Words{En: "write 2025年目标 or 2025年实绩 into the heading, or --results 2024 --targets 2025", Zh: "请在表头写“2025年目标”或“2025年实绩”，或用 --results 2024 --targets 2025 写明"}
	sayPartInTitle       = diag.Phrase{En: "%q is of a part of the year, and the heading %q of the whole", Zh: "%q说的是一年中的一段，表头%q写的却是全年"}
	sayTwice             = diag.Phrase{En: "two columns state this of %s, and not the same", Zh: "有两列写的都是%s的这一项，数字却不同"}
	sayTwiceFirst        = diag.Words{En: "the first", Zh: "前一列"}
	adviceTwice          = diag.Words{En: "write in both headings the year that the figures are of", Zh: "请在两列的表头写明各是哪一年的数字"}
	sayTwoTables         = diag.Phrase{En: "two tables state this of %s, and not the same", Zh: "两张表写的都是%s的这一项，数字却不同"}
	sayTwoTablesAt       = diag.Words{En: "the other", Zh: "另一张表"}
	adviceTwoTables      = diag.Words{En: "correct one of them, or leave the figure out of it", Zh: "请改正其中一张，或在一张中删去这个数字"}
	sayTwoUnits          = diag.Words{En: "a second column of units: which figures are in them cannot be told", Zh: "有两列“单位”，看不出各管哪些数字"}
	adviceTwoUnits       = diag.Words{En: "write the units into the headings of the figures, 2024年实绩（万人）, or behind each figure", Zh: "请把单位写进数字列的表头，如 2024年实绩（万人），或写在各个数字后面"}
	sayUnclearUnit       = diag.Phrase{En: "the figure %s has no unit of its own, and which one it has %q does not say", Zh: "数字 %s 自己没有单位，从%q看不出是哪一个"}
	sayBracketed         = diag.Phrase{En: "the figure of %s stands in brackets, %s: accountants write so what is below zero, others what is preliminary", Zh: "%s的数字写在括号里：%s。会计上这表示负数，也有人用来表示初步数"}
	adviceBracketed      = diag.Words{En: "write it with a minus, -3.2, or without brackets; in a spreadsheet choose a format of the cell that shows a minus", Zh: "负数请写成 -3.2，否则去掉括号；表格软件里请把单元格格式改成显示负号的"}
	sayShareUnit         = diag.Phrase{En: "%s is no amount by its name, and its figure %s would be in %s, the unit of the whole table or column", Zh: "从名称看，%s不是总量，数字 %s 却会按整张表或整列的单位记作%s"}
	adviceUnit           = diag.Words{En: "write the unit of each row into a column “单位” (unit), or into brackets behind the name: 客运量（万人次）", Zh: "请用“单位”一列写明每行的单位，或在指标名称后用括号注明：客运量（万人次）"}
	sayShare             = diag.Phrase{En: "%s is an amount, and its figure %s stands in a column in per cent: whether it has grown by that or has so much of a plan, the heading does not say", Zh: "%s是总量，数字 %s 却在以%%计的一列里：表头没有说是增速还是完成率"}
	adviceShare          = diag.Words{En: "call the column 增速 (growth) or 完成率 (which is passed over)", Zh: "请把这一列改称“增速”，或“完成率”（不采用）"}
	sayShareCell         = diag.Phrase{En: "%s is an amount, and its figure %s is in per cent: whether it has grown by that or has so much of a target, the cell does not say", Zh: "%s是总量，数字 %s 却以%%计：看不出是增速还是完成率"}
	adviceShareCell      = diag.Words{En: "write “up 5.7%” if it is growth, or the amount that was reached; what became of a target is worked out", Zh: "是增速请写成“增长5.7%”，否则请写达到的数量；完成率会自动算出"}
	sayShareChange       = diag.Phrase{En: "%s is a share or a rate, and %s a change of it: whether by so much of itself or by percentage points is not said", Zh: "%s是比率，%s却是它的变化：看不出是百分点，还是百分之几的增减"}
	adviceLevel          = diag.Words{En: "write the level that it reached or is to reach", Zh: "请写达到或要达到的水平"}
	sayFallTwice         = diag.Phrase{En: "%s is by how much something falls, and %s says so again: it would be a rise", Zh: "%s本身就是下降的幅度，%s又写了一次“下降”，会变成上升"}
	adviceFallTwice      = diag.Words{En: "write the number without the word", Zh: "请只写数字，去掉“下降”一类的词"}
	sayOtherUnit         = diag.Phrase{En: "the heading of this column says %s, the column of units %s: %s is taken in the latter", Zh: "这一列的表头写的是%s，“单位”一列写的是%s：%s 按后者算"}
	adviceOneUnit        = diag.Words{En: "say the unit in one place", Zh: "单位请只在一处写明"}
	sayUnknownUnit       = diag.Phrase{En: "%q, in the brackets of this heading, is taken for no unit", Zh: "表头括号里的%q没有当作单位"}
	sayThere             = diag.Phrase{En: "the report has a metric %s already, %s: this row is made another, %s, and what was promised of the first is not held against its figures", Zh: "报告里已有指标%s（%s）：这一行会另成一项（%s），不会与原指标的目标对照"}
	adviceThere          = diag.Words{En: "for one metric write the figures into the table of duibiao export, else give the row another name", Zh: "若是同一指标，请用 duibiao export 导出表格，在其中填写数字；若不是，请另取名称"}
	sayUnknownNameUnit   = diag.Phrase{En: "%q, in the brackets behind this name, is taken for no unit, and the figure %s has none", Zh: "名称后括号里的%q没有当作单位，数字 %s 没有单位"}
	sayNoUnits           = diag.Phrase{En: "this table says no unit: %s of %s, and what else has none, is taken without", Zh: "这张表没有写明任何单位：%s（%s）等数字按没有单位处理"}
	adviceUnits          = diag.Words{En: "write it above the table (单位：万元), into the headings, or into a column “单位” (unit); for numbers of things say what they are", Zh: "请在表头上方写明（单位：万元），或写在列的表头里，或用“单位”一列写明；计数的也请写明是“个”“所”“户”等"}
	sayDifference        = diag.Phrase{En: "nothing is made of the change of %s, %s: that of a share is in percentage points, and no growth", Zh: "%s的增减 %s 没有采用：比率的增减以百分点计，不是增速"}
	adviceDifference     = diag.Words{En: "state the result of the year before instead, in a column of its own", Zh: "可另设一列，写明上年的实绩"}
	sayNoPeriods         = diag.Words{En: "no heading names a year", Zh: "表头没有写明年份"}
	advicePeriods        = diag.Words{En: "name the periods: --results 2024 --targets 2025", Zh: "请写明时期：--results 2024 --targets 2025"}
	sayRowNameless       = diag.Words{En: "the row has figures but no name", Zh: "这一行有数字，却没有指标名称"}
	adviceRowLabel       = diag.Words{En: "name the metric, or empty the row", Zh: "请写上指标名称，或清空这一行"}
	sayFooter            = diag.Words{En: "this line below the table is no metric, and was not used", Zh: "这一行是表后的说明，不是指标，没有采用"}
	sayNoRows            = diag.Words{En: "no row below the headings has a figure", Zh: "表头下面没有一行有数字"}
	sayArticleThere      = diag.Phrase{
		En: "%s is there already; nothing was written. Several tables of one report are imported at once: duibiao import A.xlsx B.xlsx --report …; to add figures to articles that are there: duibiao export, then write them into that file",
		Zh: "已有 %s，没有写任何文件。同一份报告的几张表请一次导入：duibiao import 甲.xlsx 乙.xlsx --report …；要给已有的文章补数字，请先 duibiao export，填在导出的表里再导入",
	}
	sayForeignRows = diag.Words{En: "this table is none that duibiao has exported", Zh: "这张表不是 duibiao 导出的"}
	adviceBegin    = diag.Words{En: "to begin a report with it: duibiao import FILE --report zhengzhou-2025", Zh: "用它新建报告：duibiao import 文件 --report zhengzhou-2025"}
)
