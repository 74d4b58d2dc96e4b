package build

import "duibiao/internal/diag"

// Errors.
var (
	sayNoDate       = diag.Words{Zh: "没有发布日期", En: "a release has no date"}
	sayOutInSources = diag.Phrase{
		Zh: "--out %s 是源文件的一部分：请另选一个文件夹",
		En: "--out %s is part of the sources: choose a folder of its own",
	}
	sayLinkAway      = diag.Phrase{Zh: "链接 %s 指向不发布的文件：编辑器或系统的文件、可能有密钥或密码的文件、文章、发布记录、config.toml 或别的报告的文件", En: "the link %s leads to what is not published: a file of an editor or a system, one that may hold keys or passwords, an article, a record, config.toml or a file of another report"}
	sayDeadLink      = diag.Phrase{Zh: "%s 是链接，指向文件夹、源文件夹以外或不存在的文件：请把文件本身放在这里", En: "%s is a link to a folder, out of the source folder, or to nowhere: put the file itself here"}
	sayNoFont        = diag.Phrase{Zh: "没有字体文件 %s：请写从源文件夹起的路径", En: "there is no font %s: name it by its way from the source folder"}
	sayNotFont       = diag.Phrase{Zh: "%s 不是可用的 TTF、OTF 或 TTC 字体，或没有第 %d 种（face）：%s", En: "%s is no font of TTF, OTF or TTC that can be used, or has none with the number %d (face): %s"}
	sayNoFolder      = diag.Phrase{Zh: "%s 不是文件夹", En: "%s is not a folder"}
	sayBadBaseURL    = diag.Phrase{Zh: "--base-url %s", En: "--base-url %s"}
	sayLikeStatic    = diag.Phrase{Zh: "static 文件夹里也有一个文件要发布到 %s", En: "a file of static/ is published as %s too"}
	sayLikeResource  = diag.Phrase{Zh: "%s 也要发布到 %s", En: "%s is published as %s too"}
	adviceOtherName  = diag.Words{Zh: "请给其中一个文件改名", En: "give one of the files another name"}
	sayInStatic      = diag.Phrase{Zh: "无法发布 %s：static 文件夹里有一个文件要发布到 %s", En: "%s cannot be published: a file of static/ is published as %s"}
	saySamePath      = diag.Phrase{Zh: "有两个文件要发布到同一路径：%s 和 %s", En: "two files would be published as %s and %s"}
	sayFileAndFolder = diag.Phrase{Zh: "要发布的文件 %s 占用了 %s 所在文件夹的位置：请给其中一个改名", En: "the file %s would be published where the folder of %s is: give one of them another name"}
	sayChangedUnder  = diag.Phrase{Zh: "content/%s 在构建期间有改动：请重新构建", En: "content/%s changed during the build: build again"}

	sayMenuDead   = diag.Phrase{Zh: "菜单通到 %s：没有这个页面或报告，或者它是草稿", En: "the menu leads to %s: there is no such page or report, or it is a draft"}
	sayMenuOff    = diag.Phrase{Zh: "菜单通到 %s，而本站不生成这个页面", En: "the menu leads to %s, a page that this site does not make"}
	adviceOff     = diag.Phrase{Zh: "请在 config.toml 的 [outputs] 里写 %s = true，或删去链接", En: "write %s = true under [outputs] in config.toml, or take the link out"}
	sayMenuAbsent = diag.Phrase{Zh: "菜单通到的 %s 没有 %s 版", En: "the menu leads to %s, which is not in %s"}

	sayAskNothing     = diag.Phrase{Zh: "模板链接到 %s：没有这个页面或报告", En: "the template leads to %s: there is no such page or report"}
	sayAskOff         = diag.Phrase{Zh: "模板链接到 %s，而本站不生成这个页面", En: "the template leads to %s, a page that this site does not make"}
	sayAskDraft       = diag.Phrase{Zh: "模板链接到 %s，它是草稿，不发布", En: "the template leads to %s, which is a draft: it is not published"}
	adviceAskDraft    = diag.Phrase{Zh: "请发布它，或写 {{with href \"%s\"}}…{{end}}，在发布之前略去链接", En: "publish it, or write {{with href \"%s\"}}…{{end}}, which leaves the link out until then"}
	sayAskAbsent      = diag.Phrase{Zh: "模板链接到 %s，它没有 %s 版", En: "the template leads to %s, which is not in %s"}
	adviceAskAbsent   = diag.Phrase{Zh: "请翻译它，或写 {{with href \"%s\"}}…{{end}}，在没有它的语言里略去链接", En: "translate it, or write {{with href \"%s\"}}…{{end}}, which leaves the link out where it is not"}
	sayAskWithheld    = diag.Phrase{Zh: "模板链接到 %s，它的 %s 版没有发布", En: "the template leads to %s, of which the version in %s is not published"}
	adviceAskWithheld = diag.Phrase{Zh: "请译完它，或在译完之前移走 %s 的文件", En: "finish the translation, or take its file in %s away until then"}
	adviceMenuAbsent  = diag.Phrase{Zh: "请翻译它，或删去这一项 %s 的文字", En: "translate it, or leave out the label in %s"}

	sayNoTranslation = diag.Phrase{
		Zh: "%s 不是译文：请写成 content/<报告>/<名称>.<语言>.md",
		En: "%s is no translation: name content/<report>/<name>.<lang>.md",
	}
	sayNoSuchFile = diag.Phrase{Zh: "没有文章 %s", En: "there is no article %s"}
	sayIsOriginal = diag.Phrase{Zh: "%s 不是译文：数字由它给出", En: "%s is no translation: it states the figures"}
)

// What became of an output.
var (
	sayRendered   = diag.Phrase{Zh: "重新生成：%s", En: "rendered: %s"}
	sayRenderedOf = diag.Phrase{Zh: "重新生成：%s：%s", En: "rendered: %s: %s"} // of what changed
	sayKept       = diag.Words{Zh: "保留：所示内容没有变化", En: "kept: nothing that it shows has changed"}
	sayRemoved    = diag.Words{Zh: "删除：已没有内容使用这个路径", En: "removed: nothing has this path any more"}
)

// What has changed of what all outputs show.
var (
	sayConfigChanged    = diag.Words{Zh: "config.toml 或选项", En: "config.toml or an option"}
	sayTemplatesChanged = diag.Words{Zh: "模板、界面文字或静态文件", En: "templates, words or static files"}
)

// reason is why an output is rendered; one that stays has none.
type reason string

const (
	reasonNew       reason = "new"
	reasonMissing   reason = "missing"
	reasonForgotten reason = "forgotten"
	reasonForeign   reason = "foreign"
	reasonChanged   reason = "changed"
)

// words returns what a person is told of the reason.
func (r reason) words() diag.Words {
	return map[reason]diag.Words{
		reasonNew:       {Zh: "这是新文件", En: "it is new"},
		reasonMissing:   {Zh: "文件不见了", En: "it was missing"},
		reasonForgotten: {Zh: "没有关于它的记录", En: "nothing is remembered of it"},
		reasonForeign:   {Zh: "文件被别人改过", En: "somebody else changed it"},
		reasonChanged:   {Zh: "所示内容有变化", En: "what it shows has changed"},
	}[r]
}
