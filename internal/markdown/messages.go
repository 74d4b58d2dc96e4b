package markdown

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoEnd        = diag.Words{En: "a reference begins here and does not end on the line", Zh: "引用从这里开始，到行末还没有结束"}
	sayNoReference  = diag.Phrase{En: "{{%s}} is no reference", Zh: "{{%s}} 不是引用"}
	sayInHeading    = diag.Words{En: "a reference in a heading, whose anchor would change with the figure", Zh: "标题里有引用，锚点会随数字改变"}
	sayInImage      = diag.Words{En: "a reference in the text of an image", Zh: "图片的替代文字里有引用"}
	sayGlued        = diag.Phrase{En: "in %s, what stands beside the reference becomes a part of the figure", Zh: "%s：紧挨着引用的字符会成为数字的一部分"}
	adviceGlued     = diag.Words{En: "take it out, or put a word or a space between them", Zh: "请删去，或用文字、空格隔开"}
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
	sayMuchShared   = diag.Phrase{En: "links of this article take more than %d bytes from definitions of addresses: those from here on are shown as they are", Zh: "本文的链接从链接定义取用的内容超过 %d 个字节：从这里起按原样显示"}
	adviceShared    = diag.Words{En: "write shorter addresses and titles where they are defined", Zh: "请把链接定义里的网址和标题写短一些"}
	adviceAddress   = diag.Words{En: `write a shorter one; write \[ if the brackets are meant`, Zh: `请换用短一些的网址；要写方括号本身，请写 \[`}
	sayManyBrackets = diag.Words{En: "too many brackets within one another: those from here on are shown as they are", Zh: "方括号一层套一层，层数太多：从这里起照原样显示"}
	adviceBrackets  = diag.Words{En: `close them, or write \[ for a bracket that is meant`, Zh: `请补上右方括号；要写方括号本身，请写 \[`}
	sayManyColumns  = diag.Phrase{En: "a table of more than %d columns: the page would show the bars and no table", Zh: "表格超过 %d 列：页面上不会是表格，而是一条条竖线"}
	adviceColumns   = diag.Words{En: "divide the table, or let rows and columns change places", Zh: "请分成几个表格，或把行和列对调"}
	sayManyCells    = diag.Phrase{En: "tables with more than %d cells in one article: the page would show the bars and no table", Zh: "一篇文章里的表格合计超过 %d 格：页面上不会是表格，而是一条条竖线"}
	adviceManyCells = diag.Words{En: "divide the article, or link to a file with the data", Zh: "请拆分文章，或改为链接到数据文件"}
	sayManyBraces   = diag.Phrase{En: "a heading with more than %d opening braces: no anchor is read in it", Zh: "标题里的左花括号超过 %d 个：不再从中读取锚点"}
	adviceBraces    = diag.Words{En: "leave them out", Zh: "请删去"}
	sayManyLines    = diag.Phrase{En: "a paragraph of more than %d lines that begins with [: no definitions of addresses are read in it", Zh: "一段超过 %d 行，又以 [ 开头：不再从中读取链接定义"}
	adviceLines     = diag.Words{En: "leave an empty line here and there", Zh: "请适当空行，分成几段"}

	// Of tables.
	sayMoreCells     = diag.Phrase{En: "the row has %d cells, but the table %d columns: the page would not show this cell", Zh: "这一行有 %d 格，而表格只有 %d 列：这一格在页面上不会显示"}
	adviceCells      = diag.Words{En: `give the head a column for it; write \| for a bar within a cell`, Zh: `请在表头添上一列；格里的竖线请写 \|`}
	sayUnfit         = diag.Phrase{En: "the line below the head has %d columns, the head %d: the page would show the bars and no table", Zh: "表头下面这一行有 %d 列，而表头有 %d 列：页面上不会是表格，而是一条条竖线"}
	adviceUnfit      = diag.Words{En: "write as many |---| as the head has cells", Zh: "表头有几格，就写几个 |---|"}
	sayNoHead        = diag.Words{En: "a table begins here without a head: the page would show the bars and no table", Zh: "表格缺少表头：页面上不会是表格，而是一条条竖线"}
	adviceHead       = diag.Words{En: "write the names of the columns in the line above, without an empty line between", Zh: "请在上一行写各列的名称，中间不要空行"}
	sayNoRow         = diag.Words{En: "the line has no bars and is taken for a row of the table above", Zh: "这一行没有竖线，成了上面表格的一行"}
	adviceNoRow      = diag.Words{En: "leave an empty line above", Zh: "请在上面空一行"}
	sayWideBars      = diag.Words{En: "the bars are of full width: the page would show them and no table", Zh: "这些是全角的竖线：页面上不会是表格，而是一条条竖线"}
	adviceWideBars   = diag.Words{En: "write the half-width |, and |---| for each column below the head", Zh: "请用半角的 |，并在表头下面为每一列写 |---|"}
	sayTabs          = diag.Words{En: "columns that are kept apart by tabs are no table: the page would run them together", Zh: "用制表符隔开的各列不构成表格：页面上会连在一起"}
	adviceTabs       = diag.Words{En: "write | between the columns, and |---| for each below the head", Zh: "请在各列之间写 |，并在表头下面为每一列写 |---|"}
	sayNoDelimiters  = diag.Words{En: "no line with |---| stands below the head of the table: the page would show the bars and no table", Zh: "表头下面缺少 |---| 这一行：页面上不会是表格，而是一条条竖线"}
	sayLooseRow      = diag.Words{En: "this row stands apart from any table: the page would show the bars", Zh: "这一行不在任何表格里：页面上会原样显示竖线"}
	adviceLooseRow   = diag.Words{En: `put it right below the rows of its table, with no empty line, comment or heading between; write \| if the bars are meant`, Zh: `请紧接在表格的上一行之后写，中间不留空行、注释和标题；要写竖线本身，请写 \|`}
	adviceDelimiters = diag.Words{En: `write |---| for each column below the head; write \| if the bars are meant`, Zh: `请在表头下面为每一列写 |---|（半角的减号）；要写竖线本身，请写 \|`}

	// Of text that no page shows.
	sayFirst           = diag.Words{En: "the first stands here", Zh: "第一处在这里"}
	sayUnreferred      = diag.Phrase{En: "nothing refers to the footnote [^%s]: no page would show it", Zh: "脚注 [^%s] 没有被引用：页面上不会显示"}
	adviceUnreferred   = diag.Phrase{En: "write [^%s] where it belongs in the text, or leave it out", Zh: "请在正文里写 [^%s]，或删去这条脚注"}
	sayNoteTwice       = diag.Phrase{En: "the footnote [^%s] is there twice: no page would show this one", Zh: "脚注 [^%s] 写了两次：这一条页面上不会显示"}
	adviceNoteTwice    = diag.Words{En: "give it another name", Zh: "请换一个名称"}
	sayDefinedTwice    = diag.Phrase{En: "the address [%s] is given twice: links take the first", Zh: "链接定义 [%s] 写了两次：链接用的是第一处"}
	adviceDefinedTwice = diag.Words{En: "leave one of them out, or give it another name", Zh: "请删去一处，或换一个名称"}
	sayUnused          = diag.Phrase{En: "no link refers to the address [%s]: no page would show it", Zh: "没有链接用到定义 [%s]：页面上不会显示"}
	adviceUnused       = diag.Phrase{En: "write [text][%s] where it is to be a link, or leave it out", Zh: "请在正文里写 [文字][%s]，或删去这个定义"}
	sayAttributes      = diag.Phrase{En: "behind a heading, %s is no text: no page would show it", Zh: "标题后面的 %s 不是文字：页面上不会显示"}
	adviceAttributes   = diag.Words{En: `write {#anchor} for an anchor and nothing else; write \{ if the braces are meant`, Zh: `只能写锚点，写成 {#锚点}；要写花括号本身，请写 \{`}
	sayNoText          = diag.Words{En: "a link without a text, which nobody can see", Zh: "链接没有文字，页面上看不见"}
	adviceNoText       = diag.Words{En: "write the text between the brackets: [text](address)", Zh: "请在方括号里写文字：[文字](地址)"}

	// Of marks that do something else than was meant.
	sayFormula         = diag.Phrase{En: "%s is not set as a formula here: the page would show the marks", Zh: "%s 在这里排不成公式：页面上会原样显示"}
	adviceFormula      = diag.Words{En: `write it in signs, H₂O, x², E = mc², or as an image; write \~, \^ or \$ if the marks are meant`, Zh: `请直接写符号，如 H₂O、x²、E = mc²，或用图片；要写记号本身，请写 \~、\^、\$`}
	sayNotStrong       = diag.Phrase{En: "%s has no effect here: the page would show the marks", Zh: "这里的 %s 不起作用：页面上会原样显示"}
	adviceTouching     = diag.Words{En: `make one of two strong texts that touch: **AB**; write \* if the marks are meant`, Zh: `两段紧挨着的加粗文字请合成一段：**甲乙**；要写星号本身，请写 \*`}
	sayNotClosed       = diag.Phrase{En: "%s has no counterpart in this paragraph: the page would show the marks", Zh: "这一段里没有与 %s 配对的记号：页面上会原样显示"}
	adviceStrong       = diag.Phrase{En: `write %[1]stext%[1]s, without a space inside the marks and in each paragraph by itself; write \%[2]s\%[2]s if the marks are meant`, Zh: `请写 %[1]s文字%[1]s，记号与里面的文字之间不留空格，每段各自写全；要写记号本身，请写 \%[2]s\%[2]s`}
	sayNoEmphasis      = diag.Phrase{En: "the asterisks around %q make it emphasis: the page would not show them", Zh: "%q两边的星号成了强调记号：页面上不会显示"}
	adviceNoEmphasis   = diag.Words{En: `write \* for an asterisk, and × for a product`, Zh: `要写星号本身，请写 \*；乘号请写 ×`}
	sayOtherNumber     = diag.Phrase{En: "the item is written with the number %d, and the page would show %d", Zh: "这一项写的编号是 %d，页面上会是 %d"}
	adviceOtherNumber  = diag.Phrase{En: `number the items one by one; write %d\. if the number is to stay as it is`, Zh: `请连续编号；要保留原来的编号，请写 %d\.`}
	sayNoNote          = diag.Phrase{En: "there is no footnote [^%s]: the page would show the brackets", Zh: "没有脚注 [^%s]：页面上会原样显示"}
	adviceNoNote       = diag.Phrase{En: `write a line [^%s]: … below; write \[ if the brackets are meant`, Zh: `请另起一段写 [^%s]: …；要写方括号本身，请写 \[`}
	sayOneTilde        = diag.Phrase{En: "~%s~ strikes nothing out: the page would show the marks", Zh: "~%s~ 不构成删除线：页面上会原样显示"}
	adviceOneTilde     = diag.Words{En: `write two tildes on both sides; write \~ if the mark is meant`, Zh: `请在两边各写两个 ~；要写 ~ 本身，请写 \~`}
	adviceAnchor       = diag.Words{En: `an anchor has no spaces: {#name}; write \{ if the braces are meant`, Zh: `锚点里不能有空格，如 {#name}；要写花括号本身，请写 \{`}
	adviceInlineNote   = diag.Words{En: `write [^name] here and a line [^name]: … below; write \[ if the brackets are meant`, Zh: `请在这里写 [^名称]，另起一段写 [^名称]: …；要写方括号本身，请写 \[`}
	sayForeignLink     = diag.Words{En: "this is no link: the page would show the brackets", Zh: "这里不构成链接：页面上会原样显示括号"}
	adviceForeignLink  = diag.Words{En: "write [text](address), with these brackets and no space between them", Zh: "请写 [文字](地址)：用半角的括号，两对括号之间没有空格"}
	sayNoDefinition    = diag.Phrase{En: "the address [%s] is nowhere given: the page would show the brackets", Zh: "没有链接定义 [%s]：页面上会原样显示括号"}
	adviceNoDefinition = diag.Phrase{En: `write a line [%s]: address; write \[ if the brackets are meant`, Zh: `请另起一段写 [%s]: 地址；要写方括号本身，请写 \[`}
	sayWideBraces      = diag.Words{En: "the braces ｛｛ are of full width: this is no reference", Zh: "｛｛ 是全角的花括号：这里不是引用"}
	adviceWideBraces   = diag.Words{En: "write {{id}}", Zh: "请用半角的 {{代号}}"}
	sayNoHeading       = diag.Words{En: "this is no heading: the page would show the number signs", Zh: "这一行不构成标题：页面上会显示井号"}
	adviceHeading      = diag.Words{En: `write a half-width # with a space behind it; write \# if the sign is meant`, Zh: `请用半角的 #，后面空一格；要写井号本身，请写 \#`}
	sayIndented        = diag.Words{En: "the line begins with full-width spaces, but is no paragraph of its own: the page would join it to the one above", Zh: "这一行以全角空格开头，却不是单独的一段：页面上会与上一行连在一起"}
	adviceParagraph    = diag.Words{En: "leave an empty line above, and the spaces out", Zh: "请在上面空一行，并删去行首的空格"}
	sayBullets         = diag.Phrase{En: "lines that begin with %s are no list: the page would join them", Zh: "以 %s 开头的几行不构成列表：页面上会连在一起"}
	adviceBullets      = diag.Words{En: "begin each with a hyphen and a space: - …", Zh: "请在每行开头写减号和空格：- …"}
	sayForeign         = diag.Phrase{En: "%s does nothing here: the page would show it", Zh: "%s 在这里不起作用：页面上会原样显示"}
	adviceForeign      = diag.Words{En: `leave it out; write \ in front of it if it is meant`, Zh: `请删去；要写它本身，请在前面加 \`}
	sayTask            = diag.Words{En: "there are no lists of tasks: the page would show the brackets", Zh: "没有任务列表这种写法：页面上会显示方括号"}
	adviceTask         = diag.Words{En: `leave [ ] out, or say it in words; write \[ if the brackets are meant`, Zh: `请删去 [ ]，或改用文字说明；要写方括号本身，请写 \[`}
	sayUnderlined      = diag.Words{En: "the line of hyphens or equals signs below makes this paragraph a heading", Zh: "下面一行的减号或等号让这一段成了标题"}
	adviceUnderlined   = diag.Words{En: "leave an empty line between; write ## for a heading that is meant", Zh: "请在中间空一行；要写标题，请用 ##"}
	sayIndentedCode    = diag.Words{En: "indented by four spaces or a tab, this is code: the page would not break its lines, and no rule reads it", Zh: "缩进了四个空格或一个制表符，成了代码：页面上不换行，各条规则也不检查"}
	adviceIndentedCode = diag.Words{En: "leave the indent out; write ``` above and below code that is meant", Zh: "请删去缩进；确实是代码，请在上下各写一行 ```"}
	sayNumbered        = diag.Words{En: "the number begins no paragraph of its own: the page would join this line to the one above", Zh: "编号开头的这一行不是单独的一段：页面上会与上一行连在一起"}
	adviceNumbered     = diag.Words{En: "leave an empty line above; for a list write 1. and a space", Zh: "请在上面空一行；要写列表，请写 1. 并空一格"}
	sayClosing         = diag.Words{En: "the number signs behind the heading are part of it: the page would show them", Zh: "标题后面的井号成了标题的一部分：页面上会显示"}
	adviceClosing      = diag.Words{En: `leave them out; write \# if the sign is meant`, Zh: `请删去；要写井号本身，请写 \#`}
	saySign            = diag.Phrase{En: "the %s in front of the figure makes it an item of a list: the page would show no sign", Zh: "数字前面的 %s 让它成了列表项：页面上不显示正负号"}
	adviceSign         = diag.Phrase{En: `write the sign without a space behind it, or \%s; a list of one item is plain text`, Zh: `符号与数字之间不要空格，或写 \%s；只有一项的列表请写成正文`}
	sayBadAddress      = diag.Words{En: "the address of this link cannot be read: the page would show the brackets", Zh: "这个链接的地址读不出：页面上会原样显示括号"}
	adviceBadAddress   = diag.Words{En: `an address has no spaces (write %20), and a title stands behind it in quotation marks; write \[ if the brackets are meant`, Zh: `地址里不能有空格（请写 %20），标题写在后面的引号里；要写方括号本身，请写 \[`}
	sayWideMark        = diag.Words{En: "the exclamation mark is of full width: this is a link and no picture", Zh: "这是全角的感叹号：这里是链接，不是图片"}
	adviceWideMark     = diag.Words{En: "write ![text](address)", Zh: "请写半角的 ![文字](地址)"}
	sayOpenFence       = diag.Words{En: "code begins here and does not end: all that follows is code", Zh: "代码从这里开始，没有结束：后面全都成了代码"}
	adviceOpenFence    = diag.Words{En: "close it with a line of the same marks", Zh: "请另起一行，用同样的记号结束"}
	sayOfficeTag       = diag.Words{En: "<o:p> comes from a word processor: the page would show it", Zh: "<o:p> 是文字处理软件留下的：页面上会原样显示"}
	adviceOfficeTag    = diag.Words{En: "leave it out, or paste without formats", Zh: "请删去，或粘贴时不带格式"}
)
