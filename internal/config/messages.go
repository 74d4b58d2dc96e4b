package config

import "duibiao/internal/diag"

// The messages of the package, a row each.
var (
	sayNoConfig     = diag.Words{En: "the source folder has no config.toml", Zh: "源文件夹里没有 config.toml"}
	sayNoFile       = diag.Words{En: "config.toml is no file that can be read: a folder, or a link that leads out of the source folder", Zh: "config.toml 不是能读取的文件：是文件夹，或是指向源文件夹以外的链接"}
	adviceSource    = diag.Words{En: "name the folder that holds config.toml and content/ with --source, or begin a site: duibiao new site .", Zh: "请用 --source 指明 config.toml 和 content/ 所在的文件夹；还没有网站的，先运行：duibiao new site ."}
	sayNoTitle      = diag.Phrase{En: "the site has no title in %s", Zh: "站点没有 %s 的标题"}
	sayPublisherURL = diag.Phrase{En: "the publisher's url %s", Zh: "发布者的 url 有误：%s"}
	sayBaseURL      = diag.Phrase{En: "base_url %s", Zh: "base_url 有误：%s"}
	sayWholeAddress = diag.Phrase{En: "must be a whole address such as https://www.example.org/, not %s", Zh: "要写完整的网址，如 https://www.example.org/，不能是 %s"}
	sayNoAddress    = diag.Phrase{En: "has a character that no address has, %q: write %s for it", Zh: "有网址里不能有的字符%q：请写成 %s"}
	sayLonePercent  = diag.Phrase{En: "has a %% that no two hexadecimal digits follow: write %%25 for it, before %s", Zh: "里的 %% 后面不是两位十六进制数：请写成 %%25（在 %s 处）"}
	sayHostBase     = diag.Phrase{En: "names the host %s: write it as DNS has it, in letters of ASCII, which begins with xn--", Zh: "域名 %s 要写成 DNS 里的形式，即以 xn-- 开头的 ASCII 字母"}
	sayPathBase     = diag.Phrase{En: "has letters that are not ASCII: write %s as %s", Zh: "不能有 ASCII 以外的字符：%s 请写成 %s"}
	sayUserAddress  = diag.Phrase{En: "must have no user name and no password: readers would see them", Zh: "不能带用户名和密码：读者会看到"}
	sayBareBase     = diag.Phrase{En: "must end with the folder of the site, without ? and # and what follows: %s", Zh: "写到站点所在的文件夹为止，不带 ? 和 # 及其后的内容：%s"}
	sayWholeBase    = diag.Phrase{En: "must be a whole address such as https://www.example.org/reports/, not %s", Zh: "要写完整的网址，如 https://www.example.org/reports/，不能是 %s"}

	// Of languages.
	sayNoCode       = diag.Phrase{En: "%q is no language code: write it in small letters, such as zh or en", Zh: "%q不是语言代码：请用小写字母写，如 zh、en"}
	sayNoName       = diag.Phrase{En: "the language %s has no name", Zh: "语言 %s 没有名称（name）"}
	sayNoTag        = diag.Phrase{En: "%q is no language tag: write one such as zh-Hans or en", Zh: "%q不是语言标签：请写 zh-Hans、en 之类的标签"}
	sayRightToLeft  = diag.Phrase{En: "%s is written from right to left, and the pages are laid out from left to right: charts, lists and marks stand as in English", Zh: "%s 自右向左书写，而页面是自左向右排版的：图、列表和标点的位置都与英文相同"}
	saySameTag      = diag.Phrase{En: "the languages %s and %s have the same tag %s", Zh: "语言 %s 和 %s 的标签都是 %s"}
	sayNoDefault    = diag.Phrase{En: "the default language %q is none of the site's languages: %s", Zh: "默认语言%q不在站点的语言之中：%s"}
	sayNoLanguage   = diag.Phrase{En: "the site has no language %s", Zh: "站点没有语言 %s"}
	adviceLanguages = diag.Phrase{En: "its languages: %s", Zh: "站点的语言：%s"}

	// Of outputs.
	sayOutput = diag.Phrase{En: "%s must be true or false", Zh: "%s 只能是 true 或 false"}
	sayShare  = diag.Words{En: `share must be "reports", "figures" or false`, Zh: `share 只能是 "reports"、"figures" 或 false`}
	sayFont   = diag.Phrase{En: "the font is named by its way from the source folder, such as fonts/SourceHanSans.ttc, not %s", Zh: "字体请写从源文件夹起的路径，如 fonts/SourceHanSans.ttc，不能是 %s"}
	sayFace   = diag.Words{En: "face counts the fonts of a collection from 0 on", Zh: "face 是字体集里的第几种字体，从 0 数起"}

	// Of publishing.
	sayPublish       = diag.Phrase{En: "publish.to %s", Zh: "publish.to 有误：%s"}
	sayNoDestination = diag.Phrase{En: "must be the address of a store, such as s3://bucket/folder (%s)", Zh: "要写存储的地址，如 s3://bucket/folder（%s）"}
	sayFarFolder     = diag.Phrase{En: "names the machine %s, but file:// reaches folders of this one alone (write file:///%s for such a folder)", Zh: "写了机器名 %s，而 file:// 只能指本机的文件夹（如果是本机的，请写 file:///%s）"}
	sayWholeMachine  = diag.Words{En: "names all of this machine: write the folder, such as file:///srv/www", Zh: "指的是整台机器：请写明文件夹，如 file:///srv/www"}
	saySecret        = diag.Phrase{En: "must have no password and no key in it: they are taken from the environment", Zh: "不能带密码和密钥：它们取自环境变量"}

	// Of the looks.
	sayNoColour  = diag.Phrase{En: "%q is no colour", Zh: "%q不是颜色"}
	adviceColour = diag.Words{En: "write # and six digits of red, green and blue: #1f4e79", Zh: "请写 # 加六位十六进制数（红、绿、蓝各两位），如 #1f4e79"}
	sayLogoPath  = diag.Phrase{En: "the logo is named by its way from the folder static, such as logo.svg, not %s", Zh: "标志请写 static 文件夹里的文件名，如 logo.svg，不能是 %s"}
	sayNoAlt     = diag.Phrase{En: "the logo has no words in %s: readers who don't see it need to know what it is", Zh: "标志没有 %s 的文字说明：看不到图的读者需要它"}

	// Of units and rules.
	sayUnitRefused = diag.Phrase{En: "%q can be no unit: %s", Zh: "%q不能作单位：%s"}
	sayNotUnit     = diag.Phrase{En: "%q is no unit: leave 万 and 亿, digits and spaces out", Zh: "%q不是单位：不要带万、亿、数字和空格"}
	sayUnitSign    = diag.Phrase{En: "%s is a sign, which every language writes so: it takes no word and no factor", Zh: "“%s”是符号，各种语言都这样写，不能另定译法或换算"}
	sayUnitFactor  = diag.Phrase{En: "the factor of the unit %s: %s", Zh: "单位“%s”的换算系数有误：%s"}
	sayUnitWord    = diag.Phrase{En: "the word for the unit %s %s", Zh: "单位“%s”的译法有误：%s"}
	sayFactor      = diag.Phrase{En: "the factor of the unit %s is no decimal number above 0", Zh: "单位“%s”的 factor 不是大于 0 的小数"}
	adviceFactor   = diag.Words{
		En: `write how much of the word's unit one of it is, as a string: factor = "0.0005"`,
		Zh: `请用字符串写一个这样的单位合多少译法所指的单位：factor = "0.0005"`,
	}
	sayFactorHere    = diag.Phrase{En: "the unit %s cannot be converted in %s", Zh: "单位“%s”在 %s 里不能换算"}
	adviceFactorHere = diag.Words{
		En: "a factor is for languages that the figures are translated into; Chinese and the default language write them in their own unit",
		Zh: "factor 只用于数字要译成的语言；中文和默认语言照原来的单位写",
	}
	sayTheForms  = diag.Phrase{En: "must be a string or %s: the forms of the language", Zh: "要写成字符串，或 %s，即这种语言的各种词形"}
	sayWordBar   = diag.Words{En: `has no | here, as it has in a sheet: write { one = "…", other = "…" }`, Zh: `不能像表格里那样用“|”分隔：请写成 { one = "…", other = "…" }`}
	sayWordForms = diag.Words{En: `must be a string or { one = "…", other = "…" }`, Zh: `要写成字符串，或 { one = "…", other = "…" }`}
	sayProse     = diag.Words{En: "prose must be true or false", Zh: "prose 只能是 true 或 false"}
	saySeverity  = diag.Phrase{En: `the severity of %s must be "off", "warning" or "error"`, Zh: `规则 %s 的级别只能是 "off"、"warning" 或 "error"`}

	// Of the profile.
	sayKind        = diag.Phrase{En: "%q is no profile", Zh: "没有名为%q的站点性质"}
	adviceKind     = diag.Words{En: `write kind = "government" or kind = "news", or leave it out`, Zh: `请写 kind = "government" 或 kind = "news"，或者不写`}
	saySiteCode    = diag.Phrase{En: "%q is no identification code of a site", Zh: "%q不是网站标识码"}
	adviceSiteCode = diag.Words{En: "it has ten digits, or bm and eight digits", Zh: "标识码是 10 位数字，或 bm 加 8 位数字"}
	sayDomain      = diag.Phrase{En: "%q is no domain", Zh: "%q不是域名"}
	adviceDomain   = diag.Words{En: "write the host alone, such as www.example.gov.cn, without https:// and what follows it", Zh: "请只写域名，如 www.example.gov.cn，不带 https:// 和路径"}
	sayKeyword     = diag.Phrase{En: "%q is no keyword: write each as a string of its own, without commas", Zh: "%q不是关键词：请把每个关键词写成一个字符串，不带逗号和顿号"}

	// Of the menu, and of what pages load.
	sayMenuNowhere  = diag.Words{En: "an entry of the menu that leads nowhere", Zh: "菜单有一项没有写通到哪里"}
	sayMenuUser     = diag.Phrase{En: "the address of an entry of the menu %s", Zh: "菜单里的网址有误：%s"}
	sayMenuTo       = diag.Phrase{En: "the menu can't lead to %q", Zh: "菜单不能通到%q"}
	adviceMenuTo    = diag.Words{En: `write to = "…" with the name of a page or of a report, or with an address that begins with https://`, Zh: `请写 to = "…"：页面或报告的名字，或 https:// 开头的网址`}
	sayMenuLabel    = diag.Phrase{En: "the entry of the menu has no label in %s", Zh: "菜单的这一项没有 %s 的文字"}
	sayMenuPlace    = diag.Phrase{En: "%q is no place of the menu", Zh: "菜单没有%q这个位置"}
	adviceMenuPlace = diag.Words{En: `write place = "header" or place = "footer"`, Zh: `请写 place = "header" 或 place = "footer"`}
	sayHeadHost     = diag.Phrase{En: "pages load nothing from another host, and so not %s", Zh: "页面不从别的网站载入文件，不能写 %s"}
	adviceHeadHost  = diag.Words{En: "put the file itself into static/ and name it here", Zh: "请把文件放进 static 文件夹，这里写它的名字"}
	sayHeadEnding   = diag.Phrase{En: "%s does not end in %s", Zh: "%s 不以 %s 结尾"}
	sayHeadTwice    = diag.Phrase{En: "%s is named twice", Zh: "%s 写了两次"}

	// Of the foot of the page.
	adviceAsRegistered = diag.Words{En: "write it as it was registered, or leave it out: nothing is made up in its place", Zh: "请照登记的写法写，没有就不写：程序不会编造"}
	sayPhone           = diag.Phrase{En: "%q is no telephone number: digits, spaces, hyphens and brackets", Zh: "%q不是电话号码：只能有数字、空格、连字符和括号"}
	sayEmail           = diag.Phrase{En: "%q is no e-mail address", Zh: "%q不是电子邮箱"}
	sayICP             = diag.Phrase{En: "%q is no number of an ICP filing, such as 京ICP备12345678号-1", Zh: "%q不是 ICP 备案号，如“京ICP备12345678号-1”"}
	sayPolice          = diag.Phrase{En: "%q is no number of a registration with the police, such as 京公网安备 11000000000000号", Zh: "%q不是公安备案号，如“京公网安备 11000000000000号”"}
	sayMark            = diag.Phrase{En: "%q is no identifier of the mark: 32 characters, digits and a to f", Zh: "%q不是党政机关网站标识的编号：编号有 32 位，由数字和字母 a 至 f 组成"}
	sayImage           = diag.Phrase{En: "a picture is named by its way in static/, such as marks/beian.png, not %s", Zh: "图片请写在 static 文件夹里的路径，如 marks/beian.png，不能是 %s"}
	sayFooterURL       = diag.Phrase{En: "the address %s", Zh: "网址有误：%s"}
	sayHalfLink        = diag.Words{En: "a link of the footer has a text and a url", Zh: "页脚的链接要有文字（text）和网址（url）"}
)
