package check

import (
	"slices"
	"strings"

	"duibiao/internal/diag"
)

// Documented returns every rule under which a mistake is ever reported, ordered by
// name: those of [Rules], and those by which files are read, which nothing turns
// off.
func Documented() []Rule {
	all := append(Rules(), readingRules()...)
	slices.SortFunc(all, func(a, b Rule) int { return strings.Compare(a.ID, b.ID) })
	return all
}

// Lookup returns the rule that is called id, or else a hint at which was meant.
func Lookup(id string) (rule Rule, hint diag.Words, ok bool) {
	var known []string
	for _, r := range Documented() {
		if r.ID == id {
			return r, diag.Words{}, true
		}
		known = append(known, r.ID)
	}
	return Rule{}, diag.DidYouMean(id, known), false
}

// Fixed reports whether the configuration cannot set the rule.
func (r Rule) Fixed() bool {
	return r.Always || r.Work == nil && r.Report == nil && r.Site == nil && r.Inspect == nil
}

// Explanation is what a person is told about the rule.
func (r Rule) Explanation() diag.Words {
	set := saySettable
	switch {
	case r.Fixed():
		set = sayFixed
	case r.Prose:
		set = sayProse
	}
	if readsFigures(r.ID) {
		return sayExplanationTrace.With(r.ID, r.Severity.Words(), set, r.Doc)
	}
	return sayExplanation.With(r.ID, r.Severity.Words(), set, r.Doc)
}

// readsFigures reports whether a rule reads the figures of prose.
func readsFigures(id string) bool {
	return slices.ContainsFunc([]Rule{figureBasis, figureBound, figureDirection, figureDrift, figureOrder, figureParity, figureUnbound, numberStyle}, func(r Rule) bool { return r.ID == id })
}

// Title is the first sentence of what the rule's documentation says.
func (r Rule) Title() diag.Words {
	zh, _, _ := strings.Cut(r.Doc.Zh, "\n")
	en, _, _ := strings.Cut(r.Doc.En, "\n")
	return diag.Words{Zh: zh, En: en}
}

// readingRules are those by which the other packages read files.
func readingRules() []Rule {
	return slices.Concat(fileRules(), textRules(), keyRules(), figureRules(), sheetRules())
}

