package sheet

import "duibiao/internal/diag"

// What is asked of the names and units of rows of tables that begin a report.
var (
	sayNoFigures         = diag.Phrase{En: "no heading of figures is understood here: %s", Zh: "这一行里没有看懂的数字列：%s"}
	sayNoNames           = diag.Phrase{En: "no heading here names metrics: %s", Zh: "这一行里没有“指标”一列：%s"}
	sayUpTo              = diag.Phrase{En: "the heading %q sums up, and does not say up to which month: its figures are taken for those of the whole of %s", Zh: "表头%q写的是累计，没有写到哪个月：这里当作 %s 全年的数字"}
	adviceUpTo           = diag.Words{En: "write the months, 2024年1-9月累计, or 2024年全年", Zh: "请写明月份，如“2024年1-9月累计”，或写“2024年全年”"}
	sayGrowthTitle       = diag.Phrase{En: "%q speaks of growth, and the heading %q does not", Zh: "%q说的是增速，表头%q却没有写"}
	adviceGrowthTitle    = diag.Words{En: "write 2024年增速（%） or growth in 2024 (%) into the heading of growth, and 2024年总量 or 2024 amount into that of amounts", Zh: "增速的列请在表头写“2024年增速（%）”，总量的列请写“2024年总量”"}
	sayPeriodRows        = diag.Phrase{En: "%q names the period or the side of the rows below it", Zh: "%q写的是下面各行的时期，或是实绩还是目标"}
	advicePeriodRows     = diag.Words{En: "put these figures into columns of their own: 2023年, 2024年实绩, 2025年目标", Zh: "请把这些数字分列，如“2023年”“2024年实绩”“2025年目标”"}
	sayOtherYear         = diag.Phrase{En: "the name %q is of another year than the columns with its figures", Zh: "名称%q写的年份，与各列数字的年份不同"}
	adviceOtherYear      = diag.Words{En: "see of which year the figures are", Zh: "请核对数字是哪一年的"}
	saySecondHead        = diag.Words{En: "the headings of a second table stand here", Zh: "这里是另一张表的表头"}
	adviceSecondHead     = diag.Words{En: "put each table into a sheet or a file of its own; sheets of one name become one sector", Zh: "每张表请放在单独的工作表或文件里；同名的工作表会合成一个领域"}
	sayBeyond            = diag.Phrase{En: "this row has %q behind the last heading: a comma within a number may have divided it, and all figures after that stand in wrong columns", Zh: "这一行在最后一个表头后面还有%q：可能是数字里的逗号把它分成了两格，后面的数字都错了列"}
	sayDivided           = diag.Phrase{En: "this row has more cells than the headings, and %s and %s may be one number that a comma has divided: all figures after that would stand in wrong columns", Zh: "这一行的单元格比表头多，%s 和 %s 可能是一个数被逗号分成了两格：后面的数字都会错列"}
	adviceBeyond         = diag.Words{En: "put numbers with commas between quotation marks, \"1,234\", or leave the commas out; if it is a column of its own, give it a heading", Zh: "带逗号的数字请加引号：\"1,234\"，或去掉逗号；确实另有一列的，请写上表头"}
	sayUnheaded          = diag.Phrase{En: "this column has no heading: nothing is made of what stands in it, such as %q", Zh: "这一列没有表头，其中的内容（如%q）没有采用"}
	sayFractions         = diag.Phrase{En: "all per cent of %q are below one: they may be fractions, of which a spreadsheet has not shown the per cent", Zh: "%q里的百分数都小于 1：可能是没有显示成百分数的小数"}
	sayFraction          = diag.Phrase{En: "%s of %s stands beside %s: it may be a fraction, of which a spreadsheet has not shown the per cent", Zh: "%s（%s）旁边是 %s：前者可能是没有显示成百分数的小数"}
	adviceFractions      = diag.Words{En: "write 85.3 for 0.853, or format the cells as per cent", Zh: "0.853 请写成 85.3，或把单元格设为百分比格式"}
	sayPlus              = diag.Phrase{En: "the figure of %s has a plus, %s: that is how much is added, and not what it comes to", Zh: "%s的数字带加号：%s。这是增加的数量，不是达到的数量"}
	sayOfYear            = diag.Phrase{En: "the heading %q is of a whole year, and the period that it would be given is %s: of which year it is nothing says", Zh: "表头%q说的是全年，按报告的时期却会算作 %s：看不出是哪一年"}
	adviceOfYear         = diag.Words{En: "write the year too, 2024年全年目标, or name the period: --targets 2024", Zh: "请连年份一起写，如“2024年全年目标”，或用 --targets 2024 写明"}
	sayGuessedPeriod     = diag.Phrase{En: "of which period %q is no heading says: it is taken for %s", Zh: "没有表头写明%q是哪个时期的：这里当作 %s"}
	adviceGuessed        = diag.Words{En: "write the year into the heading, or name the period: --results 2024 --targets 2025", Zh: "请在表头写上年份，或用 --results 2024 --targets 2025 写明"}
	sayNoUnitRow         = diag.Phrase{En: "%s has no unit, and other rows have: its figure %s is taken without", Zh: "%s没有写单位，其他行却有：数字 %s 按无单位采用"}
	sayNumberUnit        = diag.Phrase{En: "the unit %s begins with a number, which would be read as part of the figure %s", Zh: "单位“%s”以数字开头，会与数字 %s 连成一个数"}
	sayNoDitto           = diag.Phrase{En: "%q stands for the unit of the row above, which has none", Zh: "%q指上一行的单位，上一行却没有"}
	sayRowTwice          = diag.Phrase{En: "a second row is called %s, and nothing in the site would tell the two apart", Zh: "有两行都叫“%s”，在网站上无法区分"}
	sayRowTwiceAt        = diag.Words{En: "the first", Zh: "前一行"}
	adviceRowTwice       = diag.Words{En: "write into each name what they differ in: 出口：一般贸易, GDP of Zhengzhou; figures of several years stand in columns, 2023年 and 2024年", Zh: "请把两者的区别写进名称，如“一般贸易出口”“郑州市生产总值”；几年的数字请分列，如“2023年”“2024年”"}
	sayOfWhat            = diag.Phrase{En: "%s does not say of what", Zh: "“%s”没有说是什么的"}
	adviceOfWhat         = diag.Words{En: "write the whole name, 工业增加值增速 or GDP growth, or put growth into a column of its own", Zh: "请写全名称，如“工业增加值增速”，或把增速放在单独一列"}
	adviceTotal          = diag.Words{En: "write the whole name, 财政收入合计 or total revenue", Zh: "请写全名称，如“财政收入合计”"}
	sayUnfitUnit         = diag.Phrase{En: "%s is by its name not in %s, the unit of the whole table or column, and its figure %s would be", Zh: "从名称看，%s的单位不会是“%s”，数字 %s 却会按整张表或整列的单位采用"}
	sayTwoScales         = diag.Phrase{En: "the figure %s has a scale of its own, and so has its unit, %s: they would multiply", Zh: "数字 %s 自带数量级，单位“%s”又有一个，会相乘"}
	adviceScale          = diag.Words{En: "write the number alone, or with its whole unit: 1450万元", Zh: "请只写数字，或连完整的单位一起写，如 1450万元"}
	sayCellUnit          = diag.Phrase{En: "the figure %s of %s has another unit than its row, %s", Zh: "数字 %s（%s）的单位与这一行的单位“%s”不同"}
	sayNoPercent         = diag.Phrase{En: "the figure %s of %s has no unit, and is taken without", Zh: "数字 %s（%s）没有单位，按无单位采用"}
	advicePerCent        = diag.Words{En: "if it is in per cent, write 5.1%, or % into a column “unit”", Zh: "如果是百分数，请写成 5.1%，或在“单位”一列写 %"}
	sayAmountPercent     = diag.Phrase{En: "%s is an amount by its name, and %s is in per cent: it is taken for a share, not for growth", Zh: "从名称看，%s是总量，%s却以%%计：这里按比率采用，没有当作增速"}
	adviceGrowthName     = diag.Words{En: "if it is growth, call the row so: 工业增加值增速, GDP growth", Zh: "如果是增速，请在名称中写明，如“工业增加值增速”"}
	sayMixed             = diag.Phrase{En: "another figure of %s says that it is growth, and %s does not: whether it is that or a level is open", Zh: "%s的另一个数字写明是增长，%s却没有写：看不出是增速还是水平"}
	adviceMixed          = diag.Words{En: "write 增长 or up before each, or call the row so: 工业增加值增速, GDP growth", Zh: "请在每个数字前都写“增长”，或在名称中写明，如“工业增加值增速”"}
	sayNameUnit          = diag.Phrase{En: "the name of this row says %s, the column of units %s", Zh: "这一行的名称里写的单位是“%s”，“单位”一列写的却是“%s”"}
	sayOffice            = diag.Phrase{En: "%s is no unit but an office", Zh: "“%s”是部门，不是计量单位"}
	adviceOffice         = diag.Words{En: "call this column 责任单位 (responsible), which is passed over, and write units into one called 计量单位 (unit)", Zh: "请把这一列改称“责任单位”（不采用），计量单位另设“计量单位”一列"}
	sayUnitBelow         = diag.Phrase{En: "the unit %s stands below figures that have none", Zh: "单位“%s”写在没有单位的数字下面"}
	adviceUnitAbove      = diag.Words{En: "write it above the table, 单位：万元, or into a column of units", Zh: "请写在表的上方，如“单位：万元”，或写在“单位”一列"}
	sayMonthEnd          = diag.Phrase{En: "“%[2]s” is taken for that month alone, and so is %[1]s", Zh: "“%[2]s”按当月算，%[1]s也按当月算"}
	sayDirectionOpen     = diag.Phrase{En: "whether more or less of %s is better its name leaves open: more is taken for better", Zh: "从名称看不出%s是多好还是少好：这里按越多越好处理"}
	sayFewerAtLeast      = diag.Phrase{En: "%s is less by its name, and its target is at least so much: more is taken for better", Zh: "从名称看，%s越少越好，目标却是“至少”：这里按越多越好处理"}
	adviceMonthEnd       = diag.Words{En: "where it has been counted since January, say so in the heading: 2024年1—9月; what stands so at the end of the month is right", Zh: "如果是1月以来的累计数，请把表头写成“2024年1—9月”；如果是月末的时点数，就不用改"}
	adviceDirection      = diag.Words{En: "say so in a column 指标方向 (direction): 正向 (up) or 逆向 (down)", Zh: "请加一列“指标方向”，写“正向”或“逆向”"}
	sayNoDirection       = diag.Phrase{En: "%q says of no direction which is better", Zh: "看不出%q是哪个方向更好"}
	adviceDirectionWords = diag.Words{En: "write 正向 (up), 逆向 (down) or 适度 (steady)", Zh: "请写“正向”“逆向”或“适度”"}
	sayScales            = diag.Phrase{En: "the figures of %s differ by more than a thousand times, %s and %s", Zh: "%s的数字相差千倍以上：%s 和 %s"}
	adviceScales         = diag.Words{En: "see whether both are in the same unit", Zh: "请核对单位是否一致"}
)
