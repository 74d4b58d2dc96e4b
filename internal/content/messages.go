package content

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	// Of the text of an article.
	sayNoFront      = diag.Words{En: "the article has no front matter", Zh: "文章没有 front matter（开头两行 +++ 之间的内容）"}
	adviceFront     = diag.Words{En: "begin with a line +++, then title and summary, then a line +++", Zh: "请先写一行 +++，再写 title 和 summary，再写一行 +++"}
	adviceFirstLine = diag.Words{En: "the line +++ has to be the first of the file: take out what stands above", Zh: "+++ 要写在文件的第一行：请删去它上面的空行"}
	adviceHalfWidth = diag.Words{En: "these are full-width signs: begin with the half-width +++", Zh: "这是全角符号：请改用半角的 +++"}
	adviceTOML      = diag.Words{En: "it is written in TOML: a line +++, then title = \"…\" and summary = \"…\", then a line +++", Zh: "要用 TOML 写：先写一行 +++，再写 title = \"…\" 和 summary = \"…\"，再写一行 +++"}
	sayNoEnd        = diag.Words{En: "the front matter has no end", Zh: "front matter 没有结束"}
	adviceEnd       = diag.Words{En: "close it with a line +++", Zh: "请用一行 +++ 结束"}
	sayReference    = diag.Words{En: "a reference in front matter, whose words are shown as they are", Zh: "front matter 里有引用，而这里的文字会照原样显示"}
	adviceType      = diag.Words{En: "type the figure: it is held against the data", Zh: "请直接写数字：程序会与数据核对"}

	sayMark    = diag.Phrase{En: "words of front matter are shown as they are: the page would show %s", Zh: "front matter 里的文字会照原样显示：页面上会出现 %s"}
	adviceMark = diag.Words{En: "leave the marks out", Zh: "请去掉记号"}

	sayBreak    = diag.Words{En: "words of front matter are shown on one line: the page would have a space for the end of each line", Zh: "front matter 里的文字只显示成一行：换行在页面上会变成空格"}
	adviceBreak = diag.Words{En: `write them on one line; between """ a backslash at the end of a line joins it with the next`, Zh: `请写成一行；用 """ 时，行末加反斜杠就与下一行相连`}

	// Of files and folders.
	sayNoArticles    = diag.Words{En: "there are no articles", Zh: "没有文章"}
	adviceIndex      = diag.Phrase{En: "write content/<report>/index.%s.md", Zh: "请写 content/<报告>/index.%s.md"}
	sayNoReport      = diag.Phrase{En: "the folder %s has files but no report", Zh: "文件夹 %s 里有文件，却没有报告"}
	sayLinkAway      = diag.Words{En: "the link leads to what is not published: a file of an editor or a system, one that may hold keys or passwords, an article, a record, config.toml or a file of another report", Zh: "链接指向不发布的文件：编辑器或系统的文件、可能有密钥或密码的文件、文章、发布记录、config.toml 或别的报告的文件"}
	sayFolderLink    = diag.Words{En: "a link to a folder is not followed: it could lead round in a circle", Zh: "不读取指向文件夹的链接：可能会绕回原处"}
	sayDeadLink      = diag.Words{En: "this is a link that leads out of the source folder, or nowhere: put the file itself here", Zh: "这个链接指向源文件夹以外，或指向的文件不存在：请把文件本身放在这里"}
	sayNoFile        = diag.Words{En: "this is no file", Zh: "这不是文件"}
	sayFolderArticle = diag.Words{En: "this is a folder, whose name is that of an article: rename it, or move the file out of it", Zh: "这是文件夹，名字却像文章：请改名，或把里面的文件移出来"}
	sayOutside       = diag.Words{En: "the file belongs to no report: move it to content/<report>/", Zh: "文件不属于任何报告：请移到 content/<报告>/ 里"}
	sayTaken         = diag.Phrase{En: "the site has a page of its own at %s", Zh: "%s 是站点自己的页面"}
	sayLikeReport    = diag.Phrase{En: "there is a report of the same name, %s", Zh: "已经有一份同名的报告 %s"}
	adviceTaken      = diag.Words{En: "give the file another name", Zh: "请给文件另起一个名字"}
	sayExtension     = diag.Words{En: "an article's name ends in .md", Zh: "文章的文件名要以 .md 结尾"}
	sayBadFolder     = diag.Phrase{En: "the report's folder %q must be small letters a-z, digits and hyphens between them", Zh: "报告的文件夹名%q只能用小写字母 a-z 和数字，中间可用连字符"}
	sayDevice        = diag.Phrase{En: "Windows can have no file called %q, and so nobody could open the site there", Zh: "Windows 上不能有名为%q的文件，站点在那里打不开"}
	sayBadFile       = diag.Words{En: "the file's name cannot be published: its ending is of letters and digits, and nothing in it is invisible", Zh: "文件名不能用来发布：扩展名只能用字母和数字，名字里不能有看不见的字符"}
	sayTwice         = diag.Phrase{En: "on many systems this is the same file as %s, whose name differs in capital letters alone", Zh: "在许多系统上，它与 %s 是同一个文件：两个名字只有大小写不同"}
	sayAlike         = diag.Phrase{En: "on many systems this is the same file as %s, whose name looks the same: an accent in it is a character of its own", Zh: "在许多系统上，它与 %s 是同一个文件：两个名字看上去一样，只是其中一个的附加符号（如 é 的撇）另占一个字符"}
	sayActive        = diag.Words{En: "a file that can run scripts on the site", Zh: "这种文件能在站点上运行脚本"}
	adviceActive     = diag.Words{En: "publish a picture as PNG, or write active = true in [assets] of config.toml if you trust such files", Zh: "图片请用 PNG；信任这类文件的话，请在 config.toml 的 [assets] 里写 active = true"}
	sayBadName       = diag.Phrase{En: "the name %q must be small letters a-z, digits and hyphens between them", Zh: "名字%q只能用小写字母 a-z 和数字，中间可用连字符"}
	sayTooDeep       = diag.Words{En: "an article stands directly in its report's folder, content/<report>/", Zh: "文章要直接放在报告的文件夹 content/<报告>/ 里"}
	sayLanguageless  = diag.Phrase{En: "the file's name has no language: call it %s.%s.md, or put it elsewhere if it is no page", Zh: "文件名里没有语言：请改为 %s.%s.md；不是网页的，请移到 content 之外"}
	sayNoLanguage    = diag.Phrase{En: "the site has no language %s", Zh: "站点没有语言 %s"}
	adviceLanguages  = diag.Phrase{En: "its languages: %s", Zh: "站点的语言：%s"}
)
