package workbook

import "duibiao/internal/diag"

// Files.
var (
	sayNoArchive = diag.Words{En: "it cannot be unpacked", Zh: "无法解压"}
	sayOld       = diag.Words{En: "it has a password, or the format of Excel before 2007", Zh: "设有密码，或者是 Excel 2007 之前的格式"}
	sayNoMain    = diag.Words{En: "there are no sheets in it", Zh: "其中没有工作表"}
	sayNoPart    = diag.Phrase{En: "the part %s is missing", Zh: "缺少 %s 部分"}
	sayTwoParts  = diag.Phrase{En: "it has the part %s twice", Zh: "%s 部分出现了两次"}
	sayDamaged   = diag.Phrase{En: "the part %s is damaged", Zh: "%s 部分已损坏"}
	sayTooDeep   = diag.Words{En: "its elements do not nest as those of a workbook", Zh: "元素的嵌套与工作簿不符"}
	sayTooMuch   = diag.Words{En: "there is more in it than can be read: remove what is no table", Zh: "内容太多，无法读取：请删去不是指标表的部分"}
	sayMisplaced = diag.Phrase{En: "row or cell %s is out of place", Zh: "行或单元格 %s 的位置不对"}
)

// Cells.
var (
	sayFormula      = diag.Words{En: "the cell has a formula", Zh: "单元格中是公式"}
	sayWriteValue   = diag.Words{En: "write the value itself: copy the cells, and paste them there as values", Zh: "请直接写数值：复制这些单元格，再在原处“选择性粘贴”为数值"}
	sayNoText       = diag.Words{En: "the cell is no text and no number", Zh: "单元格的内容既不是文字也不是数字"}
	sayAsText       = diag.Words{En: "format it as text and write it again", Zh: "请设为文本格式再写一遍"}
	sayNoShared     = diag.Phrase{En: "the workbook has no text number %s", Zh: "工作簿中没有第 %s 号文字"}
	sayNoNumber     = diag.Phrase{En: "%q is no number", Zh: "%q不是数字"}
	sayCellAsText   = diag.Words{En: "format the cell as text and write it again", Zh: "请把单元格设为文本格式再写一遍"}
	sayInexact      = diag.Phrase{En: "the number %s is not exact", Zh: "数字 %s 不精确"}
	sayFigureAsText = diag.Words{En: "format the cell as text and write the figure", Zh: "请把单元格设为文本格式，再写上数字"}
	sayFormat       = diag.Phrase{En: "the cell shows a number in the format %q, which is not read", Zh: "单元格以数字格式%q显示，无法读取"}
	sayDate         = diag.Words{En: "the cell shows a date", Zh: "单元格显示的是日期"}
	sayShownAsText  = diag.Words{En: "format the cell as text and write what it shows", Zh: "请把单元格设为文本格式，再写上显示的内容"}
	sayNotShown     = diag.Phrase{En: "the format %q of the cell hides its text", Zh: "单元格的格式%q隐藏了文字"}
	sayLong         = diag.Phrase{En: "the cell has more than %d characters", Zh: "单元格的内容超过了 %d 个字符"}
	sayStruck       = diag.Words{En: "a part of the cell is struck through", Zh: "单元格中有带删除线的内容"}
	sayUnstrike     = diag.Words{En: "remove what is struck through, or the line", Zh: "请删去带删除线的内容，或去掉删除线"}
	sayConditional  = diag.Words{En: "a conditional format may strike the cell through, or show another number or none", Zh: "条件格式可能会让这个单元格带上删除线，或显示成别的数字"}
	sayNoCondition  = diag.Words{En: "remove the conditional format, and write what is meant", Zh: "请清除条件格式，并写上实际的内容"}
	sayRaised       = diag.Words{En: "a part of the cell is raised or lowered", Zh: "单元格中有上标或下标"}
	sayUnraise      = diag.Words{En: "write it as plain text: ㎡ or 10⁸, or without the number of a footnote", Zh: "请写成普通文字，如 ㎡、10⁸；脚注编号请删去"}
)
