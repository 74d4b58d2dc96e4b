package markdown

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoEnd        = diag.Words{En: "a reference begins here and does not end on the line", Zh: "引用从这里开始，到行末还没有结束"}
	sayNoReference  = diag.Phrase{En: "{{%s}} is no reference", Zh: "{{%s}} 不是引用"}
	sayInHeading    = diag.Words{En: "a reference in a heading, whose anchor would change with the figure", Zh: "标题里有引用，锚点会随数字改变"}
	sayInImage      = diag.Words{En: "a reference in the text of an image", Zh: "图片的替代文字里有引用"}
	sayInLink       = diag.Words{En: "a reference in the address or the title of a link", Zh: "链接的地址或标题里有引用"}
	adviceMove      = diag.Words{En: "move it into the text", Zh: "请移到正文里"}
	adviceText      = diag.Words{En: `move it into the text; write \{{ if the braces are meant`, Zh: `请移到正文里；要写花括号本身，请写 \{{`}
	adviceBeside    = diag.Words{En: `move it into the text beside the image; write \{{ if the braces are meant`, Zh: `请移到图片旁边的正文里；要写花括号本身，请写 \{{`}
	adviceReference = diag.Words{
		En: `write {{id}}, {{id.target}}, {{id@2023}} or {{report/id}}; write \{{ if the braces are meant`,
		Zh: `请写 {{代号}}、{{代号.target}}、{{代号@2023}} 或 {{报告/代号}}；要写花括号本身，请写 \{{`,
	}
	advicePeriod = diag.Words{
		En: "a period is written {{id@2025}}, {{id@2025H1}}, {{id@2025Q3}}, {{id@2025Q1-Q3}}, {{id@2025-06}}, {{id@2025-01/2025-05}} or {{id@2021-2025}}",
		Zh: "时期的写法有 {{代号@2025}}、{{代号@2025H1}}、{{代号@2025Q3}}、{{代号@2025Q1-Q3}}、{{代号@2025-06}}、{{代号@2025-01/2025-05}}、{{代号@2021-2025}}",
	}

	// Of more than an article can have.
	sayManyRuns     = diag.Phrase{En: "a paragraph with more than %d marks of emphasis: those from here on are shown as they are", Zh: "一段里的强调记号超过 %d 个：从这里起照原样显示"}
	adviceRuns      = diag.Words{En: `divide the paragraph; write \* for an asterisk that is meant`, Zh: `请分成几段；要写星号本身，请写 \*`}
	sayManyNotes    = diag.Phrase{En: "an article with more than %d footnotes: those from here on are shown as they are", Zh: "一篇文章的脚注超过 %d 条：从这里起照原样显示"}
	adviceNotes     = diag.Words{En: "divide the article", Zh: "请分成几篇文章"}
	sayTooDeep      = diag.Words{En: "lists and quotes too deep within one another: those from here on are shown as they are", Zh: "列表和引文一层套一层，层数太多：从这里起照原样显示"}
	adviceDepth     = diag.Words{En: `write \> or \- for a mark that is meant`, Zh: `要写记号本身，请写 \> 或 \-`}
	sayLongAddress  = diag.Phrase{En: "the address of this link is longer than %d bytes", Zh: "这个链接的网址超过 %d 个字节"}
	adviceAddress   = diag.Words{En: `write a shorter one; write \[ if the brackets are meant`, Zh: `请换用短一些的网址；要写方括号本身，请写 \[`}
	sayManyBrackets = diag.Words{En: "too many brackets within one another: those from here on are shown as they are", Zh: "方括号一层套一层，层数太多：从这里起照原样显示"}
	adviceBrackets  = diag.Words{En: `close them, or write \[ for a bracket that is meant`, Zh: `请补上右方括号；要写方括号本身，请写 \[`}
	sayManyLines    = diag.Phrase{En: "a paragraph of more than %d lines that begins with [: no definitions of addresses are read in it", Zh: "一段超过 %d 行，又以 [ 开头：不再从中读取链接定义"}
	adviceLines     = diag.Words{En: "leave an empty line here and there", Zh: "请适当空行，分成几段"}

	// Of tables.
	sayMoreCells     = diag.Phrase{En: "the row has %d cells, but the table %d columns: the page would not show this cell", Zh: "这一行有 %d 格，而表格只有 %d 列：这一格在页面上不会显示"}
	adviceCells      = diag.Words{En: `give the head a column for it; write \| for a bar within a cell`, Zh: `请在表头添上一列；格里的竖线请写 \|`}
	sayUnfit         = diag.Phrase{En: "the line below the head has %d columns, the head %d: the page would show the bars and no table", Zh: "表头下面这一行有 %d 列，而表头有 %d 列：页面上不会是表格，而是一条条竖线"}
	adviceUnfit      = diag.Words{En: "write as many |---| as the head has cells", Zh: "表头有几格，就写几个 |---|"}
	sayNoHead        = diag.Words{En: "a table begins here without a head: the page would show the bars and no table", Zh: "表格缺少表头：页面上不会是表格，而是一条条竖线"}
	adviceHead       = diag.Words{En: "write the names of the columns in the line above, without an empty line between", Zh: "请在上一行写各列的名称，中间不要空行"}
	sayNoDelimiters  = diag.Words{En: "no line with |---| stands below the head of the table: the page would show the bars and no table", Zh: "表头下面缺少 |---| 这一行：页面上不会是表格，而是一条条竖线"}
	adviceDelimiters = diag.Words{En: `write |---| for each column below the head; write \| if the bars are meant`, Zh: `请在表头下面为每一列写 |---|（半角的减号）；要写竖线本身，请写 \|`}
)