// fileRules are those of files: where they are, what they are called, and those that take the place of
// the program's.
func fileRules() []Rule {
	return []Rule{
		{ID: RuleTrace, Doc: diag.Words{En: `A place that check --trace cannot look at.

It takes an article as findings name it, and one of its lines: FILE:LINE.`, Zh: `check --trace 查看不了的位置。

它的参数是文章文件和行号，与检查结果的写法相同：文件:行号。`}},
		{ID: "active-file", Doc: diag.Words{En: `A file beside the articles that can run scripts.

Raw HTML is refused in articles, and so are files that could do the same on a page of
their own: HTML, SVG, JavaScript and the like, and those that a web server runs. Where
all who write are trusted, active = true in [assets] of config.toml lets them in. What
the site itself needs belongs into static/.`, Zh: `文章旁有能运行脚本的文件。

文章里不能写 HTML，能在自己的页面上做同样事情的文件也不行：HTML、SVG、JavaScript 之类，
以及网页服务器会运行的文件。如果信任所有写作者，可在 config.toml 的 [assets] 里写
active = true。站点本身要用的文件放在 static/ 里。`}},
		{ID: "bad-slug", Doc: diag.Words{En: `A name that cannot be an address.

The names of reports and articles stand in the addresses of pages and in the names
of files on every system: small letters a-z, digits, and hyphens between them. The
name of another file may also have capital letters, dots and underscores; if it has
others, as 城墙.jpg, the file is published under a digest of what is in it, 5f0c91e2.jpg.
Its ending is of letters and digits in any case, and nothing in it is invisible. Names of
devices on Windows, such as con, aux and nul, are none: a site opens there from a disk, too.`, Zh: `名字不能用作网址。

报告和文章的名字要用在页面的网址里，也要用作各种系统上的文件名：只能用小写字母 a-z、
数字，中间可用连字符。其他文件的名字还可以有大写字母、点和下划线；含有别的字符的，
例如 城墙.jpg，发布时用内容的摘要命名，例如 5f0c91e2.jpg。扩展名只能用字母和数字，
名字里不能有看不见的字符，也不能是 Windows 的设备名，如 con、aux、nul。`}},
		{ID: "content-layout", Doc: diag.Words{En: `A file that is not where the site looks for it.

A report is a folder, content/<report>/, with index.<lang>.md in it. Its articles
stand beside that file and are called <name>.<lang>.md, where <lang> is a language of
config.toml.`, Zh: `文件不在站点读取的位置。

一篇报告是一个文件夹 content/<报告>/，其中有 index.<语言>.md。文章放在这个文件旁边，
名为 <名称>.<语言>.md，<语言> 是 config.toml 里的一种语言。`}},
		{ID: "encoding", Blinds: true, Doc: diag.Words{En: `A text that is not UTF-8, or has a NUL in it.

The place named is that of the first byte that cannot be read. Save the file as
UTF-8; with or without a byte order mark is the same. A NUL is the sign of a file in
UTF-16, or of one that is no text.`, Zh: `文件不是 UTF-8 编码，或含有空字符（NUL）。

给出的位置是第一个读不出的字节。请另存为 UTF-8，有没有字节顺序标记都可以。
含有空字符的，多半是 UTF-16 编码，或者不是文本文件。`}},
		{ID: "static", Doc: diag.Words{En: `A file of the site's own static/ that cannot be used.

Files there lie over those of the program. A style sheet or script must be one that
can be read, and its name an address that Windows can have as a file, too: not aux.txt,
nor one with a colon. Files that may hold keys or passwords, such as id_rsa, *.pem, *.env
and *.sql, are refused by their names, and a text in which a private key stands by any
name. A style sheet refers to other files of static/ by their names there; a reference
that leads to none is a warning.`, Zh: `站点自己的 static/ 里有不能用的文件。

其中的文件会盖过程序自带的。样式表和脚本必须能读懂，文件名必须能用作网址，在 Windows 上
也要能用：不能是 aux.txt，也不能有冒号。可能含有密钥或密码的文件，如 id_rsa、*.pem、
*.env、*.sql，凭名字就不接受；里面有私钥的文件，叫什么名字都不接受。样式表引用 static/
里的其他文件，按其中的名字书写；指不到文件的引用会得到警告。`}},
		{ID: "theme", Doc: diag.Words{En: `The site's own colours or its logo, where readers would not see them.

Links need a contrast with the page of 4.5:1, and what is drawn one of 3:1, on light and
on dark pages (WCAG 2.2, 1.4.3 and 1.4.11). Pages are as static/theme.css has them, or as
the program. The colour that is suggested is the nearest of the same hue. The logo is a
file of static/ that says how large it is.`, Zh: `站点自己的颜色或标志，读者会看不清，或者看不到。

链接与页面底色的对比度不低于 4.5:1，图形不低于 3:1，浅色和深色页面都是这样
（WCAG 2.2 的 1.4.3 和 1.4.11）。底色以 static/theme.css 为准，没有则是程序自己的。
建议的颜色是同一色调里最接近而合格的。标志是 static/ 里的文件，要看得出大小。`}},
		{ID: "strings", Doc: diag.Words{En: `A word of the interface that is missing or unknown.

Each language has a table of them, templates/strings/<lang>.toml, which holds every
key of that of another language, each with the same names in braces.`, Zh: `界面文字缺少一项，或有一项不认识。

每种语言有一张表，templates/strings/<语言>.toml，各种语言的键相同，
同一个键里花括号中的名称也相同。`}},
		{ID: "template", Doc: diag.Words{En: `A mistake in a template of the site's own.

Files in templates/ lie over those of the program and are Go's html/template. A field
that the page's data do not have is found before anything is published.`, Zh: `站点自己的模板有误。

templates/ 里的文件会盖过程序自带的，用的是 Go 的 html/template。
模板里写了页面数据没有的字段，发布之前就会指出。`}},
	}
}

