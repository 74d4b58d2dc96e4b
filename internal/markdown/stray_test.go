package markdown

import "testing"

// TestMarksThatDoSomethingElse: a mark that stays on the page, or makes something of the
// text that nobody meant, is found where it stands.
func TestMarksThatDoSomethingElse(t *testing.T) {
	const (
		notStrong  = "warning: ** has no effect here: the page would show the marks"
		notClosed  = "warning: ** has no counterpart in this paragraph: the page would show the marks"
		noLink     = "warning: this is no link: the page would show the brackets"
		badAddress = "warning: the address of this link cannot be read: the page would show the brackets"
		numbered   = "warning: the number begins no paragraph of its own: the page would join this line to the one above"
		noHeading  = "warning: this is no heading: the page would show the number signs"
		indented   = "warning: the line begins with full-width spaces, but is no paragraph of its own: the page would join it to the one above"
	)
	for _, tt := range []struct{ in, want string }{
		{"**粗 **字", "1:1: " + notStrong},
		{"文** 粗**字", ""}, // stars behind a word
		{"** 粗**字", "1:1: " + notStrong},
		{"文 ** 粗**字", "1:3: " + notStrong},
		{"文**粗 **字", "1:2: " + notStrong},
		{"他说__“粗”__的", "1:3: warning: __ has no effect here: the page would show the marks"},
		{"a**\"not bold\"**b", "1:2: " + notStrong},
		{"**一段\n\n二段**", "1:1: " + notClosed},
		{"- **一项\n- 二", "1:3: " + notClosed},
		{"## **题 **目", "1:4: " + notStrong},
		{"| **甲 **乙 |\n|---|\n| 0.05** |\n| **注 |", "1:3: " + notStrong},
		{"**粗** 字，2**10，a ** b ** c，`**a **b`，\\*\\*a \\*\\*b，snake__case__name", ""},
		{"系数为 1.2** 和 3.4**", ""},
		{"__init__ 与 **a**", ""},
		{"** 加粗 **", "1:1: " + notStrong},
		{"文 ** 加粗 ** 字", "1:3: " + notStrong},
		{"比5%~~6%~~7%高", "1:4: warning: ~~ has no effect here: the page would show the marks"},
		{"共~~30~~32个", "1:2: warning: ~~ has no effect here: the page would show the marks"},
		{"为1~~00~~50万", "1:3: warning: ~~ has no effect here: the page would show the marks"},
		{"文 ~~ 删除 ~~字", "1:3: warning: ~~ has no effect here: the page would show the marks"},
		{"好的~~", ""},

		{"(1+2)*3*(4+5)", "1:6: warning: the asterisks around \"3\" make it emphasis: the page would not show them"},
		{"系数 1.2*、3.4*", "1:7: warning: the asterisks around \"、3.4\" make it emphasis: the page would not show them"},
		{"A*表示甲，B*表示乙", "1:2: warning: the asterisks around \"表示甲，B\" make it emphasis: the page would not show them"},
		{"~~一段作废\n\n二段作废~~", "1:1: warning: ~~ has no counterpart in this paragraph: the page would show the marks"},
		{"甲 ~~48 ~~ 文。", "1:3: warning: ~~ has no effect here: the page would show the marks"},
		{"GDP**比上年增长5%**，达到", ""},
		{"**甲****乙**丙", "1:1: warning: **** has no effect here: the page would show the marks"},
		{"电话 **138****1234**", "1:4: warning: **** has no effect here: the page would show the marks"},
		{"电话 138****1234", ""},
		{"增长*5*个，*3%*，**5**", ""},
		{"甲<o:p></o:p>", "1:2: warning: <o:p> comes from a word processor: the page would show it"},

		{"==高亮==", "1:1: warning: == has no effect here: the page would show the marks"},
		{"这是==高亮==文字", "1:3: warning: == has no effect here: the page would show the marks"},
		{"a == b，c == d，x==1", ""},
		{"H~2~O 与 CO~2~", "1:2: warning: ~2~ is not set as a formula here: the page would show the marks"},
		{"面积 x^2^", "1:5: warning: ^2^ is not set as a formula here: the page would show the marks"},
		{"式 $E=mc^2$ 中", "1:3: warning: $E=mc^2$ is not set as a formula here: the page would show the marks"},
		{"| $\\frac{a}{b}$ |\n|---|", "1:3: warning: $\\frac{a}{b}$ is not set as a formula here: the page would show the marks"},
		{"$5 至 $6，US$5、US$6，$a_dollar，3~5，约3万~5万人，4万~6万人，A~B~C，2^10，^_^，`x^2^`，H\\~2~O", ""},
		{"[TOC]", "1:1: warning: [TOC] does nothing here: the page would show it"},
		{"::: tip\n内容\n:::", "1:1: warning: ::: does nothing here: the page would show it"},
		{"!!! note 注\n", "1:1: warning: !!! does nothing here: the page would show it"},
		{"见[TOC]，:::", ""},
		{"![城墙](a.png){width=50%}", "1:13: warning: {width=50%} does nothing here: the page would show it"},
		{"见[文](a.zh.md){.blank}。", "1:14: warning: {.blank} does nothing here: the page would show it"},
		{"（见[文](a.zh.md)）{甲}，f(x){1}", ""},
		{"文字^[注释]后", "1:3: warning: ^[…] does nothing here: the page would show it"},
		{"见[[某页]]。", "1:2: warning: [[…]] does nothing here: the page would show it"},
		{"来源[[1]]，`[[x]]`，\\[[某页]]", ""},
		{"> [!NOTE]\n> 注意", "1:3: warning: [!NOTE] does nothing here: the page would show it"},
		{"{% raw %}", "1:1: warning: {% does nothing here: the page would show it"},
		{"+---+---+\n| a | b |\n+---+---+", "1:1: warning: +-- does nothing here: the page would show it"},
		{"+++\ntitle = 1", "1:1: warning: +++ does nothing here: the page would show it"},
		{"术语\n: 定义", "2:1: warning: : does nothing here: the page would show it"},
		{"　## 标题", "1:1: " + noHeading},
		{"## 甲 {#x y}", "1:6: warning: {#x y} does nothing here: the page would show it"},
		{"## 甲 {#x}\n\n## 乙 \\{#x y}\n\n## 丙 {#a} 丁", ""},
		{"~旧~新，a ~one~ b", "1:1: warning: ~旧~ strikes nothing out: the page would show the marks"},
		{"郑州~洛阳~西安，3万~5万人、4万~6万人，（~3万~5万），\\~旧~新，`~a~`，好~ 的~，https://a.org/~wang/~li", ""},
		{"段\n\n---\ntitle: 甲\n---\n", "4:1: warning: the line of hyphens or equals signs below makes this paragraph a heading"},
		{"段\n\n---\n\n甲\n---\n", ""},
		{"[甲 [文](a.zh.md) 乙](b.zh.md)", "1:18: " + badAddress},
		{"-甲\n-乙", "2:1: warning: lines that begin with - are no list: the page would join them"},
		{"+a\n+b", "2:1: warning: lines that begin with + are no list: the page would join them"},
		{"-5%\n-3%", ""},
		{"*甲*乙\n*丙*", ""},
		{"1.First\n2.Second", "2:1: " + numbered},

		{"文[^1]。", "1:2: warning: there is no footnote [^1]: the page would show the brackets"},
		{"文\\[^1]，`[^1]`，[^", ""},
		{"[甲]（b.zh.md）", "1:3: " + noLink},
		{"[甲]（https://example.org/）", "1:3: " + noLink},
		{"[甲] (https://example.org/)", "1:3: " + noLink},
		{"【甲】(b.zh.md#a)", "1:3: " + noLink},
		{"![图] (图1.png)", "1:4: " + noLink},
		{"!【图】(a.png)", "1:4: " + noLink},
		{"！[图](a.png)", "1:1: warning: the exclamation mark is of full width: this is a link and no picture"},
		{"好！[下载](a.pdf)", ""},
		{"[甲](https://example.org/a b)", "1:3: " + badAddress},
		{"![图](a.png =300x200)", "1:4: " + badAddress},
		{"[甲](b.zh.md \"题)", "1:3: " + badAddress},
		{"\\[甲](b c)，`[甲](b c)`", ""},
		{"[1] (见图1.2)", ""},
		{"[1]（见下），【一】（二）", ""},
		{"[甲][乙]", "1:3: warning: the address [乙] is nowhere given: the page would show the brackets"},
		{"见[1][2]。", ""},
		{"有｛｛parks｝｝个", "1:2: warning: the braces ｛｛ are of full width: this is no reference"},

		{"##标题", "1:1: " + noHeading},
		{"＃ 标题", "1:1: " + noHeading},
		{"文\n#标题", "2:1: " + noHeading},
		{"#郑州# 今天\n\n#1\n\n\\##标题\n\n#a", ""},

		{"### 标题###", "1:7: warning: the number signs behind the heading are part of it: the page would show them"},
		{"## 标题#", "1:6: warning: the number signs behind the heading are part of it: the page would show them"},
		{"## 标题 ##\n\n## C#\n\n## 标题\\#", ""},

		{"一、总体情况\n全年完成。\n二、下一步\n继续。", "3:1: " + numbered},
		{"（一）甲\n（二）乙", "2:1: " + numbered},
		{"包括：\n1、甲\n2、乙", "2:1: " + numbered},
		{"1.甲\n2.乙", "2:1: " + numbered},
		{"①甲\n②乙", "2:1: " + numbered},
		{"1） 甲\n2） 乙", "2:1: " + numbered},
		{"第一条 甲\n第二条 乙", "2:1: " + numbered},
		{"1.　甲\n2.　乙", "2:1: " + numbered},
		{"-　甲\n-　乙", "2:1: warning: lines that begin with - are no list: the page would join them"},
		{"#　标题", "1:1: " + noHeading},
		{"##\u00a0标题", "1:1: " + noHeading},
		{"第5位，\n第三产业", ""},
		{"```\n甲\n\n乙", "1:1: warning: code begins here and does not end: all that follows is code"},
		{"> ~~~\n> 甲\n\n乙", "1:3: warning: code begins here and does not end: all that follows is code"},
		{"```", "1:1: warning: code begins here and does not end: all that follows is code"},
		{"```\n```\n\n~~~ go\n甲\n~~~~\n\n> ```\n> 甲\n> ```\n\n- ```\n  甲\n\n  ```\r\n\n```\n\n\n```", ""},
		{"面积=长*宽*高", "1:5: warning: the asterisks around \"宽\" make it emphasis: the page would not show them"},
		{"全年完成\n5.2亿元，\n1000、2000", ""},
		{"其中\n（一）甲", ""},

		{"增长\n- 5%", "2:1: warning: the - in front of the figure makes it an item of a list: the page would show no sign"},
		{"+ 3 个百分点", "1:1: warning: the + in front of the figure makes it an item of a list: the page would show no sign"},
		{"- 5个\n- 6个\n\n文\n\n- 共5个\n\n文\n\n- 2024年新开通国际航线12条", ""},
		{"第一段。\n　　第二段。", "2:1: " + indented},
		{"　　第一段。\n\n　　第二段。", ""},
		{"• 一\n• 二\n• 三", "2:1: warning: lines that begin with • are no list: the page would join them"},
		{"•\t一\n•\t二", "2:1: warning: lines that begin with • are no list: the page would join them"},
		{"• 一\n\n• 二", ""},
		{"·5\n·6", ""},
		{"- [ ] 一\n- [x] 二", "1:3: warning: there are no lists of tasks: the page would show the brackets\n" +
			"2:3: warning: there are no lists of tasks: the page would show the brackets"},
		{"- [x](b.zh.md)", ""},

		{"2. 一\n4. 二\n7. 三", "2:1: warning: the item is written with the number 4, and the page would show 3"},
		{"1. 一\n1. 二\n1. 三\n\n文\n\n3. 一\n4. 二\n\n文\n\n1. 一\n   2. 二", ""},
		{"> 1. 一\n> 3. 二", "2:3: warning: the item is written with the number 3, and the page would show 2"},

		{"全年完成。\n---\n下一步", "1:1: warning: the line of hyphens or equals signs below makes this paragraph a heading"},
		{"一\n二\n===", "1:1: warning: the line of hyphens or equals signs below makes this paragraph a heading"},
		{"标题\n---\n\n## 完成。", ""},
		{"    全年完成5个。", "1:5: warning: indented by four spaces or a tab, this is code: the page would not break its lines, and no rule reads it"},
		{"    make all\n\n```\n全年\n```", ""},
	} {
		if got := findings(t, tt.in, RuleMarkup); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.in, got, tt.want)
		}
	}
}
