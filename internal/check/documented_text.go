package check

import "duibiao/internal/diag"

// textRules are those of what Markdown makes of a text: they say where a page would not
// show what somebody wrote.
func textRules() []Rule {
	return []Rule{
		{ID: "excess", Doc: diag.Words{En: `More markup than an article can have.

There are limits that no text reaches that somebody wrote: 1,000 marks of emphasis in
a paragraph, 2,000 footnotes, lists 50 deep and quotes 100 deep, an address of 4,096
bytes, 100 opening braces in a heading, 256 columns of a table, 200,000 cells of all
tables. What is beyond them is shown as it is typed.`, Zh: `文章里的记号超过了限度。

这些限度正常的文章都到不了：一段里 1000 个强调记号，2000 条脚注，列表套 50 层，
引文套 100 层，4096 个字节的网址，标题里 100 个左花括号，表格 256 列，
全部表格合计 200000 格。超出的部分照原样显示。`}},
		{ID: "markup", Severity: diag.Warning, Doc: diag.Words{En: `Marks of Markdown that do something else than they seem to be meant for.

They stay on the page as they are typed, as those of **text **, ##Heading, [^1]
without a footnote, H~2~O, x^2^, $E=mc^2$ and [text]（address）; or they make something
of the text that it is not: emphasis of the stars behind figures, a heading of a
paragraph above ---, code of a line that is indented or of all that follows a fence,
another number of an item in a list, an item of - 5%, one paragraph of lines that
begin with 一、, 1、, • or full-width spaces. In front matter marks do nothing at all,
and several lines are one.

An asterisk between letters or digits, as in 3*5*7, is an asterisk. A mark that is meant
stands behind a backslash: \*, \#, \[.`, Zh: `Markdown 记号的作用与写的人想要的不同。

有的会原样留在页面上，例如 **文字 **、##标题、没有脚注的 [^1]、H~2~O、x^2^、
$E=mc^2$、[文字]（地址）；有的会让
文字变样：数字后面的星号成了强调，--- 上面的一段成了标题，缩进的一行或没有结束的代码标记
之后成了代码，列表的编号变了，“- 5%”成了列表项，以一、1、• 或全角空格开头的几行连成了一段。
front matter 里的记号都不起作用，换行会变成空格。

夹在字母或数字之间的星号就是星号，如 3*5*7。要写记号本身，前面加反斜杠：
\*、\#、\[。`}},
		{ID: "table", Doc: diag.Words{En: `A table that would not be shown as it is written.

A row may have fewer cells than the head, but not more: a page does not show these.
Below the head stands a line with as many |---| as the head has cells, or else a page
shows the bars and no table. A bar that is meant is written \|. Bars of full width make no
table, nor do tabs (a warning); a line right below the table is a row of it (a warning).`, Zh: `表格不会按写的样子显示。

一行的格数可以比表头少，不能多：多出来的格在页面上不显示。表头下面要有一行 |---|，
个数与表头的格数相同，否则页面上不是表格，而是一条条竖线。要写竖线本身，请写 \|。
全角的竖线和制表符（警告）不构成表格；紧接在表格下面的一行会成为表格的一行（警告）。`}},
		{ID: "text-lost", Doc: diag.Words{En: `Text that somebody wrote and no page would show.

Footnotes to which nothing refers, and a second one of the same name; the definition of an
address, [name]: address, that no link uses (a warning) or that is there twice; what stands
in braces behind a heading and is no anchor; a link without a text. A remark that is not
meant for readers is written <!-- … -->, or [//]: # (…).`, Zh: `写了却不会显示在页面上的文字。

没有被引用的脚注，重名的第二条脚注；没有用到的链接定义 [名称]: 地址（警告），重复的链接
定义；标题后面花括号里不是锚点的内容；没有文字的链接。不给读者看的说明请写成
<!-- … --> 或 [//]: # (…)。`}},
	}
}