// keyRules are those of TOML and of what its keys may say.
func keyRules() []Rule {
	return []Rule{
		{ID: "config", Doc: diag.Words{En: `A value in config.toml that cannot be.

Among them are a language without a name, an address that is not whole, and a
severity that is not off, warning or error. What each key means is in the
documentation of the package config.`, Zh: `config.toml 里有不能接受的值。

例如语言没有名称、网址不完整、级别不是 off、warning 或 error。各个键的意思，
见 config 包的文档。`}},
		{ID: "control-character", Blinds: true, Doc: diag.Words{En: `A control character in a text, or another one that nobody sees.

Escape sequences, backspaces and the like are not shown by pages and break tables and
feeds, and a terminal takes them for commands. Characters that turn the direction of text,
spaces without width and soft hyphens change how a figure reads, or make two of it for
search and for readers by ear. They come with text that is copied from other programs and
from web pages, or as an escape in TOML, such as "\u001b", or in Markdown, &shy;. Tabs and
the ends of lines are none, nor is what joins emoji, or letters of Persian or Hindi.

The replacement character, U+FFFD, stands where a conversion has lost one. A character for
private use is a warning: it is another one, or an empty box, on other computers.`, Zh: `文字里有控制字符，或别的看不见的字符。

转义序列、退格之类的字符在页面上显示不出来，会弄坏表格和订阅源，终端还会把它们当作命令。
改变文字方向的字符、零宽空格、软连字符会改变数字的读法，搜索和朗读时会把一个数字拆成两个。
它们多半是从别的程序或网页里复制来的，也可能是 TOML 里的转义写法，如 "\u001b"，或
Markdown 里的 &shy;。制表符和换行不算，连接表情符号和波斯文、印地文字母的字符也不算。

替换字符 U+FFFD 表示原来的字在转换时丢失了。自造字是警告：在别的电脑上会变成另一个字，
或显示为方框。`}},
		{ID: "follows", Doc: diag.Words{En: `A report that follows another does not fit it.

What a report follows is the name of another report's folder, which is published, which
no other report follows, and whose results are of an earlier period. In no circle.`, Zh: `接续的报告对不上。

follows 写所接报告的文件夹名。那篇报告要已发布，没有别的报告接它，实绩的时期也更早；
不能接来接去又接回自己。`}},
		{ID: "front-matter", Doc: diag.Words{En: `Front matter that is missing or contradicts itself.

An article begins with TOML between two lines of +++. The page needs a title, a
report its periods, and what a translation repeats must be as in the original.`, Zh: `front matter 缺少内容，或自相矛盾。

文章开头是两行 +++，中间是 TOML。页面要有标题，报告要有年份，译文里重复的内容要与原文相同。`}},
		{ID: "toml-syntax", Blinds: true, Doc: diag.Words{En: `TOML that cannot be read.

What is reported is the first place that does not fit. Frequent are a quotation mark
that is not closed, a quotation mark inside a string, which is written \", and a key
that is given twice.`, Zh: `TOML 读不懂。

指出的是第一处不合语法的地方。常见的有：引号没有写另一半，字符串里的引号没有写成 \"，
一个键写了两次。`}},
		{ID: "unknown-key", Doc: diag.Words{En: `A key that nothing reads.

Mostly it is misspelt, and what it should have set is not. Keys are told apart by
case.`, Zh: `有一个键不起作用。

多半是拼错了，本来要设置的也就没有设置。键区分大小写。`}},
		{ID: "value-type", Doc: diag.Words{En: `A value of the wrong type.

A title is a string in quotation marks, a weight a whole number without them, a
date is written 2025-02-10, and draft is true or false.`, Zh: `值的类型不对。

标题是引号里的字符串，weight 是不带引号的整数，日期写成 2025-02-10，draft 是 true 或 false。`}},
	}
}
