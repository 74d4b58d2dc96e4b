package check

import "duibiao/internal/diag"

// The messages of the rules, a row each.
var (
	// What is said of a rule itself.
	sayExplanation = diag.Phrase{En: "%s: %s%s\n\n%s\n", Zh: "%s：%s%s\n\n%s\n"}
	sayFixed       = diag.Words{En: ", always", Zh: "，不能更改"}
	saySettable    = diag.Words{En: "; [check] in config.toml may set it", Zh: "；可在 config.toml 的 [check] 里更改"}
	sayProse       = diag.Words{
		En: "; [check] in config.toml may set it, and prose = false turns it off",
		Zh: "；可在 config.toml 的 [check] 里更改，prose = false 则关闭",
	}

	// link-dead
	sayUnsafeLink      = diag.Phrase{En: "the link %s is not one that a page may have", Zh: "链接 %s 的类型不允许用在网页上"}
	adviceSafeLink     = diag.Words{En: "link to a file of the report or to a page on the web", Zh: "请链接到报告里的文件，或互联网上的页面"}
	sayNowhere         = diag.Words{En: "the link leads nowhere", Zh: "链接没有写地址"}
	adviceNameFile     = diag.Words{En: "name a file of the report, such as green.zh.md", Zh: "请写报告里的文件，如 green.zh.md"}
	sayLinkOut         = diag.Phrase{En: "the link %s leads out of the content folder", Zh: "链接 %s 指到了 content 文件夹之外"}
	sayNoFile          = diag.Phrase{En: "there is no file %s", Zh: "没有文件 %s"}
	sayNoArticle       = diag.Phrase{En: "there is no article %s", Zh: "没有文章 %s"}
	sayLinkToDraft     = diag.Phrase{En: "the article %s is a draft and not published", Zh: "文章 %s 是草稿，不发布"}
	adviceLinkToDraft  = diag.Words{En: "take the link out, or draft = true", Zh: "请去掉链接，或去掉 draft = true"}
	sayForeignImage    = diag.Phrase{En: "the image %s would be loaded from another site", Zh: "图片 %s 要从别的网站加载"}
	adviceForeignImage = diag.Words{En: "put the file beside the article", Zh: "请把图片文件放在文章旁边"}
	sayNotImage        = diag.Phrase{En: "%s is no image", Zh: "%s 不是图片"}
)
