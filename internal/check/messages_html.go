package check

import "duibiao/internal/diag"

// inMarkdown says what Markdown has for the tags that people write.
var inMarkdown = [...]struct {
	tags   []string
	advice diag.Words
}{
	{[]string{"b", "strong"}, diag.Words{En: "write **…**", Zh: "请写 **…**"}},
	{[]string{"i", "em", "u", "mark"}, diag.Words{En: "write *…*", Zh: "请写 *…*"}},
	{[]string{"s", "del", "strike"}, diag.Words{En: "write ~~…~~", Zh: "请写 ~~…~~"}},
	{[]string{"a"}, diag.Words{En: "write [words](address); a heading has the anchor that {#…} behind it says", Zh: "请写 [文字](网址)；锚点请写在标题后面：{#…}"}},
	{[]string{"img"}, diag.Words{En: "write ![what it shows](file); width and height are read from the file", Zh: "请写 ![图中内容](文件)；宽和高从文件里读取"}},
	{[]string{"figure", "figcaption"}, diag.Words{En: `write ![what it shows](file "caption")`, Zh: `请写 ![图中内容](文件 "图片说明")`}},
	{[]string{"h1", "h2", "h3", "h4", "h5", "h6"}, diag.Words{En: "write ## in front of the heading, ### for one below it", Zh: "请在标题前面写 ##，下一级写 ###"}},
	{[]string{"p", "div", "section", "article", "center"}, diag.Words{En: "leave an empty line between paragraphs", Zh: "段落之间空一行即可"}},
	{[]string{"ul", "ol", "li"}, diag.Words{En: "begin each line of the list with - or with 1.", Zh: "请在每一项前面写 - 或 1."}},
	{[]string{"table", "thead", "tbody", "tr", "th", "td"}, diag.Words{En: "write the table with bars: | a | b |, and |---|---| below the head", Zh: "请用竖线写表格：| 甲 | 乙 |，表头下面写 |---|---|"}},
	{[]string{"blockquote"}, diag.Words{En: "begin each line with >", Zh: "请在每行前面写 >"}},
	{[]string{"code", "pre", "kbd"}, diag.Words{En: "write `…`, or ``` in the lines before and after", Zh: "请写 `…`，或在前后各写一行 ```"}},
	{[]string{"hr"}, diag.Words{En: "write --- between empty lines", Zh: "请写 ---，前后各空一行"}},
	{[]string{"sup"}, diag.Words{En: "write the raised character itself, such as ²; a footnote is [^1]", Zh: "请直接写上标字符，例如 ²；脚注请写 [^1]"}},
	{[]string{"sub"}, diag.Words{En: "write the lowered character itself, such as ₂", Zh: "请直接写下标字符，例如 ₂"}},
	{[]string{"font", "span", "small", "big", "style"}, diag.Words{En: "leave it out: how text looks is said in style sheets", Zh: "请去掉：文字的样子由样式表决定"}},
	{[]string{"script", "iframe", "embed", "object", "video", "audio"}, diag.Words{En: "leave it out, or link to it: [words](address)", Zh: "请去掉，或改为链接：[文字](网址)"}},
}
